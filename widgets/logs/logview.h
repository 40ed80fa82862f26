// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

namespace ccm {

class LogModel;

/// The rows of a log. Follows its end until the user looks at something further up; End, or scrolling
/// down to the end, follows again.
class LogView final : public QTableView
{
    Q_OBJECT

public:
    explicit LogView(LogModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Rows added at the end since following stopped.
    [[nodiscard]] int unseenRows() const { return m_unseen; }

    /// Makes a row current and selects it; does not follow any longer.
    void showRow(int row);
    /// The selected rows from top to bottom, visible columns as they stand, the whole message.
    [[nodiscard]] QString selectedText() const;
    void copySelection();
    void copyMessage();

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void followingChanged(bool following);
    void unseenRowsChanged(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setUpColumns();
    void setUpRows();
    void addCopyActions();
    void noteInserted(int first, int last);
    void noteScrolled(int value);
    void setUnseen(int rows);

    LogModel &m_model;
    QTimer m_toEnd; ///< once for all rows that come together
    bool m_following = true;
    bool m_adjusting = false; ///< the view scrolls by itself
    int m_unseen = 0;
};

} // namespace ccm
