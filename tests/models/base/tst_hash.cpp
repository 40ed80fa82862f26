// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/hash.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedVectors_data();
    void agreesWithThePublishedVectors();
    void readsAFileOfSeveralBlocks();
    void saysWhyAFileCannotBeRead();
    void stopsWhenAsked();
};

void TestHash::agreesWithThePublishedVectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("digest");

    // FIPS 180-2, appendix B, and the well-known digest of no bytes.
    QTest::newRow("no bytes") << QByteArray()
                              << u"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"_s;
    QTest::newRow("abc") << QByteArray("abc")
                         << u"BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"_s;
}

void TestHash::agreesWithThePublishedVectors()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, digest);
    QCOMPARE(ccm::sha256(bytes), digest);
}

void TestHash::readsAFileOfSeveralBlocks()
{
    // FIPS 180-2, appendix B.3 gives the digest of one million letters a; this file is longer than a block.
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1'000'000, 'a'));
    file.close();

    QCOMPARE(ccm::sha256OfFile(file.fileName()).value(),
             u"CDC76E5C9914FB9281A1C7E284D73E67F1809A48A497200E046D39CCC7112CD0"_s);
}

void TestHash::saysWhyAFileCannotBeRead()
{
    const auto digest = ccm::sha256OfFile(u"/nowhere/at all"_s);
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, ccm::ErrorCode::CannotRead);
    QCOMPARE(digest.error().source, u"/nowhere/at all"_s);
}

void TestHash::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto digest = ccm::sha256OfFile(QCoreApplication::applicationFilePath(), stop.get_token());
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, ccm::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"
