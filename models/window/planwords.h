// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace ccm {

// The words of a plan file.

inline constexpr std::array DayNames{
    QLatin1StringView("mon"), QLatin1StringView("tue"), QLatin1StringView("wed"), QLatin1StringView("thu"),
    QLatin1StringView("fri"), QLatin1StringView("sat"), QLatin1StringView("sun")};

/// Kind::Weekly has no name: its week stands in the file.
inline constexpr std::array<std::pair<Availability::Kind, QLatin1StringView>, 5> AvailabilityNames{
    {{Availability::Kind::Always, QLatin1StringView("always")},
     {Availability::Kind::Office8x5, QLatin1StringView("office8x5")},
     {Availability::Kind::Office10x5, QLatin1StringView("office10x5")},
     {Availability::Kind::Laptop, QLatin1StringView("laptop")},
     {Availability::Kind::Vdi, QLatin1StringView("vdi")}}};

inline constexpr std::array<std::pair<Exclusion, QLatin1StringView>, 3> ExclusionNames{
    {{Exclusion::Servers, QLatin1StringView("servers")},
     {Exclusion::Collection, QLatin1StringView("collection")},
     {Exclusion::Inactive, QLatin1StringView("inactive")}}};

} // namespace ccm
