// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/upgradepolicy.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString xml = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ccm::Evidence where{.file = QStringLiteral("log"), .offset = 0, .line = 1};
    const auto policy = ccm::readContentLocationReply(xml, where);
    const auto site = ccm::readSiteInfoReply(xml, where);
    if ((!policy && policy.error().message().isEmpty()) || (!site && site.error().message().isEmpty()))
        __builtin_trap(); // an error always says something
    return 0;
}
