// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/logjson.h"

#include "models/logs/recordjson.h"

namespace ccm {

QByteArray logToJsonLines(const LogDocument &document, BiasSign sign)
{
    QByteArray lines;
    for (const LogRecord &record : document.records)
        appendJsonLine(lines, record, document.file, sign);
    return lines;
}

} // namespace ccm
