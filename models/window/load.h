// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ccm {

/// What the clients of a plan ask of one link or distribution point.
///
/// The load of an hour is what clients ask for in it, averaged over the hour: their bytes without what peers
/// give them. It is not what a full link lets through, which is less. Each hour begins with a full hour of
/// the plan's clock. Where a client's download fits into five minutes, its bytes belong to the hour in which
/// it starts, and the figures are exact for one class of clients. Where a BITS limit draws it out, they
/// belong to the hours in which they arrive; the hour's distribution is then approximated by its first three
/// moments.
struct LinkLoad
{
    enum class Kind : quint8 { Link, DistributionPoint };

    Kind kind = Kind::Link;
    QString name;
    qint64 clients = 0;
    double capacityMbit = 0.0;
    double limitMbit = 0.0; ///< the share of the capacity that clients may take
    QDateTime busiestHour; ///< of the highest mean; invalid where nobody downloads
    double meanMbit = 0.0; ///< in that hour
    double p95Mbit = 0.0; ///< in that hour, not exceeded in 95 of 100 roll-outs
    double overloadProbability = 0.0; ///< that the load of any hour is above the limit
    double overloadedHours = 0.0; ///< how many are above it, expected
    double concurrentMean = 0.0; ///< downloads at a time, where they are most
    qint64 concurrentP95 = 0;
    QList<double> mbitPerHour; ///< mean load, hour by hour as in Forecast::hours

    bool operator==(const LinkLoad &) const = default;
};

} // namespace ccm
