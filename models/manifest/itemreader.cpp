// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itemreader.h"

#include "models/manifest/xmltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ManifestReader)
};

constexpr qsizetype HashDigits = 64; // SHA-256

bool isHash(QStringView text)
{
    return text.size() == HashDigits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
           });
}

QStringView withoutPrefix(const QString &name)
{
    return QStringView(name).sliced(name.indexOf(u':') + 1);
}

constexpr auto KnowsNone = [](const auto &...) { return false; };

} // namespace

ItemReader::ItemReader(Manifest &manifest, const ManifestLimits &limits)
    : m_manifest(manifest)
    , m_nodes(manifest.nodes)
    , m_limits(limits)
{
}

Result<void> ItemReader::readRoot(qint32 root)
{
    m_namespace = m_nodes.at(root).value;
    std::optional<qint32> tooMany;
    readParts(root, m_manifest.unknown, KnowsNone, [this, &tooMany](qint32 node, QStringView name) {
        if (name != "Item"_L1)
            return false;
        if (m_manifest.items.size() == m_limits.items)
            tooMany = tooMany.value_or(node);
        else
            readItem(node);
        return true;
    });
    if (tooMany)
        return fail(ErrorCode::TooLarge, m_manifest.source,
                    ReaderText::tr("A manifest may have %n items.", nullptr, m_limits.items),
                    placeInText(m_manifest.xml, m_nodes.at(*tooMany).start));
    return {};
}

void ItemReader::readItem(qint32 node)
{
    ManifestItem item{.xml = xmlOf(m_nodes.at(node)), .line = m_nodes.at(node).line};
    const auto attribute = [this, &item](const XmlNode &each) {
        if (each.name == "FileName"_L1)
            item.fileName = each.value;
        else if (each.name == "FileHash"_L1)
            item.hash = each.value;
        else
            return each.name == "KeepAfterExit"_L1 && readBoolean(each, item.keepAfterExit);
        return true;
    };
    readParts(node, item.unknown, attribute, [this, &item](qint32 part, QStringView name) {
        if (name == "Applicability"_L1)
            readApplicability(part, item);
        else if (name == "Discovery"_L1 && !item.discovery)
            item.discovery = readDiscovery(part, item.unknown);
        else if (name == "Installation"_L1 && !item.installation)
            item.installation = readInstallation(part, item.unknown);
        else
            return false;
        return true;
    });
    checkItem(item);
    m_manifest.items.append(std::move(item));
}

void ItemReader::readApplicability(qint32 node, ManifestItem &item)
{
    const auto attribute = [&item](const XmlNode &each) {
        if (each.name == "Platform"_L1)
            item.platforms.append(each.value);
        else if (each.name == "OS"_L1)
            item.os.append(each.value);
        else
            return false;
        return true;
    };
    readParts(node, item.unknown, attribute, KnowsNone);
}

Discovery ItemReader::readDiscovery(qint32 node, QStringList &unknown)
{
    Discovery discovery;
    const auto attribute = [this, &discovery](const XmlNode &each) {
        if (each.name == "Type"_L1)
            discovery.type = each.value;
        else if (each.name == "Identifier"_L1)
            discovery.identifier = each.value;
        else
            return each.name == "VerifyHash"_L1 && readBoolean(each, discovery.verifyHash);
        return true;
    };
    readParts(node, unknown, attribute, [this, &discovery, &unknown](qint32 part, QStringView name) {
        if (name != "Property"_L1)
            return false;
        discovery.properties.append(readProperty(part, unknown));
        return true;
    });
    return discovery;
}

/// Its text is its value, so there is none to keep.
DiscoveryProperty ItemReader::readProperty(qint32 node, QStringList &unknown)
{
    DiscoveryProperty property;
    const auto attribute = [&property](const XmlNode &each) {
        if (each.name == "Name"_L1)
            property.name = each.value;
        else if (each.name == "Operator"_L1)
            property.op = each.value;
        else
            return false;
        return true;
    };
    QStringList parts;
    readParts(node, parts, attribute, KnowsNone);
    for (qint32 i = node + 1; i < m_nodes.at(node).next; i = m_nodes.at(i).next) {
        const XmlNode &part = m_nodes.at(i);
        if (part.kind != XmlKind::Text && part.kind != XmlKind::CData)
            continue;
        property.value += part.value;
        parts.removeOne(part.value.trimmed().toHtmlEscaped());
    }
    property.value = property.value.trimmed();
    unknown += parts;
    return property;
}

Installation ItemReader::readInstallation(qint32 node, QStringList &unknown)
{
    Installation installation;
    const auto attribute = [this, &installation](const XmlNode &each) {
        if (each.name == "InstallationType"_L1)
            installation.type = each.value;
        else if (each.name == "OptionalParams"_L1)
            installation.parameters = each.value;
        else
            return each.name == "Order"_L1 && readOrder(each, installation.order);
        return true;
    };
    readParts(node, unknown, attribute, KnowsNone);
    return installation;
}

bool ItemReader::readBoolean(const XmlNode &attribute, bool &target)
{
    const QString &value = attribute.value;
    if (value != "true"_L1 && value != "false"_L1 && value != "1"_L1 && value != "0"_L1) {
        warn(attribute.line, ReaderText::tr("\"%1\" is neither true nor false.").arg(value));
        return false;
    }
    target = value == "true"_L1 || value == "1"_L1;
    return true;
}

bool ItemReader::readOrder(const XmlNode &attribute, std::optional<int> &target)
{
    bool isNumber = false;
    const int order = attribute.value.toInt(&isNumber);
    if (!isNumber) {
        warn(attribute.line, ReaderText::tr("Order=\"%1\" is not a number.").arg(attribute.value));
        return false;
    }
    target = order;
    return true;
}

template<typename Attribute, typename Element>
void ItemReader::readParts(qint32 node, QStringList &unknown, const Attribute &attribute,
                           const Element &element)
{
    const XmlNode &outer = m_nodes.at(node);
    for (qint32 i = node + 1; i < outer.next; i = m_nodes.at(i).next) {
        const XmlNode &part = m_nodes.at(i);
        const bool isOurs = part.value.isEmpty() || part.value == m_namespace; // asked of elements only
        switch (part.kind) {
        case XmlKind::Attribute: // with a prefix it is of a foreign namespace
            if (part.name.contains(u':') || !attribute(part))
                keep(u"<%1 %2=\"%3\"/>"_s.arg(outer.name, part.name, part.value.toHtmlEscaped()), unknown);
            break;
        case XmlKind::Element:
            if (!isOurs || !element(i, withoutPrefix(part.name)))
                keepUnknown(i, unknown);
            break;
        case XmlKind::Text:
        case XmlKind::CData:
            keep(part.value.trimmed().toHtmlEscaped(), unknown);
            break;
        case XmlKind::Declaration:
        case XmlKind::Namespace:
        case XmlKind::Comment:
        case XmlKind::Instruction:
            break; // say nothing about items; the tree shows them
        }
    }
}

void ItemReader::keepUnknown(qint32 node, QStringList &unknown)
{
    const XmlNode &element = m_nodes.at(node);
    keep(xmlOf(element), unknown);
    warn(element.line,
         ReaderText::tr("The element <%1> is not known to Ccmscope here; it is kept as it stands.")
             .arg(element.name));
}

/// What is too much is not kept twice: it still stands in the raw XML.
void ItemReader::keep(const QString &xml, QStringList &unknown)
{
    if (m_unknownCount < m_limits.unknown)
        unknown.append(xml);
    ++m_unknownCount;
}

void ItemReader::checkItem(const ManifestItem &item)
{
    if (item.fileName.isEmpty())
        warn(item.line, ReaderText::tr("The item has no FileName."));
    if (!item.hash.isEmpty() && !isHash(item.hash))
        warn(item.line,
             ReaderText::tr("The FileHash of %1 is not a SHA-256 of 64 hexadecimal digits.")
                 .arg(item.fileName));
}

void ItemReader::warn(qint64 line, const QString &sentence)
{
    const qsizetype room = m_limits.warnings - m_manifest.warnings.size();
    if (room > 1)
        m_manifest.warnings.append(ReaderText::tr("Line %1: %2").arg(QString::number(line), sentence));
    else if (room == 1)
        m_manifest.warnings.append(
            ReaderText::tr("There is more that Ccmscope does not know; it is not listed."));
}

QString ItemReader::xmlOf(const XmlNode &node) const
{
    return m_manifest.xml.sliced(node.start, node.end - node.start);
}

} // namespace ccm
