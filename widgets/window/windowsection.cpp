// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/windowsection.h"

#include "models/base/moment.h"
#include "models/window/figures.h"
#include "models/window/planreader.h"
#include "widgets/common/explain.h"
#include "widgets/window/zonebox.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTypedDays = 9'999;

/// A wall clock, carried as UTC so that no zone of this computer touches it.
QDateTime onTheWall(const QDateTime &time)
{
    return {time.date(), time.time(), Qt::UTC};
}

QDateTimeEdit *clockEdit(QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setTimeSpec(Qt::UTC);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(weekdayFormat(MomentPrecision::Minute, edit->locale()));
    return edit;
}

} // namespace

WindowSection::WindowSection(QWidget *parent)
    : PlanSection(parent)
    , m_opening(named(clockEdit(this), u"opening"_s, tr("The window opens")))
    , m_zone(named(new ZoneBox({}, this), u"zone"_s, tr("Time zone of the plan")))
    , m_slider(named(new QSlider(Qt::Horizontal, this), u"daysSlider"_s, tr("Days in the window")))
    , m_days(named(wholeNumberBox(this, MostTypedDays), u"days"_s, tr("Days in the window")))
    , m_end(named(clockEdit(this), u"end"_s, tr("The window ends")))
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    explainFields();
    addField(form, tr("&Days:"), buildDays(), u"days"_s);
    addField(form, tr("O&pens:"), m_opening, u"opening"_s);
    addField(form, tr("&Ends:"), m_end, u"end"_s);
    addField(form, tr("Time &zone:"), m_zone, u"timeZone"_s);
    m_end->setKeyboardTracking(false); // half typed, it would ask for years
    connect(m_slider, &QSlider::valueChanged, this, &WindowSection::takeDays);
    connect(m_days, &QSpinBox::valueChanged, this, &WindowSection::takeDays);
    connect(m_opening, &QDateTimeEdit::dateTimeChanged, this, [this] { takeDays(m_days->value()); });
    connect(m_zone, &ZoneBox::zoneChosen, this, &WindowSection::noteEdit);
    connect(m_end, &QDateTimeEdit::dateTimeChanged, this, &WindowSection::takeEnd);
}

QWidget *WindowSection::buildDays()
{
    auto *row = new QWidget(this);
    row->setObjectName(u"daysRow"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_slider->setRange(1, PlanFileLimits::UsualDays);
    m_slider->setPageStep(7);
    m_days->setFixedWidth(fontMetrics().averageCharWidth() * 9);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_days);
    return row;
}

void WindowSection::explainFields()
{
    const QString days =
        tr("In how many days automatic client upgrade is to reach all clients: Hierarchy Settings, "
           "Client Upgrade. As the documentation says (Microsoft, “Upgrade clients for Windows computers”), "
           "each client draws a moment within them. No limit is documented: 1 to 31 are our choice, others "
           "are taken and marked. The 7 days at the start are our assumption.");
    explain(*m_days, days);
    explain(*m_slider, days);
    explain(*m_opening,
            tr("When policy with the upgrade is first offered, by the clock of the time zone "
               "below. Midnight of the next Monday is our assumption."));
    explain(*m_end,
            tr("The deadline: the opening and as many times 24 hours as there are days. Enter an "
               "end to get the days that fit; where clocks change in between, days have 23 or 25 "
               "hours on the wall."));
    explain(*m_zone,
            tr("By whose clock the plan is read. Type a part of the name, “Berlin” or “New_York”, to "
               "search. At the start it is that of this computer."));
}

void WindowSection::takeDays(int days)
{
    const QSignalBlocker quietSlider(m_slider); // a longer window would be cut to what the slider shows
    const QSignalBlocker quietBox(m_days);
    m_slider->setValue(days);
    m_days->setValue(days);
    m_endProblem.clear(); // the end follows the days now
    noteEdit();
}

void WindowSection::takeEnd()
{
    if (onTheWall(m_shown.deadline()) == m_end->dateTime())
        return; // shown, not typed
    const QTimeZone zone(m_shown.timeZone);
    const auto days = daysUntil(m_shown, {m_end->date(), m_end->time(), zone});
    m_endProblem = days ? QString() : days.error().detail;
    if (days && *days != m_days->value())
        takeDays(*days);
    else
        noteEdit();
}

QList<FieldProblem> WindowSection::ownProblems() const
{
    if (m_endProblem.isEmpty())
        return {};
    return {{.field = u"end"_s, .sentence = m_endProblem}};
}

void WindowSection::showPlan(const Plan &plan)
{
    m_shown = plan;
    m_endProblem.clear();
    m_opening->setDateTime({plan.openingDate, plan.openingTime, Qt::UTC});
    m_zone->setZone(plan.timeZone);
    takeDays(plan.days);
    if (plan.deadline().isValid())
        m_end->setDateTime(onTheWall(plan.deadline()));
}

void WindowSection::takeInto(Plan &plan) const
{
    plan.openingDate = m_opening->date();
    plan.openingTime = m_opening->time();
    plan.timeZone = m_zone->zone();
    plan.days = m_days->value();
}

QString WindowSection::summary(const Plan &plan) const
{
    return tr("%n day(s)", nullptr, plan.days);
}

} // namespace ccm
