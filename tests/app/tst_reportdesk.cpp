// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/reportdesk.h"
#include "widgets/cases/reportdocument.h"
#include "widgets/common/filesaver.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tablesaver.h"
#include "widgets/common/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::MainWindow;
using ccm::pageSizeOf;
using ccm::Panes;
using ccm::ReportDesk;
using ccm::Session;
using ccm::Settings;
using ccm::TableView;

namespace {

constexpr int Patience = 60'000;

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A window on the whole sample case, with settings of its own.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Session session;
    MainWindow window{session, settings};
    ReportDesk &desk = *window.findChild<ReportDesk *>();

    void openSample()
    {
        session.openCase({.site = sample(u"site-after"_s),
                          .client = sample(u"client-after"_s),
                          .plan = sample(u"plans/three-sites.json"_s),
                          .earlierSite = sample(u"site-before"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(session.content().comparison.has_value(), Patience);
    }
};

/// What a program that is not ours reads in the tables of a folder: for each number an object with the rows
/// of its CSV and of its JSON.
QJsonObject readAgain(const QString &folder)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv,glob,json,sys\n"
                  "def read(path):\n"
                  "    rows=list(csv.reader(open(path,encoding='utf-8-sig',newline='')))\n"
                  "    return {'csv':rows,'json':json.load(open(path[:-4]+'.json',encoding='utf-8'))}\n"
                  "paths=glob.glob(sys.argv[1]+'/table-*.csv')\n"
                  "print(json.dumps({path[:-4].rsplit('-',1)[1]:read(path) for path in paths}))"_s,
                  folder});
    if (!python.waitForFinished(Patience) || python.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

/// As a spreadsheet would take it.
bool isFormula(const QString &cell)
{
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return !cell.isEmpty() && u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(cell.front()) && !isNumber;
}

} // namespace

class TestReportDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAReportInTheFormOfItsName_data();
    void savesAReportInTheFormOfItsName();
    void aNameOfAnotherKindIsRefusedInASentence();
    void aFolderThatIsNotThereIsToldInASentence();
    void copiesTheCaseForATicket();
    void printsTheSamePages();
    void showsThePagesBeforeTheyArePrinted();
    void aCancelledReportIsNotWritten();
    void nothingOpenIsAReportOfNothing();
    void everyTableIsSavedAndReadBack();
    void keysOfATableAreNotGivenTwice();
    void theTableInFrontIsOffered();
    void aTableThatCannotBeWrittenIsTold();

private:
    static void checkTable(const TableView &table, const QJsonObject &again);
};

void TestReportDesk::savesAReportInTheFormOfItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("part");

    QTest::newRow("page") << u"r.html"_s << QByteArray("<!DOCTYPE html>")
                          << QByteArray("src=\"data:image/png;base64,");
    QTest::newRow("ticket") << u"r.md"_s << QByteArray("# Report of a case\n")
                            << QByteArray("What the update of the site changed");
    QTest::newRow("document") << u"r.PDF"_s << QByteArray("%PDF-") << QByteArray("%%EOF");
}

void TestReportDesk::savesAReportInTheFormOfItsName()
{
    QFETCH(const QString, name);
    Fixture fixture;
    fixture.openSample();
    const QSignalSpy done(&fixture.desk, &ReportDesk::done);
    const QString path = fixture.folder.filePath(name);
    fixture.desk.saveTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Patience);
    const QByteArray written = contentOf(path);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, part);
    QVERIFY(written.startsWith(start));
    QVERIFY(written.contains(part));
}

void TestReportDesk::aNameOfAnotherKindIsRefusedInASentence()
{
    Fixture fixture;
    QSignalSpy failed(&fixture.desk, &ReportDesk::failed);
    fixture.desk.saveTo(fixture.folder.filePath(u"report.docx"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(u".html, .pdf or .md"_s));
    QVERIFY(!QFile::exists(fixture.folder.filePath(u"report.docx"_s)));
}

void TestReportDesk::aFolderThatIsNotThereIsToldInASentence()
{
    Fixture fixture;
    QSignalSpy failed(&fixture.desk, &ReportDesk::failed);
    fixture.desk.saveTo(fixture.folder.filePath(u"none/report.md"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Patience);
    QVERIFY(failed[0][0].toString().contains(u"none/report.md"_s));
}

void TestReportDesk::copiesTheCaseForATicket()
{
    Fixture fixture;
    fixture.openSample();
    fixture.window.findChild<QAction *>(u"copyCaseTicket"_s)->trigger();
    const auto text = [] { return QGuiApplication::clipboard()->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(text().startsWith(u"# Report of a case\n"_s), Patience);
    QVERIFY(text().contains(ccm::markdownText(fixture.session.content().client->state.headline)));
}

void TestReportDesk::printsTheSamePages()
{
    Fixture fixture;
    fixture.openSample();
    const QSignalSpy done(&fixture.desk, &ReportDesk::done);
    const QString path = fixture.folder.filePath(u"printed.pdf"_s);
    {
        auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        fixture.desk.printOn(std::move(printer));
    }
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Patience);
    QTRY_VERIFY(contentOf(path).contains("%%EOF")); // the printer ends with its work
    QVERIFY(contentOf(path).startsWith("%PDF-"));
}

void TestReportDesk::showsThePagesBeforeTheyArePrinted()
{
    Fixture fixture;
    fixture.openSample();
    fixture.window.findChild<QAction *>(u"previewCaseReport"_s)->trigger();
    const auto preview = [&fixture] {
        return fixture.window.findChild<QPrintPreviewDialog *>(u"reportPreview"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(preview(), Patience);
    const auto *pages = preview()->findChild<QPrintPreviewWidget *>();
    QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 1, Patience);
    QCOMPARE(preview()->printer()->pageLayout().pageSize().id(), pageSizeOf(QLocale()).id());
    if (const QString folder = qEnvironmentVariable("CCM_PICTURES"); !folder.isEmpty())
        preview()->grab().save(folder + u"/preview.png"_s);
    const QString path = fixture.folder.filePath(u"from-preview.pdf"_s);
    preview()->printer()->setOutputFormat(QPrinter::PdfFormat);
    preview()->printer()->setOutputFileName(path);
    preview()->findChild<QPrintPreviewWidget *>()->print();
    QVERIFY(contentOf(path).startsWith("%PDF-"));
    preview()->close();
    QTRY_VERIFY(!preview());
}

void TestReportDesk::aCancelledReportIsNotWritten()
{
    Fixture fixture;
    fixture.openSample();
    const QSignalSpy failed(&fixture.desk, &ReportDesk::failed);
    const QSignalSpy done(&fixture.desk, &ReportDesk::done);
    fixture.desk.saveTo(fixture.folder.filePath(u"first.pdf"_s));
    fixture.desk.cancel();
    fixture.desk.saveTo(fixture.folder.filePath(u"second.md"_s));
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Patience);
    QVERIFY(failed.isEmpty());
    QVERIFY(QFile::exists(fixture.folder.filePath(u"second.md"_s)));
}

void TestReportDesk::nothingOpenIsAReportOfNothing()
{
    Fixture fixture;
    const QSignalSpy done(&fixture.desk, &ReportDesk::done);
    const QString path = fixture.folder.filePath(u"r.html"_s);
    fixture.desk.saveTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Patience);
    QVERIFY(contentOf(path).contains("Nothing is open."));
}

void TestReportDesk::everyTableIsSavedAndReadBack()
{
    Fixture fixture;
    fixture.openSample();
    fixture.window.show();
    const auto *messages = fixture.window.findChild<ccm::MessageBar *>(u"mainMessages"_s);
    QList<const TableView *> tables;
    for (TableView *table : fixture.window.findChildren<TableView *>()) {
        if (!table->model() || table->shownColumns().isEmpty())
            continue;
        for (const QString &end : {u".csv"_s, u".json"_s}) {
            const QSignalSpy saved(&table->saver().files(), &ccm::FileSaver::saved);
            const QString path = fixture.folder.filePath(u"table-%1"_s.arg(tables.size()) + end);
            table->saver().saveTo(path);
            QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, Patience);
            QCOMPARE(messages->text(), u"Saved: %1"_s.arg(QDir::toNativeSeparators(path)));
        }
        tables.append(table);
    }
    const QJsonObject again = readAgain(fixture.folder.path());
    QVERIFY2(again.size() == tables.size(), "needs python3 (Debian: python3)");
    QStringList filled;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        checkTable(*tables[i], again[QString::number(i)].toObject());
        if (QTest::currentTestFailed())
            return;
        if (tables[i]->model()->rowCount() > 0)
            filled.append(tables[i]->objectName());
    }
    for (const QString &name : {u"items"_s, u"changes"_s, u"order"_s, u"otherFiles"_s, u"comparisonTable"_s,
                                u"stepTable"_s, u"predictedTable"_s, u"factTable"_s})
        QVERIFY2(filled.contains(name), qPrintable(name + u" is not among "_s + filled.join(u' ')));
}

void TestReportDesk::checkTable(const TableView &table, const QJsonObject &again)
{
    const QJsonArray lines = again[u"csv"].toArray();
    const QJsonArray objects = again[u"json"].toArray();
    const QAbstractItemModel &model = *table.model();
    QCOMPARE(lines.size(), objects.size() + 1);
    QVERIFY2(objects.size() >= model.rowCount(), qPrintable(table.objectName()));
    for (const QJsonValue &line : lines) {
        for (const QJsonValue &text : line.toArray())
            QVERIFY2(!isFormula(text.toString()), qPrintable(text.toString()));
    }
    if (model.rowCount() == 0)
        return;
    const bool isTree = lines[0].toArray().size() > table.shownColumns().size();
    const QString first = model.index(0, table.shownColumns().constFirst()).data().toString();
    const QString cell = lines[1][isTree ? 1 : 0].toString();
    const QVariantHash values = objects[0].toObject().toVariantHash(); // a number and a time are as in JSON
    const bool isValue =
        std::ranges::any_of(values, [&](const QVariant &value) { return value.toString() == cell; });
    QVERIFY2(isValue || cell == first || cell == u'\'' + first, qPrintable(table.objectName()));
}

void TestReportDesk::keysOfATableAreNotGivenTwice()
{
    Fixture fixture;
    for (const TableView *table : fixture.window.findChildren<TableView *>()) {
        if (!table->model())
            continue;
        const QStringList keys = ccm::savedTable(*table->model()).keys;
        QVERIFY2(!keys.contains(QString()), qPrintable(table->objectName()));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }
}

void TestReportDesk::theTableInFrontIsOffered()
{
    Fixture fixture;
    auto *action = fixture.window.findChild<QAction *>(u"saveTable"_s);
    fixture.window.show();
    QVERIFY(!action->isEnabled()); // on the start page there is none
    fixture.openSample();
    fixture.window.showPane(Panes::Manifest);
    action->trigger();
    auto *dialog = fixture.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(qobject_cast<TableView *>(dialog->parentWidget()));
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    QVERIFY(dialog->nameFilters().join(u' ').contains(u"*.json"_s));
    dialog->reject();
}

void TestReportDesk::aTableThatCannotBeWrittenIsTold()
{
    Fixture fixture;
    auto *table = fixture.window.findChild<TableView *>(u"items"_s);
    const QString path = fixture.folder.filePath(u"none/table.csv"_s);
    table->saver().saveTo(path);
    const auto *messages = fixture.window.findChild<ccm::MessageBar *>(u"mainMessages"_s);
    QTRY_VERIFY(messages->text().contains(u"none/table.csv"_s));
    QVERIFY(messages->text().contains(u"It cannot be written."_s));
}

QTEST_MAIN(TestReportDesk)
#include "tst_reportdesk.moc"
