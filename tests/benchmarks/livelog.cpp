// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// livelog FILE: opens a log in the log pane as the program does and prints how long it takes until its end
// is painted and until all of it is indexed, then appends records one at a time and prints how long each
// takes until it is painted, and how long the event loop was held up at most meanwhile. Painting is into
// memory (offscreen). The file grows.

#include "models/logs/logmodel.h"
#include "models/logs/logtail.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

/// How long an event that another thread posts each millisecond waits at most until it is delivered.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_thread = std::jthread([this](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                QElapsedTimer posted;
                posted.start();
                QMetaObject::invokeMethod(
                    &m_target, [this, posted] { m_longest = std::max(m_longest, posted.nsecsElapsed()); },
                    Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
    }

    [[nodiscard]] double takeLongestMs() { return double(std::exchange(m_longest, 0)) / 1e6; }

private:
    QObject m_target;
    qint64 m_longest = 0; ///< of the event loop's thread
    std::jthread m_thread;
};

double waitMs(const std::function<bool()> &isDone)
{
    QElapsedTimer time;
    time.start();
    while (!isDone() && time.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(time.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * double(values.size() - 1))];
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: livelog FILE\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    ccm::LogModel model;
    ccm::LogTail tail;
    model.feedFrom(tail);
    ccm::LogPane pane(model);
    auto *view = pane.findChild<ccm::LogView *>();
    pane.resize(1280, 800);
    pane.show();
    waitMs([] { return true; });
    Heartbeat heartbeat;
    (void)heartbeat.takeLongestMs(); // what showing the window took does not count

    bool isCaughtUp = false;
    QObject::connect(&tail, &ccm::LogTail::caughtUp, [&isCaughtUp] { isCaughtUp = true; });
    QElapsedTimer sinceOpen;
    sinceOpen.start();
    model.setFiles({path});
    tail.follow({{.path = path, .shownAs = path}});
    waitMs([&] { return model.rowCount() > 0; });
    view->viewport()->grab();
    const double first = double(sinceOpen.nsecsElapsed()) / 1e6;
    waitMs([&] { return isCaughtUp; });
    view->viewport()->grab();
    const double all = double(sinceOpen.nsecsElapsed()) / 1e6;
    std::printf(
        "end painted after %.1f ms, %d rows indexed after %.1f ms, event loop held up for %.1f ms at most\n",
        first, model.rowCount(), all, heartbeat.takeLongestMs());

    QFile file(path);
    if (!file.open(QIODevice::Append))
        return 3;
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        const int before = model.rowCount();
        file.write("<![LOG[appended]LOG]!><time=\"10:00:00.000+000\" date=\"03-20-2026\" component=\"C\" "
                   "context=\"\" "
                   "type=\"1\" thread=\"1\" file=\"c.cpp:1\">\r\n");
        QElapsedTimer time;
        time.start();
        file.flush();
        waitMs([&] { return model.rowCount() > before; });
        view->viewport()->grab();
        times.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    std::printf("append to painted: median %.1f ms, 95 %% within %.1f ms, most %.1f ms; event loop held up "
                "for %.1f ms "
                "at most\n",
                percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1.0),
                heartbeat.takeLongestMs());
    return 0;
}
