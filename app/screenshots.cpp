// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots.h"

#include "app/headless.h"
#include "app/mainwindow.h"
#include "app/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <chrono>

namespace ccm {

using namespace Qt::StringLiterals;

QString drawScreenshots(MainWindow &window, const QString &folder, const QSize &size)
{
    if (!QDir().mkpath(folder))
        return QCoreApplication::translate("ccm::Screenshots", "%1: The folder cannot be made.").arg(folder);

    // What is found beside the GUI thread, a log's summary for example, comes a moment later.
    constexpr auto Moment = std::chrono::milliseconds(600);
    QEventLoop loop;
    QTimer::singleShot(Moment, &loop, &QEventLoop::quit);
    loop.exec();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        window.resize(size);
        for (int i = 0; i < Panes::Count; ++i) {
            const auto id = static_cast<Panes::Id>(i);
            window.showPane(id);
            window.grab(); // lays out; scroll bars that appear ask for a second round
            QCoreApplication::sendPostedEvents();
            const QString file = QDir(folder).filePath(Panes::word(id) + u'-' + themeWord(theme) + u".png"_s);
            if (!window.grab().save(file))
                return QCoreApplication::translate("ccm::Screenshots", "%1: The picture cannot be written.")
                    .arg(file);
            printLine(file);
        }
    }
    return {};
}

} // namespace ccm
