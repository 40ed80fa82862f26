// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/webcache.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::WebCache;

class TestWebCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItKept();
    void aCopyForAnotherAddressIsNone();
    void whatIsDamagedIsNone_data();
    void whatIsDamagedIsNone();
    void keepsToItsLimits();

private:
    [[nodiscard]] QString body(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"body"_s));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] static QByteArray taken(const WebCache &cache, const QUrl &url)
    {
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        return cache.takeOut(url, sink) ? sink.data() : QByteArray();
    }

    QTemporaryDir m_folder;
    QUrl m_url{u"http://mp/CCM_Client/ccmsetup.cab"_s};
};

void TestWebCache::givesBackWhatItKept()
{
    const WebCache cache(m_folder.filePath(u"a"_s));
    QCOMPARE(taken(cache, m_url), QByteArray());
    cache.keep(m_url, {}, body("no validator"));
    QCOMPARE(taken(cache, m_url), QByteArray());
    cache.keep(m_url, {.eTag = "\"1\""}, body("MSCF\n\nbytes"));
    QCOMPARE(taken(cache, m_url), QByteArray("MSCF\n\nbytes"));
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    QCOMPARE(cache.takeOut(m_url, sink)->eTag, QByteArray("\"1\""));
    QCOMPARE(taken(WebCache({}), m_url), QByteArray());
}

void TestWebCache::aCopyForAnotherAddressIsNone()
{
    const QString folder = m_folder.filePath(u"b"_s);
    const WebCache cache(folder);
    cache.keep(m_url, {.eTag = "\"1\""}, body("bytes"));
    const QString kept = QDir(folder).entryList(QDir::Files).constFirst();
    const QUrl other(u"http://mp/other.cab"_s);
    cache.keep(other, {.eTag = "\"2\""}, body("other"));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    const QString second = files.at(files.indexOf(kept) == 0 ? 1 : 0);
    QVERIFY(QFile::remove(folder + u'/' + second)
            && QFile::copy(folder + u'/' + kept, folder + u'/' + second));
    QCOMPARE(taken(cache, other), QByteArray());
}

void TestWebCache::whatIsDamagedIsNone_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("empty") << -1;
    QTest::newRow("cut in its head") << 10;
    QTest::newRow("cut in its facts") << 40;
    QTest::newRow("cut at its end") << 0;
}

void TestWebCache::whatIsDamagedIsNone()
{
    QFETCH(const int, cut);
    const QString folder = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    const WebCache cache(folder);
    cache.keep(m_url, {.eTag = "\"1\""}, body("bytes"));
    QFile file(folder + u'/' + QDir(folder).entryList(QDir::Files).constFirst());
    QVERIFY(file.resize(cut < 0 ? 0 : cut == 0 ? file.size() - 1 : cut));
    QCOMPARE(taken(cache, m_url), QByteArray());
}

void TestWebCache::keepsToItsLimits()
{
    const QString folder = m_folder.filePath(u"d"_s);
    const WebCache cache(folder, {.bytesPerFile = 1000, .bytesInAll = 2500});
    cache.keep(m_url, {.eTag = "\"1\""}, body(QByteArray(1001, 'x')));
    QCOMPARE(taken(cache, m_url), QByteArray());
    cache.keep(m_url, {.eTag = "\"1\""}, body(QByteArray(1000, 'x')));
    QCOMPARE(taken(cache, m_url).size(), 1000);
    for (int i = 0; i < 5; ++i)
        cache.keep(QUrl(u"http://mp/%1"_s.arg(i)), {.eTag = "\"1\""}, body(QByteArray(1000, 'y')));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
}

QTEST_GUILESS_MAIN(TestWebCache)
#include "tst_webcache.moc"
