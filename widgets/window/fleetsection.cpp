// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/fleetsection.h"

#include "widgets/common/tableview.h"
#include "widgets/window/classform.h"
#include "widgets/window/fieldnote.h"
#include "widgets/window/listeditor.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;

FleetSection::FleetSection(QWidget *parent)
    : PlanSection(parent)
    , m_list(new ListEditor(m_model, u"fleet"_s, tr("Kinds of clients"), this))
    , m_listNote(new FieldNote(&m_list->table(), this))
    , m_form(new ClassForm(this))
    , m_another(new QPushButton(tr("Add clients of another kind"), this))
{
    m_another->setObjectName(u"anotherKind"_s);
    m_another->setAutoDefault(false);
    m_list->table().setWhatsThis(
        tr("The kinds of clients in the plan. Below are the fields of the selected one."));
    QHeaderView *header = m_list->table().header();
    const int em = fontMetrics().averageCharWidth();
    header->resizeSection(ClassModel::Name, em * 18);
    header->resizeSection(ClassModel::Count, em * 12);
    header->resizeSection(ClassModel::When, em * 26);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_listNote);
    layout->addWidget(m_form);
    layout->addWidget(m_another, 0, Qt::AlignLeading);
    connectSignals();
}

void FleetSection::connectSignals()
{
    connect(m_list, &ListEditor::addWanted, this, &FleetSection::add);
    connect(m_another, &QPushButton::clicked, this, &FleetSection::add);
    connect(m_list, &ListEditor::duplicateWanted, this, &FleetSection::duplicate);
    connect(m_list, &ListEditor::removeWanted, this, &FleetSection::remove);
    connect(m_list, &ListEditor::currentRowChanged, this, &FleetSection::showCurrent);
    connect(m_form, &PlanSection::edited, this, &FleetSection::takeForm);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (m_isTakingForm || !roles.isEmpty()) // with roles, only problems have changed
                    return;
                showCurrent();
                noteEdit();
            });
}

Plan FleetSection::edited() const
{
    Plan plan = m_shown;
    plan.fleet = m_model.rows();
    return plan;
}

void FleetSection::showCurrent()
{
    const bool isSeveral = m_model.rowCount() > 1;
    m_list->setVisible(isSeveral);
    m_another->setVisible(!isSeveral);
    m_form->setVisible(m_model.rowCount() > 0);
    m_form->setNameShown(isSeveral);
    m_form->setRow(std::max(m_list->currentRow(), 0));
    m_form->setPlan(edited());
}

void FleetSection::takeForm()
{
    Plan plan = edited();
    m_form->takeInto(plan);
    const int row = m_form->row();
    m_isTakingForm = true;
    if (row >= 0 && row < plan.fleet.size() && plan.fleet[row] != m_model.row(row))
        m_model.replace(row, plan.fleet[row]);
    m_isTakingForm = false;
    noteEdit();
}

void FleetSection::add()
{
    const QString name = tr("Clients %1").arg(locale().toString(m_model.rowCount() + 1));
    m_model.append({.name = name, .count = 1'000, .availability = {.kind = Availability::Kind::Office8x5}});
    m_list->setCurrentRow(m_model.rowCount() - 1);
    showCurrent();
    noteEdit();
}

void FleetSection::duplicate(int row)
{
    ClientClass copy = m_model.row(row);
    copy.name = tr("%1 (copy)").arg(copy.name);
    m_model.append(copy);
    m_list->setCurrentRow(m_model.rowCount() - 1);
    showCurrent();
    noteEdit();
}

void FleetSection::remove(int row)
{
    m_model.remove(row);
    m_list->setCurrentRow(std::min(row, m_model.rowCount() - 1));
    showCurrent();
    noteEdit();
}

void FleetSection::showPlan(const Plan &plan)
{
    m_shown = plan;
    if (m_model.rows() != plan.fleet) {
        const int row = m_list->currentRow();
        m_model.setRows(plan.fleet);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(m_model.rowCount() - 1, 0)));
    }
    showCurrent();
}

void FleetSection::takeInto(Plan &plan) const
{
    plan.fleet = m_model.rows();
}

void FleetSection::setProblems(const QList<FieldProblem> &problems)
{
    m_model.setProblems(problems);
    m_form->setProblems(problems);
    QStringList others; // those of the form's class stand beside its fields
    Status worst = Status::Warning;
    const QString ofForm = u"fleet[%1]."_s.arg(m_form->row());
    for (const FieldProblem &problem : problems) {
        if (!problem.field.startsWith("fleet"_L1) || problem.field.startsWith(ofForm))
            continue;
        const qsizetype row = problem.field.mid(6, problem.field.indexOf(u']') - 6).toInt();
        const bool isOfRow = problem.field.startsWith("fleet["_L1) && row < m_model.rowCount();
        others.append(isOfRow ? tr("%1: %2").arg(m_model.rows()[row].name, problem.sentence)
                              : problem.sentence);
        if (problem.isImpossible)
            worst = Status::Bad;
    }
    if (others.isEmpty())
        m_listNote->clear();
    else
        m_listNote->tell(worst, others.join(u'\n'));
}

QList<FieldProblem> FleetSection::ownProblems() const
{
    return m_form->ownProblems();
}

Status FleetSection::status() const
{
    return m_listNote->status() == Status::Neutral ? m_form->status() : m_listNote->status();
}

QString FleetSection::summary(const Plan &plan) const
{
    const QString clients = tr("%1 clients").arg(locale().toString(plan.clients()));
    const QString kinds = tr("%n kind(s)", nullptr, static_cast<int>(plan.fleet.size()));
    return plan.excluded() > 0
        ? tr("%1, %2; %3 more are excluded").arg(clients, kinds, locale().toString(plan.excluded()))
        : tr("%1, %2").arg(clients, kinds);
}

} // namespace ccm
