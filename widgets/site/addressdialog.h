// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/fetch.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ccm {

/// Asks for the address of a site's manifest, and for a user name and password where one is needed.
class AddressDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddressDialog(const QStringList &recent, QWidget *parent = nullptr);

    void setAddress(const QString &address);
    /// Says why the dialog asks again, and puts the cursor where the answer goes.
    void askForCredentials(const QString &reason, bool wantsPlainPassword);

Q_SIGNALS:
    void addressChosen(const QString &address, const std::optional<ccm::Credentials> &credentials,
                       bool allowsPlainPassword);

public:
    void accept() override;

private:
    void buildLayout();

    QComboBox *m_address;
    QLabel *m_reason;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_plain;
};

} // namespace ccm
