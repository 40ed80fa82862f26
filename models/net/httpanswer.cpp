// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpanswer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct HttpText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::HttpAnswer)
};

QString statusSentence(int status, bool hadCredentials)
{
    switch (status) {
    case 401:
        return hadCredentials ? HttpText::tr("The server does not take this user name and password (401).")
                              : HttpText::tr("The server wants a user name and a password (401).");
    case 403:
        return HttpText::tr("The server refuses access (403).");
    case 404:
        return HttpText::tr("The server has nothing at this address (404).");
    case 407:
        return HttpText::tr(
            "The proxy wants a user name and a password (407), which Ccmscope does not give.");
    case 410:
        return HttpText::tr("What was at this address is gone for good (410).");
    case 500:
        return HttpText::tr("The server failed while it answered (500).");
    case 502:
        return HttpText::tr("A gateway got no sound answer from the server behind it (502).");
    case 503:
        return HttpText::tr("The server is not available for the time being (503).");
    case 504:
        return HttpText::tr("A gateway waited in vain for the server behind it (504).");
    default:
        return status >= 500
            ? HttpText::tr("The server failed with status %1.").arg(status)
            : HttpText::tr("The server answered with status %1 instead of a file.").arg(status);
    }
}

struct Substatus
{
    const char *code;
    const char *sentence;
};

constexpr std::array Substatuses{
    Substatus{
        "401.2",
        QT_TRANSLATE_NOOP("ccm::HttpAnswer",
                          "IIS says 401.2: its settings allow none of the ways to sign in that were tried.")},
    Substatus{"401.3",
              QT_TRANSLATE_NOOP("ccm::HttpAnswer",
                                "IIS says 401.3: the file's access list does not allow this user.")},
    Substatus{"403.4", QT_TRANSLATE_NOOP("ccm::HttpAnswer", "IIS says 403.4: this address wants https.")},
    Substatus{"403.7",
              QT_TRANSLATE_NOOP("ccm::HttpAnswer",
                                "IIS says 403.7: it wants a client certificate, which Ccmscope does not "
                                "have; copy the file from the site server's share.")},
    Substatus{"403.13",
              QT_TRANSLATE_NOOP("ccm::HttpAnswer", "IIS says 403.13: the client certificate was revoked.")},
    Substatus{"403.14",
              QT_TRANSLATE_NOOP("ccm::HttpAnswer",
                                "IIS says 403.14: the address is a folder whose files it does not list.")},
    Substatus{
        "403.16",
        QT_TRANSLATE_NOOP("ccm::HttpAnswer", "IIS says 403.16: it does not trust the client certificate.")},
    Substatus{
        "404.2",
        QT_TRANSLATE_NOOP("ccm::HttpAnswer", "IIS says 404.2: its ISAPI or CGI restrictions forbid this.")},
    Substatus{"404.7",
              QT_TRANSLATE_NOOP("ccm::HttpAnswer",
                                "IIS says 404.7: request filtering denies files with this ending.")},
    Substatus{"404.8",
              QT_TRANSLATE_NOOP("ccm::HttpAnswer",
                                "IIS says 404.8: request filtering denies a folder of this address.")},
};

/// The fact that supports a hint is the error page or the server's name; without one there is none.
QString hintOf(const HttpAnswer &answer)
{
    if (answer.server.startsWith("Microsoft-HTTPAPI"))
        return answer.status == 503
            ? HttpText::tr(
                  "The answer comes from http.sys, not from IIS: the application pool is stopped or busy.")
            : HttpText::tr(
                  "The answer comes from http.sys, not from IIS: no web site listens at this host name "
                  "and port.");
    if (!answer.server.startsWith("Microsoft-IIS"))
        return {};
    static const QRegularExpression pattern(u"\\b(40[134]\\.\\d{1,2})\\b"_s);
    const auto match = pattern.match(QString::fromLatin1(answer.page));
    if (!match.hasMatch())
        return {};
    const auto *known = std::ranges::find_if(Substatuses, [&match](const Substatus &one) {
        return match.captured(1) == QLatin1StringView(one.code);
    });
    return known == Substatuses.end() ? QString() : HttpText::tr(known->sentence);
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

Error httpError(const QUrl &url, const HttpAnswer &answer, bool hadCredentials)
{
    const bool isAbsent = answer.status == 404 || answer.status == 410;
    QStringList sentences{statusSentence(answer.status, hadCredentials), hintOf(answer)};
    sentences.removeAll(QString());
    return {.code = isAbsent ? ErrorCode::NotFound : ErrorCode::CannotRead,
            .source = url.toDisplayString(),
            .detail = sentences.join(u' ')};
}

Result<QUrl> redirectTarget(const QUrl &from, const HttpAnswer &answer)
{
    const QUrl target = from.resolved(QUrl::fromEncoded(answer.location)).adjusted(QUrl::RemoveFragment);
    const QString source = from.toDisplayString();
    const QString wanted = QString::fromLatin1(answer.location.left(300)).simplified();
    if (answer.location.isEmpty() || !target.isValid() || target.host().isEmpty())
        return fail(ErrorCode::CannotRead, source,
                    HttpText::tr("The server redirects to an address that is none: %1.").arg(wanted));
    const bool isSecured = from.scheme() == "http"_L1 && target.scheme() == "https"_L1;
    const bool isSame = from.scheme() == target.scheme() && portOf(from) == portOf(target);
    if (from.host() != target.host() || !target.userInfo().isEmpty() || (!isSecured && !isSame))
        return fail(
            ErrorCode::CannotRead, source,
            HttpText::tr("The server redirects to %1, which is another server or another protocol; that "
                         "is not followed. Open that address yourself if you trust it.")
                .arg(target.toDisplayString()));
    return target;
}

} // namespace ccm
