// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bundledesk.h"
#include "app/casedesk.h"
#include "app/mainwindow.h"
#include "app/samplecase.h"
#include "widgets/cases/bundledialog.h"
#include "widgets/cases/bundleprogress.h"
#include "widgets/cases/redactiondialog.h"
#include "widgets/client/clientpane.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

/// What another program says.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(Patience);
    return process.readAllStandardOutput();
}

QStringList namesIn(const QString &zip)
{
    return QString::fromUtf8(output(u"zipinfo"_s, {u"-1"_s, zip})).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Program
{
    explicit Program(const QTemporaryDir &place) : settings(place.filePath(u"settings.ini"_s))
    {
        window.show();
    }

    Settings settings;
    Session session;
    MainWindow window{session, settings};
    CaseDesk &desk = window.cases();
    BundleDesk *bundles = window.findChild<BundleDesk *>();
    ClientPane *client = window.findChild<ClientPane *>();
    QPlainTextEdit *notes = window.findChild<QPlainTextEdit *>(u"caseNotes"_s);

    void open(const CasePaths &paths)
    {
        session.openCase(paths);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), Patience); }
    [[nodiscard]] QMessageBox *box(const QString &name) { return window.findChild<QMessageBox *>(name); }
    [[nodiscard]] RedactionDialog *names() { return window.findChild<RedactionDialog *>(); }
    QString message() { return window.findChild<MessageBar *>(u"mainMessages"_s)->text(); }
    /// As a user does: the dialog, and in it whether names are replaced.
    void exportCase(const BundleOptions &options)
    {
        window.findChild<QAction *>(u"exportBundle"_s)->trigger();
        auto *dialog = window.findChild<BundleDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(u"redact"_s)->setChecked(options.isRedacted);
        dialog->findChild<QCheckBox *>(u"withItems"_s)->setChecked(options.withItems);
        dialog->findChild<QPushButton *>(u"exportBundle"_s)->click();
    }
    void saveAs(const QString &zip)
    {
        auto *dialog = window.findChild<QFileDialog *>(u"saveBundleDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), u"zip"_s);
        Q_EMIT dialog->fileSelected(zip);
        delete dialog;
    }
    void finishWriting() { QTRY_VERIFY_WITH_TIMEOUT(box(u"bundleWritten"_s), Patience); }
};

/// What the program concludes from what is open.
struct Conclusions
{
    explicit Conclusions(const Session &session)
        : verdict(session.content().comparison->verdict.sentence)
        , headline(session.content().client->state.headline)
    {
        for (const ItemComparison &item : session.content().comparison->items)
            items.append(item.action);
        for (const SetupRun &run : session.content().client->state.runs) {
            runs.append(run.start.written.toString(Qt::ISODateWithMs));
            for (const Finding &finding : run.findings)
                findings.append(finding.title);
        }
    }

    QString verdict;
    QList<ItemAction> items;
    QString headline;
    QStringList runs;
    QStringList findings;

    bool operator==(const Conclusions &) const = default;
};

} // namespace

class TestBundleDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void writesAndOpensAgain();
    void aRedactedBundleHoldsNoneOfTheNames();
    void looksAgainForAWordThatWasAdded();
    void takesWordsWhileItLooks();
    void writesNothingWithoutAWordThatIsTyped();
    void savesTheTableForItself();
    void cancellingLeavesNothing();
    void saysWhatCannotBeWritten();
    void asksWhereToUnpack();
    void unpackingForNowIsGoneWithTheCase();
    void savingKeepsWhatWasUnpackedForNow();
    void savesOverACaseThatHasFiles();
    void savingBeforeClosingKeepsItsFiles();
    void saysWhatIsNoBundle();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_place->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestBundleDesk::writesAndOpensAgain()
{
    const QString zip = file(u"whole.zip"_s);
    Program program(*m_place);
    program.open(sampleCase());
    program.notes->setPlainText(u"It began on Tuesday."_s);
    const Conclusions before(program.session);
    program.exportCase(BundleOptions{.withItems = true});
    program.saveAs(zip);
    program.finishWriting();
    QVERIFY(program.box(u"bundleWritten"_s)->detailedText().isEmpty()); // all is in it
    program.box(u"bundleWritten"_s)->close();
    QVERIFY(namesIn(zip).contains(u"client/Windows/ccmsetup/Logs/ccmsetup.log"_s));
    QVERIFY(output(u"unzip"_s, {u"-tqq"_s, zip}).isEmpty()); // nothing is damaged

    program.bundles->unpackInto(m_place->path(), zip);
    QTRY_VERIFY_WITH_TIMEOUT(program.box(u"dropCase"_s), Patience); // about the notes
    program.box(u"dropCase"_s)->button(QMessageBox::Discard)->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.path(), file(u"whole/case.ccmcase"_s), Patience);
    program.settle();
    QCOMPARE(program.session.paths().client, file(u"whole/client"_s));
    QVERIFY(Conclusions(program.session) == before);
    QCOMPARE(program.notes->toPlainText(), u"It began on Tuesday."_s);
    QTRY_VERIFY2(program.message().contains(QDir::toNativeSeparators(file(u"whole"_s))),
                 qPrintable(program.message()));
    // Once more, it gets a folder of its own.
    program.bundles->unpackInto(m_place->path(), zip);
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.path(), file(u"whole-2/case.ccmcase"_s), Patience);
}

void TestBundleDesk::aRedactedBundleHoldsNoneOfTheNames()
{
    const QString zip = file(u"redacted.zip"_s);
    Program program(*m_place);
    program.open(sampleCase());
    program.notes->setPlainText(u"cm01.corp.example was asked by Erika, PC LAB-77"_s);
    const Conclusions before(program.session);
    program.exportCase(BundleOptions{.isRedacted = true});
    QVERIFY(program.names());
    auto *write = program.names()->findChild<QPushButton *>(u"write"_s);
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), Patience);
    auto *word = program.names()->findChild<QLineEdit *>(u"word"_s);
    for (const QString &own : {u"Erika"_s, u"LAB-77"_s}) {
        word->setText(own);
        program.names()->findChild<QPushButton *>(u"add"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), Patience);
    }
    write->click();
    program.saveAs(zip);
    program.finishWriting();

    const QString unpacked = file(u"unpacked"_s);
    QVERIFY(QDir().mkpath(unpacked));
    output(u"unzip"_s, {u"-qq"_s, zip, u"-d"_s, unpacked});
    for (const QString &name :
         {u"cm01"_s, u"corp.example"_s, u"Erika"_s, u"LAB-77"_s, QStringLiteral(CCM_SOURCE_DIR)})
        QCOMPARE(output(u"grep"_s, {u"-rilF"_s, u"--"_s, name, unpacked}), QByteArray());
    QVERIFY(!output(u"grep"_s, {u"-rlF"_s, u"host-2.domain-1.example"_s, unpacked}).isEmpty());

    program.box(u"bundleWritten"_s)->close();
    program.notes->setPlainText({});
    program.bundles->unpackForNow(zip);
    QTRY_VERIFY_WITH_TIMEOUT(program.notes->toPlainText().startsWith(u"host-"), Patience);
    program.settle();
    const Conclusions after(program.session);
    QCOMPARE(after.runs, before.runs);
    QCOMPARE(after.findings, before.findings);
    QCOMPARE(after.headline, before.headline);
    QCOMPARE(after.items.size(), before.items.size());
}

void TestBundleDesk::looksAgainForAWordThatWasAdded()
{
    Program program(*m_place);
    program.open({.client = ccm::sampleCase().client});
    program.bundles->exportRedacted();
    auto *write = program.names()->findChild<QPushButton *>(u"write"_s);
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), Patience);
    const auto *table = program.names()->findChild<TableView *>(u"names"_s);
    const int before = table->model()->rowCount();
    program.names()->findChild<QLineEdit *>(u"word"_s)->setText(u"SCEPInstall"_s);
    program.names()->findChild<QPushButton *>(u"add"_s)->click();
    QVERIFY(!write->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), before + 1, Patience);
    QVERIFY(write->isEnabled());
}

/// Words that are typed before the names are there, and again before the next ones are.
void TestBundleDesk::takesWordsWhileItLooks()
{
    const QString zip = file(u"words.zip"_s);
    Program program(*m_place);
    program.open({.client = ccm::sampleCase().client});
    program.notes->setPlainText(u"Erika saw it with Kunigunde at LAB-77"_s);
    program.bundles->exportRedacted();
    auto *write = program.names()->findChild<QPushButton *>(u"write"_s);
    for (const QString &own : {u"Erika"_s, u"Kunigunde"_s, u"LAB-77"_s}) {
        QVERIFY(!write->isEnabled());
        program.names()->findChild<QLineEdit *>(u"word"_s)->setText(own);
        program.names()->findChild<QPushButton *>(u"add"_s)->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), Patience);
    write->click();
    program.saveAs(zip);
    program.finishWriting();
    const QByteArray notes = output(u"unzip"_s, {u"-p"_s, zip, u"case.ccmcase"_s});
    QVERIFY(notes.contains("saw it with"));
    for (const char *own : {"Erika", "Kunigunde", "LAB-77"})
        QVERIFY2(!notes.contains(own), own);
}

void TestBundleDesk::writesNothingWithoutAWordThatIsTyped()
{
    Program program(*m_place);
    program.open({.client = ccm::sampleCase().client});
    program.notes->setPlainText(u"Erika saw it"_s);
    program.bundles->exportRedacted();
    auto *write = program.names()->findChild<QPushButton *>(u"write"_s);
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), Patience);
    const auto *table = program.names()->findChild<TableView *>(u"names"_s);
    const int before = table->model()->rowCount();
    program.names()->findChild<QLineEdit *>(u"word"_s)->setText(u"Erika"_s); // and Add is not pressed
    write->click();
    QVERIFY(!program.window.findChild<QFileDialog *>(u"saveBundleDialog"_s));
    QVERIFY(program.names()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), before + 1, Patience);
    QVERIFY(write->isEnabled());
}

void TestBundleDesk::savesTheTableForItself()
{
    Program program(*m_place);
    program.open({.client = ccm::sampleCase().client});
    program.bundles->exportRedacted();
    auto *save = program.names()->findChild<QPushButton *>(u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    save->click();
    auto *dialog = program.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file(u"table.tsv"_s));
    QTRY_VERIFY(QFile::exists(file(u"table.tsv"_s)));
    const QByteArray table = contentOf(file(u"table.tsv"_s));
    QVERIFY(table.startsWith("kind\tname\tstand-in\tcount\n"));
    QVERIFY2(table.contains("\ncm01") || table.contains("\tcm01"), table.constData());
}

void TestBundleDesk::cancellingLeavesNothing()
{
    Program program(*m_place);
    program.open(sampleCase());
    const QStringList before = QDir(m_place->path()).entryList(QDir::Files);
    program.bundles->exportTo(file(u"x.zip"_s), {});
    auto *progress = program.window.findChild<BundleProgress *>();
    QVERIFY(progress->isVisible());
    QVERIFY(!progress->findChild<QToolButton *>()->accessibleName().isEmpty());
    progress->findChild<QToolButton *>(u"cancelBundle"_s)->click();
    QVERIFY(!progress->isVisible());
    program.bundles->exportRedacted();
    program.names()->reject();
    QVERIFY(!progress->isVisible());
    // The threads are over when the program is.
    program.window.findChild<BundleDesk *>()->cancel();
    QCOMPARE(QDir(m_place->path()).entryList({u"*.zip*"_s}, QDir::Files), QStringList());
    QVERIFY(!program.box(u"bundleWritten"_s));
}

void TestBundleDesk::saysWhatCannotBeWritten()
{
    Program program(*m_place);
    program.open(sampleCase());
    program.bundles->exportTo(file(u"no/such/folder/x.zip"_s), {});
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u"x.zip"_s), Patience);
    QVERIFY(!program.box(u"bundleWritten"_s));
}

void TestBundleDesk::asksWhereToUnpack()
{
    const QString zip = file(u"b.zip"_s);
    Program program(*m_place);
    program.open(sampleCase());
    program.bundles->exportTo(zip, {});
    program.finishWriting();
    QVERIFY(program.box(u"bundleWritten"_s)->detailedText().contains(u"SCEPInstall.exe"_s)); // is left out
    program.box(u"bundleWritten"_s)->close();
    program.session.open({zip}); // as a drop does, File > Open and the command line
    QTRY_VERIFY_WITH_TIMEOUT(program.box(u"openBundle"_s), Patience);
    QVERIFY(program.box(u"openBundle"_s)->text().contains(u"b.zip"_s));
    QCOMPARE(program.session.paths(), sampleCase()); // what is open stays until then
    program.box(u"openBundle"_s)->findChild<QPushButton *>(u"unpackForNow"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(program.session.paths().client.endsWith(u"/client"), Patience);
    program.settle();
    QCOMPARE(program.client->state().runs.size(), 2);
    QCOMPARE(program.settings.recentCases().constFirst(), CasePaths{.caseFile = zip});
    QCOMPARE(program.window.windowTitle(), u"b[*] - Ccmscope"_s);
}

void TestBundleDesk::unpackingForNowIsGoneWithTheCase()
{
    const QString zip = file(u"b.zip"_s);
    Program program(*m_place);
    program.open(sampleCase());
    program.bundles->exportTo(zip, {});
    program.finishWriting();
    program.bundles->unpackForNow(zip);
    QTRY_VERIFY_WITH_TIMEOUT(program.session.paths().client.endsWith(u"/client"), Patience);
    program.settle();
    const QString client = program.session.paths().client;
    QVERIFY(QFile::exists(client));
    QVERIFY2(program.message().contains(u"for now"_s), qPrintable(program.message()));
    program.desk.close();
    QVERIFY(!QFile::exists(client));
}

void TestBundleDesk::savingKeepsWhatWasUnpackedForNow()
{
    const QString zip = file(u"b.zip"_s);
    const QString saved = file(u"mine.ccmcase"_s);
    Program program(*m_place);
    program.open(sampleCase());
    const Conclusions before(program.session);
    program.bundles->exportTo(zip, {.withItems = true});
    program.finishWriting();
    program.bundles->unpackForNow(zip);
    QTRY_VERIFY_WITH_TIMEOUT(program.session.paths().client.endsWith(u"/client"), Patience);
    program.settle();
    program.notes->setPlainText(u"worked on"_s);
    program.desk.saveTo(saved);
    QTRY_COMPARE_WITH_TIMEOUT(program.session.paths().client, file(u"mine.files/client"_s), Patience);
    program.settle();
    QVERIFY(!program.desk.isModified());
    QVERIFY(Conclusions(program.session) == before);
    QCOMPARE(program.notes->toPlainText(), u"worked on"_s);
    program.desk.close();
    program.session.open({saved});
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.path(), saved, Patience);
    program.settle();
    QVERIFY(Conclusions(program.session) == before);
}

/// Of another bundle that was saved there, or of a copy that was not finished.
void TestBundleDesk::savesOverACaseThatHasFiles()
{
    const QString zip = file(u"b.zip"_s);
    const QString saved = file(u"mine.ccmcase"_s);
    Program program(*m_place);
    program.open({.client = sampleCase().client});
    program.bundles->exportTo(zip, {});
    program.finishWriting();
    const QString log = u"/client/Windows/ccmsetup/Logs/ccmsetup.log"_s;
    QVERIFY(QDir().mkpath(QFileInfo(file(u"mine.files"_s) + log).path()));
    QFile old(file(u"mine.files"_s) + log);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("half") == 4);
    old.close();
    program.bundles->unpackForNow(zip);
    QTRY_VERIFY_WITH_TIMEOUT(program.session.paths().client.endsWith(u"/client"), Patience);
    program.settle();
    program.desk.saveTo(saved);
    program.notes->setPlainText(u"written meanwhile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.path(), saved, Patience);
    program.settle();
    const QString client = loadCaseFile(saved)->paths.client;
    QCOMPARE(program.session.paths().client, client);
    QVERIFY(client.startsWith(m_place->path()));
    QVERIFY(contentOf(client + u"/Windows/ccmsetup/Logs/ccmsetup.log"_s).size() > 4);
    QCOMPARE(contentOf(file(u"mine.files"_s) + log), QByteArray("half")); // nothing of the user's goes
    QCOMPARE(program.notes->toPlainText(), u"written meanwhile"_s);
    QVERIFY(program.desk.isModified());
    program.desk.saveTo(saved);
    QTRY_VERIFY_WITH_TIMEOUT(!program.desk.isModified(), Patience);
    QCOMPARE(loadCaseFile(saved)->paths.client, client); // its files are copied once
    QCOMPARE(loadCaseFile(saved)->notes, u"written meanwhile"_s);
}

void TestBundleDesk::savingBeforeClosingKeepsItsFiles()
{
    const QString zip = file(u"b.zip"_s);
    const QString saved = file(u"mine.ccmcase"_s);
    Program program(*m_place);
    program.open({.client = sampleCase().client});
    program.bundles->exportTo(zip, {});
    program.finishWriting();
    program.bundles->unpackForNow(zip);
    QTRY_VERIFY_WITH_TIMEOUT(program.session.paths().client.endsWith(u"/client"), Patience);
    program.settle();
    program.notes->setPlainText(u"worked on"_s);
    QVERIFY(!program.window.close());
    program.box(u"dropCase"_s)->button(QMessageBox::Save)->click();
    Q_EMIT program.window.findChild<QFileDialog *>(u"saveCaseDialog"_s)->fileSelected(saved);
    QTRY_VERIFY_WITH_TIMEOUT(!program.window.isVisible(), Patience); // and asks nothing more
    QVERIFY(QFile::exists(loadCaseFile(saved)->paths.client));
}

void TestBundleDesk::saysWhatIsNoBundle()
{
    QFile bad(file(u"bad.zip"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("PK\3\4 and nothing");
    bad.close();
    Program program(*m_place);
    program.open(sampleCase());
    program.bundles->unpackForNow(file(u"bad.zip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(u"bad.zip"_s), Patience);
    QCOMPARE(program.session.paths(), sampleCase());
}

QTEST_MAIN(TestBundleDesk)
#include "tst_bundledesk.moc"
