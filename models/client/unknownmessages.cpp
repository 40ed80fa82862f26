// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/unknownmessages.h"

#include <QHash>

namespace ccm {

QList<UnknownMessage> unknownMessages(const QList<SpokenRecord> &records)
{
    QList<UnknownMessage> result;
    QHash<QString, qsizetype> known;
    for (const SpokenRecord &record : records) {
        if (record.recognised)
            continue;
        const QString text = record.message.left(LongestUnknownMessage).trimmed();
        const qsizetype number = known.value(text, -1);
        if (number >= 0) {
            ++result[number].count;
        } else if (result.size() < MostUnknownMessages) {
            known.insert(text, result.size());
            result.append({.text = text, .count = 1, .evidence = record.evidence});
        }
    }
    return result;
}

} // namespace ccm
