// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/runalignment.h"

#include "models/client/clienttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using Kind = RunPair::Kind;

struct AlignmentText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RunAlignment)
};

QList<ToldLine> comparedLines(const ToldRun &run)
{
    return run.lines.first(std::min(run.lines.size(), MostComparedLines));
}

/// The alignment in which most lines have a partner that answers the same question, in the order of both;
/// equal answers count more, so that they win over different ones.
class RunAligner
{
public:
    RunAligner(QList<ToldLine> left, QList<ToldLine> right)
        : m_left(std::move(left))
        , m_right(std::move(right))
        , m_width(m_right.size() + 1)
        , m_best((m_left.size() + 1) * m_width, 0)
    {
        for (qsizetype i = m_left.size() - 1; i >= 0; --i) {
            for (qsizetype k = m_right.size() - 1; k >= 0; --k)
                m_best[i * m_width + k] = std::max({joined(i, k), best(i + 1, k), best(i, k + 1)});
        }
    }

    [[nodiscard]] QList<RunPair> pairs() const
    {
        QList<RunPair> pairs;
        qsizetype i = 0;
        qsizetype k = 0;
        while (i < m_left.size() || k < m_right.size()) {
            const bool areBoth = i < m_left.size() && k < m_right.size();
            if (areBoth && worth(i, k) > 0 && joined(i, k) == best(i, k)) {
                const bool isSame = m_left[i].said == m_right[k].said;
                pairs.append({.kind = isSame ? Kind::Same : Kind::Differs, .left = i++, .right = k++});
            } else if (i < m_left.size() && (!areBoth || best(i + 1, k) == best(i, k))) {
                pairs.append({.kind = Kind::OnlyLeft, .left = i++});
            } else {
                pairs.append({.kind = Kind::OnlyRight, .right = k++});
            }
        }
        return pairs;
    }

private:
    [[nodiscard]] quint16 best(qsizetype i, qsizetype k) const { return m_best[i * m_width + k]; }

    /// What it is worth to lay these two beside each other. Two lines that differ are worth more than one
    /// that is equal: what a run says of an item stays beside what the other one says of it.
    [[nodiscard]] quint16 worth(qsizetype i, qsizetype k) const
    {
        constexpr quint16 Equal = 3;
        constexpr quint16 SameQuestion = 2;
        if (m_left[i].said.question != m_right[k].said.question)
            return 0;
        return m_left[i].said.answer == m_right[k].said.answer ? Equal : SameQuestion;
    }

    [[nodiscard]] quint16 joined(qsizetype i, qsizetype k) const
    {
        return static_cast<quint16>(worth(i, k) + best(i + 1, k + 1));
    }

    QList<ToldLine> m_left;
    QList<ToldLine> m_right;
    qsizetype m_width;
    QList<quint16> m_best; ///< worth of what is left of both
};

QString phaseOf(const ToldLine &line)
{
    return line.phase.isEmpty() ? AlignmentText::tr("no phase") : clienttext::phase(line.phase);
}

QString sentenceOf(const RunAlignment &alignment, const ToldRun &left, const ToldRun &right)
{
    if (alignment.pairs.isEmpty())
        return AlignmentText::tr("Neither run tells anything that can be compared.");
    if (alignment.firstDifference < 0)
        return AlignmentText::tr("Both runs tell the same in %n message(s).", nullptr,
                                 static_cast<int>(alignment.pairs.size()));
    const RunPair &pair = alignment.pairs[alignment.firstDifference];
    if (pair.kind == Kind::OnlyLeft)
        return AlignmentText::tr("The runs part in the phase \"%1\": only the left one says \"%2\".")
            .arg(phaseOf(left.lines[pair.left]), left.lines[pair.left].text);
    if (pair.kind == Kind::OnlyRight)
        return AlignmentText::tr("The runs part in the phase \"%1\": only the right one says \"%2\".")
            .arg(phaseOf(right.lines[pair.right]), right.lines[pair.right].text);
    return AlignmentText::tr("The runs part in the phase \"%1\": the left one says \"%2\", the right one "
                             "\"%3\".")
        .arg(phaseOf(left.lines[pair.left]), left.lines[pair.left].text, right.lines[pair.right].text);
}

} // namespace

RunAlignment alignRuns(const ToldRun &left, const ToldRun &right)
{
    RunAlignment alignment;
    alignment.pairs = RunAligner(comparedLines(left), comparedLines(right)).pairs();
    const auto found = std::ranges::find_if(std::as_const(alignment.pairs),
                                            [](const RunPair &pair) { return pair.kind != Kind::Same; });
    if (found != alignment.pairs.cend())
        alignment.firstDifference = found - alignment.pairs.cbegin();
    alignment.sentence = sentenceOf(alignment, left, right);
    if (left.lines.size() > MostComparedLines || right.lines.size() > MostComparedLines)
        alignment.sentence += u' '
            + AlignmentText::tr("Only the first %n message(s) of each were compared.", nullptr,
                                static_cast<int>(MostComparedLines));
    return alignment;
}

} // namespace ccm
