// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestreader.h"

#include "models/manifest/xmltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
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

/// Walks through one file. Errors are raised in the stream reader, which then stops at once.
class ManifestReader
{
public:
    ManifestReader(XmlText text, const QString &source) : m_xml(text.text)
    {
        m_manifest.source = source;
        m_manifest.warnings = std::move(text.warnings);
        m_manifest.xml = std::move(text.text);
    }

    [[nodiscard]] Result<Manifest> read();

private:
    using Handler = std::function<bool()>; ///< whether it knew the element, which it then has read
    using AttributeHandler = std::function<bool(QStringView name, const QString &value)>;

    [[nodiscard]] bool nextElement();
    [[nodiscard]] bool isKnownNamespace() const;
    void readRoot();
    void readItem();
    void readItemPart(ManifestItem &item);
    void readApplicability(ManifestItem &item);
    [[nodiscard]] Discovery readDiscovery(QStringList &unknown);
    [[nodiscard]] DiscoveryProperty readProperty(QStringList &unknown);
    [[nodiscard]] Installation readInstallation(QStringList &unknown);

    void readAttributes(QStringList &unknown, const AttributeHandler &take);
    void readChildren(QStringList &unknown, const Handler &take);
    [[nodiscard]] bool readBoolean(const QString &value, bool &target);
    void keepUnknown(QStringList &unknown);
    void keep(const QString &xml, QStringList &unknown);
    [[nodiscard]] QString keptElement();
    void checkItem(const ManifestItem &item);
    void warn(qint64 line, const QString &sentence);

    [[nodiscard]] qsizetype tagStart() const;
    [[nodiscard]] qint64 lineAt(qsizetype offset);
    [[nodiscard]] std::unexpected<Error> xmlError();

    QXmlStreamReader m_xml;
    Manifest m_manifest;
    ManifestLimits m_limits;
    QString m_namespace; ///< of the root
    std::optional<Error> m_error; ///< what was raised, apart from broken XML
    int m_depth = 0;
    int m_unknownCount = 0;
    qsizetype m_lineOffset = 0; ///< lines are counted up to here
    qint64 m_line = 1;
};

Result<Manifest> ManifestReader::read()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            m_error = Error{
                .code = ErrorCode::Unsupported,
                .detail = ReaderText::tr("It has a document type declaration, which no manifest needs.")};
            m_xml.raiseError(m_error->detail);
        } else if (token == QXmlStreamReader::StartElement) {
            readRoot();
        }
    }
    if (m_xml.hasError())
        return xmlError();
    if (m_manifest.items.isEmpty())
        m_manifest.warnings.append(ReaderText::tr("The manifest holds no items."));
    return std::move(m_manifest);
}

void ManifestReader::readRoot()
{
    if (m_xml.name() != "CcmSetup"_L1) {
        m_error =
            Error{.code = ErrorCode::WrongKind,
                  .detail = ReaderText::tr("Its root element is <%1>, but a client manifest has <CcmSetup>.")
                                .arg(m_xml.qualifiedName())};
        m_xml.raiseError(m_error->detail);
        return;
    }
    m_namespace = m_xml.namespaceUri().toString();
    readAttributes(m_manifest.unknown, [](QStringView, const QString &) { return false; });
    readChildren(m_manifest.unknown, [this] {
        if (m_xml.name() != "Item"_L1)
            return false;
        readItem();
        return true;
    });
}

void ManifestReader::readItem()
{
    if (m_manifest.items.size() == m_limits.items) {
        m_error = Error{.code = ErrorCode::TooLarge,
                        .detail = ReaderText::tr("A manifest may have %n items.", nullptr, m_limits.items)};
        m_xml.raiseError(m_error->detail);
        return;
    }
    const qsizetype start = tagStart();
    ManifestItem item{.line = lineAt(start)};
    readAttributes(item.unknown, [this, &item](QStringView name, const QString &value) {
        if (name == "FileName"_L1)
            item.fileName = value;
        else if (name == "FileHash"_L1)
            item.hash = value;
        else if (name == "KeepAfterExit"_L1)
            return readBoolean(value, item.keepAfterExit);
        else
            return false;
        return true;
    });
    readItemPart(item);
    if (m_xml.hasError())
        return;
    item.xml = m_manifest.xml.sliced(start, m_xml.characterOffset() - start);
    checkItem(item);
    m_manifest.items.append(std::move(item));
}

void ManifestReader::readItemPart(ManifestItem &item)
{
    readChildren(item.unknown, [this, &item] {
        if (m_xml.name() == "Applicability"_L1)
            readApplicability(item);
        else if (m_xml.name() == "Discovery"_L1 && !item.discovery)
            item.discovery = readDiscovery(item.unknown);
        else if (m_xml.name() == "Installation"_L1 && !item.installation)
            item.installation = readInstallation(item.unknown);
        else
            return false;
        return true;
    });
}

void ManifestReader::readApplicability(ManifestItem &item)
{
    readAttributes(item.unknown, [&item](QStringView name, const QString &value) {
        if (name == "Platform"_L1)
            item.platforms.append(value);
        else if (name == "OS"_L1)
            item.os.append(value);
        else
            return false;
        return true;
    });
    readChildren(item.unknown, [] { return false; });
}

Discovery ManifestReader::readDiscovery(QStringList &unknown)
{
    Discovery discovery;
    readAttributes(unknown, [this, &discovery](QStringView name, const QString &value) {
        if (name == "Type"_L1)
            discovery.type = value;
        else if (name == "Identifier"_L1)
            discovery.identifier = value;
        else if (name == "VerifyHash"_L1)
            return readBoolean(value, discovery.verifyHash);
        else
            return false;
        return true;
    });
    readChildren(unknown, [this, &discovery, &unknown] {
        if (m_xml.name() != "Property"_L1)
            return false;
        discovery.properties.append(readProperty(unknown));
        return true;
    });
    return discovery;
}

DiscoveryProperty ManifestReader::readProperty(QStringList &unknown)
{
    DiscoveryProperty property;
    readAttributes(unknown, [&property](QStringView name, const QString &value) {
        if (name == "Name"_L1)
            property.name = value;
        else if (name == "Operator"_L1)
            property.op = value;
        else
            return false;
        return true;
    });
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement())
            break;
        if (m_xml.isStartElement())
            keepUnknown(unknown);
        else if (m_xml.isCharacters())
            property.value += m_xml.text();
    }
    property.value = property.value.trimmed();
    --m_depth;
    return property;
}

Installation ManifestReader::readInstallation(QStringList &unknown)
{
    Installation installation;
    readAttributes(unknown, [this, &installation](QStringView name, const QString &value) {
        if (name == "Order"_L1) {
            bool isNumber = false;
            const int order = value.toInt(&isNumber);
            if (!isNumber) {
                warn(lineAt(tagStart()), ReaderText::tr("Order=\"%1\" is not a number.").arg(value));
                return false;
            }
            installation.order = order;
        } else if (name == "InstallationType"_L1) {
            installation.type = value;
        } else if (name == "OptionalParams"_L1) {
            installation.parameters = value;
        } else {
            return false;
        }
        return true;
    });
    readChildren(unknown, [] { return false; });
    return installation;
}

/// Hands over each attribute of the current element, and keeps those that nobody takes. Each element
/// that is entered comes through here: the place to count the depth.
void ManifestReader::readAttributes(QStringList &unknown, const AttributeHandler &take)
{
    ++m_depth;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const bool isOurs = attribute.namespaceUri().isEmpty();
        if (!isOurs || !take(attribute.name(), attribute.value().toString()))
            keep(u"<%1 %2=\"%3\"/>"_s.arg(m_xml.qualifiedName(), attribute.qualifiedName(),
                                          attribute.value().toString().toHtmlEscaped()),
                 unknown);
    }
}

/// Reads up to the end of the current element; keeps elements that nobody takes, and text.
void ManifestReader::readChildren(QStringList &unknown, const Handler &take)
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement())
            break;
        if (m_xml.isCharacters() && !m_xml.isWhitespace())
            keep(m_xml.text().trimmed().toString().toHtmlEscaped(), unknown);
        if (m_xml.isStartElement() && (!isKnownNamespace() || !take()) && !m_xml.hasError())
            keepUnknown(unknown);
    }
    --m_depth;
}

bool ManifestReader::isKnownNamespace() const
{
    return m_xml.namespaceUri().isEmpty() || m_xml.namespaceUri() == m_namespace;
}

bool ManifestReader::readBoolean(const QString &value, bool &target)
{
    if (value != "true"_L1 && value != "false"_L1 && value != "1"_L1 && value != "0"_L1) {
        warn(lineAt(tagStart()), ReaderText::tr("\"%1\" is neither true nor false.").arg(value));
        return false;
    }
    target = value == "true"_L1 || value == "1"_L1;
    return true;
}

void ManifestReader::keepUnknown(QStringList &unknown)
{
    const qint64 line = lineAt(tagStart());
    const QString name = m_xml.qualifiedName().toString();
    const QString kept = keptElement();
    if (m_xml.hasError())
        return;
    keep(kept, unknown);
    warn(
        line,
        ReaderText::tr("The element <%1> is not known to Ccmscope here; it is kept as it stands.").arg(name));
}

/// What is too much is not kept twice: it still stands in the raw XML.
void ManifestReader::keep(const QString &xml, QStringList &unknown)
{
    if (m_unknownCount < m_limits.unknown)
        unknown.append(xml);
    ++m_unknownCount;
}

/// The XML of the current element, which is skipped. Not skipCurrentElement(): the depth is limited.
QString ManifestReader::keptElement()
{
    const qsizetype start = tagStart();
    const int outside = m_depth++;
    while (!m_xml.atEnd() && m_depth > outside) {
        if (m_depth > m_limits.depth) {
            m_error = Error{.code = ErrorCode::TooLarge,
                            .detail = ReaderText::tr("Elements may lie %n deep.", nullptr, m_limits.depth)};
            m_xml.raiseError(m_error->detail);
            return {};
        }
        m_xml.readNext();
        m_depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
    }
    return m_manifest.xml.sliced(start, m_xml.characterOffset() - start);
}

void ManifestReader::checkItem(const ManifestItem &item)
{
    if (item.fileName.isEmpty())
        warn(item.line, ReaderText::tr("The item has no FileName."));
    if (!item.hash.isEmpty() && !isHash(item.hash))
        warn(item.line,
             ReaderText::tr("The FileHash of %1 is not a SHA-256 of 64 hexadecimal digits.")
                 .arg(item.fileName));
}

void ManifestReader::warn(qint64 line, const QString &sentence)
{
    const qsizetype room = m_limits.warnings - m_manifest.warnings.size();
    if (room > 1)
        m_manifest.warnings.append(ReaderText::tr("Line %1: %2").arg(QString::number(line), sentence));
    else if (room == 1)
        m_manifest.warnings.append(
            ReaderText::tr("There is more that Ccmscope does not know; it is not listed."));
}

/// Where the tag just read starts: it ends here, and no '<' may stand in it.
qsizetype ManifestReader::tagStart() const
{
    return std::max(qsizetype{0}, m_manifest.xml.lastIndexOf(u'<', m_xml.characterOffset() - 1));
}

/// Counts on from the last line asked for, since files are read from front to back.
qint64 ManifestReader::lineAt(qsizetype offset)
{
    if (offset > m_lineOffset) {
        m_line +=
            placeInText(QStringView(m_manifest.xml).sliced(m_lineOffset), offset - m_lineOffset).line - 1;
        m_lineOffset = offset;
    }
    return m_line;
}

std::unexpected<Error> ManifestReader::xmlError()
{
    if (m_error)
        return fail(m_error->code, m_manifest.source, m_error->detail,
                    placeInText(m_manifest.xml, tagStart()));
    const qsizetype offset = m_xml.characterOffset() - 1; // of the character that broke it
    const Place place = placeInText(m_manifest.xml, offset);
    const QString line = lineInText(m_manifest.xml, offset).left(m_limits.shownCharacters);
    const bool isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return fail(isCut ? ErrorCode::Truncated : ErrorCode::Malformed, m_manifest.source,
                line.isEmpty() ? m_xml.errorString()
                               : ReaderText::tr("%1 The line reads: %2").arg(m_xml.errorString(), line),
                place);
}

} // namespace

Result<Manifest> parseManifest(const QByteArray &bytes, const QString &source)
{
    const qsizetype limit = ManifestLimits().bytes;
    if (bytes.isEmpty())
        return fail(ErrorCode::Empty, source);
    if (bytes.size() > limit)
        return fail(ErrorCode::TooLarge, source,
                    ReaderText::tr("A manifest may have %1.").arg(QLocale().formattedDataSize(limit)));
    auto text = decodeXml(bytes, source);
    if (!text)
        return std::unexpected(text.error());
    if (!QStringView(text->text).trimmed().startsWith(u'<'))
        return fail(
            ErrorCode::WrongKind, source,
            ReaderText::tr("It is neither a cabinet nor XML: a manifest is ccmsetup.cab or ccmsetup.xml."));
    const ManifestLimits limits;
    if (const qsizetype tag = crowdedTag(text->text, limits.attributes); tag >= 0)
        return fail(ErrorCode::TooLarge, source,
                    ReaderText::tr("An element may have %n attributes.", nullptr, limits.attributes),
                    placeInText(text->text, tag));
    return ManifestReader(std::move(*text), source).read();
}

} // namespace ccm
