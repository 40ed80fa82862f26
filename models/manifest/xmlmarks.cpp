// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/xmlmarks.h"

#include "models/base/version.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

/// A value, where it stands, and a key that is the same for its like on the other side.
struct XmlPart
{
    QString key;
    QString value; ///< in the spelling that is compared
    TextRange range;
};

QString comparable(QStringView raw)
{
    QString text = raw.toString().simplified();
    for (const auto &[entity, character] : {std::pair{"&lt;"_L1, u'<'},
                                            {"&gt;"_L1, u'>'},
                                            {"&quot;"_L1, u'"'},
                                            {"&apos;"_L1, u'\''},
                                            {"&amp;"_L1, u'&'}})
        text.replace(entity, QString(character));
    constexpr qsizetype HashDigits = 64;
    if (text.size() == HashDigits)
        return text.toUpper();
    const auto version = text.contains(u'.') ? Version::parse(text) : std::nullopt;
    if (!version)
        return text;
    const auto &parts = version->parts();
    return u"%1.%2.%3.%4"_s.arg(parts[0]).arg(parts[1]).arg(parts[2]).arg(parts[3]);
}

/// Reads tags and texts one after the other; the text was parsed before and is known to be well-formed.
class XmlScanner
{
public:
    explicit XmlScanner(const QString &xml) : m_xml(xml) { }

    QList<XmlPart> parts()
    {
        while (m_at < m_xml.size()) {
            if (m_xml[m_at] != u'<')
                takeText();
            else if (m_xml.sliced(m_at).startsWith("<!--"_L1))
                m_at = after("-->"_L1);
            else if (m_xml.sliced(m_at).startsWith("<?"_L1))
                m_at = after("?>"_L1);
            else if (m_xml.sliced(m_at).startsWith("<!"_L1))
                m_at = after("]]>"_L1);
            else
                takeTag();
        }
        return std::move(m_parts);
    }

private:
    [[nodiscard]] qsizetype after(QLatin1StringView mark) const
    {
        const qsizetype found = m_xml.indexOf(mark, m_at);
        return found < 0 ? m_xml.size() : found + mark.size();
    }

    void add(const QString &key, QStringView value, const TextRange &range)
    {
        const int number = ++m_seen[key];
        m_parts.append(
            {.key = key + u'#' + QString::number(number), .value = comparable(value), .range = range});
    }

    void takeText()
    {
        const qsizetype found = m_xml.indexOf(u'<', m_at);
        const qsizetype end = found < 0 ? m_xml.size() : found;
        const QStringView text = m_xml.sliced(m_at, end - m_at);
        const QStringView trimmed = text.trimmed();
        if (!trimmed.isEmpty())
            add(m_path.join(u'/') + u"/text"_s, trimmed,
                {.start = trimmed.begin() - m_xml.begin(), .length = trimmed.size()});
        m_at = end;
    }

    void takeTag()
    {
        const qsizetype start = m_at++;
        const bool closes = m_at < m_xml.size() && m_xml[m_at] == u'/';
        const QString name = takeName(closes ? 1 : 0);
        if (closes) {
            if (!m_path.isEmpty())
                m_path.removeLast();
            m_at = after(">"_L1);
            return;
        }
        m_path.append(name);
        add(m_path.join(u'/'), {}, {.start = start, .length = m_at - start});
        while (m_at < m_xml.size() && m_xml[m_at] != u'>' && m_xml[m_at] != u'/')
            takeAttribute();
        if (m_at < m_xml.size() && m_xml[m_at] == u'/')
            m_path.removeLast();
        m_at = after(">"_L1);
    }

    QString takeName(qsizetype skipped)
    {
        m_at += skipped;
        const qsizetype start = m_at;
        while (m_at < m_xml.size() && !m_xml[m_at].isSpace() && !u"=/>"_s.contains(m_xml[m_at]))
            ++m_at;
        return m_xml.sliced(start, m_at - start).toString();
    }

    void takeAttribute()
    {
        while (m_at < m_xml.size() && m_xml[m_at].isSpace())
            ++m_at;
        if (m_at >= m_xml.size() || m_xml[m_at] == u'>' || m_xml[m_at] == u'/')
            return;
        const qsizetype start = m_at;
        const QString name = takeName(0);
        while (m_at < m_xml.size() && m_xml[m_at] != u'"' && m_xml[m_at] != u'\'' && m_xml[m_at] != u'>')
            ++m_at;
        if (m_at >= m_xml.size() || m_xml[m_at] == u'>')
            return;
        const QChar quote = m_xml[m_at++];
        const qsizetype found = m_xml.indexOf(quote, m_at);
        const qsizetype end = found < 0 ? m_xml.size() : found;
        const qsizetype last = qMin(end + 1, m_xml.size());
        add(m_path.join(u'/') + u'@' + name, m_xml.sliced(m_at, end - m_at),
            {.start = start, .length = last - start});
        m_at = last;
    }

    QStringView m_xml;
    qsizetype m_at = 0;
    QStringList m_path;
    QHash<QString, int> m_seen;
    QList<XmlPart> m_parts;
};

QList<TextRange> differing(const QList<XmlPart> &parts, const QList<XmlPart> &others)
{
    QHash<QString, const XmlPart *> known;
    for (const XmlPart &part : others)
        known.insert(part.key, &part);
    QList<TextRange> ranges;
    for (const XmlPart &part : parts) {
        const XmlPart *other = known.value(part.key);
        if (!other || other->value != part.value)
            ranges.append(part.range);
    }
    return ranges;
}

} // namespace

WordDiff xmlMarks(const QString &before, const QString &after)
{
    const QList<XmlPart> a = XmlScanner(before).parts();
    const QList<XmlPart> b = XmlScanner(after).parts();
    return {.before = differing(a, b), .after = differing(b, a)};
}

} // namespace ccm
