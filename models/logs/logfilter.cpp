// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfilter.h"

namespace ccm {

LogFilter::LogFilter(const QString &text, Severity atLeast)
    : m_text(text)
    , m_matcher(text, Qt::CaseInsensitive)
    , m_atLeast(atLeast)
{
}

bool LogFilter::passes(const LogRecord &record) const
{
    if (record.severity < m_atLeast)
        return false;
    return m_text.isEmpty() || m_matcher.indexIn(record.message) >= 0
        || m_matcher.indexIn(record.component) >= 0 || m_matcher.indexIn(record.source) >= 0;
}

} // namespace ccm
