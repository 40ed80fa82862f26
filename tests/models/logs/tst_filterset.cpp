// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterset.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestFilterSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFilters();
    void savesUnderAName();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void holdsItsLimits();
};

void TestFilterSet::keepsFilters()
{
    const FilterSet set{{{u"Errors"_s, u"severity>=error"_s}, {u"All"_s, QString()}}};

    const auto read = parseFilterSet(filterSetJson(set), u"filters.json"_s);

    QVERIFY(read);
    QVERIFY(*read == set);
}

void TestFilterSet::savesUnderAName()
{
    FilterSet set;
    set.save({u"a"_s, u"one"_s});
    set.save({u"b"_s, u"two"_s});
    set.save({u"a"_s, u"three"_s});

    QVERIFY(set == (FilterSet{{{u"a"_s, u"three"_s}, {u"b"_s, u"two"_s}}}));
}

void TestFilterSet::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("[") << ErrorCode::Malformed << u"byte"_s;
    QTest::newRow("no list") << QByteArray(R"({"schema": 1})") << ErrorCode::WrongKind << u"filters"_s;
    QTest::newRow("other schema") << QByteArray(R"({"schema": 9, "filters": []})") << ErrorCode::Unsupported
                                  << u"schema"_s;
    QTest::newRow("no name") << QByteArray(R"({"schema": 1, "filters": [{"filter": "x"}]})")
                             << ErrorCode::Malformed << u"Filter 1"_s;
    QTest::newRow("no text") << QByteArray(R"({"schema": 1, "filters": [{"name": "x"}]})")
                             << ErrorCode::Malformed << u"Filter 1"_s;
    QTest::newRow("wrong filter") << QByteArray(
        R"x({"schema": 1, "filters": [{"name": "x", "filter": "a )"}]})x")
                                  << ErrorCode::Malformed << u"\"x\", is wrong at character 3"_s;
    QTest::newRow("one name twice") << QByteArray(
        R"({"schema": 1, "filters": [{"name": "x", "filter": ""}, {"name": "x", "filter": "a"}]})")
                                    << ErrorCode::Malformed << u"named \"x\""_s;
}

void TestFilterSet::saysWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);

    const auto set = parseFilterSet(json, u"filters.json"_s);

    QVERIFY(!set);
    QCOMPARE(set.error().code, code);
    QVERIFY2(set.error().message().contains(words), qPrintable(set.error().message()));
}

void TestFilterSet::holdsItsLimits()
{
    FilterSet set;
    for (int i = 0; i < FilterSet::MostFilters; ++i)
        set.filters.append({QString::number(i), u"x"_s});
    QVERIFY(parseFilterSet(filterSetJson(set), {}));
    set.filters.append({u"one more"_s, u"x"_s});
    QCOMPARE(parseFilterSet(filterSetJson(set), {}).error().code, ErrorCode::TooLarge);

    QByteArray json = filterSetJson({});
    json.append(QByteArray(FilterSet::LargestFile - json.size(), ' '));
    QVERIFY(parseFilterSet(json, {}));
    QCOMPARE(parseFilterSet(json + ' ', {}).error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestFilterSet)

#include "tst_filterset.moc"
