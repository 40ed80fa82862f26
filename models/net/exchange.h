// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/fetch.h"
#include "models/net/httpanswer.h"
#include "models/net/webcache.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

class QAuthenticator;
class QNetworkAccessManager;

namespace ccm {

/// What one request goes by.
struct ExchangeTerms
{
    Validators validators; ///< of the bytes that are kept
    QSslConfiguration trust;
    QDeadlineTimer deadline; ///< of all requests together
};

/// One request and its answer, waited for on the thread that made it.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// A body that is the file goes to `sink`.
    Exchange(const FetchRequest &request, const QUrl &url, QIODevice &sink, Progress *progress,
             FetchObstacle &obstacle);
    ~Exchange() override;

    /// An error where there was no whole answer; one that says no is an answer.
    [[nodiscard]] Result<HttpAnswer> run(QNetworkAccessManager &manager, const ExchangeTerms &terms,
                                         const std::stop_token &stop);
    /// Of a certificate that is not trusted by itself, empty if it is.
    [[nodiscard]] const QString &acceptedFingerprint() const { return m_acceptedFingerprint; }

private:
    void connectReply();
    void takeHead();
    void takeBytes();
    void offerCredentials(QAuthenticator *authenticator);
    void judgeCertificate(const QList<QSslError> &errors);
    void patienceEnded();
    /// Gives up; what was wrong first stands.
    void end(ErrorCode code, const QString &detail);
    [[nodiscard]] bool isNobodyThere(QNetworkReply::NetworkError code) const;
    [[nodiscard]] std::optional<Error> networkError() const;

    const FetchRequest &m_request;
    QUrl m_url;
    QIODevice &m_sink;
    Progress *m_progress;
    FetchObstacle &m_obstacle;
    QEventLoop m_loop;
    QTimer m_patience;
    QTimer m_deadline;
    std::unique_ptr<QNetworkReply> m_reply;
    HttpAnswer m_answer;
    std::optional<Error> m_error;
    QString m_acceptedFingerprint;
    bool m_wasSent = false;
    bool m_gaveCredentials = false;
};

} // namespace ccm
