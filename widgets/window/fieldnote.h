// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"

#include <QWidget>

class QLabel;

namespace ccm {

/// A sentence under an input, which it marks; takes no room while there is nothing to say.
class FieldNote final : public QWidget
{
    Q_OBJECT

public:
    /// `field` is marked in the colour of the status and described by the sentence.
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    void tell(Status status, const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Status status() const { return m_status; } ///< Neutral where there is nothing to say

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_text;
    Status m_status = Status::Neutral;
};

} // namespace ccm
