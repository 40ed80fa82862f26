// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace ccm {

/// How many chunks are done. Called on the thread that waits for all of them.
using ChunkProgress = std::function<void(std::size_t done)>;

/// Works on the chunks 0 to `count` - 1 on all cores, this thread among them. `makeWorker()` makes what
/// one thread works with: a callable that takes a chunk's number and returns Result<void>. The first
/// error ends the work; so does `stop`, with ErrorCode::Cancelled.
template<typename MakeWorker>
[[nodiscard]] Result<void> runChunks(std::size_t count, const MakeWorker &makeWorker,
                                     const ChunkProgress &progress, const std::stop_token &stop)
{
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    std::atomic<bool> isOver{false};
    std::mutex mutex;
    std::optional<Error> error;

    const auto work = [&](const ChunkProgress &report) {
        auto worker = makeWorker();
        for (std::size_t chunk = next++; chunk < count && !isOver && !stop.stop_requested(); chunk = next++) {
            if (const Result<void> result = worker(chunk); !result) {
                const std::scoped_lock lock(mutex);
                if (!error)
                    error = result.error();
                isOver = true;
            }
            const std::size_t finished = ++done;
            if (report)
                report(finished);
        }
    };
    {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min(cores, count); ++i)
            helpers.emplace_back([&work] { work({}); });
        work(progress);
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, QString());
    if (error)
        return std::unexpected(*error);
    return {};
}

} // namespace ccm
