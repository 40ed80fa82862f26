// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/planinputs.h"

#include "models/window/planpresets.h"
#include "models/window/planreader.h"
#include "widgets/window/downloadsection.h"
#include "widgets/window/drawsection.h"
#include "widgets/window/fleetsection.h"
#include "widgets/window/foldsection.h"
#include "widgets/window/linkssection.h"
#include "widgets/window/windowsection.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

PlanInputs::PlanInputs(QWidget *parent)
    : QWidget(parent)
    , m_name(named(new QLineEdit(this), u"planName"_s, tr("Name of the plan"),
                   tr("How the plan is called in reports and comparisons.")))
    , m_presets(
          named(new QToolButton(this), u"presets"_s, tr("Clients and links from a preset"),
                tr("Replaces clients and links by typical ones; the window stays. All their numbers are "
                   "our assumptions, to begin with.")))
    , m_download(new DownloadSection(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(buildHead());
    addSection(tr("Upgrade window"), new WindowSection(this), true);
    addSection(tr("Clients"), new FleetSection(this), true);
    addSection(tr("Download"), m_download, false);
    addSection(tr("Links"), new LinksSection(this), false);
    addSection(tr("Maintenance windows"), new MaintenanceSection(this), false);
    addSection(tr("How clients draw"), new DrawSection(this), false);
    addSection(tr("Limits"), new LimitsSection(this), false);
    m_layout->addStretch(1);
}

QWidget *PlanInputs::buildHead()
{
    m_name->setPlaceholderText(tr("Name of the plan"));
    m_name->setMaxLength(PlanFileLimits::NameLength);
    m_presets->setText(tr("Presets"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setFocusPolicy(Qt::TabFocus);
    fillPresets();
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_name, 1);
    row->addWidget(m_presets);
    connect(m_name, &QLineEdit::textEdited, this, &PlanInputs::takeInputs);
    return head;
}

void PlanInputs::fillPresets()
{
    auto *menu = new QMenu(m_presets);
    for (const PlanPreset &preset : planPresets(QDate::currentDate(), {})) {
        QAction *action =
            menu->addAction(preset.title, this, [this, plan = preset.plan] { usePreset(plan); });
        action->setObjectName(u"preset-"_s + preset.id);
    }
    m_presets->setMenu(menu);
}

/// What is in a preset about the window is only to have one: the user's stays.
void PlanInputs::usePreset(const Plan &preset)
{
    m_plan.name = preset.name;
    m_plan.fleet = preset.fleet;
    m_plan.sites = preset.sites;
    m_plan.distributionPoints = preset.distributionPoints;
    showPlan();
    check();
    Q_EMIT planChanged(m_plan);
}

void PlanInputs::addSection(const QString &title, PlanSection *section, bool isOpen)
{
    auto *fold = new FoldSection(title, section, this);
    fold->setOpen(isOpen);
    m_layout->addWidget(fold);
    m_sections.append({section, fold});
    connect(section, &PlanSection::edited, this, &PlanInputs::takeInputs);
}

bool PlanInputs::isPossible() const
{
    return std::ranges::none_of(m_problems, &FieldProblem::isImpossible);
}

void PlanInputs::setPlan(const Plan &plan)
{
    m_plan = plan;
    showPlan();
    check();
    Q_EMIT planChanged(m_plan);
}

void PlanInputs::setDays(int days)
{
    m_plan.days = days;
    setPlan(m_plan);
}

void PlanInputs::setComparison(std::optional<qint64> bytes, const QString &sentence)
{
    m_download->setComparison(bytes, sentence);
}

void PlanInputs::showPlan()
{
    m_isShowing = true;
    if (m_name->text() != m_plan.name)
        m_name->setText(m_plan.name);
    for (const Section &section : std::as_const(m_sections))
        section.inputs->setPlan(m_plan);
    m_isShowing = false;
}

void PlanInputs::takeInputs()
{
    if (m_isShowing)
        return;
    const Plan before = m_plan;
    const QList<FieldProblem> problemsBefore = m_problems;
    m_plan.name = m_name->text();
    for (const Section &section : std::as_const(m_sections))
        section.inputs->takeInto(m_plan);
    check();
    // Other sections show what this one changed: sites to choose from, the end of the window.
    if (isPossible())
        showPlan();
    if (m_plan != before || m_problems != problemsBefore)
        Q_EMIT planChanged(m_plan);
}

void PlanInputs::check()
{
    m_problems = checkPlan(m_plan);
    for (const Section &section : std::as_const(m_sections))
        m_problems += section.inputs->ownProblems();
    for (const Section &section : std::as_const(m_sections)) {
        section.inputs->setProblems(m_problems);
        section.fold->setSummary(section.inputs->summary(m_plan));
        section.fold->setStatus(section.inputs->status());
    }
}

} // namespace ccm
