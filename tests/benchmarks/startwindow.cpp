// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// startwindow [RUNS]: how long it takes from the start of the process until the window is painted and takes
// events, in turns with a program that shows a window with one word. Each run is a process of its own, which
// is told when it was started; painting is into memory (offscreen), settings are empty.

#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/theme.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

qint64 nowInMicroseconds()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Tells the time when the window was painted and an event that was posted after that is delivered.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *window, qint64 started) : QObject(window), m_started(started)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, watched, [this] {
                std::printf("%lld\n", static_cast<long long>(nowInMicroseconds() - m_started));
                std::fflush(stdout);
                QCoreApplication::exit();
            });
        }
        return false;
    }

private:
    qint64 m_started;
    bool m_isPainted = false;
};

int showBareWindow(qint64 started)
{
    QMainWindow window;
    window.resize(1280, 800);
    window.setCentralWidget(new QLabel(u"Start"_s));
    new FirstPaint(&window, started);
    window.show();
    return QApplication::exec();
}

/// As main() does.
int showConsole(qint64 started)
{
    const QTemporaryDir place;
    QTranslator english;
    if (english.load(u":/i18n/ccmscope_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    ccm::Settings settings(place.filePath(u"settings.ini"_s));
    ccm::applyTheme(settings.theme());
    ccm::Session session;
    ccm::MainWindow window(session, settings);
    new FirstPaint(&window, started);
    window.show();
    return QApplication::exec();
}

struct Times
{
    std::vector<double> ms;

    [[nodiscard]] double median()
    {
        std::ranges::sort(ms);
        return ms[ms.size() / 2];
    }
    [[nodiscard]] double longest() const { return std::ranges::max(ms); }
};

double measure(const char *what)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(what), QString::number(nowInMicroseconds())});
    child.waitForFinished(60'000);
    return child.readAllStandardOutput().trimmed().toDouble() / 1000.0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3) {
        const QApplication application(argc, argv);
        const qint64 started = std::atoll(argv[2]);
        return qstrcmp(argv[1], "bare") == 0 ? showBareWindow(started) : showConsole(started);
    }
    QCoreApplication application(argc, argv);
    const int runs = argc == 2 ? std::max(1, std::atoi(argv[1])) : 21;
    Times bare;
    Times console;
    for (int i = 0; i < runs; ++i) {
        bare.ms.push_back(measure("bare"));
        console.ms.push_back(measure("console"));
    }
    std::printf(
        "start to a usable window, median of %d: %.0f ms (longest %.0f); a window with one word %.0f ms; "
        "ratio %.2f\n",
        runs, console.median(), console.longest(), bare.median(), console.median() / bare.median());
    return 0;
}
