// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/clientreleases.h"

#include <QCoreApplication>
#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr std::size_t BuildParts = 3; // the fourth part is the revision of a build

struct ReleaseText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ClientReleases)
};

QList<ClientRelease> readTable()
{
    const QByteArray bytes = QResource(u":/manifest/clientreleases.tsv"_s).uncompressedData();
    Q_ASSERT(!bytes.isEmpty());
    QList<ClientRelease> releases;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        const QStringList cells = line.trimmed().split(u'\t');
        const auto version = Version::parse(cells.constFirst());
        if (cells.size() != 3 || !version)
            continue;
        releases.append(
            {.version = *version,
             .name = cells[1],
             .kind = cells[2] == "UPDATE"_L1 ? ClientRelease::Kind::Update : ClientRelease::Kind::Upgrade});
    }
    Q_ASSERT(std::ranges::is_sorted(releases, {}, &ClientRelease::version));
    return releases;
}

bool isSameBuild(const Version &a, const Version &b)
{
    return std::equal(a.parts().begin(), a.parts().begin() + BuildParts, b.parts().begin());
}

/// "5.00.9122.1018 (CB 2309 rollup KB25858444)", or what the list does not know about it.
QString named(const Version &version)
{
    if (const auto release = clientRelease(version))
        return ReleaseText::tr("%1 (%2)").arg(version.text(), release->name);
    if (const auto build = releaseOfBuild(version))
        return ReleaseText::tr("%1 (build of %2; this revision is not in the list of Ccmscope)")
            .arg(version.text(), build->name);
    return ReleaseText::tr("%1 (a build that the list of Ccmscope does not know; its newest is %2)")
        .arg(version.text(), clientReleases().constLast().version.text());
}

ReleaseStep::Kind kindOf(const Version &before, const Version &after)
{
    if (before == after)
        return ReleaseStep::Kind::Same;
    if (after < before)
        return ReleaseStep::Kind::Downgrade;
    return isSameBuild(before, after) ? ReleaseStep::Kind::Update : ReleaseStep::Kind::Upgrade;
}

QString sentenceOf(ReleaseStep::Kind kind, const Version &before, const Version &after)
{
    switch (kind) {
    case ReleaseStep::Kind::Same:
        return ReleaseText::tr("The client stays at %1.").arg(named(after));
    case ReleaseStep::Kind::Update:
        return ReleaseText::tr("An update of the same build, from %1 to %2.")
            .arg(named(before), named(after));
    case ReleaseStep::Kind::Upgrade:
        return ReleaseText::tr("An upgrade to a new build, from %1 to %2.").arg(named(before), named(after));
    case ReleaseStep::Kind::Downgrade:
        return ReleaseText::tr("The later manifest has the lower client version: from %1 to %2.")
            .arg(named(before), named(after));
    case ReleaseStep::Kind::Unknown:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<ClientRelease> &clientReleases()
{
    static const QList<ClientRelease> releases = readTable();
    return releases;
}

std::optional<ClientRelease> clientRelease(const Version &version)
{
    const auto &releases = clientReleases();
    const auto found = std::ranges::find(releases, version, &ClientRelease::version);
    return found == releases.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ClientRelease> releaseOfBuild(const Version &version)
{
    const auto &releases = clientReleases();
    const auto found = std::ranges::find_if(
        releases, [&version](const ClientRelease &release) { return isSameBuild(release.version, version); });
    return found == releases.cend() ? std::nullopt : std::optional(*found);
}

ReleaseStep releaseStep(const std::optional<Version> &before, const std::optional<Version> &after)
{
    ReleaseStep step{.before = before, .after = after};
    if (before && after) {
        step.kind = kindOf(*before, *after);
        step.sentence = sentenceOf(step.kind, *before, *after);
    } else if (after) {
        step.sentence =
            ReleaseText::tr("The earlier manifest does not tell its client version; the later is for %1.")
                .arg(named(*after));
    } else if (before) {
        step.sentence =
            ReleaseText::tr("The later manifest does not tell its client version; the earlier is for %1.")
                .arg(named(*before));
    } else {
        step.sentence = ReleaseText::tr("Neither manifest tells its client version.");
    }
    return step;
}

} // namespace ccm
