// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/viewplace.h"

#include <QAbstractProxyModel>
#include <QTabWidget>
#include <QTreeView>

namespace ccm {
namespace {

/// Without the models that sort and filter.
QModelIndex sourceOf(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return index;
}

/// The other way round, into the model that a view shows.
QModelIndex shownIn(const QAbstractItemModel *model, const QModelIndex &source)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model);
    return proxy ? proxy->mapFromSource(shownIn(proxy->sourceModel(), source)) : source;
}

const QAbstractItemModel *sourceModelOf(const QAbstractItemModel *model)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return model;
}

QString textOf(const QModelIndex &index)
{
    QStringList parts;
    for (int column = 0; column < index.model()->columnCount(index.parent()); ++column)
        parts.append(index.siblingAtColumn(column).data().toString());
    return parts.join(u'\t');
}

ViewPlace::Row rowOf(const QTreeView &view)
{
    const QModelIndex index = sourceOf(view.currentIndex());
    if (!index.isValid())
        return {};
    ViewPlace::Row row{.path = {}, .text = textOf(index)};
    for (QModelIndex step = index; step.isValid(); step = step.parent())
        row.path.prepend(step.row());
    return row;
}

/// In the model behind the view: where the row stood, or where it stands now beside its former neighbours.
QModelIndex find(const QAbstractItemModel &model, const ViewPlace::Row &row)
{
    QModelIndex parent;
    for (const int step : row.path.first(row.path.size() - 1))
        parent = model.index(step, 0, parent);
    const QModelIndex same = model.index(row.path.constLast(), 0, parent);
    if (same.isValid() && textOf(same) == row.text)
        return same;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex other = model.index(i, 0, parent);
        if (textOf(other) == row.text)
            return other;
    }
    return {};
}

void restoreRow(QTreeView &view, const ViewPlace::Row &row)
{
    if (!view.model() || row == rowOf(view))
        return;
    if (row.path.isEmpty()) {
        view.selectionModel()->clear();
        return;
    }
    const QModelIndex index = shownIn(view.model(), find(*sourceModelOf(view.model()), row));
    if (!index.isValid())
        return;
    view.setCurrentIndex(index);
    view.scrollTo(index);
}

} // namespace

ViewPlace viewPlace(const QWidget &pane)
{
    ViewPlace place;
    for (const auto *tabs : pane.findChildren<QTabWidget *>()) {
        if (!tabs->objectName().isEmpty() && tabs->isVisibleTo(&pane))
            place.tabs.insert(tabs->objectName(), tabs->currentIndex());
    }
    for (const auto *view : pane.findChildren<QTreeView *>()) {
        if (!view->objectName().isEmpty() && view->isVisibleTo(&pane))
            place.rows.insert(view->objectName(), rowOf(*view));
    }
    return place;
}

void restoreViewPlace(QWidget &pane, const ViewPlace &place)
{
    for (auto *tabs : pane.findChildren<QTabWidget *>()) {
        const int tab = place.tabs.value(tabs->objectName(), -1);
        if (tab >= 0 && tab < tabs->count())
            tabs->setCurrentIndex(tab);
    }
    // A row in one table may decide what another one shows; that stands behind it.
    for (auto *view : pane.findChildren<QTreeView *>()) {
        if (const auto row = place.rows.constFind(view->objectName()); row != place.rows.cend())
            restoreRow(*view, *row);
    }
}

} // namespace ccm
