// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/commands/commandmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ccm {

class TableView;

/// Everything that can be done or gone to, by a few letters of its name.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QList<Command> commands, QWidget *parent = nullptr);

    /// More of them, found by what is typed: for lists too long to be offered as a whole.
    using Search = std::function<QList<Command>(const QString &typed)>;
    void setSearch(Search search);
    /// More of them that took longer to find than a key to type, or nothing, and a sentence about it. Without
    /// effect where something else is typed by now.
    void showLater(const QString &typed, const QList<Command> &found, const QString &sentence);

Q_SIGNALS:
    /// What can be found at once is shown.
    void typedChanged(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void showMatching(const QString &typed);
    void fitColumns();
    void runCurrent();

    QList<Command> m_commands;
    Search m_search;
    CommandModel m_model;
    QLineEdit *m_line;
    TableView *m_table;
    QLabel *m_none;
    QLabel *m_later;
};

} // namespace ccm
