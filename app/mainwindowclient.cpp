// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow does for the client pane: keeps its layout, and writes what it shows into a file.

#include "app/mainwindow.h"
#include "models/cases/clientjson.h"
#include "models/client/clientreport.h"
#include "widgets/client/clientpane.h"

#include <QJsonDocument>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const ClientState &state, ClientFormat format, const QDateTime &now)
{
    switch (format) {
    case ClientFormat::Text:
        return reportToText(clientReport(state, now)).toUtf8();
    case ClientFormat::Html:
        return reportToHtml(clientReport(state, now)).toUtf8();
    case ClientFormat::Json:
        return QJsonDocument(clientToJson(state, state.policy, now)).toJson();
    case ClientFormat::Csv:
        return phasesToCsv(state);
    }
    Q_UNREACHABLE();
}

QString fileNameOf(ClientFormat format)
{
    switch (format) {
    case ClientFormat::Text:
        return u"client.txt"_s;
    case ClientFormat::Html:
        return u"client.html"_s;
    case ClientFormat::Json:
        return u"client.json"_s;
    case ClientFormat::Csv:
        return u"client-phases.csv"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::connectClient()
{
    ClientPane &pane = m_panes->clientPane();
    pane.restoreViewState(m_settings.clientView());
    connect(&pane, &ClientPane::exportWanted, this, &MainWindow::saveClient);
}

void MainWindow::saveClient(ClientFormat format)
{
    saveAs(tr("Save the state of the client"), fileNameOf(format),
           [state = m_panes->clientPane().state(), format, now = QDateTime::currentDateTimeUtc()](
               const std::stop_token &) { return bytesOf(state, format, now); });
}

} // namespace ccm
