// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/maxcount.h"

#include "models/window/quietmath.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <complex>
#include <numbers>

namespace ccm {
namespace {

using Complex = std::complex<double>;

double poissonTerm(double k, double mean)
{
    return mean > 0.0 ? boost::math::gamma_p_derivative(k + 1.0, mean, QuietMath()) : (k == 0.0 ? 1.0 : 0.0);
}

double poissonNotAbove(double k, double mean)
{
    return mean > 0.0 ? boost::math::gamma_q(k + 1.0, mean, QuietMath()) : 1.0;
}

/// Beyond this many standard deviations a Poisson count is left alone: less than 1e-17 lies there.
double surelyNotAbove(double mean)
{
    return mean + 9.0 * std::sqrt(mean) + 20.0;
}

/// Bins of one mean that may be above.
struct CutBins
{
    double mean = 0.0;
    double count = 0.0;
};

/// One class: exact, by way of the characteristic function of the sum of truncated Poisson counts.
class OneClass
{
public:
    OneClass(double clients, double k, std::vector<CutBins> bins)
        : m_clients(clients)
        , m_k(k)
        , m_bins(std::move(bins))
    {
    }

    [[nodiscard]] double notAbove()
    {
        double logNone = 0.0;
        for (const CutBins &bins : m_bins) {
            const double none = poissonNotAbove(m_k, bins.mean);
            if (none <= 0.0)
                return 0.0;
            logNone += bins.count * std::log(none);
            m_rest -= bins.count * bins.mean;
        }
        if (m_bins.empty())
            return 1.0;
        if (logNone < -60.0) // 1e-26
            return 0.0;
        prepareTerms();
        return std::clamp(sumIsAll() / poissonTerm(m_clients, m_clients), 0.0, 1.0);
    }

private:
    /// The terms of the truncated Poisson that matter, whichever side of the cut has fewer.
    struct Terms
    {
        double first = 0.0; ///< the count of the first term
        std::vector<double> chances;
        bool isTail = false; ///< what is cut off rather than what is left
        CutBins bins;
    };

    void prepareTerms()
    {
        for (const CutBins &bins : m_bins) {
            const double reach = 9.0 * std::sqrt(bins.mean) + 20.0;
            const double low = std::max(std::floor(bins.mean - reach), 0.0);
            const double high = std::ceil(bins.mean + reach);
            Terms terms{.bins = bins};
            terms.isTail = high - m_k < m_k - low + 1.0;
            terms.first = terms.isTail ? m_k + 1.0 : low;
            const double last = terms.isTail ? high : m_k;
            double chance = poissonTerm(terms.first, bins.mean);
            for (double count = terms.first; count <= last; count += 1.0) {
                terms.chances.push_back(chance);
                chance *= bins.mean / (count + 1.0);
            }
            m_terms.push_back(std::move(terms));
        }
    }

    /// Of counts that are cut off above k, times the chance that none has to be.
    [[nodiscard]] static Complex characteristic(const Terms &terms, double angle)
    {
        const Complex z = std::polar(1.0, angle);
        Complex sum = 0.0;
        for (std::size_t i = terms.chances.size(); i > 0; --i)
            sum = Complex(sum.real() * z.real() - sum.imag() * z.imag() + terms.chances[i - 1],
                          sum.real() * z.imag() + sum.imag() * z.real());
        sum *= std::polar(1.0, std::fmod(angle * terms.first, 2.0 * std::numbers::pi));
        return terms.isTail ? std::exp(terms.bins.mean * (z - 1.0)) - sum : sum;
    }

    /// P(the sum is N, and none exceeds k): the inverse transform at N. The sum hardly ever differs from N by
    /// the length of the transform or more.
    [[nodiscard]] double sumIsAll() const
    {
        constexpr double Negligible = 1e-17;
        const double length = std::ceil(24.0 * std::sqrt(m_clients) + 64.0);
        const double step = 2.0 * std::numbers::pi / length;
        double sum = 0.0;
        for (double i = 0.0; i <= length / 2.0; i += 1.0) {
            const double angle = i * step;
            Complex value = std::exp(m_rest * (std::polar(1.0, angle) - 1.0))
                * std::polar(1.0, -std::fmod(angle * m_clients, 2.0 * std::numbers::pi));
            for (const Terms &terms : m_terms)
                value *= std::pow(characteristic(terms, angle), terms.bins.count);
            const bool isOwnMirror = i == 0.0 || i == length / 2.0;
            sum += (isOwnMirror ? 1.0 : 2.0) * value.real();
            if (std::abs(value) < Negligible)
                break;
        }
        return sum / length;
    }

    double m_clients;
    double m_k;
    double m_rest = m_clients; ///< mean of the bins that are surely not above, and of those outside
    std::vector<CutBins> m_bins; ///< that may be above
    std::vector<Terms> m_terms;
};

} // namespace

void MaxCount::add(double clients, std::vector<double> chances)
{
    if (clients <= 0.0)
        return;
    m_parts.push_back({.clients = clients, .chances = std::move(chances)});
    mergeBins();
}

void MaxCount::mergeBins()
{
    constexpr double Alike = 1e-9; // means that differ by a rounding error only
    m_bins.clear();
    for (std::size_t i = 0; i < m_parts.front().chances.size(); ++i) {
        double mean = 0.0;
        for (const Part &part : m_parts)
            mean += part.clients * part.chances[i];
        if (mean > 0.0)
            m_bins.push_back({.mean = mean, .count = 1.0, .example = i});
    }
    std::ranges::sort(m_bins, std::greater(), &Bins::mean);
    if (m_parts.size() > 1)
        return; // bins of one mean may be of different classes
    std::vector<Bins> merged;
    for (const Bins &bins : m_bins) {
        if (!merged.empty() && bins.mean >= merged.back().mean * (1.0 - Alike))
            merged.back().count += 1.0;
        else
            merged.push_back(bins);
    }
    m_bins = std::move(merged);
}

double MaxCount::notAbove(qint64 k) const
{
    if (k < 0)
        return 0.0;
    double clients = 0.0;
    for (const Part &part : m_parts)
        clients += part.clients;
    if (static_cast<double>(k) >= clients)
        return 1.0;
    if (m_parts.size() == 1 && 2.0 * (static_cast<double>(k) + 1.0) > clients)
        return oneBinNotAbove(static_cast<double>(k));
    const bool isExact = m_parts.size() == 1 && clients <= ExactClients && !isCrowded(clients);
    return isExact ? exactNotAbove(static_cast<double>(k)) : saddleNotAbove(static_cast<double>(k));
}

/// The transform of few full bins does not fade: it would take the square of its length.
bool MaxCount::isCrowded(double clients) const
{
    constexpr double SurelyFast = 5'000.0;
    constexpr double FullBin = 0.1;
    return clients > SurelyFast && m_bins.front().mean > FullBin * clients;
}

/// Two bins cannot both hold more than half of all clients, so the chances that one does add up.
double MaxCount::oneBinNotAbove(double k) const
{
    const double clients = m_parts.front().clients;
    double above = 0.0;
    for (const Bins &bins : m_bins) {
        const double chance = std::min(bins.mean / clients, 1.0);
        above += bins.count * boost::math::ibeta(k + 1.0, clients - k, chance, QuietMath());
    }
    return std::clamp(1.0 - above, 0.0, 1.0);
}

double MaxCount::exactNotAbove(double k) const
{
    std::vector<CutBins> cut;
    for (const Bins &bins : m_bins) {
        if (k < surelyNotAbove(bins.mean))
            cut.push_back({.mean = bins.mean, .count = bins.count});
    }
    return OneClass(m_parts.front().clients, k, std::move(cut)).notAbove();
}

double MaxCount::independentNotAbove(double k) const
{
    constexpr double Least = -60.0;
    double log = 0.0;
    for (const Bins &bins : m_bins) {
        if (k >= surelyNotAbove(bins.mean) || log < Least)
            break;
        log += bins.count * std::log(std::max(poissonNotAbove(k, bins.mean), 1e-300));
    }
    return std::exp(log);
}

qint64 MaxCount::quantile(double probability) const
{
    if (m_bins.empty())
        return 0;
    // Independent bins come close; from there, few steps remain.
    qint64 low = -1;
    auto high = static_cast<qint64>(std::ceil(surelyNotAbove(m_bins.front().mean)));
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (independentNotAbove(static_cast<double>(middle)) >= probability ? high : low) = middle;
    }
    qint64 k = high;
    for (qint64 step = 1; notAbove(k) < probability; step *= 2)
        low = std::exchange(k, k + step);
    if (k == high) {
        low = k - 1;
        for (qint64 step = 1; low >= 0 && notAbove(low) >= probability; step *= 2)
            k = std::exchange(low, std::max(low - step, qint64{-1}));
    }
    while (k - low > 1) {
        const qint64 middle = low + (k - low) / 2;
        (notAbove(middle) >= probability ? k : low) = middle;
    }
    return k;
}

} // namespace ccm
