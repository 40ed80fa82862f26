// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/logalignment.h"

#include "models/compare/logwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using Kind = AlignedLine::Kind;

struct AlignmentText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LogAlignment)
};

/// A run has a few lines for each item; what is beyond this is no ordinary log.
constexpr qsizetype MaximumLines = 2000;

/// A decision line of either side.
struct Line
{
    qsizetype index = 0; ///< into the prediction, or into what was logged
    SaidLine said;
};

QList<Line> linesOf(const PredictedLog &predicted)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < predicted.lines.size() && lines.size() < MaximumLines; ++i) {
        const PredictedLine &line = predicted.lines.at(i);
        const SaidLine said = line.decision ? saidBy(line.text) : SaidLine{};
        if (!said.question.isEmpty())
            lines.append({.index = i, .said = said});
    }
    return lines;
}

QList<Line> linesOf(const QList<LoggedLine> &logged)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < logged.size() && lines.size() < MaximumLines; ++i) {
        const SaidLine said = saidBy(logged.at(i).text);
        if (!said.question.isEmpty())
            lines.append({.index = i, .said = said});
    }
    return lines;
}

/// For each line of `a` its partner in `b` or -1: the longest common subsequence of equal lines.
QList<qsizetype> commonLines(const QList<Line> &a, const QList<Line> &b)
{
    const qsizetype width = b.size() + 1;
    QList<quint16> length((a.size() + 1) * width, 0); // of what is common to a[i..] and b[k..]
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype k = b.size() - 1; k >= 0; --k)
            length[i * width + k] = a.at(i).said == b.at(k).said
                ? static_cast<quint16>(length.at((i + 1) * width + k + 1) + 1)
                : std::max(length.at((i + 1) * width + k), length.at(i * width + k + 1));
    }
    QList<qsizetype> partners(a.size(), -1);
    for (qsizetype i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a.at(i).said == b.at(k).said)
            partners[i++] = k++;
        else if (length.at((i + 1) * width + k) >= length.at(i * width + k + 1))
            ++i;
        else
            ++k;
    }
    return partners;
}

/// Puts both sides into one list, stretch by stretch between two lines that are the same.
class Aligner
{
public:
    Aligner(QList<Line> predicted, QList<Line> logged, const QList<LoggedLine> &texts)
        : m_predicted(std::move(predicted))
        , m_logged(std::move(logged))
        , m_texts(texts)
        , m_partners(commonLines(m_predicted, m_logged))
    {
    }

    [[nodiscard]] QList<AlignedLine> lines()
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < m_predicted.size(); ++i) {
            if (m_partners.at(i) < 0)
                continue;
            stretch(from, i, m_partners.at(i));
            add(Kind::Same, i, m_next++);
            from = i + 1;
        }
        stretch(from, m_predicted.size(), m_logged.size());
        return m_result;
    }

private:
    /// Of a stretch without equal lines: those that answer the same question belong together.
    void stretch(qsizetype from, qsizetype to, qsizetype loggedTo)
    {
        for (qsizetype i = from; i < to; ++i) {
            const qsizetype k = sameQuestion(i, loggedTo);
            if (k < 0) {
                add(Kind::NotLogged, i, -1);
                continue;
            }
            while (m_next < k)
                add(Kind::NotPredicted, -1, m_next++);
            add(Kind::Differs, i, m_next++);
        }
        while (m_next < loggedTo)
            add(Kind::NotPredicted, -1, m_next++);
    }

    [[nodiscard]] qsizetype sameQuestion(qsizetype i, qsizetype loggedTo) const
    {
        for (qsizetype k = m_next; k < loggedTo; ++k) {
            if (m_logged.at(k).said.question == m_predicted.at(i).said.question)
                return k;
        }
        return -1;
    }

    void add(Kind kind, qsizetype i, qsizetype k)
    {
        AlignedLine line{.kind = kind, .predicted = i < 0 ? -1 : m_predicted.at(i).index};
        if (k >= 0) {
            line.logged = m_texts.at(m_logged.at(k).index).text;
            line.evidence = m_texts.at(m_logged.at(k).index).evidence;
        }
        m_result.append(line);
    }

    QList<Line> m_predicted;
    QList<Line> m_logged;
    const QList<LoggedLine> &m_texts;
    QList<qsizetype> m_partners;
    qsizetype m_next = 0; ///< the first logged line that has no place yet
    QList<AlignedLine> m_result;
};

QString sentenceOf(const LogAlignment &alignment, const PredictedLog &predicted)
{
    const auto same = std::ranges::count(alignment.lines, Kind::Same, &AlignedLine::kind);
    if (alignment.firstDivergence >= 0) {
        const AlignedLine &line = alignment.lines.at(alignment.firstDivergence);
        return AlignmentText::tr("The log differs first where it says \"%1\" and the prediction says \"%2\".")
            .arg(line.logged, predicted.lines.at(line.predicted).text);
    }
    if (same == 0)
        return AlignmentText::tr("The log has none of the predicted lines.");
    return AlignmentText::tr("The log has %n predicted line(s) and contradicts none.", nullptr,
                             static_cast<int>(same));
}

} // namespace

LogAlignment alignLogs(const PredictedLog &predicted, const QList<LoggedLine> &logged)
{
    LogAlignment alignment;
    alignment.lines = Aligner(linesOf(predicted), linesOf(logged), logged).lines();
    const auto found = std::ranges::find(std::as_const(alignment.lines), Kind::Differs, &AlignedLine::kind);
    if (found != alignment.lines.cend())
        alignment.firstDivergence = found - alignment.lines.cbegin();
    alignment.sentence = sentenceOf(alignment, predicted);
    return alignment;
}

} // namespace ccm
