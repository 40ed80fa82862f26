// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/clientcase.h"
#include "models/window/plan.h"

#include <QStringList>

namespace ccm {

/// What is open, as far as it is known.
struct CaseContent
{
    std::optional<Manifest> site;
    std::optional<ClientCase> client;
    std::optional<Comparison> comparison;
    std::optional<Plan> plan;
};

/// The case in a few lines of plain text, for a terminal or a ticket.
[[nodiscard]] QString summaryOf(const CaseContent &content);

} // namespace ccm
