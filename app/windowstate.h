// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casedesk.h"
#include "app/panes.h"
#include "app/plandesk.h"
#include "app/visits.h"
#include "models/base/temporaryfolder.h"

#include <QList>

#include <memory>

namespace ccm {

/// What a window hands to the one that takes its place. What is open is the session's.
struct WindowState
{
    Panes::Place place; ///< in front
    QList<Panes::Place> places; ///< what was looked at in each pane
    Visits<Panes::Place> visits;
    PlanWork plan;
    CaseWork cases;
    std::shared_ptr<TemporaryFolder> unpacked; ///< of a bundle that is open
    QStringList clients; ///< of the list of clients
};

} // namespace ccm
