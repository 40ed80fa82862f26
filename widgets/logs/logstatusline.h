// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ccm {

class LogModel;
class LogView;

/// What is said below the rows of a log: how many there are, how the bias of the
/// current one, or of the first in view, is read, how far
/// apart those selected are, how far reading or filtering is, and how many have come unseen.
class LogStatusLine final : public QWidget
{
    Q_OBJECT

public:
    LogStatusLine(LogModel &model, LogView &view, QWidget *parent = nullptr);

    /// Reading ended before the end of the logs.
    void setCancelled(bool isCancelled);
    /// For what the model does not announce: that filtering has begun.
    void refresh();

private:
    void build();
    void connectAll();
    [[nodiscard]] QString tallyText() const;
    void showTally();
    void showProgress();
    void showBias();
    void showElapsed();
    void showUnseen(int rows);

    LogModel &m_model;
    LogView &m_view;
    bool m_isCancelled = false;
    QLabel *m_status = nullptr;
    QLabel *m_bias = nullptr;
    QLabel *m_elapsed = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_unseen = nullptr;
};

} // namespace ccm
