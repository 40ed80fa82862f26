// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <QLocale>

namespace ccm {

/// The fleet in words, a line for each class: "Shop PCs: 40 clients, on Mon 08:00 to 20:00, ...".
[[nodiscard]] QStringList fleetText(const Plan &plan, const QLocale &locale);
/// "on Mon to Fri 08:00 to 18:00, used on 80 % of these days".
[[nodiscard]] QString availabilityText(const Availability &availability, const QLocale &locale);
/// Empty for Exclusion::None.
[[nodiscard]] QString exclusionText(Exclusion exclusion);
/// Where somebody begins who has no plan yet: 25,000 office clients, a week from the Monday after `today`.
[[nodiscard]] Plan usualPlan(const QDate &today, const QByteArray &timeZone);

} // namespace ccm
