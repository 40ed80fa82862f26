// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"
#include "app/languages.h"
#include "app/settings.h"
#include "widgets/logs/logpane.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using ccm::Console;
using ccm::LogPane;
using ccm::MainWindow;
using ccm::Panes;
using ccm::Settings;
using ccm::Translation;

namespace {

constexpr int Patience = 30'000;

struct Shown
{
    QString title;
    QString text;
    QStringList actions;
    uint urgency = 0;
};

/// A service as the Desktop Notifications Specification has it, which writes down what it is to show.
class RecordingService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QList<Shown> shown;

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() // NOLINT: the bus names it
    {
        return {u"body"_s, u"body-markup"_s, u"actions"_s};
    }
    // NOLINTNEXTLINE: the bus names it, and its arguments
    Q_SCRIPTABLE uint Notify(const QString &, uint, const QString &, const QString &title,
                             const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({title, text, actions, hints.value(u"urgency"_s).toUInt()});
        return static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action); // NOLINT: the bus names it
};

QByteArray record(const QByteArray &text, const QByteArray &type)
{
    return "<![LOG[" + text
        + "]LOG]!><time=\"08:00:00.000+000\" date=\"11-23-2026\" component=\"Test\" "
          "context=\"\" type=\""
        + type + "\" thread=\"1\" file=\"x.cpp:1\">\r\n";
}

bool append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
}

} // namespace

class TestNotifications final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isOffUntilItIsWanted();
    void tellsTheFirstNewErrorOfALog();
    void aClickLeadsToTheRecord();
    void tellsTheEndOfARun();
    void staysWantedInAnotherLanguage();

private:
    void open(const QString &path);
    void want() { pane().setChoices({.intervalMs = 100, .notifies = true}); }
    [[nodiscard]] LogPane &pane() { return *m_console->window().findChild<LogPane *>(); }

    RecordingService m_service;
    quint32 m_records = 0; ///< of the log, as the program has read it
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Console> m_console;
};

void TestNotifications::initTestCase()
{
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s); // apart from the program's
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                               QDBusConnection::ExportScriptableContents));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestNotifications::init()
{
    m_service.shown.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_translation = std::make_unique<Translation>();
    m_translation->speak(u"en"_s);
    m_console = std::make_unique<Console>(*m_settings, *m_translation, ccm::Policy());
    m_console->window().show();
    connect(&m_console->session().tail(), &ccm::LogTail::updated, this,
            [this](int, const ccm::LogSnapshot &snapshot) { m_records = snapshot.count(); });
}

void TestNotifications::cleanup()
{
    m_console.reset();
    m_translation.reset();
    QLocale::setDefault(QLocale::system());
}

void TestNotifications::open(const QString &path)
{
    m_console->session().open({path});
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->session().isBusy(), Patience);
    QVERIFY(!m_console->session().logs().isEmpty());
}

void TestNotifications::isOffUntilItIsWanted()
{
    const QString log = m_folder->filePath(u"a.log"_s);
    QVERIFY(append(log, record("fine", "1")));
    open(log);
    QVERIFY(append(log, record("It failed.", "3")));
    QVERIFY(!pane().findChild<QAction *>(u"notify"_s)->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(m_records, 2u, Patience);
    // A second log, wanted: its notification is the first that comes.
    want();
    const QString other = m_folder->filePath(u"b.log"_s);
    QVERIFY(append(other, record("fine", "1")));
    open(other);
    QVERIFY(append(other, record("The other failed.", "3")));
    QTRY_COMPARE_WITH_TIMEOUT(m_service.shown.size(), 1, Patience);
    QCOMPARE(m_service.shown.constFirst().text, u"The other failed."_s);
}

void TestNotifications::tellsTheFirstNewErrorOfALog()
{
    const QString log = m_folder->filePath(u"a.log"_s);
    QVERIFY(append(log, record("An old error", "3")));
    want();
    open(log);
    QVERIFY(append(log, record("fine", "1") + record("1 < 2 & <b>not bold</b>", "3") + record("again", "3")));
    QTRY_COMPARE_WITH_TIMEOUT(m_service.shown.size(), 1, Patience);
    const Shown shown = m_service.shown.constFirst();
    QVERIFY2(shown.title.contains(u"a.log"_s), qPrintable(shown.title));
    QCOMPARE(shown.text, u"1 &lt; 2 &amp; &lt;b&gt;not bold&lt;/b&gt;"_s); // the service reads markup
    QCOMPARE(shown.actions.value(0), u"default"_s);
    QCOMPARE(shown.urgency, 2u);

    for (int i = 0; i < 20; ++i)
        QVERIFY(append(log, record("one more", "3")));
    constexpr quint32 All = 24;
    QTRY_COMPARE_WITH_TIMEOUT(m_records, All, Patience);
    QCOMPARE(m_service.shown.size(), 1);
}

void TestNotifications::aClickLeadsToTheRecord()
{
    const QString log = m_folder->filePath(u"a.log"_s);
    const QByteArray before = record("fine", "1");
    QVERIFY(append(log, before));
    want();
    open(log);
    m_console->window().showPane(Panes::Window);
    QVERIFY(append(log, record("It failed.", "3") + record("and on", "1")));
    QTRY_COMPARE_WITH_TIMEOUT(m_service.shown.size(), 1, Patience);
    Q_EMIT m_service.ActionInvoked(1, u"default"_s);
    const auto *stack = m_console->window().findChild<QStackedWidget *>(u"panes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stack->currentIndex(), int{Panes::Log}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(pane().currentOffset(), before.size(), Patience);
}

void TestNotifications::tellsTheEndOfARun()
{
    // The sample's ccmsetup.log, whose last record tells the end of its last run.
    QFile whole(
        QStringLiteral(CCM_SOURCE_DIR "/resources/sample/client-after/Windows/ccmsetup/Logs/ccmsetup.log"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const qsizetype end = bytes.lastIndexOf("CcmSetup is exiting with return code 0");
    QVERIFY(end > 0);
    const qsizetype cut = bytes.lastIndexOf("<![LOG[", end);
    const QString log = m_folder->filePath(u"ccmsetup.log"_s);
    QVERIFY(append(log, bytes.first(cut)));
    want();
    open(log);
    QVERIFY(append(log, bytes.sliced(cut)));
    QTRY_COMPARE_WITH_TIMEOUT(m_service.shown.size(), 1, Patience);
    QVERIFY2(m_service.shown.constFirst().title.contains(u"exit code 0"_s),
             qPrintable(m_service.shown.constFirst().title));
    QCOMPARE(m_service.shown.constFirst().urgency, 1u);
    Q_EMIT m_service.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pane().currentOffset(), qint64{cut}, Patience);
}

void TestNotifications::staysWantedInAnotherLanguage()
{
    want();
    QVERIFY(m_settings->logChoices().notifies);
    m_console->speak(u"en"_s);
    QVERIFY(pane().choices().notifies);
}

/// On a session bus of its own: that of whoever runs the tests is not to show anything.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("CCM_TEST_BUS")) {
        qputenv("CCM_TEST_BUS", "1");
        std::vector<char *> command{qstrdup("dbus-run-session"), qstrdup("--")};
        command.insert(command.end(), argv, argv + argc);
        command.push_back(nullptr);
        execvp(command.front(), command.data());
        qFatal("dbus-run-session is not there: install the package dbus-daemon");
    }
    QApplication application(argc, argv);
    TestNotifications test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_notifications.moc"
