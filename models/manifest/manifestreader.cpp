// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestreader.h"

#include "models/manifest/itemreader.h"
#include "models/manifest/xmltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringConverter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ManifestReader)
};

/// The place of the root element, where there is one.
std::optional<qint32> rootOf(const XmlNodes &nodes)
{
    const auto root = std::ranges::find(nodes, XmlKind::Element, &XmlNode::kind);
    return root == nodes.cend() ? std::nullopt : std::optional(static_cast<qint32>(root - nodes.cbegin()));
}

Error wrongRoot(const Manifest &manifest, const XmlNode &root)
{
    return {
        .code = ErrorCode::WrongKind,
        .source = manifest.source,
        .detail =
            ReaderText::tr("Its root element is <%1>, but a client manifest has <CcmSetup>.").arg(root.name),
        .place = placeInText(manifest.xml, root.start)};
}

bool isManifestRoot(const XmlNode &root)
{
    return QStringView(root.name).sliced(root.name.indexOf(u':') + 1) == "CcmSetup"_L1;
}

constexpr qsizetype HeadSize = 1024;

/// Told from the bytes, which need not be text: what else administrators have at hand. Empty for XML.
QString whatElse(const QByteArray &bytes)
{
    if (bytes.startsWith("MZ"))
        return ReaderText::tr("It is a program that holds no client manifest.");
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0; // of UTF-8
    const QByteArray start = bytes.mid(mark, HeadSize).trimmed();
    if (start.startsWith("<![LOG["))
        return ReaderText::tr("It is a log, not a client manifest.");
    if (const QByteArray page = start.toLower();
        page.startsWith("<!doctype html") || page.startsWith("<html"))
        return ReaderText::tr("It is a web page, not a client manifest; servers send one to sign in, or "
                              "instead of a file they do not have.");
    if (!QStringConverter::encodingForData(bytes, u'<') && !bytes.trimmed().startsWith('<'))
        return ReaderText::tr("It is neither a cabinet nor XML: a manifest is ccmsetup.cab or ccmsetup.xml.");
    return {};
}

/// A file of another kind is told as that, even where it is broken further on: a web page, for example.
Result<Manifest> readText(XmlText text, const QString &source)
{
    const ManifestLimits limits;
    XmlTree tree = readXmlTree(text.text, source, limits);
    Manifest manifest{.source = source,
                      .warnings = std::move(text.warnings),
                      .xml = std::move(text.text),
                      .nodes = std::move(tree.nodes)};
    const auto root = rootOf(manifest.nodes);
    if (root && !isManifestRoot(manifest.nodes.at(*root)))
        return std::unexpected(wrongRoot(manifest, manifest.nodes.at(*root)));
    if (tree.error)
        return std::unexpected(*tree.error);
    if (!root)
        return fail(ErrorCode::WrongKind, source);
    if (const auto read = ItemReader(manifest, limits).readRoot(*root); !read)
        return std::unexpected(read.error());
    if (manifest.items.isEmpty())
        manifest.warnings.append(ReaderText::tr("The manifest holds no items."));
    return manifest;
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
    if (const QString other = whatElse(bytes); !other.isEmpty())
        return fail(ErrorCode::WrongKind, source, other);
    auto text = decodeXml(bytes, source);
    if (!text)
        return std::unexpected(text.error());
    if (!QStringView(text->text).trimmed().startsWith(u'<'))
        return fail(
            ErrorCode::WrongKind, source,
            ReaderText::tr("It is neither a cabinet nor XML: a manifest is ccmsetup.cab or ccmsetup.xml."));
    return readText(std::move(*text), source);
}

} // namespace ccm
