// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/fetch.h"

#include "models/base/temporaryfolder.h"
#include "models/net/certificates.h"
#include "models/net/exchange.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct FetchText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Fetch)
};

/// As the system says, asked for each address; nothing is set for the whole program.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

/// "Sun, 06 Nov 1994 08:49:37 GMT"
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// Follows one address to its file.
class Fetching
{
public:
    Fetching(const FetchRequest &request, Progress *progress, FetchObstacle &obstacle)
        : m_request(request)
        , m_progress(progress)
        , m_obstacle(obstacle)
        , m_cache(request.access.cacheFolder)
        , m_folder(std::make_shared<TemporaryFolder>())
    {
        m_manager.setProxyFactory(new SystemProxies); // the manager takes it over
        m_terms.deadline = QDeadlineTimer(request.access.patience.inAll);
    }

    [[nodiscard]] Result<void> trust(const QStringList &caFiles);
    [[nodiscard]] Result<Fetched> run(const std::stop_token &stop);

private:
    [[nodiscard]] Result<HttpAnswer> ask(const QUrl &url, const std::stop_token &stop);
    [[nodiscard]] Result<Fetched> fetched(const QUrl &url, const HttpAnswer &answer);

    const FetchRequest &m_request;
    Progress *m_progress;
    FetchObstacle &m_obstacle;
    WebCache m_cache;
    std::shared_ptr<TemporaryFolder> m_folder;
    QNetworkAccessManager m_manager;
    ExchangeTerms m_terms{.trust = QSslConfiguration::defaultConfiguration()};
    QString m_accepted;
};

Result<void> Fetching::trust(const QStringList &caFiles)
{
    if (caFiles.isEmpty())
        return {};
    const auto certificates = readCertificates(caFiles);
    if (!certificates)
        return std::unexpected(certificates.error());
    m_terms.trust.setCaCertificates(QSslConfiguration::systemCaCertificates() + *certificates);
    return {};
}

Result<HttpAnswer> Fetching::ask(const QUrl &url, const std::stop_token &stop)
{
    const auto cannotWrite = [&url] {
        return fail(ErrorCode::CannotRead, url.toDisplayString(),
                    FetchText::tr("The folder for temporary files cannot be written to; it may be full."));
    };
    QFile kept(m_folder->filePath(u"kept"_s));
    QFile body(m_folder->filePath(u"body"_s));
    if (!kept.open(QIODevice::WriteOnly) || !body.open(QIODevice::WriteOnly))
        return cannotWrite();
    m_terms.validators = m_cache.takeOut(url, kept).value_or(Validators());
    if (!kept.flush())
        m_terms.validators = {};
    Exchange exchange(m_request, url, body, m_progress, m_obstacle);
    auto answer = exchange.run(m_manager, m_terms, stop);
    m_accepted = exchange.acceptedFingerprint();
    if (answer && !body.flush())
        return cannotWrite();
    return answer;
}

Result<Fetched> Fetching::fetched(const QUrl &url, const HttpAnswer &answer)
{
    const bool isUnchanged = answer.status == 304 && !m_terms.validators.isEmpty();
    if (answer.status != 200 && !isUnchanged) {
        Error error = httpError(url, answer, m_request.access.credentials.has_value());
        if (m_obstacle.wantsPlainPassword)
            error.detail =
                FetchText::tr("The server wants a password (401), and the connection is not encrypted: "
                              "somebody on the way could get at it. That has to be allowed explicitly.");
        return std::unexpected(error);
    }
    const QString path = m_folder->filePath(isUnchanged ? u"kept"_s : u"body"_s);
    const Validators validators{.eTag = answer.eTag, .lastModified = answer.lastModified};
    // What may have been cut would be confirmed for ever by 304.
    if (!isUnchanged && answer.contentLength)
        m_cache.keep(url, validators, path);
    const auto newest = [](const QByteArray &now, const QByteArray &before) {
        return now.isEmpty() ? before : now;
    };
    Fetched result{.url = url,
                   .path = path,
                   .folder = m_folder,
                   .sizeInBytes = QFile(path).size(),
                   .hasLength = isUnchanged || answer.contentLength,
                   .isUnchanged = isUnchanged,
                   .lastModified = httpDate(newest(answer.lastModified, m_terms.validators.lastModified)),
                   .serverDate = httpDate(answer.date),
                   .eTag = QString::fromLatin1(newest(answer.eTag, m_terms.validators.eTag)),
                   .server = QString::fromLatin1(answer.server).simplified(),
                   .acceptedFingerprint = m_accepted};
    if (result.sizeInBytes == 0)
        return fail(ErrorCode::Empty, url.toDisplayString());
    m_obstacle = {.url = url};
    return result;
}

Result<Fetched> Fetching::run(const std::stop_token &stop)
{
    QUrl url = m_request.url;
    QList<QUrl> seen;
    for (int hop = 0; hop <= m_request.redirects; ++hop) {
        seen.append(url);
        const auto answer = ask(url, stop);
        if (!answer)
            return std::unexpected(answer.error());
        if (!isRedirect(answer->status))
            return fetched(url, *answer);
        const auto target = redirectTarget(url, *answer);
        if (!target)
            return std::unexpected(target.error());
        if (seen.contains(*target))
            return fail(ErrorCode::CannotRead, m_request.url.toDisplayString(),
                        FetchText::tr("The server redirects in a circle, back to %1.")
                            .arg(target->toDisplayString()));
        url = *target;
    }
    return fail(ErrorCode::CannotRead, m_request.url.toDisplayString(),
                FetchText::tr("The server redirects more than %n time(s).", nullptr, m_request.redirects));
}

} // namespace

Result<Fetched> fetch(const FetchRequest &request, const std::stop_token &stop, Progress *progress,
                      FetchObstacle *obstacle)
{
    if (!request.access.refusal.isEmpty())
        return fail(ErrorCode::CannotRead, request.url.toDisplayString(), request.access.refusal);
    FetchObstacle nobody;
    Fetching fetching(request, progress, obstacle ? *obstacle : nobody);
    if (const auto trusted = fetching.trust(request.access.caFiles); !trusted)
        return std::unexpected(trusted.error());
    return fetching.run(stop);
}

} // namespace ccm
