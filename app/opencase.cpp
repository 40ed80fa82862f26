// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opencase.h"

#include "app/headless.h"
#include "app/policy.h"
#include "app/settings.h"
#include "models/cases/casefile.h"
#include "models/cases/planfile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// What is opened takes its place; a second one of its kind is an error.
class Opener
{
public:
    explicit Opener(OpenedCase &opened) : m_opened(opened) { }

    Result<void> addSite(const QString &address)
    {
        if (m_opened.site)
            return taken(address);
        return take(siteAt(address), m_opened.site);
    }
    Result<void> addEarlier(const QString &address) { return take(siteAt(address), m_opened.earlier); }
    Result<void> addClient(const QString &path, FileSet files)
    {
        if (m_opened.content.client)
            return taken(path);
        return take(readClient(std::move(files)), m_opened.content.client);
    }
    Result<void> addPlan(const QString &path)
    {
        if (m_opened.content.plan)
            return taken(path);
        m_opened.planFile = path;
        return take(readPlan(path), m_opened.content.plan);
    }
    using Add = Result<void> (Opener::*)(const QString &);
    /// In this order; empty paths are left out. The first that cannot be read ends it.
    Result<void> addAll(const QList<std::pair<Add, QString>> &wanted)
    {
        for (const auto &[add, path] : wanted) {
            if (path.isEmpty())
                continue;
            if (auto added = (this->*add)(path); !added)
                return added;
        }
        return {};
    }
    /// Tells by content what it is.
    Result<void> addPath(const QString &path)
    {
        auto input = inputAt(path);
        if (!input)
            return std::unexpected(input.error());
        switch (input->kind) {
        case InputKind::Case:
            return addCase(path, *input);
        case InputKind::Site:
            return addSite(path);
        case InputKind::Plan:
            return addPlan(path);
        case InputKind::Client:
        case InputKind::Logs:
            return addClient(path, std::move(input->files));
        }
        Q_UNREACHABLE();
    }

private:
    /// What a case file names. A bundle has to be unpacked first, by whoever knows where to.
    Result<void> addCase(const QString &path, const Input &input)
    {
        if (input.files.files.isEmpty())
            return std::unexpected(bundleRefusal(path));
        const auto file = loadCaseFile(path);
        if (!file)
            return std::unexpected(file.error());
        m_opened.notes = file->notes;
        const CasePaths &paths = file->paths;
        if (!paths.logs.isEmpty()) {
            if (auto added = take(clientFrom(paths.logs), m_opened.content.client); !added)
                return added;
        }
        return addAll({{&Opener::addSite, paths.site}, // which need not lie on this computer
                       {&Opener::addEarlier, paths.earlierSite},
                       {&Opener::addPath, paths.client},
                       {&Opener::addPlan, paths.plan}});
    }

    static Result<void> taken(const QString &path)
    {
        return fail(ErrorCode::WrongKind, path,
                    QCoreApplication::translate("ccm::Headless", "One of its kind is open already."));
    }
    template<typename T>
    static Result<void> take(Result<T> result, std::optional<T> &target)
    {
        if (!result)
            return std::unexpected(result.error());
        target = std::move(*result);
        return {};
    }

    OpenedCase &m_opened;
};

Result<void> compareIn(OpenedCase &opened, const CommandLine &line)
{
    if (!opened.site)
        return {};
    opened.content.site = opened.site->manifest;
    if (!opened.content.client)
        return {};
    auto comparison = comparisonFor(line, *opened.site, *opened.content.client);
    if (!comparison)
        return std::unexpected(comparison.error());
    opened.content.comparison = std::move(*comparison);
    return {};
}

} // namespace

Settings ownSettings()
{
    return Settings(portableSettings(QCoreApplication::applicationDirPath()));
}

SiteRequest siteRequest(const QString &address)
{
    const Settings settings = ownSettings();
    return {.address = address,
            .shares = settings.shares(),
            .access = {.caFiles = settings.caFiles(),
                       .cacheFolder = settings.webCacheFolder(),
                       .refusal = networkRefusal(policyOfThisComputer(), settings.isNetworkAllowed())}};
}

TrustRequest trustRequest()
{
    return {.at = QDateTime::currentDateTimeUtc(), .rootFiles = ownSettings().signerRoots()};
}

Result<SiteCase> siteAt(const QString &address)
{
    return readSite(siteRequest(address));
}

Result<Input> inputAt(const QString &named)
{
    const auto path = onThisComputer(named, ownSettings().shares());
    return path ? recognise(*path) : std::unexpected(path.error());
}

Result<ClientCase> clientFrom(const QStringList &paths)
{
    auto input = paths.size() == 1 ? inputAt(paths.constFirst()) : recogniseAll(paths);
    if (!input)
        return std::unexpected(input.error());
    return readClient(std::move(input->files));
}

Result<Comparison> comparisonFor(const CommandLine &line, const SiteCase &site, const ClientCase &client)
{
    const SitePackage package{.sizes = site.itemSizes};
    Question question{.run = line.run, .assumedInstalled = line.assumedInstalled};
    auto comparison = compareWithSite(site.manifest, client, question, package);
    if (!comparison || !comparison->assumable || !line.assumesPackage)
        return comparison;
    question.assumedInstalled = comparison->assumable->version;
    return compareWithSite(site.manifest, client, question, package);
}

Result<OpenedCase> openCase(const CommandLine &line)
{
    OpenedCase opened;
    Opener opener(opened);
    QList<std::pair<Opener::Add, QString>> wanted{
        {&Opener::addSite, line.site}, // which need not lie on this computer
        {&Opener::addEarlier, line.earlier},
        {&Opener::addPath, line.client},
        {&Opener::addPlan, line.plan}};
    for (const QString &path : line.paths)
        wanted.append({&Opener::addPath, path});
    if (const auto added = opener.addAll(wanted); !added)
        return std::unexpected(added.error());
    if (const auto compared = compareIn(opened, line); !compared)
        return std::unexpected(compared.error());
    return opened;
}

} // namespace ccm
