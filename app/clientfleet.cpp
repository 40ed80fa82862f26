// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clientfleet.h"

#include "models/cases/clientfinder.h"
#include "models/cases/recognise.h"

#include <QDir>

#include <algorithm>
#include <chrono>

namespace ccm {

using namespace std::chrono_literals;

ClientFleet::ClientFleet(QObject *parent) : QObject(parent), m_hashes(std::make_shared<HashCache>())
{
    for (Lane &lane : m_lanes)
        lane.loader = std::make_unique<Loader<ClientCase>>(this);
    constexpr auto Pause = 200ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ClientFleet::compareAll);
}

ClientFleet::~ClientFleet() = default;

void ClientFleet::add(const QStringList &paths)
{
    m_toFind += paths; // and those that are being looked for: what a new start supersedes is lost
    m_finding.start(
        [this, paths = m_toFind](const std::stop_token &stop) -> Result<QStringList> {
            QStringList found;
            for (const QString &path : paths) {
                const auto clients = clientsIn(path, {}, stop);
                if (clients)
                    found += *clients;
                else if (clients.error().code != ErrorCode::Cancelled)
                    QMetaObject::invokeMethod(
                        this, [this, error = clients.error()] { Q_EMIT failed(error); },
                        Qt::QueuedConnection);
            }
            return found;
        },
        [this](const Result<QStringList> &found) {
            m_toFind.clear();
            for (const QString &source : *found) {
                if (Entry *known = find(source))
                    *known = {.source = source};
                else
                    m_entries.append({.source = source});
                if (std::ranges::find(m_waiting, source) == m_waiting.end())
                    m_waiting.push_back(source);
            }
            tellProgress();
            readNext();
        });
}

Result<ClientCase> ClientFleet::read(const QString &source, HashCache &hashes, const std::stop_token &stop)
{
    auto input = recognise(source, stop);
    if (!input)
        return std::unexpected(input.error());
    if (input->kind != InputKind::Client && input->kind != InputKind::Logs)
        return fail(ErrorCode::WrongKind, source, tr("It is no client."));
    return readClient(std::move(input->files), stop, &hashes);
}

void ClientFleet::readNext()
{
    for (Lane &lane : m_lanes) {
        if (m_waiting.empty())
            break;
        if (!lane.source.isEmpty())
            continue;
        lane.source = m_waiting.front();
        m_waiting.pop_front();
        lane.loader->start([source = lane.source, hashes = m_hashes](
                               const std::stop_token &stop) { return read(source, *hashes, stop); },
                           [this, &lane](Result<ClientCase> client) {
                               take(std::exchange(lane.source, QString()), std::move(client));
                               readNext();
                           });
    }
}

void ClientFleet::take(const QString &source, Result<ClientCase> client)
{
    Entry *entry = find(source);
    if (!entry)
        return; // removed meanwhile
    m_comparing.cancel(); // it may be about what this client was before
    entry->row.reset();
    if (client)
        entry->client = std::make_shared<const ClientCase>(std::move(*client));
    else
        entry->error = client.error();
    tellProgress();
    if (!m_pause.isActive())
        m_pause.start();
}

void ClientFleet::remove(const QStringList &sources)
{
    m_entries.removeIf([&sources](const Entry &entry) { return sources.contains(entry.source); });
    std::erase_if(m_waiting, [&sources](const QString &source) { return sources.contains(source); });
    tellProgress();
    compareAll();
}

void ClientFleet::clear()
{
    m_entries.clear();
    cancel();
}

QStringList ClientFleet::sources() const
{
    QStringList sources;
    for (const Entry &entry : m_entries)
        sources.append(entry.source);
    return sources + m_toFind;
}

QList<std::shared_ptr<const ClientCase>> ClientFleet::clients() const
{
    QList<std::shared_ptr<const ClientCase>> clients;
    for (const Entry &entry : m_entries) {
        if (entry.client)
            clients.append(entry.client);
    }
    return clients;
}

void ClientFleet::cancel()
{
    m_finding.cancel();
    m_toFind.clear();
    m_waiting.clear();
    for (Lane &lane : m_lanes) {
        lane.loader->cancel();
        lane.source.clear();
    }
    m_entries.removeIf([](const Entry &entry) { return !entry.isRead(); });
    tellProgress();
    compareAll();
}

void ClientFleet::setSite(const SiteCase &site)
{
    m_asked.site = std::make_shared<const SiteCase>(site);
    askAnew();
}

void ClientFleet::setNoSite()
{
    m_asked.site.reset();
    askAnew();
}

void ClientFleet::setQuestion(const Question &question)
{
    m_asked.question = question;
    askAnew();
}

void ClientFleet::askAnew()
{
    for (Entry &entry : m_entries)
        entry.row.reset();
    compareAll();
}

FleetRow ClientFleet::rowOf(const Entry &entry, const Asked &asked, HashCache &hashes,
                            const std::stop_token &stop)
{
    if (entry.row)
        return *entry.row;
    FleetRow row{.source = entry.source, .error = entry.error};
    if (!entry.client)
        return row;
    const ClientState &state = entry.client->state;
    (state.clientVersionFromPackage ? row.packageOnDisk : row.installed) = state.clientVersion;
    if (!asked.site)
        return row;
    const auto comparison = compareWithSite(asked.site->manifest, *entry.client, asked.question,
                                            {.sizes = asked.site->itemSizes}, stop, &hashes);
    if (!comparison) {
        row.error = comparison.error();
        return row;
    }
    row.action = comparison->verdict.action;
    row.sentence = comparison->verdict.sentence;
    row.itemsToFetch = comparison->download.files;
    row.itemsUnknown = comparison->download.undecidedItems;
    return row;
}

void ClientFleet::compareAll()
{
    QList<Entry> entries;
    std::ranges::copy_if(m_entries, std::back_inserter(entries), &Entry::isRead);
    m_comparing.start(
        [entries, asked = m_asked,
         hashes = m_hashes](const std::stop_token &stop) -> Result<QList<FleetRow>> {
            QStringList sources;
            for (const Entry &entry : entries)
                sources.append(QDir::toNativeSeparators(entry.source));
            const QStringList names = tellingNames(sources);
            QList<FleetRow> rows;
            for (const Entry &entry : entries) {
                if (stop.stop_requested())
                    break;
                rows.append(rowOf(entry, asked, *hashes, stop));
                rows.last().name = names.at(rows.size() - 1);
            }
            return rows;
        },
        [this](const Result<QList<FleetRow>> &rows) {
            for (const FleetRow &row : *rows) {
                if (Entry *entry = find(row.source))
                    entry->row = row;
            }
            Q_EMIT changed(*rows);
        });
}

ClientFleet::Entry *ClientFleet::find(const QString &source)
{
    const auto found = std::ranges::find(m_entries, source, &Entry::source);
    return found == m_entries.end() ? nullptr : &*found;
}

void ClientFleet::tellProgress()
{
    Q_EMIT progressed(std::ranges::count_if(m_entries, &Entry::isRead), m_entries.size());
}

} // namespace ccm
