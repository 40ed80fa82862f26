// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planfile.h"

#include "models/base/files.h"
#include "models/window/planreader.h"

namespace ccm {

Result<Plan> readPlan(const QString &path)
{
    const auto bytes = readFile(path, PlanFileLimits::Bytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parsePlan(*bytes, path);
}

} // namespace ccm
