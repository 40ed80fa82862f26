// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/question.h"

#include <QJsonObject>
#include <QString>

namespace ccm {

class JsonFields;

/// What is asked of the comparison, as a case file has it; empty where nothing but the usual is asked.
/// `unknownRun` stands in the place of an automatic run.
[[nodiscard]] QJsonObject questionObject(const Question &question, const QString &unknownRun);
/// Of the key "question". What is no version of a client is rejected: another verdict would be shown in its
/// place. A kind of run that a later version may know is read as the automatic one; unknownRunIn() tells.
[[nodiscard]] Question readQuestion(JsonFields &fields);
/// The word for it; empty where it is known.
[[nodiscard]] QString unknownRunIn(JsonFields &fields);

} // namespace ccm
