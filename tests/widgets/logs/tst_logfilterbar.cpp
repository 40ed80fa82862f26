// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterexpression.h"
#include "widgets/common/filterline.h"
#include "widgets/logs/logfilterbar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestLogFilterBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void announcesWhatIsTypedOnce();
    void joinsTextSeverityAndTime();
    void savesAndUsesAllThatItHolds();
    void restoresTheWayOfReading_data();
    void restoresTheWayOfReading();
    void speaksOnceWhenItIsCleared();
    void announcesTheSameTextAgainAfterItWasCleared();
    void keepsTheFilterBeforeAWrongOne();
    void announcesARejectedFilterAgain();
    void turnsWhatWasTypedIntoAnExpression_data();
    void turnsWhatWasTypedIntoAnExpression();
    void addsValues();
    void hasNoCaseInAnExpression();
    void escClearsIt();
    void noticesAnExpressionReadAsText_data();
    void noticesAnExpressionReadAsText();

private:
    std::unique_ptr<LogFilterBar> m_bar;
    std::unique_ptr<QSignalSpy> m_changed;
    FilterLine *m_line = nullptr;
    QComboBox *m_mode = nullptr;
    QComboBox *m_severity = nullptr;

    void type(const QString &text)
    {
        m_line->setText(text);
        QTest::keyClick(m_line, Qt::Key_Return);
    }
};

void TestLogFilterBar::init()
{
    m_bar = std::make_unique<LogFilterBar>();
    m_bar->show();
    m_changed = std::make_unique<QSignalSpy>(m_bar.get(), &LogFilterBar::filterChanged);
    m_line = m_bar->findChild<FilterLine *>();
    m_mode = m_bar->findChild<QComboBox *>(u"filterMode"_s);
    m_severity = m_bar->findChild<QComboBox *>(u"severityFilter"_s);
}

void TestLogFilterBar::announcesWhatIsTypedOnce()
{
    QTest::keyClicks(m_line, u"abc"_s);
    QTRY_COMPARE(m_changed->count(), 1);
    QCOMPARE(m_bar->filter(), LogFilter(u"abc"_s));
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(m_changed->count(), 1);
    m_line->clear();
    QCOMPARE(m_changed->count(), 2);
    QVERIFY(m_bar->filter().showsAll());
}

void TestLogFilterBar::joinsTextSeverityAndTime()
{
    type(u"abc"_s);
    m_severity->setCurrentIndex(2);
    QCOMPARE(m_bar->filter(), LogFilter(u"abc"_s, Severity::Warning));
    const QDateTime ten(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC);
    m_bar->setTimeRange(ten, ten.addSecs(60));
    QCOMPARE(m_changed->count(), 3);
    // The end is not part of the span.
    QCOMPARE(m_bar->filter().root().operands.size(), std::size_t{4});
    const FilterCondition &from = m_bar->filter().root().operands[2].condition;
    const FilterCondition &to = m_bar->filter().root().operands[3].condition;
    QVERIFY(from.time.passes(from.comparison, ten.toMSecsSinceEpoch()));
    QVERIFY(!from.time.passes(from.comparison, ten.toMSecsSinceEpoch() - 1));
    QVERIFY(to.time.passes(to.comparison, ten.toMSecsSinceEpoch() + 59'999));
    QVERIFY(!to.time.passes(to.comparison, ten.toMSecsSinceEpoch() + 60'000));
    auto *button = m_bar->findChild<QToolButton *>(u"timeFilter"_s);
    QVERIFY(button->isVisible());
    QVERIFY(button->toolTip().contains(u"2024-01-02 10:01:00"));
    const QSignalSpy cleared(m_bar.get(), &LogFilterBar::timeRangeCleared);
    button->click();
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(m_bar->filter(), LogFilter(u"abc"_s, Severity::Warning));
}

void TestLogFilterBar::savesAndUsesAllThatItHolds()
{
    m_mode->setCurrentIndex(LogFilterBar::Expression);
    type(u"abc OR def"_s);
    m_severity->setCurrentIndex(2);
    const QDateTime ten(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC);
    m_bar->setTimeRange(ten, ten.addSecs(60));
    const LogFilter whole = m_bar->filter();
    const QString saved = m_bar->expression();
    QCOMPARE(parseFilter(saved).value(), whole);

    m_bar->clear();
    m_severity->setCurrentIndex(3);
    m_bar->setTimeRange(ten.addDays(1), ten.addDays(2));
    m_changed->clear();
    const QSignalSpy cleared(m_bar.get(), &LogFilterBar::timeRangeCleared);
    m_bar->use(saved);
    QCOMPARE(m_bar->filter(), whole);
    QCOMPARE(m_bar->expression(), saved);
    QCOMPARE(m_changed->count(), 1);
    QCOMPARE(m_severity->currentIndex(), 0);
    QVERIFY(!m_bar->hasTimeRange());
    QCOMPARE(cleared.count(), 1);
}

void TestLogFilterBar::restoresTheWayOfReading_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("matchesCase");
    QTest::newRow("a path") << int{LogFilterBar::Text} << uR"(C:\WINDOWS\ccmsetup)"_s << false;
    QTest::newRow("a text by its case") << int{LogFilterBar::Text} << u"AND or"_s << true;
    QTest::newRow("a regular expression") << int{LogFilterBar::Regex} << u"exit code \\d+"_s << false;
    QTest::newRow("an expression") << int{LogFilterBar::Expression} << u"abc OR def"_s << false;
}

void TestLogFilterBar::restoresTheWayOfReading()
{
    QFETCH(const int, mode);
    QFETCH(const QString, typed);
    QFETCH(const bool, matchesCase);
    m_mode->setCurrentIndex(mode);
    m_bar->findChild<QAbstractButton *>(u"matchCase"_s)->setChecked(matchesCase);
    type(typed);
    const LogFilter filter = m_bar->filter();
    const QString saved = m_bar->expression();
    m_bar->clear();
    m_mode->setCurrentIndex(LogFilterBar::Text);
    m_bar->restore(saved);
    QCOMPARE(m_bar->filter(), filter);
    QCOMPARE(m_mode->currentIndex(), mode);
    QCOMPARE(m_bar->findChild<QLineEdit *>()->text(), typed);
}

void TestLogFilterBar::speaksOnceWhenItIsCleared()
{
    type(u"abc"_s);
    m_severity->setCurrentIndex(3);
    m_changed->clear();
    m_bar->clear();
    QCOMPARE(m_changed->count(), 1);
    QVERIFY(m_bar->filter().showsAll());
    QCOMPARE(m_severity->currentIndex(), 0);
}

void TestLogFilterBar::announcesTheSameTextAgainAfterItWasCleared()
{
    type(u"abc"_s);
    m_bar->clear();
    m_changed->clear();
    m_line->setText(u"abc"_s);
    QTRY_COMPARE(m_changed->count(), 1);
    QCOMPARE(m_bar->filter(), LogFilter(u"abc"_s));
    // Also one that is taken away before the line has said it.
    m_bar->setExpression(u"component:x"_s);
    QVERIFY(!m_bar->filter().showsAll());
    m_line->clear();
    QVERIFY(m_bar->filter().showsAll());
}

void TestLogFilterBar::keepsTheFilterBeforeAWrongOne()
{
    m_bar->setExpression(u"component:x"_s);
    const LogFilter before = m_bar->filter();
    m_changed->clear();
    type(u"severity>="_s);
    auto *problem = m_bar->findChild<QLabel *>(u"filterProblem"_s);
    QVERIFY(!problem->isHidden());
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(m_bar->filter(), before);
    QCOMPARE(m_changed->count(), 0);
    type(u"component:x"_s);
    QVERIFY(problem->isHidden());
    QCOMPARE(m_changed->count(), 0); // it is in use
}

void TestLogFilterBar::announcesARejectedFilterAgain()
{
    type(u"abc"_s);
    m_bar->reject(u"It takes too long."_s);
    auto *problem = m_bar->findChild<QLabel *>(u"filterProblem"_s);
    QCOMPARE(problem->text(), u"It takes too long."_s);
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(m_changed->count(), 2);
    QVERIFY(problem->isHidden());
    QVERIFY(!m_bar->isRejected());
}

void TestLogFilterBar::turnsWhatWasTypedIntoAnExpression_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("text");
    QTest::newRow("a phrase") << int{LogFilterBar::Text} << u"two words"_s;
    QTest::newRow("quotes") << int{LogFilterBar::Text} << u"say \"yes\" AND (no"_s;
    QTest::newRow("a regular expression") << int{LogFilterBar::Regex} << u"a/b\\d+ \"x\""_s;
    QTest::newRow("an expression") << int{LogFilterBar::Expression} << u"component:x OR severity>=error"_s;
}

void TestLogFilterBar::turnsWhatWasTypedIntoAnExpression()
{
    QFETCH(const int, mode);
    QFETCH(const QString, text);
    m_mode->setCurrentIndex(mode);
    type(text);
    const auto parsed = parseFilter(m_bar->expression());
    QVERIFY(parsed);
    QCOMPARE(*parsed, m_bar->filter());
}

void TestLogFilterBar::addsValues()
{
    type(u"abc"_s);
    m_bar->include(fieldIs(FilterField::Component, u"CcmExec"_s));
    QCOMPARE(m_mode->currentIndex(), int{LogFilterBar::Expression});
    m_bar->exclude(fieldIs(FilterField::Thread, u"7"_s));
    const auto condition = [](const FilterCondition &value) { return FilterNode::of(value); };
    QCOMPARE(
        m_bar->filter().root(),
        FilterNode::all({LogFilter(u"abc"_s).root(), condition(fieldIs(FilterField::Component, u"CcmExec"_s)),
                         FilterNode::negation(condition(fieldIs(FilterField::Thread, u"7"_s)))}));
}

void TestLogFilterBar::hasNoCaseInAnExpression()
{
    auto *matchCase = m_bar->findChild<QToolButton *>(u"matchCase"_s);
    type(u"abc"_s);
    matchCase->setChecked(true);
    QCOMPARE(m_changed->count(), 2);
    QVERIFY(m_bar->filter().root().condition.pattern.isCaseSensitive);
    m_mode->setCurrentIndex(LogFilterBar::Expression);
    QVERIFY(!matchCase->isEnabled());
}

void TestLogFilterBar::escClearsIt()
{
    type(u"abc"_s);
    m_severity->setCurrentIndex(2);
    m_changed->clear();
    QTest::keyClick(m_line, Qt::Key_Escape);
    QCOMPARE(m_changed->count(), 1);
    QVERIFY(m_bar->filter().showsAll());
    QVERIFY(m_line->text().isEmpty());
}

void TestLogFilterBar::noticesAnExpressionReadAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNoticed");

    QTest::newRow("a name and a value") << u"component:ccmsetup"_s << true;
    QTest::newRow("a comparison") << u"severity>=warning"_s << true;
    QTest::newRow("and") << u"one AND two"_s << true;
    QTest::newRow("or") << u"one OR two"_s << true;
    QTest::newRow("words") << u"this and that or so"_s << false;
    QTest::newRow("a label") << u"Result: 0"_s << false;
    QTest::newRow("a path") << u"C:\\Windows"_s << false;
}

void TestLogFilterBar::noticesAnExpressionReadAsText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isNoticed);
    type(text);
    QCOMPARE(m_bar->looksLikeExpression(), isNoticed);
    m_mode->setCurrentIndex(LogFilterBar::Expression);
    QVERIFY(!m_bar->looksLikeExpression());
}

QTEST_MAIN(TestLogFilterBar)
#include "tst_logfilterbar.moc"
