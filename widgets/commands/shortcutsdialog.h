// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/commands/chosenkeys.h"
#include "widgets/commands/commandmodel.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace ccm {

class FilterLine;
class TableView;

/// The sheet of all keys of a window, on which they can be changed. Each change takes effect at once.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `window` must outlive the dialog.
    ShortcutsDialog(const QWidget &window, ChosenKeys chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosenChanged(const ccm::ChosenKeys &chosen);

private:
    void buildLayout();
    void connectSignals();
    void fill();
    void showCurrent();
    void choose(const QKeySequence &keys);
    void resetAll();
    void tell();
    [[nodiscard]] QAction *current() const;

    const QWidget &m_window;
    ChosenKeys m_chosen;
    CommandModel m_model;
    QSortFilterProxyModel *m_sorted;
    FilterLine *m_filter;
    TableView *m_table;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_note;
};

} // namespace ccm
