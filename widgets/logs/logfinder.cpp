// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logfinder.h"

#include "models/logs/logmodel.h"
#include "models/logs/logsearch.h"
#include "widgets/logs/logfindbar.h"
#include "widgets/logs/logview.h"

#include <utility>

namespace ccm {
namespace {

/// Paints what is being looked for; nothing where there is nothing, or where it is wrong.
Highlighter marksOf(const LogFilter &pattern)
{
    constexpr int Yellow = 55;
    if (pattern.showsAll())
        return {};
    const HighlightRule rule{.pattern = pattern.root().condition.pattern, .hue = Yellow};
    return Highlighter::compile({.rules = {rule}}).value_or(Highlighter());
}

} // namespace

LogFinder::LogFinder(LogModel &model, LogView &view, LogFindBar &bar, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_bar(bar)
    , m_search(new LogSearch(model, this))
{
    connect(&bar, &LogFindBar::findRequested, this, &LogFinder::goToHit);
    connect(&bar, &LogFindBar::patternChanged, this, &LogFinder::setPattern);
    connect(&bar, &LogFindBar::closed, this, [this] {
        m_bar.hide();
        setPattern({}); // nothing to find is never wrong
        m_view.setFocus();
    });
    connect(m_search, &LogSearch::searchFinished, this, &LogFinder::showFound);
    connect(m_search, &LogSearch::searchFailed, this, [this](const Error &error) {
        m_problem = error.message();
        showFound();
    });
}

void LogFinder::open(const QString &text)
{
    m_bar.open(text);
}

QList<double> LogFinder::hitPlaces(int most) const
{
    return m_search->hitRows(most);
}

void LogFinder::setPattern(const LogFilter &pattern)
{
    m_hitWanted.reset();
    m_problem.clear();
    m_model.setSearchMarks(marksOf(pattern));
    if (const auto result = m_search->setPattern(pattern); !result) {
        (void)m_search->setPattern({}); // what was found before is not what is typed
        // Without what the user typed, which stands beside it.
        m_problem = result.error().detail.isEmpty() ? result.error().message() : result.error().detail;
    }
    showFound();
}

void LogFinder::goToHit(bool forward)
{
    if (m_bar.isEmpty() || m_bar.isHidden())
        open();
    if (m_bar.isEmpty())
        return;
    const int row = m_search->nextHit(m_view.currentRow(), forward);
    if (row >= 0)
        m_view.showRow(row);
    else if (m_search->isSearching())
        m_hitWanted = forward;
    showFound();
}

void LogFinder::showFound()
{
    if (m_hitWanted && !m_search->isSearching()) {
        const bool forward = *std::exchange(m_hitWanted, {});
        if (const int row = m_search->nextHit(m_view.currentRow(), forward); row >= 0)
            m_view.showRow(row);
    }
    if (m_bar.isEmpty())
        m_bar.showResult({});
    else if (!m_problem.isEmpty())
        m_bar.showResult(m_problem);
    else if (m_search->isSearching())
        m_bar.showResult(tr("Searching…"));
    else
        m_bar.showResult(tr("%Ln record(s) found", nullptr, static_cast<int>(m_search->hitCount())));
    Q_EMIT hitsChanged();
}

} // namespace ccm
