// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/hyperscan.h"

#include <QtGlobal>

#include <atomic>
#include <cstdlib>
#include <hs.h>

namespace ccm {
namespace {

/// What Hyperscan writes into while it scans: each thread has its own, as large as any of its
/// databases has needed.
class Scratch
{
public:
    Scratch() = default;
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch() { hs_free_scratch(m_scratch); }

    hs_scratch_t *fit(const hs_database_t *database, quint64 serial)
    {
        if (serial != m_fits) {
            if (hs_alloc_scratch(database, &m_scratch) != HS_SUCCESS)
                qBadAlloc();
            m_fits = serial;
        }
        return m_scratch;
    }

private:
    hs_scratch_t *m_scratch = nullptr;
    quint64 m_fits = 0; ///< serial of the database that it was last made to fit
};

struct Call
{
    HyperscanDatabase::Match match;
    void *context;
};

int onMatch(unsigned id, unsigned long long, unsigned long long end, unsigned, void *context)
{
    const Call &call = *static_cast<const Call *>(context);
    return call.match(id, end, call.context) ? 0 : 1;
}

} // namespace

std::unique_ptr<const HyperscanDatabase>
HyperscanDatabase::compile(const std::vector<HyperscanExpression> &expressions)
{
    std::vector<const char *> texts;
    std::vector<unsigned> flags;
    std::vector<unsigned> ids;
    for (const HyperscanExpression &expression : expressions) {
        texts.push_back(expression.text.constData());
        flags.push_back(expression.flags);
        ids.push_back(expression.id);
    }
    hs_database_t *database = nullptr;
    hs_compile_error_t *error = nullptr;
    const hs_error_t result =
        hs_compile_multi(texts.data(), flags.data(), ids.data(), static_cast<unsigned>(texts.size()),
                         HS_MODE_BLOCK, nullptr, &database, &error);
    if (result != HS_SUCCESS) {
        hs_free_compile_error(error);
        return nullptr;
    }
    return std::unique_ptr<const HyperscanDatabase>(new HyperscanDatabase(database));
}

HyperscanInfo HyperscanDatabase::info(const HyperscanExpression &expression)
{
    hs_expr_info_t *info = nullptr;
    hs_compile_error_t *error = nullptr;
    if (hs_expression_info(expression.text.constData(), expression.flags, &info, &error) != HS_SUCCESS) {
        hs_free_compile_error(error);
        return {};
    }
    const HyperscanInfo result{.leastWidth = info->min_width, .mostWidth = info->max_width};
    std::free(info); // allocated with malloc as long as no allocator is set
    return result;
}

HyperscanDatabase::HyperscanDatabase(hs_database *database) : m_database(database)
{
    static std::atomic<quint64> serials{0};
    m_serial = ++serials;
}

HyperscanDatabase::~HyperscanDatabase()
{
    hs_free_database(m_database);
}

void HyperscanDatabase::scan(QByteArrayView bytes, Match match, void *context) const
{
    static thread_local Scratch scratch;
    Call call{.match = match, .context = context};
    hs_scan(m_database, bytes.data(), static_cast<unsigned>(bytes.size()), 0,
            scratch.fit(m_database, m_serial), onMatch, &call);
}

} // namespace ccm
