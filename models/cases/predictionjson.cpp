// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/predictionjson.h"

#include "models/base/jsonbase.h"
#include "models/cases/comparisonwords.h"

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QJsonObject lineToJson(const PredictedLine &line)
{
    return {{u"text"_s, line.text},           {u"type"_s, line.type},
            {u"component"_s, line.component}, {u"rule"_s, json::text(line.ruleId)},
            {u"decision"_s, line.decision},   {u"sure"_s, jsonWord(line.sure)}};
}

QJsonObject lineToJson(const AlignedLine &line, const PredictedLog &predicted)
{
    const QString text = line.predicted < 0 ? QString() : predicted.lines.at(line.predicted).text;
    return {{u"kind"_s, jsonWord(line.kind)},
            {u"predicted"_s, json::text(text)},
            {u"logged"_s, json::text(line.logged)},
            {u"evidence"_s, json::evidence(line.evidence)}};
}

} // namespace

QJsonArray predictedTexts(const PredictedLog &predicted)
{
    QJsonArray texts;
    for (const PredictedLine &line : predicted.lines)
        texts.append(line.text);
    return texts;
}

QJsonArray predictedLines(const PredictedLog &predicted)
{
    QJsonArray lines;
    for (const PredictedLine &line : predicted.lines)
        lines.append(lineToJson(line));
    return lines;
}

QJsonObject predictionToJson(const PredictedLog &predicted)
{
    return {{u"words"_s, predicted.wording == LogWording::Of2012 ? u"2012"_s : u"currentBranch"_s},
            {u"reason"_s, json::text(predicted.wordingReason)},
            {u"notes"_s, QJsonArray::fromStringList(predicted.notes)}};
}

QJsonValue alignmentToJson(const Comparison &comparison)
{
    if (!comparison.alignment)
        return QJsonValue::Null;
    const LogAlignment &alignment = *comparison.alignment;
    QJsonArray lines;
    for (const AlignedLine &line : alignment.lines)
        lines.append(lineToJson(line, comparison.predicted));
    return QJsonObject{{u"run"_s, json::text(alignment.run)},
                       {u"sentence"_s, json::text(alignment.sentence)},
                       {u"firstDivergence"_s,
                        alignment.firstDivergence < 0 ? QJsonValue(QJsonValue::Null)
                                                      : QJsonValue(qint64{alignment.firstDivergence})},
                       {u"lines"_s, lines}};
}

} // namespace ccm
