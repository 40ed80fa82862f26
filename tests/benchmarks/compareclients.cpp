// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many clients against one manifest, all of it in memory, with every step's sentence.

#include "models/compare/compare.h"

#include <benchmark/benchmark.h>

namespace {

using namespace Qt::StringLiterals;
using namespace ccm;

constexpr int Clients = 10'000;
constexpr int Items = 30;

QString hashOf(int number)
{
    return QString::number(number, 16).rightJustified(64, u'A').toUpper();
}

/// Like real ones they differ from the first digit on.
QString upgradeCode(int number)
{
    const quint32 start = static_cast<quint32>(number + 1) * 2654435761U;
    return u"{%1-0C8D-3A48-98DF-344FEA4E1139}"_s.arg(start, 8, 16, QChar(u'0')).toUpper();
}

/// A third each looked for by file and hash, by file and version, and by product; the last is client.msi.
ManifestItem itemOf(int number)
{
    ManifestItem item{.fileName = u"x64/item%1.exe"_s.arg(number),
                      .hash = hashOf(number),
                      .platforms = {number % 5 == 0 ? u"X86"_s : u"ALL"_s},
                      .os = {u"ALL"_s},
                      .installation = Installation{.order = number, .type = u"EXE"_s}};
    Discovery discovery{
        .type = u"File"_s, .identifier = u"%windir%\\ccmsetup\\item%1.exe"_s.arg(number), .verifyHash = true};
    discovery.properties = {{.name = u"Version"_s, .op = u">="_s, .value = u"4.3.215.0"_s}};
    if (number % 3 == 1)
        discovery.verifyHash = false;
    if (number % 3 == 2)
        discovery = {.type = u"MSI"_s, .identifier = upgradeCode(number)};
    item.discovery = discovery;
    if (number + 1 == Items) {
        item.fileName = u"x64/client.msi"_s;
        item.discovery.reset();
    }
    return item;
}

Manifest manifest()
{
    Manifest site{.source = u"site"_s, .clientVersion = Version(5, 0, 9128, 1005)};
    for (int i = 0; i < Items; ++i)
        site.items.append(itemOf(i));
    return site;
}

ClientSnapshot snapshotOf(int client)
{
    ClientSnapshot snapshot{.source = u"client%1"_s.arg(client), .hasSetupFolder = true};
    for (int i = 0; i < Items; ++i) {
        if ((client + i) % 7 == 0)
            continue;
        snapshot.files.append({.name = u"item%1.exe"_s.arg(i),
                               .shownAs = u"client%1/ccmsetup/item%2.exe"_s.arg(client).arg(i),
                               .sizeInBytes = 1'000'000,
                               .hash = hashOf((client + i) % 11 == 0 ? client : i),
                               .version = Version(4, 3, static_cast<quint32>(210 + client % 10), 0)});
    }
    return snapshot;
}

SetupFacts factsOf(int client)
{
    SetupFacts facts;
    facts.platform.value = u"X64"_s;
    facts.system.value = SystemVersion{.major = 10, .build = 19045, .productType = client % 2 == 0 ? 1 : 3};
    facts.installedClient.value = Version(5, 0, static_cast<quint32>(9122 + client % 7), 1005);
    facts.policy = UpgradePolicy{
        .programEnabled = true, .excludeServers = client % 3 == 0, .isExcludedFromUpgrade = false};
    for (int i = 0; i < Items; ++i) {
        SeenProduct product;
        product.upgradeCode = upgradeCode(i);
        product.installed = (client + i) % 4 != 0;
        facts.products.append(product);
        facts.items.append({.fileName = u"x64/item%1.exe"_s.arg(i), .applicable = true, .detected = true});
    }
    return facts;
}

struct Fleet
{
    Manifest site = manifest();
    QList<ClientSnapshot> snapshots;
    QList<SetupFacts> facts;

    Fleet()
    {
        for (int i = 0; i < Clients; ++i) {
            snapshots.append(snapshotOf(i));
            facts.append(factsOf(i));
        }
    }
};

const Fleet &fleet()
{
    static const Fleet clients;
    return clients;
}

void compareTenThousandClients(benchmark::State &state)
{
    const Fleet &clients = fleet();
    for (auto _ : state) {
        for (int i = 0; i < Clients; ++i)
            benchmark::DoNotOptimize(compare(clients.site, clients.snapshots.at(i), clients.facts.at(i), {}));
    }
    state.SetItemsProcessed(state.iterations() * Clients);
}
BENCHMARK(compareTenThousandClients)->Unit(benchmark::kMillisecond);

/// The peer: one sentence with two values for each item of each client, and nothing decided.
void peerWriteOneSentenceAnItem(benchmark::State &state)
{
    const Fleet &clients = fleet();
    for (auto _ : state) {
        for (int i = 0; i < Clients; ++i) {
            for (const ManifestItem &item : clients.site.items)
                benchmark::DoNotOptimize(
                    u"The manifest names %1, the file on the client has %2 instead."_s.arg(
                        item.fileName, clients.snapshots.at(i).source));
        }
    }
    state.SetItemsProcessed(state.iterations() * Clients);
}
BENCHMARK(peerWriteOneSentenceAnItem)->Unit(benchmark::kMillisecond);

} // namespace
