// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/logjson.h"

#include "models/logs/recordjson.h"

#include <QJsonDocument>

namespace ccm {

QByteArray logToJsonLines(const LogDocument &document, BiasSign sign)
{
    QByteArray lines;
    for (const LogRecord &record : document.records) {
        lines += QJsonDocument(recordToJson(record, document.file, sign)).toJson(QJsonDocument::Compact);
        lines += '\n';
    }
    return lines;
}

} // namespace ccm
