// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ccm {

class LogIndex;
struct LogSnapshot;

/// By which bias the local times of a computer become UTC: that in force at the nearest time that tells.
/// It puts records without a UTC of their own in order among others; it is no UTC of theirs.
struct LocalBias
{
    struct Step
    {
        qint64 from = 0; ///< milliseconds of written time; what is before the first step counts as it
        int minutes = 0; ///< UTC = written + minutes

        bool operator==(const Step &) const = default;
    };
    QList<Step> steps; ///< ascending; none where nothing tells
    QString log; ///< what tells, as shown to the user; empty where it is the same log

    bool operator==(const LocalBias &) const = default;
    [[nodiscard]] std::optional<int> at(qint64 written) const;
    /// The time by which a record stands in order.
    [[nodiscard]] qint64 moved(qint64 written) const;
    /// A whole sentence for the user; empty where nothing tells.
    [[nodiscard]] QString text(qint64 written) const;
};

/// Gives each log its own bias where its records tell one, else that which the others agree upon. Logs
/// that say two things of the same time are of several computers: they tell nothing.
void setLocalBiases(QList<LogSnapshot> &logs, const QStringList &names);

} // namespace ccm
