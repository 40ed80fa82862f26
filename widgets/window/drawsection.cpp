// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/drawsection.h"

#include "models/window/planreader.h"
#include "widgets/common/explain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr double Percent = 0.01;

} // namespace

DrawSection::DrawSection(QWidget *parent)
    : PlanSection(parent)
    , m_redraw(named(new QComboBox(this), u"redraw"_s, tr("Which days count when a client draws again")))
    , m_poll(named(wholeNumberBox(this, 10 * PlanFileLimits::PolicyPollMinutes), u"policyPoll"_s,
                   tr("Policy delay")))
    , m_earliest(named(numberBox(this, 10.0 * PlanFileLimits::EarliestStartHours, 2), u"earliestStart"_s,
                       tr("Earliest start")))
    , m_randomise(named(new QCheckBox(tr("Spread the starts over the window"), this), u"randomise"_s,
                        tr("Spread the starts over the window")))
{
    m_redraw->addItem(tr("Within what is left"), static_cast<int>(Plan::Redraw::Remaining));
    m_redraw->addItem(tr("Within the full days again"), static_cast<int>(Plan::Redraw::Full));
    //: Unit of a number in a box, after a blank: hours
    m_earliest->setSuffix(tr(" h after policy"));
    //: Unit of a number in a box, after a blank: minutes
    m_poll->setSuffix(tr(" min"));
    explainFields();
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("Draw &again:"), m_redraw, u"redraw"_s);
    addField(form, tr("Not &before:"), m_earliest, u"earliestStartHours"_s);
    addField(form, tr("Policy &within:"), m_poll, u"policyPollMinutes"_s);
    addField(form, m_randomise, u"randomise"_s);
    connect(m_redraw, &QComboBox::currentIndexChanged, this, &DrawSection::noteEdit);
    connect(m_earliest, &QDoubleSpinBox::valueChanged, this, &DrawSection::noteEdit);
    connect(m_poll, &QSpinBox::valueChanged, this, &DrawSection::noteEdit);
    connect(m_randomise, &QCheckBox::toggled, this, &DrawSection::noteEdit);
}

void DrawSection::explainFields()
{
    explain(
        *m_redraw,
        tr("Documented: a client that was off at its moment draws a new one at its next start, within "
           "the allowed days, or within 24 hours if these are over (Microsoft, “Upgrade clients for "
           "Windows computers”). Not documented: whether the days count anew. “Within what is left” is our "
           "reading."));
    explain(
        *m_poll,
        tr("A client learns of the upgrade when it next asks for policy. 60 minutes are the default of the "
           "client setting “Client policy polling interval”, as its documentation says; that clients ask "
           "evenly within this time is our assumption."));
    explain(
        *m_earliest,
        tr("Nothing is drawn in the first hours after policy. 0, the whole window, is our assumption: the "
           "documentation speaks of “from 1 to N days” and names no earliest start."));
    explain(*m_randomise,
            tr("Documented: version 1910 does not spread the starts; each client starts when it gets its "
               "policy (KB4538166). Switch off to see what that means."));
}

void DrawSection::showPlan(const Plan &plan)
{
    m_redraw->setCurrentIndex(m_redraw->findData(static_cast<int>(plan.redraw)));
    m_poll->setValue(plan.policyPollMinutes);
    m_earliest->setValue(plan.earliestStartHours);
    m_randomise->setChecked(plan.randomise);
}

void DrawSection::takeInto(Plan &plan) const
{
    plan.redraw = static_cast<Plan::Redraw>(m_redraw->currentData().toInt());
    plan.policyPollMinutes = m_poll->value();
    take(plan.earliestStartHours, *m_earliest);
    plan.randomise = m_randomise->isChecked();
}

QString DrawSection::summary(const Plan &plan) const
{
    if (!plan.randomise)
        return tr("Starts are not spread, as in version 1910");
    return plan.redraw == Plan::Redraw::Remaining ? tr("Drawing again within what is left")
                                                  : tr("Drawing again within the full days");
}

LimitsSection::LimitsSection(QWidget *parent)
    : PlanSection(parent)
    , m_share(named(numberBox(this, 1'000.0, 1), u"linkShare"_s, tr("Share of a link for the upgrade"),
                    tr("How much of a link, and of a distribution point, clients may take in any hour. 80 % "
                       "is our assumption: the rest is for everything else.")))
    , m_probability(named(numberBox(this, 1'000.0, 2), u"probability"_s, tr("How sure an answer has to be"),
                          tr("With what probability the fewest days keep every link within its limit. 95 % "
                             "is our assumption.")))
{
    m_share->setSuffix(tr(" %"));
    m_probability->setSuffix(tr(" %"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("Of a lin&k at most:"), m_share, u"limits.linkShare"_s);
    addField(form, tr("With a &certainty of:"), m_probability, u"limits.probability"_s);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &LimitsSection::noteEdit);
    connect(m_probability, &QDoubleSpinBox::valueChanged, this, &LimitsSection::noteEdit);
}

void LimitsSection::showPlan(const Plan &plan)
{
    m_share->setValue(plan.limits.linkShare / Percent);
    m_probability->setValue(plan.limits.probability / Percent);
}

void LimitsSection::takeInto(Plan &plan) const
{
    take(plan.limits.linkShare, *m_share, Percent);
    take(plan.limits.probability, *m_probability, Percent);
}

QString LimitsSection::summary(const Plan &plan) const
{
    return tr("%1 % of a link, with a certainty of %2 %")
        .arg(locale().toString(plan.limits.linkShare / Percent, 'g', 4),
             locale().toString(plan.limits.probability / Percent, 'g', 4));
}

} // namespace ccm
