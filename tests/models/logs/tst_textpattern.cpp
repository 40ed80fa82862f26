// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/textpattern.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestTextPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void tellsPatternsApart();
    void saysWhereARegularExpressionIsWrong();
    void saysWhatTakesLong();
    void holdsItsLimits();
    void knowsWhichPatternsNeedTheirSurroundings_data();
    void knowsWhichPatternsNeedTheirSurroundings();
    void findsEveryEndInABlock();
    void givesUpOnFloods();
};

void TestTextPattern::findsWhatIsThere_data()
{
    QTest::addColumn<TextPattern>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const TextPattern &pattern, const QString &text, bool expected) {
        QTest::newRow(name) << pattern << text << expected;
    };
    const auto regex = [](const QString &text, bool isCaseSensitive = true) {
        return TextPattern{.text = text, .syntax = PatternSyntax::Regex, .isCaseSensitive = isCaseSensitive};
    };
    row("literal in any case", {.text = u"ccmsetup"_s}, u"CcmSetup failed"_s, true);
    row("literal in its case", {.text = u"ccmsetup"_s, .isCaseSensitive = true}, u"CcmSetup failed"_s, false);
    row("literal with the marks of a regex", {.text = u"a.b*(c)[d]{2}\\E^$|?+#/"_s},
        u"x a.b*(c)[d]{2}\\E^$|?+#/ y"_s, true);
    row("a dot of a literal is a dot", {.text = u"a.b"_s}, u"axb"_s, false);
    row("literal with a line break", {.text = u"one\r\ntwo"_s}, u"zero one\r\ntwo"_s, true);
    row("literal of letters beyond ASCII, in any case", {.text = u"ÜBERGRÖSSE"_s}, u"die übergrösse"_s, true);
    row("literal with a zero", {.text = u"a\0b"_s}, u"xa\0by"_s, true);
    row("literal beyond the first plane", {.text = u"\U0001F600"_s}, u"so \U0001F600"_s, true);
    row("whole text", {.text = u"CcmSetup"_s, .isWhole = true}, u"ccmsetup"_s, true);
    row("whole text and more", {.text = u"CcmSetup"_s, .isWhole = true}, u"ccmsetup2"_s, false);
    row("whole text and a line end", {.text = u"CcmSetup"_s, .isWhole = true}, u"ccmsetup\n"_s, false);
    row("empty literal", {}, u"anything"_s, true);
    row("empty literal in nothing", {}, QString(), true);
    row("wholly empty", {.isWhole = true}, QString(), true);
    row("not wholly empty", {.isWhole = true}, u"x"_s, false);
    row("regex", regex(u"exit code [1-9]\\d*"_s), u"with exit code 1603"_s, true);
    row("regex minds the case", regex(u"Exit"_s), u"exit"_s, false);
    row("regex in any case", regex(u"Exit"_s, false), u"exit"_s, true);
    row("a dot is no line end", regex(u"a.b"_s), u"a\nb"_s, false);
    row("a dot is one character", regex(u"^a.b$"_s), u"aüb"_s, true);
    row("start of the text", regex(u"^two"_s), u"one\ntwo"_s, false);
    row("end of the text", regex(u"one$"_s), u"one\ntwo"_s, false);
    row("regex that may be empty", regex(u"x*"_s), QString(), true);
    row("regex that is not empty", regex(u"x+"_s), QString(), false);
    row("look-ahead", regex(u"error(?! code: 0)"_s), u"error code: 5"_s, true);
    row("look-ahead forbids", regex(u"error(?! code: 0)"_s), u"error code: 0"_s, false);
    row("back reference", regex(u"(\\w+) \\1"_s), u"the the"_s, true);
    row("back reference that is none", regex(u"\\b(\\w+) \\1\\b"_s), u"the them"_s, false);
    row("atomic group", regex(u"(?>a+)b"_s), u"aaab"_s, true);
}

void TestTextPattern::findsWhatIsThere()
{
    QFETCH(TextPattern, pattern);
    QFETCH(QString, text);
    QFETCH(bool, expected);

    const auto set = PatternSet::compile({pattern});

    QVERIFY(set);
    QCOMPARE(set->matches(text) == 1, expected);
}

void TestTextPattern::tellsPatternsApart()
{
    const auto set = PatternSet::compile({{.text = u"one"_s},
                                          {.text = u"two"_s},
                                          {.text = u"(t).\\1"_s, .syntax = PatternSyntax::Regex},
                                          {.text = u"^one"_s, .syntax = PatternSyntax::Regex}});

    QVERIFY(set);
    QCOMPARE(set->matches(u"two one"_s), PatternBits{0b0011});
    QCOMPARE(set->matches(u"one t-t"_s), PatternBits{0b1101});
    QCOMPARE(set->matches("one t-t", 0b0110), PatternBits{0b0100});
}

void TestTextPattern::saysWhereARegularExpressionIsWrong()
{
    const auto set = PatternSet::compile({{.text = u"ab(c"_s, .syntax = PatternSyntax::Regex}});

    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Malformed);
    QCOMPARE(set.error().source, u"ab(c"_s);
    QCOMPARE(set.error().place.column, 5);
    QVERIFY(set.error().detail.contains("parenthes"_L1));
}

void TestTextPattern::saysWhatTakesLong()
{
    const auto quick = PatternSet::compile({{.text = u"\\d+ms"_s, .syntax = PatternSyntax::Regex}});
    const auto slow =
        PatternSet::compile({{.text = u"quick"_s}, {.text = u"(a)\\1"_s, .syntax = PatternSyntax::Regex}});

    QVERIFY(quick && slow);
    QVERIFY(!quick->usesFallback());
    QVERIFY(slow->usesFallback());
    QVERIFY(slow->fallbackText().endsWith(u"(a)\\1"_s));
}

void TestTextPattern::holdsItsLimits()
{
    const QString longest(PatternSet::LongestPattern, u'x');
    QVERIFY(PatternSet::compile({{.text = longest}}));
    QCOMPARE(PatternSet::compile({{.text = longest + u'x'}}).error().code, ErrorCode::TooLarge);

    QList<TextPattern> most;
    for (int i = 0; i < PatternSet::MostPatterns; ++i)
        most.append({.text = u'<' + QString::number(i) + u'>'});
    const auto set = PatternSet::compile(most);
    QVERIFY(set);
    QCOMPARE(set->matches(u"<63>"_s), PatternBits{1} << 63);
    QCOMPARE(PatternSet::compile(most + most.first(1)).error().code, ErrorCode::TooLarge);
}

void TestTextPattern::knowsWhichPatternsNeedTheirSurroundings_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("expected");
    QTest::newRow("plain") << u"exit code"_s << true;
    QTest::newRow("word borders") << u"\\bfoo\\b"_s << true;
    QTest::newRow("negated class") << u"[^x$]y"_s << true;
    QTest::newRow("bracket in a class") << u"[]^]y"_s << true;
    QTest::newRow("escaped anchors") << u"\\^a\\$"_s << true;
    QTest::newRow("group") << u"(?:a|b)c(?i:d)"_s << true;
    QTest::newRow("start") << u"^foo"_s << false;
    QTest::newRow("end") << u"foo$"_s << false;
    QTest::newRow("start in an alternative") << u"foo|^bar"_s << false;
    QTest::newRow("absolute start") << u"\\Afoo"_s << false;
    QTest::newRow("absolute end") << u"foo\\z"_s << false;
    QTest::newRow("no border") << u"\\Bfoo"_s << false;
    QTest::newRow("may be empty") << u"a*"_s << false;
    QTest::newRow("look-ahead") << u"a(?=b)"_s << false;
    QTest::newRow("anchors at lines") << u"(?m)a"_s << false;
}

void TestTextPattern::knowsWhichPatternsNeedTheirSurroundings()
{
    QFETCH(QString, pattern);
    QFETCH(bool, expected);

    const auto set = PatternSet::compile({{.text = pattern, .syntax = PatternSyntax::Regex}});

    QVERIFY(set);
    QCOMPARE(set->blockwise() == 1, expected);
}

void TestTextPattern::findsEveryEndInABlock()
{
    const auto set =
        PatternSet::compile({{.text = u"ab"_s}, {.text = u"b."_s, .syntax = PatternSyntax::Regex}});
    QVERIFY(set);

    std::vector<PatternHit> hits;
    QVERIFY(set->findHits("ab-AB-b", 10, hits));

    const std::vector<PatternHit> expected{{0, 2}, {1, 3}, {0, 5}, {1, 6}};
    std::ranges::sort(hits, {}, &PatternHit::end);
    QVERIFY(hits == expected);
    QCOMPARE(set->width(0).least, 2);
    QCOMPARE(set->width(0).most, 2);
}

void TestTextPattern::givesUpOnFloods()
{
    const auto set = PatternSet::compile({{.text = u"x"_s}});
    QVERIFY(set);

    std::vector<PatternHit> hits;
    QVERIFY(set->findHits("xxx", 3, hits));
    QCOMPARE(hits.size(), std::size_t{3});
    QVERIFY(!set->findHits("xxxx", 3, hits));
}

QTEST_GUILESS_MAIN(TestTextPattern)

#include "tst_textpattern.moc"
