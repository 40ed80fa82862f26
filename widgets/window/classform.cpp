// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/classform.h"

#include "models/window/planreader.h"
#include "widgets/common/explain.h"
#include "widgets/window/weekeditor.h"
#include "widgets/window/zonebox.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr double Percent = 0.01;

/// A column that is not wider than it has to be.
QComboBox *choice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

ClassForm::ClassForm(QWidget *parent)
    : PlanSection(parent)
    , m_form(new QFormLayout(this))
    , m_name(named(new QLineEdit(this), u"className"_s, tr("Name of these clients")))
    , m_count(named(wholeNumberBox(this, 2'000'000'000), u"clientCount"_s, tr("Number of clients")))
    , m_kind(named(choice(this), u"availability"_s, tr("When clients are on")))
    , m_week(named(new WeekEditor(this), u"week"_s, tr("The week in which clients are on")))
    , m_chance(named(numberBox(this, 1'000.0, 1), u"chance"_s, tr("Chance of being used on a day")))
    , m_zone(named(new ZoneBox(tr("As the plan"), this), u"classZone"_s, tr("Time zone of these clients")))
    , m_site(named(choice(this), u"classSite"_s, tr("Site of these clients")))
    , m_exclusion(named(choice(this), u"exclusion"_s, tr("Why they are not upgraded")))
{
    fillChoices();
    explainFields();
    buildForm();
    connectSignals();
}

void ClassForm::buildForm()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins({});
    m_name->setMaxLength(PlanFileLimits::NameLength);
    explain(*m_name, tr("What answers and tables call these clients."));
    addField(m_form, tr("Na&me:"), m_name, u"class.name"_s);
    addField(m_form, tr("N&umber:"), m_count, u"class.count"_s);
    addField(m_form, tr("They are &on:"), m_kind, u"class.availability"_s);
    m_form->addRow(m_week);
    addField(m_form, tr("Used on a da&y:"), m_chance, u"class.chance"_s);
    addField(m_form, tr("Time zone:"), m_zone, u"class.timeZone"_s);
    addField(m_form, tr("Site:"), m_site, u"class.site"_s);
    addField(m_form, tr("Excluded:"), m_exclusion, u"class.excluded"_s);
}

void ClassForm::fillChoices()
{
    m_chance->setSuffix(tr(" %"));
    using Kind = Availability::Kind;
    for (const auto &[kind, text] : {std::pair{Kind::Always, tr("Always")},
                                     {Kind::Office8x5, tr("Mon to Fri, 09:00 to 17:00")},
                                     {Kind::Office10x5, tr("Mon to Fri, 08:00 to 18:00")},
                                     {Kind::Laptop, tr("Laptops: 08:00 to 18:00, on some days")},
                                     {Kind::Vdi, tr("Virtual desktops: 07:00 to 19:00")},
                                     {Kind::Weekly, tr("A week of their own")}})
        m_kind->addItem(text, static_cast<int>(kind));
    for (const auto &[reason, text] : {std::pair{Exclusion::None, tr("No, they are upgraded")},
                                       {Exclusion::Servers, tr("Servers are not upgraded")},
                                       {Exclusion::Collection, tr("In the exclusion collection")},
                                       {Exclusion::Inactive, tr("Inactive")}})
        m_exclusion->addItem(text, static_cast<int>(reason));
}

void ClassForm::explainFields()
{
    explain(*m_count, tr("How many clients of this kind there are. 25,000 is only a number to begin with."));
    explain(
        *m_kind,
        tr("An assumption about your clients, by the clock of their time zone. A client that is "
           "off at its moment does nothing and draws again, as the documentation says (Microsoft, “Upgrade "
           "clients for Windows computers”). The hours of offices, laptops and virtual desktops are ours."));
    explain(*m_chance,
            tr("How likely a client is used on a day at all, each day by itself. 80 % for laptops and "
               "100 % for all others are our assumptions."));
    explain(*m_zone, tr("By whose clock they are on. Type a part of the name to search."));
    explain(*m_site,
            tr("Over whose link they download. Sites are listed under “Links”. Without one, their "
               "download loads no link of the plan."));
    explain(
        *m_exclusion,
        tr("Excluded clients are counted and do not upgrade: servers where “Do not upgrade servers” is set, "
           "members of the exclusion collection (from version 1610 on, as the documentation says), and "
           "clients that are not heard of any more."));
}

void ClassForm::connectSignals()
{
    connect(m_name, &QLineEdit::textEdited, this, &ClassForm::noteEdit);
    connect(m_count, &QSpinBox::valueChanged, this, &ClassForm::noteEdit);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClassForm::showKind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClassForm::noteEdit);
    connect(m_kind, &QComboBox::activated, this, &ClassForm::chooseKind);
    connect(m_week, &WeekEditor::edited, this, &ClassForm::noteEdit);
    connect(m_chance, &QDoubleSpinBox::valueChanged, this, &ClassForm::noteEdit);
    connect(m_zone, &ZoneBox::zoneChosen, this, &ClassForm::noteEdit);
    connect(m_site, &QComboBox::currentIndexChanged, this, &ClassForm::noteEdit);
    connect(m_exclusion, &QComboBox::currentIndexChanged, this, &ClassForm::noteEdit);
}

void ClassForm::setRow(int row)
{
    m_row = row;
}

void ClassForm::setNameShown(bool isShown)
{
    QWidget *cell = m_name->parentWidget();
    cell->setVisible(isShown);
    m_form->labelForField(cell)->setVisible(isShown);
}

Availability::Kind ClassForm::kind() const
{
    return static_cast<Availability::Kind>(m_kind->currentData().toInt());
}

/// A kind brings the chance that is usual for it.
void ClassForm::chooseKind()
{
    m_chance->setValue(Availability::usual(kind()).chanceOnPerDay / Percent);
}

void ClassForm::showKind()
{
    m_week->setVisible(kind() == Availability::Kind::Weekly);
    QWidget *cell = m_chance->parentWidget();
    cell->setVisible(kind() != Availability::Kind::Always);
    m_form->labelForField(cell)->setVisible(kind() != Availability::Kind::Always);
}

void ClassForm::fillSites(const Plan &plan, const QString &site)
{
    m_site->clear();
    m_site->addItem(tr("No site"), QString());
    for (const PlanSite &one : plan.sites) {
        if (m_site->findData(one.name) < 0)
            m_site->addItem(one.name, one.name);
    }
    if (m_site->findData(site) < 0) // the plan does not list it
        m_site->addItem(site, site);
    m_site->setCurrentIndex(m_site->findData(site));
}

void ClassForm::showPlan(const Plan &plan)
{
    if (m_row < 0 || m_row >= plan.fleet.size())
        return;
    const ClientClass &shown = plan.fleet[m_row];
    if (m_name->text() != shown.name)
        m_name->setText(shown.name);
    m_count->setValue(static_cast<int>(shown.count));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown.availability.kind)));
    m_week->setWeek(shown.availability.kind == Availability::Kind::Weekly ? shown.availability.weekly
                                                                          : shown.availability.spans());
    m_chance->setValue(shown.availability.chanceOnPerDay / Percent);
    m_zone->setZone(shown.timeZone);
    fillSites(plan, shown.site);
    m_exclusion->setCurrentIndex(m_exclusion->findData(static_cast<int>(shown.exclusion)));
    showKind();
}

/// Its week begins as that of the kind it had before.
Availability ClassForm::availability(Availability before) const
{
    before.kind = kind();
    take(before.chanceOnPerDay, *m_chance, Percent);
    if (before.kind == Availability::Kind::Always)
        before.chanceOnPerDay = 1.0;
    before.weekly = before.kind == Availability::Kind::Weekly ? m_week->week() : QList<WeeklySpan>();
    return before;
}

void ClassForm::takeInto(Plan &plan) const
{
    if (m_row < 0 || m_row >= plan.fleet.size())
        return;
    ClientClass &target = plan.fleet[m_row];
    target.name = m_name->text();
    target.count = m_count->value();
    target.availability = availability(target.availability);
    target.timeZone = m_zone->zone();
    target.site = m_site->currentData().toString();
    target.exclusion = static_cast<Exclusion>(m_exclusion->currentData().toInt());
}

QString ClassForm::summary(const Plan &plan) const
{
    Q_UNUSED(plan)
    return {};
}

/// Those of the class that is shown, under names that do not depend on its place.
void ClassForm::setProblems(const QList<FieldProblem> &problems)
{
    const QString prefix = u"fleet[%1]."_s.arg(m_row);
    QList<FieldProblem> own;
    for (FieldProblem problem : problems) {
        if (!problem.field.startsWith(prefix))
            continue;
        problem.field.replace(0, prefix.size(), u"class."_s);
        problem.field.replace("availability.chanceOnPerDay"_L1, "chance"_L1);
        own.append(problem);
    }
    PlanSection::setProblems(own);
}

QList<FieldProblem> ClassForm::ownProblems() const
{
    if (kind() != Availability::Kind::Weekly || m_week->problem().isEmpty())
        return {};
    return {{.field = u"fleet[%1].weekLine"_s.arg(m_row), .sentence = m_week->problem()}};
}

} // namespace ccm
