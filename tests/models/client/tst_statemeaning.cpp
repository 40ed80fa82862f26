// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/statemeaning.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

class TestStateMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIdsMean_data();
    void knowsWhatIdsMean();
    void knowsNothingOfOtherIds();
    void hasEveryIdOnce();
    void hasEveryDocumentedId();
};

void TestStateMeaning::knowsWhatIdsMean_data()
{
    QTest::addColumn<int>("topic");
    QTest::addColumn<int>("id");
    QTest::addColumn<StateMeaning::Kind>("kind");

    QTest::newRow("started") << 800 << 100 << StateMeaning::Kind::Progress;
    QTest::newRow("skipped") << 800 << 104 << StateMeaning::Kind::Neutral;
    QTest::newRow("BITS failed") << 800 << 309 << StateMeaning::Kind::Failure;
    QTest::newRow("restart needed to go on") << 800 << 317 << StateMeaning::Kind::Restart;
    QTest::newRow("succeeded") << 800 << 400 << StateMeaning::Kind::Success;
    QTest::newRow("restart needed after success") << 800 << 401 << StateMeaning::Kind::Restart;
    QTest::newRow("assigned") << 800 << 700 << StateMeaning::Kind::Success;
    QTest::newRow("Endpoint Protection managed") << 2001 << 3 << StateMeaning::Kind::Success;
    QTest::newRow("Endpoint Protection failed") << 2001 << 4 << StateMeaning::Kind::Failure;
    QTest::newRow("its policy failed") << 2002 << 2 << StateMeaning::Kind::Failure;
}

void TestStateMeaning::knowsWhatIdsMean()
{
    QFETCH(int, topic);
    QFETCH(int, id);
    const auto meaning = stateMeaning(topic, id);
    QVERIFY(meaning);
    QTEST(meaning->kind, "kind");
    QVERIFY(!meaning->text.isEmpty());
}

void TestStateMeaning::knowsNothingOfOtherIds()
{
    QVERIFY(!stateMeaning(800, 999));
    QVERIFY(!stateMeaning(1900, 1));
    QVERIFY(!stateMeaning(2001, 400));
}

void TestStateMeaning::hasEveryIdOnce()
{
    const QList<StateMeaning> all = stateMeanings();
    for (const StateMeaning &meaning : all)
        QCOMPARE(stateMeaning(meaning.topic, meaning.id), std::optional(meaning));
}

/// The list as it was taken from Microsoft's documentation.
void TestStateMeaning::hasEveryDocumentedId()
{
    QFile file(QStringLiteral(CCM_SOURCE_DIR "/../shared/domain/states.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("The list of ../shared is not there: that case was left out.");
        QCOMPARE_GE(stateMeanings().size(), 50);
        return;
    }
    int rows = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 3)
            continue;
        ++rows;
        QVERIFY2(stateMeaning(cells[0].toInt(), cells[1].toInt()), qPrintable(line));
    }
    QCOMPARE(stateMeanings().size(), rows);
}

QTEST_GUILESS_MAIN(TestStateMeaning)
#include "tst_statemeaning.moc"
