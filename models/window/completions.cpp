// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/completions.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

using Limits = CompletionFileLimits;

struct CompletionText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Completions)
};

/// One row of a CSV file, and the line on which it begins.
struct Row
{
    QStringList cells;
    qint64 line = 0;
    bool isTooLong = false;
};

/// Takes CSV apart, row by row: quotation marks keep separators, line ends and doubled marks.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    Row next()
    {
        Row row{.line = m_line};
        const qsizetype begin = m_at;
        QString cell;
        bool isQuoted = false;
        bool isLast = false;
        while (!atEnd() && !isLast) {
            const QChar c = m_text[m_at++];
            m_line += c == u'\n';
            row.isTooLong = row.isTooLong || m_at - begin > Limits::LineLength;
            if (row.isTooLong)
                isLast = c == u'\n'; // an open quotation mark must not swallow the file
            else if (c == u'"')
                isQuoted = takeMark(cell, isQuoted);
            else if (!isQuoted && c == m_separator)
                row.cells.append(std::exchange(cell, {}));
            else if (!isQuoted && c == u'\n')
                isLast = true;
            else if (isQuoted || c != u'\r')
                cell += c;
        }
        row.cells.append(cell);
        return row;
    }

private:
    /// Whether the cell is within quotation marks after this one.
    bool takeMark(QString &cell, bool isQuoted)
    {
        if (!isQuoted)
            return true;
        if (atEnd() || m_text[m_at] != u'"')
            return false;
        cell += m_text[m_at++];
        return true;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

QString decoded(const QByteArray &csv)
{
    const auto encoding = QStringConverter::encodingForData(csv);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    return decoder.decode(csv);
}

/// The one that stands most often in the first line.
QChar separatorOf(const QString &text)
{
    const QStringView line = QStringView(text).left(Limits::LineLength).split(u'\n').value(0);
    constexpr std::array Separators{u',', u';', u'\t'};
    return *std::ranges::max_element(Separators, {}, [&](char16_t c) { return line.count(QChar(c)); });
}

struct Columns
{
    qsizetype time = -1;
    qsizetype client = -1;
    qsizetype state = -1;
    qsizetype exit = -1;
};

qsizetype find(const QStringList &names, std::initializer_list<QLatin1StringView> wanted)
{
    for (const QLatin1StringView name : wanted) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].toLower().remove(u' ').remove(u'_').remove(u'-') == name)
                return i;
        }
    }
    return -1;
}

Columns columnsOf(const QStringList &names)
{
    return {.time = find(names, {"time"_L1, "completed"_L1, "completiontime"_L1, "timestamp"_L1, "date"_L1}),
            .client = find(
                names,
                {"client"_L1, "computer"_L1, "machine"_L1, "netbiosname"_L1, "resourcename"_L1, "name"_L1}),
            .state = find(names, {"state"_L1, "stateid"_L1, "laststatemessageid"_L1}),
            .exit = find(names, {"exit"_L1, "exitcode"_L1, "returncode"_L1})};
}

QString cell(const Row &row, qsizetype column)
{
    return row.cells.value(column).trimmed();
}

/// UTC; invalid where the text is no time.
QDateTime parseTime(QString text, const QTimeZone &zone)
{
    constexpr qsizetype DateLength = 10;
    if (text.size() <= DateLength)
        return {};
    text[DateLength] = u'T';
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::LocalTime)
        return time.toUTC();
    return QDateTime(time.date(), time.time(), zone).toUTC();
}

class Reader
{
public:
    Reader(QString source, const Columns &columns, const QTimeZone &zone)
        : m_source(std::move(source))
        , m_columns(columns)
        , m_zone(zone)
    {
    }

    void take(const Row &row)
    {
        if (row.isTooLong)
            return reject(row,
                          CompletionText::tr("The line is longer than %n byte(s).", nullptr,
                                             static_cast<int>(Limits::LineLength)));
        if (std::ranges::all_of(row.cells, [](const QString &c) { return c.trimmed().isEmpty(); }))
            return;
        const std::optional<bool> isCompletion = tellsCompletion(row);
        if (!isCompletion)
            return reject(row, CompletionText::tr("Its state is not a number."));
        if (!*isCompletion) {
            ++m_result.otherStates;
            return;
        }
        const QString text = cell(row, m_columns.time);
        const QDateTime time = parseTime(text, m_zone);
        if (!time.isValid())
            return reject(
                row,
                CompletionText::tr("“%1” is not a time such as 2026-12-01T09:30:00Z.").arg(text.left(60)));
        m_result.rows.append(
            {.client = m_columns.client < 0 ? QString() : cell(row, m_columns.client), .time = time});
    }

    [[nodiscard]] Completions &result() { return m_result; }

private:
    void reject(const Row &row, const QString &sentence)
    {
        ++m_result.unread;
        if (m_result.problems.size() < Limits::Problems)
            m_result.problems.append({.code = ErrorCode::Malformed,
                                      .source = m_source,
                                      .detail = sentence,
                                      .place = {.line = row.line}});
    }

    /// Unset where what should tell cannot be read.
    [[nodiscard]] std::optional<bool> tellsCompletion(const Row &row) const
    {
        bool isNumber = true;
        if (const QString state = m_columns.state < 0 ? QString() : cell(row, m_columns.state);
            !state.isEmpty()) {
            const int id = state.toInt(&isNumber);
            return isNumber ? std::optional(id == 400 || id == 401 || id == 402) : std::nullopt;
        }
        if (m_columns.exit < 0)
            return m_columns.state < 0;
        const QString text = cell(row, m_columns.exit);
        const int code = text.toInt(&isNumber);
        if (text.isEmpty())
            return false; // it has not ended
        return isNumber ? std::optional(code == 0) : std::nullopt;
    }

    QString m_source;
    Columns m_columns;
    const QTimeZone &m_zone;
    Completions m_result;
};

} // namespace

Result<Completions> parseCompletions(const QByteArray &csv, const QString &source, const QTimeZone &zone)
{
    if (csv.isEmpty())
        return fail(ErrorCode::Empty, source);
    if (csv.size() > Limits::Bytes)
        return fail(ErrorCode::TooLarge, source,
                    CompletionText::tr("A list of completions has at most %1 bytes.").arg(Limits::Bytes));
    const QString text = decoded(csv);
    CsvReader csvReader(text, separatorOf(text));
    const Row names = csvReader.next();
    if (names.isTooLong || names.cells.size() > Limits::Columns)
        return fail(ErrorCode::TooLarge, source,
                    CompletionText::tr("Its first line is longer than a line of column names."), {.line = 1});
    QStringList trimmed;
    for (const QString &name : names.cells)
        trimmed.append(name.trimmed());
    const Columns columns = columnsOf(trimmed);
    if (columns.time < 0)
        return fail(ErrorCode::WrongKind, source,
                    CompletionText::tr("Its first line names no column “time” or “completed”."), {.line = 1});

    Reader reader(source, columns, zone);
    for (qint64 rows = 0; !csvReader.atEnd(); ++rows) {
        const Row row = csvReader.next();
        if (rows >= Limits::Rows)
            return fail(ErrorCode::TooLarge, source,
                        CompletionText::tr("A list of completions has at most %1 rows.").arg(Limits::Rows),
                        {.line = row.line});
        reader.take(row);
    }
    Completions &result = reader.result();
    if (result.rows.isEmpty() && !result.problems.isEmpty())
        return std::unexpected(result.problems.first());
    return std::move(result);
}

} // namespace ccm
