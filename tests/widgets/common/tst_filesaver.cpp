// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/files.h"
#include "widgets/common/filesaver.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWidget>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

/// Makes nothing before it is let go, or told to stop.
struct Gate
{
    Gate() = default;
    ~Gate() { open(); } // nobody is left behind
    Q_DISABLE_COPY_MOVE(Gate)

    std::shared_ptr<std::atomic_bool> isOpen = std::make_shared<std::atomic_bool>(false);

    [[nodiscard]] FileSaver::Make make(const QByteArray &bytes) const
    {
        return [isOpen = isOpen, bytes](const std::stop_token &stop) -> Result<QByteArray> {
            while (!*isOpen && !stop.stop_requested())
                QThread::yieldCurrentThread();
            return bytes;
        };
    }
    void open() const { *isOpen = true; }
};

struct Fixture
{
    QTemporaryDir folder;
    QWidget window;
    FileSaver *saver = new FileSaver(window);
    QString path = folder.filePath(u"file.txt"_s);
    QSignalSpy told{saver, &FileSaver::told};
    QSignalSpy saved{saver, &FileSaver::saved};
    QSignalSpy failed{saver, &FileSaver::failed};

    [[nodiscard]] QByteArray content() const { return readFile(path, 100).value_or(QByteArray()); }
    [[nodiscard]] QProgressDialog *progress() const { return window.findChild<QProgressDialog *>(); }
};

} // namespace

class TestFileSaver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheBytesOnAnotherThread();
    void saysWhatCannotBeWritten();
    void saysWhatCannotBeMade();
    void showsProgressOnlyWhereItTakesLong();
    void aCancelledFileStaysAsItWas();
    void theLastOneOfAPathWins();
    void severalAreWrittenAtOnce();
    void whatIsBegunIsWrittenAlthoughTheWindowCloses();
};

void TestFileSaver::makesTheBytesOnAnotherThread()
{
    const Fixture fixture;
    const QThread *maker = nullptr;
    fixture.saver->save(fixture.path, [&maker](const std::stop_token &) -> Result<QByteArray> {
        maker = QThread::currentThread();
        return "text";
    });
    QTRY_COMPARE(fixture.saved.count(), 1);
    QVERIFY(maker && maker != QThread::currentThread());
    QCOMPARE(fixture.content(), QByteArray("text"));
    QCOMPARE(fixture.saved[0][0].toString(), fixture.path);
    QCOMPARE(fixture.told[0][0].value<Status>(), Status::Good);
    QVERIFY(fixture.told[0][1].toString().contains(QDir::toNativeSeparators(fixture.path)));
    QTRY_VERIFY(!fixture.progress());
}

void TestFileSaver::saysWhatCannotBeWritten()
{
    const Fixture fixture;
    const QString path = fixture.folder.filePath(u"none/file.txt"_s);
    fixture.saver->save(path, QByteArray("text"));
    QTRY_COMPARE(fixture.failed.count(), 1);
    QCOMPARE(fixture.failed[0][0].value<Error>().code, ErrorCode::CannotWrite);
    QCOMPARE(fixture.told[0][0].value<Status>(), Status::Bad);
    QVERIFY(fixture.told[0][1].toString().contains(u"file.txt"_s));
    QVERIFY(fixture.saved.isEmpty());
}

void TestFileSaver::saysWhatCannotBeMade()
{
    const Fixture fixture;
    fixture.saver->save(fixture.path, QByteArray("before"));
    QTRY_COMPARE(fixture.saved.count(), 1);
    fixture.saver->save(fixture.path, [](const std::stop_token &) -> Result<QByteArray> {
        return fail(ErrorCode::TooLarge, u"what is saved"_s);
    });
    QTRY_COMPARE(fixture.failed.count(), 1);
    QCOMPARE(fixture.failed[0][0].value<Error>().code, ErrorCode::TooLarge);
    QCOMPARE(fixture.content(), QByteArray("before"));
}

void TestFileSaver::showsProgressOnlyWhereItTakesLong()
{
    Fixture fixture;
    fixture.window.show();
    const Gate gate;
    fixture.saver->save(fixture.path, gate.make("text"));
    QVERIFY(!fixture.progress()->isVisible());
    // Without being told otherwise, a QProgressDialog waits for four seconds.
    QTRY_VERIFY_WITH_TIMEOUT(fixture.progress()->isVisible(), 3'000);
    QVERIFY(fixture.progress()->labelText().contains(u"file.txt"_s));
    gate.open();
    QTRY_COMPARE(fixture.saved.count(), 1);
    QTRY_VERIFY(!fixture.progress());
}

void TestFileSaver::aCancelledFileStaysAsItWas()
{
    const Fixture fixture;
    fixture.saver->save(fixture.path, QByteArray("before"));
    QTRY_COMPARE(fixture.saved.count(), 1);
    QTRY_VERIFY(!fixture.progress());
    const Gate gate;
    fixture.saver->save(fixture.path, gate.make("after"));
    fixture.progress()->findChild<QPushButton *>()->click();
    QCOMPARE(fixture.told.count(), 2);
    QCOMPARE(fixture.told[1][0].value<Status>(), Status::Notice);
    QVERIFY(fixture.failed.isEmpty());
    QTRY_VERIFY(fixture.saver->children().isEmpty()); // its thread has ended
    QCOMPARE(fixture.content(), QByteArray("before"));
    QCOMPARE(fixture.saved.count(), 1);
    QCOMPARE(fixture.told.count(), 2);
}

void TestFileSaver::theLastOneOfAPathWins()
{
    const Fixture fixture;
    const Gate gate;
    fixture.saver->save(fixture.path, gate.make("first"));
    fixture.saver->save(fixture.path, QByteArray("second"));
    QTRY_VERIFY(fixture.saver->children().isEmpty());
    QCOMPARE(fixture.content(), QByteArray("second"));
    QCOMPARE(fixture.told.count(), 1);
}

void TestFileSaver::severalAreWrittenAtOnce()
{
    const Fixture fixture;
    const Gate gate;
    fixture.saver->save(fixture.path, gate.make("slow"));
    const QString other = fixture.folder.filePath(u"other.txt"_s);
    fixture.saver->save(other, QByteArray("quick"));
    QTRY_COMPARE(fixture.saved.count(), 1);
    QCOMPARE(fixture.saved[0][0].toString(), other);
    gate.open();
    QTRY_COMPARE(fixture.saved.count(), 2);
    QCOMPARE(fixture.content(), QByteArray("slow"));
}

void TestFileSaver::whatIsBegunIsWrittenAlthoughTheWindowCloses()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.txt"_s);
    {
        QWidget window;
        const QByteArray bytes(40'000'000, 'x');
        (new FileSaver(window))->save(path, bytes);
    }
    QCOMPARE(QFileInfo(path).size(), 40'000'000);
}

QTEST_MAIN(TestFileSaver)

#include "tst_filesaver.moc"
