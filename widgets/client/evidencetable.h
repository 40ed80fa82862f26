// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"

#include <QWidget>

class QAbstractItemModel;
class QSortFilterProxyModel;

namespace ccm {

class PaneStack;
class TableView;

/// A table whose rows lead to their records: by Enter, by a double click, and by a click on the column that
/// names the place. What is selected and in view stays when the model is filled anew with a grown story.
class EvidenceTable final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int NoPlace = -1;

    /// `evidenceRole` of the model holds an Evidence. `placeColumn` is drawn as a link.
    EvidenceTable(QAbstractItemModel &model, int evidenceRole, int placeColumn, QWidget *parent = nullptr);

    /// For what the table shows: the view's object and accessible name.
    void setName(const QString &objectName, const QString &accessibleName);
    /// What stands there instead of a table without rows.
    void setEmptyNotice(const QString &title, const QString &hint);
    /// The rows that come next are those of something else: the place in them is not kept.
    void forgetPlace();
    void selectRow(int sourceRow);

    [[nodiscard]] TableView *view() const { return m_view; }
    [[nodiscard]] int currentRow() const; ///< of the model; -1: none

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);
    void currentRowChanged(int sourceRow);

private:
    void notePlace();
    void restorePlace();
    void fitColumns();
    void lead(const QModelIndex &index);

    QAbstractItemModel &m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_view;
    PaneStack *m_stack;
    int m_evidenceRole;
    int m_placeColumn;
    QString m_emptyTitle;
    QString m_emptyHint;
    int m_row = -1;
    int m_column = 0;
    QPoint m_scrolled;
    bool m_isFresh = true;
    bool m_isFilling = false;
};

} // namespace ccm
