// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/jsonbase.h"

#include <algorithm>
#include <string_view>

namespace ccm::json {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue version(const std::optional<Version> &value)
{
    return value ? QJsonValue(value->text()) : QJsonValue();
}

QJsonValue number(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue boolean(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue localTime(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toString(u"yyyy-MM-ddTHH:mm:ss.zzz")) : QJsonValue();
}

QJsonValue utcTime(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz") + u'Z')
                           : QJsonValue();
}

Place placeOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    return {.line = before.count('\n') + 1,
            .column = before.size() - before.lastIndexOf('\n'),
            .offset = before.size()};
}

QJsonValue evidence(const Evidence &value)
{
    if (value.isEmpty())
        return {};
    return QJsonObject{
        {QStringLiteral("file"), value.file},
        {QStringLiteral("offset"), value.offset >= 0 ? QJsonValue(value.offset) : QJsonValue()},
        {QStringLiteral("line"), value.line > 0 ? QJsonValue(value.line) : QJsonValue()}};
}

void appendText(QByteArray &json, QStringView text)
{
    constexpr std::string_view Hex = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    const char *plain = utf8.cbegin(); // what is yet to be taken over as it is
    for (const char *at = utf8.cbegin(); at != utf8.cend(); ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte >= ' ' && byte != '"' && byte != '\\')
            continue;
        json.append(plain, at - plain);
        plain = at + 1;
        json += '\\';
        switch (byte) {
        case '\b':
            json += 'b';
            break;
        case '\f':
            json += 'f';
            break;
        case '\n':
            json += 'n';
            break;
        case '\r':
            json += 'r';
            break;
        case '\t':
            json += 't';
            break;
        case '"':
        case '\\':
            json += *at;
            break;
        default:
            json += "u00";
            json += Hex[byte >> 4];
            json += Hex[byte & 0xF];
        }
    }
    json.append(plain, utf8.cend() - plain);
    json += '"';
}

void appendTextOrNull(QByteArray &json, QStringView text)
{
    if (text.isEmpty())
        json += "null";
    else
        appendText(json, text);
}

void appendTime(QByteArray &json, const QDateTime &value, QByteArrayView ending)
{
    if (!value.isValid()) {
        json += "null";
        return;
    }
    json += '"';
    json += value.toString(u"yyyy-MM-ddTHH:mm:ss.zzz").toLatin1();
    json += ending;
    json += '"';
}

} // namespace ccm::json
