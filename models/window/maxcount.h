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
/// For one class of up to ExactClients, the middle factor comes from a discrete Fourier transform and is
/// exact; from half of the clients on, so are plain binomial tails. For several classes, for more clients,
/// and for thousands that come in a few bins (where the transform would take minutes), the sums of all
/// classes hold at once; the factor is that of a saddle point, one coordinate for each class: off by less
/// than 0.001 in probability for thousands of clients, and by up to 0.02 for a few dozen in several classes
/// or for all clients in three bins (compared with all possible cases and with draws).
class MaxCount
{
public:
    static constexpr double ExactClients = 1e6;

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

    /// Bins in which all is alike.
    struct Bins
    {
        double mean = 0.0; ///< of all classes together
        double count = 0.0;
        std::size_t example = 0; ///< one of them
    };

    void mergeBins();
    [[nodiscard]] bool isCrowded(double clients) const;
    [[nodiscard]] double oneBinNotAbove(double k) const; ///< exact for k from half of one class's clients on
    [[nodiscard]] double exactNotAbove(double k) const;
    [[nodiscard]] double saddleNotAbove(double k) const;
    [[nodiscard]] double independentNotAbove(double k) const; ///< as if each bin had a count of its own

    std::vector<Part> m_parts;
    std::vector<Bins> m_bins; ///< those of the highest mean first
};

} // namespace ccm
