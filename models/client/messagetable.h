// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/messages.h"

#include <algorithm>
#include <array>

/// The tables behind recognise(), one for each log.
namespace ccm::messages {

[[nodiscard]] std::span<const MessageTemplate> ofSetup();
[[nodiscard]] std::span<const MessageTemplate> ofEndpointProtection();

/// For a static_assert beside each table.
template<std::size_t Count>
constexpr bool recalledRowsDecideNothing(const std::array<MessageTemplate, Count> &table)
{
    return std::ranges::all_of(table, [](const MessageTemplate &row) {
        return row.sureness == MessageSureness::Verified
            || (row.kind == MessageKind::Other && row.phase == MessagePhase::None);
    });
}

} // namespace ccm::messages
