// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/unknownpart.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

/// Prefixes may be declared outside of the part.
void begin(QXmlStreamReader &xml, const QString &part)
{
    xml.setNamespaceProcessing(false);
    xml.addData(part);
}

bool isKnownElement(QStringView name)
{
    constexpr std::array Names{"CcmSetup"_L1,  "Item"_L1,     "Applicability"_L1,
                               "Discovery"_L1, "Property"_L1, "Installation"_L1};
    return std::ranges::any_of(Names, [name](QLatin1StringView known) { return name == known; });
}

QString tagText(const QXmlStreamReader &xml)
{
    QStringList attributes;
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        attributes.append(attribute.qualifiedName() + u'=' + attribute.value().toString().simplified());
    attributes.sort();
    attributes.prepend(xml.qualifiedName().toString());
    return u"\1("_s + attributes.join(u'\2'); // what no XML may hold: nothing in it looks like a tag
}

} // namespace

ItemField unknownField(const QString &part)
{
    if (!part.startsWith(u'<'))
        return {.name = u"text"_s, .value = part, .isKnown = false};
    QXmlStreamReader xml;
    begin(xml, part);
    if (!xml.readNextStartElement())
        return {.name = u"text"_s, .value = part, .isKnown = false};
    const QString element = xml.qualifiedName().toString();
    const QXmlStreamAttributes attributes = xml.attributes();
    const bool isEmpty = xml.readNext() == QXmlStreamReader::EndElement;
    if (isEmpty && attributes.size() == 1 && isKnownElement(element)) {
        const QXmlStreamAttribute &attribute = attributes.constFirst();
        const QString name = attribute.qualifiedName().toString();
        return {.name = element + u'@' + name,
                .value = attribute.value().isEmpty() ? u" "_s : attribute.value().toString(),
                .element = element,
                .attribute = name,
                .isKnown = false};
    }
    return {.name = u'<' + element + u'>', .value = part, .kind = ItemField::Kind::Xml, .isKnown = false};
}

QString canonicalXml(const QString &xml)
{
    QXmlStreamReader reader;
    begin(reader, xml);
    QString text;
    QString characters;
    const auto flush = [&text, &characters] {
        text += characters.simplified();
        characters.clear();
    };
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            flush();
            text += tagText(reader);
        } else if (reader.isEndElement()) {
            flush();
            text += u"\1)"_s;
        } else if (reader.isCharacters()) {
            characters += reader.text();
        }
    }
    return reader.hasError() ? xml.simplified() : text;
}

} // namespace ccm
