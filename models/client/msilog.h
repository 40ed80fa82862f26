// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/version.h"
#include "models/logs/logrecord.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace ccm {

/// A statement of Windows Installer and its record.
struct MsiStatement
{
    QString text;
    LogTime time{};
    Evidence evidence{};

    bool operator==(const MsiStatement &) const = default;
};

/// One installation as a verbose log of Windows Installer tells it ("client.msi.log" of ccmsetup). Such a
/// log may hold several, each begun by "=== Verbose logging started". The words are those of an English
/// Windows; where the system writes another language, what they would tell stays unknown.
struct MsiInstallation
{
    QString file;
    LogTime start{}; ///< of the first record; unknown where the header's date can be read in two ways
    LogTime end{};
    Evidence evidence{}; ///< the first record
    QString productName;
    std::optional<Version> productVersion{};
    std::optional<int> result{}; ///< "MainEngineThread is returning", else the "error status" at the end
    Evidence resultEvidence{};
    /// The action of the first "Return value 3": the failure, of which those that follow are echoes.
    std::optional<MsiStatement> failedAction{};
    /// The last custom action before it that "returned actual error code" and was not let pass
    /// ("translated to success").
    std::optional<MsiStatement> failedCustomAction{};
    std::optional<int> customActionCode{};
    /// "Error 25150. Setup was unable to ...", in their order; the first MostMsiErrors.
    QList<MsiStatement> errors{};
    /// As "Property(S): NAME = value" lists them at the end, the first MostMsiProperties.
    QList<std::pair<QString, QString>> properties{};
    int actions = 0; ///< that have ended
    QString lastAction; ///< the last that has begun or ended

    bool operator==(const MsiInstallation &) const = default;
    [[nodiscard]] bool failed() const { return failedAction || (result && *result == 1603); }
    /// Of the package of the Configuration Manager client; by the file's name where no record says.
    [[nodiscard]] bool isOfClient() const;
};

inline constexpr qsizetype MostMsiInstallations = 100; ///< of one log; the last ones count
inline constexpr qsizetype MostMsiErrors = 50;
inline constexpr qsizetype MostMsiProperties = 2'000;
inline constexpr qsizetype LongestMsiText = 2'000; ///< characters that are kept of a value or an error

/// The installations of a log, oldest first; none if it is not of Windows Installer.
[[nodiscard]] QList<MsiInstallation> msiInstallations(const LogDocument &log);

} // namespace ccm
