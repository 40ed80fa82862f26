// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/client/testtools.h"

#include <QDir>
#include <QTemporaryDir>

namespace ccm::test {

/// A folder with an authority of its own, a signer of code and a stamper of times, and files to sign.
/// Made by openssl; signed by osslsigncode with options that version 2.5 has.
class SigningLab
{
public:
    /// Makes the certificates: root.pem, other.pem (another root of the same name), code.pem (10 years less
    /// than root.pem), web.pem (not for code), tsa.pem, and the keys.
    void make();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.path() + u'/' + name; }
    QByteArray openssl(const QStringList &arguments) const;

    QByteArray program() const;
    QByteArray cabinet() const;
    QByteArray package() const;
    /// Signs with <certificate>.pem and <certificate>.key.
    QByteArray sign(const QByteArray &file, const QStringList &options = {},
                    const QString &certificate = QStringLiteral("code")) const;

    /// A cabinet's signature with one more attribute that is not signed; the value is DER.
    QByteArray withAttribute(const QByteArray &cabinet, const char *identifier,
                             const QByteArray &value) const;
    /// A time-stamp token (RFC 3161) over these bytes.
    QByteArray timestampToken(const QByteArray &bytes) const;
    /// A token with another certificate of the same key, issuer and number in place of the stamper's.
    QByteArray withTwin(const QByteArray &token) const;
    /// A SignerInfo over these bytes (PKCS #9), and its certificate in a cabinet's signature.
    QByteArray withPkcs9(const QByteArray &cabinet) const;

    /// A cabinet whose signature holds so many certificates and signers, each the first one again.
    QByteArray withCopies(const QByteArray &cabinet, int certificates, int signers) const;

private:
    void issue(const QString &name, const QString &subject, const QByteArray &extensions, int serial) const;

    QTemporaryDir m_folder;
};

/// The bytes that a cabinet's signer made: what a countersignature signs.
[[nodiscard]] QByteArray signatureBytes(const QByteArray &cabinet);

/// The whole signature of a cabinet, without what fills it up.
[[nodiscard]] QByteArray signedMessage(const QByteArray &cabinet);

} // namespace ccm::test
