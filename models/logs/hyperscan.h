// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

struct hs_database;

namespace ccm {

/// One expression for Hyperscan.
struct HyperscanExpression
{
    QByteArray text; ///< without zero bytes
    unsigned flags = 0; ///< HS_FLAG_...
    unsigned id = 0; ///< told with each match
};

/// Shortest and longest match, in bytes.
struct HyperscanInfo
{
    unsigned leastWidth = 0;
    unsigned mostWidth = 0; ///< the largest number where there is no longest

    bool operator==(const HyperscanInfo &) const = default;
};

/// A Hyperscan database for whole blocks; read-only, so any thread may scan.
class HyperscanDatabase
{
public:
    /// Called with id and end offset; false ends the scan.
    using Match = bool (*)(unsigned id, quint64 end, void *context);

    /// Null where Hyperscan cannot take one of them.
    [[nodiscard]] static std::unique_ptr<const HyperscanDatabase>
    compile(const std::vector<HyperscanExpression> &expressions);
    [[nodiscard]] static HyperscanInfo info(const HyperscanExpression &expression);

    HyperscanDatabase(const HyperscanDatabase &) = delete;
    HyperscanDatabase &operator=(const HyperscanDatabase &) = delete;
    ~HyperscanDatabase();

    /// `match` must not scan.
    void scan(QByteArrayView bytes, Match match, void *context) const;

private:
    explicit HyperscanDatabase(hs_database *database);

    hs_database *m_database;
    quint64 m_serial;
};

} // namespace ccm
