// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/logjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestLogJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALineForEachRecord();
    void writesWhatIsKnown();
    void writesNullForWhatIsNot();
    void writesAnyText();
    void writesItsWords_data();
    void writesItsWords();

private:
    static QJsonObject only(const LogRecord &record);
};

QJsonObject TestLogJson::only(const LogRecord &record)
{
    return QJsonDocument::fromJson(
               logToJsonLines({.file = u"x.log"_s, .records = {record}}, BiasSign::WindowsBias))
        .object();
}

void TestLogJson::writesALineForEachRecord()
{
    QCOMPARE(logToJsonLines({}, BiasSign::Unknown), QByteArray());
    const QByteArray lines = logToJsonLines(
        {.file = u"x.log"_s, .records = {{.message = u"one\r\ntwo"_s}, {.message = u"three"_s}}},
        BiasSign::Unknown);
    QVERIFY(lines.endsWith('\n'));
    const QByteArrayList split = lines.chopped(1).split('\n');
    QCOMPARE(split.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(split[0]).object()[u"message"_s].toString(), u"one\r\ntwo"_s);
    QCOMPARE(QJsonDocument::fromJson(split[1]).object()[u"message"_s].toString(), u"three"_s);
}

void TestLogJson::writesWhatIsKnown()
{
    const LogRecord record{
        .offset = 3,
        .length = 140,
        .line = 1,
        .time = {.written = QDateTime(QDate(2013, 9, 9), QTime(8, 56, 37, 101), Qt::UTC), .biasMinutes = 300},
        .type = u"1"_s,
        .severity = Severity::Error,
        .severityRule = SeverityRule::FailedSetup,
        .component = u"ccmsetup"_s,
        .thread = u"6788"_s,
        .source = u"ccmsetup.cpp:9454"_s,
        .message = u"CcmSetup failed with error code 0x80070643"_s,
        .grammar = Grammar::CmTrace,
        .flags = RecordFlags(RecordFlag::Damaged) | RecordFlag::Undecodable};
    const QJsonObject expected{{u"file"_s, u"x.log"_s},
                               {u"offset"_s, 3},
                               {u"length"_s, 140},
                               {u"time"_s, u"2013-09-09T08:56:37.101"_s},
                               {u"timeText"_s, QJsonValue()},
                               {u"utc"_s, u"2013-09-09T13:56:37.101Z"_s},
                               {u"bias"_s, 300},
                               {u"type"_s, u"1"_s},
                               {u"severity"_s, u"error"_s},
                               {u"severityRule"_s, u"failedSetup"_s},
                               {u"component"_s, u"ccmsetup"_s},
                               {u"thread"_s, u"6788"_s},
                               {u"source"_s, u"ccmsetup.cpp:9454"_s},
                               {u"message"_s, u"CcmSetup failed with error code 0x80070643"_s},
                               {u"grammar"_s, u"cmtrace"_s},
                               {u"flags"_s, QJsonArray{u"damaged"_s, u"undecodable"_s}}};
    QCOMPARE(only(record), expected);
}

void TestLogJson::writesNullForWhatIsNot()
{
    const QJsonObject written = only({});
    QCOMPARE(written.size(), 16);
    for (const QString &key :
         {u"time"_s, u"timeText"_s, u"utc"_s, u"bias"_s, u"type"_s, u"component"_s, u"thread"_s, u"source"_s})
        QVERIFY2(written.contains(key) && written[key].isNull(), qPrintable(key));
    // An empty message is one; its absence would be a guess.
    QCOMPARE(written[u"message"_s], QJsonValue(u""_s));
    QCOMPARE(written[u"flags"_s], QJsonValue(QJsonArray()));

    LogRecord unread;
    unread.time.unread = u"25:00:00"_s;
    QVERIFY(only(unread)[u"time"_s].isNull());
    QCOMPARE(only(unread)[u"timeText"_s].toString(), u"25:00:00"_s);

    LogRecord local;
    local.time.written = QDateTime(QDate(2013, 9, 9), QTime(8, 0), Qt::UTC);
    QCOMPARE(only(local)[u"time"_s].toString(), u"2013-09-09T08:00:00.000"_s);
    QVERIFY(only(local)[u"utc"_s].isNull());
}

void TestLogJson::writesAnyText()
{
    QString text = u"\"quoted\" C:\\x /ü € 𝄞\u2028"_s;
    for (char16_t control = 0; control <= 0x20; ++control)
        text += QChar(control);
    text += QChar(0x7F);
    const LogRecord record{.type = text, .component = text, .thread = text, .source = text, .message = text};
    const QByteArray line = logToJsonLines({.file = text, .records = {record}}, BiasSign::Unknown);
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject read = QJsonDocument::fromJson(line).object();
    for (const QString &key : {u"file"_s, u"type"_s, u"component"_s, u"thread"_s, u"source"_s, u"message"_s})
        QCOMPARE(read[key].toString(), text);
    // To the byte as Qt writes an object.
    QCOMPARE(line, QJsonDocument(read).toJson(QJsonDocument::Compact) + '\n');
}

void TestLogJson::writesItsWords_data()
{
    QTest::addColumn<LogRecord>("record");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    const auto severity = [](Severity value, const QString &word) {
        QTest::addRow("severity %s", qPrintable(word))
            << LogRecord{.severity = value} << u"severity"_s << word;
    };
    severity(Severity::Verbose, u"verbose"_s);
    severity(Severity::Info, u"info"_s);
    severity(Severity::Warning, u"warning"_s);
    severity(Severity::Error, u"error"_s);
    const auto rule = [](SeverityRule value, const QString &word) {
        QTest::addRow("rule %s", qPrintable(word))
            << LogRecord{.severityRule = value} << u"severityRule"_s << word;
    };
    rule(SeverityRule::Type, u"type"_s);
    rule(SeverityRule::Text, u"text"_s);
    rule(SeverityRule::FailedSetup, u"failedSetup"_s);
    rule(SeverityRule::Success, u"success"_s);
    rule(SeverityRule::ReturnValue, u"returnValue"_s);
    rule(SeverityRule::None, u"none"_s);
    const auto grammar = [](Grammar value, const QString &word) {
        QTest::addRow("grammar %s", qPrintable(word)) << LogRecord{.grammar = value} << u"grammar"_s << word;
    };
    grammar(Grammar::CmTrace, u"cmtrace"_s);
    grammar(Grammar::Simple, u"simple"_s);
    grammar(Grammar::Pasted, u"pasted"_s);
    grammar(Grammar::Msi, u"msi"_s);
    grammar(Grammar::Dated, u"dated"_s);
    grammar(Grammar::WindowsUpdate, u"windowsupdate"_s);
    grammar(Grammar::Psadt, u"psadt"_s);
    grammar(Grammar::Plain, u"plain"_s);
}

void TestLogJson::writesItsWords()
{
    QFETCH(const LogRecord, record);
    QFETCH(const QString, key);
    QFETCH(const QString, word);
    QCOMPARE(only(record)[key].toString(), word);
    const QJsonArray flags = only({.flags = RecordFlags(RecordFlag::Pending)})[u"flags"_s].toArray();
    QCOMPARE(flags, QJsonArray{u"pending"_s});
}

QTEST_GUILESS_MAIN(TestLogJson)
#include "tst_logjson.moc"
