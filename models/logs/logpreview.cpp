// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logpreview.h"

#include "models/logs/logparser.h"

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace std::string_view_literals;

struct LineMarks
{
    std::string_view byteOrderMark; ///< at the start of the file
    std::string_view opener; ///< a line end, then the opener of a record
    std::string_view lineEnd;
};

constexpr LineMarks InBytes{.byteOrderMark = {}, .opener = "\n<![LOG["sv, .lineEnd = "\n"sv};
constexpr std::array InUtf16{
    LineMarks{.byteOrderMark = "\xFF\xFE"sv, .opener = "\n\0<\0!\0[\0L\0O\0G\0[\0"sv, .lineEnd = "\n\0"sv},
    LineMarks{.byteOrderMark = "\xFE\xFF"sv, .opener = "\0\n\0<\0!\0[\0L\0O\0G\0["sv, .lineEnd = "\0\n"sv},
};

LineMarks marksOf(QByteArrayView head)
{
    for (const LineMarks &marks : InUtf16) {
        if (head.startsWith(QByteArrayView(marks.byteOrderMark)))
            return marks;
    }
    return InBytes;
}

} // namespace

QList<LogRecord> previewOf(QByteArrayView head, QByteArrayView tail, qint64 offset,
                           const TextSettings &settings)
{
    const LineMarks marks = marksOf(head);
    const std::string_view bytes(tail.data(), static_cast<std::size_t>(tail.size()));
    std::size_t line = std::min(bytes.find(marks.opener), bytes.find(InUtf16[0].opener));
    if (line == std::string_view::npos)
        line = bytes.find(marks.lineEnd);
    if (line == std::string_view::npos)
        return {};
    const bool isWideLine = bytes.substr(line).starts_with(InUtf16[0].lineEnd);
    const auto begin = static_cast<qsizetype>(line + (isWideLine ? 2 : marks.lineEnd.size()));
    // A byte order mark tells how lines without an opener are to be read.
    const QByteArrayView mark(marks.byteOrderMark);
    QByteArray text = mark.toByteArray();
    text.append(tail.sliced(begin));
    QList<LogRecord> records = parseLog(text, {}, settings).records;
    for (LogRecord &record : records) {
        record.offset += offset + begin - mark.size();
        record.line = 0;
    }
    return records;
}

QList<LogRecord> readPreview(const LogFile &file, qint64 size, const TextSettings &settings)
{
    const qint64 offset = std::max<qint64>(0, size - PreviewSize) & ~qint64{1};
    const auto head = file.readAt(0, 2);
    const auto tail = file.readAt(offset, size - offset);
    return head && tail ? previewOf(*head, *tail, offset, settings) : QList<LogRecord>();
}

} // namespace ccm
