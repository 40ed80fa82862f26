// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opencase.h"

#include "app/headless.h"
#include "app/policy.h"
#include "app/settings.h"
#include "models/cases/casefile.h"
#include "models/cases/comparepair.h"
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
    Opener(const CommandLine &line, OpenedCase &opened) : m_line(line), m_opened(opened) { }

    Result<void> addSite(const QString &address)
    {
        if (m_opened.site)
            return taken(address);
        return takeSite(address, m_opened.site);
    }
    Result<void> addEarlier(const QString &address) { return takeSite(address, m_opened.earlier); }
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
        if (m_line.caseQuestion) // it is in a case itself
            return taken(path);
        const auto file = loadCaseFile(path);
        if (!file)
            return std::unexpected(file.error());
        m_line.caseQuestion = file->question;
        m_opened.question = file->question;
        m_opened.notes = file->notes;
        if (const QString sentence = notUnderstoodIn(*file); !sentence.isEmpty())
            m_opened.remarks.append(sentence);
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

    /// What a case names and may not be fetched is left out, and that is told.
    Result<void> takeSite(const QString &address, std::optional<SiteCase> &target)
    {
        auto site = siteAt(m_line, address);
        const QString refusal = m_line.caseQuestion ? fetchRefusal(m_line) : QString();
        if (!site && !refusal.isEmpty() && site.error().detail == refusal) {
            m_opened.remarks.append(site.error().message());
            return {};
        }
        return take(std::move(site), target);
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

    CommandLine m_line;
    OpenedCase &m_opened;
};

QString notFetched()
{
    return QCoreApplication::translate(
        "ccm::Headless", "A case by itself fetches nothing from servers. Add --fetch to fetch it.");
}

Result<void> compareIn(OpenedCase &opened, CommandLine line)
{
    line.caseQuestion = opened.question;
    if (!opened.site)
        return {};
    opened.content.site = opened.site->manifest;
    if (!opened.content.client)
        return {};
    auto comparison = comparisonFor(line, *opened.site, opened.earlier, *opened.content.client);
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

QString fetchRefusal(const CommandLine &line)
{
    const QString refusal = networkRefusal(policyOfThisComputer(), ownSettings().isNetworkAllowed());
    return refusal.isEmpty() && line.caseQuestion && !line.mayFetch ? notFetched() : refusal;
}

Result<SiteCase> siteAt(const CommandLine &line, const QString &address)
{
    SiteRequest request = siteRequest(address);
    request.access.refusal = fetchRefusal(line);
    return readSite(request);
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

Result<Comparison> comparisonFor(const CommandLine &line, const SiteCase &site,
                                 const std::optional<SiteCase> &earlier, const ClientCase &client)
{
    Question question = line.caseQuestion.value_or(Question());
    question.run = line.run.value_or(question.run);
    if (line.assumedInstalled)
        question.assumedInstalled = line.assumedInstalled;
    auto comparison = comparePair(site, earlier, client, question);
    if (!comparison || !comparison->assumable || !line.assumesPackage)
        return comparison;
    question.assumedInstalled = comparison->assumable->version;
    return comparePair(site, earlier, client, question);
}

Result<CommandLine> caseInPlace(const CommandLine &line)
{
    const QString &path = line.paths.constFirst();
    const auto file = loadCaseFile(path);
    if (!file)
        return std::unexpected(file.error());
    const CasePaths &paths = file->paths;
    if (const QString sentence = notUnderstoodIn(*file); !sentence.isEmpty())
        printError(sentence);
    CommandLine opened = line;
    opened.caseQuestion = file->question;
    const QStringList client = paths.client.isEmpty() ? paths.logs : QStringList{paths.client};
    const bool isPair = line.json == "compare"_L1;
    const bool hasSite = isPair || line.json == "manifest"_L1;
    opened.site = hasSite ? paths.site : QString();
    opened.earlier = isPair ? paths.earlierSite : QString();
    if (line.json == "diff"_L1)
        opened.paths = {paths.earlierSite, paths.site};
    else if (line.json == "plan"_L1)
        opened.paths = {paths.plan};
    else
        opened.paths = isPair || line.json == "client"_L1 ? client : QStringList();
    const bool lacksClient = opened.paths.isEmpty() && !(hasSite && !isPair);
    if (lacksClient || opened.paths.contains(QString()) || (hasSite && opened.site.isEmpty()))
        return fail(
            ErrorCode::NotFound, path,
            QCoreApplication::translate("ccm::Headless", "The case does not name what is asked for."));
    return opened;
}

Result<OpenedCase> openCase(const CommandLine &line)
{
    OpenedCase opened;
    Opener opener(line, opened);
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
