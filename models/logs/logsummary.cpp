// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logsummary.h"

#include "models/logs/logmodel.h"

#include <algorithm>
#include <chrono>

namespace ccm {
namespace {

constexpr int OverviewBuckets = 600; ///< about as many as a screen has lines
constexpr int TimelineBuckets = 150;
// A log that is being written changes many times a second.
constexpr std::chrono::milliseconds LeastPause{200};
constexpr std::chrono::milliseconds MostPause{10'000};

} // namespace

LogSummary::LogSummary(LogModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(LeastPause);
    connect(&m_pause, &QTimer::timeout, this, &LogSummary::start);
    connect(&model, &LogModel::tallyChanged, this, &LogSummary::note);
    connect(&model, &LogModel::filterFinished, this, &LogSummary::note);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LogSummary::note);
    connect(&model, &QAbstractItemModel::modelReset, this, &LogSummary::note);
    const auto forgetHues = [this] {
        m_loader.cancel();
        m_found.hues.clear();
        note();
    };
    connect(&model, &LogModel::filesChanged, this, forgetHues);
    connect(&model, &LogModel::highlighterChanged, this, forgetHues);
}

void LogSummary::note()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void LogSummary::start()
{
    m_isDue = m_loader.isRunning();
    if (m_isDue)
        return;
    Work work{.input = {.logs = {}, .rows = m_model.rows(), .isPreview = m_model.isPreview()},
              .shown = {},
              .highlighter = m_model.highlighter(),
              .hues = std::move(m_found.hues)};
    for (int file = 0; file < m_model.files().size(); ++file) {
        work.input.logs.append(m_model.shownSnapshot(file));
        work.shown.push_back(m_model.isFileShown(file));
    }
    m_took.start();
    m_loader.start(
        [work = std::move(work)](const std::stop_token &stop) mutable { return find(std::move(work), stop); },
        [this](Result<Found> found) {
            // It looks at all rows: it may take a tenth of a core, not more.
            m_pause.setInterval(
                std::clamp(std::chrono::milliseconds(m_took.elapsed()) * 10, LeastPause, MostPause));
            // A text that cannot be read has no highlights; the rest was found all the same.
            if (found)
                m_found = std::move(*found);
            if (m_isDue)
                note();
            Q_EMIT changed();
        });
}

Result<LogSummary::Found> LogSummary::find(Work work, const std::stop_token &stop)
{
    Found found{.hues = std::move(work.hues)};
    found.hues.resize(static_cast<std::size_t>(work.input.logs.size()));
    QList<LogSnapshot> shown;
    for (qsizetype i = 0; i < work.input.logs.size(); ++i) {
        const auto log = static_cast<std::size_t>(i);
        if (!work.shown[log])
            continue;
        shown.append(work.input.logs[i]);
        std::vector<quint16> &hues = found.hues[log];
        const auto known = static_cast<quint32>(hues.size());
        const quint32 count = work.input.logs[i].index.count();
        if (work.highlighter.isEmpty() || known >= count)
            continue;
        const auto more = scanHighlights(work.highlighter, work.input.logs[i], known, count - known,
                                         static_cast<int>(count - known), stop);
        if (more)
            hues.insert(hues.end(), more->begin(), more->end());
        else
            hues.resize(count, NoHue);
    }
    found.timeline = ccm::timeline(shown, TimelineBuckets);

    auto overview = overviewOf(work.input, found.hues, OverviewBuckets, stop);
    if (!overview)
        return std::unexpected(overview.error());
    found.overview = std::move(*overview);
    return found;
}

} // namespace ccm
