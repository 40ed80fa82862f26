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
    Saddle(double k, Vector clients, std::vector<Vector> means)
        : m_k(k)
        , m_clients(std::move(clients))
        , m_means(std::move(means))
    {
    }

    [[nodiscard]] double probability() const
    {
        constexpr int Steps = 60;
        Vector at(m_clients.size());
        std::optional<Point> here = look(at);
        for (int i = 0; i < Steps && here; ++i) {
            const Cholesky hessian(here->hessian);
            if (!hessian.isPositive())
                return 0.0;
            const Vector step = hessian.solve(here->gradient);
            if (gain(*here, step) < 1e-12)
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
            log += 0.5 * std::log(clients) - clients;
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
            point.value += m_clients[g] * (factor[g] - at[g]);
            point.gradient[g] = m_clients[g] * (factor[g] - 1.0);
            point.hessian[g][g] = m_clients[g] * factor[g];
        }
        for (const Vector &bin : m_means) {
            if (!addBin(bin, factor, point))
                return {};
        }
        return point;
    }

    bool addBin(const Vector &bin, const Vector &factor, Point &point) const
    {
        double mean = 0.0;
        for (std::size_t g = 0; g < bin.size(); ++g)
            mean += bin[g] * factor[g];
        const double notAbove = boost::math::gamma_q(m_k + 1.0, mean, QuietMath());
        if (!(notAbove > 1e-290))
            return false;
        const double ratio = boost::math::gamma_p_derivative(m_k + 1.0, mean, QuietMath()) / notAbove;
        const double slope = ratio * (m_k / mean - 1.0) + ratio * ratio;
        point.value += std::log(notAbove);
        for (std::size_t g = 0; g < bin.size(); ++g) {
            const double own = bin[g] * factor[g];
            point.gradient[g] -= ratio * own;
            point.hessian[g][g] -= ratio * own;
            for (std::size_t h = 0; h < bin.size(); ++h)
                point.hessian[g][h] -= slope * own * bin[h] * factor[h];
        }
        return true;
    }

    double m_k;
    Vector m_clients;
    std::vector<Vector> m_means; ///< for each bin that may exceed k, for each class
};

} // namespace

double MaxCount::notAboveOfSeveral(double k) const
{
    Vector clients;
    for (const Part &part : m_parts)
        clients.push_back(part.clients);
    std::vector<Vector> bins;
    for (std::size_t i = 0; i < m_means.size(); ++i) {
        const double mean = m_means[i];
        if (mean <= 0.0 || k >= mean + 9.0 * std::sqrt(mean) + 20.0)
            continue;
        Vector bin;
        for (const Part &part : m_parts)
            bin.push_back(part.clients * part.chances[i]);
        bins.push_back(std::move(bin));
    }
    return bins.empty() ? 1.0 : Saddle(k, std::move(clients), std::move(bins)).probability();
}

} // namespace ccm
