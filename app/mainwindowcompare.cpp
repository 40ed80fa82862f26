// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow does for comparisons: asks for clients, and writes what was compared into files.

#include "app/clientfleet.h"
#include "app/mainwindow.h"
#include "models/base/savedtable.h"
#include "models/cases/comparejson.h"
#include "models/compare/comparereport.h"
#include "widgets/compare/fleetview.h"

#include <QJsonDocument>

namespace ccm {

using namespace Qt::StringLiterals;

void MainWindow::connectCompare()
{
    connect(&m_panes->comparePane(), &ComparePane::exportWanted, this, &MainWindow::saveComparison);
    FleetView *fleet = &m_panes->comparePane().fleet();
    connect(fleet, &FleetView::folderWanted, this, [this] {
        askForFolder(tr("Add a client, or a folder of clients"),
                     [this](const QString &folder) { addClients({folder}); });
    });
    connect(fleet, &FleetView::archivesWanted, this, [this] {
        askForFiles(tr("Add archives of clients"), [this](const QStringList &files) { addClients(files); });
    });
    connect(fleet, &FleetView::exportWanted, this, &MainWindow::saveFleet);
}

void MainWindow::addClients(const QStringList &paths)
{
    m_panes->fleet().add(paths);
}

void MainWindow::saveComparison(CompareFormat format)
{
    const QString title = tr("Save the comparison");
    const Comparison &comparison = m_panes->comparison();
    switch (format) {
    case CompareFormat::Text:
        saveAs(title, u"comparison.txt"_s, reportToText(comparisonReport(comparison)).toUtf8());
        break;
    case CompareFormat::Html:
        saveAs(title, u"comparison.html"_s, reportToHtml(comparisonReport(comparison)).toUtf8());
        break;
    case CompareFormat::Json:
        saveAs(title, u"comparison.json"_s, QJsonDocument(compareToJson(comparison)).toJson());
        break;
    case CompareFormat::Csv:
        saveAs(title, u"comparison.csv"_s, tableToCsv(savedTable(m_panes->itemTable())));
        break;
    }
}

void MainWindow::saveFleet()
{
    saveAs(tr("Save the list of clients"), u"clients.csv"_s, tableToCsv(savedTable(m_panes->fleetTable())));
}

} // namespace ccm
