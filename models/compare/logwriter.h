// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

namespace ccm {

/// Writes the lines of a prediction, one after the other, in the words of one generation.
class LogWriter
{
public:
    LogWriter(PredictedLog &log, const std::optional<QString> &windowsFolder);

    [[nodiscard]] bool isOf2012() const { return m_log.wording == LogWording::Of2012; }

    /// The message of this id. A line that a rule decided bears the rule's name.
    void write(QLatin1StringView id, const QStringList &fields, QLatin1StringView ruleId);
    /// One that comes only if a download or an installation before it goes well.
    void writeIfAllGoesWell(QLatin1StringView id, const QStringList &fields, QLatin1StringView ruleId);
    /// Each note once.
    void note(const QString &sentence);

    /// The path with %windir% replaced, where the folder is known; else as it is, and a note says so.
    [[nodiscard]] QString path(const QString &written);
    /// Of a file in the ccmsetup folder.
    [[nodiscard]] QString setupPath(const QString &bareName);

private:
    PredictedLog &m_log;
    std::optional<QString> m_windowsFolder;
};

} // namespace ccm
