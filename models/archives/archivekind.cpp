// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/archivekind.h"

#include <array>

namespace ccm {
namespace {

struct Signature
{
    qsizetype offset = 0;
    QByteArrayView bytes;
    ArchiveKind kind{};
};

constexpr std::array Signatures{
    Signature{0, QByteArrayView("MSCF", 4), ArchiveKind::Cabinet},
    Signature{0, QByteArrayView("PK\x03\x04", 4), ArchiveKind::Zip},
    Signature{0, QByteArrayView("PK\x05\x06", 4), ArchiveKind::Zip}, // without any entry
    Signature{0, QByteArrayView("7z\xBC\xAF\x27\x1C", 6), ArchiveKind::SevenZip},
    Signature{257, QByteArrayView("ustar", 5), ArchiveKind::Tar},
    Signature{0, QByteArrayView("\x1F\x8B\x08", 3), ArchiveKind::Compressed}, // gzip
    Signature{0, QByteArrayView("BZh", 3), ArchiveKind::Compressed},
    Signature{0, QByteArrayView("\xFD\x37zXZ\0", 6), ArchiveKind::Compressed},
    Signature{0, QByteArrayView("\x28\xB5\x2F\xFD", 4), ArchiveKind::Compressed}, // zstd
};

} // namespace

std::optional<ArchiveKind> recogniseArchive(QByteArrayView head)
{
    for (const Signature &signature : Signatures) {
        if (head.size() >= signature.offset + signature.bytes.size()
            && head.sliced(signature.offset, signature.bytes.size()) == signature.bytes)
            return signature.kind;
    }
    return std::nullopt;
}

} // namespace ccm
