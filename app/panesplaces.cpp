// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways between and within the panes of Panes: links that are followed, and back to where one was left.

#include "app/panes.h"
#include "app/session.h"
#include "models/client/clienttext.h"
#include "models/client/runtext.h"
#include "widgets/client/clientpane.h"
#include "widgets/logs/logpane.h"
#include "widgets/manifest/diffview.h"
#include "widgets/manifest/manifestpane.h"
#include "widgets/window/windowpane.h"

#include <type_traits>

namespace ccm {

/// A record in the log leads to its phase in the client's story, as that leads to its records.
void Panes::connectPlaces()
{
    const auto tell = [this] {
        const auto place = m_log->currentFile().isEmpty()
            ? std::nullopt
            : recordPlace(m_client->state(), m_log->currentFile(), m_log->currentOffset());
        m_place = place;
        if (!place) {
            m_log->setPlace({});
            return;
        }
        const SetupRun &run = m_client->state().runs[place->run];
        m_log->setPlace(clienttext::place(run, run.phases[place->phase]));
    };
    connect(m_log, &LogPane::currentRecordChanged, this, tell);
    connect(&m_session, &Session::clientLoaded, m_log, tell);
    connect(&m_session, &Session::clientStateChanged, m_log, tell);
    connect(m_log, &LogPane::placeActivated, this, [this] {
        if (const auto place = m_place)
            follow(Client, [this, place] { m_client->selectPhase(place->run, place->phase); });
    });
}

/// What panes lead to within themselves.
void Panes::connectWays()
{
    const auto connectPane = [this](const auto *pane) {
        using Pane = std::remove_cvref_t<decltype(*pane)>;
        connect(pane, &Pane::leaving, this, &Panes::leaving);
        connect(pane, &Pane::arrived, this, &Panes::arrived);
    };
    connectPane(m_manifest);
    connectPane(m_window);
    connectPane(m_log);
}

void Panes::follow(Id pane, const std::function<void()> &lead)
{
    Q_EMIT leaving();
    Q_EMIT paneWanted(pane);
    lead();
    Q_EMIT arrived();
}

void Panes::showEvidence(const Evidence &evidence)
{
    if (m_logModel.logNamed(evidence.file) >= 0 && evidence.offset >= 0)
        follow(Log, [this, evidence] {
            m_log->showRecord(evidence.file, evidence.offset);
            m_log->focusRecords();
        });
}

QStringList Panes::itemNames() const
{
    QStringList names;
    for (int row = 0; row < m_manifestModel.rowCount(); ++row)
        names.append(m_manifestModel.item(row).fileName);
    return names;
}

void Panes::showItem(const QString &fileName)
{
    if (itemNames().contains(fileName, Qt::CaseInsensitive))
        follow(Manifest, [this, fileName] { m_manifest->selectItem(fileName); });
}

QStringList Panes::runNames() const
{
    QStringList names;
    for (const SetupRun &run : m_client->state().runs)
        names.append(tr("Run of %1").arg(clienttext::time(run.start)));
    return names;
}

void Panes::showRun(qsizetype run)
{
    if (run < m_client->state().runs.size())
        follow(Client, [this, run] { m_client->selectPhase(run, 0); });
}

void Panes::showChanges()
{
    follow(Manifest, [this] { m_manifest->showView(m_diff); });
}

void Panes::findInLogs(const QString &text)
{
    follow(Log, [this, text] { m_log->openFind(text); });
}

void Panes::lookUpError(const QString &code)
{
    m_log->lookUpError(code);
}

Panes::Place Panes::placeIn(int pane) const
{
    Place place{.pane = pane};
    if (pane == Log)
        place.log = m_log->place();
    else if (pane < Count)
        place.view = viewPlace(*widget(static_cast<Id>(pane)));
    if (pane == Manifest)
        place.item = m_manifest->currentItem();
    else if (pane == Client)
        place.run = m_client->selectedRun();
    return place;
}

void Panes::restore(const Place &place)
{
    const Place shown = placeIn(place.pane);
    if (place == shown)
        return;
    if (place.log)
        m_log->goTo(*place.log);
    if (place.item != shown.item && place.item > 0 && place.item <= m_manifestModel.rowCount())
        m_manifest->goToItem(place.item);
    if (place.run != shown.run && place.run >= 0 && place.run < m_client->state().runs.size())
        m_client->selectPhase(place.run, 0);
    if (place.pane < Count)
        restoreViewPlace(*widget(static_cast<Id>(place.pane)), place.view);
}

} // namespace ccm
