// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientcase.h"
#include "models/cases/recognise.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestClientCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfALargeLogThatTellsOfSetup_data();
    void warnsOfALargeLogThatTellsOfSetup();
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

QTEST_GUILESS_MAIN(TestClientCase)
#include "tst_clientcase.moc"
