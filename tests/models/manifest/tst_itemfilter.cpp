// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itemfilter.h"
#include "models/manifest/manifestmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestItemFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesWhatIsAskedFor_data();
    void passesWhatIsAskedFor();
    void offersTheValuesThatOccur();

private:
    Manifest m_manifest;
};

void TestItemFilter::init()
{
    m_manifest.items = {
        {.fileName = u"all"_s,
         .platforms = {u"ALL"_s},
         .os = {u"ALL"_s},
         .discovery = Discovery{.type = u"File"_s},
         .installation = Installation{.type = u"NONE"_s}},
        {.fileName = u"x86"_s,
         .platforms = {u"X86"_s},
         .os = {u"6.1"_s},
         .discovery = Discovery{.type = u"MSI"_s},
         .installation = Installation{.type = u"EXE"_s, .parameters = u"/quiet"_s}},
        {.fileName = u"x64"_s,
         .platforms = {u"x64"_s},
         .discovery = Discovery{.type = u"file"_s},
         .installation = Installation{.type = u"MSI"_s}},
        {.fileName = u"bare"_s},
    };
}

void TestItemFilter::passesWhatIsAskedFor_data()
{
    QTest::addColumn<ItemFilter>("filter");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const ItemFilter &filter, const QStringList &names) {
        QTest::newRow(name) << filter << names;
    };
    row("nothing", {}, {u"all"_s, u"x86"_s, u"x64"_s, u"bare"_s});
    row("a platform, in any case, with ALL and the silent ones", {.platform = u"X64"_s},
        {u"all"_s, u"x64"_s, u"bare"_s});
    row("a platform nobody names", {.platform = u"IA64"_s}, {u"all"_s, u"bare"_s});
    row("a system", {.os = u"6.3"_s}, {u"all"_s, u"x64"_s, u"bare"_s});
    row("a discovery type", {.discoveryType = u"File"_s}, {u"all"_s, u"x64"_s});
    row("no discovery", {.discoveryType = QString()}, {u"bare"_s});
    row("an installation type", {.installationType = u"NONE"_s}, {u"all"_s});
    row("no installation", {.installationType = QString()}, {u"bare"_s});
    row("words", {.words = u"/QUIET"_s}, {u"x86"_s});
    row("two together", {.platform = u"X86"_s, .discoveryType = u"MSI"_s}, {u"x86"_s});
    row("two that exclude each other", {.platform = u"X64"_s, .discoveryType = u"MSI"_s}, {});
}

void TestItemFilter::passesWhatIsAskedFor()
{
    QFETCH(const ItemFilter, filter);
    ManifestModel model;
    model.setManifest(m_manifest);
    ItemFilterModel filtered(model);
    const QAbstractItemModelTester tester(&filtered, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filtered.setFilter(filter);
    QStringList names;
    for (int row = 0; row < filtered.rowCount(); ++row)
        names.append(filtered.index(row, ManifestModel::File).data().toString());
    QTEST(names, "names");
}

void TestItemFilter::offersTheValuesThatOccur()
{
    const ItemChoices choices = choicesOf(m_manifest);
    QCOMPARE(choices.platforms, (QStringList{u"x64"_s, u"X86"_s}));
    QCOMPARE(choices.systems, QStringList{u"6.1"_s});
    QCOMPARE(choices.discoveryTypes, (QStringList{QString(), u"File"_s, u"MSI"_s}));
    QCOMPARE(choices.installationTypes, (QStringList{QString(), u"EXE"_s, u"MSI"_s, u"NONE"_s}));
}

QTEST_GUILESS_MAIN(TestItemFilter)
#include "tst_itemfilter.moc"
