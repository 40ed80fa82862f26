// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace ccm {

/// Shows one pane of a stack in all the room that there is. Where the pane needs more, as with large texts on
/// a small screen, it can be scrolled: nothing of it is cut, and the window is never larger than the screen.
class PaneArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaneArea(QStackedWidget *stack, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QStackedWidget *m_stack;
};

} // namespace ccm
