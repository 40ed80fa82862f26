// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <vector>

namespace ccm {

/// A bit per record of a range, 64 to a word; the bits behind the last record are 0.
class RecordBits
{
public:
    static constexpr quint32 PerWord = 64;

    RecordBits() = default;
    explicit RecordBits(quint32 size) : m_size(size), m_words((std::size_t{size} + PerWord - 1) / PerWord) { }

    bool operator==(const RecordBits &) const = default;

    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] bool test(quint32 record) const
    {
        return (m_words[record / PerWord] >> (record % PerWord) & 1U) != 0;
    }
    void set(quint32 record) { m_words[record / PerWord] |= quint64{1} << (record % PerWord); }
    /// How many are set.
    [[nodiscard]] quint32 count() const;
    [[nodiscard]] const std::vector<quint64> &words() const { return m_words; }
    /// Bits may only be set where there is a record.
    [[nodiscard]] std::vector<quint64> &words() { return m_words; }

    /// Calls visit(record) for each bit that is set, in order.
    template<typename Visit>
    void forEach(const Visit &visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1)
                visit(static_cast<quint32>(word * PerWord) + static_cast<quint32>(std::countr_zero(bits)));
        }
    }

private:
    quint32 m_size = 0;
    std::vector<quint64> m_words;
};

/// Also the `around` records before and behind each one that is set.
[[nodiscard]] RecordBits withContext(const RecordBits &bits, quint32 around);

} // namespace ccm
