// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/files.h"
#include "models/base/progress.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using ccm::ErrorCode;

class TestFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUpToTheLimitAndNotOneByteMore();
    void saysWhatAnInputIsThatCannotBeRead();
    void doesNotWaitForAPipe();
    void readsOnlyTheHead();
    void writesWholeOrNotAtAll();
    void tellsHowMuchIsWritten();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestFiles::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(isWritten);
    return file.fileName();
}

void TestFiles::readsUpToTheLimitAndNotOneByteMore()
{
    const QString path = write(u"ten"_s, "0123456789");
    QCOMPARE(ccm::readFile(path, 10).value(), QByteArray("0123456789"));
    const auto tooLarge = ccm::readFile(path, 9);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
}

void TestFiles::saysWhatAnInputIsThatCannotBeRead()
{
    QCOMPARE(ccm::readFile(m_folder.filePath(u"missing"_s), 10).error().code, ErrorCode::NotFound);
    QCOMPARE(ccm::readFile(write(u"empty"_s, {}), 10).error().code, ErrorCode::Empty);
    QCOMPARE(ccm::readFile(m_folder.path(), 10).error().code, ErrorCode::WrongKind);
    QCOMPARE(ccm::readHead(m_folder.path(), 10).error().code, ErrorCode::WrongKind);
}

void TestFiles::doesNotWaitForAPipe()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(ccm::readFile(path, 10).error().code, ErrorCode::WrongKind);
#endif
}

void TestFiles::readsOnlyTheHead()
{
    const QString path = write(u"head"_s, "0123456789");
    QCOMPARE(ccm::readHead(path, 4).value(), QByteArray("0123"));
    QCOMPARE(ccm::readHead(path, 40).value(), QByteArray("0123456789"));
}

void TestFiles::writesWholeOrNotAtAll()
{
    const QString path = write(u"kept"_s, "before");
    const auto content = [&path] { return ccm::readFile(path, 100).value(); };
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = ccm::writeFile(path, "after", {.stop = stop.get_token()});
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(content(), QByteArray("before"));
    const auto givenUp = ccm::writeFile(path, "after", {.mayFinish = [] { return false; }});
    QCOMPARE(givenUp.error().code, ErrorCode::Cancelled);
    QCOMPARE(content(), QByteArray("before"));
    const auto nowhere = ccm::writeFile(m_folder.filePath(u"none/file"_s), "after");
    QCOMPARE(nowhere.error().code, ErrorCode::CannotWrite);
    QVERIFY(ccm::writeFile(path, "after", {.mayFinish = [&] { return content() == "before"; }}));
    QCOMPARE(content(), QByteArray("after"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}), QStringList{u"kept"_s}); // nothing beside it
}

void TestFiles::tellsHowMuchIsWritten()
{
    const QByteArray bytes(5'000'000, 'x');
    ccm::Progress progress;
    const QString path = m_folder.filePath(u"large"_s);
    QVERIFY(ccm::writeFile(path, bytes, {.progress = &progress}));
    QCOMPARE(progress.done(), bytes.size());
    QCOMPARE(progress.total(), bytes.size());
    QCOMPARE(ccm::readFile(path, bytes.size()).value(), bytes);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
