// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/savedtable.h"
#include "models/base/tablemodel.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::ColumnSpec;
using ccm::SavedTable;
using ccm::TableModel;

namespace {

struct Row
{
    QString name;
    std::optional<qint64> size;
    QDateTime time;
};

using Spec = ColumnSpec<Row>;

constexpr std::array<Spec, 4> Columns{{
    {0, "File name", ccm::Leading, [](const Row &r) -> QVariant { return r.name; },
     [](const Row &r) -> QVariant { return r.name.toCaseFolded(); }},
    {1, "Size", ccm::Trailing,
     [](const Row &r) -> QVariant { return r.size ? u"%1 KB"_s.arg(*r.size / 1000) : u"unknown"_s; },
     [](const Row &r) -> QVariant { return r.size.value_or(-1); }, "sizeInBytes"},
    {2, "Last seen (UTC)", ccm::Leading,
     [](const Row &r) -> QVariant { return r.time.toString(u"ddd yyyy-MM-dd HH:mm"_s); },
     [](const Row &r) -> QVariant { return r.time; }},
    {3, "State", ccm::Leading, [](const Row &) -> QVariant { return u"in place"_s; },
     [](const Row &) -> QVariant { return 2; }},
}};

/// Speaks another language than its titles.
class Model final : public TableModel<Row>
{
public:
    Model() : TableModel(Columns, nullptr)
    {
        setRows({{u"=cmd|' /C calc'!A0"_s, 2500, QDateTime({2013, 9, 9}, {9, 15}, Qt::UTC)},
                 {u"a,\"b\"\nc"_s, std::nullopt, {}}});
    }

protected:
    [[nodiscard]] QString translated(const char *title) const override
    {
        return u"«%1»"_s.arg(QString::fromLatin1(title));
    }
};

/// A number, and what a German sees of it.
class OneCell final : public QAbstractListModel
{
public:
    OneCell(QString shown, QVariant value) : m_shown(std::move(shown)), m_value(std::move(value)) { }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return m_shown;
        case ccm::SortRole:
            return m_value;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(ccm::Trailing);
        default:
            return {};
        }
    }

private:
    QString m_shown;
    QVariant m_value;
};

QJsonArray json(const SavedTable &table)
{
    return QJsonDocument::fromJson(tableToJson(table)).array();
}

} // namespace

class TestSavedTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreTheSameInEveryLanguage();
    void valuesHaveTheirTypes();
    void whatIsNotKnownIsNull();
    void takesTheColumnsThatAreAskedFor();
    void anotherProgramReadsTheSpreadsheet();
    void numbersOfASpreadsheetAreInNoLanguage_data();
    void numbersOfASpreadsheetAreInNoLanguage();
    void anEmptyTableHasItsTitles();
    void makesKeysOfTitles_data();
    void makesKeysOfTitles();
};

void TestSavedTable::keysAreTheSameInEveryLanguage()
{
    const SavedTable table = savedTable(Model());
    QCOMPARE(table.keys, QStringList({u"fileName"_s, u"sizeInBytes"_s, u"lastSeenUTC"_s, u"state"_s}));
    QCOMPARE(table.titles.first(), u"«File name»"_s);
}

void TestSavedTable::valuesHaveTheirTypes()
{
    const QJsonObject row = json(savedTable(Model())).at(0).toObject();
    QCOMPARE(row[u"sizeInBytes"], QJsonValue(2500));
    QCOMPARE(row[u"lastSeenUTC"], QJsonValue(u"2013-09-09T09:15:00"_s));
    QCOMPARE(row[u"state"], QJsonValue(u"in place"_s)); // its sort key is no value
    QCOMPARE(row[u"fileName"], QJsonValue(u"=cmd|' /C calc'!A0"_s)); // no spreadsheet reads JSON
}

void TestSavedTable::whatIsNotKnownIsNull()
{
    const QJsonObject row = json(savedTable(Model())).at(1).toObject();
    QVERIFY(row[u"sizeInBytes"].isNull());
    QVERIFY(row[u"lastSeenUTC"].isNull());
}

void TestSavedTable::takesTheColumnsThatAreAskedFor()
{
    const SavedTable table = savedTable(Model(), {3, 0});
    QCOMPARE(table.keys, QStringList({u"state"_s, u"fileName"_s}));
    QCOMPARE(table.rows.first().first().text, u"in place"_s);
}

void TestSavedTable::anotherProgramReadsTheSpreadsheet()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"table.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tableToCsv(savedTable(Model())));
    file.close();
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv,json,sys\n"
                  "print(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline='')))))"_s,
                  file.fileName()});
    QVERIFY2(python.waitForFinished() && python.exitCode() == 0, "needs python3 (Debian: python3)");
    const QJsonArray rows = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1][0].toString(), u"'=cmd|' /C calc'!A0"_s);
    QCOMPARE(rows[1][1].toString(), u"2500"_s);
    QCOMPARE(rows[1][2].toString(), u"2013-09-09T09:15:00"_s);
    QCOMPARE(rows[1][3].toString(), u"in place"_s);
    QCOMPARE(rows[2][1].toString(), u"unknown"_s);
    QCOMPARE(rows[2][2].toString(), QString());
    QCOMPARE(rows[2][0].toString(), u"a,\"b\"\nc"_s);
}

void TestSavedTable::numbersOfASpreadsheetAreInNoLanguage_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("thousands") << QVariant(1725) << u"1.725"_s << "1725\r\n"_ba;
    QTest::newRow("a share") << QVariant(0.517) << u"51,7 %"_s << "0.517\r\n"_ba;
    QTest::newRow("a million") << QVariant(1e6) << u"1.000.000"_s << "1000000\r\n"_ba;
    QTest::newRow("more than 32 bits") << QVariant(Q_INT64_C(5000000000)) << u"5 GB"_s << "5000000000\r\n"_ba;
    QTest::newRow("less than nothing") << QVariant(-1.5) << u"-1,5"_s << "-1.5\r\n"_ba;
    QTest::newRow("not known") << QVariant(-1) << u"nicht bekannt"_s << "nicht bekannt\r\n"_ba;
}

void TestSavedTable::numbersOfASpreadsheetAreInNoLanguage()
{
    QFETCH(const QVariant, value);
    QFETCH(const QString, shown);
    QFETCH(const QByteArray, line);
    const SavedTable table{
        .titles = {u"T"_s}, .keys = {u"t"_s}, .rows = ccm::savedTable(OneCell(shown, value)).rows};
    QCOMPARE(tableToCsv(table), "\xEF\xBB\xBFT\r\n"_ba + line);
}

void TestSavedTable::anEmptyTableHasItsTitles()
{
    Model model;
    model.setRows({});
    QVERIFY(tableToCsv(savedTable(model)).endsWith("\xC2\xABState\xC2\xBB\r\n"));
    QCOMPARE(json(savedTable(model)), QJsonArray());
    QVERIFY(QJsonDocument::fromJson(tableToJson(savedTable(model))).isArray());
}

void TestSavedTable::makesKeysOfTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");

    QTest::newRow("one word") << u"File"_s << u"file"_s;
    QTest::newRow("two words") << u"Site version"_s << u"siteVersion"_s;
    QTest::newRow("other characters") << u"High (p95), Mbit/s"_s << u"highP95MbitS"_s;
    QTest::newRow("a full stop") << u"No."_s << u"no"_s;
}

void TestSavedTable::makesKeysOfTitles()
{
    QFETCH(const QString, title);
    QTEST(ccm::keyOfTitle(title), "key");
}

QTEST_GUILESS_MAIN(TestSavedTable)
#include "tst_savedtable.moc"
