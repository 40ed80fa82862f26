// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unpack/processlimits.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#define CCM_SECCOMP
#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

// The address sanitizer reserves terabytes that it does not use.
#if defined(__SANITIZE_ADDRESS__)
#define CCM_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CCM_ADDRESS_SANITIZER
#endif
#endif

#ifdef CCM_ADDRESS_SANITIZER
// Whoever looks for leaks stops the process by ptrace, which the filter of calls below forbids.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}
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

#ifdef CCM_SECCOMP
#ifdef __x86_64__
constexpr quint32 Architecture = AUDIT_ARCH_X86_64;
#else
constexpr quint32 Architecture = AUDIT_ARCH_AARCH64;
#endif
constexpr quint32 OtherCallsBit = 0x40000000; ///< of the x32 interface, which has the same calls again

constexpr sock_filter load(size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<quint32>(offset));
}

constexpr sock_filter answer(quint32 action)
{
    return BPF_STMT(BPF_RET | BPF_K, action);
}

/// Goes on with the next instruction if the value loaded is this one, else skips it.
constexpr sock_filter ifEqual(quint32 value)
{
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
}

/// From now on no socket can be made and no program run: both fail as if permission were missing. Any
/// user may ask for that, since it can only lose permissions by it. The kernel may lack it: best effort.
void giveUpNetworkAndPrograms()
{
    constexpr quint32 Refused = SECCOMP_RET_ERRNO | EPERM;
    std::array program{
        load(offsetof(seccomp_data, arch)),
        sock_filter(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, Architecture, 1, 0)),
        answer(Refused),
        load(offsetof(seccomp_data, nr)),
        sock_filter(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, OtherCallsBit, 0, 1)),
        answer(Refused),
        ifEqual(SYS_socket),
        answer(Refused),
        ifEqual(SYS_io_uring_setup), // it could make sockets too
        answer(Refused),
        ifEqual(SYS_ptrace),
        answer(Refused),
        ifEqual(SYS_execve),
        answer(Refused),
        ifEqual(SYS_execveat),
        answer(Refused),
        answer(SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}
#endif

} // namespace

void limitProcess(qint64 bytesInAll, qint64 seconds)
{
#ifndef CCM_ADDRESS_SANITIZER
    limit(RLIMIT_AS, MemoryInBytes);
#endif
    limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
    limit(RLIMIT_FSIZE, static_cast<rlim_t>(bytesInAll) + SlackInBytes);
    limit(RLIMIT_CORE, 0);
#ifdef CCM_SECCOMP
    giveUpNetworkAndPrograms();
#endif
}
#else
void limitProcess(qint64, qint64) { }
#endif

} // namespace ccm::unpack
