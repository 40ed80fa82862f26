// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/diffrows.h"

#include "models/base/punctuation.h"
#include "models/manifest/itemfields.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::DiffRow)
};

/// Collects what is told of one item in several lists.
class Rows
{
public:
    DiffRow &rowOf(const QString &fileName, int beforePlace, int afterPlace)
    {
        DiffRow &row = afterPlace < 0 && beforePlace >= 0 ? m_gone[beforePlace] : m_rows[afterPlace];
        row.fileName = fileName;
        row.beforePlace = beforePlace;
        row.afterPlace = afterPlace;
        return row;
    }
    [[nodiscard]] QList<DiffRow> all() const { return m_rows.values() + m_gone.values(); }

private:
    QMap<int, DiffRow> m_rows; ///< by the place in the later manifest; -1 is the manifest itself
    QMap<int, DiffRow> m_gone;
};

void addFields(DiffRow &row, const QList<FieldChange> &fields)
{
    row.kinds |= DiffKind::Changed;
    for (const FieldChange &field : fields) {
        row.lines.append({.label = fieldLabel(field.name), .before = field.before, .after = field.after});
        if (field.name == "installation.order"_L1)
            row.kinds |= DiffKind::Order;
    }
}

} // namespace

QList<DiffRow> diffRows(const ManifestDiff &diff)
{
    Rows rows;
    if (!diff.root.isEmpty())
        addFields(rows.rowOf({}, -1, -1), diff.root);
    for (const LoneItem &item : diff.added)
        rows.rowOf(item.fileName, -1, item.place).kinds |= DiffKind::Added;
    for (const LoneItem &item : diff.removed)
        rows.rowOf(item.fileName, item.place, -1).kinds |= DiffKind::Removed;
    for (const MovedItem &item : diff.moved) {
        DiffRow &row = rows.rowOf(item.after, item.beforePlace, item.afterPlace);
        row.kinds |= DiffKind::Moved;
        row.lines.append({.label = RowText::tr("File"), .before = item.before, .after = item.after});
    }
    for (const ItemChange &item : diff.changed)
        addFields(rows.rowOf(item.fileName, item.beforePlace, item.afterPlace), item.fields);
    for (const ReorderedItem &item : diff.reordered) {
        DiffRow &row = rows.rowOf(item.fileName, item.beforePlace, item.afterPlace);
        row.kinds |= DiffKind::Order;
        row.lines.append({.label = RowText::tr("Place in the file"),
                          .before = QString::number(item.beforePlace + 1),
                          .after = QString::number(item.afterPlace + 1)});
    }
    for (const RenamedAttributes &item : diff.renamed) {
        DiffRow &row = rows.rowOf(item.fileName, item.beforePlace, item.afterPlace);
        row.kinds |= DiffKind::Renamed;
        for (const AttributeRename &attribute : item.attributes)
            row.lines.append({.label = RowText::tr("Name of an attribute of %1").arg(attribute.element),
                              .before = attribute.before,
                              .after = attribute.after});
    }
    return rows.all();
}

QString kindText(DiffKinds kinds)
{
    QStringList words;
    if (kinds.testFlag(DiffKind::Added))
        words.append(RowText::tr("added"));
    if (kinds.testFlag(DiffKind::Removed))
        words.append(RowText::tr("removed"));
    if (kinds.testFlag(DiffKind::Changed))
        words.append(RowText::tr("changed"));
    if (kinds.testFlag(DiffKind::Moved))
        words.append(RowText::tr("moved"));
    if (kinds.testFlag(DiffKind::Order))
        words.append(RowText::tr("order"));
    if (kinds.testFlag(DiffKind::Renamed))
        words.append(RowText::tr("attribute renamed"));
    return commaSeparated(words);
}

QString rowTitle(const DiffRow &row)
{
    if (!row.fileName.isEmpty())
        return row.fileName;
    return row.beforePlace < 0 && row.afterPlace < 0 ? RowText::tr("The manifest itself")
                                                     : RowText::tr("An item without a file name");
}

} // namespace ccm
