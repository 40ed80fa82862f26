// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Report;
using ccm::ReportPart;

namespace {

ReportPart part(const QString &heading, int level, const QStringList &lines = {})
{
    ReportPart part{.heading = heading, .lines = lines};
    part.level = level;
    return part;
}

QStringList headingsOf(const QList<ReportPart> &parts)
{
    QStringList headings;
    for (const ReportPart &one : parts)
        headings.append(one.heading);
    return headings;
}

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsWithNothingBelowAreLeftOut();
    void aPictureThatIsThereKeepsItsHeading();
    void writesLinesAndTablesAsText();
    void foreignTextStaysTextOnAPage();
    void aPageLoadsNothing();
    void marksOfMarkdownAreText_data();
    void marksOfMarkdownAreText();
    void aTableOfMarkdownHasOneLineARow();
};

void TestReport::headingsWithNothingBelowAreLeftOut()
{
    Report report{.title = u"t"_s};
    report.parts = {part(u"empty"_s, 2), part(u"chapter"_s, 2), part(u"empty part"_s, 3),
                    part(u"part"_s, 3, {u"line"_s}), part(u"last"_s, 2)};
    QCOMPARE(headingsOf(shownParts(report)), QStringList({u"chapter"_s, u"part"_s}));
}

void TestReport::aPictureThatIsThereKeepsItsHeading()
{
    Report report{.title = u"t"_s, .parts = {part(u"drawn"_s, 2)}};
    report.parts[0].picture = u"p"_s;
    QVERIFY(shownParts(report).isEmpty());
    QCOMPARE(headingsOf(shownParts(report, {{u"p"_s, "x"}})), QStringList{u"drawn"_s});
    QVERIFY(reportToHtml(report, {{u"p"_s, "picture"}}).contains(u"data:image/png;base64,cGljdHVyZQ=="_s));
}

void TestReport::writesLinesAndTablesAsText()
{
    Report report{.title = u"Title"_s, .headline = u"Headline"_s, .parts = {part(u"Part"_s, 2, {u"one"_s})}};
    report.parts[0].table = {.columns = {u"a"_s, u"b"_s}, .rows = {{u"1"_s, u"2\n3"_s}}};
    QCOMPARE(reportToText(report), u"Title\n\nHeadline\n\nPart\n- one\na\tb\n1\t2 3\n"_s);
}

void TestReport::foreignTextStaysTextOnAPage()
{
    const QString bad = u"<script>alert(1)</script>\" onerror=\"x"_s;
    Report report{.title = bad, .headline = bad, .lines = {bad}, .parts = {part(bad, 2, {bad})}};
    report.parts[0].table = {.columns = {bad}, .rows = {{bad}}};
    report.parts[0].picture = u"p"_s;
    report.parts[0].pictureText = bad;
    const QString page = reportToHtml(report, {{u"p"_s, "x"}});
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY(!page.contains(u"\" onerror"_s));
    QCOMPARE(page.count(u"&lt;script&gt;"_s), 9);
}

void TestReport::aPageLoadsNothing()
{
    Report report{.title = u"t"_s, .parts = {part(u"p"_s, 2, {u"https://x.example/"_s})}};
    const QString page = reportToHtml(report);
    for (const QString &loaded : {u"src="_s, u"href="_s, u"url("_s, u"<script"_s, u"@import"_s})
        QVERIFY2(!page.contains(loaded), qPrintable(loaded));
    QVERIFY(page.contains(u"prefers-color-scheme:dark"_s));
    QVERIFY(page.contains(u"@media print"_s));
}

void TestReport::marksOfMarkdownAreText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");

    QTest::newRow("plain") << u"SCEPInstall.exe 4.3.215.0"_s << u"SCEPInstall.exe 4.3.215.0"_s;
    QTest::newRow("pipes") << u"=cmd|' /C calc'"_s << u"\\=cmd\\|' /C calc'"_s;
    QTest::newRow("backticks") << u"`x`"_s << u"\\`x\\`"_s;
    QTest::newRow("a tag") << u"<b>"_s << u"\\<b\\>"_s;
    QTest::newRow("an entity") << u"&lt;"_s << u"\\&lt;"_s;
    QTest::newRow("a link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("an address") << u"http://x.example"_s << u"http\\://x.example"_s;
    QTest::newRow("a bare address") << u"www.x.example"_s << u"www\\.x.example"_s;
    QTest::newRow("a list") << u"- a"_s << u"\\- a"_s;
    QTest::newRow("a numbered list") << u"12. a"_s << u"12\\. a"_s;
    QTest::newRow("a version is no list") << u"4.2.1"_s << u"4.2.1"_s;
    QTest::newRow("lines") << u"a\n# b"_s << u"a \\# b"_s;
    QTest::newRow("a path") << u"C:\\a_b*"_s << u"C:\\\\a\\_b\\*"_s;
}

void TestReport::marksOfMarkdownAreText()
{
    QFETCH(const QString, text);
    QTEST(ccm::markdownText(text), "markdown");
}

void TestReport::aTableOfMarkdownHasOneLineARow()
{
    Report report{.title = u"t"_s, .parts = {part(u"p"_s, 2)}};
    report.parts[0].table = {.columns = {u"a"_s, u"b"_s}, .rows = {{u"1|2"_s, u"x\ny"_s}}};
    QCOMPARE(reportToMarkdown(report), u"# t\n\n## p\n\n| a | b |\n| --- | --- |\n| 1\\|2 | x y |\n"_s);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
