// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/loadsum.h"

#include "models/window/binomialsum.h"
#include "models/window/quietmath.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>

namespace ccm {

void LoadSum::add(double clients, double share, double square, double cube)
{
    if (clients <= 0.0 || share <= 0.0)
        return;
    m_mean += clients * share;
    m_variance += clients * std::max(square - share * share, 0.0);
    m_third += clients * (cube - 3.0 * share * square + 2.0 * share * share * share);
}

LoadSum::Count LoadSum::count() const
{
    // Of u times a binomial count: variance / mean is u (1 - q), third moment / variance is u (1 - 2 q).
    constexpr double LeastChance = 1e-12;
    const double spread = m_variance / m_mean;
    const double unit = 2.0 * spread - std::min(m_third / m_variance, spread);
    const double chance = std::clamp(1.0 - spread / unit, LeastChance, 1.0);
    return {.unit = unit, .clients = m_mean / (unit * chance), .chance = chance};
}

double LoadSum::above(double limit) const
{
    constexpr double RoundingError = 1e-9;
    const double slack = RoundingError * std::max(limit, 1.0);
    if (m_variance <= m_mean * 1e-12)
        return m_mean > limit + slack ? 1.0 : 0.0;
    const double deviation = std::sqrt(m_variance);
    if (limit > m_mean + 9.0 * deviation + 20.0)
        return 0.0;
    if (limit < m_mean - 9.0 * deviation - 20.0)
        return 1.0;
    const Count sum = count();
    const double k = std::floor((limit + slack) / sum.unit);
    return k >= sum.clients - RoundingError
        ? 0.0
        : boost::math::ibeta(k + 1.0, sum.clients - k, sum.chance, QuietMath());
}

double LoadSum::quantile(double probability) const
{
    if (m_variance <= m_mean * 1e-12)
        return m_mean;
    const Count sum = count();
    BinomialSum binomial;
    binomial.add(sum.clients, sum.chance);
    return sum.unit * static_cast<double>(binomial.quantile(probability));
}

} // namespace ccm
