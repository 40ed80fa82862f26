// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestreader.h"
#include "tests/models/archives/tools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

using namespace ccm;
using namespace ccm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Xml = "<CcmSetup><Item FileName=\"x64/client.msi\"/></CcmSetup>";

} // namespace

class TestReadManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensACabinet_data();
    void opensACabinet();
    void theContentDecides();
    void opensABareFile();
    void opensAFolder_data();
    void opensAFolder();
    void saysWhatIsMissing();
    void namesTheFileInside();
    void stopsWhenAsked();
    void readsTheSampleSites_data();
    void readsTheSampleSites();

private:
    [[nodiscard]] bool makeCabinet(const QString &cabinet, const QString &file,
                                   const QStringList &options = {});
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadManifest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
    QVERIFY(writeFile(path(u"in/ccmsetup.xml"_s), Xml));
}

bool TestReadManifest::makeCabinet(const QString &cabinet, const QString &file, const QStringList &options)
{
    return runTool(u"gcab"_s, u"gcab"_s, QStringList{u"-c"_s, u"-n"_s} + options + QStringList{cabinet, file},
                   m_folder->path());
}

void TestReadManifest::opensACabinet_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("stored") << QStringList();
    QTest::newRow("MSZIP") << QStringList{u"-z"_s};
}

void TestReadManifest::opensACabinet()
{
    QFETCH(const QStringList, options);
    QVERIFY(makeCabinet(path(u"ccmsetup.cab"_s), path(u"in/ccmsetup.xml"_s), options));

    const auto manifest = readManifest(path(u"ccmsetup.cab"_s));
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QCOMPARE(manifest->source, path(u"ccmsetup.cab"_s));
    QCOMPARE(manifest->items.constFirst().fileName, u"x64/client.msi"_s);
}

void TestReadManifest::theContentDecides()
{
    QVERIFY(makeCabinet(path(u"saved as.xml"_s), path(u"in/ccmsetup.xml"_s)));
    QVERIFY(readManifest(path(u"saved as.xml"_s)));
    QVERIFY(writeFile(path(u"renamed.cab"_s), Xml));
    QVERIFY(readManifest(path(u"renamed.cab"_s)));
    QVERIFY(runTool(u"7z"_s, u"p7zip-full"_s,
                    {u"a"_s, u"-tzip"_s, path(u"mailed.bin"_s), path(u"in/ccmsetup.xml"_s)},
                    m_folder->path()));
    QVERIFY(readManifest(path(u"mailed.bin"_s)));
}

void TestReadManifest::opensABareFile()
{
    const auto manifest = readManifest(path(u"in/ccmsetup.xml"_s));
    QVERIFY(manifest);
    QCOMPARE(manifest->source, path(u"in/ccmsetup.xml"_s));
}

void TestReadManifest::opensAFolder_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("taken");
    QTest::newRow("the bare file") << QStringList{u"ccmsetup.xml"_s} << u"ccmsetup.xml"_s;
    QTest::newRow("the cabinet first")
        << QStringList{u"ccmsetup.xml"_s, u"ccmsetup.cab"_s} << u"ccmsetup.cab"_s;
    QTest::newRow("capitals") << QStringList{u"CCMSetup.CAB"_s} << u"CCMSetup.CAB"_s;
    QTest::newRow("one level down") << QStringList{u"Client/ccmsetup.cab"_s} << u"Client/ccmsetup.cab"_s;
    QTest::newRow("itself before one level down")
        << QStringList{u"Client/ccmsetup.cab"_s, u"ccmsetup.xml"_s} << u"ccmsetup.xml"_s;
    QTest::newRow("a client's folder")
        << QStringList{u"CCMSETUP/ccmsetup.xml"_s} << u"CCMSETUP/ccmsetup.xml"_s;
}

void TestReadManifest::opensAFolder()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, taken);
    for (const QString &file : files) {
        const QString name = path(u"site/"_s + file);
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        if (file.endsWith(u".cab", Qt::CaseInsensitive))
            QVERIFY(makeCabinet(name, path(u"in/ccmsetup.xml"_s)));
        else
            QVERIFY(writeFile(name, Xml));
    }
    const auto manifest = readManifest(path(u"site"_s));
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QCOMPARE(manifest->source, path(u"site/"_s + taken));
}

void TestReadManifest::saysWhatIsMissing()
{
    const auto nothing = readManifest(path(u"nothing"_s));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);

    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    const auto empty = readManifest(path(u"empty"_s));
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::WrongKind);
    QVERIFY(empty.error().detail.contains(u"ccmsetup.cab"));

    QVERIFY(writeFile(path(u"in/other.txt"_s), "x"));
    QVERIFY(makeCabinet(path(u"other.cab"_s), path(u"in/other.txt"_s)));
    const auto other = readManifest(path(u"other.cab"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::NotFound);
    QVERIFY(other.error().detail.contains(u"ccmsetup.xml"));
}

void TestReadManifest::namesTheFileInside()
{
    QVERIFY(writeFile(path(u"in/ccmsetup.xml"_s), "<CcmSetup>\n< /CcmSetup>"));
    QVERIFY(makeCabinet(path(u"ccmsetup.cab"_s), path(u"in/ccmsetup.xml"_s)));
    const auto manifest = readManifest(path(u"ccmsetup.cab"_s));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().source, QString(path(u"ccmsetup.cab"_s) + u": ccmsetup.xml"));
    QCOMPARE(manifest.error().place.line, 2);
}

void TestReadManifest::stopsWhenAsked()
{
    QVERIFY(makeCabinet(path(u"ccmsetup.cab"_s), path(u"in/ccmsetup.xml"_s)));
    std::stop_source source;
    source.request_stop();
    const auto manifest = readManifest(path(u"ccmsetup.cab"_s), source.get_token());
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::Cancelled);
}

void TestReadManifest::readsTheSampleSites_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("version");
    QTest::newRow("before the update") << u"site-before"_s << u"4.2.223.0"_s;
    QTest::newRow("after the update") << u"site-after"_s << u"4.3.215.0"_s;
}

/// As the README of the sample has it: 22 items, the two differ in the version of SCEPInstall.exe.
void TestReadManifest::readsTheSampleSites()
{
    QFETCH(const QString, site);
    QFETCH(const QString, version);
    const auto manifest = readManifest(QStringLiteral(CCM_SOURCE_DIR) + u"/resources/sample/"_s + site);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    QVERIFY(manifest->source.endsWith(u"ccmsetup.cab"));
    QCOMPARE(manifest->warnings, QStringList());
    QCOMPARE(manifest->items.size(), 22);
    const ManifestItem &item = manifest->items.at(19);
    QCOMPARE(item.fileName, u"SCEPInstall.exe"_s);
    QCOMPARE(item.installation->order, 17);
    QCOMPARE(item.discovery->version()->text(), version);
}

QTEST_GUILESS_MAIN(TestReadManifest)
#include "tst_readmanifest.moc"
