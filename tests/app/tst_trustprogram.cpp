// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/trust/signingtools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::test::contentOf;
using ccm::test::writeFile;

namespace {

struct Outcome
{
    int exitCode = -1;
    QJsonObject json;
    QByteArray error;
};

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

} // namespace

/// Signatures on the command line, with an authority of the test's own that nobody else knows.
class TestTrustProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aManifestTellsFourThings_data();
    void aManifestTellsFourThings();
    void saysWhatIsNotSigned_data();
    void saysWhatIsNotSigned();
    void aSignatureThatCannotBeReadIsAWarning();
    void aRootThatIsGoneIsAWarning();
    void checksAnyFile_data();
    void checksAnyFile();
    void refusesAFileOfAnotherKind();

private:
    /// The program with settings that hold these files of roots.
    [[nodiscard]] Outcome ccmscope(const QStringList &arguments, const QStringList &roots = {}) const;

    ccm::test::SigningLab m_lab;
    QTemporaryDir m_home;
    QByteArray m_cabinet;
};

void TestTrustProgram::initTestCase()
{
    m_lab.make();
    m_cabinet =
        m_lab.sign(contentOf(QStringLiteral(CCM_SOURCE_DIR "/resources/sample/site-after/ccmsetup.cab")));
    QVERIFY(!m_cabinet.isEmpty());
}

Outcome TestTrustProgram::ccmscope(const QStringList &arguments, const QStringList &roots) const
{
    {
        QSettings settings(m_home.filePath(u"ccmscope/ccmscope.conf"_s), QSettings::IniFormat);
        settings.setValue(u"trust/signerRoots"_s, roots);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), arguments);
    if (!process.waitForFinished(ccm::test::ToolTimeoutMs))
        return {};
    return {.exitCode = process.exitCode(),
            .json = QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            .error = process.readAllStandardError()};
}

void TestTrustProgram::aManifestTellsFourThings_data()
{
    QTest::addColumn<QByteArray>("cabinet");
    QTest::addColumn<bool>("isRootAdded");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<bool>("isTrusted");

    QTest::newRow("the root is not added") << m_cabinet << false << true << false;
    QTest::newRow("the root is added") << m_cabinet << true << true << true;
    // The reserved number in the header is covered, and nothing else looks at it.
    QTest::newRow("a flipped byte") << flipped(m_cabinet, 12) << true << false << true;
}

void TestTrustProgram::aManifestTellsFourThings()
{
    QFETCH(const QByteArray, cabinet);
    QFETCH(const bool, isRootAdded);
    const QString path = m_lab.path(u"ccmsetup.cab"_s);
    writeFile(path, cabinet);
    const QStringList roots = isRootAdded ? QStringList{m_lab.path(u"root.pem"_s)} : QStringList();
    const Outcome told = ccmscope({u"--json"_s, u"manifest"_s, path}, roots);
    QCOMPARE(told.error, QByteArray());
    QCOMPARE(told.exitCode, 0);
    const QJsonObject signature = told.json[u"signature"].toObject();
    QCOMPARE(signature[u"kind"].toString(), u"cabinet"_s);
    QTEST(signature[u"digest"][u"matches"].toBool(), "matches");
    QCOMPARE(signature[u"signer"][u"valid"], QJsonValue(true));
    QCOMPARE(signature[u"signer"][u"subject"].toString(), u"CN=Code Signer, O=Contoso example"_s);
    QTEST(signature[u"chain"][u"trusted"].toBool(), "isTrusted");
    QCOMPARE(signature[u"countersignature"], QJsonValue());
    QVERIFY(told.json[u"warnings"].toArray().isEmpty());
    QVERIFY(!told.json[u"items"].toArray().isEmpty());
}

void TestTrustProgram::saysWhatIsNotSigned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a cabinet") << u"plain.cab"_s
                               << contentOf(QStringLiteral(CCM_SOURCE_DIR
                                                           "/resources/sample/site-after/ccmsetup.cab"));
    QTest::newRow("a bare XML") << u"plain.xml"_s
                                << QByteArray(
                                       "<?xml version=\"1.0\"?><CcmSetup><Item FileName=\"a\"/></CcmSetup>");
}

void TestTrustProgram::saysWhatIsNotSigned()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    writeFile(m_lab.path(name), bytes);
    const Outcome told = ccmscope({u"--json"_s, u"manifest"_s, m_lab.path(name)});
    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.json.contains(u"signature"));
    QVERIFY(told.json[u"signature"].isNull());
}

void TestTrustProgram::aSignatureThatCannotBeReadIsAWarning()
{
    const QString path = m_lab.path(u"ccmsetup.cab"_s);
    writeFile(path, m_cabinet.chopped(400)); // the manifest is whole, its signature is cut
    const Outcome told = ccmscope({u"--json"_s, u"manifest"_s, path});
    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.json[u"signature"].isNull());
    QVERIFY(told.json[u"warnings"][0].toString().contains(u"signature"));
    QVERIFY(told.json[u"warnings"][0].toString().contains(path));
}

void TestTrustProgram::aRootThatIsGoneIsAWarning()
{
    const QString path = m_lab.path(u"ccmsetup.cab"_s);
    writeFile(path, m_cabinet);
    const QString gone = m_lab.path(u"gone.pem"_s);
    for (const QString &what : {u"manifest"_s, u"trust"_s}) {
        const Outcome told = ccmscope({u"--json"_s, what, path}, {gone, m_lab.path(u"root.pem"_s)});
        QCOMPARE(told.exitCode, 0);
        QVERIFY(told.json[u"warnings"][0].toString().contains(gone));
        QCOMPARE(told.json[u"signature"][u"chain"][u"trusted"], QJsonValue(true));
    }
}

void TestTrustProgram::checksAnyFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a cabinet") << m_cabinet << u"cabinet"_s;
    QTest::newRow("a program") << m_lab.sign(m_lab.program()) << u"program"_s;
    QTest::newRow("a package") << m_lab.sign(m_lab.package()) << u"package"_s;
    QTest::newRow("an unsigned program") << m_lab.program() << QString();
}

void TestTrustProgram::checksAnyFile()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, kind);
    const QString path = m_lab.path(u"any file"_s);
    writeFile(path, file);
    const Outcome told = ccmscope({u"--json"_s, u"trust"_s, path});
    QCOMPARE(told.error, QByteArray());
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(told.json.keys(),
             (QStringList{u"facts"_s, u"schema"_s, u"signature"_s, u"source"_s, u"warnings"_s}));
    QCOMPARE(told.json[u"schema"].toInt(), 1);
    QCOMPARE(told.json[u"source"].toString(), path);
    QCOMPARE(told.json[u"signature"].isNull(), kind.isEmpty());
    QCOMPARE(told.json[u"signature"][u"kind"].toString(), kind);
    QCOMPARE(told.json[u"signature"][u"digest"][u"matches"].toBool(), !kind.isEmpty());
}

void TestTrustProgram::refusesAFileOfAnotherKind()
{
    const Outcome told = ccmscope({u"--json"_s, u"trust"_s, m_lab.path(u"root.pem"_s)});
    QCOMPARE(told.exitCode, 3);
    QVERIFY2(told.error.contains("no cabinet, program"), told.error.constData());
    QCOMPARE(told.error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestTrustProgram)
#include "tst_trustprogram.moc"
