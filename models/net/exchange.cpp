// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/exchange.h"

#include "models/net/certificates.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Fetch)
};

constexpr qint64 BufferSize = 1 << 20;
constexpr qint64 MaximumPage = 1 << 16; ///< of an error page

QNetworkRequest requestFor(const QUrl &url, const ExchangeTerms &terms)
{
    const Validators &validators = terms.validators;
    QNetworkRequest request(url);
    request.setSslConfiguration(terms.trust);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // NTLM needs its connection
    // Qt would ask for compression, and tell the server the user's language.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    const QString version = QCoreApplication::applicationVersion();
    request.setRawHeader("User-Agent",
                         version.isEmpty() ? QByteArray("Ccmscope") : "Ccmscope/" + version.toLatin1());
    if (!validators.eTag.isEmpty())
        request.setRawHeader("If-None-Match", validators.eTag);
    if (!validators.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", validators.lastModified);
    return request;
}

QString secondsText(std::chrono::milliseconds time)
{
    return QLocale().toString(static_cast<double>(time.count()) / 1000.0, 'g', 3);
}

bool isFile(int status)
{
    return status == 200;
}

} // namespace

Exchange::Exchange(const FetchRequest &request, const QUrl &url, QIODevice &sink, Progress *progress,
                   FetchObstacle &obstacle)
    : m_request(request)
    , m_url(url)
    , m_sink(sink)
    , m_progress(progress)
    , m_obstacle(obstacle)
{
    m_patience.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Exchange::patienceEnded);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end(ErrorCode::CannotRead,
            ExchangeText::tr("It took longer than the %1 s allowed in all.")
                .arg(secondsText(m_request.access.patience.inAll)));
    });
}

Exchange::~Exchange() = default;

Result<HttpAnswer> Exchange::run(QNetworkAccessManager &manager, const ExchangeTerms &terms,
                                 const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, m_url.toDisplayString());
    m_obstacle = {.url = m_url};
    connect(&manager, &QNetworkAccessManager::authenticationRequired, this,
            [this](QNetworkReply *, QAuthenticator *authenticator) { offerCredentials(authenticator); });
    m_reply.reset(manager.get(requestFor(m_url, terms)));
    m_reply->setReadBufferSize(BufferSize);
    connectReply();
    m_patience.start(m_request.access.patience.connect);
    m_deadline.start(static_cast<int>(terms.deadline.remainingTime()));
    if (!m_reply->isFinished()) {
        const std::stop_callback whenStopped(
            stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
        m_loop.exec();
    }
    m_patience.stop();
    m_deadline.stop();
    m_reply->disconnect(this);
    if (stop.stop_requested())
        m_error = Error{.code = ErrorCode::Cancelled, .source = m_url.toDisplayString()};
    if (!m_error) {
        takeHead();
        takeBytes();
    }
    if (!m_error) {
        m_error = networkError();
        m_obstacle.isNotOffered = m_error && isNobodyThere(m_reply->error());
    }
    m_reply->abort();
    if (m_error)
        return std::unexpected(*m_error);
    return m_answer;
}

void Exchange::connectReply()
{
    const FetchPatience &patience = m_request.access.patience;
    connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &Exchange::judgeCertificate);
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this, stall = patience.stall] {
        m_wasSent = true;
        m_patience.start(stall);
    });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, [this, stall = patience.stall] {
        m_patience.start(stall);
        takeHead();
    });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, [this, stall = patience.stall] {
        m_patience.start(stall);
        takeBytes();
    });
}

void Exchange::takeHead()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.location = m_reply->rawHeader("Location");
    m_answer.eTag = m_reply->rawHeader("ETag");
    m_answer.lastModified = m_reply->rawHeader("Last-Modified");
    m_answer.date = m_reply->rawHeader("Date");
    m_answer.server = m_reply->rawHeader("Server");
    m_answer.challenges = m_reply->rawHeader("WWW-Authenticate");
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&isNumber);
    m_answer.contentLength = isNumber && length >= 0 ? std::optional(length) : std::nullopt;
    if (isFile(m_answer.status) && m_answer.contentLength.value_or(0) > m_request.limit)
        end(ErrorCode::TooLarge,
            ExchangeText::tr("The server announces %1; the limit is %2.")
                .arg(QLocale().formattedDataSize(*m_answer.contentLength),
                     QLocale().formattedDataSize(m_request.limit)));
}

void Exchange::takeBytes()
{
    while (!m_error && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(BufferSize);
        if (bytes.isEmpty())
            return;
        m_answer.bodySize += bytes.size();
        if (!isFile(m_answer.status)) {
            m_answer.page += bytes.left(std::max<qint64>(0, MaximumPage - m_answer.page.size()));
            if (m_answer.page.size() >= MaximumPage)
                m_loop.quit(); // enough is known
            continue;
        }
        if (m_answer.bodySize > m_request.limit)
            end(ErrorCode::TooLarge,
                ExchangeText::tr("The server sends more than the limit of %1.")
                    .arg(QLocale().formattedDataSize(m_request.limit)));
        else if (m_sink.write(bytes) != bytes.size())
            end(ErrorCode::CannotRead,
                ExchangeText::tr("The folder for temporary files cannot be written to; it may be full."));
        else if (m_progress)
            m_progress->report(m_answer.bodySize, m_answer.contentLength.value_or(0));
    }
}

/// Asked once for each server that wants a password; asked again, the password was wrong.
void Exchange::offerCredentials(QAuthenticator *authenticator)
{
    m_obstacle.wantsCredentials = true;
    const WebAccess &access = m_request.access;
    if (m_reply->url().host() != m_request.url.host() || !access.credentials || m_gaveCredentials)
        return;
    // A server that begins with NTLM may go on with Basic, which Qt would follow: on an open connection any
    // way to sign in can end as readable text.
    if (m_url.scheme() != "https"_L1 && !access.allowsPlainPassword) {
        m_obstacle.wantsPlainPassword = true;
        return;
    }
    m_gaveCredentials = true;
    authenticator->setUser(access.credentials->user);
    authenticator->setPassword(access.credentials->password);
}

void Exchange::judgeCertificate(const QList<QSslError> &errors)
{
    QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (certificate.isNull() && !errors.isEmpty())
        certificate = errors.constFirst().certificate();
    const UntrustedCertificate described = describeCertificate(m_url.host(), certificate, errors);
    if (!certificate.isNull() && m_request.access.acceptedFingerprints.contains(described.fingerprint)) {
        m_acceptedFingerprint = described.fingerprint;
        m_reply->ignoreSslErrors(errors);
        return;
    }
    m_obstacle.certificate = described;
    end(ErrorCode::CannotRead, described.problems.join(u' ') + u' ' + certificateText(described));
}

void Exchange::patienceEnded()
{
    const FetchPatience &patience = m_request.access.patience;
    m_obstacle.isNotOffered = !m_wasSent;
    if (!m_wasSent)
        end(ErrorCode::CannotRead,
            ExchangeText::tr("There was no connection to %1 within %2 s.")
                .arg(m_url.host(), secondsText(patience.connect)));
    else if (m_answer.status == 0)
        end(ErrorCode::CannotRead,
            ExchangeText::tr("The server took the request and did not answer within %1 s.")
                .arg(secondsText(patience.stall)));
    else
        end(ErrorCode::Truncated,
            ExchangeText::tr("The server stopped sending for %1 s after %2.")
                .arg(secondsText(patience.stall), QLocale().formattedDataSize(m_answer.bodySize)));
}

void Exchange::end(ErrorCode code, const QString &detail)
{
    if (!m_error)
        m_error = Error{.code = code, .source = m_url.toDisplayString(), .detail = detail};
    m_loop.quit();
}

/// Nobody listens on the port, or whoever does speaks no TLS.
bool Exchange::isNobodyThere(QNetworkReply::NetworkError code) const
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return true;
    case QNetworkReply::RemoteHostClosedError:
        return !m_wasSent;
    case QNetworkReply::SslHandshakeFailedError:
        // A port of its own speaks either http or https; what is wrong on 443 is wrong with its TLS.
        return m_url.port() > 0 && m_url.port() != 443;
    default:
        return false;
    }
}

/// What Qt says, where no whole answer came.
std::optional<Error> Exchange::networkError() const
{
    const auto error = [this](ErrorCode code, const QString &detail) {
        return Error{.code = code, .source = m_url.toDisplayString(), .detail = detail};
    };
    const bool isComplete = !m_answer.contentLength || m_answer.bodySize == *m_answer.contentLength;
    const QNetworkReply::NetworkError code = m_reply->error();
    if (m_answer.status != 0) {
        if (!isFile(m_answer.status))
            return {};
        if (isComplete && code == QNetworkReply::NoError)
            return {};
        if (m_answer.contentLength)
            return error(
                ErrorCode::Truncated,
                ExchangeText::tr("The server announced %1 bytes and sent %2.")
                    .arg(QString::number(*m_answer.contentLength), QString::number(m_answer.bodySize)));
        return error(ErrorCode::Truncated,
                     ExchangeText::tr("The connection was cut after %n byte(s).", nullptr,
                                      static_cast<int>(m_answer.bodySize)));
    }
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return error(
            ErrorCode::CannotRead,
            ExchangeText::tr("%1 refuses connections on port %2.")
                .arg(m_url.host(), QString::number(m_url.port(m_url.scheme() == "https"_L1 ? 443 : 80))));
    case QNetworkReply::HostNotFoundError:
        return error(ErrorCode::CannotRead,
                     ExchangeText::tr("The name service does not know %1.").arg(m_url.host()));
    case QNetworkReply::RemoteHostClosedError:
        return error(ErrorCode::CannotRead,
                     ExchangeText::tr("The server closed the connection without an answer."));
    case QNetworkReply::SslHandshakeFailedError:
        return error(ErrorCode::CannotRead,
                     ExchangeText::tr("No secured connection came about: %1").arg(m_reply->errorString()));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return error(
            ErrorCode::CannotRead,
            ExchangeText::tr("The proxy wants a user name and a password, which Ccmscope does not give."));
    default:
        return error(ErrorCode::CannotRead, m_reply->errorString());
    }
}

} // namespace ccm
