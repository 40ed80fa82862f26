// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/comparereport.h"

#include "models/compare/comparisonmodel.h"
#include "models/compare/predictedlogmodel.h"
#include "models/compare/stepsmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct CompareReportText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CompareReport)

public:
    static QString title() { return tr("A client against its site"); }
};

} // namespace

QString runKindText(RunKind run)
{
    switch (run) {
    case RunKind::Automatic:
        return CompareReportText::tr("Run: automatic upgrade");
    case RunKind::ScheduledTask:
        return CompareReportText::tr("Run: scheduled task");
    case RunKind::Manual:
        return CompareReportText::tr("Run: manual ccmsetup");
    }
    Q_UNREACHABLE();
}

QString downloadText(const PendingDownload &download)
{
    if (download.files == 0)
        return download.undecidedItems == 0
            ? CompareReportText::tr("Nothing is to be downloaded.")
            : CompareReportText::tr("It is not known whether anything is to be downloaded.");
    const QString size = QLocale().formattedDataSize(download.knownBytes, 1, QLocale::DataSizeSIFormat);
    if (download.bytes())
        return CompareReportText::tr("%n file(s) are to be downloaded, %1.", nullptr, download.files)
            .arg(size);
    if (download.knownBytes > 0)
        return CompareReportText::tr("%n file(s) are to be downloaded, at least %1; not every size is known.",
                                     nullptr, download.files)
            .arg(size);
    return CompareReportText::tr("%n file(s) are to be downloaded; their sizes are not known.", nullptr,
                                 download.files);
}

QList<ReportPart> comparisonSentences(const Comparison &comparison)
{
    QStringList why = comparison.verdict.reasons;
    for (const QString &sentence : {comparison.releaseSentence, comparison.protection.sentence}) {
        if (!sentence.isEmpty() && !why.contains(sentence))
            why.append(sentence);
    }
    QStringList triggers;
    for (const UpgradeCondition &trigger : comparison.triggers)
        triggers.append(trigger.sentence);
    return {{.heading = CompareReportText::tr("Why"), .lines = why},
            {.heading = CompareReportText::tr("Taken for granted"), .lines = comparison.assumptions},
            {.heading = CompareReportText::tr("To download"), .lines = {downloadText(comparison.download)}},
            {.heading = CompareReportText::tr("Conditions of automatic upgrade"), .lines = triggers},
            {.heading = CompareReportText::tr("With the other manifest"), .lines = comparison.otherOutcome}};
}

ReportPart comparedItems(const Comparison &comparison)
{
    ComparisonModel items;
    items.setComparison(comparison);
    return {.heading = CompareReportText::tr("Items"), .lines = {}, .table = reportTable(items)};
}

Report comparisonReport(const Comparison &comparison)
{
    Report report{.title = CompareReportText::title(),
                  .headline = comparison.verdict.sentence,
                  .lines = {CompareReportText::tr("Site: %1").arg(comparison.site),
                            CompareReportText::tr("Client: %1").arg(comparison.client),
                            runKindText(comparison.question.run)},
                  .parts = comparisonSentences(comparison)};
    StepsModel steps;
    steps.setComparison(comparison);
    PredictedLogModel predicted;
    predicted.setRows(predictedRows(comparison));
    report.parts += QList<ReportPart>{
        {.heading = CompareReportText::tr("What could not be read"), .lines = comparison.warnings},
        comparedItems(comparison),
        {.heading = CompareReportText::tr("Steps"), .lines = {}, .table = reportTable(steps)},
        {.heading = CompareReportText::tr("Predicted log"), .lines = {}, .table = reportTable(predicted)}};
    return report;
}

} // namespace ccm
