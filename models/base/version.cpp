// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/version.h"

#include <QStringTokenizer>

#include <algorithm>

namespace ccm {
namespace {

constexpr qsizetype MaximumDigits = 9; // fits a quint32 whatever the digits are

bool isNumber(QStringView part)
{
    return !part.isEmpty() && part.size() <= MaximumDigits
        && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Version::Version(quint32 major, quint32 minor, quint32 build, quint32 revision)
    : m_parts{major, minor, build, revision}
    , m_text(QStringLiteral("%1.%2.%3.%4").arg(major).arg(minor).arg(build).arg(revision))
{
}

std::optional<Version> Version::parse(QStringView text)
{
    Version version;
    std::size_t count = 0;
    for (const QStringView part : QStringTokenizer{text, u'.'}) {
        if (!isNumber(part) || count == version.m_parts.size())
            return std::nullopt;
        version.m_parts[count++] = part.toUInt();
    }
    version.m_text = text.toString();
    return version;
}

QString Version::sortKey() const
{
    constexpr int Digits = 10; // of the largest 32-bit number
    QString key;
    for (const quint32 part : m_parts)
        key += QStringLiteral("%1").arg(part, Digits, 10, QChar(u'0'));
    return key;
}

} // namespace ccm
