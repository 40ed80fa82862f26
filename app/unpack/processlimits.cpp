// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unpack/processlimits.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

// The address sanitizer reserves terabytes that it does not use.
#if defined(__SANITIZE_ADDRESS__)
#define CCM_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CCM_ADDRESS_SANITIZER
#endif
#endif

namespace ccm::unpack {

#ifdef Q_OS_UNIX
namespace {

/// KArchive holds a whole 7z archive in memory, packed and unpacked.
[[maybe_unused]] constexpr rlim_t MemoryInBytes = rlim_t{3} << 30;
constexpr rlim_t SlackInBytes = 65'536; ///< a write at the limit ends in our own error, not in a signal

void limit(int resource, rlim_t value)
{
    const rlimit limits{value, value};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &limits); // best effort
}

} // namespace

void limitProcess(qint64 bytesInAll, qint64 seconds)
{
#ifndef CCM_ADDRESS_SANITIZER
    limit(RLIMIT_AS, MemoryInBytes);
#endif
    limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
    limit(RLIMIT_FSIZE, static_cast<rlim_t>(bytesInAll) + SlackInBytes);
    limit(RLIMIT_CORE, 0);
}
#else
void limitProcess(qint64, qint64) { }
#endif

} // namespace ccm::unpack
