// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace ccm {

/// The head of what a server answered.
struct HttpAnswer
{
    int status = 0; ///< 0: there was no answer
    QByteArray location;
    QByteArray eTag;
    QByteArray lastModified;
    QByteArray date;
    QByteArray server;
    QByteArray challenges; ///< WWW-Authenticate, joined
    std::optional<qint64> contentLength;
    qint64 bodySize = 0; ///< bytes that came
    QByteArray page; ///< the beginning of an error page
};

[[nodiscard]] constexpr bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Why an answer that is neither the file nor a redirect is of no use, in a sentence, with what IIS tells
/// about it: its substatus (403.4) from the error page, and answers that http.sys gave before IIS.
/// Source: "HTTP status codes in IIS" of Microsoft's documentation.
[[nodiscard]] Error httpError(const QUrl &url, const HttpAnswer &answer, bool hadCredentials);

/// Where a redirect leads, if it may be followed: the same host and port, or from http to https there.
[[nodiscard]] Result<QUrl> redirectTarget(const QUrl &from, const HttpAnswer &answer);

} // namespace ccm
