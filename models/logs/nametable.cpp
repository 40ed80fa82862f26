// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/nametable.h"

#include <cstring>

namespace ccm {
namespace {

constexpr std::size_t FirstSlots = 256;

/// Eight bytes at a time: names are short, and most differ in their last bytes.
std::size_t hashOf(std::string_view text)
{
    constexpr quint64 Multiplier = 0x9E37'79B9'7F4A'7C15; // 2^64 divided by the golden ratio
    quint64 hash = text.size() * Multiplier;
    while (text.size() >= sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, text.data(), sizeof(word));
        hash = (hash ^ word) * Multiplier;
        hash ^= hash >> 32;
        text.remove_prefix(sizeof(word));
    }
    quint64 rest = 0;
    std::memcpy(&rest, text.data(), text.size());
    hash = (hash ^ rest) * Multiplier;
    return static_cast<std::size_t>(hash ^ (hash >> 32));
}

} // namespace

NameTable::NameTable() : m_slots(FirstSlots), m_names{QString()} { }

std::size_t NameTable::slotOf(std::string_view utf8) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hashOf(utf8) & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.id == NoName || std::string_view(m_text.data() + slot.begin, slot.length) == utf8)
            return at;
    }
}

NameId NameTable::idOf(std::string_view utf8)
{
    if (utf8.empty())
        return NoName;
    std::size_t at = slotOf(utf8);
    if (m_slots[at].id != NoName)
        return m_slots[at].id;
    if (m_names.size() >= ManyNames)
        return ManyNames;
    if (static_cast<std::size_t>(m_names.size()) * 2 >= m_slots.size()) {
        grow();
        at = slotOf(utf8);
    }
    const auto id = static_cast<NameId>(m_names.size());
    m_slots[at] = {
        .begin = static_cast<quint32>(m_text.size()), .length = static_cast<quint32>(utf8.size()), .id = id};
    m_text.insert(m_text.end(), utf8.begin(), utf8.end());
    m_names.append(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    return id;
}

void NameTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.id != NoName)
            m_slots[slotOf({m_text.data() + slot.begin, slot.length})] = slot;
    }
}

} // namespace ccm
