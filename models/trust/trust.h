// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/status.h"
#include "models/trust/truststore.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

#include <optional>
#include <stop_token>

class QIODevice;

namespace ccm {

class Progress;

/// Limits of what is read of a signature.
namespace trustlimits {
constexpr qint64 SignatureBytes = qint64{16} << 20; ///< page hashes take 36 bytes for each 4 KiB of a file
constexpr qsizetype Certificates = 64; ///< in one signature
constexpr qsizetype Signers = 4; ///< of one signature; Authenticode has one
constexpr qsizetype Signatures = 16; ///< of one file, nested ones counted
constexpr int Nesting = 3; ///< signatures inside signatures, the outermost counted
constexpr qsizetype Countersignatures = 8; ///< of one signature
constexpr qsizetype NameLength = 512; ///< of a subject or issuer; what is longer is cut
} // namespace trustlimits

/// The containers that Authenticode signs and Ccmscope reads.
enum class SignedKind : quint8 { Cabinet, Program, InstallerPackage };

enum class Answer : quint8 { Unknown, No, Yes };

/// One of the four things that are said about a signature: never more than it says.
struct Statement
{
    Answer answer = Answer::Unknown;
    QString sentence; ///< one or more whole sentences, ready for the user

    bool operator==(const Statement &) const = default;
};

/// What a certificate says of itself. A subject proves nothing: only a chain to a root that the user
/// believes makes it more than a claim.
struct CertificateFacts
{
    QString subject; ///< as RFC 4514 writes names, most specific part first
    QString issuer;
    QString serial; ///< hexadecimal, upper case
    QString fingerprint; ///< SHA-256 of the certificate, hexadecimal, upper case
    QString signatureAlgorithm; ///< with which its issuer signed it
    QString key; ///< "RSA 2048"
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC

    bool operator==(const CertificateFacts &) const = default;
};

/// Somebody else's word for when a signature existed.
struct Countersignature
{
    enum class Form : quint8 {
        TimestampToken, ///< RFC 3161, in the attribute 1.3.6.1.4.1.311.3.3.1
        Pkcs9, ///< counterSignature of PKCS #9, 1.2.840.113549.1.9.6
    };

    Form form = Form::TimestampToken;
    QDateTime time; ///< UTC; invalid when it is not known
    Statement valid; ///< it belongs to this signature, and its signer's key made it
    Statement chain; ///< as SignatureReport::chain, for stamping times
    QString digestAlgorithm; ///< "SHA-256"
    std::optional<CertificateFacts> signer;

    bool operator==(const Countersignature &) const = default;
};

/// One signature of a file. The four statements are independent: a file may match a signature of nobody one
/// knows, and a well-known signer's signature may be on another file.
struct SignatureReport
{
    int nesting = 0; ///< 0 for the file's own signature, 1 for one inside it (1.3.6.1.4.1.311.2.4.1)

    Statement digest; ///< (1) the digest in the signature is that of the file
    QString digestAlgorithm; ///< "SHA-256", or the object identifier of one that is not known
    QString digestInSignature; ///< hexadecimal, upper case
    QString digestOfFile;

    Statement signer; ///< (2) the signature was made with the key of the certificate it names
    QString signerDigestAlgorithm;
    std::optional<CertificateFacts> certificate;

    Statement chain; ///< (3) the chain ends in a root that the store holds
    QList<CertificateFacts> certificates; ///< the chain as far as it was found, the signer's first
    QDateTime checkedAt; ///< UTC; for which time the chain was checked

    Statement countersigned; ///< (4) there is a countersignature, and it is valid
    std::optional<Countersignature> countersignature; ///< the one that counts: a valid one before others

    QStringList facts; ///< whole sentences: weak algorithms, page hashes, what else is inside

    bool operator==(const SignatureReport &) const = default;
};

/// What can be told about the signatures of a file without asking anybody. Revocation is never checked.
struct TrustReport
{
    SignedKind kind = SignedKind::Cabinet;
    QString summary; ///< one sentence: not signed, or how the first signature stands
    QList<SignatureReport> signatures; ///< empty: not signed; the file's own first
    QStringList facts; ///< whole sentences about the file as a container
    QStringList warnings; ///< whole sentences about what was to be used and could not be

    bool operator==(const TrustReport &) const = default;
};

/// How the four statements stand for the eye. A root that is not in the store is a warning: it may be
/// missing there. No countersignature is worth a look, and nothing wrong.
struct StatementStatuses
{
    Status digest = Status::Muted;
    Status signer = Status::Muted;
    Status chain = Status::Muted;
    Status countersigned = Status::Muted;

    bool operator==(const StatementStatuses &) const = default;
};

[[nodiscard]] StatementStatuses statusesOf(const SignatureReport &report);
/// The worst that the file's own signature comes to, in few words: "file changed". A signature says more than
/// one word can: it leads to the statements, and takes the place of none.
struct TrustWord
{
    Status status = Status::Muted;
    QString text;

    bool operator==(const TrustWord &) const = default;
};

[[nodiscard]] TrustWord trustWord(const TrustReport &report);
/// "Cabinet", "Program or library", "Windows Installer package".
[[nodiscard]] QString kindName(SignedKind kind);

/// Checks the signatures of a cabinet, program, library or package. `device` is open, can seek and is read
/// in blocks; `at` is the time for which chains are checked when no countersignature tells a better one.
/// A file of another kind is WrongKind; a container or a signature that cannot be taken apart is Truncated
/// or Malformed with the place, or TooLarge. An unsigned file is a report without signatures.
///
/// Sources: "Windows Authenticode Portable Executable Signature Format" (Microsoft, 2008), the Cabinet SDK
/// and [MS-CAB], [MS-CFB], RFC 2315 and RFC 5652 (signed data), RFC 3161 (time-stamp tokens), RFC 2985
/// (counterSignature). What Microsoft has not written down (which bytes of a cabinet and of a package are
/// covered) is as osslsigncode has it.
[[nodiscard]] Result<TrustReport> checkTrust(QIODevice &device, const QString &source,
                                             const TrustStore &store, const QDateTime &at,
                                             const std::stop_token &stop = {}, Progress *progress = nullptr);
/// The same for a file on disk.
[[nodiscard]] Result<TrustReport> checkTrust(const QString &path, const TrustStore &store,
                                             const QDateTime &at, const std::stop_token &stop = {},
                                             Progress *progress = nullptr);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::TrustReport)
