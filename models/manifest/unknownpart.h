// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/itemfields.h"

namespace ccm {

/// What one entry of ManifestItem::unknown is: an attribute of a known element, which the reader keeps as
/// `<Item Languages="1031"/>`, an element as it stands in the file, or text.
[[nodiscard]] ItemField unknownField(const QString &part);

/// XML of one element in one spelling: attributes in order of their names, white space made single or
/// left out beside tags, characters written as themselves, comments left out. Text that is no XML is
/// only rid of white space.
[[nodiscard]] QString canonicalXml(const QString &xml);

} // namespace ccm
