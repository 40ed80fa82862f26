// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <random>
#include <string>
#include <string_view>

namespace ccm {

/// Writes a CMTrace log as a busy client writes it, the same bytes each time: 21 components, messages of
/// 20 to 400 bytes made of words, one in twenty of two lines, 2 % warnings, 1 % errors, about 40 threads
/// and 400 places in the source. "needle42" stands in about one message in a thousand, "hash" in many.
class LogGenerator
{
public:
    explicit LogGenerator(unsigned seed = 1) : m_random(seed) { }

    /// The next record, with its line end; the first begins with the byte order mark.
    [[nodiscard]] std::string_view next();
    /// Records until `size` bytes are reached, handed to `sink` in blocks.
    void write(std::size_t size, const std::function<void(std::string_view)> &sink);

private:
    [[nodiscard]] int between(int least, int most);
    void addMessage(bool isLong);
    void addNumber(int number, int digits);

    std::minstd_rand m_random;
    std::string m_record;
    long long m_milliseconds = 0; ///< since the first record
    bool m_isFirst = true;
};

} // namespace ccm
