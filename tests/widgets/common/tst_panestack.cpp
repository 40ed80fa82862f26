// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/longwords.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panearea.h"
#include "widgets/common/panestack.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Error;
using ccm::ErrorCode;
using ccm::PaneStack;
using ccm::withShortWords;

class TestPaneStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsContentOrOneClearSentence();
    void tellsHowFarLongLoadingIs();
    void offersToCancelLongLoading();
    void anEmptyPaneOffersWhatCanBeDone();
    void showsForeignTextAsItIs();
    void aMessageStaysUntilItIsClosed();
    void aLongPathMakesNothingWider();
    void aPaneThatNeedsMoreRoomIsScrolled();
};

void TestPaneStack::showsContentOrOneClearSentence()
{
    auto *content = new QLabel(u"content"_s);
    PaneStack stack(content);
    const auto *title = stack.findChild<QLabel *>(u"noticeTitle"_s);
    const auto *text = stack.findChild<QLabel *>(u"noticeText"_s);
    const auto *busy = stack.findChild<QProgressBar *>();
    stack.show();
    QVERIFY(stack.showsContent());

    stack.showLoading(u"Reading ccmsetup.cab"_s);
    QVERIFY(!stack.showsContent());
    QCOMPARE(title->text(), u"Reading ccmsetup.cab"_s);
    QVERIFY(busy->isVisible());

    stack.showError({ErrorCode::Empty, u"ccmsetup.cab"_s, {}, {}});
    QCOMPARE(text->text(), u"ccmsetup.cab: It is empty."_s);
    QVERIFY(!busy->isVisible());

    stack.showEmpty(u"No site is open"_s, u"Open a ccmsetup.cab."_s);
    QCOMPARE(title->text(), u"No site is open"_s);
    QVERIFY(text->isVisible());

    stack.showContent();
    QVERIFY(content->isVisible());
}

void TestPaneStack::tellsHowFarLongLoadingIs()
{
    PaneStack stack(new QWidget);
    connect(&stack, &PaneStack::cancelWanted, this, [] { });
    stack.show();
    const auto *text = stack.findChild<QLabel *>(u"noticeText"_s);
    const auto *bar = stack.findChild<QProgressBar *>(u"noticeProgress"_s);
    const auto *cancel = stack.findChild<QPushButton *>(u"noticeCancel"_s);
    stack.showLoading(u"Reading ccmsetup.cab"_s);
    stack.showProgress(1000, 4000); // it may be over at once
    QVERIFY(!text->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    stack.showProgress(1000, 4000);
    QCOMPARE(text->text(), u"1,000 bytes of 3.91 KiB"_s); // 4000 / 1024
    QCOMPARE(bar->value() * 4, bar->maximum());
    stack.showProgress(5000, 4000); // more than was announced
    QCOMPARE(text->text(), u"4.88 KiB"_s);
    QCOMPARE(bar->maximum(), 0);
    stack.showContent();
    stack.showProgress(6000, 0);
    QVERIFY(stack.showsContent());
    stack.showLoading(u"Reading another"_s);
    QVERIFY(!text->isVisible());
    QVERIFY(!cancel->isVisible());
}

void TestPaneStack::offersToCancelLongLoading()
{
    PaneStack deaf(new QWidget);
    PaneStack stack(new QWidget);
    const QSignalSpy cancelled(&stack, &PaneStack::cancelWanted);
    for (PaneStack *one : {&deaf, &stack}) {
        one->show();
        one->showLoading(u"Reading"_s);
    }
    auto *cancel = stack.findChild<QPushButton *>(u"noticeCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!deaf.findChild<QPushButton *>(u"noticeCancel"_s)->isVisible()); // nobody would act on it
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    stack.showError({ErrorCode::Cancelled, u"ccmsetup.cab"_s, {}, {}});
    QVERIFY(!cancel->isVisible());
}

void TestPaneStack::anEmptyPaneOffersWhatCanBeDone()
{
    PaneStack stack(new QWidget);
    stack.show();
    QStringList done;
    // What is done may put something else in the pane's place at once.
    const auto open = [&stack, &done](const QString &what) {
        done.append(what);
        stack.showLoading(what);
    };
    const QList<PaneStack::Offer> offers{{.text = u"a site"_s, .run = [open] { open(u"site"_s); }},
                                         {.text = u"a client"_s, .run = [open] { open(u"client"_s); }}};
    const auto shown = [&stack] {
        QList<QPushButton *> buttons = stack.findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return buttons;
    };
    stack.showEmpty(u"Nothing is open"_s, u"Open something."_s, offers);
    QCOMPARE(shown().size(), 2);
    shown().last()->setFocus();
    QTest::keyClick(shown().last(), Qt::Key_Space);
    QTRY_COMPARE(done, QStringList{u"client"_s});
    QVERIFY(shown().isEmpty());

    stack.showEmpty(u"Nothing is open"_s, u"Open something."_s, offers);
    QCOMPARE(shown().size(), 2);
    stack.showEmpty(u"Nothing is open"_s, u"Open something."_s);
    QVERIFY(shown().isEmpty());
}

void TestPaneStack::showsForeignTextAsItIs()
{
    PaneStack stack(new QWidget);
    stack.showError({ErrorCode::NotFound, u"<b>x</b>"_s, {}, {}});
    const auto *text = stack.findChild<QLabel *>(u"noticeText"_s);
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QVERIFY(text->text().startsWith(u"<b>x</b>"_s));
}

void TestPaneStack::aMessageStaysUntilItIsClosed()
{
    QWidget window;
    ccm::MessageBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.showMessage(ccm::Status::Bad, u"<i>x</i>"_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.findChild<QLabel *>(u"message"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(bar.text(), u"<i>x</i>"_s);
    bar.clear();
    QVERIFY(!bar.isVisible());
}

void TestPaneStack::aLongPathMakesNothingWider()
{
    const QString path = u"\\\\site01.corp.example\\SMS_PRI"_s + u"\\of_the_central_office"_s.repeated(10);
    const QString shown = withShortWords(u"In %1: It ends."_s.arg(path));
    QVERIFY2(shown.startsWith(u"In \\\\site01.corp"_s) && shown.endsWith(u"office: It ends."_s),
             qPrintable(shown));
    QVERIFY(shown.size() < 80);
    QCOMPARE(withShortWords(QString(60, u'x')), QString(60, u'x'));
    QCOMPARE(withShortWords(QString(61, u'x')), QString(30, u'x') + u'…' + QString(29, u'x'));
    const QString slashes = u"/srv/site"_s + u"/of_the_central_office"_s.repeated(10); // lines break at them
    QCOMPARE(withShortWords(slashes), slashes);

    PaneStack stack(new QWidget);
    stack.showError({.code = ErrorCode::Truncated, .source = path, .detail = u"It ends."_s});
    QVERIFY(stack.minimumSizeHint().width() < 700);
    QVERIFY(stack.findChild<QLabel *>(u"noticeText"_s)->toolTip().contains(path));
    ccm::MessageBar bar;
    bar.showMessage(ccm::Status::Bad, path);
    QVERIFY(bar.minimumSizeHint().width() < 700);
    QCOMPARE(bar.text(), path);
}

void TestPaneStack::aPaneThatNeedsMoreRoomIsScrolled()
{
    auto *stack = new QStackedWidget;
    auto *small = new QWidget;
    auto *large = new QWidget;
    large->setMinimumSize(500, 300);
    stack->addWidget(small);
    stack->addWidget(large);
    ccm::PaneArea area(stack);
    area.resize(400, 350);
    area.show();
    QCOMPARE(stack->size(), QSize(400, 350)); // what is behind does not matter
    QVERIFY(!area.horizontalScrollBar()->isVisible());
    stack->setCurrentWidget(large);
    QTRY_VERIFY(area.horizontalScrollBar()->isVisible());
    QVERIFY(!area.verticalScrollBar()->isVisible());
    QCOMPARE(stack->width(), 500);
    QCOMPARE(stack->height(), 350 - area.horizontalScrollBar()->height());
    area.resize(600, 200);
    QTRY_VERIFY(area.verticalScrollBar()->isVisible());
    QTRY_VERIFY(!area.horizontalScrollBar()->isVisible());
    QCOMPARE(stack->size(), QSize(600 - area.verticalScrollBar()->width(), 300));
    large->setMinimumSize(100, 100); // as when a section is folded
    QTRY_COMPARE(stack->size(), QSize(600, 200));
}

QTEST_MAIN(TestPaneStack)
#include "tst_panestack.moc"
