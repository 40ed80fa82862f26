// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MainWindow goes from pane to pane, and back again.

#include "app/mainwindow.h"

#include <QAction>
#include <QStackedWidget>

#include <utility>

namespace ccm {

void MainWindow::connectWays()
{
    connect(m_panes, &Panes::leaving, this, [this] { m_left = m_panes->placeIn(m_stack->currentIndex()); });
    connect(m_panes, &Panes::arrived, this, [this] {
        if (const auto left = std::exchange(m_left, {}))
            m_visits.visit(*left, m_panes->placeIn(m_stack->currentIndex()));
        showWays();
    });
}

/// The start page is none of the panes, but a place. On the way along a link, it is noted at its end.
void MainWindow::visit(int pane)
{
    if (!m_isGoingBack && !m_left)
        m_visits.visit(m_panes->placeIn(m_stack->currentIndex()), m_panes->placeIn(pane));
    m_stack->setCurrentIndex(pane);
    showWays();
    showPossible();
}

void MainWindow::goTo(const std::optional<Panes::Place> &place)
{
    if (!place)
        return;
    m_isGoingBack = true;
    if (place->pane >= Panes::Count)
        showStart();
    else
        showPane(static_cast<Panes::Id>(place->pane));
    m_panes->restore(*place);
    m_isGoingBack = false;
    showWays();
}

void MainWindow::showWays()
{
    if (!m_back)
        return; // the menus come later
    m_back->setEnabled(m_visits.canGoBack());
    m_forward->setEnabled(m_visits.canGoForward());
}

} // namespace ccm
