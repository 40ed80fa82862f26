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
namespace {

using namespace Qt::StringLiterals;

/// `items` are those of the comparison, as they are shown.
QByteArray bytesOf(const Comparison &comparison, const SavedTable &items, CompareFormat format)
{
    switch (format) {
    case CompareFormat::Text:
        return reportToText(comparisonReport(comparison)).toUtf8();
    case CompareFormat::Html:
        return reportToHtml(comparisonReport(comparison)).toUtf8();
    case CompareFormat::Json:
        return QJsonDocument(compareToJson(comparison)).toJson();
    case CompareFormat::Csv:
        return tableToCsv(items);
    }
    Q_UNREACHABLE();
}

QString suffixOf(CompareFormat format)
{
    switch (format) {
    case CompareFormat::Text:
        return u"txt"_s;
    case CompareFormat::Html:
        return u"html"_s;
    case CompareFormat::Json:
        return u"json"_s;
    case CompareFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

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
    const SavedTable items = format == CompareFormat::Csv ? savedTable(m_panes->itemTable()) : SavedTable();
    saveAs(tr("Save the comparison"), u"comparison."_s + suffixOf(format),
           [comparison = m_panes->comparison(), items, format](const std::stop_token &) {
               return bytesOf(comparison, items, format);
           });
}

void MainWindow::saveFleet()
{
    saveAs(
        tr("Save the list of clients"), u"clients.csv"_s,
        [table = savedTable(m_panes->fleetTable())](const std::stop_token &) { return tableToCsv(table); });
}

} // namespace ccm
