// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/files.h"
#include "models/base/progress.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
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
    void saysWhyAFileIsNotWritten_data();
    void saysWhyAFileIsNotWritten();

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

void TestFiles::saysWhyAFileIsNotWritten_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("one byte too many") << qsizetype{65'537};
    QTest::newRow("a part of the last piece") << qsizetype{70'000};
    QTest::newRow("many pieces") << qsizetype{3'000'000};
}

/// A limit on the size of files stops as a full disk does: what still fits is taken.
void TestFiles::saysWhyAFileIsNotWritten()
{
#ifdef Q_OS_UNIX
    QFETCH(const qsizetype, size);
    constexpr rlim_t Most = 65'536;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = Most, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString path = m_folder.filePath(u"full"_s);
    const auto written = ccm::writeFile(path, QByteArray(size, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::CannotWrite);
    QCOMPARE(written.error().source, path);
    QCOMPARE(written.error().detail, qt_error_string(EFBIG) + u'.');
    QVERIFY(!QFile::exists(path));
#endif
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
