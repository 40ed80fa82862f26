// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <QList>
#include <QString>

namespace ccm {

/// A plan to begin with.
struct PlanPreset
{
    QString id; ///< stable: "clients1000", "clients25000", "clients150000", "always", "offices", "laptops",
                ///< "threeSites"
    QString title; ///< "25,000 clients"
    Plan plan; ///< opens at midnight of the Monday after `today`

    bool operator==(const PlanPreset &) const = default;
};

/// The presets in the order to offer them. `timeZone` is IANA; UTC where it is not known.
[[nodiscard]] QList<PlanPreset> planPresets(const QDate &today, const QByteArray &timeZone);

} // namespace ccm
