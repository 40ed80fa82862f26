// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/xmlhighlighter.h"

#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"

#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr int ElementHue = 215;
constexpr int AttributeHue = 280;
constexpr int ValueHue = 140;

/// What a line of text starts in.
enum State : int {
    InText,
    InTag,
    InComment,
    InCData,
    InDoubleQuotes,
    InSingleQuotes,
};

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'_' || c == u'-' || c == u'.';
}

} // namespace

XmlHighlighter::XmlHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setColors(palette);
}

void XmlHighlighter::setPalette(const QPalette &palette)
{
    setColors(palette);
    rehighlight();
}

void XmlHighlighter::setColors(const QPalette &palette)
{
    m_element.setForeground(hueColors(ElementHue, palette).mark);
    m_attribute.setForeground(hueColors(AttributeHue, palette).mark);
    m_value.setForeground(hueColors(ValueHue, palette).mark);
    m_comment.setForeground(statusColors(Status::Muted, palette).text);
    m_comment.setFontItalic(true);
}

void XmlHighlighter::highlightBlock(const QString &text)
{
    m_state = std::max(0, previousBlockState());
    qsizetype i = 0;
    while (i < text.size()) {
        switch (m_state) {
        case InTag:
            i = readTag(text, i);
            break;
        case InComment:
            i = readUntil(text, i, u"-->", InText, m_comment);
            break;
        case InCData:
            i = readUntil(text, i, u"]]>", InText, {});
            break;
        case InDoubleQuotes:
            i = readUntil(text, i, u"\"", InTag, m_value);
            break;
        case InSingleQuotes:
            i = readUntil(text, i, u"'", InTag, m_value);
            break;
        default:
            i = readText(text, i);
        }
    }
    setCurrentBlockState(m_state);
}

qsizetype XmlHighlighter::readText(const QString &text, qsizetype i)
{
    const qsizetype start = text.indexOf(u'<', i);
    if (start < 0)
        return text.size();
    const QStringView rest = QStringView(text).sliced(start);
    if (rest.startsWith("<!--"_L1)) {
        m_state = InComment;
        return start;
    }
    if (rest.startsWith("<![CDATA["_L1)) {
        m_state = InCData;
        return start;
    }
    qsizetype end = start + 1;
    while (end < text.size() && (isNamePart(text[end]) || text[end] == u'/' || text[end] == u'?'))
        ++end;
    paint(start, end, m_element);
    m_state = InTag;
    return end;
}

qsizetype XmlHighlighter::readTag(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'"' || c == u'\'') {
        paint(i, i + 1, m_value);
        m_state = c == u'"' ? InDoubleQuotes : InSingleQuotes;
        return i + 1;
    }
    if (isNamePart(c)) {
        qsizetype end = i;
        while (end < text.size() && isNamePart(text[end]))
            ++end;
        paint(i, end, m_attribute);
        return end;
    }
    if (c == u'>' || c == u'/' || c == u'?')
        paint(i, i + 1, m_element);
    if (c == u'>')
        m_state = InText;
    return i + 1;
}

qsizetype XmlHighlighter::readUntil(const QString &text, qsizetype i, QStringView end, int nextState,
                                    const QTextCharFormat &format)
{
    const qsizetype found = text.indexOf(end, i);
    const qsizetype stop = found < 0 ? text.size() : found + end.size();
    paint(i, stop, format);
    if (found >= 0)
        m_state = nextState;
    return stop;
}

void XmlHighlighter::paint(qsizetype begin, qsizetype end, const QTextCharFormat &format)
{
    setFormat(static_cast<int>(begin), static_cast<int>(end - begin), format);
}

} // namespace ccm
