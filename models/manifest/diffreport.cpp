// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/diffreport.h"

#include "models/base/punctuation.h"
#include "models/base/reporttext.h"
#include "models/manifest/diffrows.h"
#include "models/manifest/diffwords.h"
#include "models/manifest/worddiff.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::DiffReport)

public:
    static QString title() { return tr("Difference between two client manifests"); }
    static QString before() { return tr("Before"); }
    static QString after() { return tr("After"); }
    static QString meaning() { return tr("What this means for clients"); }
    static QString changes() { return tr("Changes"); }
    static QString none() { return tr("(none)"); }
};

/// The text with what the other side has not inside an element.
QString marked(const QString &text, const QList<TextRange> &ranges, const QString &element)
{
    QString result;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        result += htmlText(text.sliced(at, range.start - at));
        result += u'<' + element + u'>' + htmlText(text.sliced(range.start, range.length)) + u"</"_s + element
            + u'>';
        at = range.start + range.length;
    }
    return result + htmlText(text.sliced(at));
}

QString tableRow(const DiffLine &line)
{
    // Values that are absent differ as a whole, which needs no marks.
    const WordDiff words =
        line.before.isEmpty() || line.after.isEmpty() ? WordDiff() : wordDiff(line.before, line.after);
    const auto cell = [](const QString &text, const QList<TextRange> &ranges, const QString &element) {
        return text.isEmpty() ? htmlText(ReportText::none()) : marked(text, ranges, element);
    };
    return u"<tr><th scope=\"row\">"_s + htmlText(line.label) + u"</th><td>"_s
        + cell(line.before, words.before, u"del"_s) + u"</td><td>"_s + cell(line.after, words.after, u"ins"_s)
        + u"</td></tr>\n"_s;
}

QString htmlOf(const DiffRow &row)
{
    QString text = u"<h3>"_s + htmlText(rowTitle(row)) + u" <span class=\"kind\">"_s
        + htmlText(kindText(row.kinds)) + u"</span></h3>\n"_s;
    if (row.lines.isEmpty())
        return text;
    text += u"<table>\n<tr><td></td><th scope=\"col\">"_s + htmlText(ReportText::before())
        + u"</th><th scope=\"col\">"_s + htmlText(ReportText::after()) + u"</th></tr>\n"_s;
    for (const DiffLine &line : row.lines)
        text += tableRow(line);
    return text + u"</table>\n"_s;
}

QString textOf(const DiffRow &row)
{
    const auto value = [](const QString &text) {
        return text.isEmpty() ? ReportText::none() : neutralised(text);
    };
    QString text = neutralised(rowTitle(row)) + u" ("_s + kindText(row.kinds) + u")\n"_s;
    for (const DiffLine &line : row.lines)
        text += u"  "_s + neutralised(line.label) + u": "_s + value(line.before) + u" -> "_s
            + value(line.after) + u'\n';
    return text;
}

} // namespace

QList<ReportPart> diffParts(const ManifestDiff &diff)
{
    ReportPart meaning{.heading = ReportText::meaning()};
    for (const UpgradeCondition &condition : diff.conditions)
        meaning.lines.append(asSentence(conditionTitle(condition.id) + u": "_s + stateText(condition.state))
                             + u' ' + condition.sentence);
    ReportPart changes{.heading = ReportText::changes(), .lines = {}};
    changes.table.columns = {ReportText::tr("Item"), ReportText::tr("Change"), ReportText::tr("Field"),
                             ReportText::before(), ReportText::after()};
    for (const DiffRow &row : diffRows(diff)) {
        const QStringList item{rowTitle(row), kindText(row.kinds)};
        if (row.lines.isEmpty())
            changes.table.rows.append(item + QStringList{QString(), QString(), QString()});
        for (const DiffLine &line : row.lines)
            changes.table.rows.append(item + QStringList{line.label, line.before, line.after});
    }
    return {meaning, changes};
}

QString diffToText(const ManifestDiff &diff)
{
    QString text = ReportText::title() + u"\n\n"_s;
    text += ReportText::before() + u": "_s + neutralised(diff.beforeSource) + u'\n';
    text += ReportText::after() + u": "_s + neutralised(diff.afterSource) + u"\n\n"_s;
    text += neutralised(diff.headline) + u"\n\n"_s + ReportText::meaning() + u'\n';
    for (const UpgradeCondition &condition : diff.conditions)
        text += u"- "_s + asSentence(conditionTitle(condition.id) + u": "_s + stateText(condition.state))
            + u' ' + neutralised(condition.sentence) + u'\n';
    const QList<DiffRow> rows = diffRows(diff);
    if (!rows.isEmpty())
        text += u'\n' + ReportText::changes() + u'\n';
    for (const DiffRow &row : rows)
        text += textOf(row);
    return text;
}

QString diffToHtml(const ManifestDiff &diff)
{
    QString text = u"<p>"_s + htmlText(ReportText::before()) + u": "_s + htmlText(diff.beforeSource)
        + u"<br>"_s + htmlText(ReportText::after()) + u": "_s + htmlText(diff.afterSource)
        + u"</p>\n<p><strong>"_s + htmlText(diff.headline) + u"</strong></p>\n<h2>"_s
        + htmlText(ReportText::meaning()) + u"</h2>\n<ul>\n"_s;
    for (const UpgradeCondition &condition : diff.conditions)
        text += u"<li>"_s + htmlText(conditionTitle(condition.id)) + u": <strong>"_s
            + htmlText(stateText(condition.state)) + u".</strong> "_s + htmlText(condition.sentence)
            + u"</li>\n"_s;
    text += u"</ul>\n"_s;
    const QList<DiffRow> rows = diffRows(diff);
    if (!rows.isEmpty())
        text += u"<h2>"_s + htmlText(ReportText::changes()) + u"</h2>\n"_s;
    for (const DiffRow &row : rows)
        text += htmlOf(row);
    return htmlPage(ReportText::title(), text);
}

} // namespace ccm
