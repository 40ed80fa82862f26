// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/prettytext.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr int IndentWidth = 2;

void startLine(QString &text, int depth)
{
    text += u'\n' + QString(std::min(depth, DeepestIndent) * IndentWidth, u' ');
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\r' || character == u'\n';
}

/// By hand, because QJsonDocument would sort the members, drop doubled ones and round numbers.
QString indentedJson(QStringView json)
{
    QString text;
    int depth = 0;
    bool isInString = false;
    QChar before; // the last one that is no blank
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar character = json[i];
        if (isInString) {
            text += character;
            if (character == u'\\' && i + 1 < json.size())
                text += json[++i];
            isInString = character != u'"';
            before = character;
            continue;
        }
        if (isBlank(character))
            continue;
        const bool closes = character == u'}' || character == u']';
        if (closes)
            --depth;
        const bool opened = before == u'{' || before == u'[';
        if (closes != opened)
            startLine(text, depth);
        text += character;
        if (character == u'{' || character == u'[')
            ++depth;
        else if (character == u',')
            startLine(text, depth);
        else if (character == u':')
            text += u' ';
        isInString = character == u'"';
        before = character;
    }
    return text;
}

/// Every token on a line of its own, as it is written; an element that holds text alone stays on one line.
/// Empty where it is no XML.
QString indentedXml(QStringView xml)
{
    QString text;
    int depth = 0;
    qsizetype from = 0;
    QXmlStreamReader::TokenType before = QXmlStreamReader::NoToken;
    QXmlStreamReader reader(xml.toString());
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartDocument && !xml.startsWith("<?xml"_L1))
            continue; // not written; the reader has begun to read what follows
        const qsizetype to = reader.characterOffset();
        const QStringView written = xml.sliced(from, std::max(to, from) - from);
        from = std::max(to, from);
        if (token == QXmlStreamReader::EndElement)
            --depth;
        const bool isText = token == QXmlStreamReader::Characters;
        if (!written.trimmed().isEmpty()) {
            const bool endsText = token == QXmlStreamReader::EndElement
                && (before == QXmlStreamReader::Characters || before == QXmlStreamReader::StartElement);
            if (!text.isEmpty() && !isText && !endsText)
                startLine(text, depth);
            text += isText ? written : written.trimmed();
            before = token;
        } else if (token == QXmlStreamReader::EndElement) {
            before = token; // of <a/>
        }
        if (token == QXmlStreamReader::StartElement)
            ++depth;
    }
    return reader.hasError() ? QString() : text;
}

/// Where it may begin and end in a message.
struct Stretch
{
    qsizetype begin = -1;
    qsizetype end = -1; ///< one past

    [[nodiscard]] bool isValid() const { return begin >= 0 && end - begin > 2; }
};

QString indentedInside(const QString &message, const Stretch &stretch, const QString &indented)
{
    const QString head = message.first(stretch.begin).trimmed();
    const QString tail = message.sliced(stretch.end).trimmed();
    return (head.isEmpty() ? QString() : head + u'\n') + indented
        + (tail.isEmpty() ? QString() : u'\n' + tail);
}

Stretch jsonStretch(const QString &message, QChar opener, QChar closer)
{
    return {.begin = message.indexOf(opener), .end = message.lastIndexOf(closer) + 1};
}

Stretch xmlStretch(const QString &message)
{
    for (qsizetype i = message.indexOf(u'<'); i >= 0 && i + 1 < message.size();
         i = message.indexOf(u'<', i + 1)) {
        if (message[i + 1].isLetter() || message[i + 1] == u'?')
            return {.begin = i, .end = message.lastIndexOf(u'>') + 1};
    }
    return {};
}

} // namespace

std::optional<QString> indentedText(const QString &message)
{
    if (message.size() > LongestIndentedText)
        return {};
    Stretch object = jsonStretch(message, u'{', u'}');
    Stretch array = jsonStretch(message, u'[', u']');
    if (array.isValid() && (!object.isValid() || array.begin < object.begin))
        std::swap(object, array);
    for (const Stretch &stretch : {object, array}) {
        if (!stretch.isValid())
            continue;
        const QStringView json = QStringView(message).sliced(stretch.begin, stretch.end - stretch.begin);
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        if (!document.isNull() && !document.isEmpty())
            return indentedInside(message, stretch, indentedJson(json));
    }
    if (const Stretch stretch = xmlStretch(message); stretch.isValid()) {
        const QStringView xml = QStringView(message).sliced(stretch.begin, stretch.end - stretch.begin);
        if (const QString indented = indentedXml(xml); !indented.isEmpty())
            return indentedInside(message, stretch, indented);
    }
    return {};
}

} // namespace ccm
