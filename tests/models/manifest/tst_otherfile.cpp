// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/otherfilemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestOtherFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void matchesFilesAndItems();
    void findsItemsInTheManifestsFolder();
    void answersEveryRole();

private:
    Manifest m_manifest;
    QList<OtherFile> m_files;
};

void TestOtherFile::init()
{
    m_manifest.items = {{.fileName = u"x64/client.msi"_s},
                        {.fileName = u"i386/client.msi"_s},
                        {.fileName = u"X64\\Client.msi"_s},
                        {.fileName = QString()},
                        {.fileName = u"i386/client.msi"_s}};
    m_files = {{.name = u"readme.txt"_s,
                .sizeInBytes = 1'500,
                .modified = QDateTime(QDate(2013, 9, 10), QTime(1, 2), Qt::UTC)},
               {.name = u"X64/CLIENT.MSI"_s, .sizeInBytes = std::nullopt, .modified = {}}};
}

void TestOtherFile::matchesFilesAndItems()
{
    const QList<FileBeside> files = filesBeside(m_manifest, m_files);
    QCOMPARE(files.size(), 3);
    QCOMPARE(files.at(0).items, QList<int>());
    QCOMPARE(files.at(1).name, u"X64/CLIENT.MSI"_s);
    QCOMPARE(files.at(1).items, (QList<int>{1, 3}));
    QVERIFY(files.at(1).isThere);
    QCOMPARE(files.at(2).name, u"i386/client.msi"_s);
    QCOMPARE(files.at(2).items, (QList<int>{2, 5}));
    QVERIFY(!files.at(2).isThere);
}

void TestOtherFile::findsItemsInTheManifestsFolder()
{
    const QList<FileBeside> files = filesBeside(m_manifest, m_files, {{u"i386/client.msi"_s, 4096}});
    QCOMPARE(files.size(), 3);
    QVERIFY(!files.at(1).isInFolder);
    QCOMPARE(files.at(2),
             (FileBeside{.name = u"i386/client.msi"_s,
                         .isThere = true,
                         .sizeInBytes = 4096,
                         .modified = {},
                         .items = {2, 5},
                         .isInFolder = true}));
    OtherFileModel model;
    model.setRows(files);
    QCOMPARE(model.index(2, OtherFileModel::Items).data().toString(),
             u"Item 2, 5, in the manifest's folder"_s);
    QCOMPARE(model.index(2, OtherFileModel::Size).data().toString(), u"4.00 KiB"_s);
}

void TestOtherFile::answersEveryRole()
{
    OtherFileModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(filesBeside(m_manifest, m_files));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(model.index(row, column).data(SortRole).isValid());
            QVERIFY(model.index(row, column).data(Qt::TextAlignmentRole).isValid());
        }
    }
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, OtherFileModel::Modified), u"2013-09-10 01:02 UTC"_s);
    QCOMPARE(text(0, OtherFileModel::Items), u"No item names it"_s);
    QCOMPARE(text(1, OtherFileModel::Size), QString()); // unknown is not 0
    QCOMPARE(text(1, OtherFileModel::Modified), QString());
    QCOMPARE(text(1, OtherFileModel::Items), u"Item 1, 3"_s);
    QCOMPARE(text(2, OtherFileModel::Items), u"Not here; the manifest names it"_s);
}

QTEST_GUILESS_MAIN(TestOtherFile)
#include "tst_otherfile.moc"
