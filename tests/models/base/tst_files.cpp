// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/files.h"

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

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
