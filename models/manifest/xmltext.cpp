// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/xmltext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype DeclarationSize = 256;

struct XmlTextText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::XmlText)
};

/// The encoding that the XML declaration names, if the file starts with one in 8-bit characters.
QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        uR"(^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["'])"_s);
    return declaration.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), DeclarationSize))))
        .captured(1);
}

std::optional<QStringConverter::Encoding> encodingNamed(const QString &name)
{
    if (name.isEmpty())
        return QStringConverter::Utf8;
    if (name.compare("us-ascii"_L1, Qt::CaseInsensitive) == 0)
        return QStringConverter::Latin1;
    const auto encoding = QStringConverter::encodingForName(name.toLatin1().constData());
    // "System" and the like would make the meaning of a file depend on the computer.
    return encoding && *encoding != QStringConverter::System ? encoding : std::nullopt;
}

bool isEightBit(QStringConverter::Encoding encoding)
{
    return encoding == QStringConverter::Utf8 || encoding == QStringConverter::Latin1;
}

/// Where the first byte is that does not decode. Looked for by halves, since the decoder does not tell.
qsizetype firstBadByte(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        QStringDecoder decoder(encoding); // keeps an unfinished character for later: that is no error
        const QString text = decoder(QByteArrayView(bytes).first(middle));
        Q_UNUSED(text)
        (decoder.hasError() ? bad : good) = middle;
    }
    return good;
}

/// Where a comment, a CDATA section or a processing instruction ends that starts here; -1 for a tag.
qsizetype endOfNoTag(QStringView text, qsizetype start)
{
    struct Marks
    {
        QStringView begin;
        QStringView end;
    };
    static constexpr std::array All{
        Marks{u"<!--", u"-->"},
        Marks{u"<![CDATA[", u"]]>"},
        Marks{u"<?", u"?>"},
    };
    for (const Marks &marks : All) {
        if (text.sliced(start).startsWith(marks.begin)) {
            const qsizetype end = text.indexOf(marks.end, start + marks.begin.size());
            return end < 0 ? text.size() : end;
        }
    }
    return -1;
}

/// Equals signs outside quotes up to the end of a tag. No value may hold a '<', so a broken one ends there.
int attributesOf(QStringView tag)
{
    int count = 0;
    QChar quote;
    for (const QChar c : tag) {
        if (c == u'<' || (c == u'>' && quote.isNull()))
            break;
        if (c == quote)
            quote = {};
        else if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (quote.isNull() && c == u'=')
            ++count;
    }
    return count;
}

} // namespace

Result<XmlText> decodeXml(const QByteArray &bytes, const QString &source)
{
    XmlText result;
    auto encoding = QStringConverter::encodingForData(bytes, u'<');
    if (!encoding) {
        const QString name = declaredEncoding(bytes);
        encoding = encodingNamed(name);
        if (!encoding)
            return fail(ErrorCode::Unsupported, source,
                        XmlTextText::tr("It declares the encoding \"%1\"; Ccmscope reads UTF-8 and UTF-16.")
                            .arg(name));
        if (!isEightBit(*encoding)) {
            result.warnings.append(
                XmlTextText::tr("The file declares the encoding \"%1\" but was read as UTF-8, which it is.")
                    .arg(name));
            encoding = QStringConverter::Utf8;
        }
    }
    QStringDecoder decoder(*encoding, QStringConverter::Flag::Stateless);
    result.text = decoder(bytes);
    if (decoder.hasError()) {
        const qsizetype offset = firstBadByte(bytes, *encoding);
        return fail(ErrorCode::Malformed, source,
                    XmlTextText::tr("The bytes from here on are not valid %1.")
                        .arg(QString::fromLatin1(QStringConverter::nameForEncoding(*encoding))),
                    {.offset = offset});
    }
    return result;
}

qsizetype crowdedTag(QStringView text, int maximumAttributes)
{
    qsizetype start = text.indexOf(u'<');
    while (start >= 0) {
        const qsizetype end = endOfNoTag(text, start);
        if (end < 0 && attributesOf(text.sliced(start + 1)) > maximumAttributes)
            return start;
        start = text.indexOf(u'<', std::max(end, start + 1));
    }
    return -1;
}

QList<WrittenAttribute> attributesIn(QStringView tag)
{
    QList<WrittenAttribute> attributes;
    QChar quote;
    qsizetype start = 0; // of the word read last
    for (qsizetype i = 0; i < tag.size(); ++i) {
        const QChar c = tag[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
            start = i + 1;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'=') {
            attributes.append({.name = tag.sliced(start, i - start).trimmed(), .offset = start});
        } else if (i > 0 && !c.isSpace() && tag[i - 1].isSpace()) {
            start = i;
        }
    }
    return attributes;
}

Place placeInText(QStringView text, qsizetype offset)
{
    Place place{.line = 1, .column = 1};
    for (qsizetype i = 0; i < std::min(offset, text.size()); ++i) {
        const bool isLineEnd =
            text[i] == u'\n' || (text[i] == u'\r' && !text.sliced(i + 1).startsWith(u'\n'));
        place.line += isLineEnd ? 1 : 0;
        place.column = isLineEnd ? 1 : place.column + 1;
    }
    return place;
}

QString lineInText(QStringView text, qsizetype offset)
{
    const auto isLineEnd = [](QChar c) { return c == u'\n' || c == u'\r'; };
    const auto *middle = text.cbegin() + std::clamp(offset, qsizetype{0}, text.size());
    const auto *end = std::find_if(middle, text.cend(), isLineEnd);
    const auto *begin = middle;
    while (begin != text.cbegin() && !isLineEnd(*(begin - 1)))
        --begin;
    return QStringView(begin, end).trimmed().toString();
}

} // namespace ccm
