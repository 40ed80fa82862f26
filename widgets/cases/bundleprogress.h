// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ccm {

class Progress;

/// How far a bundle is, for the status bar. Hidden while there is nothing to tell.
class BundleProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit BundleProgress(QWidget *parent = nullptr);

    /// `text` says what is being done; looks at the progress from time to time until stop().
    void start(const QString &text, std::shared_ptr<const Progress> progress);
    void stop();

Q_SIGNALS:
    void cancelWanted();

private:
    void draw();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_tick;
    std::shared_ptr<const Progress> m_progress;
};

} // namespace ccm
