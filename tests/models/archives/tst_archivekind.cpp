// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/archivekind.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestArchiveKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentDecides_data();
    void contentDecides();
    void nothingElseIsAnArchive_data();
    void nothingElseIsAnArchive();
};

void TestArchiveKind::contentDecides_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("kind");

    const auto row = [](const char *name, const QByteArray &head, ArchiveKind kind) {
        QTest::newRow(name) << head << static_cast<int>(kind);
    };
    row("cabinet", "MSCF\0\0\0\0"_ba, ArchiveKind::Cabinet);
    row("zip", "PK\x03\x04\x14"_ba, ArchiveKind::Zip);
    row("zip without entries", "PK\x05\x06"_ba + QByteArray(18, '\0'), ArchiveKind::Zip);
    row("7z", "7z\xBC\xAF\x27\x1C"_ba, ArchiveKind::SevenZip);
    row("tar", QByteArray(257, 'a') + "ustar", ArchiveKind::Tar);
    row("gzip", "\x1F\x8B\x08\x00"_ba, ArchiveKind::Compressed);
    row("bzip2", "BZh9"_ba, ArchiveKind::Compressed);
    row("xz", "\xFD\x37zXZ\0"_ba, ArchiveKind::Compressed);
    row("zstd", "\x28\xB5\x2F\xFD"_ba, ArchiveKind::Compressed);
}

void TestArchiveKind::contentDecides()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, kind);

    const auto found = recogniseArchive(head);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(*found), kind);
}

void TestArchiveKind::nothingElseIsAnArchive_data()
{
    QTest::addColumn<QByteArray>("head");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte short of a cabinet") << "MSC"_ba;
    QTest::newRow("one byte short of a tar") << QByteArray(257, 'a') + "usta";
    QTest::newRow("a program") << "MZ\x90\x00"_ba;
    QTest::newRow("a log") << "<![LOG[MSCF PK]LOG]!>"_ba;
    QTest::newRow("XML") << "<?xml version=\"1.0\"?>"_ba;
}

void TestArchiveKind::nothingElseIsAnArchive()
{
    QFETCH(const QByteArray, head);
    QVERIFY(!recogniseArchive(head));
}

QTEST_GUILESS_MAIN(TestArchiveKind)
#include "tst_archivekind.moc"
