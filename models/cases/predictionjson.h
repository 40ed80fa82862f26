// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ccm {

/// The predicted lines as texts alone, as the headless contract began.
[[nodiscard]] QJsonArray predictedTexts(const PredictedLog &predicted);
/// `[{text, type, component, rule, decision, sure}]`.
[[nodiscard]] QJsonArray predictedLines(const PredictedLog &predicted);
/// What holds for all lines: `{words, reason, notes}`.
[[nodiscard]] QJsonObject predictionToJson(const PredictedLog &predicted);
/// `{run, sentence, firstDivergence, lines:[{kind, predicted, logged, evidence}]}`; null without a run.
[[nodiscard]] QJsonValue alignmentToJson(const Comparison &comparison);

} // namespace ccm
