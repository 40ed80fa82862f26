// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/fetch.h"

#include <QDialog>

namespace ccm {

/// Shows a certificate that is not trusted. Accepting it takes a decision of its own: Enter does not.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CertificateDialog(const UntrustedCertificate &certificate, QWidget *parent = nullptr);

Q_SIGNALS:
    void certificateAccepted(const QString &fingerprint);
};

} // namespace ccm
