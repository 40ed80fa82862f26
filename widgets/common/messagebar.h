// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ccm {

/// A sentence above a pane, with its status; closed by the user or by clear().
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Status status, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QLabel *m_icon;
    QString m_whole; ///< what is shown, with its long words
    QLabel *m_text;
    QToolButton *m_close;
    Status m_status = Status::Neutral;
};

} // namespace ccm
