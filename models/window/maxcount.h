// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace ccm {

/// The highest of many counts: each client falls into one bin at most, clients of one class with the same
/// chances. What the busiest hour of a roll-out has, whichever hour it is.
///
/// P(max <= k) = P(no truncated Poisson exceeds k) x P(their sum is N | truncated) / P(a Poisson sum is N).
/// For one class, the middle factor comes from a discrete Fourier transform and is exact. For several, the
/// sums of all classes hold at once; the factor is that of a saddle point, one coordinate for each class.
class MaxCount
{
public:
    /// A class: `chances` for each bin, of the same length in all classes, summing to at most 1.
    void add(double clients, std::vector<double> chances);

    /// P(max <= k).
    [[nodiscard]] double notAbove(qint64 k) const;
    /// The smallest k with notAbove(k) >= probability.
    [[nodiscard]] qint64 quantile(double probability) const;

private:
    struct Part
    {
        double clients = 0.0;
        std::vector<double> chances;
    };

    [[nodiscard]] double notAboveOfSeveral(double k) const;
    [[nodiscard]] double independentNotAbove(double k) const; ///< as if each bin had a count of its own

    std::vector<Part> m_parts;
    std::vector<double> m_means; ///< of each bin, all classes together
};

} // namespace ccm
