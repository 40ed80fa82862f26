// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace ccm {

class TemporaryFolder;

/// For Basic, NTLM and Negotiate. Lives in memory only and goes to no other host.
struct Credentials
{
    QString user; ///< "DOMAIN\\user", "user@domain" or "user"
    QString password;

    bool operator==(const Credentials &) const = default;
};

/// How long is waited for what. Nothing waits longer than `inAll` together.
struct FetchPatience
{
    std::chrono::milliseconds connect{10'000}; ///< name, connection and TLS, until the request is sent
    std::chrono::milliseconds stall{30'000}; ///< between two pieces of the answer, and for the first
    std::chrono::milliseconds inAll{600'000};
};

/// What the user allows, for every address.
struct WebAccess
{
    std::optional<Credentials> credentials;
    bool allowsPlainPassword = false; ///< sign in over http too, where the password may be read on the way
    QStringList caFiles; ///< PEM; trusted in addition to the system's
    QStringList acceptedFingerprints; ///< SHA-256 as certificateFingerprint() writes it; for this session
    QString cacheFolder; ///< empty: nothing is kept
    FetchPatience patience;
    /// Not empty: nothing is fetched from anywhere, and this sentence says who forbids it.
    QString refusal;
};

struct FetchRequest
{
    QUrl url; ///< http or https, without user and password
    WebAccess access;
    qint64 limit = qint64{256} << 20; ///< bytes of the body
    int redirects = 5;
};

/// A file that came from a server, or that the server says is unchanged.
struct Fetched
{
    QUrl url; ///< where it lay in the end
    QString path; ///< the bytes, in a private folder
    std::shared_ptr<TemporaryFolder> folder; ///< removes them when the last user is gone
    qint64 sizeInBytes = 0;
    /// The server named none: only the file itself tells whether it is whole. Qt 6.4 takes an answer in
    /// pieces that lacks its end for a whole one.
    bool hasLength = true;
    bool isUnchanged = false; ///< answered 304: the bytes are those kept from the last time
    QDateTime lastModified; ///< UTC, as the server says; invalid when it does not
    QDateTime serverDate; ///< likewise
    QString eTag; ///< as sent; empty when there is none
    QString server; ///< the product the server names itself, as sent
    QString acceptedFingerprint; ///< of a certificate that is trusted only because the user said so
};

/// A certificate that the system does not trust, for the user to look at.
struct UntrustedCertificate
{
    QString host;
    QString subject;
    QString issuer;
    QStringList names; ///< of hosts that it is for
    QString fingerprint; ///< SHA-256, "AB:CD:..."
    QDateTime validFrom; ///< UTC
    QDateTime validTo; ///< UTC
    QStringList problems; ///< whole sentences
};

/// What would have to change for the next attempt to go better.
struct FetchObstacle
{
    QUrl url;
    std::optional<UntrustedCertificate> certificate;
    bool wantsCredentials = false; ///< none were given, or they were not taken
    bool wantsPlainPassword = false; ///< one was given, and the connection is not encrypted
    bool isNotOffered = false; ///< nobody listens there, or no TLS is spoken
};

/// Fetches one file by GET. Blocks, with an event loop of its own; for a worker thread. Sends the address,
/// "Ccmscope/<version>" and, where asked, credentials; keeps no cookies. Redirects are followed on the same
/// host and port, and from http to https on the same host. A certificate that is not trusted is an error
/// unless its fingerprint was accepted. Where access is refused, no name is looked up and nothing is
/// connected to. Errors: NotFound (404, 410, unknown host), CannotRead, Truncated,
/// TooLarge, Unsupported, Cancelled; the detail is for the user, `obstacle` for the next attempt.
[[nodiscard]] Result<Fetched> fetch(const FetchRequest &request, const std::stop_token &stop = {},
                                    Progress *progress = nullptr, FetchObstacle *obstacle = nullptr);

} // namespace ccm
