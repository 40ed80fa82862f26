// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casedesk.h"
#include "app/console.h"
#include "app/languages.h"
#include "app/samplecase.h"
#include "app/settings.h"
#include "app/textsize.h"
#include "models/manifest/manifestmodel.h"
#include "testcatalogues.h"
#include "widgets/cases/notesview.h"
#include "widgets/logs/logpane.h"
#include "widgets/manifest/manifestpane.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/window/windowpane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Console;
using ccm::LogPane;
using ccm::MainWindow;
using ccm::ManifestPane;
using ccm::Panes;
using ccm::Settings;
using ccm::Translation;
using ccm::WindowPane;

namespace {

constexpr int Patience = 60'000;

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

QString labelled(const QWidget &window, const QString &objectName)
{
    const auto *label = window.findChild<QLabel *>(objectName);
    return label ? label->text() : u"no label "_s + objectName;
}

/// Everything that labels and fields of a widget show.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QLineEdit *line : widget.findChildren<QLineEdit *>())
        texts.append(line->text());
    return texts;
}

} // namespace

class TestConsole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everythingIsSaidInTheOtherLanguage_data();
    void everythingIsSaidInTheOtherLanguage();
    void whatTheUserHadSurvives();
    void theCaseSurvives();
    void aLanguageIsChosenInTheMenu();
    void theLanguageOfThisStartIsMarked();
    void textsAreMadeLarger();
    void largeTextsLeaveNoTrace();
    void iconsGrowWithTheTexts_data();
    void iconsGrowWithTheTexts();
    void quickStepsLoseNothing();
    void waitsUntilNothingIsRead();
    void pastedTextIsNotLost();
    void whatWasNotedAboutTheCaseSurvives();
    void aSiteFromAServerIsNotFetchedAgain();
    void anArchiveIsNotUnpackedAgain();
    void noPasswordIsKept();
    void nothingOpenStaysSo();

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_console->session().isBusy(), Patience); }
    void speak(const QString &wish);
    void openSample();
    [[nodiscard]] MainWindow &window() { return m_console->window(); }
    template<typename Widget>
    [[nodiscard]] Widget &part()
    {
        return *m_console->window().findChild<Widget *>();
    }
    [[nodiscard]] int currentPane()
    {
        return window().findChild<QStackedWidget *>(u"panes"_s)->currentIndex();
    }

    QTemporaryDir m_catalogues;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Console> m_console;
};

void TestConsole::initTestCase()
{
    QCOMPARE(makeTestCatalogues(m_catalogues.path()), QString());
}

void TestConsole::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_translation = std::make_unique<Translation>(m_catalogues.path());
    m_translation->speak(u"en"_s);
    m_console = std::make_unique<Console>(*m_settings, *m_translation, ccm::Policy());
    m_console->window().show();
}

void TestConsole::cleanup()
{
    m_console.reset();
    ccm::applyTextSize(ccm::UsualTextSize);
    m_translation.reset();
    m_settings.reset();
    QLocale::setDefault(QLocale::system());
}

void TestConsole::speak(const QString &wish)
{
    QSignalSpy replaced(m_console.get(), &Console::windowReplaced);
    m_console->speak(wish);
    QTRY_COMPARE_WITH_TIMEOUT(replaced.size(), 1, Patience);
}

void TestConsole::openSample()
{
    ccm::CasePaths paths =
        ccm::CasePaths{.site = sample(u"site-after"_s), .client = sample(u"client-after"_s)};
    paths.plan = m_folder->filePath(u"plan.json"_s);
    QVERIFY(QFile::copy(sample(u"plans/offices-one-week.json"_s), paths.plan));
    m_console->session().openCase(paths);
    settle();
}

void TestConsole::everythingIsSaidInTheOtherLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("pane");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("number");
    QTest::newRow("German") << u"de"_s << u"&Datei"_s << u"Zeitfenster"_s
                            << u"ccmsetup ließe den Client aus"_s << u"wurde repariert: 09.09.2013"_s
                            << u"Datei"_s << u"25.000"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"ファイル(&F)"_s << u"アップグレード期間"_s
                              << u"は既に存在します"_s << u"に修復されました"_s << u"ファイル"_s
                              << u"25,000"_s;
    QTest::newRow("English") << u"en"_s << u"&File"_s << u"Upgrade window"_s
                             << u"ccmsetup would skip the client"_s << u"was repaired on"_s << u"File"_s
                             << u"25,000"_s;
}

void TestConsole::everythingIsSaidInTheOtherLanguage()
{
    QFETCH(const QString, code);
    QFETCH(const QString, verdict);
    QFETCH(const QString, headline);
    QFETCH(const QString, number);
    openSample();
    speak(u"ja"_s); // a window that was itself made anew
    speak(code);
    QTEST(window().menuBar()->actions().constFirst()->text(), "menu");
    QTEST(window().findChild<QListWidget *>(u"navigation"_s)->item(Panes::Window)->text(), "pane");
    const QString said = labelled(window(), u"verdictSentence"_s);
    QVERIFY2(said.contains(verdict), qPrintable(said));
    const QString told = labelled(window(), u"clientHeadline"_s);
    QVERIFY2(told.contains(headline), qPrintable(told));
    const auto *items = part<ManifestPane>().findChild<QAbstractItemView *>(u"items"_s);
    QTEST(items->model()->headerData(ccm::ManifestModel::File, Qt::Horizontal).toString(), "column");
    const QString fields = textsOf(part<WindowPane>()).join(u'\n');
    QVERIFY2(fields.contains(number), qPrintable(fields));
}

void TestConsole::whatTheUserHadSurvives()
{
    openSample();
    ccm::Plan plan = part<WindowPane>().plan();
    constexpr int OtherDays = 9;
    QVERIFY(plan.days != OtherDays);
    plan.days = OtherDays;
    part<WindowPane>().setPlan(plan);
    part<LogPane>().setChoices(
        {.times = ccm::TimeDisplay::Utc, .codePage = ccm::AnsiCodePage::Japanese, .intervalMs = 250});
    settle();
    const ccm::Evidence record = m_console->session().content().client->state.runs.constFirst().evidence;
    QVERIFY(record.isRecord());
    part<LogPane>().showRecord(record.file, record.offset);
    QTRY_COMPARE(part<LogPane>().currentOffset(), record.offset);
    QVERIFY(part<ManifestPane>().selectItem(u"SCEPInstall.exe"_s));
    const int item = part<ManifestPane>().currentItem();
    window().showPane(Panes::Manifest);
    window().resize(1'100, 720);
    m_console->session().ask({.run = ccm::RunKind::Manual});
    settle();

    for (const QString &code : {u"de"_s, u"ja"_s, u"en"_s}) {
        speak(code);
        QCOMPARE(currentPane(), int{Panes::Manifest});
        QCOMPARE(window().size(), QSize(1'100, 720));
        QVERIFY(window().isVisible());
        QCOMPARE(part<WindowPane>().plan(), plan);
        QVERIFY(labelled(window(), u"planTitle"_s).contains(plan.name));
        QCOMPARE(part<LogPane>().currentOffset(), record.offset);
        QCOMPARE(part<LogPane>().choices().times, ccm::TimeDisplay::Utc);
        QCOMPARE(part<LogPane>().choices().intervalMs, 250);
        QCOMPARE(part<LogPane>().choices().codePage, ccm::AnsiCodePage::Japanese);
        QCOMPARE(part<ManifestPane>().currentItem(), item);
        QCOMPARE(m_console->session().content().comparison->question.run, ccm::RunKind::Manual);
        QCOMPARE(m_console->session().paths().plan, m_folder->filePath(u"plan.json"_s));
    }
    QCOMPARE(std::ranges::count_if(QApplication::topLevelWidgets(),
                                   [](QWidget *one) { return qobject_cast<MainWindow *>(one) != nullptr; }),
             1); // no window is left behind
}

/// With its file, its notes, its filter and the mark of changes.
void TestConsole::theCaseSurvives()
{
    openSample();
    const QString file = m_folder->filePath(u"x.ccmcase"_s);
    window().cases().saveTo(file);
    QTRY_COMPARE(window().cases().path(), file);
    window().findChild<QPlainTextEdit *>(u"caseNotes"_s)->setPlainText(u"It began on Tuesday."_s);
    part<LogPane>().useFilter(u"component:ccmsetup"_s);
    window().showPane(Panes::Compare);
    const ccm::CaseFile before = window().cases().capture();
    speak(u"de"_s);
    QCOMPARE(window().cases().path(), file);
    QVERIFY(window().cases().isModified());
    ccm::CaseFile after = window().cases().capture();
    after.layout = before.layout; // as wide as the words of the language
    QCOMPARE(after, before);
    QCOMPARE(currentPane(), int{Panes::Compare});
    QTRY_VERIFY(window().isWindowModified());
    window().findChild<QAction *>(u"saveCase"_s)->trigger();
    QTRY_VERIFY(!window().cases().isModified());
    QCOMPARE(ccm::loadCaseFile(file)->notes, u"It began on Tuesday."_s);
}

/// As the command line has it: the settings have another one.
void TestConsole::theLanguageOfThisStartIsMarked()
{
    m_settings->setLanguage(u"system"_s);
    m_translation->speak(u"de"_s);
    Console console(*m_settings, *m_translation, ccm::Policy());
    MainWindow &started = console.window();
    QVERIFY(started.findChild<QAction *>(u"language-de"_s)->isChecked());
    QVERIFY(!started.findChild<QAction *>(u"language-system"_s)->isChecked());
    started.findChild<QAction *>(u"openSettings"_s)->trigger();
    const auto *dialog = started.findChild<ccm::SettingsDialog *>();
    QCOMPARE(dialog->findChild<QComboBox *>(u"language"_s)->currentData().toString(), u"de"_s);
    QCOMPARE(m_settings->language(), u"system"_s);
}

void TestConsole::aLanguageIsChosenInTheMenu()
{
    auto *german = window().findChild<QAction *>(u"language-de"_s);
    QCOMPARE(german->text(), u"Deutsch"_s);
    QSignalSpy replaced(m_console.get(), &Console::windowReplaced);
    german->trigger();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(m_settings->language(), u"de"_s);
    QVERIFY(window().findChild<QAction *>(u"language-de"_s)->isChecked());
    QCOMPARE(window().menuBar()->actions().constFirst()->text(), u"&Datei"_s);
}

void TestConsole::textsAreMadeLarger()
{
    openSample();
    window().showPane(Panes::Manifest);
    const int before = window().fontMetrics().height();
    const auto act = [this](const QString &name) {
        QSignalSpy replaced(m_console.get(), &Console::windowReplaced);
        window().findChild<QAction *>(name)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(replaced.size(), 1, Patience);
    };
    act(u"largerText"_s);
    QCOMPARE(m_settings->textSize(), 110);
    const int larger = window().fontMetrics().height();
    QVERIFY(larger > before);
    QCOMPARE(part<LogPane>().fontMetrics().height(), larger);
    QCOMPARE(currentPane(), int{Panes::Manifest});
    QVERIFY(part<ManifestPane>().findChild<QAbstractItemView *>(u"items"_s)->model()->rowCount() > 0);
    act(u"usualText"_s);
    QCOMPARE(m_settings->textSize(), 100);
    QCOMPARE(window().fontMetrics().height(), before);
    m_settings->setTextSize(80);
    act(u"largerText"_s); // from what is set, not from what is shown
    QCOMPARE(m_settings->textSize(), 90);
    act(u"smallerText"_s);
    QVERIFY(!window().findChild<QAction *>(u"smallerText"_s)->isEnabled());
    QVERIFY(window().findChild<QAction *>(u"largerText"_s)->isEnabled());
}

/// Large texts need much room beside the charts, which small ones do not.
void TestConsole::largeTextsLeaveNoTrace()
{
    window().resize(1024, 700);
    window().showPane(Panes::Window);
    const auto sizes = [this] { return window().findChild<QSplitter *>(u"windowSplitter"_s)->sizes(); };
    const QList<int> before = sizes();
    const auto resizeTexts = [this](int percent) {
        QSignalSpy replaced(m_console.get(), &Console::windowReplaced);
        m_settings->setTextSize(percent);
        m_console->resizeTexts();
        QTRY_COMPARE_WITH_TIMEOUT(replaced.size(), 1, Patience);
    };
    resizeTexts(200);
    QTRY_VERIFY(sizes().constFirst() > before.constFirst());
    resizeTexts(100);
    window().resize(1024, 700);
    QTRY_COMPARE(sizes(), before);
}

void TestConsole::iconsGrowWithTheTexts_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : ccm::TextSizes)
        QTest::addRow("%d", percent) << percent;
}

void TestConsole::iconsGrowWithTheTexts()
{
    QFETCH(const int, percent);
    m_settings->setTextSize(percent);
    m_console->resizeTexts();
    const auto *navigation = window().findChild<QListWidget *>(u"navigation"_s);
    const int icon = navigation->iconSize().height();
    QVERIFY(icon >= navigation->fontMetrics().height());
    QVERIFY(icon < navigation->sizeHintForRow(0));
    QVERIFY(navigation->sizeHintForColumn(0) <= navigation->width());
}

/// Keys that are pressed while the window is being replaced.
void TestConsole::quickStepsLoseNothing()
{
    openSample();
    window().showPane(Panes::Log);
    const int before = window().fontMetrics().height();
    m_settings->setTextSize(125);
    m_console->resizeTexts();
    m_settings->setTextSize(150);
    m_console->resizeTexts();
    m_console->speak(u"de"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().menuBar()->actions().constFirst()->text() == u"&Datei"_s, Patience);
    settle();
    QTRY_COMPARE(currentPane(), int{Panes::Log});
    QVERIFY(window().fontMetrics().height() > before * 1.3);
    QVERIFY(!labelled(window(), u"clientHeadline"_s).isEmpty());
}

void TestConsole::waitsUntilNothingIsRead()
{
    m_console->session().openClient(sample(u"client-after"_s));
    QVERIFY(m_console->session().isBusy());
    speak(u"de"_s);
    QVERIFY(labelled(window(), u"clientHeadline"_s).contains(u"wurde repariert"_s));
}

void TestConsole::pastedTextIsNotLost()
{
    m_console->session().openText(
        u"<![LOG[Only in the clipboard]LOG]!><time=\"08:00:00.000+0\" date=\"11-23-2026\" component=\"a\" "
        "context=\"\" type=\"1\" thread=\"1\" file=\"\">"_s);
    settle();
    QCOMPARE(m_console->session().logs().size(), 1);
    speak(u"de"_s);
    QCOMPARE(m_console->session().logs().size(), 1);
    QVERIFY(m_console->session().content().client);
}

void TestConsole::whatWasNotedAboutTheCaseSurvives()
{
    openSample();
    const QString path = m_folder->filePath(u"a.ccmcase"_s);
    QSignalSpy saved(&window().cases(), &ccm::CaseDesk::saved);
    window().cases().saveTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, Patience);
    part<ccm::NotesView>().setNotes(u"Asked the user to wait."_s);
    part<LogPane>().useFilter(u"severity=error"_s);
    speak(u"de"_s);
    QCOMPARE(window().cases().path(), path);
    QVERIFY(window().cases().isModified()); // by the notes
    QCOMPARE(part<ccm::NotesView>().notes(), u"Asked the user to wait."_s);
    QCOMPARE(part<LogPane>().filterExpression(), u"severity=error"_s);
}

void TestConsole::aSiteFromAServerIsNotFetchedAgain()
{
    QFile cabinet(sample(u"site-after/ccmsetup.cab"_s));
    QVERIFY(cabinet.open(QIODevice::ReadOnly));
    const QByteArray body = cabinet.readAll();
    QTcpServer server;
    int requests = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&requests, &body, socket] {
            ++requests;
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/ccmsetup.cab"_s.arg(server.serverPort());
    m_console->session().openSite(address);
    settle();
    QVERIFY(m_console->session().site());
    const ccm::Manifest before = m_console->session().site()->manifest;
    speak(u"de"_s);
    QCOMPARE(requests, 1);
    QVERIFY(m_console->session().site());
    QCOMPARE(m_console->session().site()->manifest.source, before.source);
    QCOMPARE(m_console->session().site()->manifest.items.size(), before.items.size());
    QVERIFY(m_console->session().site()->fetched);
    QCOMPARE(m_console->session().paths().site, address);
}

void TestConsole::anArchiveIsNotUnpackedAgain()
{
    const QString archive = m_folder->filePath(u"client.zip"_s);
    QProcess zip;
    zip.setWorkingDirectory(sample(u"client-after"_s));
    zip.start(u"zip"_s, {u"-q"_s, u"-r"_s, u"-P"_s, u"secret"_s, archive, u"."_s});
    QVERIFY2(zip.waitForFinished() && zip.exitCode() == 0, "install the package zip");
    QSignalSpy asked(&m_console->session(), &ccm::Session::passwordWanted);
    m_console->session().openEncrypted(archive, u"secret"_s);
    settle();
    QVERIFY(m_console->session().content().client);
    speak(u"de"_s);
    QCOMPARE(asked.size(), 0);
    QVERIFY(labelled(window(), u"clientHeadline"_s).contains(u"wurde repariert"_s));
    QCOMPARE(m_console->session().paths().client, archive);
}

void TestConsole::noPasswordIsKept()
{
    const QByteArray password("hunter2-secret");
    QTcpServer server;
    bool isSent = false;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&isSent, &password, socket] {
            const QByteArray request = socket->readAll();
            isSent = isSent || request.contains(QByteArray("user:").append(password).toBase64());
            socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                          "Connection: close\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    openSample();
    m_console->session().openSite(
        u"http://127.0.0.1:%1/ccmsetup.cab"_s.arg(server.serverPort()),
        {.credentials = ccm::Credentials{.user = u"user"_s, .password = QString::fromLatin1(password)},
         .allowsPlainPassword = true});
    settle();
    QVERIFY(isSent);
    QSignalSpy saved(&window().cases(), &ccm::CaseDesk::saved);
    window().cases().saveTo(m_folder->filePath(u"a.ccmcase"_s));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, Patience);
    window().keepViews();
    m_console.reset();
    m_settings.reset();
    int files = 0;
    for (QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext(); ++files) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(password) && !content.contains(password.toBase64()),
                 qPrintable(file.fileName()));
    }
    QVERIFY(files >= 2); // settings and the case
}

void TestConsole::nothingOpenStaysSo()
{
    speak(u"de"_s);
    QCOMPARE(currentPane(), int{Panes::Count});
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
