// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/runcomparer.h"
#include "app/samplecase.h"
#include "widgets/cases/notesview.h"
#include "widgets/client/clientpane.h"
#include "widgets/client/runcomparison.h"
#include "widgets/common/filterline.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"
#include "widgets/manifest/manifestpane.h"
#include "widgets/site/candidatesdialog.h"
#include "widgets/start/startpage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using ccm::MainWindow;
using ccm::MessageBar;
using ccm::Panes;
using ccm::Session;
using ccm::Settings;

namespace {

/// What the pane says instead of its content: views inside it have words of their own.
const QLabel *notice(const QWidget *pane)
{
    const auto *stack = pane->findChild<ccm::PaneStack *>(QString(), Qt::FindDirectChildrenOnly);
    for (const ccm::PaneStack *inside : pane->findChildren<ccm::PaneStack *>()) {
        if (!stack && inside->isVisible())
            stack = inside;
    }
    return stack ? stack->widget(1)->findChild<QLabel *>(u"noticeText"_s) : nullptr;
}

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

/// A window on nothing, with settings of its own.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Session session;
    MainWindow window{session, settings};

    void open(const ccm::CasePaths &paths)
    {
        session.openCase(paths);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000); }
    QWidget *pane(Panes::Id id) { return window.findChild<QStackedWidget *>(u"panes"_s)->widget(id); }
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesItsFivePanes();
    void startsWithThePageThatSaysWhatToOpen();
    void anEmptyClipboardIsNoLog();
    void offersOnlyWhatCanBeDone();
    void backLeadsToWhereALinkWasFollowed();
    void backLeadsToTheFilterThatALinkTookAway();
    void everyPaneIsReachedByAKey();
    void aKeyLeadsToThePanesFilterOrSearch();
    void anEmptyPaneSaysWhatToOpen();
    void anEmptyPaneOpensIt_data();
    void anEmptyPaneOpensIt();
    void anEmptyComparisonAsksForWhatIsMissing();
    void ctrlSSavesTheCaseWhateverIsOpen_data();
    void ctrlSSavesTheCaseWhateverIsOpen();
    void opensWhatIsDropped();
    void aFailureIsOneClearSentence_data();
    void aFailureIsOneClearSentence();
    void aManifestOpenedAloneIsShown_data();
    void aManifestOpenedAloneIsShown();
    void aQuestionIsNoFailure();
    void anotherManifestIsComparedWithOneThatIsOpen();
    void offersToCancelWhileItReads();
    void saysThatReadingALogWasCancelled();
    void showsALogThatIsStillToCome();
    void followsALogByItsNameBeforeItExists();
    void bringsBookmarksBack();
    void remembersTheViewOfALog();
    void remembersCasesThatOpened();
    void keepsItsGeometry();
    void fitsASmallScreen();
    void evidenceLeadsToTheLog();
    void aRecordLeadsToItsPhase();
    void savesTheStateOfAClient();
    void remembersTheViewOfAClient();
    void laysTwoRunsSideBySide();
    void everythingFocusableHasAName();
};

void TestMainWindow::namesItsFivePanes()
{
    Fixture fixture;
    const auto *navigation = fixture.window.findChild<QListWidget *>(u"navigation"_s);
    QStringList titles;
    for (int i = 0; i < navigation->count(); ++i) {
        titles.append(navigation->item(i)->text());
        QVERIFY(!navigation->item(i)->icon().isNull());
        QVERIFY(navigation->width() >= navigation->fontMetrics().horizontalAdvance(titles.constLast()) + 16);
    }
    QCOMPARE(titles, QStringList({u"Client"_s, u"Manifest"_s, u"Compare"_s, u"Upgrade window"_s, u"Log"_s}));
}

void TestMainWindow::startsWithThePageThatSaysWhatToOpen()
{
    Fixture fixture;
    const auto *panes = fixture.window.findChild<QStackedWidget *>(u"panes"_s);
    auto *page = fixture.window.findChild<ccm::StartPage *>();
    QCOMPARE(panes->currentWidget(), static_cast<QWidget *>(page));
    Q_EMIT page->sampleWanted();
    fixture.settle();
    QCOMPARE(panes->currentIndex(), int{Panes::Client});
    const auto *recent = fixture.window.findChild<QListWidget *>(u"recentCases"_s);
    fixture.window.findChild<QAction *>(u"start"_s)->trigger();
    QCOMPARE(panes->currentWidget(), static_cast<QWidget *>(page));
    QCOMPARE(recent->count(), 1);
}

void TestMainWindow::anEmptyClipboardIsNoLog()
{
    Fixture fixture;
    QGuiApplication::clipboard()->clear();
    Q_EMIT fixture.window.findChild<ccm::StartPage *>()->pasteWanted();
    const auto *messages = fixture.window.findChild<MessageBar *>(u"mainMessages"_s);
    QVERIFY(!messages->isHidden());
    QVERIFY(!fixture.session.isBusy());
}

void TestMainWindow::offersOnlyWhatCanBeDone()
{
    Fixture fixture;
    const auto isEnabled = [&fixture](const QString &name) {
        return fixture.window.findChild<QAction *>(name)->isEnabled();
    };
    const QStringList ofACase{u"saveCase"_s,         u"saveCaseAs"_s,     u"exportBundle"_s,
                              u"saveCaseReport"_s,   u"copyCaseTicket"_s, u"printCaseReport"_s,
                              u"previewCaseReport"_s};
    const QStringList all = ofACase + QStringList{u"reload"_s, u"saveTable"_s};
    for (const QString &name : all)
        QVERIFY2(!isEnabled(name), qPrintable(name));
    fixture.window.showPane(Panes::Window); // has a plan from the beginning
    QVERIFY(isEnabled(u"saveTable"_s));
    fixture.window.findChild<ccm::NotesView *>()->setNotes(u"seen"_s);
    for (const QString &name : ofACase)
        QVERIFY2(isEnabled(name), qPrintable(name));
    QVERIFY(!isEnabled(u"reload"_s));
    fixture.window.findChild<ccm::NotesView *>()->setNotes({});
    QVERIFY(!isEnabled(u"saveCase"_s));

    fixture.open(ccm::sampleCase());
    fixture.window.showPane(Panes::Manifest);
    for (const QString &name : all)
        QVERIFY2(isEnabled(name), qPrintable(name));
    fixture.session.close();
    for (const QString &name : all)
        QVERIFY2(!isEnabled(name), qPrintable(name));
}

void TestMainWindow::backLeadsToWhereALinkWasFollowed()
{
    Fixture fixture;
    fixture.open(ccm::sampleCase());
    const auto *panes = fixture.window.findChild<QStackedWidget *>(u"panes"_s);
    auto *back = fixture.window.findChild<QAction *>(u"back"_s);
    auto *forward = fixture.window.findChild<QAction *>(u"forward"_s);
    auto *client = qobject_cast<ccm::ClientPane *>(fixture.pane(Panes::Client));
    const auto *log = qobject_cast<ccm::LogPane *>(fixture.pane(Panes::Log));
    auto *manifest = qobject_cast<ccm::ManifestPane *>(fixture.pane(Panes::Manifest));

    const ccm::Evidence start = client->state().runs.last().evidence;
    Q_EMIT client->evidenceActivated(start);
    QCOMPARE(panes->currentIndex(), int{Panes::Log});
    QTRY_COMPARE(log->currentOffset(), start.offset);
    fixture.window.showPane(Panes::Manifest);
    manifest->goToItem(3);
    fixture.window.showPane(Panes::Compare);
    QVERIFY(!forward->isEnabled());

    back->trigger();
    QCOMPARE(panes->currentIndex(), int{Panes::Manifest});
    manifest->goToItem(1);
    back->trigger();
    QCOMPARE(panes->currentIndex(), int{Panes::Log});
    QTRY_COMPARE(log->currentOffset(), start.offset);
    back->trigger();
    QCOMPARE(panes->currentIndex(), int{Panes::Client});
    forward->trigger();
    forward->trigger();
    QCOMPARE(panes->currentIndex(), int{Panes::Manifest});
    QCOMPARE(manifest->currentItem(), 1); // as it was left
    forward->trigger();
    QCOMPARE(panes->currentIndex(), int{Panes::Compare});
    QVERIFY(!forward->isEnabled());
}

void TestMainWindow::backLeadsToTheFilterThatALinkTookAway()
{
    Fixture fixture;
    fixture.open(ccm::sampleCase());
    auto *back = fixture.window.findChild<QAction *>(u"back"_s);
    auto *client = qobject_cast<ccm::ClientPane *>(fixture.pane(Panes::Client));
    auto *log = qobject_cast<ccm::LogPane *>(fixture.pane(Panes::Log));
    const QString filter = u"severity=error"_s;
    fixture.window.showPane(Panes::Log);
    log->useFilter(filter);
    QCOMPARE(log->filterExpression(), filter);
    fixture.window.showPane(Panes::Client);

    const ccm::Evidence start = client->state().runs.last().evidence; // no error
    Q_EMIT client->evidenceActivated(start);
    QTRY_COMPARE(log->currentOffset(), start.offset);
    QCOMPARE(log->filterExpression(), QString());
    back->trigger();
    back->trigger();
    QCOMPARE(log->filterExpression(), filter);
    auto *forward = fixture.window.findChild<QAction *>(u"forward"_s);
    forward->trigger();
    forward->trigger();
    QCOMPARE(log->filterExpression(), QString());
    QTRY_COMPARE(log->currentOffset(), start.offset);
}

void TestMainWindow::everyPaneIsReachedByAKey()
{
    Fixture fixture;
    fixture.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    for (int i = Panes::Count - 1; i >= 0; --i) {
        QTest::keyClick(&fixture.window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QVERIFY(fixture.pane(static_cast<Panes::Id>(i))->isVisible());
    }
}

void TestMainWindow::aKeyLeadsToThePanesFilterOrSearch()
{
    Fixture fixture;
    fixture.window.show();
    fixture.open({.site = sample(u"site-after"_s), .client = sample(u"client-after"_s)});
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    for (const Panes::Id id : {Panes::Manifest, Panes::Compare}) {
        fixture.window.showPane(id);
        QTest::keySequence(&fixture.window, QKeySequence(QKeySequence::Find));
        QCOMPARE(QApplication::focusWidget(), fixture.pane(id)->findChild<ccm::FilterLine *>());
    }
    // As in CMTrace, a log is searched by that key, and nothing is hidden.
    fixture.window.showPane(Panes::Log);
    QTest::keySequence(&fixture.window, QKeySequence(QKeySequence::Find));
    QCOMPARE(QApplication::focusWidget(), fixture.pane(Panes::Log)->findChild<QLineEdit *>(u"findLine"_s));
}

void TestMainWindow::anEmptyPaneSaysWhatToOpen()
{
    Fixture fixture;
    fixture.window.show();
    for (const Panes::Id id : {Panes::Client, Panes::Manifest, Panes::Compare, Panes::Log}) {
        fixture.window.showPane(id);
        const auto *text = notice(fixture.pane(id));
        QVERIFY2(text && text->isVisible() && !text->text().isEmpty(), qPrintable(Panes::title(id)));
    }
}

void TestMainWindow::anEmptyPaneOpensIt_data()
{
    QTest::addColumn<Panes::Id>("pane");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("chosen");
    const QString log = u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s;
    QTest::newRow("logs") << Panes::Log << u"Open logs..."_s << log;
    QTest::newRow("logs of a client") << Panes::Log << u"Open a client..."_s << u"client-after"_s;
    QTest::newRow("client") << Panes::Client << u"Open a client..."_s << u"client-after"_s;
    QTest::newRow("site") << Panes::Manifest << u"Open a site..."_s << u"site-after"_s;
    QTest::newRow("site to compare") << Panes::Compare << u"Open a site..."_s << u"site-after"_s;
    QTest::newRow("client to compare") << Panes::Compare << u"Open a client..."_s << u"client-after"_s;
}

void TestMainWindow::anEmptyPaneOpensIt()
{
    QFETCH(const Panes::Id, pane);
    QFETCH(const QString, offer);
    QFETCH(const QString, chosen);
    Fixture fixture;
    fixture.window.show();
    fixture.window.showPane(pane);
    const QList<QPushButton *> buttons = fixture.pane(pane)->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&offer](const QPushButton *button) {
        return button->isVisible() && button->text() == offer;
    });
    QVERIFY(found != buttons.end());
    (*found)->click();
    QTRY_VERIFY(fixture.window.findChild<QFileDialog *>());
    auto *dialog = fixture.window.findChild<QFileDialog *>();
    Q_EMIT dialog->filesSelected({sample(chosen)}); // one of the two is listened to
    Q_EMIT dialog->fileSelected(sample(chosen));
    dialog->close();
    fixture.settle();
    const ccm::CasePaths paths = fixture.session.paths();
    QCOMPARE(paths.site + paths.client + paths.logs.join(u'|'), sample(chosen));
}

void TestMainWindow::anEmptyComparisonAsksForWhatIsMissing()
{
    Fixture fixture;
    fixture.window.show();
    fixture.window.showPane(Panes::Compare);
    const auto asked = [&fixture] {
        QStringList texts;
        for (const auto *button : fixture.pane(Panes::Compare)->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    };
    QCOMPARE(asked(), (QStringList{u"Open a site..."_s, u"Open a client..."_s}));
    fixture.open({.site = sample(u"site-after"_s)});
    fixture.window.showPane(Panes::Compare);
    QCOMPARE(asked(), QStringList{u"Open a client..."_s});
    fixture.session.close();
    fixture.open({.client = sample(u"client-after"_s)});
    fixture.window.showPane(Panes::Compare);
    QCOMPARE(asked(), QStringList{u"Open a site..."_s});
}

void TestMainWindow::ctrlSSavesTheCaseWhateverIsOpen_data()
{
    QTest::addColumn<Panes::Id>("pane");
    QTest::newRow("log") << Panes::Log;
    QTest::newRow("upgrade window") << Panes::Window;
}

void TestMainWindow::ctrlSSavesTheCaseWhateverIsOpen()
{
    QFETCH(const Panes::Id, pane);
    Fixture fixture;
    fixture.window.show();
    fixture.open({.client = sample(u"client-after"_s)});
    fixture.window.showPane(pane);
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(&fixture.window, Qt::Key_S, Qt::ControlModifier);
    const auto *dialog = fixture.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->objectName(), u"saveCaseDialog"_s);
}

void TestMainWindow::opensWhatIsDropped()
{
    Fixture fixture;
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(sample(u"site-after"_s)), QUrl::fromLocalFile(sample(u"client-after"_s))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.window, &drop);
    fixture.settle();

    QCOMPARE(fixture.session.paths(),
             (ccm::CasePaths{.site = sample(u"site-after"_s), .client = sample(u"client-after"_s)}));
    QVERIFY(fixture.session.content().comparison);
}

void TestMainWindow::aFailureIsOneClearSentence_data()
{
    QTest::addColumn<ccm::CasePaths>("paths");
    QTest::addColumn<Panes::Id>("pane");

    QTest::newRow("a missing site") << ccm::CasePaths{.site = u"/nowhere/ccmsetup.cab"_s} << Panes::Manifest;
    QTest::newRow("a missing client") << ccm::CasePaths{.client = u"/nowhere/pc"_s} << Panes::Client;
    QTest::newRow("a missing client, in the log") << ccm::CasePaths{.client = u"/nowhere/pc"_s} << Panes::Log;
    QTest::newRow("a missing client, in the comparison")
        << ccm::CasePaths{.client = u"/nowhere/pc"_s} << Panes::Compare;
}

void TestMainWindow::aFailureIsOneClearSentence()
{
    QFETCH(const ccm::CasePaths, paths);
    QFETCH(const Panes::Id, pane);
    Fixture fixture;
    fixture.window.show();
    fixture.open(paths);
    fixture.window.showPane(pane);

    const QString name = paths.site + paths.client;
    const auto *bar = fixture.window.findChild<MessageBar *>(u"mainMessages"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().startsWith(name), qPrintable(bar->text()));
    const auto *text = notice(fixture.pane(pane));
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().contains(name), qPrintable(text->text()));
}

void TestMainWindow::aManifestOpenedAloneIsShown_data()
{
    QTest::addColumn<ccm::CasePaths>("paths");
    QTest::addColumn<Panes::Id>("pane");
    QTest::newRow("alone") << ccm::CasePaths{.site = sample(u"site-after"_s)} << Panes::Manifest;
    QTest::newRow("alone, and it cannot be read")
        << ccm::CasePaths{.site = u"/nowhere/ccmsetup.cab"_s} << Panes::Manifest;
    QTest::newRow("with a client") << ccm::CasePaths{.site = sample(u"site-after"_s),
                                                     .client = sample(u"client-after"_s)}
                                   << Panes::Client;
}

void TestMainWindow::aManifestOpenedAloneIsShown()
{
    QFETCH(const ccm::CasePaths, paths);
    QFETCH(const Panes::Id, pane);
    Fixture fixture;
    fixture.window.show();
    fixture.open(paths);
    QVERIFY(fixture.pane(pane)->isVisible());
}

void TestMainWindow::aQuestionIsNoFailure()
{
    Fixture fixture;
    fixture.window.show();
    QVERIFY(QDir(fixture.folder.path()).mkpath(u"a"_s) && QDir(fixture.folder.path()).mkpath(u"b"_s));
    for (const QString &name : {u"a"_s, u"b"_s})
        QVERIFY(QFile::copy(sample(u"site-after/ccmsetup.cab"_s),
                            fixture.folder.filePath(name + u"/ccmsetup.cab"_s)));
    fixture.open({.site = fixture.folder.path()});
    QVERIFY(fixture.window.findChild<ccm::CandidatesDialog *>());
    const auto *bar = fixture.window.findChild<MessageBar *>(u"mainMessages"_s);
    QVERIFY2(bar->text().contains(u"several client manifests"_s), qPrintable(bar->text()));
    const auto window = [](const QWidget *widget) { return widget->palette().color(QPalette::Window); };
    const QColor asked = window(bar);
    fixture.open({.site = u"/nowhere/ccmsetup.cab"_s});
    QVERIFY(window(bar) != asked); // a failure looks like one
}

void TestMainWindow::anotherManifestIsComparedWithOneThatIsOpen()
{
    Fixture fixture;
    fixture.window.show();
    auto *menu = fixture.window.findChild<QMenu *>(u"compareManifests"_s);
    QVERIFY(!menu->isEnabled());
    fixture.open({.site = sample(u"site-after"_s)});
    QVERIFY(menu->isEnabled());
    menu->actions().at(1)->trigger();
    auto *dialog = fixture.window.findChild<QFileDialog *>();
    QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
    Q_EMIT dialog->fileSelected(sample(u"site-before"_s));
    fixture.settle();
    QCOMPARE(fixture.session.paths().earlierSite, sample(u"site-before"_s));
    fixture.open({.site = u"/nowhere/ccmsetup.cab"_s});
    QVERIFY(!menu->isEnabled());
}

void TestMainWindow::offersToCancelWhileItReads()
{
    Fixture fixture;
    fixture.window.show();
    auto *cancel = fixture.window.findChild<QToolButton *>(u"cancel"_s);
    QVERIFY(!cancel->isVisible());
    fixture.session.openClient(sample(u"client-after"_s));
    QVERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(!cancel->isVisible());
    QVERIFY(!fixture.session.isBusy());
}

void TestMainWindow::saysThatReadingALogWasCancelled()
{
    Fixture fixture;
    fixture.window.show();
    const QString path = fixture.folder.filePath(u"big.log"_s);
    const QByteArray line = "<![LOG[" + QByteArray(1000, 'x')
        + "]LOG]!><time=\"08:56:31.000+300\" date=\"09-09-2013\" component=\"x\" context=\"\" "
          "type=\"1\" thread=\"1\" file=\"x.cpp:1\">\r\n";
    // So long that nothing reads it before the window is told of its end. It takes no room: it is a hole.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr qint64 Hole = qint64{64} << 30;
    QVERIFY(file.resize(Hole) && file.seek(Hole));
    QCOMPARE(file.write("\r\n" + line.repeated(3)), 2 + 3 * line.size());
    file.close();
    // Cancelled as soon as the end of the log is shown: the rest is not delivered then.
    const auto cancel = QObject::connect(&fixture.session.tail(), &ccm::LogTail::updated, &fixture.window,
                                         [&fixture](int, const ccm::LogSnapshot &log) {
                                             if (!log.isCaughtUp)
                                                 fixture.session.cancel();
                                         });
    fixture.session.open({path});
    fixture.settle();

    fixture.window.showPane(Panes::Log);
    const QWidget *pane = fixture.pane(Panes::Log);
    QVERIFY(pane->findChild<QStackedWidget *>()->currentIndex() == 0);
    const QString bar = pane->findChild<MessageBar *>()->text();
    QVERIFY2(bar.contains(u"cancelled"_s) && bar.contains(u"not all"_s) && bar.contains(u"F5"_s),
             qPrintable(bar));
    QVERIFY(!pane->findChild<QProgressBar *>(u"logProgress"_s)->isVisible());
    const QString status = pane->findChild<QLabel *>(u"logStatus"_s)->text();
    QVERIFY2(status.contains(u"cancelled"_s) && !status.contains(u" 0 "_s), qPrintable(status));
    QVERIFY(fixture.window.findChild<QLabel *>(u"following"_s)->text().isEmpty());
    QVERIFY(!fixture.window.findChild<MessageBar *>(u"mainMessages"_s)->isVisible()); // once is enough

    QObject::disconnect(cancel);
    QVERIFY(file.remove() && file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(line.repeated(16)), 16 * line.size());
    file.close();
    fixture.session.reload();
    fixture.settle();
    QVERIFY(!pane->findChild<MessageBar *>()->isVisible());
    QVERIFY(pane->findChild<QLabel *>(u"logStatus"_s)->text().startsWith(u"16"_s));
    QVERIFY(!fixture.window.findChild<QLabel *>(u"following"_s)->text().isEmpty());
}

void TestMainWindow::showsALogThatIsStillToCome()
{
    Fixture fixture;
    fixture.window.show();
    const QString path = fixture.folder.filePath(u"new.log"_s);
    fixture.session.open({path});
    fixture.settle();

    const QWidget *pane = fixture.pane(Panes::Log);
    QTRY_VERIFY(pane->isVisible());
    const auto *text = notice(pane);
    QVERIFY2(text->text().contains(u"new.log does not exist yet"_s), qPrintable(text->text()));
    QVERIFY(!fixture.window.findChild<MessageBar *>(u"mainMessages"_s)->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("first line\r\n");
    file.close();
    QTRY_VERIFY(!text->isVisible());
    QVERIFY(pane->findChild<QLabel *>(u"logStatus"_s)->text().startsWith(u"1 record"_s));
}

void TestMainWindow::followsALogByItsNameBeforeItExists()
{
    Fixture fixture;
    fixture.window.show();
    fixture.window.findChild<QAction *>(u"followLogToCome"_s)->trigger();
    auto *dialog = fixture.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->setDirectory(fixture.folder.path());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"later"_s); // the ending is added
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!fixture.window.findChild<QFileDialog *>());
    fixture.settle();

    const QWidget *pane = fixture.pane(Panes::Log);
    QTRY_VERIFY(pane->isVisible());
    const auto *text = notice(pane);
    QVERIFY2(text->text().contains(u"later.log does not exist yet"_s), qPrintable(text->text()));
    QVERIFY(!fixture.window.findChild<MessageBar *>(u"mainMessages"_s)->isVisible());
    QFile file(fixture.folder.filePath(u"later.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("first line\r\n");
    file.close();
    QTRY_VERIFY(!text->isVisible());
}

void TestMainWindow::bringsBookmarksBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one\r\ntwo\r\nthree\r\n");
    file.close();
    Settings settings(folder.filePath(u"settings.ini"_s));
    const auto map = [](const MainWindow &window) { return window.findChild<QWidget *>(u"logMinimap"_s); };
    {
        Session session;
        MainWindow window(session, settings);
        window.show();
        session.open({path});
        QTRY_VERIFY(!session.isBusy());
        window.showPane(Panes::Log);
        auto *view = window.findChild<ccm::LogView *>();
        QTRY_COMPARE(view->model().rowCount(), 3);
        view->showRow(1);
        window.findChild<QAction *>(u"bookmark"_s)->trigger();
        QTRY_VERIFY(map(window)->toolTip().contains(u"1 bookmark"));
        window.close();
        QCOMPARE(window.findChild<MessageBar *>(u"mainMessages"_s)->text(), QString());
    }
    QVERIFY(QFile::exists(folder.filePath(u"bookmarks.json"_s)));
    Session session;
    MainWindow window(session, settings);
    window.show();
    session.open({path});
    QTRY_VERIFY(!session.isBusy());
    QTRY_VERIFY(map(window)->toolTip().contains(u"1 bookmark"));
    session.reload();
    QTRY_VERIFY(!session.isBusy());
    QTRY_VERIFY(map(window)->toolTip().contains(u"1 bookmark"));
}

void TestMainWindow::remembersTheViewOfALog()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Session session;
    {
        MainWindow window(session, settings);
        window.show();
        window.findChild<QAction *>(u"wrap"_s)->trigger();
        window.findChild<QAction *>(u"showDetails"_s)->trigger();
        window.close();
    }
    const MainWindow window(session, settings);
    QVERIFY(window.findChild<QAction *>(u"wrap"_s)->isChecked());
    QVERIFY(!window.findChild<QAction *>(u"showDetails"_s)->isChecked());
    QVERIFY(window.findChild<QAction *>(u"showHistogram"_s)->isChecked());
    QVERIFY(window.findChild<ccm::LogView *>()->isWrapped());
}

void TestMainWindow::remembersCasesThatOpened()
{
    Fixture fixture;
    const ccm::CasePaths paths{.site = sample(u"site-after"_s), .client = sample(u"client-after"_s)};
    fixture.open(paths);
    QCOMPARE(fixture.settings.recentCases(), QList<ccm::CasePaths>{paths});
    fixture.open({.site = u"/nowhere"_s});
    QCOMPARE(fixture.settings.recentCases(), QList<ccm::CasePaths>{paths});
}

void TestMainWindow::keepsItsGeometry()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Session session;
    {
        MainWindow window(session, settings);
        window.show();
        window.resize(1111, 777);
        window.close();
    }
    const MainWindow window(session, settings);
    QCOMPARE(window.size(), QSize(1111, 777));
}

void TestMainWindow::fitsASmallScreen()
{
    Fixture fixture;
    fixture.open({.site = sample(u"site-after"_s), .client = sample(u"client-after"_s)});
    const QSize least = fixture.window.minimumSizeHint();
    QString widths;
    for (int i = 0; i < Panes::Count; ++i)
        widths += u" %1"_s.arg(fixture.pane(static_cast<Panes::Id>(i))->minimumSizeHint().width());
    QVERIFY2(least.width() <= 1024 && least.height() <= 700,
             qPrintable(u"%1 x %2, panes%3"_s.arg(QString::number(least.width()),
                                                  QString::number(least.height()), widths)));
}

void TestMainWindow::evidenceLeadsToTheLog()
{
    Fixture fixture;
    fixture.window.show();
    fixture.open({.client = sample(u"client-after"_s)});
    QMetaObject::invokeMethod(
        fixture.pane(Panes::Client), "evidenceActivated",
        Q_ARG(ccm::Evidence, fixture.session.content().client->state.schedule->evidence));
    QVERIFY(fixture.pane(Panes::Log)->isVisible());
}

void TestMainWindow::aRecordLeadsToItsPhase()
{
    Fixture fixture;
    fixture.window.show();
    fixture.open({.client = sample(u"client-after"_s)});
    const ccm::ClientState &state = fixture.session.content().client->state;
    const auto *place = fixture.pane(Panes::Log)->findChild<QToolButton *>(u"recordPlace"_s);
    // The repair was decided in the run of 09:15 that the task started.
    QMetaObject::invokeMethod(fixture.pane(Panes::Client), "evidenceActivated",
                              Q_ARG(ccm::Evidence, state.runs.last().decisionEvidence));
    QTRY_COMPARE(place->text(), u"Run of 2013-09-09 09:15:13, phase \"Decision\""_s);
    QVERIFY(place->isVisible());
    // The one before it skipped the client.
    QMetaObject::invokeMethod(fixture.pane(Panes::Client), "evidenceActivated",
                              Q_ARG(ccm::Evidence, state.runs.first().decisionEvidence));
    QTRY_COMPARE(place->text(), u"Run of 2013-09-09 08:56:31, phase \"Decision\""_s);
    QMetaObject::invokeMethod(fixture.pane(Panes::Log), "placeActivated");
    auto *client = qobject_cast<ccm::ClientPane *>(fixture.pane(Panes::Client));
    QVERIFY(client->isVisible());
    QCOMPARE(client->selectedRun(), 0);
    const auto *phases = client->findChild<QAbstractItemView *>(u"clientPhases"_s);
    QCOMPARE(phases->currentIndex().data().toString(), u"Decision"_s);

    // What belongs to no run has no such place.
    QMetaObject::invokeMethod(client, "evidenceActivated",
                              Q_ARG(ccm::Evidence, state.endpointProtection->evidence));
    QTRY_VERIFY(!place->isVisible());
}

void TestMainWindow::savesTheStateOfAClient()
{
    Fixture fixture;
    fixture.window.show();
    fixture.open({.client = sample(u"client-after"_s)});
    const QString path = fixture.folder.filePath(u"client.html"_s);
    QMetaObject::invokeMethod(fixture.pane(Panes::Client), "exportWanted",
                              Q_ARG(ccm::ClientFormat, ccm::ClientFormat::Html));
    auto *dialog = fixture.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Client 5.00.7804.1000 was repaired"));
}

void TestMainWindow::remembersTheViewOfAClient()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Session session;
    {
        MainWindow window(session, settings);
        window.show();
        window.findChild<QTabWidget *>(u"clientTabs"_s)->setCurrentIndex(4);
        window.close();
    }
    const MainWindow window(session, settings);
    QCOMPARE(window.findChild<QTabWidget *>(u"clientTabs"_s)->currentIndex(), 4);
}

void TestMainWindow::laysTwoRunsSideBySide()
{
    Fixture fixture;
    fixture.window.show();
    fixture.open({.client = sample(u"client-after"_s)});
    auto *client = qobject_cast<ccm::ClientPane *>(fixture.pane(Panes::Client));
    auto *dialog = fixture.window.findChild<ccm::RunComparison *>();
    auto *comparer = fixture.window.findChild<ccm::RunComparer *>();
    Q_EMIT client->comparisonWanted(1);
    QTRY_VERIFY(dialog->findChild<QComboBox *>(u"leftRun"_s)->count() == 2);
    QVERIFY(dialog->isVisible());
    // The first run was automatic and said nothing of a process before its command line; both names stand
    // there.
    QCOMPARE(dialog->findChild<QComboBox *>(u"leftRun"_s)->currentText(), u"2013-09-09 08:56:31"_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"rightRun"_s)->currentText(), u"2013-09-09 09:15:13"_s);
    QVERIFY(
        dialog->findChild<QLabel *>(u"runSentence"_s)->text().startsWith(u"The runs part in the phase"_s));

    comparer->openOther(sample(u"client-after"_s));
    QTRY_COMPARE(dialog->findChild<QComboBox *>(u"rightRun"_s)->count(), 4);
    comparer->openOther(fixture.folder.filePath(u"nowhere"_s));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"runSentence"_s)->text().contains(u"nowhere"_s));

    Q_EMIT dialog->evidenceActivated(fixture.session.content().client->state.runs.first().evidence);
    QVERIFY(fixture.pane(Panes::Log)->isVisible());
}

void TestMainWindow::everythingFocusableHasAName()
{
    Fixture fixture;
    fixture.open({.site = sample(u"site-after"_s), .client = sample(u"client-after"_s)});
    fixture.window.show();
    for (int i = 0; i < Panes::Count; ++i) {
        fixture.window.showPane(static_cast<Panes::Id>(i));
        for (QWidget *widget : fixture.window.findChildren<QWidget *>()) {
            // Parts that Qt makes itself, such as a spin box's line edit, are named by what they are part of.
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(Panes::title(static_cast<Panes::Id>(i)) + u": "_s
                                + QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
