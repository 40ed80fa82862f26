// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/encodingdetection.h"

namespace ccm {

using namespace std::string_view_literals;

EncodingStart encodingOf(std::string_view head)
{
    if (head.starts_with(Utf8Mark))
        return {TextEncoding::Bytes, 3};
    if (head.starts_with("\xFF\xFE"sv))
        return {TextEncoding::Utf16Le, 2};
    if (head.starts_with("\xFE\xFF"sv))
        return {TextEncoding::Utf16Be, 2};
    if (head.size() >= 4 && head[0] && !head[1] && head[2] && !head[3])
        return {TextEncoding::Utf16Le, 0};
    if (head.size() >= 4 && !head[0] && head[1] && !head[2] && head[3])
        return {TextEncoding::Utf16Be, 0};
    return {TextEncoding::Bytes, 0};
}

void appendNarrow(QByteArray &narrow, QByteArrayView raw, TextEncoding encoding, bool atEnd)
{
    const qsizetype low = encoding == TextEncoding::Utf16Le ? 0 : 1;
    qsizetype at = narrow.size() * 2;
    for (; at + 1 < raw.size(); at += 2) {
        const bool ascii = raw[at + 1 - low] == '\0' && static_cast<unsigned char>(raw[at + low]) < 0x80;
        narrow.append(ascii ? raw[at + low] : '\xFF');
    }
    if (atEnd && at < raw.size())
        narrow.append('\xFF');
}

} // namespace ccm
