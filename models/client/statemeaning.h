// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ccm {

inline constexpr int ClientDeploymentTopic = 800;
inline constexpr int EndpointProtectionTopic = 2001;
inline constexpr int EndpointProtectionPolicyTopic = 2002;

/// What the id of a state message says, as Microsoft documents it.
struct StateMeaning
{
    enum class Kind : quint8 { Neutral, Progress, Success, Restart, Failure };

    int topic = 0;
    int id = 0;
    Kind kind = Kind::Neutral;
    QString text; ///< a few words without a full stop

    bool operator==(const StateMeaning &) const = default;
};

/// All of them, by topic and id.
[[nodiscard]] QList<StateMeaning> stateMeanings();
/// Nothing where the list has no such id.
[[nodiscard]] std::optional<StateMeaning> stateMeaning(int topic, int id);

} // namespace ccm
