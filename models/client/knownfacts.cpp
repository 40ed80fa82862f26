// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/knownfacts.h"

#include "models/client/clienttext.h"

#include <QCoreApplication>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct KnownFactsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::KnownFacts)
};

QString textOf(const QString &value)
{
    return value;
}

QString textOf(bool value)
{
    return value ? KnownFactsText::tr("yes") : KnownFactsText::tr("no");
}

QString textOf(int value)
{
    return QString::number(value);
}

QString textOf(const Version &value)
{
    return value.text();
}

QString textOf(const SystemVersion &value)
{
    const QString version = u"%1.%2.%3"_s.arg(value.major).arg(value.minor).arg(value.build);
    switch (value.productType) {
    case 1:
        return KnownFactsText::tr("Windows %1, a workstation").arg(version);
    case 2:
        return KnownFactsText::tr("Windows %1, a domain controller").arg(version);
    case 3:
        return KnownFactsText::tr("Windows %1, a server").arg(version);
    default:
        return KnownFactsText::tr("Windows %1").arg(version);
    }
}

class Rows
{
public:
    template<class T>
    void add(const QString &what, const Fact<T> &fact)
    {
        if (fact.value)
            addRow(what, textOf(*fact.value), fact.evidence, Status::Neutral);
        else
            m_rows.append({.what = what, .value = KnownFactsText::tr("unknown"), .status = Status::Muted});
        for (const Said<T> &said : fact.disagreeing)
            addRow(what, KnownFactsText::tr("%1, says another source").arg(textOf(said.value)), said.evidence,
                   Status::Warning);
    }

    template<class T>
    void addIfKnown(const QString &what, const Fact<T> &fact)
    {
        if (fact.value || !fact.disagreeing.isEmpty())
            add(what, fact);
    }

    template<class T>
    void addIfKnown(const QString &what, const std::optional<T> &value, const Evidence &evidence)
    {
        if (value)
            addRow(what, textOf(*value), evidence, Status::Neutral);
    }

    void addRow(const QString &what, const QString &value, const Evidence &evidence, Status status)
    {
        m_rows.append({.what = what,
                       .value = value,
                       .from = clienttext::place(evidence),
                       .status = status,
                       .evidence = evidence});
    }

    [[nodiscard]] QList<ClientFact> take() { return std::move(m_rows); }

private:
    QList<ClientFact> m_rows;
};

void addPolicy(const UpgradePolicy &policy, Rows &rows)
{
    const Evidence &place = policy.evidence;
    rows.addIfKnown(KnownFactsText::tr("Automatic upgrade is on"), policy.programEnabled, place);
    rows.addIfKnown(KnownFactsText::tr("Upgrade within days"), policy.randomizeMaxDays, place);
    rows.addIfKnown(KnownFactsText::tr("Servers are left out"), policy.excludeServers, place);
    rows.addIfKnown(KnownFactsText::tr("In the exclusion collection"), policy.isExcludedFromUpgrade, place);
    rows.addIfKnown(KnownFactsText::tr("Virtual desktops are left out"), policy.ignoreNonPersistableVm,
                    place);
    rows.addIfKnown(KnownFactsText::tr("Pre-production package"), policy.isStagingPackage, place);
    rows.addIfKnown(KnownFactsText::tr("Lowest client version"), policy.minimumClientVersion, place);
    if (!policy.expectedPackageVersion.isEmpty())
        rows.addRow(KnownFactsText::tr("Expected package version"), policy.expectedPackageVersion, place,
                    Status::Neutral);
}

} // namespace

QList<ClientFact> knownFacts(const SetupFacts &facts)
{
    Rows rows;
    rows.add(KnownFactsText::tr("Installed client"), facts.installedClient);
    rows.addIfKnown(KnownFactsText::tr("A client is installed"), facts.clientInstalled);
    rows.add(KnownFactsText::tr("client.msi on disk"), facts.packageOnDisk);
    rows.add(KnownFactsText::tr("ccmsetup"), facts.setupVersion);
    rows.add(KnownFactsText::tr("Platform"), facts.platform);
    rows.add(KnownFactsText::tr("System"), facts.system);
    rows.add(KnownFactsText::tr("Site"), facts.siteCode);
    rows.addIfKnown(KnownFactsText::tr("Site version"), facts.siteVersion);
    rows.addIfKnown(KnownFactsText::tr("Stamped with /AlwaysExcludeUpgrade"), facts.stampedExcluded);
    if (facts.policy)
        addPolicy(*facts.policy, rows);
    if (!facts.switches.isEmpty())
        rows.addRow(KnownFactsText::tr("Command line"), facts.switches.join(u' '), facts.switchesEvidence,
                    Status::Neutral);
    rows.addIfKnown(KnownFactsText::tr("Languages changed"), facts.languagesChanged);
    rows.addIfKnown(KnownFactsText::tr("Language packs found"), facts.languagePacksFound);
    rows.addIfKnown(KnownFactsText::tr("Client patches found"), facts.clientPatchesFound);
    rows.addIfKnown(KnownFactsText::tr("Client updates found"), facts.clientUpdatesFound);
    rows.add(KnownFactsText::tr("Endpoint Protection installed"), facts.protectionInstalled);
    rows.add(KnownFactsText::tr("SCEPInstall.exe"), facts.protectionInstaller);
    for (const SeenProduct &product : facts.products) {
        const QString version = product.version ? product.version->text() : KnownFactsText::tr("unknown");
        rows.addRow(KnownFactsText::tr("Product %1").arg(product.upgradeCode),
                    product.installed ? KnownFactsText::tr("installed, version %1").arg(version)
                                      : KnownFactsText::tr("not installed"),
                    product.evidence, Status::Neutral);
    }
    return rows.take();
}

} // namespace ccm
