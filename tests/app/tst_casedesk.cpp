// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookmarkkeeper.h"
#include "app/casedesk.h"
#include "app/clientfleet.h"
#include "app/mainwindow.h"
#include "app/plandesk.h"
#include "app/samplecase.h"
#include "models/logs/logmodel.h"
#include "widgets/cases/notesview.h"
#include "widgets/client/clientpane.h"
#include "widgets/common/messagebar.h"
#include "widgets/compare/comparepane.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"
#include "widgets/manifest/manifestpane.h"
#include "widgets/start/startpage.h"
#include "widgets/window/windowpane.h"

#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The program, as often as it is started with the same settings.
struct Program
{
    explicit Program(const QTemporaryDir &place) : settings(place.filePath(u"settings.ini"_s)) { }

    Settings settings;
    Session session;
    MainWindow window{session, settings};
    CaseDesk &desk = window.cases();
    WindowPane *planPane = window.findChild<WindowPane *>();
    LogPane *log = window.findChild<LogPane *>();
    ClientPane *client = window.findChild<ClientPane *>();
    ManifestPane *manifest = window.findChild<ManifestPane *>();
    LogView *rows = window.findChild<LogView *>();
    ClientFleet *fleet = window.findChild<ClientFleet *>();
    QPlainTextEdit *notes = window.findChild<QPlainTextEdit *>(u"caseNotes"_s);
    QStackedWidget *panes = window.findChild<QStackedWidget *>(u"panes"_s);

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000); }
    void open(const CasePaths &paths)
    {
        session.openCase(paths);
        settle();
    }
    void openFile(const QString &path)
    {
        session.open({path});
        settle();
    }
    void save(const QString &path)
    {
        desk.saveTo(path);
        QTRY_COMPARE(desk.path(), path);
        QTRY_VERIFY(!desk.isModified());
    }
    QAction *action(const QString &name) { return window.findChild<QAction *>(name); }
    QMessageBox *question() { return window.findChild<QMessageBox *>(u"dropCase"_s); }
    QString message() { return window.findChild<MessageBar *>(u"mainMessages"_s)->text(); }
    void setDays(int days) { planPane->findChild<QSpinBox *>(u"days"_s)->setValue(days); }
    LogModel &model() { return *qobject_cast<LogModel *>(&rows->model()); }
};

} // namespace

class TestCaseDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void bringsEverythingBack();
    void capturesAndRestoresWithoutAFile();
    void keepsWhichLogsAreSwitchedOff();
    void keepsAPlanThatIsNotSaved();
    void aCaseThatWasOpenedIsNotModified();
    void closingLeavesNothingOpen();
    void opensWhereverItIsGivenOne_data();
    void opensWhereverItIsGivenOne();
    void saysInOneSentenceWhatIsWrong_data();
    void saysInOneSentenceWhatIsWrong();
    void opensWhatIsThereAndNamesWhatIsGone();
    void whatIsGoneIsNoChange_data();
    void whatIsGoneIsNoChange();
    void refusesACaseAmongOtherFiles();
    void asksBeforeChangesAreLost();
    void asksBeforeNotesAreLost();
    void savesBeforeItGoesOn();
    void savesWhatChangedWhileItWasSaved();
    void aCaseThatWasDroppedWhileItWasSavedStaysClosed();
    void saysThatItCannotSave();
    void theTitleNamesTheCase();
    void recentCasesHaveTheirName();
    void asksTheComparisonTheSame();
    void fetchesNothingUnasked_data();
    void fetchesNothingUnasked();
    void notesAreReachedByAKey();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_place->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestCaseDesk::bringsEverythingBack()
{
    const CasePaths paths{.site = sample(u"site-after"_s),
                          .client = sample(u"client-after"_s),
                          .plan = sample(u"plans/three-sites.json"_s),
                          .earlierSite = sample(u"site-before"_s)};
    const QString saved = file(u"case.ccmcase"_s);
    qint64 offset = -1;
    QByteArray splitter;
    {
        Program program(*m_place);
        program.window.show();
        program.open(paths);
        program.fleet->add({sample(u"client-before"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(program.fleet->clients().size(), 1, 60'000);
        program.log->useFilter(u"component:ccmsetup severity>=info"_s);
        QTRY_VERIFY(!program.model().isFiltering());
        program.model().setBookmark(5, u"ask <b>here</b>"_s);
        program.notes->setPlainText(u"It began\non Tuesday."_s);
        program.window.findChild<QAction *>(u"showNotes"_s)->trigger();
        program.window.showPane(Panes::Manifest);
        program.manifest->goToItem(4);
        program.client->selectPhase(0, 0);
        program.window.findChild<QTabWidget *>(u"compareViews"_s)->setCurrentIndex(2);
        program.window.showPane(Panes::Log);
        offset = program.model().record(7).offset;
        program.log->showRecord(program.model().placeName(7), offset);
        auto *split = program.window.findChild<QSplitter *>(u"logSplitter"_s);
        split->setSizes({200, 300});
        splitter = split->saveState();
        program.window.resize(1'111, 777);
        program.save(saved);
    }
    // Bookmarks come from the case, not only from what the program keeps of each log.
    QVERIFY(QFile::remove(file(u"bookmarks.json"_s)));
    const QByteArray bytes = contentOf(saved);
    Program program(*m_place);
    program.window.show();
    program.openFile(saved);
    QCOMPARE(program.session.paths(), paths); // site, earlier site, client and plan
    QVERIFY(program.session.site() && program.session.earlierSite() && program.session.content().client);
    QTRY_COMPARE_WITH_TIMEOUT(program.fleet->clients().size(), 1, 60'000);
    QCOMPARE(program.fleet->sources(), QStringList{sample(u"client-before"_s)});
    QCOMPARE(program.planPane->plan().name, u"Three sites on thin links"_s);
    QCOMPARE(program.log->filterExpression(), u"component:ccmsetup severity>=info"_s);
    QTRY_COMPARE(program.model().bookmarkedRows(), QList<int>{5});
    QCOMPARE(program.model().bookmarkNote(5), u"ask <b>here</b>"_s);
    QCOMPARE(program.notes->toPlainText(), u"It began\non Tuesday."_s);
    QVERIFY(!program.window.findChild<QDockWidget *>(u"notesDock"_s)->isHidden());
    QCOMPARE(program.panes->currentIndex(), int{Panes::Log}); // the pane in front
    QTRY_COMPARE(program.log->currentOffset(), offset);
    QCOMPARE(program.manifest->currentItem(), 4);
    QCOMPARE(program.client->selectedRun(), 0);
    QCOMPARE(program.window.findChild<QTabWidget *>(u"compareViews"_s)->currentIndex(), 2);
    QCOMPARE(program.window.findChild<QSplitter *>(u"logSplitter"_s)->saveState(), splitter);
    QCOMPARE(program.window.size(), QSize(1'111, 777));
    QVERIFY(!program.desk.isModified());
    QCOMPARE(contentOf(saved), bytes); // looking changes nothing
}

/// As the window does when it is built anew over what is open.
void TestCaseDesk::capturesAndRestoresWithoutAFile()
{
    CaseFile captured;
    {
        Program program(*m_place);
        program.open({.logs = {sample(u"client-after/Windows/CCM/Logs/EndpointProtectionAgent.log"_s)}});
        program.window.showPane(Panes::Log);
        QTRY_VERIFY(program.model().rowCount() > 1);
        program.model().setBookmark(1, u"just set"_s);
        program.notes->setPlainText(u"unsaved"_s);
        captured = program.desk.capture();
        QCOMPARE(captured.bookmarks.size(), 1); // though the program pauses before it writes bookmarks
        QVERIFY(program.desk.path().isEmpty());
    }
    Program program(*m_place);
    program.desk.restore(captured);
    QCOMPARE(program.desk.capture().paths, captured.paths); // also while it reads
    program.settle();
    QTRY_COMPARE(program.model().bookmarkedRows(), QList<int>{1});
    CaseFile again = program.desk.capture();
    again.layout = captured.layout;
    QCOMPARE(again, captured);
}

void TestCaseDesk::keepsWhichLogsAreSwitchedOff()
{
    const QString saved = file(u"case.ccmcase"_s);
    const QString log = sample(u"client-after/Windows/CCM/Logs/EndpointProtectionAgent.log"_s);
    const auto records = [](const Program &program) { return program.rows->model().rowCount(); };
    int shown = 0;
    {
        Program program(*m_place);
        program.open({.client = sample(u"client-after"_s)});
        program.save(saved);
        QAction *file = nullptr;
        for (QAction *action : program.window.findChildren<QAction *>()) {
            if (action->isCheckable() && action->toolTip() == log)
                file = action;
        }
        QVERIFY(file);
        const int all = records(program);
        file->trigger();
        QTRY_VERIFY(records(program) < all);
        shown = records(program);
        QVERIFY(program.desk.isModified());
        program.save(saved);
    }
    Program program(*m_place);
    program.openFile(saved);
    QCOMPARE(program.log->hiddenLogs(), QStringList{log});
    QTRY_COMPARE(records(program), shown);
    QVERIFY(!program.desk.isModified());
}

void TestCaseDesk::keepsAPlanThatIsNotSaved()
{
    const QString plan = file(u"plan.json"_s);
    const QString saved = file(u"x.ccmcase"_s);
    QVERIFY(QFile::copy(sample(u"plans/three-sites.json"_s), plan));
    const QByteArray before = contentOf(plan);
    {
        Program program(*m_place);
        program.open({.plan = plan});
        program.setDays(11);
        program.save(saved);
        QVERIFY(program.window.close()); // nothing is lost, so nobody is asked
        QVERIFY(!program.question());
    }
    QCOMPARE(contentOf(plan), before);
    {
        Program program(*m_place);
        program.openFile(saved);
        QCOMPARE(program.planPane->plan().days, 11);
        QVERIFY(program.window.findChild<PlanDesk *>()->isModified());
        QVERIFY(!program.desk.isModified());
        program.setDays(12);
        QVERIFY(program.desk.isModified());
    }
    // Also where the plan has no file, or has none any more.
    QVERIFY(QFile::remove(plan));
    Program program(*m_place);
    program.openFile(saved);
    QCOMPARE(program.planPane->plan().days, 11);
    QVERIFY(program.message().contains(u"plan.json"_s));
    program.desk.close();
    QVERIFY(!program.window.findChild<PlanDesk *>()->isModified());
    program.setDays(13);
    const CaseFile captured = program.desk.capture();
    QCOMPARE(captured.planDraft.value(u"days"_s).toInt(), 13);
    QVERIFY(captured.paths.plan.isEmpty());
}

void TestCaseDesk::aCaseThatWasOpenedIsNotModified()
{
    // What the program knows of a log besides is no change either.
    {
        Program program(*m_place);
        program.open(sampleCase());
        program.save(file(u"x.ccmcase"_s));
        program.model().setBookmark(2, u"afterwards"_s);
        QTRY_VERIFY(program.desk.isModified());
        QTRY_VERIFY(program.window.isWindowModified());
        QTRY_VERIFY(contentOf(file(u"bookmarks.json"_s)).contains("afterwards"));
    }
    Program program(*m_place);
    program.openFile(file(u"x.ccmcase"_s));
    QTRY_COMPARE(program.model().bookmarkedRows(), QList<int>{2});
    QVERIFY(!program.desk.isModified());
    program.window.showPane(Panes::Compare);
    QVERIFY(!program.desk.isModified()); // it was only looked at
    program.log->useFilter(u"x"_s);
    QVERIFY(program.desk.isModified());
    program.log->useFilter({});
    QVERIFY(!program.desk.isModified());
}

void TestCaseDesk::closingLeavesNothingOpen()
{
    Program program(*m_place);
    program.open(sampleCase());
    program.fleet->add({sample(u"client-before"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(program.fleet->clients().size(), 1, 60'000);
    program.action(u"closeCase"_s)->trigger();
    QVERIFY(!program.session.isBusy());
    QVERIFY(program.session.paths().isEmpty());
    QVERIFY(!program.session.site() && !program.session.earlierSite() && !program.session.content().client
            && !program.session.content().comparison && program.session.logs().isEmpty());
    QCOMPARE(program.fleet->size(), 0);
    QCOMPARE(program.model().rowCount(), 0);
    QVERIFY(program.client->state().runs.isEmpty());
    QCOMPARE(program.panes->currentWidget(), static_cast<QWidget *>(program.window.findChild<StartPage *>()));
    program.open(sampleCase()); // and it goes on
    QCOMPARE(program.client->state().runs.size(), 2);
}

void TestCaseDesk::opensWhereverItIsGivenOne_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"drop", "recent menu", "start page"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestCaseDesk::opensWhereverItIsGivenOne()
{
    QFETCH(const QString, way);
    const QString saved = file(u"my case.ccmcase"_s);
    {
        Program program(*m_place);
        program.open({.client = sample(u"client-after"_s)});
        program.save(saved);
    }
    Program program(*m_place);
    QCOMPARE(program.settings.recentCases().constFirst(), CasePaths{.caseFile = saved});
    if (way == u"drop") {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(saved)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&program.window, &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&program.window, &drop);
    } else if (way == u"recent menu") {
        QMenu *recent = nullptr;
        for (QMenu *menu : program.window.findChildren<QMenu *>()) {
            if (menu->title() == u"&Recent cases")
                recent = menu;
        }
        QVERIFY(recent);
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().constFirst()->text(), u"my case"_s);
        recent->actions().constFirst()->trigger();
    } else {
        const auto *list = program.window.findChild<QListWidget *>(u"recentCases"_s);
        QCOMPARE(list->item(0)->text(), u"my case"_s);
        Q_EMIT program.window.findChild<StartPage *>()->recentWanted(0);
    }
    program.settle();
    QCOMPARE(program.desk.path(), saved);
    QCOMPARE(program.client->state().runs.size(), 2);
}

void TestCaseDesk::saysInOneSentenceWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("cut") << QByteArray("{\n\"format\": \"ccmscope-ca") << u"line 2"_s;
    QTest::newRow("text") << QByteArray("hello") << u"line 1"_s;
    QTest::newRow("another document") << QByteArray("{\"a\": 1}") << u"not a case file"_s;
    QTest::newRow("later") << QByteArray(R"({"format": "ccmscope-case", "version": 9})") << u"version 9"_s;
    QTest::newRow("wrong value") << QByteArray(R"({"format": "ccmscope-case", "version": 1, "logs": [7]})")
                                 << u"logs[0]"_s;
}

void TestCaseDesk::saysInOneSentenceWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    write(file(u"bad.ccmcase"_s), bytes);
    Program program(*m_place);
    program.open({.client = sample(u"client-after"_s)});
    program.openFile(file(u"bad.ccmcase"_s));
    QVERIFY2(program.message().contains(said), qPrintable(program.message()));
    QVERIFY(program.message().contains(u"bad.ccmcase"_s));
    QVERIFY(!program.message().contains(u'\n'));
    QCOMPARE(program.session.paths().client, sample(u"client-after"_s)); // what was open stays
    QCOMPARE(contentOf(file(u"bad.ccmcase"_s)), bytes);
}

void TestCaseDesk::opensWhatIsThereAndNamesWhatIsGone()
{
    const CaseFile given{.paths = {.site = file(u"no-site.cab"_s),
                                   .client = sample(u"client-after"_s),
                                   .plan = file(u"no-plan.json"_s),
                                   .earlierSite = file(u"no-earlier.cab"_s)},
                         .clients = {sample(u"client-before"_s), file(u"no-client"_s)},
                         .notes = u"still here"_s};
    const QString saved = file(u"x.ccmcase"_s);
    QVERIFY(saveCaseFile(saved, given));
    Program program(*m_place);
    program.openFile(saved);
    QTRY_COMPARE_WITH_TIMEOUT(program.fleet->clients().size(), 1, 60'000);
    QTRY_VERIFY(program.message().contains(u"no-client"_s));
    const QStringList sentences = program.message().split(u'\n');
    QCOMPARE(sentences.size(), 4);
    for (const QString &name : {u"no-site.cab"_s, u"no-plan.json"_s, u"no-earlier.cab"_s, u"no-client"_s})
        QCOMPARE(sentences.filter(name).size(), 1);
    QCOMPARE(program.client->state().runs.size(), 2);
    QCOMPARE(program.notes->toPlainText(), u"still here"_s);
    // A share that is away for a while does not leave the case.
    QVERIFY(!program.desk.isModified());
    program.save(file(u"y.ccmcase"_s));
    const auto again = loadCaseFile(file(u"y.ccmcase"_s));
    QVERIFY(again);
    QCOMPARE(again->paths, given.paths);
    QCOMPARE(again->clients, given.clients);
}

void TestCaseDesk::whatIsGoneIsNoChange_data()
{
    QTest::addColumn<CaseFile>("named");

    const QString log = u"/here/ccmsetup.log"_s;
    const QString gone = u"/here/gone.log"_s;
    const QString far = u"/here/far/gone.log"_s;
    const QList<SavedBookmark> bookmarks{
        {.log = gone, .offset = 10, .size = 5, .hash = QByteArray(32, 'x'), .note = u"here"_s}};
    const auto row = [](const char *name, const CaseFile &named) { QTest::newRow(name) << named; };
    row("a client", {.paths = {.client = u"/here/gone"_s}});
    row("a site", {.paths = {.site = u"/here/gone.cab"_s}});
    row("an earlier manifest alone", {.paths = {.earlierSite = u"/here/gone.cab"_s}});
    row("a plan", {.paths = {.plan = u"/here/gone.json"_s}});
    row("the only log", {.paths = {.logs = {gone}}});
    row("the only log, with its folder", {.paths = {.logs = {far}}});
    row("the first log", {.paths = {.logs = {gone, log}}});
    row("the second log", {.paths = {.logs = {log, gone}}});
    row("the second log, with its folder", {.paths = {.logs = {log, far}}});
    row("a log with a bookmark", {.paths = {.logs = {log, gone}}, .bookmarks = bookmarks});
    row("a log that is switched off",
        {.paths = {.logs = {log, gone}}, .filters = {{.log = gone, .isHidden = true}}});
    row("a client with a log that is switched off",
        {.paths = {.client = u"/here/gone"_s}, .filters = {{.log = gone, .isHidden = true}}});
    row("a log that is switched off like one that is there",
        {.paths = {.logs = {log, gone}},
         .filters = {{.log = gone, .isHidden = true}, {.log = log, .isHidden = true}}});
    row("a client with a bookmark", {.paths = {.client = u"/here/gone"_s}, .bookmarks = bookmarks});
    row("the only log, with a bookmark", {.paths = {.logs = {gone}}, .bookmarks = bookmarks});
    row("a client of the list", {.clients = {u"/here/gone"_s}});
    row("a client beside logs", {.paths = {.client = u"/here/gone"_s, .logs = {log}}});
}

void TestCaseDesk::whatIsGoneIsNoChange()
{
    QFETCH(const CaseFile, named);
    const CaseFile given = movedCase(named, u"/here"_s, m_place->path());
    QVERIFY(
        QFile::copy(sample(u"client-before/Windows/ccmsetup/Logs/ccmsetup.log"_s), file(u"ccmsetup.log"_s)));
    const QString saved = file(u"gone.ccmcase"_s);
    QVERIFY(saveCaseFile(saved, given));
    Program program(*m_place);
    program.openFile(saved);
    QTRY_VERIFY(!program.session.isBusy());
    QTRY_VERIFY(given.clients.isEmpty() || !program.message().isEmpty());
    QVERIFY(!program.desk.isModified());
    QVERIFY(!program.window.isWindowModified());
    program.save(file(u"again.ccmcase"_s));
    const auto again = loadCaseFile(file(u"again.ccmcase"_s));
    QVERIFY(again);
    QCOMPARE(again->paths, given.paths);
    QCOMPARE(again->clients, given.clients);
    for (const CaseFilter &filter : given.filters)
        QVERIFY(again->filters.contains(filter));
    QCOMPARE(again->filters.size(), given.filters.size());
    QCOMPARE(again->bookmarks, given.bookmarks);
}

void TestCaseDesk::refusesACaseAmongOtherFiles()
{
    QVERIFY(saveCaseFile(file(u"x.ccmcase"_s), {.paths = {.site = sample(u"site-after"_s)}}));
    Program program(*m_place);
    program.session.open({sample(u"client-after"_s), file(u"x.ccmcase"_s)});
    program.settle();
    QVERIFY2(program.message().contains(u"open it alone"_s), qPrintable(program.message()));
    QCOMPARE(program.session.paths(), CasePaths{.client = sample(u"client-after"_s)});
}

void TestCaseDesk::asksBeforeChangesAreLost()
{
    Program program(*m_place);
    program.window.show();
    program.open({.client = sample(u"client-after"_s)});
    program.save(file(u"x.ccmcase"_s));
    program.notes->setPlainText(u"new"_s);
    QVERIFY(!program.window.close());
    QVERIFY(program.question());
    program.question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!program.question());
    QVERIFY(program.window.isVisible());
    program.desk.close();
    QVERIFY(program.question()->text().contains(u" x "_s));
    QCOMPARE(program.session.paths().client, sample(u"client-after"_s));
    program.question()->button(QMessageBox::Discard)->click();
    QVERIFY(program.session.paths().isEmpty());
    QVERIFY(program.notes->toPlainText().isEmpty());
    QVERIFY(loadCaseFile(file(u"x.ccmcase"_s))->notes.isEmpty());
    QVERIFY(program.window.close()); // nothing to ask any more
}

void TestCaseDesk::asksBeforeNotesAreLost()
{
    Program program(*m_place);
    program.window.show();
    program.open({.client = sample(u"client-after"_s)});
    QVERIFY(program.desk.mayDrop([] { })); // what is open can be opened again
    program.notes->setPlainText(u"new"_s);
    QVERIFY(!program.window.close());
    program.question()->button(QMessageBox::Discard)->click();
    QVERIFY(!program.window.isVisible());
}

void TestCaseDesk::savesBeforeItGoesOn()
{
    Program program(*m_place);
    program.window.show();
    program.notes->setPlainText(u"new"_s);
    QVERIFY(!program.window.close());
    program.question()->button(QMessageBox::Save)->click();
    auto *dialog = program.window.findChild<QFileDialog *>(u"saveCaseDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"ccmcase"_s);
    Q_EMIT dialog->fileSelected(file(u"x.ccmcase"_s));
    QTRY_VERIFY(!program.window.isVisible());
    QCOMPARE(loadCaseFile(file(u"x.ccmcase"_s))->notes, u"new"_s);
}

void TestCaseDesk::savesWhatChangedWhileItWasSaved()
{
    Program program(*m_place);
    program.window.show();
    program.notes->setPlainText(u"first"_s);
    program.save(file(u"x.ccmcase"_s));
    program.notes->setPlainText(u"second"_s);
    program.desk.save(); // its result is told by the event loop, which has not run yet
    program.notes->setPlainText(u"third"_s);
    QVERIFY(!program.window.close());
    program.question()->button(QMessageBox::Save)->click();
    QTRY_VERIFY(!program.window.isVisible());
    QCOMPARE(loadCaseFile(file(u"x.ccmcase"_s))->notes, u"third"_s);
}

void TestCaseDesk::aCaseThatWasDroppedWhileItWasSavedStaysClosed()
{
    Program program(*m_place);
    program.window.show();
    program.notes->setPlainText(u"first"_s);
    program.save(file(u"x.ccmcase"_s));
    program.notes->setPlainText(u"second"_s);
    program.desk.save();
    program.desk.close();
    program.question()->button(QMessageBox::Discard)->click();
    program.notes->setPlainText(u"of another case"_s);
    program.save(file(u"y.ccmcase"_s)); // by now, the first would have been told
    QCOMPARE(program.desk.path(), file(u"y.ccmcase"_s));
    QVERIFY(loadCaseFile(file(u"x.ccmcase"_s))->notes != u"of another case"_s);
}

void TestCaseDesk::saysThatItCannotSave()
{
    Program program(*m_place);
    program.notes->setPlainText(u"new"_s);
    program.desk.saveTo(file(u"no/such/folder/x.ccmcase"_s));
    QTRY_VERIFY(program.message().contains(u"x.ccmcase"_s));
    QVERIFY(program.desk.path().isEmpty());
    QVERIFY(!program.desk.mayDrop([] { }));
}

void TestCaseDesk::theTitleNamesTheCase()
{
    Program program(*m_place);
    QCOMPARE(program.window.windowTitle(), u"Ccmscope"_s);
    program.notes->setPlainText(u"a"_s);
    program.save(file(u"Branch [*] 7.ccmcase"_s));
    QCOMPARE(program.window.windowTitle(), u"Branch [*][*] 7[*] - Ccmscope"_s); // Qt shows the first as it is
    QTRY_VERIFY(!program.window.isWindowModified());
    program.notes->setPlainText(u"b"_s);
    QTRY_VERIFY(program.window.isWindowModified());
    program.action(u"saveCase"_s)->trigger();
    QTRY_VERIFY(!program.window.isWindowModified());
    QCOMPARE(loadCaseFile(program.desk.path())->notes, u"b"_s);
    program.save(file(u"a\u202Egpj.ccmcase"_s));
    QCOMPARE(program.window.windowTitle(), u"a‹U+202E›gpj[*] - Ccmscope"_s);
    program.desk.close();
    QCOMPARE(program.window.windowTitle(), u"Ccmscope"_s);
}

void TestCaseDesk::recentCasesHaveTheirName()
{
    Program program(*m_place);
    program.open({.client = sample(u"client-after"_s)});
    program.save(file(u"x.ccmcase"_s));
    program.open({.site = sample(u"site-after"_s)}); // belongs to the case now
    const QList<CasePaths> recent = program.settings.recentCases();
    QCOMPARE(recent,
             (QList<CasePaths>{{.caseFile = file(u"x.ccmcase"_s)}, {.client = sample(u"client-after"_s)}}));
}

void TestCaseDesk::asksTheComparisonTheSame()
{
    const Question asked{.run = RunKind::Manual,
                         .assumedInstalled = Version::parse(u"5.00.1000.1000"),
                         .withEarlierManifest = true};
    const QString saved = file(u"x.ccmcase"_s);
    QString verdict;
    {
        Program program(*m_place);
        program.open({.site = sample(u"site-after"_s),
                      .client = sample(u"client-after"_s),
                      .earlierSite = sample(u"site-before"_s)});
        verdict = program.session.content().comparison->verdict.sentence;
        Q_EMIT program.window.findChild<ComparePane *>()->questionChosen(asked);
        program.settle();
        QVERIFY(program.session.content().comparison->verdict.sentence != verdict);
        verdict = program.session.content().comparison->verdict.sentence;
        program.save(saved);
        Q_EMIT program.window.findChild<ComparePane *>()->questionChosen({});
        QVERIFY(program.desk.isModified()); // the verdict is another one
    }
    Program program(*m_place);
    program.openFile(saved);
    QCOMPARE(program.session.content().comparison->question, asked);
    QCOMPARE(program.session.content().comparison->verdict.sentence, verdict);
    QCOMPARE(program.window.findChild<QComboBox *>(u"runKind"_s)->currentData().value<RunKind>(),
             RunKind::Manual);
    QVERIFY(!program.desk.isModified());
    program.desk.close();
    QCOMPARE(program.session.question(), Question()); // is supposed in no other case
}

void TestCaseDesk::fetchesNothingUnasked_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("from somebody else") << false;
    QTest::newRow("from the recent cases") << true;
}

void TestCaseDesk::fetchesNothingUnasked()
{
    QFETCH(const bool, isKnown);
    QTcpServer server;
    int requests = 0;
    connect(&server, &QTcpServer::newConnection, this, [&server, &requests] {
        ++requests;
        server.nextPendingConnection()->close();
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const CasePaths paths{.site = u"http://127.0.0.1:%1/site/ccmsetup.cab"_s.arg(server.serverPort()),
                          .client = sample(u"client-after"_s),
                          .earlierSite = u"http://127.0.0.1:%1/before.cab"_s.arg(server.serverPort())};
    QVERIFY(saveCaseFile(file(u"x.ccmcase"_s), {.paths = paths, .notes = u"look"_s}));
    Program program(*m_place);
    if (isKnown)
        program.settings.addRecentCase({.caseFile = file(u"x.ccmcase"_s)});
    program.openFile(file(u"x.ccmcase"_s));
    QCOMPARE(program.session.paths(), paths);
    QCOMPARE(program.client->state().runs.size(), 2); // the rest is open
    QVERIFY(!program.desk.isModified());
    if (isKnown) {
        QTRY_VERIFY(requests > 0);
        return;
    }
    QCOMPARE(requests, 0);
    QVERIFY2(program.message().contains(u"Choose File > Reload"_s), qPrintable(program.message()));
    program.action(u"reload"_s)->trigger();
    QTRY_VERIFY(requests > 0);
    program.settle();
}

void TestCaseDesk::notesAreReachedByAKey()
{
    Program program(*m_place);
    program.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QVERIFY(!program.notes->isVisible());
    QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(program.notes->hasFocus());
    QTest::keyClicks(program.notes, u"seen"_s);
    QCOMPARE(program.desk.capture().notes, u"seen"_s);
    QVERIFY(!program.notes->accessibleName().isEmpty());
    QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(!program.notes->isVisible());
}

QTEST_MAIN(TestCaseDesk)
#include "tst_casedesk.moc"
