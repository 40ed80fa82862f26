// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/factsfromlogs.h"

#include "models/client/commandline.h"
#include "models/client/protectionfacts.h"
#include "models/client/seenitems.h"
#include "models/client/seenproducts.h"
#include "models/client/setuprun.h"
#include "models/client/upgradepolicy.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::SetupFacts)
};

/// What records say of one thing, oldest first.
template<class T>
using Sayings = QList<Said<T>>;

/// The last saying counts; of the others those that `disagrees` picks, each value once.
template<class T, class Disagrees>
Fact<T> lastOf(const Sayings<T> &said, Disagrees disagrees)
{
    Fact<T> fact;
    for (const Said<T> &one : said | std::views::reverse) {
        if (!fact.isKnown()) {
            fact.value = one.value;
            fact.evidence = one.evidence;
            continue;
        }
        const auto isSame = [&one](const Said<T> &other) { return other.value == one.value; };
        if (one.value != *fact.value && disagrees(one.value, *fact.value)
            && std::ranges::none_of(fact.disagreeing, isSame))
            fact.disagreeing.append(one);
    }
    return fact;
}

constexpr auto Always = [](const auto &, const auto &) { return true; };
constexpr auto Never = [](const auto &, const auto &) { return false; };

/// Windows is upgraded, but neither downgraded nor made a server of a workstation.
bool cannotBecome(const SystemVersion &earlier, const SystemVersion &later)
{
    const auto numbers = [](const SystemVersion &system) {
        return std::tuple(system.major, system.minor, system.build);
    };
    return earlier.productType != later.productType || numbers(earlier) > numbers(later);
}

std::optional<SystemVersion> systemIn(const QStringList &fields)
{
    constexpr qsizetype Numbers = 6; // major, minor, build, service pack, suite mask, product type
    if (fields.size() < Numbers)
        return std::nullopt;
    const QStringList numbers = fields.last(Numbers);
    bool isMajor = false;
    bool isMinor = false;
    bool isBuild = false;
    SystemVersion system{.major = numbers[0].toInt(&isMajor),
                         .minor = numbers[1].toInt(&isMinor),
                         .build = numbers[2].toInt(&isBuild)};
    constexpr int Server = 3; // the highest of the known types
    const int type = numbers[5].toInt();
    system.productType = type >= 1 && type <= Server ? type : 0;
    return isMajor && isMinor && isBuild ? std::optional(system) : std::nullopt;
}

/// Reads what ccmsetup writes, record by record.
class FactReader
{
public:
    void take(const SpokenRecord &record)
    {
        const QString first = record.fields.value(0);
        switch (record.kind) {
        case MessageKind::Platform:
            m_platform.append({.value = first, .evidence = record.evidence});
            break;
        case MessageKind::SystemVersion:
            if (const auto system = systemIn(record.fields))
                m_system.append({.value = *system, .evidence = record.evidence});
            break;
        case MessageKind::SetupVersion:
            addVersion(m_setup, first, record);
            break;
        case MessageKind::NoLanguageChanges:
            deny(facts.languagesChanged, record);
            break;
        case MessageKind::NoLanguagePacks:
            deny(facts.languagePacksFound, record);
            break;
        case MessageKind::NoClientPatches:
            deny(facts.clientPatchesFound, record);
            break;
        case MessageKind::NoClientUpdates:
            deny(facts.clientUpdatesFound, record);
            break;
        default:
            takeSite(record);
            break;
        }
    }

    void finish()
    {
        facts.platform = lastOf(m_platform, Always);
        facts.system = lastOf(m_system, cannotBecome);
        facts.setupVersion = lastOf(m_setup, Never); // another one is that of another ccmsetup.exe
        facts.siteVersion = lastOf(m_siteVersion, Always);
        facts.siteCode = m_givenSite.isKnown() ? m_givenSite : m_toldSite;
        if (m_toldSite.isKnown() && m_toldSite.value != facts.siteCode.value)
            facts.siteCode.disagreeing.append({.value = *m_toldSite.value, .evidence = m_toldSite.evidence});
    }

    SetupFacts facts;

private:
    void takeSite(const SpokenRecord &record)
    {
        const QString first = record.fields.value(0);
        switch (record.kind) {
        case MessageKind::ProcessStarted:
            m_siteVersionIsOld = true; // what another process was told is history
            break;
        case MessageKind::CommandLine:
            siteIs(m_givenSite, argumentValue(commandLineArguments(first), u"SMSSITECODE"), record);
            break;
        case MessageKind::SiteCode:
            siteIs(m_toldSite, first.trimmed(), record);
            break;
        case MessageKind::SiteVersion:
            addSiteVersion(Version::parse(first), record);
            break;
        case MessageKind::SiteInfo:
            siteInfo(first, record);
            break;
        case MessageKind::ReplyReceived:
            reply(first, record);
            break;
        default:
            break;
        }
    }

    static void deny(Fact<bool> &fact, const SpokenRecord &record)
    {
        fact = {.value = false, .evidence = record.evidence};
    }

    static void addVersion(Sayings<Version> &said, const QString &text, const SpokenRecord &record)
    {
        if (const auto version = Version::parse(text))
            said.append({.value = *version, .evidence = record.evidence});
    }

    static void siteIs(Fact<QString> &fact, const QString &code, const SpokenRecord &record)
    {
        if (!code.isEmpty() && code.compare("AUTO"_L1, Qt::CaseInsensitive) != 0)
            fact = {.value = code, .evidence = record.evidence};
    }

    void addSiteVersion(const std::optional<Version> &version, const SpokenRecord &record)
    {
        if (!version)
            return;
        if (m_siteVersionIsOld)
            m_siteVersion.clear();
        m_siteVersionIsOld = false;
        m_siteVersion.append({.value = *version, .evidence = record.evidence});
    }

    void siteInfo(const QString &xml, const SpokenRecord &record)
    {
        const auto site = readSiteInfoReply(xml, record.evidence);
        if (!site) {
            facts.warnings.append(
                FactsText::tr("What the management point says of its site cannot be read. %1")
                    .arg(site.error().message()));
            return;
        }
        siteIs(m_toldSite, site->siteCode, record);
        addSiteVersion(site->version, record);
    }

    void reply(const QString &xml, const SpokenRecord &record)
    {
        auto policy = readContentLocationReply(xml, record.evidence);
        if (!policy) {
            facts.policy.reset();
            facts.warnings.append(
                FactsText::tr("An answer of the management point cannot be read, so what it says of "
                              "upgrades is not known. %1")
                    .arg(policy.error().message()));
        } else if (*policy) {
            facts.policy = std::move(*policy);
        }
    }

    Sayings<QString> m_platform;
    Sayings<SystemVersion> m_system;
    Sayings<Version> m_setup;
    Sayings<Version> m_siteVersion; ///< of the last process that was told any
    bool m_siteVersionIsOld = false;
    Fact<QString> m_givenSite; ///< on the command line
    Fact<QString> m_toldSite; ///< by a management point
};

bool looksAtItems(const SpokenRecord &record)
{
    return record.kind == MessageKind::ItemLookedFor || record.kind == MessageKind::ItemApplicable
        || record.kind == MessageKind::ItemNotApplicable || record.kind == MessageKind::ItemDetected
        || record.kind == MessageKind::ItemPending;
}

/// Whether a client is stamped as excluded.
Fact<bool> stamped(const QList<SetupRunRecords> &runs, const QList<SpokenRecord> &records)
{
    Fact<bool> fact;
    for (const SetupRunRecords &run : runs) {
        bool ignores = false;
        for (const qsizetype i : run.records) {
            const SpokenRecord &record = records[i];
            if (record.kind == MessageKind::Excluded) {
                fact = {.value = true, .evidence = record.evidence};
            } else if (record.kind == MessageKind::CommandLine) {
                ignores = ignores
                    || hasArgument(commandLineArguments(record.fields.value(0)), u"/IgnoreSkipUpgrade");
            } else if (looksAtItems(record) && fact.isKnown() && !ignores) {
                const Said<bool> before{.value = true, .evidence = fact.evidence};
                fact = {.value = {}, .evidence = {}, .disagreeing = {before}};
            }
        }
    }
    return fact;
}

void tellSwitches(const QList<SetupRunRecords> &runs, const QList<SpokenRecord> &records, SetupFacts &facts)
{
    if (runs.isEmpty())
        return;
    const SetupRun run = rebuildRun(runs.constLast(), records);
    facts.switches = run.switches;
    for (const qsizetype i : runs.constLast().records) {
        const bool isMeant =
            records[i].kind == MessageKind::CommandLine && records[i].fields.value(0) == run.commandLine;
        if (isMeant && facts.switchesEvidence.isEmpty())
            facts.switchesEvidence = records[i].evidence;
    }
}

/// Every client.msi of the ccmsetup folder; the one least deep counts.
Fact<Version> packageOnDisk(const ClientSnapshot &snapshot)
{
    const ClientFile *file = snapshot.find(u"client.msi");
    if (!file || !file->version)
        return {};
    Fact<Version> fact{.value = file->version, .evidence = {.file = file->shownAs}};
    for (const ClientFile &other : snapshot.files) {
        const bool isPackage =
            other.version && other.name.section(u'/', -1).compare("client.msi"_L1, Qt::CaseInsensitive) == 0;
        if (isPackage && *other.version != *file->version)
            fact.disagreeing.append({.value = *other.version, .evidence = {.file = other.shownAs}});
    }
    return fact;
}

} // namespace

SetupFacts gatherFacts(const ClientSnapshot *snapshot, const QList<LogDocument> &logs)
{
    return setupFactsOf(snapshot, spokenLogs(logs));
}

SetupFacts setupFactsOf(const ClientSnapshot *snapshot, const SpokenLogs &logs)
{
    FactReader reader;
    for (const SpokenRecord &record : logs.setup)
        reader.take(record);
    reader.finish();

    SetupFacts facts = std::move(reader.facts);
    QStringList warnings; // the client's state has them already
    const QList<SetupRunRecords> runs = setupRuns(logs.setup, warnings);
    InstalledClient client = installedClient(runs, logs.setup);
    facts.clientInstalled = std::move(client.isInstalled);
    facts.installedClient = std::move(client.version);
    facts.products = seenProducts(runs, logs.setup);
    facts.items = seenItems(runs, logs.setup);
    facts.stampedExcluded = stamped(runs, logs.setup);
    tellSwitches(runs, logs.setup, facts);
    if (snapshot)
        facts.packageOnDisk = packageOnDisk(*snapshot);
    facts.protectionInstalled = installedProtection(logs.protection);
    facts.protectionInstaller = protectionInstaller(logs.protection, snapshot);
    return facts;
}

} // namespace ccm
