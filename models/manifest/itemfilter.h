// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"

#include <QSortFilterProxyModel>

namespace ccm {

/// Which items are wanted. An empty text asks for nothing. Values compare without regard to case.
struct ItemFilter
{
    QString words; ///< anywhere in what the item says
    QString platform; ///< items that apply to it: those that name it, and those for ALL
    QString os; ///< likewise
    std::optional<QString> discoveryType; ///< an empty one: items without a discovery
    std::optional<QString> installationType; ///< likewise

    bool operator==(const ItemFilter &) const = default;
};

/// What can be chosen: the values that occur, each once, as first written, sorted; ALL is left out, since
/// it belongs to each. The types hold an empty text where items have none.
struct ItemChoices
{
    QStringList platforms;
    QStringList systems;
    QStringList discoveryTypes;
    QStringList installationTypes;
};

/// Whether one of these values of an Applicability means this platform or system. None at all means ALL.
[[nodiscard]] bool appliesTo(const QStringList &values, const QString &wanted);
[[nodiscard]] bool matches(const ManifestItem &item, const ItemFilter &filter);
[[nodiscard]] ItemChoices choicesOf(const Manifest &manifest);
/// Everything of an item that words are looked for in: all texts, known or not, one a line.
[[nodiscard]] QString searchText(const ManifestItem &item);

class ManifestModel;

/// The items of a ManifestModel that pass a filter, in the order of the file until sorted.
class ItemFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ItemFilterModel(ManifestModel &model, QObject *parent = nullptr);

    void setFilter(const ItemFilter &filter);
    [[nodiscard]] const ItemFilter &filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ManifestModel &m_model;
    ItemFilter m_filter;
};

} // namespace ccm
