// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logindex.h"

#include <string_view>
#include <vector>

namespace ccm {

/// Gives each different name a small number, in the order in which they come.
/// A log asks three times per record, so this is a flat hash table and nothing more.
class NameTable
{
public:
    NameTable();

    /// NoName for the empty one, ManyNames for any new one once the numbers are used up.
    [[nodiscard]] NameId idOf(std::string_view utf8);
    /// By id; the first is empty.
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    struct Slot
    {
        quint32 begin = 0; ///< in m_text
        quint32 length = 0;
        NameId id = NoName; ///< NoName: the slot is free
    };

    void grow();
    [[nodiscard]] std::size_t slotOf(std::string_view utf8) const;

    std::vector<Slot> m_slots; ///< a power of two of them, at most half used
    std::vector<char> m_text;
    QStringList m_names;
};

} // namespace ccm
