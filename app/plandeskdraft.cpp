// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PlanDesk does for a case: hands out changes to a plan that are not saved, and lays them over it again.

#include "app/plandesk.h"
#include "models/window/plantext.h"
#include "widgets/window/windowpane.h"

#include <QDate>
#include <QTimeZone>

#include <utility>

namespace ccm {

std::optional<Plan> PlanDesk::draft() const
{
    if (!isModified())
        return {};
    return m_pane.isPossible() ? m_pane.plan() : m_pane.report().plan;
}

void PlanDesk::startAnew()
{
    m_draft.reset();
    m_path.clear();
    m_saved = usualPlan(QDate::currentDate(), QTimeZone::systemTimeZoneId());
    m_pane.setPlan(m_saved);
    m_saved = m_pane.plan();
    m_pane.setModified(false);
}

void PlanDesk::restoreDraft(const QString &path, const Plan &draft)
{
    m_path = path;
    m_draft = draft;
    if (path.isEmpty())
        layDraft();
}

void PlanDesk::layDraft()
{
    const auto draft = std::exchange(m_draft, {});
    if (!draft)
        return;
    m_pane.setPlan(*draft);
    m_pane.setModified(isModified());
}

} // namespace ccm
