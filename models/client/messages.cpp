// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/messages.h"

#include "models/base/version.h"
#include "models/client/messagetable.h"

#include <QHash>
#include <QList>
#include <QResource>

#include <algorithm>
#include <array>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

enum class FieldType : quint8 { Text, Number, Signed, Hex, Hash, Guid, Version };

struct Field
{
    FieldType type = FieldType::Text;
    QString behind; ///< the literal text that follows the field
};

/// A template taken apart: its first literal, then fields with the literal behind each.
struct Pattern
{
    const MessageTemplate *row = nullptr;
    QString prefix;
    QList<Field> fields;
};

FieldType fieldType(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, FieldType>, 6> Types{{
        {":number"_L1, FieldType::Number},
        {":signed"_L1, FieldType::Signed},
        {":hex"_L1, FieldType::Hex},
        {":hash"_L1, FieldType::Hash},
        {":guid"_L1, FieldType::Guid},
        {":version"_L1, FieldType::Version},
    }};
    const auto found =
        std::ranges::find_if(Types, [name](const auto &type) { return name.endsWith(type.first); });
    return found == Types.end() ? FieldType::Text : found->second;
}

Pattern takeApart(const MessageTemplate &row)
{
    const QString text(row.text);
    Pattern pattern{.row = &row, .prefix = text.section(u'{', 0, 0), .fields = {}};
    qsizetype at = pattern.prefix.size();
    while (at < text.size()) {
        const qsizetype close = text.indexOf(u'}', at);
        const qsizetype next = text.indexOf(u'{', close);
        const QStringView name = QStringView(text).sliced(at + 1, close - at - 1);
        const QString behind = text.sliced(close + 1, (next < 0 ? text.size() : next) - close - 1);
        pattern.fields.append({.type = fieldType(name), .behind = behind});
        at = next < 0 ? text.size() : next;
    }
    return pattern;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

bool isHex(QStringView text)
{
    const QStringView digits = text.startsWith("0x"_L1, Qt::CaseInsensitive) ? text.sliced(2) : text;
    return !digits.isEmpty() && std::ranges::all_of(digits, isHexDigit);
}

/// {8-4-4-4-12}, 38 characters with the braces.
bool isGuid(QStringView text)
{
    constexpr qsizetype Length = 38;
    if (text.size() != Length || text.front() != u'{' || text.back() != u'}')
        return false;
    for (qsizetype i = 1; i + 1 < Length; ++i) {
        const bool dash = i == 9 || i == 14 || i == 19 || i == 24;
        if (dash ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool fits(FieldType type, QStringView text)
{
    constexpr qsizetype HashDigits = 64;
    switch (type) {
    case FieldType::Text:
        return true;
    case FieldType::Number:
        return isNumber(text);
    case FieldType::Signed:
        return isNumber(text.startsWith(u'-') ? text.sliced(1) : text);
    case FieldType::Hex:
        return isHex(text);
    case FieldType::Hash:
        return text.size() == HashDigits && std::ranges::all_of(text, isHexDigit);
    case FieldType::Guid:
        return isGuid(text);
    case FieldType::Version:
        return Version::parse(text).has_value();
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

/// Each field reaches to the first place where the text behind it stands; the last one to the end.
std::optional<QStringList> match(const Pattern &pattern, QStringView message)
{
    if (pattern.fields.isEmpty())
        return message == pattern.prefix ? std::optional(QStringList()) : std::nullopt;
    if (!message.startsWith(pattern.prefix) || !message.endsWith(pattern.fields.last().behind))
        return std::nullopt;

    QStringList values;
    qsizetype at = pattern.prefix.size();
    for (qsizetype i = 0; i < pattern.fields.size(); ++i) {
        const Field &field = pattern.fields[i];
        const bool last = i + 1 == pattern.fields.size();
        const qsizetype end = last ? message.size() - field.behind.size() : message.indexOf(field.behind, at);
        if (end < at || !fits(field.type, message.sliced(at, end - at)))
            return std::nullopt;
        values.append(message.sliced(at, end - at).toString());
        at = end + field.behind.size();
    }
    return values;
}

/// The more literal text the earlier; those of one length in the order of the table.
std::pair<qsizetype, const MessageTemplate *> rank(const Pattern &pattern)
{
    qsizetype length = pattern.prefix.size();
    for (const Field &field : pattern.fields)
        length += field.behind.size();
    return {-length, pattern.row};
}

/// The patterns of one log, by their first character; those that start with a field apart.
class PatternIndex
{
public:
    explicit PatternIndex(std::span<const MessageTemplate> table)
    {
        for (const MessageTemplate &row : table) {
            Pattern pattern = takeApart(row);
            if (pattern.prefix.isEmpty())
                m_anywhere.append(std::move(pattern));
            else
                m_byFirst[pattern.prefix.front()].append(std::move(pattern));
        }
        // Where two wordings fit, the one with more words of its own is meant.
        for (QList<Pattern> &patterns : m_byFirst)
            std::ranges::sort(patterns, {}, rank);
        std::ranges::sort(m_anywhere, {}, rank);
    }

    [[nodiscard]] std::optional<KnownMessage> find(QStringView message) const
    {
        if (message.isEmpty())
            return std::nullopt;
        if (const auto bucket = m_byFirst.constFind(message.front()); bucket != m_byFirst.cend()) {
            if (auto found = findIn(*bucket, message))
                return found;
        }
        return findIn(m_anywhere, message);
    }

private:
    static std::optional<KnownMessage> findIn(const QList<Pattern> &patterns, QStringView message)
    {
        for (const Pattern &pattern : patterns) {
            if (auto fields = match(pattern, message))
                return KnownMessage{.known = pattern.row, .fields = std::move(*fields)};
        }
        return std::nullopt;
    }

    QHash<QChar, QList<Pattern>> m_byFirst;
    QList<Pattern> m_anywhere;
};

QStringView withoutSpaceAtEnd(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

MessageTable readTable()
{
    MessageTable table(QResource(u":/client/messages.tsv"_s).uncompressedData());
    Q_ASSERT(table.unreadRows() == 0);
    return table;
}

} // namespace

std::span<const MessageTemplate> knownMessages(MessageSpeaker speaker)
{
    static const MessageTable table = readTable();
    return table.rows(speaker);
}

std::optional<KnownMessage> recognise(MessageSpeaker speaker, const QString &message)
{
    static const PatternIndex setup(knownMessages(MessageSpeaker::Setup));
    static const PatternIndex protection(knownMessages(MessageSpeaker::EndpointProtection));
    const PatternIndex &index = speaker == MessageSpeaker::Setup ? setup : protection;

    if (!message.contains(u'\r'))
        return index.find(withoutSpaceAtEnd(message));
    QString lines = message;
    lines.replace("\r\n"_L1, "\n"_L1);
    return index.find(withoutSpaceAtEnd(lines));
}

QString phaseWord(MessagePhase phase)
{
    switch (phase) {
    case MessagePhase::Start:
        return u"start"_s;
    case MessagePhase::Locate:
        return u"locate"_s;
    case MessagePhase::Manifest:
        return u"manifest"_s;
    case MessagePhase::Discovery:
        return u"discovery"_s;
    case MessagePhase::Download:
        return u"download"_s;
    case MessagePhase::Decision:
        return u"decision"_s;
    case MessagePhase::Install:
        return u"install"_s;
    case MessagePhase::State:
        return u"state"_s;
    case MessagePhase::Exit:
        return u"exit"_s;
    case MessagePhase::None:
        return {};
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

} // namespace ccm
