// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/severitytable.h"

namespace ccm {

const SeverityTable &severityTable()
{
    static const SeverityTable table = [] {
        SeverityTable severities{};
        for (std::size_t traits = 0; traits < severities.size(); ++traits)
            severities[traits] = RecordTraits::unpacked(static_cast<quint16>(traits)).severity;
        return severities;
    }();
    return table;
}

} // namespace ccm
