// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/samplecase.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/shortcutsdialog.h"
#include "widgets/logs/errorlookupdialog.h"
#include "widgets/logs/logpane.h"
#include "widgets/manifest/manifestpane.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// A window on the sample, with settings of its own.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Session session;
    MainWindow window{session, settings};
    CommandPalette *palette = nullptr;

    void openSample()
    {
        window.show();
        session.openCase(sampleCase());
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000);
    }

    void typeInPalette(const QString &typed)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        palette = window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QTest::keyClicks(line(), typed);
    }

    void chooseInPalette(const QString &typed)
    {
        typeInPalette(typed);
        QTest::keyClick(line(), Qt::Key_Return);
    }

    [[nodiscard]] QLineEdit *line() const { return palette->findChild<QLineEdit *>(u"commandLine"_s); }

    [[nodiscard]] int pane() { return window.findChild<QStackedWidget *>(u"panes"_s)->currentIndex(); }
};

} // namespace

class TestCommandDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsRunByItsName();
    void anItemIsGoneToByItsName();
    void aRowOfATableIsGoneToByItsWords();
    void anErrorCodeIsToldWithNothingOpen_data();
    void anErrorCodeIsToldWithNothingOpen();
    void aWordIsNoErrorCode_data();
    void aWordIsNoErrorCode();
    void aTextIsFoundInTheLogs();
    void aRecordIsGoneToByItsWords();
    void everyNameThatKeysAreKeptByIsGivenOnce();
    void everyMenuCommandCanBeGivenKeys();
    void chosenKeysOutliveTheWindow();
};

void TestCommandDesk::aCommandIsRunByItsName()
{
    Fixture fixture;
    fixture.window.show();
    fixture.chooseInPalette(u"upgr win"_s);
    QTRY_COMPARE(fixture.pane(), int{Panes::Window});
}

void TestCommandDesk::anItemIsGoneToByItsName()
{
    Fixture fixture;
    fixture.openSample();
    fixture.chooseInPalette(u"scepinst"_s);
    QTRY_COMPARE(fixture.pane(), int{Panes::Manifest});
    const auto *items = fixture.window.findChild<ManifestPane *>()->findChild<QTreeView *>(u"items"_s);
    QStringList cells;
    for (int column = 0; column < items->model()->columnCount(); ++column)
        cells.append(items->currentIndex().siblingAtColumn(column).data().toString());
    QVERIFY2(cells.contains(u"SCEPInstall.exe"_s), qPrintable(cells.join(u'|')));
}

void TestCommandDesk::aRowOfATableIsGoneToByItsWords()
{
    Fixture fixture;
    fixture.openSample();
    fixture.window.showPane(Panes::Log);
    fixture.chooseInPalette(u"lines 57 59"_s); // of the phase in which the client's repair was decided
    QTRY_COMPARE(fixture.pane(), int{Panes::Client});
    const auto tables = fixture.window.findChildren<QTreeView *>();
    QVERIFY(std::ranges::any_of(tables, [](const QTreeView *table) {
        return table->isVisible() && table->currentIndex().siblingAtColumn(0).data() == u"Decision"_s;
    }));
}

void TestCommandDesk::anErrorCodeIsToldWithNothingOpen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("symbol"); // as winerror.h names it
    QTest::newRow("decimal") << u"1603"_s << u"ERROR_INSTALL_FAILURE"_s;
    QTest::newRow("hexadecimal") << u"0x80070643"_s << u"ERROR_INSTALL_FAILURE"_s;
    QTest::newRow("signed") << u"-2147023293"_s << u"ERROR_INSTALL_FAILURE"_s;
    QTest::newRow("symbol") << u"E_ACCESSDENIED"_s << u"E_ACCESSDENIED"_s;
}

void TestCommandDesk::anErrorCodeIsToldWithNothingOpen()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, symbol);
    Fixture fixture;
    fixture.window.show();
    fixture.typeInPalette(typed);
    const auto *table = fixture.palette->findChild<QTreeView *>(u"commands"_s);
    const QString first = table->model()->index(0, 0).data().toString();
    QVERIFY2(first.contains(symbol), qPrintable(first));
    QTest::keyClick(fixture.line(), Qt::Key_Return);
    QTRY_VERIFY(fixture.window.findChild<ErrorLookupDialog *>());
    const auto *lookup = fixture.window.findChild<ErrorLookupDialog *>();
    QTRY_VERIFY(lookup->isVisible());
    QCOMPARE(lookup->findChild<QLineEdit *>()->text(), typed);
}

void TestCommandDesk::aWordIsNoErrorCode_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *word : {"add", "dead", "face", "1"}) // the first three are hexadecimal
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestCommandDesk::aWordIsNoErrorCode()
{
    QFETCH(const QString, typed);
    Fixture fixture;
    fixture.window.show();
    fixture.typeInPalette(typed);
    const auto &rows = *fixture.palette->findChild<QTreeView *>(u"commands"_s)->model();
    for (int row = 0; row < rows.rowCount(); ++row)
        QVERIFY(rows.index(row, 1).data() != u"Error code"_s);
}

void TestCommandDesk::aTextIsFoundInTheLogs()
{
    Fixture fixture;
    fixture.openSample();
    fixture.chooseInPalette(u"randomized to run"_s);
    QTRY_COMPARE(fixture.pane(), int{Panes::Log});
    const auto lines = fixture.window.findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(lines, [](const QLineEdit *line) {
        return line->isVisible() && line->text() == u"randomized to run"_s;
    }));
}

void TestCommandDesk::aRecordIsGoneToByItsWords()
{
    Fixture fixture;
    fixture.openSample();
    fixture.typeInPalette(u"run randomized to"_s); // words in another order than in the record
    const auto *table = fixture.palette->findChild<QTreeView *>(u"commands"_s);
    const auto *sentence = fixture.palette->findChild<QLabel *>(u"foundLater"_s);
    QTRY_VERIFY(sentence->text().startsWith(u"1 record"_s));
    const QAbstractItemModel &rows = *table->model();
    const QModelIndex last = rows.index(rows.rowCount() - 1, 0);
    QVERIFY(last.data().toString().contains(u"randomized to run"_s));
    QVERIFY(last.siblingAtColumn(1).data().toString().endsWith(u", ccmsetup.log"_s));
    QTest::keyClick(fixture.line(), Qt::Key_Up); // "Find" comes first
    for (int row = 0; row < last.row(); ++row)
        QTest::keyClick(fixture.line(), Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), last.row());
    QTest::keyClick(fixture.line(), Qt::Key_Return);
    QTRY_COMPARE(fixture.pane(), int{Panes::Log});
    const auto *pane = fixture.window.findChild<LogPane *>();
    QTRY_VERIFY(pane->currentFile().endsWith(u"ccmsetup.log"_s));
    QCOMPARE(pane->currentOffset(), 3); // as "grep -ob" tells: behind the byte order mark
}

void TestCommandDesk::everyNameThatKeysAreKeptByIsGivenOnce()
{
    Fixture fixture;
    QHash<QString, QString> seen;
    const QList<Command> commands = commandsOf(fixture.window, true);
    for (const Command &command : commands) {
        const QString name = command.action->objectName();
        const QString told = command.where + u": "_s + command.text;
        if (!name.isEmpty())
            QVERIFY2(!seen.contains(name), qPrintable(name + u": "_s + told + u", "_s + seen.value(name)));
        seen.insert(name, told);
    }
}

void TestCommandDesk::everyMenuCommandCanBeGivenKeys()
{
    Fixture fixture;
    const QList<Command> commands = commandsOf(fixture.window, true);
    for (const Command &command : commands) {
        const bool hasWindowKeys =
            !command.action->shortcut().isEmpty() && command.action->shortcutContext() == Qt::WindowShortcut;
        QVERIFY2(!hasWindowKeys || canChooseKeys(*command.action), qPrintable(command.text));
    }
}

void TestCommandDesk::chosenKeysOutliveTheWindow()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        settings.setChosenKeys({{u"palette"_s, Qt::CTRL | Qt::Key_P}, {u"reload"_s, {}}});
    }
    Settings settings(file);
    Session session;
    const MainWindow window(session, settings);
    QCOMPARE(window.findChild<QAction *>(u"palette"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    QVERIFY(window.findChild<QAction *>(u"reload"_s)->shortcut().isEmpty());
    QCOMPARE(window.findChild<QAction *>(u"keys"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Slash));
}

QTEST_MAIN(TestCommandDesk)

#include "tst_commanddesk.moc"
