// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/predictedlogmodel.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct PredictedText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PredictedLogModel)
};

QString standsText(const PredictedRow &row)
{
    if (!row.kind)
        return {};
    switch (*row.kind) {
    case AlignedLine::Kind::Same:
        return PredictedText::tr("as predicted");
    case AlignedLine::Kind::Differs:
        return row.isFirstDivergence ? PredictedText::tr("first difference") : PredictedText::tr("differs");
    case AlignedLine::Kind::NotLogged:
        return PredictedText::tr("not logged");
    case AlignedLine::Kind::NotPredicted:
        return PredictedText::tr("not predicted");
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusOf(const PredictedRow &row)
{
    if (!row.kind)
        return std::nullopt;
    switch (*row.kind) {
    case AlignedLine::Kind::Same:
        return Status::Good;
    case AlignedLine::Kind::Differs:
        return row.isFirstDivergence ? Status::Bad : Status::Warning;
    case AlignedLine::Kind::NotLogged:
        return Status::Muted;
    case AlignedLine::Kind::NotPredicted:
        return Status::Notice;
    }
    Q_UNREACHABLE();
}

QString surenessText(const PredictedRow &row)
{
    if (row.predicted.isEmpty())
        return {};
    switch (row.sure) {
    case LineSureness::Verified:
        return PredictedText::tr("wording seen in a log of this generation");
    case LineSureness::OtherGeneration:
        return PredictedText::tr("wording of the other generation; may be missing");
    case LineSureness::IfAllGoesWell:
        return PredictedText::tr("if downloads and installations succeed");
    }
    Q_UNREACHABLE();
}

/// A line may hold several; a table has one line a row.
QString onOneLine(const QString &text)
{
    return text.simplified();
}

PredictedRow rowOf(const PredictedLine &line)
{
    return {.predicted = line.text, .sure = line.sure};
}

using Row = PredictedRow;
using M = PredictedLogModel;

constexpr std::array<ColumnSpec<Row>, M::ColumnCount> Columns{{
    {M::Stands, QT_TRANSLATE_NOOP("ccm::PredictedLogModel", "Compared"), Leading,
     [](const Row &row) -> QVariant { return standsText(row); },
     [](const Row &row) -> QVariant { return row.kind ? static_cast<int>(*row.kind) : -1; }},
    {M::Predicted, QT_TRANSLATE_NOOP("ccm::PredictedLogModel", "Predicted"), Leading,
     [](const Row &row) -> QVariant { return onOneLine(row.predicted); },
     [](const Row &row) -> QVariant { return row.predicted.toCaseFolded(); }},
    {M::Logged, QT_TRANSLATE_NOOP("ccm::PredictedLogModel", "Logged"), Leading,
     [](const Row &row) -> QVariant { return onOneLine(row.logged); },
     [](const Row &row) -> QVariant { return row.logged.toCaseFolded(); }},
    {M::Sureness, QT_TRANSLATE_NOOP("ccm::PredictedLogModel", "How sure"), Leading,
     [](const Row &row) -> QVariant { return surenessText(row); },
     [](const Row &row) -> QVariant { return static_cast<int>(row.sure); }},
}};
static_assert(columnsAreComplete(Columns), "one fully described column per enumerator, in enum order");

} // namespace

QList<PredictedRow> predictedRows(const Comparison &comparison)
{
    const QList<PredictedLine> &lines = comparison.predicted.lines;
    QList<PredictedRow> rows;
    qsizetype next = 0; // of the predicted lines
    const auto takeUpTo = [&](qsizetype end) {
        for (; next < end && next < lines.size(); ++next)
            rows.append(rowOf(lines.at(next)));
    };
    if (comparison.alignment) {
        const LogAlignment &alignment = *comparison.alignment;
        for (qsizetype i = 0; i < alignment.lines.size(); ++i) {
            const AlignedLine &aligned = alignment.lines.at(i);
            takeUpTo(aligned.predicted);
            PredictedRow row = aligned.predicted >= 0 && aligned.predicted < lines.size()
                ? rowOf(lines.at(aligned.predicted))
                : PredictedRow();
            row.logged = aligned.logged;
            row.kind = aligned.kind;
            row.isFirstDivergence = i == alignment.firstDivergence;
            row.evidence = aligned.evidence;
            rows.append(row);
            next = qMax(next, aligned.predicted + 1);
        }
    }
    takeUpTo(lines.size());
    return rows;
}

PredictedLogModel::PredictedLogModel(QObject *parent) : TableModel(Columns, parent) { }

QString PredictedLogModel::translated(const char *title) const
{
    return tr(title);
}

QVariant PredictedLogModel::ownData(const PredictedRow &row, int column, int role) const
{
    if (role == EvidenceRole)
        return QVariant::fromValue(row.evidence);
    if (role == Qt::ToolTipRole && column == Predicted)
        return row.predicted;
    if (role == Qt::ToolTipRole && column == Logged)
        return row.logged;
    if (role == StatusRole && column == Stands) {
        const auto status = statusOf(row);
        return status ? QVariant::fromValue(*status) : QVariant();
    }
    return {};
}

} // namespace ccm
