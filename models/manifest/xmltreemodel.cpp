// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/xmltreemodel.h"

#include "models/base/tablemodel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

QString cut(const QString &text)
{
    return text.size() > XmlTreeModel::ShownCharacters ? text.first(XmlTreeModel::ShownCharacters) + u'…'
                                                       : text;
}

bool isFound(const XmlNode &node, const QString &words)
{
    const bool hasOwnValue = node.kind != XmlKind::Element; // an element's attributes are found themselves
    return node.name.contains(words, Qt::CaseInsensitive)
        || (hasOwnValue && node.value.contains(words, Qt::CaseInsensitive));
}

} // namespace

XmlTreeModel::XmlTreeModel(QObject *parent) : QAbstractItemModel(parent), m_firstPart{0, 0} { }

void XmlTreeModel::setNodes(const XmlNodes &nodes)
{
    beginResetModel();
    m_nodes = nodes;
    m_parts.resize(nodes.size());
    m_row.resize(nodes.size());
    QList<qint32> counts(nodes.size() + 1, 0);
    for (qsizetype i = 0; i < nodes.size(); ++i)
        m_row[i] = counts[nodes.at(i).parent + 1]++;
    m_firstPart.fill(0, nodes.size() + 2);
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_firstPart[i + 1] = m_firstPart.at(i) + counts.at(i);
    for (qsizetype i = 0; i < nodes.size(); ++i)
        m_parts[m_firstPart.at(nodes.at(i).parent + 1) + m_row.at(i)] = static_cast<qint32>(i);
    endResetModel();
}

qint32 XmlTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<qint32>(index.internalId()) : -1;
}

QModelIndex XmlTreeModel::indexOf(qint32 node, int column) const
{
    return node < 0 || node >= m_nodes.size()
        ? QModelIndex()
        : createIndex(m_row.at(node), column, static_cast<quintptr>(node));
}

qint32 XmlTreeModel::find(const QString &words, qint32 from, bool backwards) const
{
    const auto count = static_cast<qint32>(m_nodes.size());
    if (words.isEmpty() || count == 0)
        return -1;
    qint32 node = from < 0 && backwards ? 0 : from;
    for (qint32 i = 0; i < count; ++i) {
        node = backwards ? (node + count - 1) % count : (node + 1) % count;
        if (isFound(m_nodes.at(node), words))
            return node;
    }
    return -1;
}

int XmlTreeModel::countOf(const QString &words) const
{
    if (words.isEmpty())
        return 0;
    return static_cast<int>(
        std::ranges::count_if(m_nodes, [&words](const XmlNode &node) { return isFound(node, words); }));
}

QModelIndex XmlTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const qint32 node = m_parts.at(m_firstPart.at(nodeAt(parent) + 1) + row);
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex XmlTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes.at(nodeAt(index)).parent) : QModelIndex();
}

int XmlTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const qint32 node = nodeAt(parent);
    return m_firstPart.at(node + 2) - m_firstPart.at(node + 1);
}

int XmlTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant XmlTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint32 place = nodeAt(index);
    const XmlNode &node = m_nodes.at(place);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == Line ? Trailing : Leading);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return nameOf(node);
    case Value:
        return cut(valueOf(place));
    default:
        return node.line;
    }
}

QVariant XmlTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::array titles{tr("Name"), tr("Value"), tr("Line")};
    if (role == Qt::DisplayRole)
        return titles[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Line ? Trailing : Leading);
    return {};
}

QString XmlTreeModel::nameOf(const XmlNode &node) const
{
    switch (node.kind) {
    case XmlKind::Element:
        return u'<' + node.name + u'>';
    case XmlKind::Attribute:
    case XmlKind::Namespace:
        return node.name;
    case XmlKind::Declaration:
    case XmlKind::Instruction:
        return u"<?"_s + node.name + u"?>"_s;
    case XmlKind::Text:
        return tr("text");
    case XmlKind::CData:
        return tr("text (CDATA)");
    case XmlKind::Comment:
        return tr("comment");
    }
    Q_UNREACHABLE();
}

QString XmlTreeModel::valueOf(qint32 node) const
{
    if (m_nodes.at(node).kind != XmlKind::Element)
        return m_nodes.at(node).value.simplified();
    QStringList parts;
    qsizetype size = 0;
    for (qint32 i = node + 1; i < m_nodes.at(node).next && size <= ShownCharacters; i = m_nodes.at(i).next) {
        const XmlNode &part = m_nodes.at(i);
        if (part.kind == XmlKind::Attribute)
            parts.append(part.name + u"=\""_s + cut(part.value) + u'"');
        else if (part.kind == XmlKind::Text || part.kind == XmlKind::CData)
            parts.append(cut(part.value.simplified()));
        else if (part.kind == XmlKind::Element)
            break; // what follows has rows of its own
        size += parts.isEmpty() ? 0 : parts.constLast().size();
    }
    return parts.join(u"  "_s);
}

} // namespace ccm
