// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/linegrammars.h"
#include "models/logs/logparser.h"
#include "tests/models/logs/logsamples.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(Grammar grammar)
{
    switch (grammar) {
    case Grammar::CmTrace:
        return u"cmtrace"_s;
    case Grammar::Simple:
        return u"simple"_s;
    case Grammar::Pasted:
        return u"pasted"_s;
    case Grammar::Msi:
        return u"msi"_s;
    case Grammar::Dated:
        return u"dated"_s;
    case Grammar::WindowsUpdate:
        return u"windowsupdate"_s;
    case Grammar::Psadt:
        return u"psadt"_s;
    case Grammar::Plain:
        return u"plain"_s;
    }
    return {};
}

/// "grammar|message|component|thread|time|bias", without what is empty at the end.
QString told(const LogRecord &record)
{
    QString text =
        QStringList{nameOf(record.grammar),
                    record.message,
                    record.component,
                    record.thread,
                    record.time.unread.isEmpty() ? record.time.written.toString(Qt::ISODateWithMs)
                                                 : u'"' + record.time.unread + u'"',
                    record.time.biasMinutes ? QString::number(*record.time.biasMinutes) : QString()}
            .join(u'|');
    while (text.endsWith(u'|'))
        text.chop(1);
    return text;
}

QStringList told(const QList<LogRecord> &records)
{
    QStringList lines;
    for (const LogRecord &record : records)
        lines.append(told(record));
    return lines;
}

} // namespace

class TestLineGrammars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void decidesTheSeverity_data();
    void decidesTheSeverity();
    void knowsItsLinesOnly_data();
    void knowsItsLinesOnly();
    void noLineHasTwoGrammars();
    void anInstallerLogCrossesMidnight();
    void theRestDoesNotMoveTheDate();

private:
    static void addServerLogs();
    static void addPastedText();
    static void addInstallerLogs();
    static void addDatedLogs();
};

void TestLineGrammars::addServerLogs()
{
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &records) {
        QTest::newRow(name) << bytes << records;
    };
    row("server log",
        "---->: An event has occurred  $$<SMS_X><12-06-2016 03:11:46.039+300><thread=4840 (0x12E8)>\r\n",
        {u"simple|---->: An event has occurred|SMS_X|4840|2016-12-06T03:11:46.039Z|300"_s});
    row("server log with a negative bias", "Done.  $$<SMS_X><06-14-2018 01:03:34.174-60><thread=1 (0x1)>\n",
        {u"simple|Done.|SMS_X|1|2018-06-14T01:03:34.174Z|-60"_s});
    row("server log with a component of several words",
        "Setup failed~~  $$<Configuration Manager Setup><08-22-2016 04:15:01.917+420><thread=2868 (0xB34)>",
        {u"simple|Setup failed|Configuration Manager Setup|2868|2016-08-22T04:15:01.917Z|420"_s});
    row("server log without a thread", "no thread  $$<SMS_X><08-22-2016 04:15:03.000+420>\r\n",
        {u"simple|no thread|SMS_X||2016-08-22T04:15:03.000Z|420"_s});
    row("server log without a bias", "m  $$<SMS_X><08-22-2016 04:15:03.123456>\r\n",
        {u"simple|m|SMS_X||2016-08-22T04:15:03.123Z"_s});
    row("SMS 2.0",
        "WARNING - it is late  $$<SMS_S><Fri Sep 03 12:23:46.229 1999 Central Daylight Time>"
        "<thread=250 (0xFA)>\r\n",
        {u"simple|WARNING - it is late|SMS_S|250|1999-09-03T12:23:46.229Z"_s});
    row("SMS 1.2", "~Waiting for it....  $$<SMS_D><Wed May 21 17:09:02 1997~><thread=DB>\r\n",
        {u"simple|Waiting for it....|SMS_D|219|1997-05-21T17:09:02.000Z"_s});
    row("server log whose message holds the mark",
        "message with $$<not a tail> inside  $$<SMS_X><08-22-2016 04:15:01.917+420><thread=1 (0x1)>\r\n",
        {u"simple|message with $$<not a tail> inside|SMS_X|1|2016-08-22T04:15:01.917Z|420"_s});
    row("server log that quotes metadata",
        "saw x  $$<A><08-22-2016 04:15:01.917+420>  $$<SMS_X><08-22-2016 04:15:02.000+420>\r\n",
        {u"simple|saw x  $$<A><08-22-2016 04:15:01.917+420>|SMS_X||2016-08-22T04:15:02.000Z|420"_s});
    row("server log whose component holds the mark", "m  $$<A$$<><08-22-2016 04:15:01.917+420>\r\n",
        {u"simple|m|A$$<||2016-08-22T04:15:01.917Z|420"_s});
    row("server log message of several lines",
        "one  $$<S><08-22-2016 04:15:02.000+420>\r\nmulti line\r\ncontinued  $$<S><08-22-2016 "
        "04:15:03.000+420>\r\n",
        {u"simple|one|S||2016-08-22T04:15:02.000Z|420"_s,
         u"simple|multi line\r\ncontinued|S||2016-08-22T04:15:03.000Z|420"_s});
    row("server log that begins with a message of several lines",
        "multi line\r\ncontinued  $$<S><08-22-2016 04:15:03.000+420>\r\n",
        {u"simple|multi line\r\ncontinued|S||2016-08-22T04:15:03.000Z|420"_s});
    row("text behind the metadata is no metadata", "m  $$<S><08-22-2016 04:15:03.000+420> and more\r\n",
        {u"plain|m  $$<S><08-22-2016 04:15:03.000+420> and more"_s});
    row("metadata with an impossible time", "m  $$<S><13-45-2016 04:15:03.000+420>\r\n",
        {u"plain|m  $$<S><13-45-2016 04:15:03.000+420>"_s});
    row("a bias of a day", "m  $$<S><08-22-2016 04:15:03.000-1440>\r\n",
        {u"simple|m|S||2016-08-22T04:15:03.000Z|-1440"_s});
    row("more than a day is no bias", "m  $$<S><08-22-2016 04:15:03.000-1441>\r\n",
        {u"simple|m|S||2016-08-22T04:15:03.000Z"_s});
    row("line breaks inside a message are kept as marks", "a~b~  $$<S><08-22-2016 04:15:03.000+420>\r\n",
        {u"simple|a~b|S||2016-08-22T04:15:03.000Z|420"_s});
}

void TestLineGrammars::addPastedText()
{
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &records) {
        QTest::newRow(name) << bytes << records;
    };
    row("copied with tabs", "Successfully loaded\tAppEnforce\t7/14/2021 8:52:46 AM\t10472 (0x28E8)\r\n",
        {u"pasted|Successfully loaded|AppEnforce|10472|2021-07-14T08:52:46.000Z"_s});
    row("copied, day first", "Failed.\tUpdatesStore\t14.07.2021 08:53:44\t7308 (0x1C8C)\r\n",
        {u"pasted|Failed.|UpdatesStore|7308|2021-07-14T08:53:44.000Z"_s});
    row("copied, afternoon",
        "m\tc\t7/14/2021 12:52:46 PM\t1 (0x0001)\nm\tc\t7/14/2021 12:52:46 AM\t1 (0x0001)\n",
        {u"pasted|m|c|1|2021-07-14T12:52:46.000Z"_s, u"pasted|m|c|1|2021-07-14T00:52:46.000Z"_s});
    row("copied, component of several words",
        "m\tConfiguration Manager Setup\t7/14/2021 8:52:46 AM\t1 (0x0001)",
        {u"pasted|m|Configuration Manager Setup|1|2021-07-14T08:52:46.000Z"_s});
    row("spaces for tabs, as a forum shows it",
        "Using branch cache option. ccmsetup 9/9/2013 8:56:38 AM 6788 (0x1A84)\n",
        {u"pasted|Using branch cache option.|ccmsetup|6788|2013-09-09T08:56:38.000Z"_s});
    row("order of day and month not known: the time stays text",
        "Done.\tccmsetup\t7/6/2021 8:52:46 AM\t1 (0x0001)\n",
        {u"pasted|Done.|ccmsetup|1|\"7/6/2021 8:52:46 AM\""_s});
    row("two numbers that differ are no thread", "m\tc\t7/14/2021 8:52:46 AM\t10472 (0x28E9)\n",
        {u"plain|m\tc\t7/14/2021 8:52:46 AM\t10472 (0x28E9)"_s});
    row("copied from this program",
        "m\tc\t2013-09-10 22:04:03.123\t6788 (0x1A84)\tx.cpp:1\ta.log\tError\t+0.100 s\n",
        {u"pasted|m|c|6788|2013-09-10T22:04:03.123Z"_s});
    row("copied from this program, nothing known behind the thread",
        "m\tc\t2013-09-10 22:04:03.123\t6788 (0x1A84)\t\ta.log\tInfo\t\n",
        {u"pasted|m|c|6788|2013-09-10T22:04:03.123Z"_s});
    row("copied from this program, UTC not known",
        "m\tc\t2013-09-10 22:04:03.123 (as written)\t6788 (0x1A84)\n",
        {u"pasted|m|c|6788|2013-09-10T22:04:03.123Z"_s});
    row("more cells than there are columns", "m\tc\t2013-09-10 22:04:03.123\t6788 (0x1A84)\ta\tb\tc\td\te\n",
        {u"plain|m\tc\t2013-09-10 22:04:03.123\t6788 (0x1A84)\ta\tb\tc\td\te"_s});
    row("other text stays apart", "before\nm\tc\t7/14/2021 8:52:46 AM\t1 (0x0001)\nafter\n",
        {u"plain|before"_s, u"pasted|m|c|1|2021-07-14T08:52:46.000Z"_s, u"plain|after"_s});
}

void TestLineGrammars::addInstallerLogs()
{
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &records) {
        QTest::newRow(name) << bytes << records;
    };
    const QByteArray dayFirst = "=== Verbose logging started: 31/10/2023  9:12:53  Build type: SHIP UNICODE "
                                "5.00.10011.00  Calling process: C:\\x.exe ===\r\n";
    const QString header = QString::fromLatin1(dayFirst.chopped(2));
    row("installer, day first",
        dayFirst + "MSI (c) (14:60) [09:12:53:469]: Resetting\r\nAction start 9:12:54: X.5444C232_A9A3.\r\n"
            + "Action ended 9:12:55: X.5444C232_A9A3. Return value 1.\r\nProperty(S): NAME = value\r\n",
        {u"msi|"_s + header + u"|||2023-10-31T09:12:53.000Z"_s,
         u"msi|Resetting|MSI (c)|14:60|2023-10-31T09:12:53.469Z"_s,
         u"msi|Action start 9:12:54: X.5444C232_A9A3.|||2023-10-31T09:12:54.000Z"_s,
         u"msi|Action ended 9:12:55: X.5444C232_A9A3. Return value 1.|||2023-10-31T09:12:55.000Z"_s,
         u"msi|Property(S): NAME = value"_s});
    row("installer, month first",
        "=== Logging started: 4/25/2015  4:25:27 ===\nMSI (s) (94:70) [04:25:27:728]: Product\n",
        {u"msi|=== Logging started: 4/25/2015  4:25:27 ===|||2015-04-25T04:25:27.000Z"_s,
         u"msi|Product|MSI (s)|94:70|2015-04-25T04:25:27.728Z"_s});
    row("installer, order of day and month not known",
        "=== Logging started: 4/5/2015  4:25:27 ===\nMSI (s) (94:70) [04:25:27:728]: Product\n",
        {uR"(msi|=== Logging started: 4/5/2015  4:25:27 ===|||"4/5/2015 4:25:27")"_s,
         uR"(msi|Product|MSI (s)|94:70|"04:25:27:728")"_s});
    row("installer without a header", "MSI (N) (94:70) [04:25:27:728]: Product\n",
        {uR"(msi|Product|MSI (N)|94:70|"04:25:27:728")"_s});
    row("installer, indented lines go on",
        "=== Logging started: 4/25/2015  4:25:27 ===\r\nMSI (c) (14:60) [04:25:28:000]: ******* "
        "RunEngine:\r\n"
        "           ******* Product: x.msi\r\n           ******* Action: \r\n",
        {u"msi|=== Logging started: 4/25/2015  4:25:27 ===|||2015-04-25T04:25:27.000Z"_s,
         u"msi|******* RunEngine:\r\n           ******* Product: x.msi\r\n           ******* Action: |MSI (c)|14:60|2015-04-25T04:25:28.000Z"_s});
    row("installer, a custom action writes its own lines",
        "Action start 9:12:54: Y.\nCustomAction Y returned actual error code 1603\nNote: 1: 2205\n",
        {uR"(msi|Action start 9:12:54: Y.|||"9:12:54")"_s,
         u"plain|CustomAction Y returned actual error code 1603"_s, u"plain|Note: 1: 2205"_s});
    row("installer in UTF-16",
        "\xFF\xFE"
            + logsamples::utf16("=== Logging started: 4/25/2015  4:25:27 ===\r\nMSI (s) (94:70) "
                                "[04:25:27:728]: a\r\n  b\r\n"),
        {u"msi|=== Logging started: 4/25/2015  4:25:27 ===|||2015-04-25T04:25:27.000Z"_s,
         u"msi|a\r\n  b|MSI (s)|94:70|2015-04-25T04:25:27.728Z"_s});
}

void TestLineGrammars::addDatedLogs()
{
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &records) {
        QTest::newRow(name) << bytes << records;
    };
    row("CBS",
        "\xEF\xBB\xBF"
        "2023-10-31 09:12:53, Info                  CBS    TI: --- Initializing ---\r\n",
        {u"dated|TI: --- Initializing ---|CBS||2023-10-31T09:12:53.000Z"_s});
    row("DISM", "2023-10-31 09:12:53, Warning               DISM   DISM Provider Store: PID=1 TID=2 x\r\n",
        {u"dated|DISM Provider Store: PID=1 TID=2 x|DISM||2023-10-31T09:12:53.000Z"_s});
    row("setupact", "2023-10-31 09:12:53, Error      [0x0f0148] SYSPRP ActionPlatform::x failed\r\n",
        {u"dated|[0x0f0148] ActionPlatform::x failed|SYSPRP||2023-10-31T09:12:53.000Z"_s});
    row("dated, no component", "2023-10-31 09:12:53, Info                  Starting the work\r\n",
        {u"dated|Starting the work|||2023-10-31T09:12:53.000Z"_s});
    row("dated, lines that go on",
        "2023-10-31 09:12:53, Info                  CBS    a\r\n  b\r\n\r\nc\r\n2023-10-31 09:12:54, Info  "
        "CSI    d\r\n",
        {u"dated|a\r\n  b\r\n\r\nc|CBS||2023-10-31T09:12:53.000Z"_s,
         u"dated|d|CSI||2023-10-31T09:12:54.000Z"_s});
    row("dated, an impossible day is shown", "2023-13-31 09:12:53, Info  CBS    a\r\n",
        {u"dated|2023-13-31 09:12:53, Info  CBS    a"_s});
    row("dated, another record stands between",
        "2023-10-31 09:12:53, Info  CBS    a\r\n" + logsamples::record("x") + "\r\nb\r\n",
        {u"dated|a|CBS||2023-10-31T09:12:53.000Z"_s, u"cmtrace|x|Test|100|2024-01-02T10:00:00.000Z|0"_s,
         u"plain|b"_s});
    row("Windows Update",
        "2023/10/31 09:12:53.1234567 1234  5678  Agent           * START * Finding updates\r\n",
        {u"windowsupdate|* START * Finding updates|Agent|5678|2023-10-31T09:12:53.123Z"_s});
    row("toolkit, legacy",
        "[2024-12-24 14:44:13.658] [Install] [Source] [Error] :: text [a] :: b\r\nmore\r\n",
        {u"psadt|[Install] :: text [a] :: b\r\nmore|Source||2024-12-24T14:44:13.658Z"_s});
    row("toolkit, legacy without a phase", "[2024-12-24 14:44:13.658] [Source] [Info] :: text\r\n",
        {u"psadt|text|Source||2024-12-24T14:44:13.658Z"_s});
    row("all kinds in one file",
        "plain\r\n2023-10-31 09:12:53, Info  CBS    a\r\nm  $$<S><08-22-2016 04:15:03.000+420>\r\n"
            + logsamples::record("x") + "\r\nplain\r\nm  $$<S><08-22-2016 04:15:03.000+420>\r\n",
        {u"plain|plain"_s, u"dated|a|CBS||2023-10-31T09:12:53.000Z"_s,
         u"simple|m|S||2016-08-22T04:15:03.000Z|420"_s, u"cmtrace|x|Test|100|2024-01-02T10:00:00.000Z|0"_s,
         u"plain|plain"_s, u"simple|m|S||2016-08-22T04:15:03.000Z|420"_s});
}

void TestLineGrammars::readsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    addServerLogs();
    addPastedText();
    addInstallerLogs();
    addDatedLogs();
}

void TestLineGrammars::readsRecords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, records);
    const QList<LogRecord> whole = parseLog(bytes, {}).records;
    QCOMPARE(told(whole), records);

    // Byte by byte, the same.
    LogParser parser;
    QList<LogRecord> single;
    for (const char byte : bytes) {
        single += parser.feed({&byte, 1});
        (void)parser.rest();
    }
    single += parser.rest();
    QCOMPARE(told(single), records);
}

void TestLineGrammars::decidesTheSeverity_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<SeverityRule>("rule");
    const auto row = [](const QByteArray &bytes, const QString &type, Severity severity, SeverityRule rule) {
        QTest::newRow(bytes.constData()) << bytes << type << severity << rule;
    };
    const QByteArray server = "  $$<S><08-22-2016 04:15:03.000+420>";
    row("Setup failed~" + server, {}, Severity::Error, SeverityRule::Text);
    row("WARNING - late" + server, {}, Severity::Warning, SeverityRule::Text);
    row("0 errors" + server, {}, Severity::Info, SeverityRule::None);
    row("2023-10-31 09:12:53, Info  CBS    Failed to x", u"Info"_s, Severity::Info, SeverityRule::Type);
    row("2023-10-31 09:12:53, Warning  CBS    x", u"Warning"_s, Severity::Warning, SeverityRule::Type);
    row("2023-10-31 09:12:53, Error  CBS    x", u"Error"_s, Severity::Error, SeverityRule::Type);
    row("2023-10-31 09:12:53, Perf  CBS    it failed", u"Perf"_s, Severity::Error, SeverityRule::Text);
    row("[2024-12-24 14:44:13.658] [Install] [S] [Error] :: x", u"Error"_s, Severity::Error,
        SeverityRule::Type);
    row("Action ended 9:12:55: ErrorDialog. Return value 1.", {}, Severity::Info, SeverityRule::ReturnValue);
    row("Action ended 9:12:55: X. Return value 0.", {}, Severity::Info, SeverityRule::ReturnValue);
    row("Action ended 9:12:55: X. Return value 2.", {}, Severity::Warning, SeverityRule::ReturnValue);
    row("Action ended 9:12:55: X. Return value 3.", {}, Severity::Error, SeverityRule::ReturnValue);
    row("Action ended 9:12:55: X. Return value 4.", {}, Severity::Warning, SeverityRule::ReturnValue);
    row("MSI (s) (94:70) [04:25:27:728]: x failed", {}, Severity::Error, SeverityRule::Text);
    row("MSI (s) (94:70) [04:25:27:728]: MainEngineThread is returning 1603", {}, Severity::Error,
        SeverityRule::ReturnValue);
    row("MSI (s) (94:70) [04:25:27:728]: MainEngineThread is returning 0", {}, Severity::Info,
        SeverityRule::ReturnValue);
    row("plain error", {}, Severity::Error, SeverityRule::Text);
    const auto toolkit = [](const QByteArray &component, const QByteArray &source) -> QByteArray {
        return "<![LOG[m]LOG]!><time=\"10:00:00.123+60\" date=\"7-05-2025\" component=\"" + component
            + "\" context=\"\" type=\"0\" thread=\"1\" file=\"" + source + "\">";
    };
    row(toolkit("Open-ADTSession", "a.ps1"), u"0"_s, Severity::Info, SeverityRule::Success);
    row(toolkit("Open-ADTSession", ""), u"0"_s, Severity::Info, SeverityRule::Success);
    row(toolkit("PSAppDeployToolkit", "Toolkit"), u"0"_s, Severity::Info, SeverityRule::Success);
    row(toolkit("TSManager", "x.cpp:1"), u"0"_s, Severity::Verbose, SeverityRule::Type);
}

void TestLineGrammars::decidesTheSeverity()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    QFETCH(const Severity, severity);
    QFETCH(const SeverityRule, rule);
    const QList<LogRecord> records = parseLog(QByteArray(bytes + "\r\n"), {}).records;
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].type, type);
    QCOMPARE(records[0].severity, severity);
    QCOMPARE(records[0].severityRule, rule);
}

void TestLineGrammars::knowsItsLinesOnly_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"text",
                             ">",
                             ")",
                             "$$<",
                             "$$<A>",
                             "$$<A><>",
                             "$$<><08-22-2016 04:15:03.000+420>",
                             "x $$<A><thread=1>",
                             "(0x1)",
                             "1 (0x1)",
                             "8:00:00 1 (0x1)",
                             "2023-10-31 09:12:53 Info",
                             "2023-10-31 9:12:53, Info",
                             "2023/10/31 09:12:53",
                             "[2023-10-31 09:12:53] x",
                             "[x",
                             "MSI (x) (94:70) [",
                             "MSI: Action 15:32:38: x",
                             "Action start",
                             "Action started 9:12:53",
                             "=== text ===",
                             "Property",
                             "Property(S) x",
                             "Action 9:12:5: x",
                             "<![LOG["})
        QTest::newRow(line) << QByteArray(line);
}

void TestLineGrammars::knowsItsLinesOnly()
{
    QFETCH(const QByteArray, line);
    const RecognisedLine known = recognise({line.constData(), static_cast<std::size_t>(line.size())});
    QVERIFY(!known.grammar);
    QCOMPARE(known.role, LineRole::None);
}

void TestLineGrammars::noLineHasTwoGrammars()
{
    for (const char *text :
         {"m  $$<S><08-22-2016 04:15:03.000+420>", "m\tc\t7/14/2021 8:52:46 AM\t1 (0x0001)",
          "MSI (N) (94:70) [04:25:27:728]: Product", "2023-10-31 09:12:53, Info  CBS    a",
          "2023/10/31 09:12:53.1234567 1234  5678  Agent  m",
          "[2024-12-24 14:44:13.658] [S] [Info] :: text"}) {
        int known = 0;
        for (const LineGrammar *grammar : lineGrammars()) {
            known += grammar->roleOf(text) != LineRole::None;
            QCOMPARE(lineGrammarOf(grammar->grammar()), grammar);
        }
        QCOMPARE(known, 1);
    }
    QVERIFY(!lineGrammarOf(Grammar::CmTrace));
    QVERIFY(!lineGrammarOf(Grammar::Plain));
}

void TestLineGrammars::anInstallerLogCrossesMidnight()
{
    const auto line = [](const QByteArray &time) -> QByteArray {
        return "MSI (s) (94:70) [" + time + "]: x\r\n";
    };
    const QByteArray bytes = "=== Logging started: 4/30/2015  23:59:50 ===\r\n" + line("23:59:59:990")
        + line("00:00:00:010") + line("23:59:59:995") + line("00:00:00:020") + line("08:00:00:000")
        + line("07:59:59:000") + line("07:00:00:000");
    QStringList times;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    for (const LogRecord &record : records)
        times.append(record.time.written.toString(u"MM-dd HH:mm:ss.zzz"_s));
    // A line of the other process may come late; a jump of more than a minute is another day.
    QCOMPARE(times,
             (QStringList{u"04-30 23:59:50.000"_s, u"04-30 23:59:59.990"_s, u"05-01 00:00:00.010"_s,
                          u"04-30 23:59:59.995"_s, u"05-01 00:00:00.020"_s, u"05-01 08:00:00.000"_s,
                          u"05-01 07:59:59.000"_s, u"05-02 07:00:00.000"_s}));
}

void TestLineGrammars::theRestDoesNotMoveTheDate()
{
    LogParser parser;
    (void)parser.feed("=== Logging started: 4/30/2015  23:59:50 ===\r\nMSI (s) (94:70) [00:00:00:010]: x");
    QCOMPARE(parser.rest().last().time.written.date(), QDate(2015, 5, 1));
    QCOMPARE(parser.rest().last().time.written.date(), QDate(2015, 5, 1));
}

QTEST_GUILESS_MAIN(TestLineGrammars)
#include "tst_linegrammars.moc"
