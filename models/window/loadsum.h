// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccm {

/// What many independent clients ask for in an hour, in units of one client's bytes: each a share from 0
/// to 1.
///
/// Replaced by the multiple of a binomial count that has the same mean, variance and third moment. For one
/// class of clients that ask for all or nothing that is the sum itself, and exact.
class LoadSum
{
public:
    /// Clients of whom each asks for a share with these moments: of the share, its square and its cube.
    void add(double clients, double share, double square, double cube);

    [[nodiscard]] double mean() const { return m_mean; }
    /// P(the sum is above `limit`).
    [[nodiscard]] double above(double limit) const;
    /// What is not exceeded with this probability.
    [[nodiscard]] double quantile(double probability) const;

private:
    /// `unit` times a count of `clients`, each with `chance`.
    struct Count
    {
        double unit = 0.0;
        double clients = 0.0;
        double chance = 0.0;
    };
    [[nodiscard]] Count count() const;

    double m_mean = 0.0;
    double m_variance = 0.0;
    double m_third = 0.0; ///< third central moment
};

} // namespace ccm
