// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/trust.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>

/// Cabinets, programs, packages and what stands in them as a signature. Begin with signed files:
/// the fuzzer makes no signature up.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QDateTime at(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto report = ccm::checkTrust(buffer, QStringLiteral("file"), ccm::TrustStore(), at);
    if (!report && report.error().message().isEmpty())
        __builtin_trap(); // an error always says something
    if (!report)
        return 0;
    for (const ccm::SignatureReport &signature : report->signatures) {
        for (const auto &statement :
             {signature.digest, signature.signer, signature.chain, signature.countersigned}) {
            if (statement.sentence.isEmpty())
                __builtin_trap();
        }
        if (signature.chain.answer == ccm::Answer::Yes)
            __builtin_trap(); // the store is empty
    }
    return 0;
}
