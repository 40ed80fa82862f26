// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/fetch.h"

#include <QSslCertificate>
#include <QSslError>

namespace ccm {

/// "AB:CD:...", SHA-256.
[[nodiscard]] QString certificateFingerprint(const QSslCertificate &certificate);
/// What the user needs to decide about a certificate that `host` showed.
[[nodiscard]] UntrustedCertificate
describeCertificate(const QString &host, const QSslCertificate &certificate, const QList<QSslError> &errors);
/// The certificate in a few sentences, for a terminal.
[[nodiscard]] QString certificateText(const UntrustedCertificate &certificate);
/// The certificates of PEM files of at most 1 MiB each; an error where one holds none.
[[nodiscard]] Result<QList<QSslCertificate>> readCertificates(const QStringList &files);

} // namespace ccm
