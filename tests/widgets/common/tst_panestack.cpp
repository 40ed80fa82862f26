// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Error;
using ccm::ErrorCode;
using ccm::PaneStack;

class TestPaneStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsContentOrOneClearSentence();
    void tellsHowFarLongLoadingIs();
    void offersToCancelLongLoading();
    void showsForeignTextAsItIs();
    void aMessageStaysUntilItIsClosed();
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

QTEST_MAIN(TestPaneStack)
#include "tst_panestack.moc"
