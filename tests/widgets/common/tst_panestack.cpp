// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"

#include <QLabel>
#include <QProgressBar>
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
