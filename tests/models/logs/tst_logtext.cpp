// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 % 251);
    return bytes;
}

} // namespace

class TestLogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBytesAcrossBlocks_data();
    void keepsBytesAcrossBlocks();
    void copiesDoNotSeeWhatIsAddedLater();
    void keepsUpToTheLimit();
    void readsFromTheFileBeyondTheLimit();
    void saysWhyTextIsGone();

private:
    [[nodiscard]] LogText onDisk(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

/// All of it was read without being kept.
LogText TestLogText::onDisk(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(u"x.log"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    LogText text(path, u"shown"_s, LogFile::open(path, path)->identity());
    text.skip(bytes.size());
    return text;
}

void TestLogText::keepsBytesAcrossBlocks_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("count");
    QTest::newRow("nothing") << qint64{0} << qint64{0};
    QTest::newRow("nothing at the end") << qint64{200'000} << qint64{0};
    QTest::newRow("all") << qint64{0} << qint64{200'000};
    QTest::newRow("the last byte") << qint64{199'999} << qint64{1};
    QTest::newRow("the last byte of a block") << qint64{65'535} << qint64{1};
    QTest::newRow("the first byte of a block") << qint64{65'536} << qint64{1};
    QTest::newRow("over an edge") << qint64{65'535} << qint64{2};
    QTest::newRow("over three blocks") << qint64{65'000} << qint64{70'000};
}

void TestLogText::keepsBytesAcrossBlocks()
{
    QFETCH(const qint64, offset);
    QFETCH(const qint64, count);
    const QByteArray all = bytesOf(200'000);
    LogText text;
    for (qsizetype at = 0; at < all.size(); at += 1999)
        text.append(all.mid(at, 1999));
    QCOMPARE(text.size(), all.size());
    QCOMPARE(text.kept(offset, count).value(), all.mid(offset, count));
    QCOMPARE(text.read(offset, count).value(), all.mid(offset, count));
    QVERIFY(!text.kept(offset, all.size() - offset + 1));
}

void TestLogText::copiesDoNotSeeWhatIsAddedLater()
{
    LogText text;
    text.append("abc");
    const LogText copy = text;
    text.append("def");
    QCOMPARE(copy.size(), 3);
    QCOMPARE(copy.kept(0, 3).value(), "abc");
    QVERIFY(!copy.kept(0, 4));
    QCOMPARE(text.kept(0, 6).value(), "abcdef");
}

void TestLogText::keepsUpToTheLimit()
{
    LogText text;
    text.append(QByteArray(LogText::MostKept, 'x'));
    QVERIFY(text.isKept());
    QCOMPARE(text.kept(LogText::MostKept - 1, 1).value(), "x");
    text.append("y");
    QVERIFY(!text.isKept());
    QCOMPARE(text.size(), LogText::MostKept + 1);
    QVERIFY(!text.kept(0, 1));
}

void TestLogText::readsFromTheFileBeyondTheLimit()
{
    const LogText text = onDisk("abcdef");
    QVERIFY(!text.isKept());
    QVERIFY(!text.kept(0, 1));
    QCOMPARE(text.read(2, 3).value(), "cde");
}

void TestLogText::saysWhyTextIsGone()
{
    LogText text = onDisk("abcdef");
    QCOMPARE(text.read(4, 3).error().code, ErrorCode::Truncated);
    QCOMPARE(text.read(4, 3).error().source, u"shown"_s);

    const QString moved = m_folder.filePath(u"x.lo_"_s);
    QVERIFY(QFile::rename(text.path(), moved));
    QCOMPARE(text.read(0, 3).error().code, ErrorCode::NotFound);
    QFile other(text.path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("ghijkl");
    other.close();
    QCOMPARE(text.read(0, 3).error().code, ErrorCode::CannotRead);
    text.moveTo(moved, moved, LogFile::open(moved, moved)->identity());
    QCOMPARE(text.read(0, 3).value(), "abc");
    text.lose();
    QCOMPARE(text.read(0, 3).error().code, ErrorCode::CannotRead);
}

QTEST_GUILESS_MAIN(TestLogText)
#include "tst_logtext.moc"
