// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/xmltree.h"

#include "models/manifest/xmltext.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct XmlTreeText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::XmlTree)
};

/// Walks through one text. Errors are raised in the stream reader, which then stops at once.
class TreeReader
{
public:
    TreeReader(const QString &text, const QString &source, const XmlLimits &limits)
        : m_text(text)
        , m_source(source)
        , m_limits(limits)
        , m_xml(text)
    {
    }

    [[nodiscard]] XmlTree read();

private:
    void take(QXmlStreamReader::TokenType token);
    void takeDeclaration();
    void openElement();
    void closeElement();
    void addAttributes(qsizetype tag);
    void addText();
    void add(XmlKind kind, const QString &name, const QString &value, qsizetype start);
    void stop(ErrorCode code, const QString &detail);

    [[nodiscard]] QString shared(QStringView text);
    [[nodiscard]] qsizetype tagStart() const;
    [[nodiscard]] qint64 lineAt(qsizetype offset);
    [[nodiscard]] Error error() const;

    const QString &m_text;
    const QString &m_source;
    const XmlLimits m_limits;
    QXmlStreamReader m_xml;
    XmlNodes m_nodes;
    QSet<QString> m_names; ///< each is kept once, however often it is written
    std::optional<Error> m_error; ///< what was raised, apart from broken XML
    qint32 m_open = -1; ///< the innermost open element
    int m_depth = 0;
    qsizetype m_tokenStart = 0;
    qsizetype m_lineOffset = 0; ///< lines are counted up to here
    qint64 m_line = 1;
};

XmlTree TreeReader::read()
{
    while (!m_xml.atEnd()) {
        m_tokenStart = m_xml.characterOffset();
        take(m_xml.readNext());
    }
    if (m_xml.hasError())
        return {.nodes = std::move(m_nodes), .error = error()};
    return {.nodes = std::move(m_nodes), .error = std::nullopt};
}

void TreeReader::take(QXmlStreamReader::TokenType token)
{
    switch (token) {
    case QXmlStreamReader::StartDocument:
        return takeDeclaration();
    case QXmlStreamReader::DTD:
        return stop(ErrorCode::Unsupported,
                    XmlTreeText::tr("It has a document type declaration, which no manifest needs."));
    case QXmlStreamReader::StartElement:
        return openElement();
    case QXmlStreamReader::EndElement:
        return closeElement();
    case QXmlStreamReader::Characters:
        return addText();
    case QXmlStreamReader::Comment:
        return add(XmlKind::Comment, {}, m_xml.text().toString(), tagStart());
    case QXmlStreamReader::ProcessingInstruction:
        return add(XmlKind::Instruction, shared(m_xml.processingInstructionTarget()),
                   m_xml.processingInstructionData().toString(), tagStart());
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::EndDocument:
    case QXmlStreamReader::EntityReference: // only with a document type declaration
        return;
    }
}

/// Qt tells it apart; it is kept as it is written. A file without one has none.
void TreeReader::takeDeclaration()
{
    constexpr auto Begin = "<?xml"_L1;
    const qsizetype end = m_text.indexOf("?>"_L1);
    if (m_text.startsWith(Begin) && end > 0)
        add(XmlKind::Declaration, u"xml"_s, m_text.sliced(Begin.size(), end - Begin.size()).trimmed(), 0);
}

void TreeReader::openElement()
{
    if (++m_depth > m_limits.depth)
        return stop(ErrorCode::TooLarge,
                    XmlTreeText::tr("Elements may lie %n deep.", nullptr, m_limits.depth));
    const qsizetype start = tagStart();
    add(XmlKind::Element, shared(m_xml.qualifiedName()), shared(m_xml.namespaceUri()), start);
    if (m_xml.hasError())
        return;
    m_open = static_cast<qint32>(m_nodes.size()) - 1;
    addAttributes(start);
}

void TreeReader::closeElement()
{
    XmlNode &element = m_nodes[m_open];
    element.next = static_cast<qint32>(m_nodes.size());
    element.end = static_cast<qint32>(m_xml.characterOffset());
    m_open = element.parent;
    --m_depth;
}

/// Qt hands out attributes and namespaces in two lists; the text of the tag tells order and lines.
void TreeReader::addAttributes(qsizetype tag)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QXmlStreamNamespaceDeclarations spaces = m_xml.namespaceDeclarations();
    const auto written = attributesIn(QStringView(m_text).sliced(tag, m_xml.characterOffset() - tag));
    for (const WrittenAttribute &each : written) {
        const qsizetype start = tag + each.offset;
        if (each.name == "xmlns"_L1 || each.name.startsWith("xmlns:"_L1)) {
            const QStringView prefix = each.name.sliced(std::min(each.name.size(), qsizetype{6}));
            const auto space = std::ranges::find(spaces, prefix, &QXmlStreamNamespaceDeclaration::prefix);
            add(XmlKind::Namespace, shared(each.name),
                space == spaces.cend() ? QString() : space->namespaceUri().toString(), start);
        } else {
            const auto attribute =
                std::ranges::find(attributes, each.name, &QXmlStreamAttribute::qualifiedName);
            add(XmlKind::Attribute, shared(each.name),
                attribute == attributes.cend() ? QString() : shared(attribute->value()), start);
        }
    }
}

void TreeReader::addText()
{
    if (m_xml.isWhitespace() && !m_xml.isCDATA())
        return;
    // The line that counts is the one with the first letter on it.
    qsizetype start = m_tokenStart;
    while (start < m_text.size() - 1 && m_text[start].isSpace())
        ++start;
    add(m_xml.isCDATA() ? XmlKind::CData : XmlKind::Text, {}, m_xml.text().toString(), start);
}

void TreeReader::add(XmlKind kind, const QString &name, const QString &value, qsizetype start)
{
    if (m_xml.hasError())
        return;
    if (m_nodes.size() == m_limits.nodes)
        return stop(
            ErrorCode::TooLarge,
            XmlTreeText::tr("It may have %n elements, attributes and other parts.", nullptr, m_limits.nodes));
    m_nodes.append({.kind = kind,
                    .name = name,
                    .value = value,
                    .parent = m_open,
                    .next = static_cast<qint32>(m_nodes.size()) + 1,
                    .start = static_cast<qint32>(start),
                    .end = static_cast<qint32>(m_xml.characterOffset()),
                    .line = static_cast<qint32>(lineAt(start))});
}

void TreeReader::stop(ErrorCode code, const QString &detail)
{
    m_error =
        Error{.code = code, .source = m_source, .detail = detail, .place = placeInText(m_text, tagStart())};
    m_xml.raiseError(detail);
}

QString TreeReader::shared(QStringView text)
{
    return *m_names.insert(text.toString());
}

/// Where the tag just read starts: it ends here. A '<' may stand in comments and the like, not in tags.
qsizetype TreeReader::tagStart() const
{
    const QStringView before = QStringView(m_text).first(std::min(m_xml.characterOffset(), m_text.size()));
    if (m_xml.isComment())
        return std::max(qsizetype{0}, before.lastIndexOf("<!--"_L1));
    if (m_xml.isProcessingInstruction())
        return std::max(qsizetype{0}, before.lastIndexOf("<?"_L1));
    return std::max(qsizetype{0}, before.lastIndexOf(u'<'));
}

/// Counts on from the last line asked for, since files are read from front to back.
qint64 TreeReader::lineAt(qsizetype offset)
{
    if (offset > m_lineOffset) {
        m_line += placeInText(QStringView(m_text).sliced(m_lineOffset), offset - m_lineOffset).line - 1;
        m_lineOffset = offset;
    }
    return m_line;
}

Error TreeReader::error() const
{
    if (m_error)
        return *m_error;
    const qsizetype offset = m_xml.characterOffset() - 1; // of the character that broke it
    const QString line = lineInText(m_text, offset).left(m_limits.shownCharacters);
    const bool isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return {.code = isCut ? ErrorCode::Truncated : ErrorCode::Malformed,
            .source = m_source,
            .detail = line.isEmpty()
                ? m_xml.errorString()
                : XmlTreeText::tr("%1 The line reads: %2").arg(m_xml.errorString(), line),
            .place = placeInText(m_text, offset)};
}

} // namespace

XmlTree readXmlTree(const QString &text, const QString &source, const XmlLimits &limits)
{
    if (const qsizetype tag = crowdedTag(text, limits.attributes); tag >= 0)
        return {.nodes = {},
                .error = Error{.code = ErrorCode::TooLarge,
                               .source = source,
                               .detail = XmlTreeText::tr("An element may have %n attributes.", nullptr,
                                                         limits.attributes),
                               .place = placeInText(text, tag)}};
    return TreeReader(text, source, limits).read();
}

} // namespace ccm
