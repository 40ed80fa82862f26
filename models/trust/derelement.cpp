// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/derelement.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

namespace ccm {

DerElement firstElement(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *begin = at;
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    const int flags = ASN1_get_object(&at, &size, &tag, &tagClass, static_cast<long>(bytes.size()));
    ERR_clear_error();
    if (flags & 0x80 || flags & 0x01) // damaged, or of indefinite length
        return {};
    const auto head = static_cast<qsizetype>(at - begin);
    return {.content = bytes.sliced(head, size), .rest = bytes.sliced(head + size), .tag = tag};
}

} // namespace ccm
