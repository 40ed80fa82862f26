// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ccm {

/// Which of the 32 bytes at `at` are `wanted`, once the bits of `ignored` are set in them: bit i is that
/// of at[i]. Every x86-64 processor has the instructions; others go byte by byte.
[[nodiscard]] inline quint32 maskOf32(const char *at, char wanted, char ignored = 0)
{
#ifdef __SSE2__
    const __m128i pattern = _mm_set1_epi8(wanted);
    const __m128i blur = _mm_set1_epi8(ignored);
    const auto half = [&](const char *from) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
        return static_cast<quint32>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_or_si128(bytes, blur), pattern)));
    };
    return half(at) | half(at + 16) << 16;
#else
    quint32 mask = 0;
    for (int i = 0; i < 32; ++i)
        mask |= quint32{(at[i] | ignored) == wanted} << i;
    return mask;
#endif
}

[[nodiscard]] inline quint32 quotesIn32(const char *at)
{
    return maskOf32(at, '"');
}

/// '<' and '>', which differ in one bit.
[[nodiscard]] inline quint64 bracketsIn64(const char *at)
{
    static_assert(('<' | '>') == '>');
    return maskOf32(at, '>', '<' ^ '>') | quint64{maskOf32(at + 32, '>', '<' ^ '>')} << 32;
}

} // namespace ccm
