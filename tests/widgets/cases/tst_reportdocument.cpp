// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientstate.h"
#include "models/window/planpresets.h"
#include "widgets/cases/reportdocument.h"
#include "widgets/cases/reportpictures.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using ccm::Report;
using ccm::ReportPart;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "needs " + program.toUtf8() + " (Debian: poppler-utils)";
    return process.readAllStandardOutput();
}

QByteArray picture()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

Report longReport()
{
    Report report{.title = u"Report of a case"_s,
                  .headline = u"<b>Nothing</b> &amp; =cmd|"_s,
                  .lines = {u"A line with Zürich in it"_s}};
    ReportPart part{.heading = u"Rows"_s, .lines = {}};
    part.table.columns = {u"Number"_s, u"Path"_s};
    for (int i = 1; i <= 120; ++i)
        part.table.rows.append({u"row%1"_s.arg(i), u"C:\\Windows\\ccmsetup\\"_s.repeated(6)});
    part.picture = u"p"_s;
    report.parts = {part, {.heading = u"The end"_s, .lines = {u"the last line"_s}}};
    return report;
}

int darkPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestReportDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextOfAPdfCanBeSelected();
    void nothingIsTooSmallToBeRead();
    void aPdfHasATitleAndPagesOfTheRightSize_data();
    void aPdfHasATitleAndPagesOfTheRightSize();
    void whatIsCancelledIsNotWritten();
    void aPictureThatIsNoneIsLeftOut();
    void picturesAreLightWhateverTheTheme();
    void markdownIsReadAsTheTextThatItWas_data();
    void markdownIsReadAsTheTextThatItWas();

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestReportDocument::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"report.pdf"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestReportDocument::theTextOfAPdfCanBeSelected()
{
    const QString file = write(reportToPdf(longReport(), {{u"p"_s, picture()}}, QPageSize(QPageSize::A4)));
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}));
    for (const QString &part : {u"<b>Nothing</b> &amp; =cmd|"_s, u"A line with Zürich in it"_s, u"row1 "_s,
                                u"row120 "_s, u"the last line"_s, u"Page 1 of "_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text.left(2000)));
    // Titles of a table stand on each of its pages.
    QVERIFY(text.count(u"Number"_s) > 1);
}

/// In a table with as many columns as that of the items has; 8 points are a line of at least as many.
void TestReportDocument::nothingIsTooSmallToBeRead()
{
    Report report{.title = u"Report of a case"_s};
    ReportPart part{.heading = u"Items"_s};
    part.table.columns = {u"File"_s,           u"Status"_s,    u"Action"_s,      u"Site version"_s,
                          u"Client version"_s, u"Site hash"_s, u"Client hash"_s, u"Reason"_s};
    part.table.rows = {{u"x64/WindowsFirewallConfigurationProvider.msi"_s, u"unknown"_s, u"unknown"_s,
                        u"6.0.6001.18000"_s, u"6.0.6001.18000"_s, u"9AE6575E…"_s, u"A002EB98…"_s,
                        u"ccmsetup asks Windows Installer for the upgrade code "
                        "{936E696B-0C8D-3A48-98DF-344FEA4E1139}."_s}};
    report.parts = {part};
    const QString words = QString::fromUtf8(outputOf(
        u"pdftotext"_s, {u"-bbox"_s, write(reportToPdf(report, {}, QPageSize(QPageSize::A4))), u"-"_s}));
    static const QRegularExpression word(u"yMin=\"([0-9.]+)\".* yMax=\"([0-9.]+)\">(.*)</word>"_s);
    QStringList texts;
    for (const QRegularExpressionMatch &match : word.globalMatch(words)) {
        texts.append(match.captured(3));
        QVERIFY2(match.captured(2).toDouble() - match.captured(1).toDouble() >= 8.0,
                 qPrintable(match.captured()));
    }
    QCOMPARE(texts.count(u"unknown"_s), 2); // words are not broken
    QVERIFY(texts.contains(u"9AE6575E…"_s));
    QVERIFY(texts.contains(u"6.0.6001.18000"_s));
}

void TestReportDocument::aPdfHasATitleAndPagesOfTheRightSize_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("size");

    QTest::newRow("the United States") << QLocale(QLocale::English, QLocale::UnitedStates) << u"(letter)"_s;
    QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << u"(A4)"_s;
}

void TestReportDocument::aPdfHasATitleAndPagesOfTheRightSize()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, size);
    const QString info = QString::fromUtf8(
        outputOf(u"pdfinfo"_s, {write(reportToPdf(longReport(), {}, ccm::pageSizeOf(locale)))}));
    QVERIFY2(info.contains(u"Report of a case"_s), qPrintable(info));
    QVERIFY2(info.contains(size), qPrintable(info));
}

void TestReportDocument::whatIsCancelledIsNotWritten()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(reportToPdf(longReport(), {}, QPageSize(QPageSize::A4), stop.get_token()).isEmpty());
}

void TestReportDocument::aPictureThatIsNoneIsLeftOut()
{
    QVERIFY(!reportToPdf(longReport(), {{u"p"_s, "no picture"}}, QPageSize(QPageSize::A4)).isEmpty());
}

void TestReportDocument::picturesAreLightWhateverTheTheme()
{
    QPalette dark(QColor(40, 40, 40), QColor(20, 20, 20));
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    const ccm::Plan plan = ccm::planPresets({2026, 11, 30}, "Europe/Berlin").constFirst().plan;
    ccm::CaseReportInput input{.plan = ccm::PlanReport{.plan = plan, .forecast = ccm::forecast(plan)}};
    ccm::SetupRun run;
    run.start.written = QDateTime({2013, 9, 9}, {9, 15}, Qt::UTC);
    run.end.written = run.start.written.addSecs(90);
    input.content.client = ccm::ClientCase{};
    input.content.client->state.runs = {run};
    const ccm::ReportPictures pictures = drawReportPictures(input);
    QCOMPARE(pictures.keys(),
             QStringList({ccm::CompletionPicture, ccm::StartsPicture, ccm::TimelinePicture}));
    for (const QByteArray &png : pictures) {
        const QImage image = QImage::fromData(png, "PNG");
        QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
        QVERIFY(darkPixels(image) > 0);
        QVERIFY(darkPixels(image) < image.width() * image.height() / 2);
    }
}

void TestReportDocument::markdownIsReadAsTheTextThatItWas_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("a formula with pipes") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("backticks") << u"`a` ``b``"_s;
    QTest::newRow("stars and underscores") << u"*a* __b__ ~~c~~"_s;
    QTest::newRow("a link") << u"[a](http://x.example/) ![b](c)"_s;
    QTest::newRow("an address") << u"https://x.example/a_b?c=1&d=2"_s;
    QTest::newRow("a bare address") << u"www.x.example"_s;
    QTest::newRow("a path") << u"\\\\server.example\\SMS_CCM\\*.log"_s;
    QTest::newRow("an entity") << u"&lt;&amp;&#60;"_s;
    QTest::newRow("a heading") << u"# not one"_s;
    QTest::newRow("a list") << u"- [x] done"_s;
    QTest::newRow("a numbered list") << u"1. first"_s;
    QTest::newRow("a line below a heading") << u"==="_s;
    QTest::newRow("a quotation") << u"> said"_s;
}

/// By Qt's reader of Markdown, which is another program's (md4c, as GitHub reads it).
void TestReportDocument::markdownIsReadAsTheTextThatItWas()
{
    QFETCH(const QString, text);
    Report report{.title = text, .headline = u"headline"_s, .lines = {text}};
    ReportPart part{.heading = text, .lines = {text}};
    part.table = {.columns = {u"a"_s}, .rows = {{text}}};
    report.parts = {part};
    QTextDocument document;
    document.setMarkdown(reportToMarkdown(report), QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(document.toPlainText().count(text), 5);
    QVERIFY2(!document.toHtml().contains(u"<a "_s), qPrintable(document.toHtml()));
}

QTEST_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
