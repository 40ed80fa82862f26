// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow does to hand things on: reports of the case, and the table that is in front.

#include "app/mainwindow.h"
#include "app/plandesk.h"
#include "app/reportdesk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tablesaver.h"
#include "widgets/common/tableview.h"
#include "widgets/logs/logpane.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// The table that has the focus, or the largest that can be seen. Null where there is none.
TableView *tableIn(const QWidget &pane)
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *table = qobject_cast<TableView *>(widget); table && pane.isAncestorOf(table))
            return table;
    }
    TableView *largest = nullptr;
    const auto area = [](const QWidget *widget) { return widget->width() * widget->height(); };
    for (TableView *table : pane.findChildren<TableView *>()) {
        if (table->isVisibleTo(&pane) && (!largest || area(table) > area(largest)))
            largest = table;
    }
    return largest;
}

} // namespace

void MainWindow::addReports(QMenu &file)
{
    m_reports->addTo(file);
    file.addAction(tr("Save the tab&le..."), this, &MainWindow::saveTable)->setObjectName(u"saveTable"_s);
    connect(m_reports, &ReportDesk::done, this,
            [this](const QString &sentence) { m_messages->showMessage(Status::Good, sentence); });
    connect(m_reports, &ReportDesk::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Status::Bad, sentence); });
    tellOf(*m_saver);
    tellOf(m_plans->exports());
    for (TableView *table : findChildren<TableView *>())
        tellOf(table->saver().files());
}

void MainWindow::tellOf(const FileSaver &saver)
{
    connect(&saver, &FileSaver::told, m_messages, &MessageBar::showMessage);
}

void MainWindow::saveTable()
{
    if (auto *log = qobject_cast<LogPane *>(m_stack->currentWidget()))
        log->saveRecords();
    else if (TableView *table = tableIn(*m_stack->currentWidget()))
        table->saver().askWhereTo();
    else
        m_messages->showMessage(Status::Notice, tr("No table is shown that could be saved."));
}

} // namespace ccm
