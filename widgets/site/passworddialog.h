// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;

namespace ccm {

/// Asks for the password of an encrypted archive.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `reason`: whole sentences, which name the archive and say why it is asked for.
    explicit PasswordDialog(const QString &reason, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void passwordGiven(const QString &password);

private:
    QLineEdit *m_password;
};

} // namespace ccm
