// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/jsonfields.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype ShownCharacters = 60;

QString shorten(const QString &text)
{
    return text.size() > ShownCharacters ? text.first(ShownCharacters) + u'…' : text;
}

/// The value as it stands in the file, or nearly so.
QString shown(const QJsonValue &value)
{
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return shorten(text.sliced(1, text.size() - 2).simplified());
}

QString plain(double number)
{
    return QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

void JsonFindings::reject(ErrorCode code, const QString &detail)
{
    if (!error)
        error = Error{.code = code, .source = source, .detail = detail};
}

void JsonFindings::warn(const QString &sentence)
{
    if (warnings.size() < warningLimit)
        warnings.append(sentence);
}

JsonFields::JsonFields(QJsonObject object, QString path, JsonFindings &findings)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_findings(findings)
{
}

QString JsonFields::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

void JsonFields::expect(std::initializer_list<QLatin1StringView> keys)
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (std::ranges::find(keys, it.key(), [](QLatin1StringView k) { return QString(k); }) == keys.end())
            m_findings.warn(
                tr("“%1” is not a key that Ccmscope knows; it was left out.")
                    .arg(shorten(m_path.isEmpty() ? it.key() : QString(m_path + u'.' + it.key()))));
    }
}

void JsonFields::require(QLatin1StringView key)
{
    if (!has(key))
        m_findings.reject(ErrorCode::Malformed, tr("“%1” is missing.").arg(pathOf(key)));
}

bool JsonFields::has(QLatin1StringView key) const
{
    return m_object.contains(key);
}

QJsonValue JsonFields::value(QLatin1StringView key) const
{
    return m_object.value(key);
}

double JsonFields::number(QLatin1StringView key, double fallback, double least, double most)
{
    if (!has(key))
        return fallback;
    const double number = value(key).toDouble(std::nan(""));
    if (number >= least && number <= most)
        return number;
    reject(key, tr("a number from %1 to %2").arg(plain(least), plain(most)));
    return fallback;
}

qint64 JsonFields::integer(QLatin1StringView key, qint64 fallback, qint64 least, qint64 most)
{
    if (!has(key))
        return fallback;
    const double number = value(key).toDouble(std::nan(""));
    if (number >= static_cast<double>(least) && number <= static_cast<double>(most)
        && number == std::floor(number))
        return static_cast<qint64>(number);
    reject(key, tr("a whole number from %1 to %2").arg(QString::number(least), QString::number(most)));
    return fallback;
}

bool JsonFields::boolean(QLatin1StringView key, bool fallback)
{
    if (has(key) && !value(key).isBool())
        reject(key, tr("true or false"));
    return value(key).toBool(fallback);
}

QString JsonFields::text(QLatin1StringView key, const QString &fallback, qsizetype longest)
{
    if (!has(key))
        return fallback;
    const QString text = value(key).toString();
    if (value(key).isString() && text.size() <= longest)
        return text;
    reject(key, tr("a text of at most %n character(s)", nullptr, static_cast<int>(longest)));
    return fallback;
}

QJsonArray JsonFields::array(QLatin1StringView key, qsizetype longest)
{
    if (!has(key))
        return {};
    const QJsonArray array = value(key).toArray();
    if (value(key).isArray() && array.size() <= longest)
        return array;
    reject(key, tr("a list of at most %n element(s)", nullptr, static_cast<int>(longest)));
    return {};
}

QJsonObject JsonFields::object(QLatin1StringView key)
{
    if (has(key) && !value(key).isObject())
        reject(key, tr("an object"));
    return value(key).toObject();
}

void JsonFields::reject(QLatin1StringView key, const QString &expected)
{
    rejectAt(pathOf(key), value(key), expected);
}

void JsonFields::rejectAt(const QString &path, const QJsonValue &value, const QString &expected)
{
    m_findings.reject(ErrorCode::Malformed,
                      tr("“%1” is %2; it must be %3.").arg(path, shown(value), expected));
}

} // namespace ccm
