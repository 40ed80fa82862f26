// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itemreading.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestItemReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItemsAloud_data();
    void readsItemsAloud();
    void readsDiscoveriesAloud_data();
    void readsDiscoveriesAloud();
};

namespace {

const DiscoveryProperty AtLeast{.name = u"Version"_s, .op = u">="_s, .value = u"4.3.215.0"_s};
const QString Scep = u"%windir%\\ccmsetup\\SCEPInstall.exe"_s;

} // namespace

void TestItemReading::readsItemsAloud_data()
{
    QTest::addColumn<ManifestItem>("item");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const ManifestItem &item, const QString &sentence) {
        QTest::newRow(name) << item << sentence;
    };
    row("a file to place",
        {.keepAfterExit = true,
         .platforms = {u"ALL"_s},
         .os = {u"ALL"_s},
         .discovery =
             Discovery{.type = u"File"_s, .identifier = Scep, .verifyHash = true, .properties = {AtLeast}},
         .installation = Installation{.order = 17, .type = u"NONE"_s}},
        u"Placed in the ccmsetup folder on every platform if %1 is missing, older than 4.3.215.0, or differs "
        u"in hash. "
        "The file stays there when ccmsetup has ended."_s.arg(Scep));
    row("a program",
        {.platforms = {u"X64"_s},
         .discovery = Discovery{.type = u"File"_s, .identifier = u"f"_s, .properties = {AtLeast}},
         .installation = Installation{.type = u"EXE"_s, .parameters = u"/quiet %1 %2"_s}},
        u"Run as a program with /quiet %1 %2 on X64 if f is missing or older than 4.3.215.0."_s);
    row("a package found by its upgrade code",
        {.platforms = {u"X86"_s, u"X64"_s},
         .discovery = Discovery{.type = u"MSI"_s, .identifier = u"{1}"_s},
         .installation = Installation{.type = u"MSI"_s}},
        u"Installed by Windows Installer on X86 and X64 if the product with the upgrade code {1} is missing."_s);
    row("a registry entry",
        {.discovery = Discovery{.type = u"Registry"_s, .identifier = u"HKLM\\x"_s},
         .installation = Installation{.type = u"EXE"_s}},
        u"Run as a program on every platform if the registry entry HKLM\\x is missing."_s);
    row("no discovery",
        {.platforms = {u"X64"_s}, .os = {u"Windows 7"_s}, .installation = Installation{.type = u"MSI"_s}},
        u"Installed by Windows Installer on X64 (only systems Windows 7) without a discovery in the manifest."_s);
    row("words of a later version",
        {.discovery = Discovery{.type = u"WMI"_s, .identifier = u"q"_s},
         .installation = Installation{.type = u"APPX"_s}},
        u"Handled by the installation type \"APPX\" on every platform if the discovery \"WMI\" does not find q."_s);
    row("nothing but a name", {.fileName = u"a"_s},
        u"Used on every platform without a discovery in the manifest; the manifest does not say how it is installed."_s);
}

void TestItemReading::readsItemsAloud()
{
    QFETCH(const ManifestItem, item);
    QTEST(describeItem(item), "sentence");
}

void TestItemReading::readsDiscoveriesAloud_data()
{
    QTest::addColumn<ManifestItem>("item");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << ManifestItem{} << QString();
    QTest::newRow("a file with hash and version")
        << ManifestItem{.discovery = Discovery{.type = u"File"_s,
                                               .identifier = Scep,
                                               .verifyHash = true,
                                               .properties = {AtLeast}}}
        << u"The file %1 exists, is 4.3.215.0 or newer, and has the hash of this item."_s.arg(Scep);
    QTest::newRow("another operator")
        << ManifestItem{.discovery =
                            Discovery{.type = u"File"_s,
                                      .identifier = u"f"_s,
                                      .properties = {{.name = u"Size"_s, .op = u"="_s, .value = u"7"_s}}}}
        << u"The file f exists and is of Size = 7."_s;
}

void TestItemReading::readsDiscoveriesAloud()
{
    QFETCH(const ManifestItem, item);
    QTEST(describeDiscovery(item), "sentence");
}

QTEST_GUILESS_MAIN(TestItemReading)
#include "tst_itemreading.moc"
