// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QStringMatcher>

namespace ccm {

/// Which records are shown.
class LogFilter
{
public:
    LogFilter() = default;
    /// `text` must stand in the message, the component or the source, in any case; empty: any record.
    explicit LogFilter(const QString &text, Severity atLeast = Severity::Verbose);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Severity atLeast() const { return m_atLeast; }
    [[nodiscard]] bool showsAll() const { return m_text.isEmpty() && m_atLeast == Severity::Verbose; }
    [[nodiscard]] bool passes(const LogRecord &record) const;

    bool operator==(const LogFilter &other) const
    {
        return m_text == other.m_text && m_atLeast == other.m_atLeast;
    }

private:
    QString m_text;
    QStringMatcher m_matcher;
    Severity m_atLeast = Severity::Verbose;
};

} // namespace ccm
