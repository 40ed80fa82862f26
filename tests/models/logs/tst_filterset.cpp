// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/compiledfilter.h"
#include "models/logs/filterexpression.h"
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
    void findsWhatAdministratorsLookFor_data();
    void findsWhatAdministratorsLookFor();
    void bringsFiltersThatCanBeSaved();
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

// Messages as real logs of ccmsetup and Windows Installer word them.
void TestFilterSet::findsWhatAdministratorsLookFor_data()
{
    QTest::addColumn<LogRecord>("record");
    QTest::addColumn<QList<int>>("filters");
    const auto record = [](const QString &message, Severity severity, const QString &component) {
        LogRecord made;
        made.message = message;
        made.severity = severity;
        made.component = component;
        return made;
    };
    const QString ccmsetup = u"ccmsetup"_s;
    QTest::newRow("failed setup") << record(u"CcmSetup failed with error code 0x80004005"_s, Severity::Error,
                                            ccmsetup)
                                  << QList<int>{0, 1};
    QTest::newRow("warning of another")
        << record(u"Retrying"_s, Severity::Warning, u"CcmExec"_s) << QList<int>{0};
    QTest::newRow("error of another")
        << record(u"It failed"_s, Severity::Error, u"CcmExec"_s) << QList<int>{0};
    QTest::newRow("download") << record(u"Starting BITS job for client deployment."_s, Severity::Info,
                                        ccmsetup)
                              << QList<int>{2};
    QTest::newRow("failed download") << record(u"Failed to download client files by BITS."_s, Severity::Error,
                                               ccmsetup)
                                     << QList<int>{0, 1, 2};
    QTest::newRow("orbits") << record(u"Two orbits"_s, Severity::Info, ccmsetup) << QList<int>{};
    QTest::newRow("fatal action") << record(u"Action ended 9:12:53: InstallFinalize. Return value 3."_s,
                                            Severity::Info, {})
                                  << QList<int>{3};
    QTest::newRow("good action") << record(u"Action ended 9:12:53: InstallFinalize. Return value 1."_s,
                                           Severity::Info, {})
                                 << QList<int>{};
    QTest::newRow("value of two digits") << record(u"Return value 31."_s, Severity::Info, {}) << QList<int>{};
}

void TestFilterSet::findsWhatAdministratorsLookFor()
{
    QFETCH(const LogRecord, record);
    QList<int> found;
    const QList<NamedFilter> filters = builtInFilters().filters;
    for (int i = 0; i < filters.size(); ++i) {
        const auto parsed = parseFilter(filters[i].expression);
        QVERIFY2(parsed, qPrintable(filters[i].name));
        const auto compiled = CompiledFilter::compile(*parsed);
        QVERIFY(compiled);
        QVERIFY(!compiled->usesFallback());
        if (passes(*compiled, record, u"x.log"_s))
            found.append(i);
    }
    QTEST(found, "filters");
}

void TestFilterSet::bringsFiltersThatCanBeSaved()
{
    const auto read = parseFilterSet(filterSetJson(builtInFilters()), {});
    QVERIFY(read);
    QVERIFY(*read == builtInFilters());
}

QTEST_GUILESS_MAIN(TestFilterSet)

#include "tst_filterset.moc"
