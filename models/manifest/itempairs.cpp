// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itempairs.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <vector>

namespace ccm {
namespace {

using KeyOf = std::function<QString(const ManifestItem &)>; ///< empty: the item takes no part

QString nameKey(const ManifestItem &item)
{
    return item.fileName.trimmed().toCaseFolded();
}

QString bareKey(const ManifestItem &item)
{
    return item.bareName().trimmed().toCaseFolded();
}

QString hashKey(const ManifestItem &item)
{
    return item.hash.trimmed().toUpper();
}

/// Finds partners in several rounds, from the surest rule to the least.
class Pairing
{
public:
    Pairing(const QList<ManifestItem> &before, const QList<ManifestItem> &after)
        : m_before(before)
        , m_after(after)
        , m_isTaken(static_cast<std::size_t>(before.size()))
        , m_partners(static_cast<std::size_t>(after.size()), -1)
    {
    }

    /// Among those that have no partner yet, the n-th of a key with the n-th of it.
    void pairBy(const KeyOf &key)
    {
        QHash<QString, std::vector<int>> free; // the first one last
        for (int i = static_cast<int>(m_before.size()) - 1; i >= 0; --i) {
            if (!m_isTaken[static_cast<std::size_t>(i)])
                free[key(m_before[i])].push_back(i);
        }
        for (int i = 0; i < m_after.size(); ++i) {
            int &partner = m_partners[static_cast<std::size_t>(i)];
            const QString wanted = key(m_after[i]);
            const auto found = partner < 0 && !wanted.isEmpty() ? free.find(wanted) : free.end();
            if (found == free.end() || found->empty())
                continue;
            partner = found->back();
            found->pop_back();
            m_isTaken[static_cast<std::size_t>(partner)] = true;
        }
    }

    [[nodiscard]] QList<ItemPair> pairs() const
    {
        QList<ItemPair> pairs;
        for (int i = 0; i < m_after.size(); ++i) {
            if (const int partner = m_partners[static_cast<std::size_t>(i)]; partner >= 0)
                pairs.append({.before = partner, .after = i});
        }
        return pairs;
    }

private:
    const QList<ManifestItem> &m_before;
    const QList<ManifestItem> &m_after;
    std::vector<bool> m_isTaken;
    std::vector<int> m_partners;
};

/// Bare names that more than one item of a side has. i386/client.msi and x64/client.msi are two files: with
/// one of them gone and one in a third folder, the name alone does not tell that it moved.
QSet<QString> sharedBareNames(const QList<ManifestItem> &items)
{
    QSet<QString> seen;
    QSet<QString> shared;
    for (const ManifestItem &item : items) {
        const QString name = bareKey(item);
        if (seen.contains(name))
            shared.insert(name);
        seen.insert(name);
    }
    return shared;
}

} // namespace

QList<ItemPair> pairItems(const QList<ManifestItem> &before, const QList<ManifestItem> &after)
{
    Pairing pairing(before, after);
    pairing.pairBy(nameKey);
    pairing.pairBy([](const ManifestItem &item) {
        const QString hash = hashKey(item);
        return hash.isEmpty() ? QString() : QString(hash + u'\n' + bareKey(item));
    });
    pairing.pairBy(hashKey);
    const QSet<QString> shared = sharedBareNames(before) + sharedBareNames(after);
    pairing.pairBy([&shared](const ManifestItem &item) {
        const QString name = bareKey(item);
        return shared.contains(name) ? QString() : name;
    });
    return pairing.pairs();
}

QList<ItemPair> reorderedPairs(const QList<ItemPair> &pairs)
{
    // The longest increasing run of places stays; tails[n] ends the best run of n + 1 pairs.
    std::vector<int> tails;
    std::vector<int> previous(static_cast<std::size_t>(pairs.size()), -1);
    for (int i = 0; i < pairs.size(); ++i) {
        const auto tail = std::ranges::lower_bound(tails, pairs[i].before, {},
                                                   [&pairs](int pair) { return pairs[pair].before; });
        if (tail != tails.begin())
            previous[static_cast<std::size_t>(i)] = *(tail - 1);
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    std::vector<bool> stays(static_cast<std::size_t>(pairs.size()));
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[static_cast<std::size_t>(i)])
        stays[static_cast<std::size_t>(i)] = true;

    QList<ItemPair> reordered;
    for (int i = 0; i < pairs.size(); ++i) {
        if (!stays[static_cast<std::size_t>(i)])
            reordered.append(pairs[i]);
    }
    return reordered;
}

} // namespace ccm
