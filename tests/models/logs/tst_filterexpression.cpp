// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/compiledfilter.h"
#include "models/logs/filterexpression.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

LogRecord recordOf(const QString &message)
{
    return {.time = {.written = QDateTime({2013, 9, 10}, {22, 4, 3, 250}, Qt::UTC)},
            .severity = Severity::Warning,
            .component = u"CcmSetup"_s,
            .thread = u"6788"_s,
            .source = u"ccmsetup.cpp:123"_s,
            .message = message};
}

} // namespace

class TestFilterExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void holdsItsLimits();
    void includesAndExcludesValues();
    void recordsWithoutATimeStandAtTheOneBefore();
};

void TestFilterExpression::understands_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QString &expression, bool expected,
                        const QString &message =
                            u"Download of SCEPInstall.exe (x64) from /mp:server failed"_s) {
        QTest::newRow(name) << expression << message << expected;
    };
    row("nothing", u""_s, true);
    row("spaces", u"   "_s, true);
    row("empty parentheses", u"()"_s, true);
    row("a word of the message", u"scepinstall"_s, true);
    row("a word of the component", u"ccmset"_s, true);
    row("a word of the source", u"cpp:123"_s, true);
    row("any text is not the thread", u"6788"_s, false);
    row("two words", u"failed download"_s, true);
    row("two words, one missing", u"failed upload"_s, false);
    row("phrase", u"\"SCEPInstall.exe (x64)\""_s, true);
    row("phrase in another order", u"\"(x64) SCEPInstall.exe\""_s, false);
    row("phrase that minds the case", u"\"scepinstall\"c"_s, false);
    row("phrase left open", u"\"SCEPInstall.exe (x"_s, true);
    row("quotes within", u"\"say \"\"no\"\"\""_s, true, u"They say \"no\"."_s);
    row("backslash at the end", u"\"C:\\Windows\\\""_s, true, u"in C:\\Windows\\ccmsetup"_s);
    row("path", u"C:\\Windows"_s, true, u"in C:\\Windows\\ccmsetup"_s);
    row("switch", u"/mp:server"_s, true);
    row("word with parentheses", u"GetHost(name)"_s, true, u"GetHost(name) called"_s);
    row("word with parentheses in a group", u"(GetHost(name) OR nothing)"_s, true, u"GetHost(name) called"_s);
    row("unknown name before a colon", u"exe:"_s, false);
    row("dashes", u"-----"_s, true, u"-----"_s);
    row("lower-case operators are words", u"download and upload"_s, false);
    row("regex", u"/x\\d{2}/"_s, true);
    row("regex minds the case", u"/SCEPINSTALL/"_s, false);
    row("regex in any case", u"/SCEPINSTALL/i"_s, true);
    row("regex with spaces and slashes", u"/from \\/mp:\\w+ failed/"_s, true);
    row("minus", u"-upload"_s, true);
    row("minus hides", u"-download"_s, false);
    row("NOT", u"NOT download"_s, false);
    row("NOT NOT", u"NOT NOT download"_s, true);
    row("OR", u"upload OR download"_s, true);
    row("AND binds more than OR", u"download OR upload AND nothing"_s, true);
    row("operators in lower case", u"(download or upload) and not download"_s, false);
    row("parentheses bind most", u"(download OR upload) AND nothing"_s, false);
    row("a parenthesis left open", u"nothing OR (download"_s, true);
    row("component contains", u"component:setup"_s, true);
    row("component is", u"component=ccmsetup"_s, true);
    row("component is, in quotes", u"component=\"CcmSetup\""_s, true);
    row("component is not all of it", u"component=ccm"_s, false);
    row("component is not", u"component!=other"_s, true);
    row("names in any case", u"COMPONENT:setup"_s, true);
    row("space behind the operator", u"component= ccmsetup"_s, true);
    row("message only", u"message:ccmsetup"_s, false);
    row("message regex", u"message:/exe.*fail/i"_s, true);
    row("thread is", u"thread=6788"_s, true);
    row("thread is not part", u"thread=678"_s, false);
    row("thread contains", u"thread:678"_s, true);
    row("source", u"source:ccmsetup.cpp"_s, true);
    row("source by its other name", u"file:ccmsetup.cpp"_s, true);
    row("log", u"log:client"_s, true);
    row("other log", u"log:other"_s, false);
    row("severity at least", u"severity>=warning"_s, true);
    row("severity more than", u"severity>warning"_s, false);
    row("severity is", u"severity:warn"_s, true);
    row("severity is not", u"level!=error"_s, true);
    row("severity less than", u"severity<error"_s, true);
    row("from a minute", u"time>=2013-09-10T22:04"_s, true);
    row("after a minute", u"time>2013-09-10T22:04"_s, false);
    row("until a second", u"time<=2013-09-10T22:04:03"_s, true);
    row("before a second", u"time<2013-09-10T22:04:03"_s, false);
    row("on a day", u"time=2013-09-10"_s, true);
    row("on another day", u"time=2013-09-11"_s, false);
    row("at a millisecond", u"time=2013-09-10T22:04:03.250"_s, true);
    row("a fraction of two digits", u"time=\"2013-09-10 22:04:03.25\""_s, true);
    row("between days", u"time:2013-09-09..2013-09-10"_s, true);
    row("between other days", u"time:2013-09-08..2013-09-09"_s, false);
}

void TestFilterExpression::understands()
{
    QFETCH(QString, expression);
    QFETCH(QString, message);
    QFETCH(bool, expected);

    const auto filter = parseFilter(expression);
    QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().message()));
    const auto compiled = CompiledFilter::compile(*filter);

    QVERIFY(compiled);
    QCOMPARE(passes(*compiled, recordOf(message), u"client.log"_s), expected);
}

void TestFilterExpression::saysWhereItIsWrong_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QString>("word");
    QTest::newRow("closing parenthesis") << u"a b )"_s << qint64{5} << u"parenthesis"_s;
    QTest::newRow("nothing after AND") << u"a AND"_s << qint64{3} << u"AND"_s;
    QTest::newRow("nothing after OR") << u"(a OR )"_s << qint64{4} << u"OR"_s;
    QTest::newRow("nothing before OR") << u"OR a"_s << qint64{1} << u"OR"_s;
    QTest::newRow("nothing before AND") << u"AND a"_s << qint64{1} << u"AND"_s;
    QTest::newRow("two operators") << u"a OR AND b"_s << qint64{3} << u"OR"_s;
    QTest::newRow("nothing after NOT") << u"a NOT"_s << qint64{3} << u"NOT"_s;
    QTest::newRow("no value") << u"a component="_s << qint64{3} << u"component="_s;
    QTest::newRow("unknown severity") << u"severity>=bad"_s << qint64{11} << u"warning"_s;
    QTest::newRow("no time") << u"time>=noon"_s << qint64{7} << u"2013-09-10"_s;
    QTest::newRow("no such day") << u"time=2013-02-30"_s << qint64{6} << u"2013-09-10"_s;
    QTest::newRow("text compared") << u"thread>=5"_s << qint64{9} << u"severity and time"_s;
    QTest::newRow("regex left open") << u"message:/abc"_s << qint64{9} << u"not closed"_s;
    QTest::newRow("wrong regex") << u"x /a(b/"_s << qint64{7} << u"regular expression"_s;
}

void TestFilterExpression::saysWhereItIsWrong()
{
    QFETCH(QString, expression);
    QFETCH(qint64, column);
    QFETCH(QString, word);

    const auto filter = parseFilter(expression);

    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::Malformed);
    QCOMPARE(filter.error().place.column, column);
    QVERIFY2(filter.error().detail.contains(word), qPrintable(filter.error().detail));
}

void TestFilterExpression::writesWhatItReads_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("written");
    const auto same = [](const char *name, const QString &expression) {
        QTest::newRow(name) << expression << expression;
    };
    same("nothing", u""_s);
    same("word", u"word"_s);
    same("phrase", u"\"two words\""_s);
    same("phrase with quotes", u"\"a \"\"b\"\"\""_s);
    same("phrase that minds the case", u"\"Foo\"c"_s);
    same("a word AND", u"\"AND\""_s);
    same("a word or", u"\"or\""_s);
    same("negative number", u"\"-5\""_s);
    same("regex", u"/a\\/b\\\\/i"_s);
    same("fields", u"component=CcmSetup -thread:12 source:cpp message:/x/ log:a"_s);
    same("any text is", u"text=whole"_s);
    same("severity and time", u"severity>=warning time<2013-09-10T22:04 time>=2013-09-10"_s);
    same("tree", u"a (b OR (c d)) NOT (e OR f)"_s);
    QTest::newRow("flattened") << u"(a AND (b)) AND c"_s << u"a b c"_s;
    QTest::newRow("quoted though plain") << u"component=\"CcmSetup\""_s << u"component=CcmSetup"_s;
    QTest::newRow("other names") << u"file:x level=warn"_s << u"source:x severity=warning"_s;
    QTest::newRow("unequal") << u"component!=x"_s << u"-component=x"_s;
    QTest::newRow("between") << u"time:2013-09-09..2013-09-10"_s << u"time>=2013-09-09 time<=2013-09-10"_s;
}

void TestFilterExpression::writesWhatItReads()
{
    QFETCH(QString, expression);
    QFETCH(QString, written);

    const auto filter = parseFilter(expression);
    QVERIFY(filter);
    QCOMPARE(filterExpression(*filter), written);
    const auto again = parseFilter(written);
    QVERIFY(again);
    QVERIFY(*again == *filter);
}

void TestFilterExpression::holdsItsLimits()
{
    const FilterLimits limits{.length = 100, .depth = 3};
    QVERIFY(parseFilter(QString(100, u'x'), limits));
    QCOMPARE(parseFilter(QString(101, u'x'), limits).error().code, ErrorCode::TooLarge);
    QVERIFY(parseFilter(u"(((a)))"_s, limits));
    QVERIFY(!parseFilter(u"((((a))))"_s, limits));
    QVERIFY(parseFilter(u"NOT NOT NOT a"_s, limits));
    QVERIFY(!parseFilter(u"NOT NOT NOT NOT a"_s, limits));
}

void TestFilterExpression::includesAndExcludesValues()
{
    LogFilter filter = *parseFilter(u"download"_s);
    filter = including(filter, fieldIs(FilterField::Component, u"One"_s));
    QCOMPARE(filterExpression(filter), u"download component=One"_s);
    filter = including(filter, fieldIs(FilterField::Component, u"Two words"_s));
    QCOMPARE(filterExpression(filter), u"download (component=One OR component=\"Two words\")"_s);
    QVERIFY(including(filter, fieldIs(FilterField::Component, u"One"_s)) == filter);
    filter = including(filter, fieldIs(FilterField::Thread, u"12"_s));
    filter = excluding(filter, fieldIs(FilterField::Source, u"x.cpp:1"_s));
    QVERIFY(excluding(filter, fieldIs(FilterField::Source, u"x.cpp:1"_s)) == filter);
    QCOMPARE(filterExpression(filter),
             u"download (component=One OR component=\"Two words\") thread=12 -source=\"x.cpp:1\""_s);
    QCOMPARE(filterExpression(excluding(*parseFilter(u"a OR b"_s), fieldIs(FilterField::Thread, u"1"_s))),
             u"(a OR b) -thread=1"_s);
    QCOMPARE(filterExpression(including(LogFilter(), fieldIs(FilterField::Component, QString()))),
             u"component=\"\""_s);
}

void TestFilterExpression::recordsWithoutATimeStandAtTheOneBefore()
{
    const auto day = CompiledFilter::compile(*parseFilter(u"time=1970-01-01"_s));
    QVERIFY(day);
    const LogRecord record{.message = u"a line"_s};

    QVERIFY(!passes(*day, record, {}));
    QVERIFY(passes(*day, record, {}, 5000));
}

QTEST_GUILESS_MAIN(TestFilterExpression)

#include "tst_filterexpression.moc"
