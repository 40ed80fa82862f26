// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/diffreport.h"

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

constexpr auto Style = "body{font-family:system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;"
                       "background:#fff;color:#1b1b1b}table{border-collapse:collapse;width:100%}"
                       "th,td{text-align:left;vertical-align:top;padding:.3em .6em;"
                       "border-bottom:1px solid #ccc;overflow-wrap:anywhere}"
                       "del{background:#ffd9d6;color:#7c0d11}ins{background:#d3f0da;color:#0f4a20}"
                       ".kind{color:#555;font-weight:normal}"
                       "@media(prefers-color-scheme:dark){body{background:#1b1d20;color:#e6e6e6}"
                       "th,td{border-color:#444}del{background:#5a1f1f;color:#ffc9c5}"
                       "ins{background:#173f22;color:#b8f0c6}.kind{color:#aaa}}"_L1;

QString html(const QString &text)
{
    return neutralised(text).toHtmlEscaped();
}

/// The text with what the other side has not inside an element.
QString marked(const QString &text, const QList<TextRange> &ranges, const QString &element)
{
    QString result;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        result += html(text.sliced(at, range.start - at));
        result +=
            u'<' + element + u'>' + html(text.sliced(range.start, range.length)) + u"</"_s + element + u'>';
        at = range.start + range.length;
    }
    return result + html(text.sliced(at));
}

QString tableRow(const DiffLine &line)
{
    // Values that are absent differ as a whole, which needs no marks.
    const WordDiff words =
        line.before.isEmpty() || line.after.isEmpty() ? WordDiff() : wordDiff(line.before, line.after);
    const auto cell = [](const QString &text, const QList<TextRange> &ranges, const QString &element) {
        return text.isEmpty() ? html(ReportText::none()) : marked(text, ranges, element);
    };
    return u"<tr><th scope=\"row\">"_s + html(line.label) + u"</th><td>"_s
        + cell(line.before, words.before, u"del"_s) + u"</td><td>"_s + cell(line.after, words.after, u"ins"_s)
        + u"</td></tr>\n"_s;
}

QString htmlOf(const DiffRow &row)
{
    QString text = u"<h3>"_s + html(rowTitle(row)) + u" <span class=\"kind\">"_s + html(kindText(row.kinds))
        + u"</span></h3>\n"_s;
    if (row.lines.isEmpty())
        return text;
    text += u"<table>\n<tr><td></td><th scope=\"col\">"_s + html(ReportText::before())
        + u"</th><th scope=\"col\">"_s + html(ReportText::after()) + u"</th></tr>\n"_s;
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

QString neutralised(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                 || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString diffToText(const ManifestDiff &diff)
{
    QString text = ReportText::title() + u"\n\n"_s;
    text += ReportText::before() + u": "_s + neutralised(diff.beforeSource) + u'\n';
    text += ReportText::after() + u": "_s + neutralised(diff.afterSource) + u"\n\n"_s;
    text += neutralised(diff.headline) + u"\n\n"_s + ReportText::meaning() + u'\n';
    for (const UpgradeCondition &condition : diff.conditions)
        text += u"- "_s + conditionTitle(condition.id) + u": "_s + stateText(condition.state) + u". "_s
            + neutralised(condition.sentence) + u'\n';
    const QList<DiffRow> rows = diffRows(diff);
    if (!rows.isEmpty())
        text += u'\n' + ReportText::changes() + u'\n';
    for (const DiffRow &row : rows)
        text += textOf(row);
    return text;
}

QString diffToHtml(const ManifestDiff &diff)
{
    QString text = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                   "name=\"viewport\" content=\"width=device-width\">\n<title>"_s
        + html(ReportText::title()) + u"</title>\n<style>"_s + Style + u"</style>\n</head>\n<body>\n<h1>"_s
        + html(ReportText::title()) + u"</h1>\n<p>"_s + html(ReportText::before()) + u": "_s
        + html(diff.beforeSource) + u"<br>"_s + html(ReportText::after()) + u": "_s + html(diff.afterSource)
        + u"</p>\n<p><strong>"_s + html(diff.headline) + u"</strong></p>\n<h2>"_s
        + html(ReportText::meaning()) + u"</h2>\n<ul>\n"_s;
    for (const UpgradeCondition &condition : diff.conditions)
        text += u"<li>"_s + html(conditionTitle(condition.id)) + u": <strong>"_s
            + html(stateText(condition.state)) + u".</strong> "_s + html(condition.sentence) + u"</li>\n"_s;
    text += u"</ul>\n"_s;
    const QList<DiffRow> rows = diffRows(diff);
    if (!rows.isEmpty())
        text += u"<h2>"_s + html(ReportText::changes()) + u"</h2>\n"_s;
    for (const DiffRow &row : rows)
        text += htmlOf(row);
    return text + u"</body>\n</html>\n"_s;
}

} // namespace ccm
