// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/linkssection.h"

#include "models/window/planreader.h"
#include "widgets/common/explain.h"
#include "widgets/common/tableview.h"
#include "widgets/window/choicedelegate.h"
#include "widgets/window/fieldnote.h"
#include "widgets/window/listeditor.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// "Branch: ...", a line for each problem of a list.
template<typename Row>
void tellProblems(FieldNote &note, const QList<FieldProblem> &problems, QLatin1StringView list,
                  const QList<Row> &rows, const std::function<QString(const Row &)> &nameOf)
{
    QStringList sentences;
    Status worst = Status::Warning;
    for (const FieldProblem &problem : problems) {
        if (!problem.field.startsWith(list))
            continue;
        const qsizetype start = list.size() + 1;
        const int row = problem.field.mid(start, problem.field.indexOf(u']') - start).toInt();
        const bool isOfRow = problem.field.size() > list.size() && row < rows.size();
        sentences.append(isOfRow ? nameOf(rows[row]) + u": "_s + problem.sentence : problem.sentence);
        if (problem.isImpossible)
            worst = Status::Bad;
    }
    if (sentences.isEmpty())
        note.clear();
    else
        note.tell(worst, sentences.join(u'\n'));
}

Status worse(Status a, Status b)
{
    return a == Status::Bad || b == Status::Neutral ? a : b;
}

/// Buttons of a list that need nothing but its model.
template<typename Model, typename Row>
void connectList(ListEditor &list, Model &model, const std::function<Row()> &newRow)
{
    QObject::connect(&list, &ListEditor::addWanted, &list, [&list, &model, newRow] {
        model.append(newRow());
        list.edit(model.rowCount() - 1, 0);
    });
    QObject::connect(&list, &ListEditor::duplicateWanted, &list, [&list, &model](int row) {
        model.append(Row(model.row(row)));
        list.edit(model.rowCount() - 1, 0);
    });
    QObject::connect(&list, &ListEditor::removeWanted, &list, [&list, &model](int row) {
        model.remove(row);
        list.setCurrentRow(std::min(row, model.rowCount() - 1));
    });
}

/// Hears of what the user changes, and not of problems that are shown.
template<typename Heard>
void hear(const QAbstractItemModel &model, QObject *context, const Heard &heard)
{
    QObject::connect(&model, &QAbstractItemModel::dataChanged, context,
                     [heard](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                         if (roles.isEmpty())
                             heard();
                     });
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, context, heard);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, context, heard);
}

} // namespace

LinksSection::LinksSection(QWidget *parent)
    : PlanSection(parent)
    , m_siteList(new ListEditor(m_sites, u"sites"_s, tr("Sites and their links"), this))
    , m_siteNote(new FieldNote(&m_siteList->table(), this))
    , m_pointList(new ListEditor(m_points, u"points"_s, tr("Distribution points"), this))
    , m_pointNote(new FieldNote(&m_pointList->table(), this))
{
    explain(
        m_siteList->table(),
        tr("A place behind one link: a site or a boundary group. The share of the link that clients may take "
           "is among the limits. What else is on the link is not counted: our assumption."));
    explain(m_pointList->table(),
            tr("What a distribution point can send to clients at all. It is shared by all sites that it "
               "serves."));
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Say at each kind of clients which site it belongs to."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *widget : QList<QWidget *>{hint, m_siteList, m_siteNote, m_pointList, m_pointNote})
        layout->addWidget(widget);

    const auto points = [this] {
        QList<std::pair<QString, QVariant>> choices{{tr("None"), QString()}};
        for (const DistributionPoint &point : m_points.rows())
            choices.append({point.name, point.name});
        return choices;
    };
    m_siteList->table().setItemDelegateForColumn(SiteModel::Point, new ChoiceDelegate(points, this));
    connectList<SiteModel, PlanSite>(*m_siteList, m_sites, [this]() -> PlanSite {
        return {.name = tr("Site %1").arg(m_sites.rowCount() + 1), .linkMbitPerSecond = 10.0};
    });
    connectList<PointModel, DistributionPoint>(*m_pointList, m_points, [this]() -> DistributionPoint {
        return {.name = tr("DP%1").arg(m_points.rowCount() + 1, 2, 10, QLatin1Char('0')),
                .mbitPerSecond = 1'000.0};
    });
    hear(m_sites, this, [this] { noteEdit(); });
    hear(m_points, this, [this] { noteEdit(); });
}

void LinksSection::showPlan(const Plan &plan)
{
    if (m_sites.rows() != plan.sites)
        m_sites.setRows(plan.sites);
    if (m_points.rows() != plan.distributionPoints)
        m_points.setRows(plan.distributionPoints);
}

void LinksSection::takeInto(Plan &plan) const
{
    plan.sites = m_sites.rows();
    plan.distributionPoints = m_points.rows();
}

void LinksSection::setProblems(const QList<FieldProblem> &problems)
{
    m_sites.setProblems(problems);
    m_points.setProblems(problems);
    tellProblems<PlanSite>(*m_siteNote, problems, "sites"_L1, m_sites.rows(),
                           [](const PlanSite &site) { return site.name; });
    tellProblems<DistributionPoint>(*m_pointNote, problems, "distributionPoints"_L1, m_points.rows(),
                                    [](const DistributionPoint &point) { return point.name; });
}

Status LinksSection::status() const
{
    return worse(m_siteNote->status(), m_pointNote->status());
}

QString LinksSection::summary(const Plan &plan) const
{
    if (plan.sites.isEmpty() && plan.distributionPoints.isEmpty())
        return tr("None: no limit to keep");
    return tr("%1, %2").arg(
        tr("%n site(s)", nullptr, static_cast<int>(plan.sites.size())),
        tr("%n distribution point(s)", nullptr, static_cast<int>(plan.distributionPoints.size())));
}

MaintenanceSection::MaintenanceSection(QWidget *parent)
    : PlanSection(parent)
    , m_list(new ListEditor(m_model, u"maintenance"_s, tr("Maintenance windows"), this))
    , m_note(new FieldNote(&m_list->table(), this))
    , m_wakes(named(new QCheckBox(tr("Clients are woken for them"), this), u"wakes"_s,
                    tr("Clients are woken for maintenance windows")))
{
    explain(
        m_list->table(),
        tr("Weekly, by the clock of each client. With them only the download is spread, and the installation "
           "waits for the next window, as the documentation says (Microsoft, “Upgrade clients for Windows "
           "computers”). None is our assumption."));
    explain(*m_wakes,
            tr("Wake-up proxy or Wake On LAN: who is off is switched on as a window opens. Off is "
               "our assumption; who is off then misses the window."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    layout->addWidget(m_wakes);
    const auto days = [this] {
        QList<std::pair<QString, QVariant>> choices;
        for (int day = 1; day <= 7; ++day)
            choices.append({locale().dayName(day), day});
        return choices;
    };
    m_list->table().setItemDelegateForColumn(MaintenanceModel::Day, new ChoiceDelegate(days, this));
    connectList<MaintenanceModel, MaintenanceWindow>(*m_list, m_model, []() -> MaintenanceWindow {
        return {.day = 7, .startMinute = 2 * 60, .hours = 4.0};
    });
    hear(m_model, this, [this] { noteEdit(); });
    connect(m_wakes, &QCheckBox::toggled, this, &MaintenanceSection::noteEdit);
}

void MaintenanceSection::showPlan(const Plan &plan)
{
    if (m_model.rows() != plan.maintenanceWindows)
        m_model.setRows(plan.maintenanceWindows);
    m_wakes->setChecked(plan.wakeForMaintenance);
}

void MaintenanceSection::takeInto(Plan &plan) const
{
    plan.maintenanceWindows = m_model.rows();
    plan.wakeForMaintenance = m_wakes->isChecked();
}

void MaintenanceSection::setProblems(const QList<FieldProblem> &problems)
{
    m_model.setProblems(problems);
    tellProblems<MaintenanceWindow>(
        *m_note, problems, "maintenanceWindows"_L1, m_model.rows(),
        [](const MaintenanceWindow &window) { return QLocale().dayName(window.day); });
}

Status MaintenanceSection::status() const
{
    return m_note->status();
}

QString MaintenanceSection::summary(const Plan &plan) const
{
    if (plan.maintenanceWindows.isEmpty())
        return tr("None: clients install when they start");
    return tr("%n window(s) a week", nullptr, static_cast<int>(plan.maintenanceWindows.size()));
}

} // namespace ccm
