// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logindex.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

namespace ccm {

/// Short values in quotes that were looked at before and found good, with the number of each: what a record
/// holds was nearly always held by one before it. All values take the same steps, whatever their length,
/// because a branch that cannot be foreseen costs more than all of them.
class KnownNames
{
public:
    static constexpr std::size_t Window = 32; ///< a value and its quote fit into so many bytes

    /// A value with zeros behind it. Written out word by word: neither loops nor calls.
    struct Key
    {
        std::array<quint64, 4> words{};

        [[nodiscard]] bool operator==(const Key &other) const
        {
            return ((words[0] ^ other.words[0]) | (words[1] ^ other.words[1]) | (words[2] ^ other.words[2])
                    | (words[3] ^ other.words[3]))
                == 0;
        }
    };

    /// The value of `length` bytes that begins `window`.
    [[nodiscard]] static Key keyOf(const char *window, std::size_t length)
    {
        static constexpr auto Keep = [] {
            std::array<char, 2 * Window> keep{};
            std::fill_n(keep.begin(), Window, '\xFF');
            return keep;
        }();
        const char *keep = Keep.data() + (Window - length);
        const auto word = [&](std::size_t at) { return load(window + at) & load(keep + at); };
        return {{word(0), word(8), word(16), word(24)}};
    }

    [[nodiscard]] std::optional<NameId> idOf(const Key &key) const
    {
        const std::size_t at = placeOf(key);
        for (const std::size_t place : {at, at ^ 1}) {
            if (m_entries[place].key == key)
                return m_entries[place].id;
        }
        return {};
    }

    /// Puts another one out of its place where it must.
    void add(const Key &key, NameId id)
    {
        const std::size_t at = placeOf(key);
        const bool isFree = m_entries[at].key == Entry().key;
        m_entries[isFree ? at : at ^ 1] = {.key = key, .id = id};
    }

private:
    struct Entry
    {
        Key key{{'"'}}; ///< no value holds a quote
        NameId id = NoName;
    };
    static constexpr int Bits = 11;

    [[nodiscard]] static quint64 load(const char *at)
    {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof(word));
        return word;
    }

    [[nodiscard]] static std::size_t placeOf(const Key &key)
    {
        const quint64 sum = key.words[0] * 0x9E37'79B9'7F4A'7C15 + key.words[1] * 0xC2B2'AE3D'27D4'EB4F
            + key.words[2] * 0x1656'67B1'9E37'79F9 + key.words[3] * 0xD6E8'FEB8'6659'FD93;
        return static_cast<std::size_t>(sum >> (64 - Bits));
    }

    std::vector<Entry> m_entries{std::size_t{1} << Bits};
};

} // namespace ccm
