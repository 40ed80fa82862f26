// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookmarkkeeper.h"
#include "models/logs/logmodel.h"
#include "tests/models/logs/snapshots.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

namespace {

/// A program that shows logs, as often as it is started.
struct Program
{
    explicit Program(const QString &file) : keeper(model, file) { }

    void open(const QStringList &paths)
    {
        QList<LogSource> logs;
        for (const QString &path : paths)
            logs.append({.path = path, .shownAs = path});
        keeper.setLogs(logs);
        model.setFiles(paths);
    }
    void show(int file, const QByteArray &bytes)
    {
        GrowingLog log(model.files().at(file));
        model.update(file, log.add(bytes).snapshot());
    }

    LogModel model;
    BookmarkKeeper keeper;
    QSignalSpy failed{&keeper, &BookmarkKeeper::failed};
};

QByteArray records(char name, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += line(i, name + QByteArray::number(i));
    return bytes;
}

} // namespace

class TestBookmarkKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void bringsBookmarksBack();
    void bringsNoneBackToOtherRecords();
    void keepsWhatOtherWindowsSaved();
    void addsToWhatWasNotReadYet();
    void forgetsWhatWasRemoved();
    void bringsBookmarksBackWhenReadAnew();
    void takesThoseOfACase();
    void savesWithoutBeingAsked();
    void putsADamagedFileAside();
    void saysThatItCannotSave();
    void keepsNoneOfALogThatIsGoneWithTheProgram();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/bookmarks.json"_s); }
    [[nodiscard]] static QStringList one() { return {u"/logs/a.log"_s}; }
    [[nodiscard]] QByteArray contents(const QString &path) const
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray contents() const { return contents(file()); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void bookmark(Program &program, int row, const QString &note)
    {
        program.model.setBookmark(row, note);
        program.keeper.flush();
        QVERIFY(contents().contains(note.toUtf8()));
    }
    void bookmarkOnce()
    {
        Program program(file());
        program.open(one());
        program.show(0, records('a', 5));
        bookmark(program, 3, u"ask"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBookmarkKeeper::bringsBookmarksBack()
{
    {
        Program program(file());
        program.open({u"/logs/a.log"_s, u"/logs/b.log"_s});
        program.show(0, records('a', 5));
        program.show(1, records('b', 5));
        QTRY_COMPARE(program.model.rowCount(), 10);
        bookmark(program, program.model.rowOf(RowRef{.number = 2, .log = 1}), u"ask"_s);
    }
    Program program(file());
    program.open({u"/logs/b.log"_s});
    program.show(0, records('b', 9));
    QTRY_COMPARE(program.model.bookmarkedRows(), QList<int>{2});
    QCOMPARE(program.model.bookmarkNote(2), u"ask"_s);
    QVERIFY(program.failed.isEmpty());
}

void TestBookmarkKeeper::bringsNoneBackToOtherRecords()
{
    bookmarkOnce();
    Program program(file());
    program.open(one());
    program.show(0, records('z', 5));
    bookmark(program, 1, u"other"_s);
    // Once it is known that the records are others, what was saved of them is left out.
    QTRY_VERIFY(!contents().contains("ask"));
    QCOMPARE(program.model.bookmarkedRows(), QList<int>{1});
}

void TestBookmarkKeeper::keepsWhatOtherWindowsSaved()
{
    Program one(file());
    Program other(file());
    one.open({u"/logs/a.log"_s});
    other.open({u"/logs/b.log"_s});
    one.show(0, records('a', 5));
    other.show(0, records('b', 5));
    bookmark(one, 1, u"mine"_s);
    bookmark(other, 2, u"yours"_s);
    QVERIFY(contents().contains("mine"));
}

void TestBookmarkKeeper::addsToWhatWasNotReadYet()
{
    bookmarkOnce();
    {
        Program program(file());
        program.open(one());
        program.show(0, records('a', 5));
        program.model.setBookmark(1, u"quick"_s);
        program.keeper.flush(); // no event was handled since
    }
    Program program(file());
    program.open(one());
    program.show(0, records('a', 5));
    QTRY_COMPARE(program.model.bookmarkedRows(), (QList<int>{1, 3}));
}

void TestBookmarkKeeper::forgetsWhatWasRemoved()
{
    bookmarkOnce();
    Program program(file());
    program.open(one());
    program.show(0, records('a', 5));
    QTRY_COMPARE(program.model.bookmarkedRows(), QList<int>{3});
    program.model.removeBookmark(3);
    program.keeper.flush();
    QVERIFY(!contents().contains("a.log"));
}

void TestBookmarkKeeper::bringsBookmarksBackWhenReadAnew()
{
    bookmarkOnce();
    Program program(file());
    program.open(one());
    program.show(0, records('a', 5));
    QTRY_COMPARE(program.model.bookmarkedRows(), QList<int>{3});
    program.model.setBookmark(4, u"new"_s); // not saved yet
    program.open(one());
    program.show(0, records('a', 5));
    QTRY_COMPARE(program.model.bookmarkedRows(), (QList<int>{3, 4}));
    // The same name, other records.
    program.open(one());
    program.show(0, records('z', 5));
    QVERIFY(program.model.bookmarkedRows().isEmpty());
}

/// Beside those of the file; once they were removed, they do not come back.
void TestBookmarkKeeper::takesThoseOfACase()
{
    bookmarkOnce(); // record 3: "ask"
    GrowingLog log = [] {
        GrowingLog growing(u"/logs/a.log"_s);
        growing.add(records('a', 5));
        return growing;
    }();
    QList<SavedBookmark> given;
    for (const auto &[number, note] : {std::pair{quint32{1}, u"of the case"_s}, {3, u"asked"_s}}) {
        auto bookmark = bookmarkOf(log.snapshot(), number);
        QVERIFY(bookmark);
        bookmark->log = u"/logs/a.log"_s;
        bookmark->note = note;
        given.append(*bookmark);
    }
    Program program(file());
    QSignalSpy restored(&program.keeper, &BookmarkKeeper::restored);
    program.keeper.adopt(given);
    program.open(one());
    program.show(0, records('a', 5));
    QTRY_COMPARE(program.model.bookmarkedRows(), (QList<int>{1, 3}));
    QCOMPARE(program.model.bookmarkNote(1), u"of the case"_s);
    QCOMPARE(program.model.bookmarkNote(3), u"asked"_s);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.first().at(1).value<QList<SavedBookmark>>().size(), 2);

    QSignalSpy kept(&program.keeper, &BookmarkKeeper::kept);
    program.model.removeBookmark(1);
    program.keeper.flush();
    QCOMPARE(kept.last().at(1).value<QList<SavedBookmark>>().size(), 1);
    program.open(one());
    program.show(0, records('a', 5));
    QTRY_COMPARE(program.model.bookmarkedRows(), QList<int>{3});
}

void TestBookmarkKeeper::savesWithoutBeingAsked()
{
    bookmarkOnce();
    Program program(file());
    program.open(one());
    program.show(0, records('a', 5));
    QTRY_COMPARE(program.model.bookmarkedRows(), QList<int>{3});
    program.model.setBookmark(1, u"by itself"_s);
    QTRY_VERIFY(contents().contains("by itself"));
}

void TestBookmarkKeeper::putsADamagedFileAside()
{
    bookmarkOnce();
    const QByteArray damaged = contents().chopped(20);
    write(file(), damaged);
    Program program(file());
    program.open(one());
    program.show(0, records('a', 5));
    QTRY_COMPARE(program.failed.size(), 1);
    const QString sentence = program.failed.at(0).at(0).toString();
    QVERIFY2(sentence.contains(u"bookmarks.json.damaged"), qPrintable(sentence));
    QCOMPARE(contents(file() + u".damaged"_s), damaged);
    program.model.setBookmark(2, u"new"_s);
    program.keeper.flush();
    QVERIFY(contents().contains("new"));
    QCOMPARE(contents(file() + u".damaged"_s), damaged);
    QCOMPARE(program.failed.size(), 1);
}

void TestBookmarkKeeper::saysThatItCannotSave()
{
    write(m_folder->filePath(u"data"_s), "a file where a folder is needed");
    Program program(file());
    program.open(one());
    program.show(0, records('a', 5));
    program.model.setBookmark(1, u"x"_s);
    program.keeper.flush();
    QVERIFY(!program.failed.isEmpty());
    QVERIFY(program.failed.at(0).at(0).toString().contains(u"bookmarks.json"));
}

void TestBookmarkKeeper::keepsNoneOfALogThatIsGoneWithTheProgram()
{
    Program program(file());
    program.keeper.setLogs({});
    program.model.setFiles({u"Pasted text.log"_s});
    program.show(0, records('a', 5));
    program.model.setBookmark(1, u"x"_s);
    program.keeper.flush();
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(program.model.bookmarkedRows(), QList<int>{1});
}

QTEST_GUILESS_MAIN(TestBookmarkKeeper)
#include "tst_bookmarkkeeper.moc"
