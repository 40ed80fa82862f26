// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

ItemComparison row(const QString &name, ItemStatus status, const QString &version = {})
{
    return {.fileName = name,
            .siteVersion = version,
            .siteHash = QString(64, u'A'),
            .status = status,
            .action = status == ItemStatus::Missing ? ItemAction::Download : ItemAction::Nothing,
            .reason = u"Because."_s};
}

Comparison five()
{
    return {.verdict = {.sentence = u"A sentence."_s},
            .items = {row(u"a"_s, ItemStatus::NotApplicable, u"4.9.0.0"_s),
                      row(u"B"_s, ItemStatus::InPlace, u"4.10.0.0"_s), row(u"c"_s, ItemStatus::Unknown),
                      row(u"D"_s, ItemStatus::Missing), row(u"e"_s, ItemStatus::Differs)}};
}

QString column(const QAbstractItemModel &model, int which)
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts.append(model.index(i, which).data().toString());
    return texts.join(u' ');
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModel();
    void answersEachColumnAndRole();
    void saysStatusInWordAndRole_data();
    void saysStatusInWordAndRole();
    void shortensHashesButKeepsThem();
    void sortsWhatNeedsAttentionFirst();
    void sortsVersionsAsNumbers();
    void givesTheWholeComparisonOnReset();
};

void TestComparisonModel::behavesAsAModel()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setComparison(five());
    QCOMPARE(model.rowCount(), 5);
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

void TestComparisonModel::answersEachColumnAndRole()
{
    ComparisonModel model;
    model.setComparison(five());
    for (int c = 0; c < ComparisonModel::ColumnCount; ++c) {
        QVERIFY(!model.headerData(c, Qt::Horizontal).toString().isEmpty());
        for (int r = 0; r < model.rowCount(); ++r) {
            const QModelIndex index = model.index(r, c);
            QVERIFY(index.data(Qt::DisplayRole).isValid());
            QVERIFY(index.data(SortRole).isValid());
            QVERIFY(index.data(Qt::TextAlignmentRole).canConvert<Qt::Alignment>());
            for (const int role : {Qt::ForegroundRole, Qt::BackgroundRole, Qt::FontRole, Qt::DecorationRole})
                QVERIFY(!index.data(role).isValid());
        }
    }
    QVERIFY(!model.headerData(ComparisonModel::ColumnCount, Qt::Horizontal).isValid());
}

void TestComparisonModel::saysStatusInWordAndRole_data()
{
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Status>("look");

    QTest::newRow("in place") << ItemStatus::InPlace << u"in place"_s << Status::Good;
    QTest::newRow("differs") << ItemStatus::Differs << u"differs"_s << Status::Warning;
    QTest::newRow("missing") << ItemStatus::Missing << u"missing"_s << Status::Warning;
    QTest::newRow("does not apply") << ItemStatus::NotApplicable << u"does not apply"_s << Status::Muted;
    QTest::newRow("unknown") << ItemStatus::Unknown << u"unknown"_s << Status::Notice;
}

void TestComparisonModel::saysStatusInWordAndRole()
{
    QFETCH(ItemStatus, status);
    QFETCH(QString, word);
    QFETCH(Status, look);

    ComparisonModel model;
    model.setComparison({.items = {row(u"a"_s, status)}});
    const QModelIndex index = model.index(0, ComparisonModel::StatusWord);
    QCOMPARE(index.data().toString(), word);
    QCOMPARE(index.data(StatusRole).value<Status>(), look);
}

void TestComparisonModel::shortensHashesButKeepsThem()
{
    ComparisonModel model;
    model.setComparison(five());
    const QModelIndex index = model.index(0, ComparisonModel::SiteHash);
    QCOMPARE(index.data().toString(), QString(8, u'A') + u'…');
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), QString(64, u'A'));
    QCOMPARE(model.index(0, ComparisonModel::ClientHash).data().toString(), QString());
}

void TestComparisonModel::sortsWhatNeedsAttentionFirst()
{
    ComparisonModel model;
    model.setComparison(five());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(SortRole);
    proxy.sort(ComparisonModel::StatusWord);
    QCOMPARE(column(proxy, ComparisonModel::File), u"e D B c a"_s);
    proxy.sort(ComparisonModel::File);
    QCOMPARE(column(proxy, ComparisonModel::File), u"a B c D e"_s);
}

void TestComparisonModel::sortsVersionsAsNumbers()
{
    ComparisonModel model;
    model.setComparison(five());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(SortRole);
    proxy.sort(ComparisonModel::SiteVersion, Qt::DescendingOrder);
    QCOMPARE(column(proxy, ComparisonModel::File).first(3), u"B a"_s); // 4.10 is more than 4.9
}

void TestComparisonModel::givesTheWholeComparisonOnReset()
{
    ComparisonModel model;
    QString sentence;
    connect(&model, &QAbstractItemModel::modelReset, &model,
            [&] { sentence = model.comparison().verdict.sentence; });
    model.setComparison(five());
    QCOMPARE(sentence, u"A sentence."_s);
    QCOMPARE(model.comparison(), five());
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
