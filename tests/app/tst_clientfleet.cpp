// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clientfleet.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + path.sliced(from.size());
        QVERIFY(QDir().mkpath(target.left(target.lastIndexOf(u'/'))));
        QVERIFY(QFile::copy(path, target));
    }
}

SiteCase siteAfter()
{
    return readSite({.address = sample(u"site-after"_s)}).value();
}

} // namespace

class TestClientFleet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheClientsOfAFolderAndComparesThem();
    void saysWhyOneCannotBeReadAndReadsTheRest();
    void comparesAnewForAnotherQuestion();
    void removesClients();
    void addsWhatIsAddedTwiceOnce();
    void tellsAFolderWithoutClients();

private:
    struct Read
    {
        ClientFleet fleet;
        QList<FleetRow> rows;
        qsizetype read = 0;
        qsizetype all = 0;

        Read()
        {
            QObject::connect(&fleet, &ClientFleet::changed, &fleet,
                             [this](const QList<FleetRow> &told) { rows = told; });
            QObject::connect(&fleet, &ClientFleet::progressed, &fleet, [this](qsizetype r, qsizetype a) {
                read = r;
                all = a;
            });
        }
    };
};

void TestClientFleet::readsTheClientsOfAFolderAndComparesThem()
{
    const QTemporaryDir folder;
    copyFolder(sample(u"client-before"_s), folder.filePath(u"PC1"_s));
    copyFolder(sample(u"client-after"_s), folder.filePath(u"PC2"_s));
    Read read;
    read.fleet.setSite(siteAfter());
    read.fleet.add({folder.path()});
    QTRY_COMPARE_WITH_TIMEOUT(read.rows.size(), 2, 30'000);
    QCOMPARE(read.rows.at(0).name, u"PC1"_s);
    QCOMPARE(read.rows.at(1).name, u"PC2"_s);
    QCOMPARE(read.rows.at(0).installed, std::nullopt); // nothing in its logs tells it
    QCOMPARE(read.rows.at(0).packageOnDisk, Version(5, 0, 7804, 1000));
    QCOMPARE(read.rows.at(1).installed, Version(5, 0, 7804, 1000));
    QCOMPARE(read.rows.at(1).action, VerdictAction::Skip);
    QCOMPARE(read.read, 2);
    QCOMPARE(read.all, 2);
}

void TestClientFleet::saysWhyOneCannotBeReadAndReadsTheRest()
{
    const QTemporaryDir folder;
    copyFolder(sample(u"client-after"_s), folder.filePath(u"PC1"_s));
    QFile archive(folder.filePath(u"PC2.zip"_s));
    QVERIFY(archive.open(QIODevice::WriteOnly));
    archive.write(QByteArray::fromHex("504b0304140000000000"));
    archive.close();
    Read read;
    read.fleet.add({folder.path()});
    QTRY_COMPARE_WITH_TIMEOUT(read.rows.size(), 2, 30'000);
    QVERIFY(!read.rows.at(0).error);
    QVERIFY(read.rows.at(1).error);
    QVERIFY(read.rows.at(1).error->message().contains(u"PC2.zip"_s));
}

void TestClientFleet::comparesAnewForAnotherQuestion()
{
    Read read;
    read.fleet.setSite(siteAfter());
    read.fleet.add({sample(u"client-after"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(read.rows.size(), 1, 30'000);
    read.fleet.setQuestion({.run = RunKind::ScheduledTask});
    QTRY_COMPARE(read.rows.first().action, VerdictAction::Repair);
    read.fleet.setNoSite();
    QTRY_VERIFY(read.rows.first().sentence.isEmpty());
}

void TestClientFleet::removesClients()
{
    Read read;
    read.fleet.add({sample(u"client-after"_s), sample(u"client-before"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(read.rows.size(), 2, 30'000);
    read.fleet.remove({sample(u"client-after"_s)});
    QTRY_COMPARE(read.rows.size(), 1);
    QCOMPARE(read.rows.first().source, sample(u"client-before"_s));
}

void TestClientFleet::addsWhatIsAddedTwiceOnce()
{
    Read read;
    read.fleet.add({sample(u"client-after"_s)});
    read.fleet.add({sample(u"client-before"_s), sample(u"client-after"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(read.rows.size(), 2, 30'000);
    QCOMPARE(read.fleet.size(), 2);
}

void TestClientFleet::tellsAFolderWithoutClients()
{
    const QTemporaryDir folder;
    Read read;
    const QSignalSpy failed(&read.fleet, &ClientFleet::failed);
    read.fleet.add({folder.path()});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message().contains(folder.path()));
}

QTEST_GUILESS_MAIN(TestClientFleet)
#include "tst_clientfleet.moc"
