// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccm {

/// The text of an XML file and what was odd about its encoding.
struct XmlText
{
    QString text; ///< without byte order mark
    QStringList warnings; ///< whole sentences
};

/// Decodes UTF-8, UTF-16, UTF-32, ISO-8859-1 and US-ASCII by byte order mark, by the bytes of the first
/// character or by the XML declaration, in this order. Bytes that are not valid are an error with the
/// place; another encoding is Unsupported.
[[nodiscard]] Result<XmlText> decodeXml(const QByteArray &bytes, const QString &source);

/// Where the first tag starts that has more attributes than this, or -1. Asked before the text is parsed:
/// Qt compares each attribute of a tag with all others, so that a million of them would take hours.
[[nodiscard]] qsizetype crowdedTag(QStringView text, int maximumAttributes);

/// A name before an equals sign in a start tag.
struct WrittenAttribute
{
    QStringView name;
    qsizetype offset = 0; ///< of the name, in the tag
};

/// The attributes of a well-formed start tag in the order in which they are written; xmlns ones too.
[[nodiscard]] QList<WrittenAttribute> attributesIn(QStringView tag);

/// Line and column of an offset in the text, both from 1; lines end as XML says, with LF, CR LF or CR.
[[nodiscard]] Place placeInText(QStringView text, qsizetype offset);
/// The line on which the offset lies, without white space around it.
[[nodiscard]] QString lineInText(QStringView text, qsizetype offset);

} // namespace ccm
