// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

class QMenu;

namespace ccm {

class LogRows;

/// The columns of a log view. The text takes what the others leave, and at least half of the view; the
/// others can be resized, moved, and hidden through the header's context menu.
class LogHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit LogHeader(LogRows &model, QWidget *parent = nullptr);

    /// Lets the text fill the rest of `width`.
    void fit(int width);
    void showColumn(int column, bool shown);
    /// Widths, order and visibility as they are at first.
    void resetColumns();
    /// What saveState() gave. False, and nothing changed, where it does not fit these columns.
    bool restore(const QByteArray &state);
    /// What the context menu offers: an entry for each column that can be hidden, and resetColumns().
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    /// A width, the order or the visibility of columns is another one now.
    void columnsChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void setWidths();

    int m_width = 0;
    bool m_fitting = false;
};

} // namespace ccm
