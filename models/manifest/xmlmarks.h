// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/worddiff.h"

#include <QString>

namespace ccm {

/// Where the XML of an item says something else on the other side: values of attributes and texts that
/// differ, and attributes and elements that the other side has not. The order and quotes of attributes,
/// white space, and spellings that count as the same (see ManifestDiff) are not marked. Takes well-formed
/// XML.
[[nodiscard]] WordDiff xmlMarks(const QString &before, const QString &after);

} // namespace ccm
