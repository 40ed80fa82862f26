// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientcase.h"
#include "models/cases/recognise.h"
#include "models/manifest/manifestreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

using namespace Qt::StringLiterals;

class TestClientCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfALargeLogThatTellsOfSetup_data();
    void warnsOfALargeLogThatTellsOfSetup();
    void laysThePredictionBesideTheLastRunOfItsKind_data();
    void laysThePredictionBesideTheLastRunOfItsKind();
    void stopsComparingWhenItIsTold();
};

void TestClientCase::warnsOfALargeLogThatTellsOfSetup_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("beyondTheLimit");
    QTest::addColumn<qsizetype>("warnings");

    QTest::newRow("setup's own") << u"ccmsetup.log"_s << 1 << qsizetype{1};
    QTest::newRow("rolled over, in capitals") << u"CCMSETUP-20130909-085631.LOG"_s << 1 << qsizetype{1};
    QTest::newRow("endpoint protection") << u"EndpointProtectionAgent.log"_s << 1 << qsizetype{1};
    QTest::newRow("the package's") << u"client.msi.log"_s << 1 << qsizetype{1};
    QTest::newRow("as large as allowed") << u"ccmsetup.log"_s << 0 << qsizetype{0};
    QTest::newRow("any other") << u"CcmExec.log"_s << 1 << qsizetype{0};
    QTest::newRow("any other that speaks of it") << u"my-ccmsetup.log"_s << 1 << qsizetype{0};
}

void TestClientCase::warnsOfALargeLogThatTellsOfSetup()
{
    QFETCH(const QString, name);
    QFETCH(const int, beyondTheLimit);
    QFETCH(const qsizetype, warnings);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{64} * 1024 * 1024 + beyondTheLimit));
    const auto input = ccm::recognise(path);
    QVERIFY(input);
    const auto client = ccm::readClient(input->files);
    QVERIFY(client);
    QCOMPARE(client->state.warnings.size(), warnings);
    if (warnings > 0)
        QVERIFY(client->state.warnings.constFirst().startsWith(path));
}

void TestClientCase::laysThePredictionBesideTheLastRunOfItsKind_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<ccm::RunKind>("run");
    QTest::addColumn<QString>("began"); // as the log tells; empty: it has no such run
    QTest::addColumn<bool>("diverges");

    using enum ccm::RunKind;
    QTest::newRow("the task") << u"client-after"_s << ScheduledTask << u"2013-09-09 09:15:13"_s << false;
    QTest::newRow("automatic, which the client has behind it")
        << u"client-after"_s << Automatic << u"2013-09-09 08:56:31"_s << true;
    QTest::newRow("by hand") << u"client-after"_s << Manual << QString() << false;
    QTest::newRow("before any run") << u"client-before"_s << Automatic << QString() << false;
}

void TestClientCase::laysThePredictionBesideTheLastRunOfItsKind()
{
    QFETCH(const QString, client);
    QFETCH(const ccm::RunKind, run);
    QFETCH(const QString, began);
    QFETCH(const bool, diverges);
    const QString sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");
    const auto site = ccm::readManifest(sample + u"site-after/ccmsetup.cab"_s);
    const auto opened = ccm::readClient(ccm::readFolder(sample + client).value());
    QVERIFY(site && opened);
    const auto comparison = ccm::compareWithSite(*site, *opened, run);
    QVERIFY(comparison);
    QVERIFY(!comparison->predicted.lines.isEmpty());
    QCOMPARE(comparison->alignment.has_value(), !began.isEmpty());
    if (began.isEmpty())
        return;
    QCOMPARE(comparison->alignment->run, began);
    QCOMPARE(comparison->alignment->firstDivergence >= 0, diverges);
}

void TestClientCase::stopsComparingWhenItIsTold()
{
    const QString sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");
    const auto site = ccm::readManifest(sample + u"site-after/ccmsetup.cab"_s);
    const auto opened = ccm::readClient(ccm::readFolder(sample + u"client-after"_s).value());
    QVERIFY(site && opened);
    std::stop_source stop;
    stop.request_stop();
    const auto comparison =
        ccm::compareWithSite(*site, *opened, ccm::RunKind::ScheduledTask, stop.get_token());
    QVERIFY(!comparison);
    QCOMPARE(comparison.error().code, ccm::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestClientCase)
#include "tst_clientcase.moc"
