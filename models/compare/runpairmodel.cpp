// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/runpairmodel.h"

#include "models/client/clienttext.h"

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using PairSpec = ColumnSpec<RunPairRow>;
using Kind = RunPair::Kind;

QString kindText(const RunPairRow &row)
{
    switch (row.kind) {
    case Kind::Same:
        return RunPairModel::tr("Same");
    case Kind::Differs:
        return row.isFirstDifference ? RunPairModel::tr("First difference") : RunPairModel::tr("Differs");
    case Kind::OnlyLeft:
        return row.isFirstDifference ? RunPairModel::tr("First difference: left only")
                                     : RunPairModel::tr("Left only");
    case Kind::OnlyRight:
        return row.isFirstDifference ? RunPairModel::tr("First difference: right only")
                                     : RunPairModel::tr("Right only");
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QString textOf(const std::optional<ToldLine> &line)
{
    return line ? line->text : QString();
}

QString phaseOf(const RunPairRow &row)
{
    const QString word = row.left ? row.left->phase : row.right ? row.right->phase : QString();
    return word.isEmpty() ? QString() : clienttext::phase(word);
}

constexpr std::array<PairSpec, RunPairModel::ColumnCount> PairColumns{{
    {RunPairModel::Stands, QT_TRANSLATE_NOOP("ccm::RunPairModel", "Compared"), Leading,
     [](const RunPairRow &row) -> QVariant { return kindText(row); },
     [](const RunPairRow &row) -> QVariant { return static_cast<int>(row.kind); }},
    {RunPairModel::Phase, QT_TRANSLATE_NOOP("ccm::RunPairModel", "Phase"), Leading,
     [](const RunPairRow &row) -> QVariant { return phaseOf(row); },
     [](const RunPairRow &row) -> QVariant { return phaseOf(row).toCaseFolded(); }},
    {RunPairModel::Left, QT_TRANSLATE_NOOP("ccm::RunPairModel", "Left run"), Leading,
     [](const RunPairRow &row) -> QVariant { return textOf(row.left); },
     [](const RunPairRow &row) -> QVariant { return textOf(row.left).toCaseFolded(); }},
    {RunPairModel::Right, QT_TRANSLATE_NOOP("ccm::RunPairModel", "Right run"), Leading,
     [](const RunPairRow &row) -> QVariant { return textOf(row.right); },
     [](const RunPairRow &row) -> QVariant { return textOf(row.right).toCaseFolded(); }},
}};
static_assert(columnsAreComplete(PairColumns), "one described column per enumerator, in enum order");

Status statusOf(const RunPairRow &row)
{
    if (row.kind == Kind::Same)
        return Status::Neutral;
    return row.isFirstDifference ? Status::Warning : Status::Notice;
}

/// What a click there leads to.
const std::optional<ToldLine> &lineOf(const RunPairRow &row, int column)
{
    const bool isRight = column == RunPairModel::Right || !row.left;
    return isRight ? row.right : row.left;
}

} // namespace

QList<RunPairRow> runPairRows(const RunAlignment &alignment, const ToldRun &left, const ToldRun &right)
{
    QList<RunPairRow> rows;
    for (qsizetype i = 0; i < alignment.pairs.size(); ++i) {
        const RunPair &pair = alignment.pairs[i];
        RunPairRow row{.kind = pair.kind, .isFirstDifference = i == alignment.firstDifference};
        if (pair.left >= 0)
            row.left = left.lines[pair.left];
        if (pair.right >= 0)
            row.right = right.lines[pair.right];
        rows.append(row);
    }
    return rows;
}

RunPairModel::RunPairModel(QObject *parent) : TableModel(PairColumns, parent) { }

QVariant RunPairModel::ownData(const RunPairRow &row, int column, int role) const
{
    const std::optional<ToldLine> &line = lineOf(row, column);
    switch (role) {
    case StatusRole:
        return column == Stands ? QVariant::fromValue(statusOf(row)) : QVariant();
    case EvidenceRole:
        return line && !line->evidence.isEmpty() ? QVariant::fromValue(line->evidence) : QVariant();
    case IsRightRole:
        return column == Right || !row.left;
    default:
        return {};
    }
}

} // namespace ccm
