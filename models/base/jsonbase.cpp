// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/jsonbase.h"

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

QJsonValue evidence(const Evidence &value)
{
    if (value.isEmpty())
        return {};
    return QJsonObject{
        {QStringLiteral("file"), value.file},
        {QStringLiteral("offset"), value.offset >= 0 ? QJsonValue(value.offset) : QJsonValue()},
        {QStringLiteral("line"), value.line > 0 ? QJsonValue(value.line) : QJsonValue()}};
}

} // namespace ccm::json
