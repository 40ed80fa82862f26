// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace ccm {

/// A place that can be gone to, in a line of text: looks like a link, and works by keyboard as a button does.
class LinkButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    /// Foreign text: no character of it is taken for a mnemonic.
    void setPlace(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
};

} // namespace ccm
