// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/client/timelinestories.h"
#include "widgets/client/timelineview.h"
#include "widgets/common/huecolors.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x35383d), QColor(0x22262b));
    palette.setColor(QPalette::Text, QColor(0xe6e9ed));
    palette.setColor(QPalette::WindowText, QColor(0xe6e9ed));
    palette.setColor(QPalette::Window, QColor(0x2b2f34));
    palette.setColor(QPalette::Base, QColor(0x22262b));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a2f35));
    return palette;
}

QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
        palette.setColor(role, Qt::black);
    return palette;
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

/// A view that is shown in a window and has the focus.
struct Shown
{
    TimelineView view;

    explicit Shown(const ClientState &state, QSize size = {1024, 420})
    {
        view.resize(size);
        view.setTimeline(timeline(state));
        view.show();
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            QTest::qFail("the window is not active", __FILE__, __LINE__);
    }

    [[nodiscard]] const TimelineEntry &current() const
    {
        return *view.layoutOfEntries().entry(view.current());
    }
    [[nodiscard]] TimelineTrackKind track() const
    {
        return view.layoutOfEntries().timeline().tracks[view.current().track].kind;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    [[nodiscard]] bool isInSight(const TimelineEntry &entry) const
    {
        const auto [from, to] = view.range();
        return static_cast<double>(entry.start) >= from && static_cast<double>(entry.end) <= to;
    }
    [[nodiscard]] QPoint middleOf(TimelinePlace place) const
    {
        return view.layoutOfEntries().entryRect(place).center().toPoint();
    }
};

double ms(const QDateTime &time)
{
    return static_cast<double>(time.toMSecsSinceEpoch());
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paints_data();
    void paints();
};

void TestTimelineView::paints_data()
{
    QTest::addColumn<ClientState>("state");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("whole");

    const QPalette light = QApplication::palette();
    const std::pair<const char *, QPalette> palettes[] = {
        {"light", light}, {"dark", darkPalette()}, {"high contrast", highContrastPalette()}};
    for (const auto &[name, palette] : palettes) {
        QTest::addRow("sample after, %s", name) << sampleClient(u"client-after"_s) << palette << false;
        QTest::addRow("sample before, %s", name) << sampleClient(u"client-before"_s) << palette << false;
        QTest::addRow("failing, %s", name) << failingClient() << palette << false;
        QTest::addRow("weeks apart, %s", name) << weeklyClient(8, 8, 30) << palette << true;
        QTest::addRow("living, %s", name) << livingClient() << palette << true;
        QTest::addRow("whole sample, %s", name) << sampleClient(u"client-after"_s) << palette << true;
    }
}

void TestTimelineView::paints()
{
    QFETCH(ClientState, state);
    QFETCH(QPalette, palette);
    QFETCH(bool, whole);
    for (const int width : {1024, 2560}) {
        const QPalette usual = QApplication::palette();
        QApplication::setPalette(palette);
        {
            Shown shown(state, {width, 420});
            if (state.progress == UpgradeProgress::Running)
                shown.view.setNow(day(1, 5, 7, 15));
            if (whole)
                shown.press(Qt::Key_Home);
            const QImage image = shown.view.grab().toImage();
            const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS");
            if (!folder.isEmpty()) {
                image.save(folder
                           + u"/timeline-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())
                                                              .replace(u", "_s, u"-"_s)
                                                              .replace(u' ', u'-'),
                                                          QString::number(width)));
            }
            QCOMPARE_GT(colorsIn(image), 20);
        }
        QApplication::setPalette(usual);
    }
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
