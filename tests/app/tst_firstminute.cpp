// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What someone who has never seen the program does in the first minute, with the mouse: the click paths that
// CONTRIBUTING.md names.

#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/logs/logpane.h"
#include "widgets/manifest/diffview.h"
#include "widgets/start/startpage.h"

#include <QAbstractSpinBox>
#include <QCommandLinkButton>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ccm::Panes;

namespace {

/// The program as it starts for the first time.
class FirstStart
{
public:
    FirstStart()
    {
        m_window.resize(1280, 800);
        m_window.show();
    }

    /// A choice of the start page, by the beginning of its title.
    void choose(const QString &title)
    {
        for (auto *choice : m_window.findChild<ccm::StartPage *>()->findChildren<QCommandLinkButton *>()) {
            if (choice->text().remove(u'&').startsWith(title))
                return click(choice);
        }
        QFAIL(qPrintable(title));
    }
    void goTo(Panes::Id pane)
    {
        auto *list = m_window.findChild<QListWidget *>(u"navigation"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(pane)).center());
    }
    /// A tab that can be seen.
    void openTab(const QString &title)
    {
        for (auto *tabs : m_window.findChildren<QTabBar *>()) {
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                if (tabs->tabText(i).remove(u'&') == title)
                    return QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
            }
        }
        QFAIL(qPrintable(title));
    }
    static void click(QWidget *button)
    {
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    }
    /// What stands on a label that can be seen; nothing where there is none.
    [[nodiscard]] QString read(const QString &objectName) const
    {
        for (const auto *label : m_window.findChildren<QLabel *>(objectName)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &objectName = {})
    {
        return m_window.findChild<Widget *>(objectName);
    }

private:
    QTemporaryDir m_folder;
    ccm::Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    ccm::Session m_session;
    ccm::MainWindow m_window{m_session, m_settings};
};

} // namespace

class TestFirstMinute final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhyTheSampleClientWasRepaired();
    void seesWhatTheHotfixChanged();
    void answersHowManyDaysForOfficeMachines();

private:
    ccm::Translation m_english;
};

void TestFirstMinute::initTestCase()
{
    m_english.speak(u"en"_s); // for the plurals
}

void TestFirstMinute::findsWhyTheSampleClientWasRepaired()
{
    FirstStart program;
    program.choose(u"See the sample"_s);
    QTRY_VERIFY(program.read(u"clientHeadline"_s)
                    .startsWith(u"Client 5.00.7804.1000 was repaired on 2013-09-09 09:15"_s));
    QVERIFY(program.read(u"clientReason"_s)
                .contains(u"Client (5.00.7804.1000) is installed and is the same or lower version. "
                          "Initiating repair."_s));

    // And the record that says so.
    program.click(program.find<QToolButton>(u"clientReasonPlace"_s));
    auto *log = program.find<ccm::LogPane>();
    QTRY_VERIFY(log->isVisible());
    QFile file(
        QStringLiteral(CCM_SOURCE_DIR "/resources/sample/client-after/Windows/ccmsetup/Logs/ccmsetup.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 decision = file.readAll().indexOf("<![LOG[Client (5.00.7804.1000) is installed and");
    QVERIFY(decision > 0);
    QTRY_COMPARE(log->currentOffset(), decision);
}

void TestFirstMinute::seesWhatTheHotfixChanged()
{
    FirstStart program;
    program.choose(u"See the sample"_s);
    QTRY_VERIFY(!program.read(u"clientHeadline"_s).isEmpty());
    program.goTo(Panes::Manifest);
    const auto *changes = program.find<ccm::DiffView>();
    QTRY_VERIFY(changes->isVisible());
    QTRY_COMPARE(changes->findChild<QLabel *>(u"headline"_s)->text().section(u',', 0, 0),
                 u"1 item changed: SCEPInstall.exe 4.2.223.0 -> 4.3.215.0"_s);
}

void TestFirstMinute::answersHowManyDaysForOfficeMachines()
{
    FirstStart program;
    program.choose(u"Plan an upgrade window"_s);
    auto *number = program.find<QAbstractSpinBox>(u"clientCount"_s);
    QTRY_VERIFY(number && number->isVisible());
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"25000"_s);
    QTest::keyClick(number, Qt::Key_Return);
    program.openTab(u"Days"_s);
    // An independent simulator of the roll-out has the same share for seven days: 33.8 %.
    QTRY_VERIFY_WITH_TIMEOUT(program.find<QWidget>(u"daysAnswer"_s)
                                 ->findChild<QLabel *>(u"answer0"_s)
                                 ->text()
                                 .contains(u"within a week it is 5, with 7"_s),
                             60'000);
}

QTEST_MAIN(TestFirstMinute)
#include "tst_firstminute.moc"
