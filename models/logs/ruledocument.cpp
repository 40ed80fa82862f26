// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/ruledocument.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleDocument)
};

constexpr int Schema = 1;

} // namespace

QByteArray ruleDocument(const QString &key, const QJsonArray &rules)
{
    return QJsonDocument(QJsonObject{{u"schema"_s, Schema}, {key, rules}}).toJson();
}

Result<QJsonArray> readRuleDocument(const QByteArray &json, const QString &source, const QString &key,
                                    qsizetype largestFile, qsizetype mostRules)
{
    if (json.size() > largestFile)
        return fail(ErrorCode::TooLarge, source,
                    RuleTexts::tr("It may have %1 bytes.").arg(QString::number(largestFile)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Malformed, source, error.errorString(), {.offset = error.offset});
    if (!document[key].isArray())
        return fail(ErrorCode::WrongKind, source, RuleTexts::tr("It holds no list \"%1\".").arg(key));
    if (document[u"schema"].toInt() != Schema)
        return fail(ErrorCode::Unsupported, source,
                    RuleTexts::tr("Its schema is not %1.").arg(QString::number(Schema)));
    const QJsonArray rules = document[key].toArray();
    if (rules.size() > mostRules)
        return fail(ErrorCode::TooLarge, source,
                    RuleTexts::tr("It may hold %1 entries.").arg(QString::number(mostRules)));
    return rules;
}

} // namespace ccm
