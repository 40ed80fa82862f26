// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/help/helpchapter.h"
#include "widgets/start/startpage.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestStartPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChoiceSaysWhatIsWanted();
    void withoutTheSampleNothingIsOffered();
    void aRecentCaseIsOpenedByItsNumber();
    void longNamesAreCutInTheMiddle();
    void withoutRecentCasesThereIsNoList();
    void offersWhatWasLost();
    void questionsLeadToChaptersOfTheManual();
    void everythingIsReachedByTheKeyboard();
    void isDrawnInLightAndDark_data();
    void isDrawnInLightAndDark();
};

void TestStartPage::eachChoiceSaysWhatIsWanted()
{
    StartPage page;
    const QList<QCommandLinkButton *> buttons = page.findChildren<QCommandLinkButton *>();
    QCOMPARE(buttons.size(), 6);
    QList<QSignalSpy *> spies;
    for (const auto wanted : {&StartPage::clientWanted, &StartPage::siteWanted, &StartPage::logsWanted,
                              &StartPage::pasteWanted, &StartPage::planWanted, &StartPage::sampleWanted})
        spies.append(new QSignalSpy(&page, wanted));
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons[i]->click();
        for (qsizetype j = 0; j < spies.size(); ++j)
            QCOMPARE(spies[j]->size(), j <= i ? 1 : 0);
    }
    qDeleteAll(spies);
}

void TestStartPage::withoutTheSampleNothingIsOffered()
{
    StartPage page;
    page.setSampleAvailable(false);
    QVERIFY(!page.findChildren<QCommandLinkButton *>().last()->isEnabled());
}

void TestStartPage::aRecentCaseIsOpenedByItsNumber()
{
    StartPage page;
    const QSignalSpy wanted(&page, &StartPage::recentWanted);
    page.setRecent({{u"a | b"_s, u"/x/a\n/x/b"_s}, {u"<i>c</i>"_s, u"/x/<i>c</i>"_s}});
    auto *list = page.findChild<QListWidget *>(u"recentCases"_s);
    QCOMPARE(list->item(1)->text(), u"<i>c</i>"_s);
    QVERIFY(list->item(1)->toolTip().contains(u"&lt;i&gt;c"_s)); // a path is no markup
    page.setRecent({{u"a"_s, u"/a"_s}, {u"b\u202Egpj"_s, u"/b\u202Egpj"_s}});
    QCOMPARE(list->item(1)->text(), u"b‹U+202E›gpj"_s); // what turns a text is named
    QVERIFY(list->item(1)->toolTip().contains(u"/b‹U+202E›gpj"_s));
    list->setCurrentRow(1);
    Q_EMIT list->itemActivated(list->item(1));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 1);
}

void TestStartPage::longNamesAreCutInTheMiddle()
{
    StartPage page;
    const QString same = u"x"_s.repeated(300);
    page.setRecent({{QString(u"before-"_s + same + u"-client-one"_s), {}},
                    {QString(u"before-"_s + same + u"-client-two"_s), {}}});
    page.resize(900, 700);
    page.show();
    auto *list = page.findChild<QListWidget *>(u"recentCases"_s);
    QVERIFY(!list->horizontalScrollBar()->isVisible());
    list->setFocusPolicy(Qt::NoFocus);
    const auto drawn = [list](int row) {
        return list->viewport()
            ->grab(list->visualItemRect(list->item(row)).intersected(list->viewport()->rect()))
            .toImage();
    };
    QVERIFY(drawn(0) != drawn(1)); // how they differ can be seen
}

void TestStartPage::withoutRecentCasesThereIsNoList()
{
    StartPage page;
    const auto *list = page.findChild<QListWidget *>(u"recentCases"_s);
    QVERIFY(list->isHidden());
    page.setRecent({{u"a"_s, u"/a"_s}});
    QVERIFY(!list->isHidden());
}

void TestStartPage::offersWhatWasLost()
{
    StartPage page;
    const auto *offer = page.findChild<QFrame *>(u"lostCase"_s);
    QVERIFY(offer->isHidden());
    page.setLost(u"<b>It</b> can be restored."_s);
    QVERIFY(!offer->isHidden());
    QCOMPARE(offer->findChild<QLabel *>(u"lostCaseText"_s)->textFormat(), Qt::PlainText);
    const QSignalSpy wanted(&page, &StartPage::lostWanted);
    const QSignalSpy unwanted(&page, &StartPage::lostUnwanted);
    offer->findChild<QPushButton *>(u"restoreLost"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(unwanted.size(), 0);
    offer->findChild<QPushButton *>(u"dropLost"_s)->click();
    QCOMPARE(unwanted.size(), 1);
    page.setLost({});
    QVERIFY(offer->isHidden());
}

void TestStartPage::questionsLeadToChaptersOfTheManual()
{
    StartPage page;
    const QSignalSpy wanted(&page, &StartPage::chapterWanted);
    QSet<QString> chapters;
    const QList<HelpChapter> all = helpChapters(u"en"_s);
    for (const HelpChapter &chapter : all)
        chapters.insert(chapter.id);
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->objectName().startsWith(u"chapter-"_s))
            Q_EMIT label->linkActivated(label->objectName().mid(8));
    }
    QCOMPARE(wanted.size(), 3);
    for (const QList<QVariant> &arguments : wanted)
        QVERIFY2(chapters.contains(arguments.first().toString()), qPrintable(arguments.first().toString()));
}

void TestStartPage::everythingIsReachedByTheKeyboard()
{
    StartPage page;
    page.setRecent({{u"a"_s, u"/a"_s}});
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSet<QWidget *> reached;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Tab);
        reached.insert(page.focusWidget());
    }
    const QList<QCommandLinkButton *> buttons = page.findChildren<QCommandLinkButton *>();
    for (QCommandLinkButton *button : buttons) {
        QVERIFY2(reached.contains(button), qPrintable(button->text()));
        QVERIFY(!button->accessibleDescription().isEmpty());
    }
    QVERIFY(reached.contains(page.findChild<QListWidget *>(u"recentCases"_s)));
    QVERIFY(reached.contains(page.findChild<QLabel *>(u"chapter-how-many-days"_s)));
}

void TestStartPage::isDrawnInLightAndDark_data()
{
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(30, 30, 30);
}

void TestStartPage::isDrawnInLightAndDark()
{
    QFETCH(const QColor, window);
    StartPage page;
    page.setPalette(QPalette(window, window));
    page.resize(870, 620); // what 1024x700 leaves
    QVERIFY(page.sizeHint().width() > 0);
    const QImage image = page.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 10, qPrintable(QString::number(colours.size())));
}

QTEST_MAIN(TestStartPage)

#include "tst_startpage.moc"
