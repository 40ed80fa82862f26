// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/hash.h"

#include <QFile>

#include <array>
#include <memory>
#include <openssl/evp.h>

namespace ccm {
namespace {

constexpr qint64 BlockSize = 256 * 1024; // stays in the cache between reading and hashing

/// What is read at a time. At the start of a page the system copies into it a little faster.
struct Block
{
    static constexpr std::size_t PageSize = 4096;

    alignas(PageSize) std::array<char, BlockSize> bytes;
};

/// OpenSSL's EVP, which is about three times as fast as QCryptographicHash of Qt 6.4.
class Sha256
{
public:
    Sha256() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }

    void add(QByteArrayView bytes)
    {
        EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    }

    QString hex()
    {
        QByteArray digest(EVP_MD_get_size(EVP_sha256()), Qt::Uninitialized);
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
        return QString::fromLatin1(digest.toHex().toUpper());
    }

private:
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

} // namespace

QString sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

Result<QString> sha256OfFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::CannotRead, path, file.errorString());

    Sha256 hash;
    const auto block = std::make_unique_for_overwrite<Block>();
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, path);
        const qint64 count = file.read(block->bytes.data(), BlockSize);
        if (count < 0)
            return fail(ErrorCode::CannotRead, path, file.errorString());
        if (count == 0)
            return hash.hex();
        hash.add(QByteArrayView(block->bytes.data(), count));
    }
}

} // namespace ccm
