// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs7.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

/// OpenSSL's objects with an owner.
namespace ccm::openssl {

template<auto FreeFunction>
struct Free
{
    template<typename T>
    void operator()(T *object) const
    {
        FreeFunction(object);
    }
};

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using CertificateStore = std::unique_ptr<X509_STORE, Free<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Free<X509_STORE_CTX_free>>;
using SignedMessage = std::unique_ptr<PKCS7, Free<PKCS7_free>>;
using SignerInfo = std::unique_ptr<PKCS7_SIGNER_INFO, Free<PKCS7_SIGNER_INFO_free>>;
using DigestInfo = std::unique_ptr<X509_SIG, Free<X509_SIG_free>>;
using TimestampInfo = std::unique_ptr<TS_TST_INFO, Free<TS_TST_INFO_free>>;
using Serial = std::unique_ptr<BIGNUM, Free<BN_free>>;

} // namespace ccm::openssl
