// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/chosenkeys.h"
#include "widgets/commands/command.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/shortcutsdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// A window with two menus, one of them in the other, and two parts with actions of their own.
class Window : public QMainWindow
{
public:
    Window()
    {
        QMenu *file = menuBar()->addMenu(u"&File"_s);
        open = file->addAction(u"&Open..."_s);
        open->setObjectName(u"open"_s);
        open->setShortcut(Qt::CTRL | Qt::Key_O);
        file->addSeparator();
        QMenu *recent = file->addMenu(u"&Recent"_s);
        connect(recent, &QMenu::aboutToShow, this, [recent] {
            recent->clear();
            recent->addAction(u"Salt && pepper"_s);
        });
        file->addAction(u"Off"_s)->setEnabled(false);

        auto *central = new QWidget(this);
        auto *column = new QVBoxLayout(central);
        for (QWidget **part : {&left, &right}) {
            *part = new QWidget(central);
            column->addWidget(*part);
        }
        left->setAccessibleName(u"Records"_s);
        right->setAccessibleName(u"Items"_s);
        find = addAction(left, u"Find a record"_s, u"find"_s, Qt::CTRL | Qt::Key_F);
        copy = addAction(right, u"Copy an item"_s, u"copy"_s, Qt::CTRL | Qt::Key_C);
        copyAlike = addAction(right, u"Copy"_s, {}, Qt::CTRL | Qt::Key_D);
        setCentralWidget(central);
    }

    static QAction *addAction(QWidget *owner, const QString &text, const QString &name,
                              const QKeySequence &keys)
    {
        auto *action = new QAction(text, owner);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        owner->addAction(action);
        return action;
    }

    QAction *open;
    QAction *find;
    QAction *copy;
    QAction *copyAlike;
    QWidget *left;
    QWidget *right;
};

QStringList told(const QList<Command> &commands)
{
    QStringList texts;
    for (const Command &command : commands)
        texts.append(command.where + u": "_s + command.text);
    return texts;
}

QList<Command> named(const QStringList &names)
{
    QList<Command> commands;
    for (const QString &name : names)
        commands.append({.text = name.section(u'/', 1), .where = name.section(u'/', 0, 0)});
    return commands;
}

} // namespace

class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowOffersWhatItsMenusAndItsPartsDo();
    void whatIsHiddenIsOfferedWhenAskedFor();
    void theClosestComesFirst_data();
    void theClosestComesFirst();
    void enterRunsTheFirstOfWhatIsTyped();
    void arrowsMoveTheChoiceWhileTyping();
    void saysWhenNothingMatches();
    void aSearchAddsWhatItFinds();
    void theNameHasTheRoom();
    void chosenKeysReplaceTheUsualOnes();
    void keysThatTwoWouldAnswerToAreTold();
    void keysAreChangedOnTheSheet();
    void keysThatAreTheSameEverywhereStay();
};

void TestCommands::aWindowOffersWhatItsMenusAndItsPartsDo()
{
    Window window;
    window.show();
    QCOMPARE(told(commandsOf(window)),
             (QStringList{u"File: Open..."_s, u"File > Recent: Salt & pepper"_s, u"Records: Find a record"_s,
                          u"Items: Copy an item"_s, u"Items: Copy"_s}));
}

void TestCommands::whatIsHiddenIsOfferedWhenAskedFor()
{
    Window window;
    window.show();
    window.left->hide();
    QVERIFY(!told(commandsOf(window)).contains(u"Records: Find a record"_s));
    const QStringList all = told(commandsOf(window, true));
    QVERIFY(all.contains(u"Records: Find a record"_s));
    QVERIFY(all.contains(u"File: Off"_s));
}

void TestCommands::theClosestComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << u"  "_s
                                   << QStringList{u"Reopen the log"_s, u"Client logs"_s, u"Log"_s,
                                                  u"Prologue"_s, u"Wrap"_s};
    QTest::newRow("begins, a word begins, holds, is there")
        << u"LOG"_s << QStringList{u"Log"_s, u"Reopen the log"_s, u"Client logs"_s, u"Prologue"_s, u"Wrap"_s};
    QTest::newRow("two words in any order") << u"log  reop"_s << QStringList{u"Reopen the log"_s};
    QTest::newRow("a word of the place and one of the name") << u"view wr"_s << QStringList{u"Wrap"_s};
    QTest::newRow("in none") << u"xyz"_s << QStringList();
}

void TestCommands::theClosestComesFirst()
{
    QFETCH(const QString, typed);
    const QList<Command> commands = named({u"File/Reopen the log"_s, u"Go/Client logs"_s, u"Go/Log"_s,
                                           u"Help/Prologue"_s, u"View logs/Wrap"_s});
    QStringList found;
    const QList<Command> matches = matching(commands, typed);
    for (const Command &command : matches)
        found.append(command.text);
    QTEST(found, "found");
}

void TestCommands::enterRunsTheFirstOfWhatIsTyped()
{
    Window window;
    window.show();
    const QSignalSpy triggered(window.find, &QAction::triggered);
    CommandPalette palette(commandsOf(window), &window);
    palette.show();
    QTest::keyClicks(palette.findChild<QLineEdit *>(u"commandLine"_s), u"find"_s);
    QTest::keyClick(palette.findChild<QLineEdit *>(u"commandLine"_s), Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QTRY_COMPARE(triggered.size(), 1);
}

void TestCommands::arrowsMoveTheChoiceWhileTyping()
{
    Window window;
    window.show();
    const QSignalSpy triggered(window.copyAlike, &QAction::triggered);
    CommandPalette palette(commandsOf(window), &window);
    palette.show();
    auto *line = palette.findChild<QLineEdit *>(u"commandLine"_s);
    QTest::keyClicks(line, u"copy"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(triggered.size(), 1);
}

void TestCommands::saysWhenNothingMatches()
{
    CommandPalette palette(named({u"File/Open"_s}));
    const auto *none = palette.findChild<QLabel *>(u"noCommands"_s);
    QVERIFY(none->isHidden());
    palette.findChild<QLineEdit *>(u"commandLine"_s)->setText(u"zzz"_s);
    QVERIFY(!none->isHidden());
    QTest::keyClick(palette.findChild<QLineEdit *>(u"commandLine"_s), Qt::Key_Return);
    QCOMPARE(palette.result(), 0);
}

void TestCommands::aSearchAddsWhatItFinds()
{
    CommandPalette palette(named({u"File/Open"_s}));
    const auto *table = palette.findChild<QTreeView *>(u"commands"_s);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    palette.setSearch([](const QString &typed) { return named({u"Items/"_s + typed + u".msi"_s}); });
    QCOMPARE(table->model()->rowCount(), 1);
    palette.findChild<QLineEdit *>(u"commandLine"_s)->setText(u"op"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, CommandModel::Name).data().toString(), u"op.msi"_s);
    QCOMPARE(table->model()->index(1, CommandModel::Name).data(Qt::AccessibleTextRole).toString(),
             u"op.msi, Items"_s);
}

void TestCommands::theNameHasTheRoom()
{
    Window window;
    window.open->setText(u"Open what has a name of some length, longer than a key"_s);
    CommandPalette palette(commandsOf(window), &window);
    palette.show();
    const auto *table = palette.findChild<QTreeView *>(u"commands"_s);
    const int width = table->viewport()->width();
    const auto fits = [table](CommandModel::Column column, const QString &text) {
        return table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(text);
    };
    QVERIFY(fits(CommandModel::Name, window.open->text()));
    QVERIFY(fits(CommandModel::Keys, window.open->shortcut().toString(QKeySequence::NativeText)));
    QVERIFY(table->columnWidth(CommandModel::Name) > width / 2);

    palette.setSearch(
        [](const QString &typed) { return named({u"Somewhere far "_s.repeated(20) + u'/' + typed}); });
    palette.findChild<QLineEdit *>(u"commandLine"_s)->setText(u"op"_s);
    QVERIFY(table->columnWidth(CommandModel::Name) > width / 3);
    QVERIFY(table->columnWidth(CommandModel::Where) <= table->width() / 3);
}

void TestCommands::chosenKeysReplaceTheUsualOnes()
{
    Window window;
    applyKeys(window, {{u"find"_s, Qt::Key_F7}, {u"copy"_s, {}}});
    QCOMPARE(window.find->shortcut(), QKeySequence(Qt::Key_F7));
    QVERIFY(window.copy->shortcut().isEmpty());
    QCOMPARE(window.open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QCOMPARE(usualKeys(*window.find), QKeySequence(Qt::CTRL | Qt::Key_F));

    applyKeys(window, {});
    QCOMPARE(window.find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    QCOMPARE(window.copy->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_C));
}

void TestCommands::keysThatTwoWouldAnswerToAreTold()
{
    Window window;
    // The menu's action works in every part; the parts do not work in one another.
    const QKeySequence open(Qt::CTRL | Qt::Key_O);
    QCOMPARE(actionsWithKeys(window, *window.find, open), (QList<const QAction *>{window.open}));
    QCOMPARE(actionsWithKeys(window, *window.find, QKeySequence(Qt::CTRL | Qt::Key_C)), {});
    QCOMPARE(actionsWithKeys(window, *window.copyAlike, QKeySequence(Qt::CTRL | Qt::Key_C)),
             (QList<const QAction *>{window.copy}));
    QCOMPARE(actionsWithKeys(window, *window.find, {}), {});
}

void TestCommands::keysAreChangedOnTheSheet()
{
    Window window;
    ShortcutsDialog sheet(window, {}, &window);
    auto *table = sheet.findChild<QTreeView *>(u"shortcutTable"_s);
    const QSignalSpy changed(&sheet, &ShortcutsDialog::chosenChanged);
    const QModelIndexList rows =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"Find a record"_s);
    QCOMPARE(rows.size(), 1);
    table->setCurrentIndex(rows.first());
    auto *keys = sheet.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
    keys->setKeySequence(Qt::CTRL | Qt::Key_O);
    Q_EMIT keys->editingFinished();

    QCOMPARE(window.find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().value<ChosenKeys>(),
             (ChosenKeys{{u"find"_s, QKeySequence(Qt::CTRL | Qt::Key_O)}}));
    const auto *note = sheet.findChild<QLabel *>(u"shortcutNote"_s);
    QVERIFY2(note->text().contains(u"Open..."_s), qPrintable(note->text()));

    sheet.findChild<QPushButton *>(u"usualKeys"_s)->click();
    QCOMPARE(window.find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    QCOMPARE(changed.last().first().value<ChosenKeys>(), ChosenKeys());
    QVERIFY(note->isHidden());
}

void TestCommands::keysThatAreTheSameEverywhereStay()
{
    Window window;
    ShortcutsDialog sheet(window, {}, &window);
    auto *table = sheet.findChild<QTreeView *>(u"shortcutTable"_s);
    const QModelIndexList rows =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"Copy"_s, 1, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    table->setCurrentIndex(rows.first());
    QVERIFY(!sheet.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s)->isEnabled());
}

QTEST_MAIN(TestCommands)

#include "tst_commands.moc"
