// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientcase.h"
#include "models/manifest/manifestreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

class TestClientComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysThePredictionBesideTheLastRunOfItsKind_data();
    void laysThePredictionBesideTheLastRunOfItsKind();
};

void TestClientComparison::laysThePredictionBesideTheLastRunOfItsKind_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<RunKind>("run");
    QTest::addColumn<VerdictAction>("action");
    QTest::addColumn<QString>("began"); // as the log tells; empty: it has no such run
    QTest::addColumn<bool>("diverges");

    using enum RunKind;
    using enum VerdictAction;
    QTest::newRow("the task") << u"client-after"_s << ScheduledTask << Repair << u"2013-09-09 09:15:13"_s
                              << false;
    QTest::newRow("automatic, which the client has behind it")
        << u"client-after"_s << Automatic << Skip << u"2013-09-09 08:56:31"_s << true;
    QTest::newRow("by hand") << u"client-after"_s << Manual << Unknown << QString() << false;
    QTest::newRow("before any run") << u"client-before"_s << Automatic << Unknown << QString() << false;
}

void TestClientComparison::laysThePredictionBesideTheLastRunOfItsKind()
{
    QFETCH(const QString, client);
    QFETCH(const RunKind, run);
    QFETCH(const VerdictAction, action);
    QFETCH(const QString, began);
    QFETCH(const bool, diverges);
    const QString sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");
    const auto site = readManifest(sample + u"site-after/ccmsetup.cab"_s);
    const auto opened = readClient(readFolder(sample + client).value());
    QVERIFY(site && opened);
    const auto comparison = compareWithSite(*site, *opened, {.run = run});
    QVERIFY(comparison);
    QCOMPARE(comparison->verdict.action, action);
    QVERIFY(!comparison->predicted.lines.isEmpty());
    QCOMPARE(comparison->alignment.has_value(), !began.isEmpty());
    if (began.isEmpty())
        return;
    QCOMPARE(comparison->alignment->run, began);
    QCOMPARE(comparison->alignment->firstDivergence >= 0, diverges);
}

QTEST_GUILESS_MAIN(TestClientComparison)
#include "tst_clientcomparison.moc"
