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

/// The longest common subsequence of two sequences, and within what is left between two common lines the
/// lines that answer the same question.
class RunAligner
{
public:
    RunAligner(QList<ToldLine> left, QList<ToldLine> right)
        : m_left(std::move(left))
        , m_right(std::move(right))
        , m_width(m_right.size() + 1)
        , m_common((m_left.size() + 1) * m_width, 0)
    {
        for (qsizetype i = m_left.size() - 1; i >= 0; --i) {
            for (qsizetype k = m_right.size() - 1; k >= 0; --k)
                m_common[i * m_width + k] = isSame(i, k) ? static_cast<quint16>(common(i + 1, k + 1) + 1)
                                                         : std::max(common(i + 1, k), common(i, k + 1));
        }
    }

    [[nodiscard]] QList<RunPair> pairs()
    {
        qsizetype fromLeft = 0;
        qsizetype fromRight = 0;
        for (qsizetype i = 0, k = 0; i < m_left.size() && k < m_right.size();) {
            if (isSame(i, k)) {
                stretch(fromLeft, i, fromRight, k);
                m_pairs.append({.kind = Kind::Same, .left = i, .right = k});
                fromLeft = ++i;
                fromRight = ++k;
            } else if (common(i + 1, k) >= common(i, k + 1)) {
                ++i;
            } else {
                ++k;
            }
        }
        stretch(fromLeft, m_left.size(), fromRight, m_right.size());
        return m_pairs;
    }

private:
    [[nodiscard]] bool isSame(qsizetype i, qsizetype k) const { return m_left[i].said == m_right[k].said; }
    [[nodiscard]] quint16 common(qsizetype i, qsizetype k) const { return m_common[i * m_width + k]; }

    void stretch(qsizetype left, qsizetype leftTo, qsizetype right, qsizetype rightTo)
    {
        for (; left < leftTo; ++left) {
            const qsizetype answer = sameQuestion(left, right, rightTo);
            if (answer < 0) {
                m_pairs.append({.kind = Kind::OnlyLeft, .left = left});
                continue;
            }
            while (right < answer)
                m_pairs.append({.kind = Kind::OnlyRight, .right = right++});
            m_pairs.append({.kind = Kind::Differs, .left = left, .right = right++});
        }
        while (right < rightTo)
            m_pairs.append({.kind = Kind::OnlyRight, .right = right++});
    }

    [[nodiscard]] qsizetype sameQuestion(qsizetype left, qsizetype right, qsizetype rightTo) const
    {
        for (; right < rightTo; ++right) {
            if (m_right[right].said.question == m_left[left].said.question)
                return right;
        }
        return -1;
    }

    QList<ToldLine> m_left;
    QList<ToldLine> m_right;
    qsizetype m_width;
    QList<quint16> m_common; ///< lines that what is left of both has in common
    QList<RunPair> m_pairs;
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
    return alignment;
}

} // namespace ccm
