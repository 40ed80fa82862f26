// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/laidrow.h"

#include "widgets/logs/loglook.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace ccm {
namespace {

constexpr bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// The first line that says something, with "…" where more follows.
void setSingleLine(LaidRow &row)
{
    const QStringView message = row.content.message;
    const auto *const start = std::ranges::find_if_not(message, [](QChar c) { return c.isSpace(); });
    const auto *const end = std::find_if(start, message.end(), isBreak);
    const bool goesOn = std::any_of(end, message.end(), [](QChar c) { return !c.isSpace(); });
    row.lineStart = start - message.begin();
    const QStringView line(start, end);
    row.line = line.left(MaximumLineLength).toString();
    // As wide as one blank, so that spans keep their places.
    row.line.replace(u'\t', u' ');
    if (goesOn || line.size() > MaximumLineLength)
        row.line += QStringView(u" …");
}

void setWrappedText(LaidRow &row)
{
    const QString &message = row.content.message;
    qsizetype end = message.size();
    while (end > 0 && message.at(end - 1).isSpace())
        --end;
    // Blank lines at its start go, the blanks that indent the first line with text stay.
    for (qsizetype i = 0; i < end && message.at(i).isSpace(); ++i) {
        if (isBreak(message.at(i)))
            row.lineStart = i + 1;
    }
    const qsizetype length = std::max<qsizetype>(0, end - row.lineStart);
    row.line = message.mid(row.lineStart, std::min(length, MaximumWrappedLength));
    // A carriage return before a line feed stays, as a character without width: spans keep their places.
    for (qsizetype i = 0; i < row.line.size(); ++i) {
        QChar &c = row.line[i];
        if (c == u'\r' && i + 1 < row.line.size() && row.line.at(i + 1) == u'\n')
            c = QChar(0x200b);
        else if (isBreak(c))
            c = QChar::LineSeparator;
    }
    if (length > MaximumWrappedLength)
        row.line += QStringView(u" …");
}

QList<QTextLayout::FormatRange> formatsOf(const LaidRow &row, const LogLook &look)
{
    QList<QTextLayout::FormatRange> formats;
    for (const HighlightSpan &span : row.content.spans) {
        const qsizetype start = std::max<qsizetype>(span.start - row.lineStart, 0);
        const qsizetype end = std::min(span.start - row.lineStart + span.length, row.line.size());
        if (start >= end)
            continue;
        QTextCharFormat format;
        format.setForeground(look.hue(span.hue).text);
        format.setBackground(look.hue(span.hue).background);
        formats.append({static_cast<int>(start), static_cast<int>(end - start), format});
    }
    return formats;
}

std::unique_ptr<QTextLayout> newLayout(const LaidRow &row, const QString &text, const LogLook &look,
                                       QTextOption::WrapMode mode)
{
    const bool isPending = row.content.flags.testFlag(RecordFlag::Pending);
    auto layout = std::make_unique<QTextLayout>(text, isPending ? look.pendingFont : look.font);
    QTextOption option;
    option.setWrapMode(mode);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(row, look));
    layout->setCacheEnabled(true);
    return layout;
}

/// The height of the text.
int wrap(LaidRow &row, int width, const LogLook &look)
{
    setWrappedText(row);
    row.layout = newLayout(row, row.line, look, QTextOption::WrapAtWordBoundaryOrAnywhere);
    row.layout->beginLayout();
    int lines = 0;
    for (; lines < MaximumWrappedLines; ++lines) {
        QTextLine line = row.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * look.line));
    }
    row.layout->endLayout();
    if (lines == MaximumWrappedLines) {
        const QTextLine last = row.layout->lineAt(lines - 1);
        row.cells[LogRows::Text].isElided = last.textStart() + last.textLength() < row.line.size();
    }
    return std::max(lines, 1) * look.line;
}

void setLine(LaidRow &row, int width, const LogLook &look)
{
    constexpr qsizetype Measured = 4096; // measuring a megabyte for each frame would be felt
    setSingleLine(row);
    const qsizetype measured = std::min(std::max<qsizetype>(1, row.line.size()), Measured);
    const int measuredWidth = look.metrics.horizontalAdvance(row.line, static_cast<int>(measured));
    const qsizetype stretches = row.line.size() / measured + 1;
    row.lineWidth =
        row.line.size() <= Measured ? measuredWidth : measuredWidth * static_cast<int>(stretches) * 5 / 4;
    LaidRow::Cell &cell = row.cells[LogRows::Text];
    cell.isElided = row.lineWidth > width;
    cell.text =
        cell.isElided ? look.metrics.elidedText(row.line.left(Measured), Qt::ElideRight, width) : row.line;
    cell.width = std::min(row.lineWidth, width);
    if (row.content.spans.isEmpty())
        return;
    row.layout = newLayout(row, cell.text, look, QTextOption::NoWrap);
    row.layout->beginLayout();
    row.layout->createLine();
    row.layout->endLayout();
}

} // namespace

LaidRow layRow(LogRowContent content, const RowMeasures &measures, const LogLook &look)
{
    LaidRow row{.content = std::move(content)};
    int text = look.line;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        int width = measures.widths.at(column) - 2 * look.margin;
        if (width <= 0)
            continue;
        if (column == LogRows::Text) {
            if (measures.isWrapped)
                text = wrap(row, width, look);
            else
                setLine(row, width, look);
            continue;
        }
        if (column == LogRows::Level)
            width -= look.shapeSize + look.margin;
        LaidRow::Cell &cell = row.cells.at(column);
        cell.text = cellText(row.content, static_cast<int>(column));
        cell.width = look.metrics.horizontalAdvance(cell.text);
        cell.isElided = cell.width > width;
        if (cell.isElided) {
            cell.text = look.metrics.elidedText(cell.text, Qt::ElideRight, width);
            cell.width = look.metrics.horizontalAdvance(cell.text);
        }
    }
    row.seamHeight = row.content.seam.isEmpty() ? 0 : look.line + 2 * look.padding;
    row.height = row.seamHeight + text + 2 * look.padding;
    return row;
}

void makeLineLayout(LaidRow &row, const LogLook &look)
{
    row.layout = newLayout(row, row.line, look, QTextOption::NoWrap);
    row.layout->beginLayout();
    row.layout->createLine();
    row.layout->endLayout();
    row.lineWidth = static_cast<int>(std::ceil(row.layout->lineAt(0).naturalTextWidth()));
}

QString cellText(const LogRowContent &content, int column)
{
    switch (static_cast<LogRows::Column>(column)) {
    case LogRows::Text:
        return content.message;
    case LogRows::Component:
        return content.component;
    case LogRows::Time:
        return content.time;
    case LogRows::Thread:
        return content.thread;
    case LogRows::Source:
        return content.source;
    case LogRows::File:
        return content.file;
    case LogRows::Level:
        return content.level;
    case LogRows::Elapsed:
        return content.elapsed;
    case LogRows::ColumnCount:
        break;
    }
    return {};
}

} // namespace ccm
