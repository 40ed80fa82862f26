// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"
#include "models/client/spokenrecord.h"

#include <QStringView>

namespace ccm {

/// A time as ccmsetup writes it into the text of a message, whatever the locale: "09/10/2013 10:04:03 PM"
/// is month, day, year and a 12-hour clock, with two digits each. Anything else is no time.
[[nodiscard]] std::optional<QDateTime> parseUsTime(QStringView text);

/// The moment that the last "Upgrade task is randomized to run at" names. Where that one cannot be
/// read there is no schedule, even if an older one could be: it no longer holds. A warning says so.
[[nodiscard]] std::optional<UpgradeSchedule> upgradeSchedule(const QList<SpokenRecord> &records,
                                                             QStringList &warnings);

/// Every moment that was drawn and can be read, oldest first; without one that is told twice in a row.
[[nodiscard]] QList<UpgradeSchedule> upgradeDraws(const QList<SpokenRecord> &records);

} // namespace ccm
