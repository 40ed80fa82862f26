// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/maxcount.h"
#include "models/window/quietmath.h"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <optional>

namespace ccm {
namespace {

using Vector = std::vector<double>;

/// A symmetric positive definite matrix, split into L times its transpose.
class Cholesky
{
public:
    explicit Cholesky(std::vector<Vector> matrix) : m_rows(std::move(matrix))
    {
        for (std::size_t i = 0; i < m_rows.size() && m_isPositive; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                double sum = m_rows[i][j];
                for (std::size_t k = 0; k < j; ++k)
                    sum -= m_rows[i][k] * m_rows[j][k];
                if (i == j)
                    m_isPositive = m_isPositive && sum > 0.0;
                m_rows[i][j] = i == j ? std::sqrt(std::max(sum, 0.0)) : sum / m_rows[j][j];
            }
        }
    }

    [[nodiscard]] bool isPositive() const { return m_isPositive; }

    [[nodiscard]] double logDeterminant() const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            sum += 2.0 * std::log(m_rows[i][i]);
        return sum;
    }

    [[nodiscard]] Vector solve(Vector x) const
    {
        for (std::size_t i = 0; i < x.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k)
                x[i] -= m_rows[i][k] * x[k];
            x[i] /= m_rows[i][i];
        }
        for (std::size_t i = x.size(); i-- > 0;) {
            for (std::size_t k = i + 1; k < x.size(); ++k)
                x[i] -= m_rows[k][i] * x[k];
            x[i] /= m_rows[i][i];
        }
        return x;
    }

private:
    std::vector<Vector> m_rows;
    bool m_isPositive = true;
};

/// Bins that may exceed k, all alike: the mean of each class in one of them.
struct CutBins
{
    Vector means;
    double count = 1.0;
};

/// What there is at a point of the search.
struct Point
{
    double value = 0.0; ///< logarithm of the generating function, less the sum of clients times coordinate
    Vector gradient;
    std::vector<Vector> hessian;
};

/// The generating function of Poisson counts of which none exceeds k, a coordinate for each class. Its
/// coefficient at the numbers of clients, beside that of Poisson counts without a bound, is the probability.
class Saddle
{
public:
    Saddle(double k, Vector clients, std::vector<CutBins> bins)
        : m_k(k)
        , m_clients(std::move(clients))
        , m_bins(std::move(bins))
    {
    }

    [[nodiscard]] double probability() const
    {
        constexpr int Steps = 60;
        constexpr double CloseEnough = 1e-9; // of the logarithm of the probability
        Vector at(m_clients.size());
        std::optional<Point> here = look(at);
        for (int i = 0; i < Steps && here; ++i) {
            const Cholesky hessian(here->hessian);
            if (!hessian.isPositive())
                return 0.0;
            const Vector step = hessian.solve(here->gradient);
            if (gain(*here, step) < CloseEnough)
                return atSaddle(*here, hessian);
            here = descend(at, *here, step);
        }
        return 0.0; // no saddle: there is not enough room below k for all clients
    }

private:
    static double gain(const Point &point, const Vector &step)
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < step.size(); ++i)
            sum += point.gradient[i] * step[i];
        return sum;
    }

    std::optional<Point> descend(Vector &at, const Point &here, const Vector &step) const
    {
        for (double length = 1.0; length > 1e-6; length /= 2.0) {
            Vector next = at;
            for (std::size_t i = 0; i < at.size(); ++i)
                next[i] -= length * step[i];
            std::optional<Point> there = look(next);
            if (there && there->value < here.value) {
                at = next;
                return there;
            }
        }
        return {};
    }

    double atSaddle(const Point &point, const Cholesky &hessian) const
    {
        double log = point.value;
        for (const double clients : m_clients)
            log += 0.5 * std::log(clients);
        return std::clamp(std::exp(log - 0.5 * hessian.logDeterminant()), 0.0, 1.0);
    }

    [[nodiscard]] std::optional<Point> look(const Vector &at) const
    {
        const std::size_t size = at.size();
        Point point{.gradient = Vector(size), .hessian = std::vector<Vector>(size, Vector(size))};
        Vector factor(size);
        for (std::size_t g = 0; g < size; ++g) {
            if (std::abs(at[g]) > 30.0)
                return {};
            factor[g] = std::exp(at[g]);
            point.value += m_clients[g] * (std::expm1(at[g]) - at[g]); // less the clients themselves
            point.gradient[g] = m_clients[g] * std::expm1(at[g]);
            point.hessian[g][g] = m_clients[g] * factor[g];
        }
        for (const CutBins &bins : m_bins) {
            if (!addBins(bins, factor, point))
                return {};
        }
        return point;
    }

    bool addBins(const CutBins &bins, const Vector &factor, Point &point) const
    {
        Vector own = bins.means;
        double mean = 0.0;
        for (std::size_t g = 0; g < own.size(); ++g)
            mean += own[g] *= factor[g];
        const double notAbove = boost::math::gamma_q(m_k + 1.0, mean, QuietMath());
        if (!(notAbove > 1e-290))
            return false;
        const double ratio = boost::math::gamma_p_derivative(m_k + 1.0, mean, QuietMath()) / notAbove;
        const double slope = ratio * (m_k / mean - 1.0) + ratio * ratio;
        point.value += bins.count * std::log(notAbove);
        for (std::size_t g = 0; g < own.size(); ++g) {
            point.gradient[g] -= bins.count * ratio * own[g];
            point.hessian[g][g] -= bins.count * ratio * own[g];
            for (std::size_t h = 0; h < own.size(); ++h)
                point.hessian[g][h] -= bins.count * slope * own[g] * own[h];
        }
        return true;
    }

    double m_k;
    Vector m_clients;
    std::vector<CutBins> m_bins;
};

} // namespace

double MaxCount::saddleNotAbove(double k) const
{
    Vector clients;
    for (const Part &part : m_parts)
        clients.push_back(part.clients);
    std::vector<CutBins> cut;
    for (const Bins &bins : m_bins) {
        if (k >= bins.mean + 9.0 * std::sqrt(bins.mean) + 20.0)
            break;
        CutBins alike{.count = bins.count};
        for (const Part &part : m_parts)
            alike.means.push_back(part.clients * part.chances[bins.example]);
        cut.push_back(std::move(alike));
    }
    return cut.empty() ? 1.0 : Saddle(k, std::move(clients), std::move(cut)).probability();
}

} // namespace ccm
