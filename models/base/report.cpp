// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/report.h"

#include "models/base/reporttext.h"

#include <QAbstractItemModel>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QString htmlRow(const QStringList &texts, QLatin1StringView tag, QLatin1StringView attribute)
{
    QString html = u"<tr>"_s;
    for (const QString &text : texts)
        html += u'<' + tag + attribute + u'>' + htmlText(text) + u"</"_s + tag + u'>';
    return html + u"</tr>\n"_s;
}

QString htmlTable(const ReportTable &table)
{
    if (table.isEmpty())
        return {};
    QString html = u"<table>\n"_s + htmlRow(table.columns, "th"_L1, " scope=\"col\""_L1);
    for (const QStringList &row : table.rows)
        html += htmlRow(row, "td"_L1, {});
    return html + u"</table>\n"_s;
}

QString htmlPicture(const ReportPart &part, const ReportPictures &pictures)
{
    const QByteArray png = pictures.value(part.picture);
    if (png.isEmpty())
        return {};
    return u"<p><img alt=\""_s + htmlText(part.pictureText) + u"\" src=\"data:image/png;base64,"_s
        + QString::fromLatin1(png.toBase64()) + u"\"></p>\n"_s;
}

QString htmlOf(const ReportPart &part, const ReportPictures &pictures)
{
    const QString tag = part.level > 2 ? u"h3>"_s : u"h2>"_s;
    QString html = u'<' + tag + htmlText(part.heading) + u"</"_s + tag + u'\n';
    html += htmlPicture(part, pictures);
    if (!part.lines.isEmpty()) {
        html += u"<ul>\n"_s;
        for (const QString &line : part.lines)
            html += u"<li>"_s + htmlText(line) + u"</li>\n"_s;
        html += u"</ul>\n"_s;
    }
    return html + htmlTable(part.table);
}

bool hasContent(const ReportPart &part, const ReportPictures &pictures)
{
    return !part.lines.isEmpty() || !part.table.isEmpty() || pictures.contains(part.picture);
}

QString textRow(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(neutralised(cell));
    return texts.join(u'\t') + u'\n';
}

QString textOf(const ReportPart &part)
{
    QString text = u'\n' + neutralised(part.heading) + u'\n';
    for (const QString &line : part.lines)
        text += u"- "_s + neutralised(line) + u'\n';
    if (!part.table.isEmpty())
        text += textRow(part.table.columns);
    for (const QStringList &row : part.table.rows)
        text += textRow(row);
    return text;
}

QString markdownRow(const QStringList &cells)
{
    QString row = u"|"_s;
    for (const QString &cell : cells)
        row += u' ' + markdownText(cell) + u" |"_s;
    return row + u'\n';
}

QString markdownOf(const ReportPart &part)
{
    QString text = u'\n' + QString(part.level, u'#') + u' ' + markdownText(part.heading) + u'\n';
    if (!part.lines.isEmpty())
        text += u'\n';
    for (const QString &line : part.lines)
        text += u"- "_s + markdownText(line) + u'\n';
    if (part.table.isEmpty())
        return text;
    text += u'\n' + markdownRow(part.table.columns) + u'|'
        + u" --- |"_s.repeated(static_cast<int>(part.table.columns.size())) + u'\n';
    for (const QStringList &row : part.table.rows)
        text += markdownRow(row);
    return text;
}

/// At the start of a line these begin a list or a heading, or underline one.
bool beginsABlock(const QString &text)
{
    constexpr QStringView Starts = u"-+=";
    return !text.isEmpty() && Starts.contains(text.front());
}

/// "1. " and "1) " begin a numbered list. Returns where the mark stands, or -1.
qsizetype numberMark(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    const bool hasMark = end > 0 && end < text.size() && (text[end] == u'.' || text[end] == u')');
    const bool isAlone = end + 1 >= text.size() || text[end + 1] == u' ';
    return hasMark && isAlone ? end : -1;
}

} // namespace

ReportTable reportTable(const QAbstractItemModel &model)
{
    ReportTable table;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        table.columns.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(model.index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

QList<ReportPart> shownParts(const Report &report, const ReportPictures &pictures)
{
    QList<ReportPart> shown;
    int needed = 0; // the level of a heading that the parts behind it need above them
    for (auto part = report.parts.crbegin(); part != report.parts.crend(); ++part) {
        const bool isHeading = needed > part->level;
        if (!hasContent(*part, pictures) && !isHeading)
            continue;
        shown.prepend(*part);
        needed = part->level;
    }
    return shown;
}

QString reportToText(const Report &report)
{
    QString text = neutralised(report.title) + u"\n\n"_s;
    if (!report.headline.isEmpty())
        text += neutralised(report.headline) + u'\n';
    for (const QString &line : report.lines)
        text += neutralised(line) + u'\n';
    for (const ReportPart &part : shownParts(report))
        text += textOf(part);
    return text;
}

QString reportToHtml(const Report &report, const ReportPictures &pictures)
{
    QString body;
    if (!report.headline.isEmpty())
        body += u"<p><strong>"_s + htmlText(report.headline) + u"</strong></p>\n"_s;
    for (const QString &line : report.lines)
        body += u"<p>"_s + htmlText(line) + u"</p>\n"_s;
    for (const ReportPart &part : shownParts(report, pictures))
        body += htmlOf(part, pictures);
    return htmlPage(report.title, body);
}

QString reportToMarkdown(const Report &report)
{
    QString text = u"# "_s + markdownText(report.title) + u'\n';
    if (!report.headline.isEmpty())
        text += u"\n**"_s + markdownText(report.headline) + u"**\n"_s;
    for (const QString &line : report.lines)
        text += u'\n' + markdownText(line) + u'\n';
    for (const ReportPart &part : shownParts(report))
        text += markdownOf(part);
    return text;
}

QString markdownText(const QString &text)
{
    constexpr QStringView Marks = u"\\`*_[]<>|~&#!@$";
    const QString line = neutralised(text).simplified();
    const qsizetype number = numberMark(line);
    QString result = beginsABlock(line) ? u"\\"_s : QString();
    for (qsizetype i = 0; i < line.size(); ++i) {
        // An address is text, too: readers make links of "http://" and "www.".
        const bool isAddress = QStringView(line).sliced(i).startsWith(u"://")
            || (line[i] == u'.' && QStringView(line).first(i).endsWith(u"www", Qt::CaseInsensitive));
        if (Marks.contains(line[i]) || i == number || isAddress)
            result += u'\\';
        result += line[i];
    }
    return result;
}

} // namespace ccm
