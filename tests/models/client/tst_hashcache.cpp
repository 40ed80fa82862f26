// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/hash.h"
#include "models/client/hashcache.h"
#include "tests/models/client/testtools.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

class TestHashCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAHash();
    void readsAnewWhatChanged_data();
    void readsAnewWhatChanged();
    void keepsNothingThatMayStillChange();
    void keepsNoError();
    void isAskedFromManyThreads();

private:
    QString write(const QString &name, const QByteArray &bytes, qint64 secondsAgo = 3'600);

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestHashCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestHashCache::write(const QString &name, const QByteArray &bytes, qint64 secondsAgo)
{
    const QString path = m_folder->filePath(name);
    writeFile(path, bytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setFileTime(m_now.addSecs(-secondsAgo), QFileDevice::FileModificationTime))
        QTest::qFail("no time can be given to a file", __FILE__, __LINE__);
    return path;
}

void TestHashCache::keepsAHash()
{
    HashCache cache;
    const QString path = write(u"a"_s, "abc");
    // FIPS 180-2, the example "abc".
    const QString hash = u"BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"_s;
    QCOMPARE(cache.hashOf(path).value(), hash);
    QCOMPARE(cache.hits(), 0);
    QCOMPARE(cache.count(), 1);
    QCOMPARE(cache.hashOf(path).value(), hash);
    QCOMPARE(cache.hits(), 1);
    QCOMPARE(cache.count(), 1);
}

void TestHashCache::readsAnewWhatChanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<bool>("isAnew");

    QTest::newRow("nothing changed") << QByteArray("old") << 3'600 << false;
    QTest::newRow("the time") << QByteArray("new") << 3'599 << true;
    QTest::newRow("an earlier time") << QByteArray("new") << 7'200 << true;
    QTest::newRow("the size") << QByteArray("newer") << 3'600 << true;
}

void TestHashCache::readsAnewWhatChanged()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, secondsAgo);
    QFETCH(const bool, isAnew);
    HashCache cache;
    QVERIFY(cache.hashOf(write(u"a"_s, "old")));
    const QString path = write(u"a"_s, content, secondsAgo);
    QCOMPARE(cache.hashOf(path).value(), sha256(content));
    QCOMPARE(cache.hits(), isAnew ? 0 : 1);
    QCOMPARE(cache.count(), 1);
}

void TestHashCache::keepsNothingThatMayStillChange()
{
    HashCache cache;
    const QString path = write(u"a"_s, "old", -60); // a clock that goes ahead
    QCOMPARE(cache.hashOf(path).value(), sha256("old"));
    QCOMPARE(cache.count(), 0);
    write(u"a"_s, "new", -60);
    QCOMPARE(cache.hashOf(path).value(), sha256("new"));
    QCOMPARE(cache.hits(), 0);
}

void TestHashCache::keepsNoError()
{
    HashCache cache;
    const QString path = m_folder->filePath(u"absent"_s);
    QCOMPARE(cache.hashOf(path).error().code, ErrorCode::CannotRead);
    QCOMPARE(cache.count(), 0);
    write(u"absent"_s, "here");
    QCOMPARE(cache.hashOf(path).value(), sha256("here"));

    std::stop_source stop;
    stop.request_stop();
    const QString other = write(u"other"_s, "x");
    QCOMPARE(cache.hashOf(other, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(cache.count(), 1);
}

void TestHashCache::isAskedFromManyThreads()
{
    HashCache cache;
    constexpr int Files = 40, Threads = 4;
    QStringList paths;
    for (int i = 0; i < Files; ++i)
        paths.append(write(QString::number(i), QByteArray::number(i)));
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < Threads; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < Files; ++i)
                    wrong += cache.hashOf(paths.at(i)).value_or(QString()) != sha256(QByteArray::number(i));
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(cache.count(), Files);
}

QTEST_GUILESS_MAIN(TestHashCache)
#include "tst_hashcache.moc"
