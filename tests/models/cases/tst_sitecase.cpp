// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/sitecase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::ErrorCode;

namespace {

constexpr QByteArrayView
    Xml("<?xml version=\"1.0\"?><CcmSetup><Item FileName=\"x64/client.msi\"/></CcmSetup>");

const QString SampleCabinet = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/site-after/ccmsetup.cab");

} // namespace

class TestSiteCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsTheSample();
    void findsTheManifestOfASite_data();
    void findsTheManifestOfASite();
    void readsAShareThroughItsMapping_data();
    void readsAShareThroughItsMapping();
    void aShareWithoutAMappingSaysHowToAddOne();
    void tellsSizesOfFilesBesideTheManifest();
    void findsManifestsInABundle();
    void readsAnArchiveWithinAnother_data();
    void readsAnArchiveWithinAnother();
    void readsTheCabinetOfAProgram();
    void tellsWhatTheCabinetHolds();
    void asksForThePasswordOfAnArchive();
    void aPasswordThatHelpsNothingIsNotAskedFor();
    void countsBytesWhileUnpacking();
    void asksWhichOfSeveral();
    void saysWhatIsNotThere_data();
    void saysWhatIsNotThere();

private:
    QString write(const QString &name, QByteArrayView bytes) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size()
            ? path
            : QString();
    }
    /// By 7z, another program than ours.
    [[nodiscard]] QString zip(const QString &name, const QStringList &files,
                              const QStringList &options = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"7z"_s, QStringList{u"a"_s, u"-tzip"_s} + options + QStringList{name} + files);
        return process.waitForFinished(60'000) && process.exitCode() == 0 ? m_folder->filePath(name)
                                                                          : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSiteCase::readsTheSample()
{
    const QString path = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/site-after");
    const auto site = ccm::readSite({.address = path});
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QCOMPARE(site->source, path + u"/ccmsetup.cab"_s);
    QCOMPARE(site->manifest.source, site->source);
    QVERIFY(!site->manifest.items.isEmpty());
    QVERIFY(!site->fetched);
}

void TestSiteCase::findsTheManifestOfASite_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("opened");

    QTest::newRow("the file") << u"SMS_PRI/Client/ccmsetup.xml"_s << u"SMS_PRI/Client/ccmsetup.xml"_s;
    QTest::newRow("its folder") << u"SMS_PRI/Client/ccmsetup.xml"_s << u"SMS_PRI/Client"_s;
    QTest::newRow("the site's share") << u"SMS_PRI/Client/ccmsetup.xml"_s << u"SMS_PRI"_s;
    QTest::newRow("in other letters") << u"SMS_PRI/CLIENT/CCMSETUP.XML"_s << u"SMS_PRI"_s;
    QTest::newRow("deep in a copy") << u"copy/of/a/site/ccmsetup.xml"_s << u"copy"_s;
}

void TestSiteCase::findsTheManifestOfASite()
{
    QFETCH(const QString, file);
    QFETCH(const QString, opened);
    QVERIFY(!write(file, Xml).isEmpty());
    const auto site = ccm::readSite({.address = m_folder->filePath(opened)});
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QCOMPARE(site->file, m_folder->filePath(file));
    QCOMPARE(site->manifest.items.size(), 1);
}

void TestSiteCase::readsAShareThroughItsMapping_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("backslashes") << u"\\\\SITE01\\sms_pri\\Client"_s;
    QTest::newRow("slashes") << u"//site01/SMS_PRI/Client"_s;
    QTest::newRow("an smb address") << u"smb://site01/SMS_PRI/Client/ccmsetup.xml"_s;
    QTest::newRow("with quotation marks") << u" \"\\\\site01\\SMS_PRI\" "_s;
}

void TestSiteCase::readsAShareThroughItsMapping()
{
    QFETCH(const QString, address);
    QVERIFY(!write(u"mounted/Client/ccmsetup.xml"_s, Xml).isEmpty());
    const auto site = ccm::readSite({.address = address,
                                     .shares = {{u"\\\\site01"_s, u"/none"_s},
                                                {u"\\\\site01\\SMS_PRI"_s, m_folder->filePath(u"mounted"_s)},
                                                {u"\\\\site01\\SMS_PR"_s, u"/none"_s}}});
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QCOMPARE(site->file, m_folder->filePath(u"mounted/Client/ccmsetup.xml"_s));
}

void TestSiteCase::aShareWithoutAMappingSaysHowToAddOne()
{
    const auto unknown = ccm::readSite({.address = u"\\\\site01\\SMS_PRI\\Client"_s});
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message().contains(u"Shares and certificates"),
             qPrintable(unknown.error().message()));
    const auto absent = ccm::readSite({.address = u"\\\\site01\\SMS_PRI"_s,
                                       .shares = {{u"//site01/SMS_PRI"_s, m_folder->filePath(u"gone"_s)}}});
    QVERIFY(!absent);
    QVERIFY2(absent.error().message().contains(m_folder->filePath(u"gone"_s)),
             qPrintable(absent.error().message()));
    const auto upwards = ccm::readSite({.address = u"\\\\site01\\SMS_PRI\\..\\..\\etc"_s,
                                        .shares = {{u"//site01/SMS_PRI"_s, m_folder->path()}}});
    QVERIFY(!upwards);
    QCOMPARE(upwards.error().code, ErrorCode::WrongKind);
}

void TestSiteCase::tellsSizesOfFilesBesideTheManifest()
{
    QVERIFY(!write(u"Client/X64/Client.msi"_s, QByteArray(1234, 'x')).isEmpty());
    QVERIFY(!write(u"Client/note.txt"_s, "12345").isEmpty());
    const QString path = write(u"Client/ccmsetup.xml"_s,
                               "<CcmSetup><Item FileName=\"x64/client.msi\"/><Item FileName=\"absent.exe\"/>"
                               "<Item FileName=\"../outside.exe\"/></CcmSetup>");
    QVERIFY(!write(u"outside.exe"_s, "123").isEmpty());
    const auto site = ccm::readSite({.address = path});
    QVERIFY(site);
    QCOMPARE(site->sizeOf(site->manifest.items.at(0)), std::optional<qint64>(1234));
    QVERIFY(!site->sizeOf(site->manifest.items.at(1)));
    QVERIFY(!site->sizeOf(site->manifest.items.at(2)));
    QVERIFY(site->otherFiles);
    QCOMPARE(site->otherFiles->size(), 1);
    QCOMPARE(site->otherFiles->constFirst().name, u"note.txt"_s);
    QCOMPARE(site->otherFiles->constFirst().sizeInBytes, 5);
}

void TestSiteCase::findsManifestsInABundle()
{
    QVERIFY(QFile::copy(SampleCabinet, m_folder->filePath(u"renamed.bin"_s)));
    QVERIFY(!write(u"note.txt"_s, "not a manifest").isEmpty());
    const QString bundle = zip(u"Support_1.zip"_s, {u"renamed.bin"_s, u"note.txt"_s});
    QVERIFY(!bundle.isEmpty());
    const auto site = ccm::readSite({.address = bundle});
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QCOMPARE(site->source, bundle + u"/renamed.bin"_s);
    QVERIFY(site->itemSizes.isEmpty());
    QVERIFY(QFile::exists(site->file));
}

void TestSiteCase::readsAnArchiveWithinAnother_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("found by itself") << u""_s;
    QTest::newRow("the inner archive") << u"/inner.zip"_s;
    QTest::newRow("the cabinet in it") << u"/inner.zip/mail.bin"_s;
    QTest::newRow("the file in the cabinet") << u"/inner.zip/mail.bin/ccmsetup.xml"_s;
}

void TestSiteCase::readsAnArchiveWithinAnother()
{
    QFETCH(const QString, entry);
    QVERIFY(QFile::copy(SampleCabinet, m_folder->filePath(u"mail.bin"_s)));
    QVERIFY(!zip(u"inner.zip"_s, {u"mail.bin"_s}).isEmpty());
    const QString outer = zip(u"outer.zip"_s, {u"inner.zip"_s});
    const auto site = ccm::readSite({.address = outer + entry});
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QVERIFY(!site->manifest.items.isEmpty());
    QVERIFY2(site->source.startsWith(outer + u"/inner.zip"_s), qPrintable(site->source));
}

void TestSiteCase::readsTheCabinetOfAProgram()
{
    QFile cabinet(SampleCabinet);
    QVERIFY(cabinet.open(QIODevice::ReadOnly));
    const QString program =
        write(u"package.exe"_s, QByteArray("MZ" + QByteArray(4000, 'x') + cabinet.readAll()));
    const auto site = ccm::readSite({.address = program});
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QCOMPARE(site->manifest.items, ccm::readSite({.address = SampleCabinet})->manifest.items);
}

void TestSiteCase::tellsWhatTheCabinetHolds()
{
    QProcess cabextract;
    cabextract.start(u"cabextract"_s, {u"-l"_s, SampleCabinet});
    QVERIFY(cabextract.waitForFinished());
    const QByteArray listed = cabextract.readAllStandardOutput();
    const auto site = ccm::readSite({.address = SampleCabinet});
    QVERIFY(site && site->otherFiles && site->cabinet);
    QCOMPARE(site->otherFiles->size() + 1, site->cabinet->files);
    for (const ccm::OtherFile &file : *site->otherFiles)
        QVERIFY(listed.contains(file.name.toUtf8()));
    QVERIFY(!site->cabinet->methods.isEmpty());
}

void TestSiteCase::asksForThePasswordOfAnArchive()
{
    QVERIFY(!write(u"ccmsetup.xml"_s, Xml).isEmpty());
    QVERIFY(!write(u"note.txt"_s, "open to all").isEmpty());
    const QStringList secret{u"-ps3cret"_s, u"-mem=ZipCrypto"_s};
    const QString whole = zip(u"whole.zip"_s, {u"ccmsetup.xml"_s, u"note.txt"_s}, secret);
    QVERIFY(!zip(u"partly.zip"_s, {u"note.txt"_s}).isEmpty());
    const QString partly = zip(u"partly.zip"_s, {u"ccmsetup.xml"_s}, secret);
    for (const QString &archive : {whole, partly}) {
        for (const QString &guess : {QString(), u"guess"_s}) {
            ccm::SiteQuestion question;
            const auto site =
                ccm::readSite({.address = archive, .archivePassword = guess}, {}, nullptr, &question);
            QVERIFY(!site);
            QVERIFY2(site.error().code == ErrorCode::Encrypted, qPrintable(site.error().message()));
            QVERIFY2(site.error().message().contains(u"password"), qPrintable(site.error().message()));
            QVERIFY(question.isOpen());
            QVERIFY(question.locked);
        }
        const auto site = ccm::readSite({.address = archive, .archivePassword = u"s3cret"_s});
        QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
        QCOMPARE(site->manifest.items.size(), 1);
    }
}

void TestSiteCase::aPasswordThatHelpsNothingIsNotAskedFor()
{
    QVERIFY(!write(u"ccmsetup.xml"_s, Xml).isEmpty());
    const QString aes = zip(u"aes.zip"_s, {u"ccmsetup.xml"_s}, {u"-ps3cret"_s, u"-mem=AES256"_s});
    ccm::SiteQuestion question;
    const auto site = ccm::readSite({.address = aes}, {}, nullptr, &question);
    QVERIFY(!site);
    QVERIFY2(site.error().message().contains(u"AES"), qPrintable(site.error().message()));
    QVERIFY(!question.isOpen());
}

void TestSiteCase::countsBytesWhileUnpacking()
{
    QVERIFY(!write(u"ccmsetup.xml"_s, Xml).isEmpty());
    ccm::Progress progress;
    QVERIFY(ccm::readSite({.address = zip(u"one.zip"_s, {u"ccmsetup.xml"_s})}, {}, &progress));
    QCOMPARE(progress.done(), Xml.size());
    QCOMPARE(progress.total(), Xml.size());
}

void TestSiteCase::asksWhichOfSeveral()
{
    QVERIFY(!write(u"a/ccmsetup.xml"_s, Xml).isEmpty());
    QVERIFY(!write(u"b/ccmsetup.xml"_s, "<CcmSetup><Item FileName=\"b.exe\"/></CcmSetup>").isEmpty());
    for (const QString &place : {zip(u"bundle.zip"_s, {u"a"_s, u"b"_s}), m_folder->path()}) {
        ccm::SiteQuestion question;
        const auto site = ccm::readSite({.address = place}, {}, nullptr, &question);
        QVERIFY(!site);
        QCOMPARE(question.candidates.size(), 2);
        QCOMPARE(question.candidates.at(1).name, u"b/ccmsetup.xml"_s);
        QVERIFY(question.candidates.at(1).sizeInBytes > 0);
        for (const ccm::ManifestCandidate &candidate : std::as_const(question.candidates))
            QVERIFY2(site.error().message().contains(candidate.address), qPrintable(site.error().message()));
        const auto chosen = ccm::readSite({.address = question.candidates.at(1).address});
        QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().message()));
        QCOMPARE(chosen->manifest.items.constFirst().fileName, u"b.exe"_s);
    }
}

void TestSiteCase::saysWhatIsNotThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such file") << u"none.cab"_s << ErrorCode::NotFound;
    QTest::newRow("no such entry") << u"bundle.zip/none.cab"_s << ErrorCode::NotFound;
    QTest::newRow("a bundle without a manifest") << u"bundle.zip"_s << ErrorCode::WrongKind;
    QTest::newRow("a folder without a manifest") << u"."_s << ErrorCode::WrongKind;
}

void TestSiteCase::saysWhatIsNotThere()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorCode, code);
    QVERIFY(!write(u"note.txt"_s, "x").isEmpty());
    QVERIFY(!zip(u"bundle.zip"_s, {u"note.txt"_s}).isEmpty());
    const auto site = ccm::readSite({.address = m_folder->filePath(name)});
    QVERIFY(!site);
    QVERIFY2(site.error().code == code, qPrintable(site.error().message()));
}

QTEST_GUILESS_MAIN(TestSiteCase)
#include "tst_sitecase.moc"
