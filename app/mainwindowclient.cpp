// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow does for the client pane: keeps its layout, and writes what it shows into a file.

#include "app/mainwindow.h"
#include "models/cases/clientjson.h"
#include "models/client/clientreport.h"
#include "widgets/client/clientpane.h"

#include <QJsonDocument>

namespace ccm {

using namespace Qt::StringLiterals;

void MainWindow::connectClient()
{
    ClientPane &pane = m_panes->clientPane();
    pane.restoreViewState(m_settings.clientView());
    connect(&pane, &ClientPane::exportWanted, this, &MainWindow::saveClient);
}

void MainWindow::saveClient(ClientFormat format)
{
    const QString title = tr("Save the state of the client");
    const ClientState &state = m_panes->clientPane().state();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (format) {
    case ClientFormat::Text:
        saveAs(title, u"client.txt"_s, reportToText(clientReport(state, now)).toUtf8());
        break;
    case ClientFormat::Html:
        saveAs(title, u"client.html"_s, reportToHtml(clientReport(state, now)).toUtf8());
        break;
    case ClientFormat::Json:
        saveAs(title, u"client.json"_s, QJsonDocument(clientToJson(state, state.policy, now)).toJson());
        break;
    case ClientFormat::Csv:
        saveAs(title, u"client-phases.csv"_s, phasesToCsv(state));
        break;
    }
}

} // namespace ccm
