// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of PlanDesk, and its dialogs.

#include "app/clientfleet.h"
#include "app/plandesk.h"
#include "models/window/planpresets.h"
#include "models/window/plantext.h"
#include "widgets/common/savedialog.h"
#include "widgets/window/chartexport.h"
#include "widgets/window/windowpane.h"

#include <QAction>
#include <QDate>
#include <QFileDialog>
#include <QMenu>
#include <QTimeZone>

namespace ccm {

using namespace Qt::StringLiterals;

void PlanDesk::buildMenu()
{
    addNewMenu();
    addFileActions();
    m_menu->addSeparator();
    addComparisons();
    m_menu->addSeparator();
    addSeen();
    m_menu->addSeparator();
    addExports();
}

void PlanDesk::addNewMenu()
{
    QMenu *begin = m_menu->addMenu(tr("&New"));
    const QDate today = QDate::currentDate();
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    begin
        ->addAction(tr("A plan for a week"), this, [this, plan = usualPlan(today, zone)] { offer(plan, {}); })
        ->setObjectName(u"newPlan"_s);
    begin->addSeparator();
    for (const PlanPreset &preset : planPresets(today, zone))
        begin->addAction(preset.title, this, [this, plan = preset.plan] { offer(plan, {}); });
}

void PlanDesk::addFileActions()
{
    m_menu->addAction(tr("&Open..."), this, &PlanDesk::openWanted)->setObjectName(u"openPlan"_s);
    QAction *save = m_menu->addAction(tr("&Save"), this, &PlanDesk::save);
    save->setObjectName(u"savePlan"_s);
    save->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_S); // Ctrl+S saves the case
    m_menu->addAction(tr("Save &as..."), this, &PlanDesk::askForSaveAs)->setObjectName(u"savePlanAs"_s);
}

void PlanDesk::addComparisons()
{
    m_menu
        ->addAction(tr("&Keep this plan to compare"), this,
                    [this] {
                        m_pane.setOtherPlan(m_pane.report().plan);
                        m_pane.showTab(WindowPane::PlansTab);
                        Q_EMIT paneWanted();
                    })
        ->setObjectName(u"keepPlanToCompare"_s);
    m_menu->addAction(tr("Compare with a plan &file..."), &m_pane, &WindowPane::otherPlanFileWanted)
        ->setObjectName(u"comparePlanFile"_s);
    m_policy = m_menu->addAction(QString(), this, &PlanDesk::usePolicy);
    m_policy->setObjectName(u"usePolicyDays"_s);
    m_policy->setToolTip(tr("RandomizeMaxDays, as the management point told the client that is open."));
}

void PlanDesk::addSeen()
{
    m_clients = m_menu->addAction(tr("Lay the opened &clients over it"));
    m_clients->setObjectName(u"layClients"_s);
    m_clients->setCheckable(true);
    m_clients->setToolTip(
        tr("The moments that they drew and when they were done: of the client that is open and of "
           "those in the list of Compare."));
    connect(m_clients, &QAction::toggled, this, &PlanDesk::updateSeen);
    m_menu
        ->addAction(tr("Lay a list of &done clients over it..."), this,
                    [this] {
                        askForFile(tr("Open a list of clients that are done"),
                                   tr("Lists (*.csv *.txt *.tsv);;All files (*)"),
                                   &PlanDesk::readCompletionsFrom);
                    })
        ->setObjectName(u"layList"_s);
    m_forget = m_menu->addAction(tr("&Take it away again"), this, &PlanDesk::forgetSeen);
    m_forget->setObjectName(u"forgetSeen"_s);
}

void PlanDesk::addExports()
{
    m_menu
        ->addAction(tr("Save the c&hart..."), this,
                    [this] {
                        askWhereTo(tr("Save the chart"), u"upgrade-window.png"_s, chartFileFilter(),
                                   &PlanDesk::saveChartTo);
                    })
        ->setObjectName(u"saveChart"_s);
    m_menu
        ->addAction(tr("Save a &report..."), this,
                    [this] {
                        askWhereTo(tr("Save a report"), u"upgrade-window.html"_s,
                                   tr("Page (*.html);;Text (*.txt)"), &PlanDesk::saveReportTo);
                    })
        ->setObjectName(u"saveReport"_s);
}

void PlanDesk::askForSaveAs()
{
    const QString name = m_path.isEmpty() ? u"plan.json"_s : m_path;
    askWhereTo(tr("Save the plan"), name, tr("Plans (*.json)"), &PlanDesk::saveTo);
}

void PlanDesk::askForFile(const QString &title, const QString &filter, Take taken)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    connect(dialog, &QFileDialog::fileSelected, this, taken);
    dialog->open();
}

void PlanDesk::askWhereTo(const QString &title, const QString &name, const QString &filter, Take taken)
{
    QFileDialog *dialog = askWhereToSave(m_window, {.title = title, .fileName = name, .filters = filter},
                                         [this, taken](const QString &path) { (this->*taken)(path); });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSave = {}; });
}

} // namespace ccm
