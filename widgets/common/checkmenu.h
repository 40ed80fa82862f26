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

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool switchCheck(QAction *action);
};

} // namespace ccm
