// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/siteaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct SiteAddressText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::SiteAddress)
};

constexpr auto ManagementPointPath = "/CCM_Client/ccmsetup.cab"_L1;
constexpr auto CabinetName = "ccmsetup.cab"_L1;

/// No top-level domain is called so; whoever types such a name means a file.
bool endsLikeAFile(const QString &name)
{
    constexpr std::array Endings{"cab"_L1, "xml"_L1, "zip"_L1,  "log"_L1, "lo_"_L1, "txt"_L1, "json"_L1,
                                 "7z"_L1,  "tar"_L1, "gz"_L1,   "tgz"_L1, "bz2"_L1, "xz"_L1,  "zst"_L1,
                                 "exe"_L1, "msi"_L1, "html"_L1, "csv"_L1, "bin"_L1};
    const QString ending = name.section(u'.', -1).toLower();
    return name.contains(u'.') && std::ranges::find(Endings, ending) != Endings.end();
}

/// A last part without a full stop is a folder: package IDs have none.
void completePath(QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    if (path.isEmpty() || path == "/"_L1) {
        url.setPath(ManagementPointPath);
        return;
    }
    if (path.section(u'/', -1).contains(u'.'))
        return;
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + CabinetName, QUrl::TolerantMode);
}

Result<QUrl> webAddress(const QString &text)
{
    QUrl url(text, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return fail(ErrorCode::Unsupported, text,
                    SiteAddressText::tr("Only addresses that begin with http:// or https:// are fetched."));
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorCode::WrongKind, text, SiteAddressText::tr("It is no complete web address."));
    if (!url.userInfo().isEmpty()) {
        url.setUserInfo({});
        return fail(ErrorCode::Unsupported, url.toDisplayString(),
                    SiteAddressText::tr("An address may not hold a user name or password; give them in their "
                                        "own fields."));
    }
    url.setFragment({});
    completePath(url);
    return url;
}

} // namespace

bool isWebAddress(QStringView text)
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text.toString()).hasMatch() && !text.startsWith("smb:"_L1, Qt::CaseInsensitive)
        && !text.startsWith("file:"_L1, Qt::CaseInsensitive);
}

bool isServerName(QStringView text)
{
    // Labels of letters, digits, hyphens and (as Windows allows) underscores, or an IPv6 address in brackets.
    static const QRegularExpression pattern(u"^(?<name>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62})(?:\\.[\\p{L}"
                                            u"\\p{N}_-]{1,63})*|\\[[0-9A-Fa-f:.]+\\])"
                                            u"(?::\\d{1,5})?$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() > 260)
        return false;
    const auto match = pattern.match(text.toString());
    return match.hasMatch() && !endsLikeAFile(match.captured(u"name"_s));
}

Result<QList<QUrl>> manifestAddresses(const QString &text)
{
    if (text.size() > MaximumAddressLength)
        return fail(ErrorCode::TooLarge, text.left(80) + u"...",
                    SiteAddressText::tr("An address may have %n character(s).", nullptr,
                                        static_cast<int>(MaximumAddressLength)));
    if (isWebAddress(text)) {
        const auto url = webAddress(text);
        if (!url)
            return std::unexpected(url.error());
        return QList<QUrl>{*url};
    }
    if (!isServerName(text))
        return fail(ErrorCode::WrongKind, text,
                    SiteAddressText::tr("It is neither a web address nor the name of a server."));
    QList<QUrl> urls;
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        const auto url = webAddress(scheme + text);
        if (!url) {
            Error error = url.error();
            error.source = text;
            return std::unexpected(error);
        }
        urls.append(*url);
    }
    return urls;
}

} // namespace ccm
