// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/summaryinformation.h"

#include "models/base/bytereader.h"

namespace ccm {
namespace {

constexpr quint32 TemplateId = 7;
constexpr quint32 StringType = 30; // VT_LPSTR
constexpr qsizetype FirstSetAt = 44; // behind byte order, version, system, class and the set's format
constexpr qsizetype MaximumTextLength = 1'024;

/// Reads numbers of a stream; anything outside of it is no number.
std::optional<quint32> numberAt(QByteArrayView bytes, qint64 at)
{
    constexpr qint64 Size = 4;
    if (at < 0 || at > bytes.size() - Size)
        return std::nullopt;
    return littleEndianAt<quint32>(bytes, at);
}

/// "platform;language,language"; both parts may be missing.
PackageTemplate takeApart(const QString &text)
{
    PackageTemplate result{.platform = text.section(u';', 0, 0).trimmed(), .languages = {}};
    for (const QString &language : text.section(u';', 1).split(u',', Qt::SkipEmptyParts))
        result.languages.append(language.trimmed());
    return result;
}

} // namespace

std::optional<PackageTemplate> packageTemplate(QByteArrayView summary)
{
    const auto set = numberAt(summary, FirstSetAt);
    const auto count = set ? numberAt(summary, qint64{*set} + 4) : std::nullopt;
    constexpr qint64 PropertySize = 8; // its number and its place
    if (!count || qint64{*count} * PropertySize > summary.size() || !summary.startsWith("\xFE\xFF"))
        return std::nullopt;
    for (quint32 i = 0; i < *count; ++i) {
        const qint64 at = qint64{*set} + 8 + qint64{i} * PropertySize;
        const auto id = numberAt(summary, at);
        const auto offset = numberAt(summary, at + 4);
        if (!id || !offset)
            return std::nullopt;
        if (*id != TemplateId)
            continue;
        const qint64 value = qint64{*set} + *offset;
        const auto size = numberAt(summary, value + 4);
        if (numberAt(summary, value) != StringType || !size || *size > summary.size() - value - 8)
            return std::nullopt;
        QByteArrayView text = summary.sliced(value + 8, *size);
        if (const qsizetype end = text.indexOf('\0'); end >= 0)
            text = text.first(end);
        // Digits and names of processors, in whatever code page.
        return takeApart(QString::fromLatin1(text.first(qMin(text.size(), MaximumTextLength))));
    }
    return PackageTemplate();
}

} // namespace ccm
