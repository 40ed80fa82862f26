// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/trust.h"

#include <QWidget>

class QLabel;

namespace ccm {

/// One statement about a signature: what it is about, an icon that says how it stands, its sentences.
class StatementLine final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the sentence's label.
    StatementLine(const QString &title, const QString &name, QWidget *parent = nullptr);

    void setStatement(const Statement &statement, Status status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    Status m_status = Status::Muted;
};

} // namespace ccm
