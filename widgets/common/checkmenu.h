// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace ccm {

/// Stays open when one of its checks is switched by the mouse or the space bar, so that several can be.
/// Return and Esc close it.
class CheckMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// A command for the checks that leaves the menu open as well.
    QAction *addStaying(const QString &text);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool runOpen(QAction *action);

    const QAction *m_pressed = nullptr; ///< compared only
};

} // namespace ccm
