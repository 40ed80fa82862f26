// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <expected>

namespace ccm {

/// A value or the reason there is none.
template<typename T>
using Result = std::expected<T, Error>;

/// The failed half of a Result: `return fail(ErrorCode::Empty, source);`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, const QString &source,
                                                 const QString &detail = {}, const Place &place = {})
{
    return std::unexpected(Error{.code = code, .source = source, .detail = detail, .place = place});
}

} // namespace ccm
