// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionmodel.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct RedactionText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RedactionModel)

public:
    static QString kind(RedactedKind kind)
    {
        switch (kind) {
        case RedactedKind::Host:
            return tr("Host");
        case RedactedKind::User:
            return tr("User");
        case RedactedKind::Domain:
            return tr("Domain");
        case RedactedKind::Address:
            return tr("IP address");
        case RedactedKind::Thumbprint:
            return tr("Thumbprint");
        case RedactedKind::Sid:
            return tr("SID");
        case RedactedKind::ClientId:
            return tr("Client ID");
        case RedactedKind::Word:
            return tr("Own word");
        case RedactedKind::Password:
            return tr("Password");
        case RedactedKind::Adapter:
            //: the hardware address of a network adapter
            return tr("MAC address");
        case RedactedKind::Organisation:
            return tr("Organisation");
        }
        Q_UNREACHABLE();
    }

    static QString example(const Replacement &row)
    {
        return row.exampleFile.isEmpty()
            ? QString()
            : tr("%1, line %2").arg(row.exampleFile, QLocale().toString(row.exampleLine));
    }
};

QString keyOf(const Replacement &row)
{
    return QString::number(static_cast<int>(row.kind)) + row.original;
}

using Row = Replacement;
using M = RedactionModel;

constexpr std::array<ColumnSpec<Row>, M::ColumnCount> Columns{{
    {M::Kind, QT_TRANSLATE_NOOP("ccm::RedactionModel", "Kind"), Leading,
     [](const Row &row) -> QVariant { return RedactionText::kind(row.kind); },
     [](const Row &row) -> QVariant { return static_cast<int>(row.kind); }},
    {M::Name, QT_TRANSLATE_NOOP("ccm::RedactionModel", "Name"), Leading,
     [](const Row &row) -> QVariant { return row.original; },
     [](const Row &row) -> QVariant { return row.original.toCaseFolded(); }},
    {M::StandIn, QT_TRANSLATE_NOOP("ccm::RedactionModel", "Replaced by"), Leading,
     [](const Row &row) -> QVariant { return row.standIn; },
     [](const Row &row) -> QVariant { return row.standIn; }},
    {M::Count, QT_TRANSLATE_NOOP("ccm::RedactionModel", "Times"), Trailing,
     [](const Row &row) -> QVariant { return QLocale().toString(row.count); },
     [](const Row &row) -> QVariant { return row.count; }},
    {M::Example, QT_TRANSLATE_NOOP("ccm::RedactionModel", "First in"), Leading,
     [](const Row &row) -> QVariant { return RedactionText::example(row); },
     [](const Row &row) -> QVariant { return RedactionText::example(row).toCaseFolded(); }},
}};
static_assert(columnsAreComplete(Columns), "one fully described column per enumerator, in enum order");

} // namespace

RedactionModel::RedactionModel(QObject *parent) : TableModel(Columns, parent) { }

void RedactionModel::setTable(const QList<Replacement> &table)
{
    m_kept.clear();
    for (const Replacement &row : table) {
        if (!row.isReplaced)
            m_kept.insert(keyOf(row));
    }
    setRows(table);
}

Qt::ItemFlags RedactionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && index.column() == Kind ? flags | Qt::ItemIsUserCheckable : flags;
}

bool RedactionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || index.column() != Kind || role != Qt::CheckStateRole)
        return false;
    const Replacement &changed = row(index.row());
    const bool isReplaced = value.value<Qt::CheckState>() == Qt::Checked;
    if (isReplaced)
        m_kept.remove(keyOf(changed));
    else
        m_kept.insert(keyOf(changed));
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1),
                       {Qt::CheckStateRole, StatusRole});
    Q_EMIT replacedChanged(changed.kind, changed.original, isReplaced);
    return true;
}

QString RedactionModel::translated(const char *title) const
{
    return tr(title);
}

QVariant RedactionModel::ownData(const Replacement &row, int column, int role) const
{
    const bool isKept = m_kept.contains(keyOf(row));
    if (role == Qt::CheckStateRole && column == Kind)
        return QVariant::fromValue(isKept ? Qt::Unchecked : Qt::Checked);
    if (role == StatusRole && column == StandIn)
        return QVariant::fromValue(isKept ? Status::Muted : Status::Neutral);
    if (role == Qt::ToolTipRole && column == Name && row.onlyInContext)
        return tr("It is an ordinary word or a number too: it is replaced only where the text around it says "
                  "that it is a name.");
    return {};
}

} // namespace ccm
