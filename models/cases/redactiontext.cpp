// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactiontext.h"

#include "models/logs/encodingdetection.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace ccm {
namespace {

using namespace std::string_view_literals;

constexpr qsizetype BlockSize = 1'048'576; ///< bytes that are handed on at once, to the end of a line
constexpr qsizetype LongestLine = 16'777'216; ///< a longer one is cut

/// A part of a file in one encoding.
struct Stretch
{
    TextEncoding encoding = TextEncoding::Bytes;
    qsizetype start = 0; ///< behind its mark
    qsizetype end = 0;
};

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

/// Behind the line end that follows `from`, or the end.
qsizetype endOfLine(QByteArrayView bytes, qsizetype from, TextEncoding encoding)
{
    if (encoding == TextEncoding::Bytes) {
        const void *found =
            std::memchr(bytes.data() + from, '\n', static_cast<std::size_t>(bytes.size() - from));
        return found ? static_cast<const char *>(found) - bytes.data() + 1 : bytes.size();
    }
    const qsizetype low = encoding == TextEncoding::Utf16Le ? 0 : 1;
    for (qsizetype i = from; i + 1 < bytes.size(); i += 2) {
        if (bytes[i + low] == '\n' && bytes[i + 1 - low] == '\0')
            return i + 2;
    }
    return bytes.size();
}

/// Where the encoding changes, which it does at the start of a line.
QList<Stretch> stretchesOf(QByteArrayView bytes)
{
    const EncodingStart first = encodingOf(viewOf(bytes.first(std::min<qsizetype>(4, bytes.size()))));
    QList<Stretch> stretches{{first.encoding, first.markLength, bytes.size()}};
    qsizetype line = first.markLength;
    while (line < bytes.size()) {
        line = endOfLine(bytes, line, stretches.constLast().encoding);
        const EncodingChange change =
            encodingChangeAt(stretches.constLast().encoding, viewOf(bytes.sliced(line)), true);
        if (!change.to)
            continue;
        stretches.last().end = line;
        line += change.to->markLength;
        stretches.append({change.to->encoding, line, bytes.size()});
    }
    return stretches;
}

QString fromWide(QByteArrayView bytes, TextEncoding encoding)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    const qsizetype low = encoding == TextEncoding::Utf16Le ? 0 : 1;
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(static_cast<uchar>(bytes[2 * i + low]), static_cast<uchar>(bytes[2 * i + 1 - low]));
    return text;
}

QByteArray toWide(const QString &text, TextEncoding encoding)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    const qsizetype low = encoding == TextEncoding::Utf16Le ? 0 : 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bytes[2 * i + low] = static_cast<char>(text[i].cell());
        bytes[2 * i + 1 - low] = static_cast<char>(text[i].row());
    }
    return bytes;
}

class Changer
{
public:
    Changer(QByteArrayView bytes, const ChangeLines &change, const QList<qint64> &cuts)
        : m_bytes(bytes)
        , m_change(change)
        , m_cuts(cuts)
    {
        m_result.bytes.reserve(bytes.size() + bytes.size() / 16);
    }

    [[nodiscard]] ChangedText run();

private:
    void noteCuts(qsizetype upTo);
    void changeBlock(QByteArrayView block, TextEncoding encoding);
    bool changeUtf8(QByteArrayView block);
    void changeWide(QByteArrayView block, TextEncoding encoding);
    void changeLatin1(QByteArrayView line);
    [[nodiscard]] qsizetype endOfBlock(qsizetype start, const Stretch &stretch) const;

    QByteArrayView m_bytes;
    const ChangeLines &m_change;
    const QList<qint64> &m_cuts;
    ChangedText m_result;
};

ChangedText Changer::run()
{
    qsizetype at = 0;
    for (const Stretch &stretch : stretchesOf(m_bytes)) {
        m_result.bytes.append(m_bytes.sliced(at, stretch.start - at)); // the mark
        at = stretch.start;
        while (at < stretch.end) {
            noteCuts(at);
            const qsizetype end = endOfBlock(at, stretch);
            changeBlock(m_bytes.sliced(at, end - at), stretch.encoding);
            at = end;
        }
    }
    noteCuts(m_cuts.isEmpty() ? 0 : m_cuts.constLast());
    return m_result;
}

/// Those at or before `upTo` are where the result ends now.
void Changer::noteCuts(qsizetype upTo)
{
    while (m_result.cuts.size() < m_cuts.size() && m_cuts.at(m_result.cuts.size()) <= upTo)
        m_result.cuts.append(m_result.bytes.size());
}

/// At the end of a line, or at the next cut.
qsizetype Changer::endOfBlock(qsizetype start, const Stretch &stretch) const
{
    const QByteArrayView within = m_bytes.first(stretch.end);
    const qsizetype enough = std::min(stretch.end, start + BlockSize);
    qsizetype end = enough == stretch.end ? enough : endOfLine(within, enough, stretch.encoding);
    end = std::min(end, start + LongestLine);
    if (m_result.cuts.size() < m_cuts.size() && m_cuts.at(m_result.cuts.size()) > start)
        end = std::min<qsizetype>(end, m_cuts.at(m_result.cuts.size()));
    return end;
}

void Changer::changeBlock(QByteArrayView block, TextEncoding encoding)
{
    if (encoding != TextEncoding::Bytes) {
        changeWide(block, encoding);
        return;
    }
    if (changeUtf8(block))
        return;
    for (qsizetype start = 0; start < block.size();) {
        const qsizetype end = endOfLine(block, start, encoding);
        const QByteArrayView line = block.sliced(start, end - start);
        if (!changeUtf8(line))
            changeLatin1(line);
        start = end;
    }
}

bool Changer::changeUtf8(QByteArrayView block)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(block);
    if (decoder.hasError())
        return false;
    bool isChanged = false;
    const QString result = m_change(text, isChanged);
    m_result.bytes.append(isChanged ? result.toUtf8() : block.toByteArray());
    return true;
}

void Changer::changeWide(QByteArrayView block, TextEncoding encoding)
{
    const QString text = fromWide(block, encoding);
    bool isChanged = false;
    const QString result = m_change(text, isChanged);
    m_result.bytes.append(isChanged ? toWide(result, encoding) : block.first(text.size() * 2).toByteArray());
    m_result.bytes.append(block.sliced(text.size() * 2)); // half a character at the end
}

void Changer::changeLatin1(QByteArrayView line)
{
    const QString text = QString::fromLatin1(line);
    bool isChanged = false;
    const QString result = m_change(text, isChanged);
    m_result.bytes.append(isChanged ? result.toLatin1() : line.toByteArray());
}

} // namespace

ChangedText changeText(QByteArrayView bytes, const ChangeLines &change, const QList<qint64> &cuts)
{
    return Changer(bytes, change, cuts).run();
}

bool isText(QByteArrayView head)
{
    constexpr std::array Magics{"MZ"sv,           "MSCF"sv,     "PK\x03\x04"sv, "\xD0\xCF\x11\xE0"sv,
                                "7z\xBC\xAF"sv,   "\x1F\x8B"sv, "%PDF"sv,       "\x89PNG"sv,
                                "\xFF\xD8\xFF"sv, "regf"sv,     "ElfFile"sv,    "MSWIM"sv};
    if (std::ranges::any_of(Magics,
                            [head](std::string_view magic) { return viewOf(head).starts_with(magic); }))
        return false;
    if (encodingOf(viewOf(head.first(std::min<qsizetype>(4, head.size())))).encoding != TextEncoding::Bytes)
        return true;
    // Text may hold zeros (a log that was truncated under its writer), but hardly other controls.
    const auto controls = std::ranges::count_if(head, [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte != 0 && byte < 0x20 && !QByteArrayView("\t\n\v\f\r\x1b").contains(c);
    });
    return controls * 50 <= head.size();
}

} // namespace ccm
