// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordcache.h"

namespace ccm {
namespace {

constexpr qsizetype MostCharacters = qsizetype{16} * 1024 * 1024;
/// However long its records are, a screenful of them must stay: it would be read again and again.
constexpr qsizetype GreatestCost = MostCharacters / 256;
constexpr qsizetype CharactersOfRecord = 500; ///< what a record takes besides its message

quint64 keyOf(quint16 log, quint32 number)
{
    return quint64{log} << 32 | number;
}

} // namespace

RecordCache::RecordCache() : m_records(MostCharacters) { }

const ShownRecord *RecordCache::find(quint16 log, quint32 number) const
{
    return m_records.object(keyOf(log, number));
}

const ShownRecord *RecordCache::insert(quint16 log, quint32 number, ShownRecord record)
{
    const qsizetype cost = qMin(record.record.message.size() + CharactersOfRecord, GreatestCost);
    m_records.insert(keyOf(log, number), new ShownRecord(std::move(record)), cost);
    return find(log, number);
}

} // namespace ccm
