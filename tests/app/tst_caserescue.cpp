// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casedesk.h"
#include "app/caserescue.h"
#include "app/mainwindow.h"
#include "widgets/client/clientpane.h"
#include "widgets/common/messagebar.h"
#include "widgets/start/startpage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

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

QStringList kept(const QString &folder)
{
    return QDir(folder).entryList({u"*.ccmcase"_s}, QDir::Files);
}

CaseFile withNotes(const QString &notes)
{
    return {.paths = {.client = u"/c"_s}, .notes = notes};
}

} // namespace

class TestCaseRescue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void keepsWhileItRunsAndNotLonger();
    void takesNoneOfAProgramThatRuns();
    void handsOutWhatAProgramLeft();
    void passesOverWhatIsDamaged();
    void aProgramThatIsKilledLosesNothing();
    void aBundleThatWasUnpackedForNowComesBack();
    void aBundleWhoseFilesAreGoneIsTold();
    void whatIsNotWantedGoes();

private:
    [[nodiscard]] QString folder() const { return m_place->filePath(u"rescue"_s); }
    void leave(const QString &name, const CaseFile &file) const;

    std::unique_ptr<QTemporaryDir> m_place;
};

/// As a program leaves it that is gone.
void TestCaseRescue::leave(const QString &name, const CaseFile &file) const
{
    QVERIFY(QDir().mkpath(folder()));
    QFile left(QDir(folder()).filePath(name));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(writeCaseFile(file));
}

void TestCaseRescue::keepsWhileItRunsAndNotLonger()
{
    {
        CaseRescue rescue(folder(), nullptr);
        QVERIFY(kept(folder()).isEmpty());
        rescue.keep(withNotes(u"one"_s), {.path = u"/x.ccmcase"_s});
        QTRY_COMPARE(kept(folder()).size(), 1);
        rescue.keep(withNotes(u"two"_s), {.path = u"/x.ccmcase"_s});
        QTRY_VERIFY(contentOf(QDir(folder()).filePath(kept(folder()).constFirst())).contains("two"));
        QCOMPARE(kept(folder()).size(), 1);
        rescue.forget();
        QVERIFY(kept(folder()).isEmpty());
        rescue.keep(withNotes(u"three"_s), {}); // and is gone with the rescue, written or not
    }
    QVERIFY(QDir(folder()).isEmpty());
}

void TestCaseRescue::takesNoneOfAProgramThatRuns()
{
    CaseRescue running(folder(), nullptr);
    running.keep(withNotes(u"mine"_s), {});
    QTRY_COMPARE(kept(folder()).size(), 1);
    const CaseRescue other(folder(), nullptr);
    QVERIFY(!other.lost());
}

void TestCaseRescue::handsOutWhatAProgramLeft()
{
    CaseFile first = withNotes(u"old"_s);
    first.others = {{u"rescuedFrom"_s, u"/cases/x.ccmcase"_s}, {u"more"_s, 1}};
    leave(u"a.ccmcase"_s, first);
    CaseRescue rescue(folder(), nullptr);
    QVERIFY(rescue.lost());
    const CaseRescue other(folder(), nullptr);
    QVERIFY(!other.lost()); // one program offers it, no other
    const auto lost = rescue.takeLost();
    QVERIFY(lost);
    QCOMPARE(lost->home.path, u"/cases/x.ccmcase"_s);
    first.others.remove(u"rescuedFrom"_s);
    QCOMPARE(lost->file, first);
    QVERIFY(!rescue.lost());
    QCOMPARE(kept(folder()), QStringList{u"a.ccmcase"_s}); // until something else is kept
    rescue.keep(withNotes(u"new"_s), {});
    QTRY_VERIFY(contentOf(QDir(folder()).filePath(u"a.ccmcase"_s)).contains("new"));
    QCOMPARE(kept(folder()), QStringList{u"a.ccmcase"_s});
}

void TestCaseRescue::passesOverWhatIsDamaged()
{
    leave(u"good.ccmcase"_s, withNotes(u"good"_s));
    QTest::qWait(20); // files are told apart by their time
    QFile damaged(QDir(folder()).filePath(u"newer.ccmcase"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"form");
    damaged.close();
    CaseRescue rescue(folder(), nullptr);
    QVERIFY(rescue.lost());
    QCOMPARE(rescue.lost()->file.notes, u"good"_s);
    rescue.dropLost();
    QVERIFY(!rescue.lost());
    QCOMPARE(kept(folder()), QStringList{u"newer.ccmcase"_s}); // nobody looked at it: it stays
}

/// The real program is killed with a case that has changes; what is on disk is whole, and the next start
/// brings back what was not saved.
void TestCaseRescue::aProgramThatIsKilledLosesNothing()
{
    const QString data = m_place->filePath(u"data/ccmscope/ccmscope"_s);
    const QString saved = m_place->filePath(u"x.ccmcase"_s);
    QVERIFY(saveCaseFile(saved, {.paths = {.client = sample(u"client-after"_s)}, .notes = u"saved"_s}));
    const QByteArray before = contentOf(saved);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_place->filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_place->filePath(u"config"_s));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), {saved});
    QVERIFY(program.waitForStarted(Patience));
    const QString rescue = data + u"/rescue"_s;
    QTRY_COMPARE_WITH_TIMEOUT(kept(rescue).size(), 1, Patience);
    const QString keptFile = QDir(rescue).filePath(kept(rescue).constFirst());
    QTRY_VERIFY_WITH_TIMEOUT(readCaseFile(contentOf(keptFile), keptFile).has_value(), Patience);
    program.kill(); // SIGKILL: it cannot do anything about it
    QVERIFY(program.waitForFinished(Patience));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(contentOf(saved), before);

    // What it kept is what was open; a change that was not saved yet is in it.
    auto lost = readCaseFile(contentOf(keptFile), keptFile);
    QVERIFY(lost);
    QCOMPARE(lost->paths.client, sample(u"client-after"_s));
    lost->notes = u"written just before"_s;
    QFile changed(keptFile);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(writeCaseFile(*lost));
    changed.close();

    Settings settings(data + u"/settings.ini"_s);
    Session session;
    MainWindow window(session, settings);
    window.show();
    const auto *offer = window.findChild<QFrame *>(u"lostCase"_s);
    QVERIFY(offer->isVisible());
    QVERIFY(offer->findChild<QLabel *>(u"lostCaseText"_s)->text().startsWith(u"The case x that was open"));
    QVERIFY(window.findChild<QAction *>(u"restoreLostCase"_s)->isVisible());
    offer->findChild<QPushButton *>(u"restoreLost"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<ClientPane *>()->state().runs.size(), 2, Patience);
    QCOMPARE(window.cases().path(), saved);
    QCOMPARE(window.findChild<QPlainTextEdit *>(u"caseNotes"_s)->toPlainText(), u"written just before"_s);
    QVERIFY(window.cases().isModified()); // its file has other notes
    QCOMPARE(contentOf(saved), before);
    QVERIFY(!window.findChild<QAction *>(u"restoreLostCase"_s)->isVisible());
}

/// The temporary folder outlives the program that crashed.
void TestCaseRescue::aBundleThatWasUnpackedForNowComesBack()
{
    const QString unpacked = m_place->filePath(u"ccmscope-AbCdEf"_s);
    const QString log = u"/client/Windows/ccmsetup/Logs/ccmsetup.log"_s;
    const QString saved = m_place->filePath(u"mine.ccmcase"_s);
    QVERIFY(QDir().mkpath(QFileInfo(unpacked + log).path()));
    QVERIFY(QFile::copy(sample(u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s), unpacked + log));
    {
        CaseRescue crashed(folder(), nullptr);
        crashed.keep({.paths = {.client = unpacked + u"/client"_s}, .notes = u"worked on"_s},
                     {.origin = u"/mail/b.zip"_s, .forNow = unpacked});
        QTRY_COMPARE(kept(folder()).size(), 1);
        const QString own = QDir(folder()).filePath(kept(folder()).constFirst());
        QTRY_VERIFY(contentOf(own).contains("worked on"));
        QVERIFY(QFile::copy(own, m_place->filePath(u"left.ccmcase"_s))); // a crash removes nothing
    }
    QVERIFY(QFile::copy(m_place->filePath(u"left.ccmcase"_s), QDir(folder()).filePath(u"left.ccmcase"_s)));
    Settings settings(m_place->filePath(u"settings.ini"_s));
    Session session;
    MainWindow window(session, settings);
    window.cases().restoreLost();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), Patience);
    QVERIFY(window.cases().path().isEmpty());
    QCOMPARE(window.windowTitle(), u"b[*] - Ccmscope"_s);
    QCOMPARE(window.cases().recent(), CasePaths{.caseFile = u"/mail/b.zip"_s});
    const QString said = window.findChild<MessageBar *>(u"mainMessages"_s)->text();
    QVERIFY2(said.contains(u"for now"_s) && said.contains(u"ccmscope-AbCdEf"_s), qPrintable(said));
    window.cases().saveTo(saved); // with its files
    QTRY_COMPARE_WITH_TIMEOUT(session.paths().client, m_place->filePath(u"mine.files/client"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), Patience);
    QCOMPARE(contentOf(m_place->filePath(u"mine.files"_s) + log), contentOf(unpacked + log));
    QCOMPARE(loadCaseFile(saved)->paths.client, m_place->filePath(u"mine.files/client"_s));
}

void TestCaseRescue::aBundleWhoseFilesAreGoneIsTold()
{
    const QString gone = m_place->filePath(u"ccmscope-GhIjKl"_s);
    CaseFile lost{.paths = {.client = gone + u"/client"_s}, .notes = u"worked on"_s};
    lost.others = {{u"rescuedOrigin"_s, u"/mail/b.zip"_s}, {u"rescuedForNow"_s, gone}};
    leave(u"a.ccmcase"_s, lost);
    Settings settings(m_place->filePath(u"settings.ini"_s));
    Session session;
    MainWindow window(session, settings);
    window.cases().restoreLost();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), Patience);
    const QString said = window.findChild<MessageBar *>(u"mainMessages"_s)->text();
    QVERIFY2(said.contains(u"ccmscope-GhIjKl"_s) && !said.contains(u"for now"_s), qPrintable(said));
    window.cases().saveTo(m_place->filePath(u"mine.ccmcase"_s)); // the notes, at least
    QTRY_COMPARE(window.cases().path(), m_place->filePath(u"mine.ccmcase"_s));
    QCOMPARE(loadCaseFile(window.cases().path())->notes, u"worked on"_s);
}

void TestCaseRescue::whatIsNotWantedGoes()
{
    leave(u"a.ccmcase"_s, withNotes(u"old"_s));
    Settings settings(m_place->filePath(u"settings.ini"_s));
    {
        Session session;
        const MainWindow window(session, settings);
        const auto *offer = window.findChild<QFrame *>(u"lostCase"_s);
        QVERIFY(!offer->isHidden());
        QVERIFY(offer->findChild<QLabel *>()->text().startsWith(u"What was open when"));
        for (const QPushButton *button : offer->findChildren<QPushButton *>())
            QVERIFY(!button->accessibleDescription().isEmpty());
    }
    QCOMPARE(kept(folder()).size(), 1); // offered until somebody decides
    Session session;
    const MainWindow window(session, settings);
    auto *offer = window.findChild<QFrame *>(u"lostCase"_s);
    offer->findChild<QPushButton *>(u"dropLost"_s)->click();
    QVERIFY(offer->isHidden());
    QVERIFY(kept(folder()).isEmpty());
}

QTEST_MAIN(TestCaseRescue)
#include "tst_caserescue.moc"
