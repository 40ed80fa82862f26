// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ccm {

/// A line to type a filter into. It speaks when the typing pauses, at once when it is cleared. Esc clears it.
class FilterLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void filterChanged(const QString &text);
    void escapePressed(); ///< the line is cleared after it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void announce();

    QAction *m_icon;
    QTimer m_pause;
    QString m_announced;
};

} // namespace ccm
