// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/nametable.h"

#include <cstring>

namespace ccm {
namespace {

constexpr std::size_t FirstSlots = 256;

constexpr std::size_t WordSize = sizeof(quint64);

quint64 word(const char *at)
{
    quint64 value = 0;
    std::memcpy(&value, at, sizeof(value));
    return value;
}

/// The last bytes of a text as a word; those before may count again. Copying a number of bytes that is not
/// known beforehand would be a call of a function, which costs more than the rest.
quint64 lastWord(std::string_view text)
{
    if (text.size() >= WordSize)
        return word(text.data() + text.size() - WordSize);
    quint64 value = 0;
    for (const char byte : text)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

std::size_t hashOf(std::string_view text)
{
    constexpr quint64 Multiplier = 0x9E37'79B9'7F4A'7C15; // 2^64 divided by the golden ratio
    quint64 hash = text.size();
    for (std::size_t at = 0; at + WordSize < text.size(); at += WordSize)
        hash = (hash ^ word(text.data() + at)) * Multiplier;
    hash = (hash ^ lastWord(text)) * Multiplier;
    return static_cast<std::size_t>(hash ^ (hash >> 32));
}

bool isSame(std::string_view a, std::string_view b)
{
    if (a.size() != b.size() || lastWord(a) != lastWord(b))
        return false;
    for (std::size_t at = 0; at + WordSize < a.size(); at += WordSize) {
        if (word(a.data() + at) != word(b.data() + at))
            return false;
    }
    return true;
}

} // namespace

NameTable::NameTable() : m_slots(FirstSlots), m_names{QString()} { }

std::size_t NameTable::slotOf(std::string_view utf8) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hashOf(utf8) & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.id == NoName || isSame({m_text.data() + slot.begin, slot.length}, utf8))
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
