// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/casereport.h"

namespace ccm {

/// The pictures that a report of this case asks for: the timeline of the client, the starts of the plan by
/// the hour, and by the day with the share of clients that have started. Dark on white whatever the theme.
/// Makes widgets: for the GUI thread.
[[nodiscard]] ReportPictures drawReportPictures(const CaseReportInput &input);
/// Those of a plan alone.
[[nodiscard]] ReportPictures drawPlanPictures(const PlanReport &report);

} // namespace ccm
