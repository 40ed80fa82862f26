// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/question.h"

#include <QJsonObject>

namespace ccm {

class JsonFields;

/// What is asked of the comparison, as a case file has it; empty where nothing but the usual is asked.
[[nodiscard]] QJsonObject questionObject(const Question &question);
/// Of the key "question". A kind of run that a later version may know, or what is no version of a client, is
/// rejected: another verdict would be shown in its place.
[[nodiscard]] Question readQuestion(JsonFields &fields);

} // namespace ccm
