// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tablesearch.h"

#include "widgets/common/tableview.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// What a row says, without the columns that say nothing.
QString textOf(const QAbstractItemModel &model, int row)
{
    QStringList parts;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString part = model.index(row, column).data().toString().simplified();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

/// Brings every tab to the front that a widget lies in.
void uncover(QWidget &widget)
{
    for (QWidget *inner = &widget; inner->parentWidget(); inner = inner->parentWidget()) {
        auto *stack = qobject_cast<QStackedWidget *>(inner->parentWidget());
        if (!stack)
            continue;
        if (auto *tabs = qobject_cast<QTabWidget *>(stack->parentWidget()))
            tabs->setCurrentWidget(inner);
    }
}

void goTo(TableView &table, const QPersistentModelIndex &place)
{
    uncover(table);
    if (!place.isValid())
        return;
    table.setCurrentIndex(place);
    table.scrollTo(place);
    table.setFocus(Qt::ShortcutFocusReason);
}

} // namespace

QList<Command> rowsWith(const QWidget &pane, const QString &title, const QString &typed,
                        const std::function<void(const std::function<void()> &)> &follow)
{
    QList<Command> found;
    if (typed.trimmed().size() < TableSearchLimits::LeastCharacters)
        return found;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (auto *table : pane.findChildren<TableView *>()) {
        const QAbstractItemModel *model = table->model();
        if (!model || table->isHidden())
            continue;
        const QString where =
            table->accessibleName().isEmpty() ? title : title + u" > "_s + table->accessibleName();
        const int rows = std::min(model->rowCount(), TableSearchLimits::Rows);
        int taken = 0;
        for (int row = 0; row < rows && taken < TableSearchLimits::FoundPerTable; ++row) {
            const QString text = textOf(*model, row);
            const bool hasAll = std::ranges::all_of(
                words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
            if (!hasAll)
                continue;
            ++taken;
            found.append({.text = text,
                          .where = where,
                          .run = [follow, view = QPointer(table),
                                  place = QPersistentModelIndex(model->index(row, 0))] {
                              follow([&view, &place] {
                                  if (view)
                                      goTo(*view, place);
                              });
                          }});
        }
    }
    return found;
}

} // namespace ccm
