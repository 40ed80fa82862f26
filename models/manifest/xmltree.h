// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/manifest/xmlnode.h"

#include <optional>

namespace ccm {

/// What an XML file may cost.
struct XmlLimits
{
    int depth = 64; ///< of elements inside each other
    int attributes = 64; ///< of one element
    int nodes = 1'000'000; ///< of any kind. Real manifests have some 500
    int shownCharacters = 200; ///< of the line that an error quotes
};

/// What was read of a file, and why it was not read on.
struct XmlTree
{
    XmlNodes nodes;
    std::optional<Error> error;
};

/// Reads a whole XML text into nodes; nothing is left out but white space between elements. Document type
/// declarations are refused, so there are no entities to expand. Errors carry line, column and the text
/// of the line, and leave what stands before them.
[[nodiscard]] XmlTree readXmlTree(const QString &text, const QString &source, const XmlLimits &limits = {});

} // namespace ccm
