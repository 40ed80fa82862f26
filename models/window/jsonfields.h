// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace ccm {

/// What reading a JSON document has met so far. The first error stays; whatever is read after it is dropped.
struct JsonFindings
{
    QString source;
    qsizetype warningLimit = 0;
    std::optional<Error> error;
    QStringList warnings;

    void reject(ErrorCode code, const QString &detail);
    void warn(const QString &sentence);
};

/// One JSON object, read key by key with a type and a range. A missing key gives the fallback; a wrong one is
/// recorded in the findings, with its path ("fleet[2].count") and its value.
class JsonFields
{
    Q_DECLARE_TR_FUNCTIONS(ccm::JsonFields)

public:
    JsonFields(QJsonObject object, QString path, JsonFindings &findings);

    /// Warns of keys other than these.
    void expect(std::initializer_list<QLatin1StringView> keys);
    void require(QLatin1StringView key);

    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const;
    [[nodiscard]] double number(QLatin1StringView key, double fallback, double least, double most);
    [[nodiscard]] qint64 integer(QLatin1StringView key, qint64 fallback, qint64 least, qint64 most);
    [[nodiscard]] bool boolean(QLatin1StringView key, bool fallback);
    [[nodiscard]] QString text(QLatin1StringView key, const QString &fallback, qsizetype longest);
    [[nodiscard]] QJsonArray array(QLatin1StringView key, qsizetype longest);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);

    /// Records that a value is not what it must be: reject("days"_L1, tr("a whole number from 1 to 366")).
    void reject(QLatin1StringView key, const QString &expected);
    void rejectAt(const QString &path, const QJsonValue &value, const QString &expected);
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    [[nodiscard]] JsonFindings &findings() const { return m_findings; }

private:
    QJsonObject m_object;
    QString m_path;
    JsonFindings &m_findings;
};

} // namespace ccm
