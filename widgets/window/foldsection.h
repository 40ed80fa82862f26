// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ccm {

/// Inputs under a heading that folds them away; folded, a line says what they hold.
class FoldSection final : public QWidget
{
    Q_OBJECT

public:
    FoldSection(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const;
    void setSummary(const QString &summary);
    /// Of the inputs inside: a shape beside the heading.
    void setStatus(Status status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QToolButton *m_heading;
    QLabel *m_status;
    QLabel *m_summary;
    QWidget *m_content;
    bool m_isOpen = false;
    Status m_worst = Status::Neutral;
};

} // namespace ccm
