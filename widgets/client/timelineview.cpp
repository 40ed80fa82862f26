// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/timelineview.h"

namespace ccm {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"clientTimeline"_s);
}

void TimelineView::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
}

void TimelineView::setNow(const QDateTime &utc)
{
    m_now = utc;
}

void TimelineView::selectRun(qsizetype run)
{
    Q_UNUSED(run)
}

} // namespace ccm
