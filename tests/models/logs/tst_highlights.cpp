// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/highlighter.h"
#include "models/logs/logindexer.h"
#include "models/logs/recordreader.h"
#include "tests/models/logs/logsamples.h"

#include <QTest>

#include <bit>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Highlighter highlighterOf(const QList<HighlightRule> &rules)
{
    const auto result = Highlighter::compile({.rules = rules});
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return *result;
}

LogSnapshot snapshotOf(const QByteArray &bytes)
{
    LogIndexer indexer;
    indexer.feed(bytes);
    LogText text(u"test.log"_s, u"test.log"_s, {});
    text.append(bytes);
    LogSnapshot log;
    log.index = indexer.index();
    log.parts = {{.text = text}};
    return log;
}

} // namespace

class TestHighlights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsWhatMatches_data();
    void paintsWhatMatches();
    void earlierRulesWin();
    void marksSoManySpans();
    void keepsRulesInJson();
    void saysWhatIsWrongInJson_data();
    void saysWhatIsWrongInJson();
    void knowsWhatLogsSay_data();
    void knowsWhatLogsSay();
    void scansForTheMinimap();
    void scanAgreesWithSingleRecords();
};

void TestHighlights::paintsWhatMatches_data()
{
    QTest::addColumn<HighlightRule>("rule");
    QTest::addColumn<Highlights>("expected");
    const auto row = [](const char *name, const HighlightRule &rule, const Highlights &expected) {
        QTest::newRow(name) << rule << expected;
    };
    const auto spans = [](const QList<HighlightSpan> &list) { return Highlights{.spans = list}; };
    constexpr auto Row = HighlightPaint::Row;
    row("word in the message", {.pattern = {.text = u"ONE"_s}, .hue = 7}, spans({{0, 3, 7}, {8, 3, 7}}));
    row("word in its case", {.pattern = {.text = u"ONE"_s, .isCaseSensitive = true}}, {});
    row("regex", {.pattern = {.text = u"t\\w"_s, .syntax = PatternSyntax::Regex}, .hue = 3},
        spans({{4, 2, 3}}));
    row("greedy regex", {.pattern = {.text = u"o.*e"_s, .syntax = PatternSyntax::Regex}},
        spans({{0, 11, 0}}));
    row("lazy regex", {.pattern = {.text = u"o.*?e"_s, .syntax = PatternSyntax::Regex}},
        spans({{0, 3, 0}, {6, 5, 0}}));
    row("empty matches", {.pattern = {.text = u"x*"_s, .syntax = PatternSyntax::Regex}}, {});
    row("row", {.pattern = {.text = u"two"_s}, .paint = Row, .hue = 200}, {.hue = 200});
    row("row of the component",
        {.pattern = {.text = u"CcmS"_s}, .scope = HighlightScope::Component, .paint = Row}, {.hue = 0});
    row("row of the source", {.pattern = {.text = u"cpp"_s}, .scope = HighlightScope::Source, .paint = Row},
        {.hue = 0});
    row("any text", {.pattern = {.text = u"cpp"_s}, .scope = HighlightScope::Any, .paint = Row}, {.hue = 0});
    row("not in the message", {.pattern = {.text = u"cpp"_s}, .paint = Row}, {});
    row("thread",
        {.pattern = {.text = u"12"_s, .isWhole = true}, .scope = HighlightScope::Thread, .paint = Row},
        {.hue = 0});
    row("other thread",
        {.pattern = {.text = u"1"_s, .isWhole = true}, .scope = HighlightScope::Thread, .paint = Row}, {});
    row("not enabled", {.isEnabled = false, .pattern = {.text = u"one"_s}}, {});
    row("nothing to look for", {.paint = Row}, {});
}

void TestHighlights::paintsWhatMatches()
{
    QFETCH(HighlightRule, rule);
    QFETCH(Highlights, expected);
    const LogRecord record{
        .component = u"CcmSetup"_s, .thread = u"12"_s, .source = u"a.cpp:1"_s, .message = u"one two one"_s};

    QVERIFY(highlighterOf({rule}).highlights(record) == expected);
}

void TestHighlights::earlierRulesWin()
{
    const LogRecord record{.message = u"one two one"_s};
    const Highlighter rules =
        highlighterOf({{.pattern = {.text = u"e t"_s}, .hue = 1},
                       {.pattern = {.text = u"one"_s}, .hue = 2},
                       {.pattern = {.text = u"two"_s}, .paint = HighlightPaint::Row, .hue = 3},
                       {.pattern = {.text = u"one"_s}, .paint = HighlightPaint::Row, .hue = 4}});

    const Highlights expected{.hue = 3, .spans = {{2, 3, 1}, {8, 3, 2}}};
    QVERIFY(rules.highlights(record) == expected);
}

void TestHighlights::marksSoManySpans()
{
    const Highlighter rules = highlighterOf({{.pattern = {.text = u"x"_s}}});
    const auto spansIn = [&rules](qsizetype length) {
        return rules.highlights({.message = QString(length, u'x')}).spans.size();
    };
    QCOMPARE(spansIn(Highlighter::MostSpans), Highlighter::MostSpans);
    QCOMPARE(spansIn(Highlighter::MostSpans + 1), Highlighter::MostSpans);
}

void TestHighlights::keepsRulesInJson()
{
    const HighlightRules rules{
        {{.name = u"a"_s, .pattern = {.text = u"x \"y\""_s, .isCaseSensitive = true}, .hue = 359},
         {.name = u"b"_s,
          .isEnabled = false,
          .pattern = {.text = u"12"_s, .isWhole = true},
          .scope = HighlightScope::Thread,
          .paint = HighlightPaint::Row,
          .hue = 5},
         {.name = u"c"_s,
          .pattern = {.text = u"a+"_s, .syntax = PatternSyntax::Regex},
          .scope = HighlightScope::Component,
          .paint = HighlightPaint::Row}}};

    const auto read = parseHighlightRules(highlightRulesJson(rules), u"rules.json"_s);

    QVERIFY(read);
    QVERIFY(*read == rules);
    QVERIFY(parseHighlightRules(highlightRulesJson(builtInHighlightRules()), {}) == builtInHighlightRules());
}

void TestHighlights::saysWhatIsWrongInJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const auto rule = [](const QByteArray &members) -> QByteArray {
        return R"({"schema": 1, "rules": [{"name": "good", "text": "x", "hue": 1}, {"name": "bad", )"
            + members + "}]}";
    };
    QTest::newRow("no JSON") << QByteArray("{\"schema\": 1,") << ErrorCode::Malformed << u"byte"_s;
    QTest::newRow("no list") << QByteArray("{}") << ErrorCode::WrongKind << u"rules"_s;
    QTest::newRow("other schema") << QByteArray(R"({"schema": 2, "rules": []})") << ErrorCode::Unsupported
                                  << u"schema"_s;
    QTest::newRow("no hue") << rule(R"("text": "x")") << ErrorCode::Malformed << u"Rule 2, \"bad\""_s;
    QTest::newRow("hue too large") << rule(R"("text": "x", "hue": 360)") << ErrorCode::Malformed << u"359"_s;
    QTest::newRow("nothing to look for") << rule(R"("hue": 1)") << ErrorCode::Malformed << u"regex"_s;
    QTest::newRow("two things") << rule(R"("hue": 1, "text": "x", "regex": "y")") << ErrorCode::Malformed
                                << u"either"_s;
    QTest::newRow("empty text") << rule(R"("hue": 1, "text": "")") << ErrorCode::Malformed << u"empty"_s;
    QTest::newRow("wrong regex") << rule(R"("hue": 1, "regex": "a(")") << ErrorCode::Malformed
                                 << u"character 3"_s;
    QTest::newRow("unknown scope") << rule(R"("hue": 1, "text": "x", "scope": "y")") << ErrorCode::Malformed
                                   << u"scope"_s;
    QTest::newRow("unknown paint") << rule(R"("hue": 1, "text": "x", "paints": "y")") << ErrorCode::Malformed
                                   << u"paints"_s;
}

void TestHighlights::saysWhatIsWrongInJson()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);

    const auto rules = parseHighlightRules(json, u"rules.json"_s);

    QVERIFY(!rules);
    QCOMPARE(rules.error().code, code);
    QVERIFY2(rules.error().message().contains(words), qPrintable(rules.error().message()));
}

void TestHighlights::knowsWhatLogsSay_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("isRow");
    QTest::addColumn<bool>("isMarked");
    const auto row = [](const char *message, bool isRow, bool isMarked) {
        QTest::newRow(message) << QString::fromLatin1(message) << isRow << isMarked;
    };
    row("==========[ ccmsetup started in process 1234 ]==========", true, false);
    row("CcmSetup is exiting with return code 0", true, false);
    row("CcmSetup is exiting with return code 7", true, false);
    row("CcmSetup failed with error code 0x80070643", true, true);
    row("Ccmsetup command line: \"C:\\Windows\\ccmsetup\\ccmsetup.exe\" /runservice", false, true);
    row("Starting BITS download for client deployment files.", false, true);
    row("MainEngineThread is returning 1603", true, false);
    row("MainEngineThread is returning 0", false, false);
    row("Action ended 15:32:38: InstallExecute. Return value 3.", true, false);
    row("Action ended 15:32:38: InstallExecute. Return value 1.", false, false);
    row("EP version 4.2.223.1 is already installed.", true, false);
    row("Launch from folder C:\\Windows\\ccmsetup\\", false, false);
}

void TestHighlights::knowsWhatLogsSay()
{
    QFETCH(QString, message);
    QFETCH(bool, isRow);
    QFETCH(bool, isMarked);
    const Highlighter rules = highlighterOf(builtInHighlightRules().rules);

    const Highlights found = rules.highlights({.message = message});

    QCOMPARE(found.hue >= 0, isRow);
    QCOMPARE(!found.spans.isEmpty(), isMarked);
    QVERIFY(rules.fallbackText().isEmpty());
    QCOMPARE(rules.patterns().blockwise(), rules.patterns().all());
}

void TestHighlights::scansForTheMinimap()
{
    QByteArray bytes;
    for (const char *message : {"one", "two", "none", "two one", "three", "x"})
        bytes += logsamples::record(message) + "\r\n";
    const LogSnapshot log = snapshotOf(bytes);
    const Highlighter rules = highlighterOf(
        {{.pattern = {.text = u"one"_s}, .hue = 10}, {.pattern = {.text = u"two"_s}, .hue = 20}});
    using Hues = std::vector<quint16>;

    QVERIFY(scanHighlights(rules, log, 0, 6, 6) == Hues({10, 20, 10, 10, NoHue, NoHue}));
    QVERIFY(scanHighlights(rules, log, 0, 6, 3) == Hues({10, 10, NoHue}));
    QVERIFY(scanHighlights(rules, log, 1, 2, 100) == Hues({20, 10}));
    QVERIFY(scanHighlights(rules, log, 0, 6, 0) == Hues());
    QVERIFY(scanHighlights({}, log, 0, 2, 2) == Hues({NoHue, NoHue}));
}

void TestHighlights::scanAgreesWithSingleRecords()
{
    QByteArray bytes("torn two]LOG]!>" + logsamples::tail() + "\r\n");
    for (int i = 0; i < 5000; ++i)
        bytes += logsamples::record(i % 7 == 0 ? "caf\xE9 two" : i % 3 == 0 ? "one" : "neither") + "\r\n";
    bytes += logsamples::utf16(logsamples::record("wide one") + "\r\n");
    const LogSnapshot log = snapshotOf(bytes);
    const QList<HighlightRule> list{
        {.pattern = {.text = u"é t"_s}, .hue = 1},
        {.pattern = {.text = u"^one$"_s, .syntax = PatternSyntax::Regex}, .hue = 2},
        {.pattern = {.text = u"one"_s}, .scope = HighlightScope::Any, .hue = 3}};
    const Highlighter rules = highlighterOf(list);

    const auto hues = scanHighlights(rules, log, 0, log.index.count(), static_cast<int>(log.index.count()));
    const auto records = readRecords(log, 0, log.index.count());

    QVERIFY(hues && records);
    for (quint32 number = 0; number < log.index.count(); ++number) {
        const PatternBits hits = rules.hits(records->at(number));
        const quint16 expected =
            hits == 0 ? NoHue : static_cast<quint16>(rules.hueOf(std::countr_zero(hits)));
        QCOMPARE(hues->at(number), expected);
    }
}

QTEST_GUILESS_MAIN(TestHighlights)

#include "tst_highlights.moc"
