// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/seenproducts.h"

#include "models/client/clientstate.h"

#include <QSet>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

bool isClientFamily(const QString &upgradeCode)
{
    return upgradeCode.compare(ClientUpgradeCode, Qt::CaseInsensitive) == 0;
}

/// Whether `record` starts to install client.msi; where it does not name its package, it may.
bool installsClient(const SpokenRecord &record)
{
    constexpr qsizetype WithPackage = 3;
    return record.kind == MessageKind::InstallStarted
        && (record.fields.size() < WithPackage
            || record.fields[0].section(u'\\', -1).compare("client.msi"_L1, Qt::CaseInsensitive) == 0);
}

bool isRepair(const SpokenRecord &record)
{
    return record.kind == MessageKind::RepairDecided || record.kind == MessageKind::Repairing;
}

/// For each record the number of its run, or -1: runs interleave.
QList<qsizetype> runNumbers(const QList<SetupRunRecords> &runs, qsizetype records)
{
    QList<qsizetype> numbers(records, -1);
    for (qsizetype run = 0; run < runs.size(); ++run) {
        for (const qsizetype i : runs[run].records)
            numbers[i] = run;
    }
    return numbers;
}

/// For each record whether it starts to install client.msi, other than to repair it.
QList<bool> installations(const QList<qsizetype> &runs, const QList<SpokenRecord> &records)
{
    QSet<qsizetype> repairing;
    QList<bool> result(records.size(), false);
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (isRepair(records[i]))
            repairing.insert(runs[i]);
        result[i] = installsClient(records[i]) && !repairing.contains(runs[i]);
    }
    return result;
}

bool bringsFiles(const SpokenRecord &record)
{
    return record.kind == MessageKind::JobCompleted || record.kind == MessageKind::CopyCompleted
        || record.kind == MessageKind::InstallStarted;
}

std::optional<SeenProduct> productIn(const SpokenRecord &record)
{
    if (record.kind == MessageKind::ProductMissing)
        return SeenProduct{
            .upgradeCode = record.fields.value(0).toUpper(), .productCode = {}, .evidence = record.evidence};
    if (record.kind == MessageKind::Product)
        return SeenProduct{.upgradeCode = record.fields.value(0).toUpper(),
                           .productCode = record.fields.value(1).toUpper(),
                           .installed = record.fields.value(2) == "1"_L1,
                           .version = Version::parse(record.fields.value(3)),
                           .evidence = record.evidence};
    return std::nullopt;
}

/// What a record says of the client: no version means that none is installed.
struct ClientSaid
{
    std::optional<Version> version;
};

std::optional<ClientSaid> clientIn(const SpokenRecord &record)
{
    if (isRepair(record))
        return ClientSaid{.version = Version::parse(record.fields.value(0))};
    if (record.kind == MessageKind::NoClient)
        return ClientSaid{};
    const auto product = productIn(record);
    if (!product || !isClientFamily(product->upgradeCode))
        return std::nullopt;
    return ClientSaid{.version = product->installed ? product->version : std::nullopt};
}

template<class T>
void disagree(Fact<T> &fact, const T &value, const Evidence &evidence)
{
    const auto isSame = [&value](const Said<T> &said) { return said.value == value; };
    if (fact.value != value && std::ranges::none_of(fact.disagreeing, isSame))
        fact.disagreeing.append({.value = value, .evidence = evidence});
}

/// The products, record by record.
class ProductSeer
{
public:
    /// `installs`: the record starts to install the client.
    void take(const SpokenRecord &record, qsizetype run, bool installs)
    {
        for (Row &row : m_rows) {
            row.product.isOutdated = row.product.isOutdated
                || (isClientFamily(row.product.upgradeCode) ? installs
                                                            : bringsFiles(record) && row.run == run);
        }
        if (const auto product = productIn(record))
            rowOf(product->upgradeCode) = {.product = *product, .run = run};
    }

    [[nodiscard]] QList<SeenProduct> products() const
    {
        QList<SeenProduct> products;
        for (const Row &row : m_rows)
            products.append(row.product);
        return products;
    }

private:
    struct Row
    {
        SeenProduct product;
        qsizetype run = -1;
    };

    Row &rowOf(const QString &upgradeCode)
    {
        const auto known = std::ranges::find_if(
            m_rows, [&upgradeCode](const Row &row) { return row.product.upgradeCode == upgradeCode; });
        return known == m_rows.end() ? m_rows.emplaceBack() : *known;
    }

    QList<Row> m_rows;
};

} // namespace

QList<SeenProduct> seenProducts(const QList<SetupRunRecords> &runs, const QList<SpokenRecord> &records)
{
    const QList<qsizetype> runOf = runNumbers(runs, records.size());
    const QList<bool> installs = installations(runOf, records);
    ProductSeer seer;
    for (qsizetype i = 0; i < records.size(); ++i)
        seer.take(records[i], runOf[i], installs[i]);
    return seer.products();
}

InstalledClient installedClient(const QList<SetupRunRecords> &runs, const QList<SpokenRecord> &records)
{
    const QList<qsizetype> runOf = runNumbers(runs, records.size());
    const qsizetype installed = installations(runOf, records).lastIndexOf(true);
    qsizetype last = records.size() - 1;
    while (last > installed && !clientIn(records[last]))
        --last;
    if (last <= installed)
        return {};

    InstalledClient client;
    const Evidence &evidence = records[last].evidence;
    const auto said = clientIn(records[last]);
    client.isInstalled = {.value = said->version.has_value(), .evidence = evidence};
    if (said->version)
        client.version = {.value = said->version, .evidence = evidence};
    for (qsizetype i = installed + 1; i < last; ++i) {
        const auto other = runOf[i] == runOf[last] ? clientIn(records[i]) : std::nullopt;
        if (!other)
            continue;
        disagree(client.isInstalled, other->version.has_value(), records[i].evidence);
        if (other->version)
            disagree(client.version, *other->version, records[i].evidence);
    }
    return client;
}

} // namespace ccm
