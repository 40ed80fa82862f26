// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

ManifestItem item(const QString &name, const QString &version = {}, std::optional<int> order = {})
{
    ManifestItem made{.fileName = name, .platforms = {u"X86"_s, u"X64"_s}, .os = {u"ALL"_s}};
    if (!version.isEmpty())
        made.discovery = Discovery{.type = u"File"_s,
                                   .identifier = u"%windir%\\"_s + name,
                                   .properties = {{.name = u"Version"_s, .op = u">="_s, .value = version}}};
    if (order)
        made.installation = Installation{.order = order, .type = u"EXE"_s, .parameters = u"/quiet"_s};
    return made;
}

} // namespace

class TestManifestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEachColumn_data();
    void showsEachColumn();
    void answersEveryRole();
    void hasATitleForEachColumn();
    void sortsByMeaning_data();
    void sortsByMeaning();
    void marksWhatItDoesNotKnow();
    void filtersByEverythingAnItemSays_data();
    void filtersByEverythingAnItemSays();
    void replacesOneManifestByAnother();

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<ManifestModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestManifestModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ManifestModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Manifest manifest{.source = u"x"_s,
                      .items = {item(u"b.exe"_s, u"4.10.0.0"_s, 2), item(u"A.exe"_s, u"4.9.0.0"_s, 17),
                                item(u"c.msi"_s), item(u"d.exe"_s, u"4.3.0215.0000"_s, 1)}};
    manifest.items[0].discovery->verifyHash = true;
    manifest.items[0].hash = u"ABCDEF"_s;
    manifest.items[2].unknown = {u"<Languages/>"_s};
    m_model->setManifest(manifest);
}

void TestManifestModel::showsEachColumn_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a full item") << 0 << QStringList{u"1"_s,        u"b.exe"_s, u"4.10.0.0"_s,
                                                     u"X86, X64"_s, u"ALL"_s,   u"File + hash"_s,
                                                     u"EXE"_s,      u"2"_s,     u"ABCDEF"_s};
    QTest::newRow("a bare item") << 2 << QStringList{u"3"_s, u"c.msi"_s, {}, u"X86, X64"_s, u"ALL"_s, {},
                                                     {},     {},         {}};
    QTest::newRow("a padded version") << 3 << QStringList{u"4"_s,        u"d.exe"_s, u"4.3.0215.0000"_s,
                                                          u"X86, X64"_s, u"ALL"_s,   u"File"_s,
                                                          u"EXE"_s,      u"1"_s,     {}};
}

void TestManifestModel::showsEachColumn()
{
    QFETCH(const int, row);
    QFETCH(const QStringList, texts);
    QCOMPARE(m_model->columnCount(), texts.size());
    for (int column = 0; column < m_model->columnCount(); ++column)
        QCOMPARE(text(row, column), texts.at(column));
}

void TestManifestModel::answersEveryRole()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            QVERIFY(index.data(SortRole).isValid());
            QVERIFY(index.data(Qt::TextAlignmentRole).isValid());
            QVERIFY(!index.data(ManifestModel::FilterRole).toString().isEmpty());
            QVERIFY(!index.data(Qt::ForegroundRole).isValid());
            QVERIFY(!index.data(Qt::DecorationRole).isValid());
        }
    }
    QVERIFY(!m_model->data({}).isValid());
}

void TestManifestModel::hasATitleForEachColumn()
{
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(titles,
             (QStringList{u"No."_s, u"File"_s, u"Version"_s, u"Platform"_s, u"OS"_s, u"Discovery"_s,
                          u"Installation"_s, u"Order"_s, u"Hash"_s}));
}

void TestManifestModel::sortsByMeaning_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("number") << int{ManifestModel::Number}
                            << QStringList{u"b.exe"_s, u"A.exe"_s, u"c.msi"_s, u"d.exe"_s};
    QTest::newRow("file, without regard to case")
        << int{ManifestModel::File} << QStringList{u"A.exe"_s, u"b.exe"_s, u"c.msi"_s, u"d.exe"_s};
    QTest::newRow("version, as numbers")
        << int{ManifestModel::RequiredVersion} << QStringList{u"c.msi"_s, u"d.exe"_s, u"A.exe"_s, u"b.exe"_s};
    QTest::newRow("order, as numbers, the ones without last")
        << int{ManifestModel::Order} << QStringList{u"d.exe"_s, u"b.exe"_s, u"A.exe"_s, u"c.msi"_s};
}

void TestManifestModel::sortsByMeaning()
{
    QFETCH(const int, column);
    QFETCH(const QStringList, files);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(m_model.get());
    proxy.setSortRole(SortRole);
    proxy.sort(column);
    QStringList sorted;
    for (int row = 0; row < proxy.rowCount(); ++row)
        sorted.append(proxy.index(row, ManifestModel::File).data().toString());
    QCOMPARE(sorted, files);
}

void TestManifestModel::marksWhatItDoesNotKnow()
{
    QCOMPARE(m_model->index(0, ManifestModel::File).data(StatusRole).value<Status>(), Status::Neutral);
    QCOMPARE(m_model->index(2, ManifestModel::File).data(StatusRole).value<Status>(), Status::Notice);
    QVERIFY(!m_model->index(2, ManifestModel::File).data(Qt::ToolTipRole).toString().isEmpty());
    m_model->setManifest({.items = {ManifestItem{}}});
    QCOMPARE(m_model->index(0, ManifestModel::File).data(StatusRole).value<Status>(), Status::Warning);
}

void TestManifestModel::filtersByEverythingAnItemSays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("file") << u"a.EXE"_s << 1;
    QTest::newRow("version") << u"4.10"_s << 1;
    QTest::newRow("discovery") << u"%windir%"_s << 3;
    QTest::newRow("parameters") << u"/quiet"_s << 3;
    QTest::newRow("hash") << u"abcdef"_s << 1;
    QTest::newRow("unknown part") << u"languages"_s << 1;
    QTest::newRow("nothing") << u"zzz"_s << 0;
}

void TestManifestModel::filtersByEverythingAnItemSays()
{
    QFETCH(const QString, words);
    QFETCH(const int, rows);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(m_model.get());
    proxy.setFilterRole(ManifestModel::FilterRole);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterFixedString(words);
    QCOMPARE(proxy.rowCount(), rows);
}

void TestManifestModel::replacesOneManifestByAnother()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setManifest({.source = u"y"_s, .items = {item(u"z"_s)}});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->manifest().source, u"y"_s);
    QCOMPARE(m_model->item(0).fileName, u"z"_s);
}

QTEST_GUILESS_MAIN(TestManifestModel)
#include "tst_manifestmodel.moc"
