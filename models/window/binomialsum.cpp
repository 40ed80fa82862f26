// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/binomialsum.h"

#include "models/window/quietmath.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace ccm {
namespace {

using Binomial = boost::math::binomial_distribution<double, QuietMath>;
using Normal = boost::math::normal_distribution<double, QuietMath>;

} // namespace

void BinomialSum::add(double clients, double chance)
{
    chance = std::clamp(chance, 0.0, 1.0);
    if (clients <= 0.0 || chance <= 0.0)
        return;
    const double variance = clients * chance * (1.0 - chance);
    m_mean += clients * chance;
    m_variance += variance;
    m_third += variance * (1.0 - 2.0 * chance);
    m_most += clients;
    m_chance = chance;
    ++m_classes;
}

qint64 BinomialSum::quantile(double probability) const
{
    if (m_variance <= 0.0)
        return std::llround(m_mean);
    const double z = boost::math::quantile(Normal(), probability);
    const double guess = m_mean + z * std::sqrt(m_variance) + (z * z - 1.0) / 6.0 * m_third / m_variance;
    double count = std::clamp(std::ceil(guess - 0.5), 0.0, m_most);
    if (m_variance <= ExactUpToVariance) {
        const double chance = m_classes == 1 ? m_chance : 1.0 - m_variance / m_mean;
        const double clients = m_classes == 1 ? m_most : m_mean / chance;
        const Binomial binomial(clients, chance);
        const auto notExceeded = [&](double k) { return k >= clients ? 1.0 : boost::math::cdf(binomial, k); };
        while (count > 0.0 && notExceeded(count - 1.0) >= probability)
            count -= 1.0;
        while (count < m_most && notExceeded(count) < probability)
            count += 1.0;
    }
    return static_cast<qint64>(count);
}

} // namespace ccm
