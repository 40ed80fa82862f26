// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logfindbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestLogFindBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<LogFindBar>();
        m_pattern = std::make_unique<QSignalSpy>(m_bar.get(), &LogFindBar::patternChanged);
        m_line = m_bar->findChild<QLineEdit *>(u"findLine"_s);
        m_bar->open({});
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
        m_pattern->clear();
    }
    void announcesWhatToFind();
    void announcesItAgainWhenItIsOpened();
    void goesOnWithEnter();
    void closes();
    void showsForeignTextAsText();

private:
    [[nodiscard]] LogFilter last() const
    {
        return m_pattern->value(m_pattern->size() - 1).value(0).value<LogFilter>();
    }

    std::unique_ptr<LogFindBar> m_bar;
    std::unique_ptr<QSignalSpy> m_pattern;
    QLineEdit *m_line = nullptr;
};

void TestLogFindBar::announcesWhatToFind()
{
    QVERIFY(m_line->hasFocus());
    QTest::keyClicks(m_line, u"a("_s);
    QCOMPARE(last(), LogFilter(u"a("_s));
    m_bar->findChild<QCheckBox *>(u"findRegex"_s)->setChecked(true);
    QCOMPARE(last().root().condition.pattern.syntax, PatternSyntax::Regex);
    m_bar->findChild<QCheckBox *>(u"findCase"_s)->setChecked(true);
    QVERIFY(last().root().condition.pattern.isCaseSensitive);
    m_line->clear();
    QVERIFY(last().showsAll());
    QVERIFY(m_bar->isEmpty());
}

void TestLogFindBar::announcesItAgainWhenItIsOpened()
{
    m_line->setText(u"abc"_s);
    m_bar->hide();
    m_pattern->clear();
    m_bar->open({});
    QCOMPARE(last(), LogFilter(u"abc"_s));
    QCOMPARE(m_line->selectedText(), u"abc"_s);
    m_bar->open(u"def"_s);
    QCOMPARE(last(), LogFilter(u"def"_s));
}

void TestLogFindBar::goesOnWithEnter()
{
    const QSignalSpy wanted(m_bar.get(), &LogFindBar::findRequested);
    m_line->setText(u"abc"_s);
    QTest::keyClick(m_line, Qt::Key_Return);
    QTest::keyClick(m_line, Qt::Key_Enter, Qt::ShiftModifier);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][0].toBool(), true);
    QCOMPARE(wanted[1][0].toBool(), false);
}

void TestLogFindBar::closes()
{
    const QSignalSpy closed(m_bar.get(), &LogFindBar::closed);
    QTest::keyClick(m_line, Qt::Key_Escape);
    m_bar->findChild<QToolButton *>(u"closeFind"_s)->click();
    QCOMPARE(closed.count(), 2);
}

void TestLogFindBar::showsForeignTextAsText()
{
    m_bar->showResult(u"<b>x</b>"_s);
    const auto *result = m_bar->findChild<QLabel *>(u"findResult"_s);
    QCOMPARE(result->text(), u"<b>x</b>"_s);
    QCOMPARE(result->textFormat(), Qt::PlainText);
    QCOMPARE(result->toolTip(), u"&lt;b&gt;x&lt;/b&gt;"_s);
}

QTEST_MAIN(TestLogFindBar)
#include "tst_logfindbar.moc"
