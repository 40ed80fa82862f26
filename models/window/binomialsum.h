// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace ccm {

/// How many of many independent clients do something, where clients of one class do it with the same
/// chance: a sum of binomial counts.
///
/// Quantiles are exact where one class contributes and the variance is at most ExactUpToVariance.
/// Classes of different chances are replaced by the one binomial distribution of the same mean and variance;
/// above ExactUpToVariance, quantiles are those of the normal distribution with its correction for
/// skewness (Cornish and Fisher). Both were compared with exact sums and were off by at most 1.
class BinomialSum
{
public:
    static constexpr double ExactUpToVariance = 1'000.0;

    void add(double clients, double chance);

    [[nodiscard]] double mean() const { return m_mean; }
    [[nodiscard]] double variance() const { return m_variance; }
    /// The smallest count that is not exceeded with at least this probability; 0 < probability < 1.
    [[nodiscard]] qint64 quantile(double probability) const;

private:
    double m_mean = 0.0;
    double m_variance = 0.0;
    double m_third = 0.0; ///< third central moment
    double m_most = 0.0; ///< clients that may do it at all
    double m_chance = 0.0; ///< of the only class
    int m_classes = 0;
};

} // namespace ccm
