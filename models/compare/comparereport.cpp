// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/comparereport.h"

#include "models/base/reporttext.h"
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

struct Section
{
    QString title;
    QStringList lines;
};

QString runText(RunKind run)
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

/// What is said in sentences: headings and lines, without those that have nothing to say.
QList<Section> sectionsOf(const Comparison &comparison)
{
    QStringList why = comparison.verdict.reasons;
    for (const QString &sentence : {comparison.releaseSentence, comparison.protection.sentence}) {
        if (!sentence.isEmpty() && !why.contains(sentence))
            why.append(sentence);
    }
    QStringList triggers;
    for (const UpgradeCondition &trigger : comparison.triggers)
        triggers.append(trigger.sentence);
    return {{CompareReportText::tr("Why"), why},
            {CompareReportText::tr("Taken for granted"), comparison.assumptions},
            {CompareReportText::tr("To download"), {downloadText(comparison.download)}},
            {CompareReportText::tr("Conditions of automatic upgrade"), triggers},
            {CompareReportText::tr("With the other manifest"), comparison.otherOutcome},
            {CompareReportText::tr("What could not be read"), comparison.warnings}};
}

QString textTable(const QAbstractItemModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString cell = neutralised(model.index(row, column).data().toString());
            if (!cell.isEmpty())
                cells.append(cell);
        }
        text += u"- "_s + cells.join(u" | "_s) + u'\n';
    }
    return text;
}

QString htmlTable(const QAbstractItemModel &model)
{
    QString html = u"<table>\n<tr>"_s;
    for (int column = 0; column < model.columnCount(); ++column)
        html += u"<th scope=\"col\">"_s + htmlText(model.headerData(column, Qt::Horizontal).toString())
            + u"</th>"_s;
    html += u"</tr>\n"_s;
    for (int row = 0; row < model.rowCount(); ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < model.columnCount(); ++column)
            html += u"<td>"_s + htmlText(model.index(row, column).data().toString()) + u"</td>"_s;
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

/// The tables of a comparison, in the order of the pane.
struct Tables
{
    explicit Tables(const Comparison &comparison)
    {
        items.setComparison(comparison);
        steps.setComparison(comparison);
        predicted.setRows(predictedRows(comparison));
    }

    [[nodiscard]] QList<std::pair<QString, const QAbstractItemModel *>> all() const
    {
        return {{CompareReportText::tr("Items"), &items},
                {CompareReportText::tr("Steps"), &steps},
                {CompareReportText::tr("Predicted log"), &predicted}};
    }

    ComparisonModel items;
    StepsModel steps;
    PredictedLogModel predicted;
};

} // namespace

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

QString comparisonToText(const Comparison &comparison)
{
    QString text = CompareReportText::title() + u"\n\n"_s;
    text += CompareReportText::tr("Site: %1").arg(neutralised(comparison.site)) + u'\n';
    text += CompareReportText::tr("Client: %1").arg(neutralised(comparison.client)) + u'\n';
    text += runText(comparison.question.run) + u"\n\n"_s + neutralised(comparison.verdict.sentence) + u'\n';
    const QList<Section> sections = sectionsOf(comparison);
    for (const Section &section : sections) {
        if (section.lines.isEmpty())
            continue;
        text += u'\n' + section.title + u'\n';
        for (const QString &line : section.lines)
            text += u"- "_s + neutralised(line) + u'\n';
    }
    const Tables tables(comparison);
    for (const auto &[title, table] : tables.all()) {
        if (table->rowCount() > 0)
            text += u'\n' + title + u'\n' + textTable(*table);
    }
    return text;
}

QString comparisonToHtml(const Comparison &comparison)
{
    QString body = u"<p>"_s + htmlText(CompareReportText::tr("Site: %1").arg(comparison.site)) + u"<br>"_s
        + htmlText(CompareReportText::tr("Client: %1").arg(comparison.client)) + u"<br>"_s
        + htmlText(runText(comparison.question.run)) + u"</p>\n<p><strong>"_s
        + htmlText(comparison.verdict.sentence) + u"</strong></p>\n"_s;
    const QList<Section> sections = sectionsOf(comparison);
    for (const Section &section : sections) {
        if (section.lines.isEmpty())
            continue;
        body += u"<h2>"_s + htmlText(section.title) + u"</h2>\n<ul>\n"_s;
        for (const QString &line : section.lines)
            body += u"<li>"_s + htmlText(line) + u"</li>\n"_s;
        body += u"</ul>\n"_s;
    }
    const Tables tables(comparison);
    for (const auto &[title, table] : tables.all()) {
        if (table->rowCount() > 0)
            body += u"<h2>"_s + htmlText(title) + u"</h2>\n"_s + htmlTable(*table);
    }
    return htmlPage(CompareReportText::title(), body);
}

} // namespace ccm
