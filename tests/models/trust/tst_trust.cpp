// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/progress.h"
#include "models/trust/trust.h"
#include "tests/models/trust/signingtools.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

namespace {

constexpr auto Yes = Answer::Yes;
constexpr auto No = Answer::No;

constexpr auto TimestampToken = "1.3.6.1.4.1.311.3.3.1";

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    if (at < 0 || at >= bytes.size())
        qFatal("there is no such place");
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsFourThingsApart_data();
    void tellsFourThingsApart();
    void agreesWithOsslsigncode_data();
    void agreesWithOsslsigncode();
    void saysThatAFileIsNotSigned_data();
    void saysThatAFileIsNotSigned();
    void listsASecondSignature();
    void namesTheRootThatIsMissing();
    void believesACountersignatureOnlyWithAChain();
    void tellsTheTimeOfTheCountersignature_data();
    void tellsTheTimeOfTheCountersignature();
    void namesWeakDigests();
    void tellsThatAnUnsignedCabinetIsCut();
    void tellsOfPageHashes();
    void coversTheMetadataOfAPackage();
    void doesNotCoverTheChecksumOfAProgram();
    void tellsOfBytesThatNothingCovers_data();
    void tellsOfBytesThatNothingCovers();
    void tellsOfWhatIsCarriedAlong_data();
    void tellsOfWhatIsCarriedAlong();
    void aTimeStampNamesItsCertificate();
    void stopsAndTellsItsProgress();

private:
    Result<TrustReport> check(QByteArray bytes, const QString &root = u"root.pem"_s, qint64 days = 0) const
    {
        TrustStore store;
        if (!root.isEmpty() && !store.addPemFile(m_lab.path(root)))
            qFatal("no store");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return checkTrust(buffer, u"file"_s, store, m_now.addDays(days));
    }
    SignatureReport first(const QByteArray &bytes, const QString &root = u"root.pem"_s, qint64 days = 0) const
    {
        const auto report = check(bytes, root, days);
        if (!report)
            qWarning("%s", qPrintable(report.error().message()));
        return report ? report->signatures.value(0) : SignatureReport();
    }
    QByteArray stamped() const
    {
        return m_lab.withAttribute(m_signedCabinet, TimestampToken,
                                   m_lab.timestampToken(signatureBytes(m_signedCabinet)));
    }

    SigningLab m_lab;
    QDateTime m_now; ///< after the certificates were made, which are valid from that second on
    QByteArray m_cabinet, m_program, m_package;
    QByteArray m_signedCabinet, m_signedProgram, m_signedPackage;
    QByteArray m_certificate; ///< the signer's, DER
};

void TestTrust::initTestCase()
{
    m_lab.make();
    m_now = QDateTime::currentDateTimeUtc();
    m_cabinet = m_lab.cabinet();
    m_program = m_lab.program();
    m_package = m_lab.package();
    m_signedCabinet = m_lab.sign(m_cabinet);
    m_signedProgram = m_lab.sign(m_program);
    m_signedPackage = m_lab.sign(m_package);
    m_certificate = m_lab.openssl({u"x509"_s, u"-in"_s, u"code.pem"_s, u"-outform"_s, u"DER"_s});
    QVERIFY(m_signedCabinet.contains(m_certificate));
}

void TestTrust::tellsFourThingsApart_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("root");
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<QString>("words"); ///< of the statement that is decisive

    const QString root = u"root.pem"_s;
    const auto row = [](const char *name, const QByteArray &file, const QString &store, int days,
                        const QList<Answer> &answers, const QString &words) {
        QTest::newRow(name) << file << store << days << answers << words;
    };
    const QString file = u"The file is not the one that was signed"_s;
    row("cabinet", m_signedCabinet, root, 0, {Yes, Yes, Yes, No}, u"which you added from"_s);
    row("program", m_signedProgram, root, 0, {Yes, Yes, Yes, No}, u"which you added from"_s);
    row("package", m_signedPackage, root, 0, {Yes, Yes, Yes, No}, u"which you added from"_s);

    row("changed cabinet", flipped(m_signedCabinet, m_signedCabinet.indexOf("what the cabinet")), root, 0,
        {No, Yes, Yes, No}, file);
    row("changed program", flipped(m_signedProgram, m_signedProgram.indexOf("what the program")), root, 0,
        {No, Yes, Yes, No}, file);
    row("changed package", flipped(m_signedPackage, m_signedPackage.indexOf("value")), root, 0,
        {No, Yes, Yes, No}, file);
    row("changed header of a cabinet", flipped(m_signedCabinet, 32), root, 0, {No, Yes, Yes, No}, file);

    const QByteArray made = signatureBytes(m_signedCabinet);
    row("changed signature", flipped(m_signedCabinet, m_signedCabinet.indexOf(made) + 20), root, 0,
        {Yes, No, Yes, No}, u"key did not make it"_s);
    // The digest of the file is what the signed message ends with.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_signedCabinet.first(4));
    hash.addData(m_signedCabinet.sliced(8, 26));
    const qsizetype at = qFromLittleEndian<quint32>(m_signedCabinet.data() + 44);
    hash.addData(m_signedCabinet.sliced(56, at - 56));
    row("changed digest in the signature", flipped(m_signedCabinet, m_signedCabinet.indexOf(hash.result())),
        root, 0, {No, No, Yes, No}, u"what it signs was changed afterwards"_s);

    const qsizetype certificate = m_signedCabinet.indexOf(m_certificate);
    row("changed certificate", flipped(m_signedCabinet, certificate + m_certificate.size() - 1), root, 0,
        {Yes, Yes, No, No}, u"was not made by its issuer"_s);
    row("another root of the same name", m_signedCabinet, u"other.pem"_s, 0, {Yes, Yes, No, No},
        u"neither in the signature nor in your store"_s);
    row("no root", m_signedCabinet, {}, 0, {Yes, Yes, No, No},
        u"neither in the signature nor in your store"_s);
    row("certificate for web sites", m_lab.sign(m_cabinet, {}, u"web"_s), root, 0, {Yes, Yes, No, No},
        u"not made for signing code"_s);
    row("expired", m_signedCabinet, root, 500, {Yes, Yes, No, No}, u"had expired by then"_s);
    row("not valid yet", m_signedCabinet, root, -500, {Yes, Yes, No, No}, u"was not valid yet"_s);

    row("time stamp", stamped(), root, 0, {Yes, Yes, Yes, Yes}, u"time of the countersignature"_s);
    row("expired, with a time stamp", stamped(), root, 500, {Yes, Yes, Yes, Yes},
        u"time of the countersignature"_s);
    QByteArray token = m_lab.timestampToken(made);
    row("changed time stamp",
        m_lab.withAttribute(m_signedCabinet, TimestampToken, flipped(token, token.size() - 1)), root, 500,
        {Yes, Yes, No, No}, u"had expired by then"_s);
    row("time stamp of another signature",
        m_lab.withAttribute(m_signedCabinet, TimestampToken, m_lab.timestampToken("other")), root, 500,
        {Yes, Yes, No, No}, u"made for another signature"_s);
    row("time stamp that cannot be read",
        m_lab.withAttribute(m_signedCabinet, TimestampToken, QByteArray::fromHex("3003020101")), root, 0,
        {Yes, Yes, Yes, No}, u"cannot be decoded"_s);
    row("time stamp of another certificate",
        m_lab.withAttribute(m_signedCabinet, TimestampToken, m_lab.withTwin(m_lab.timestampToken(made))),
        root, 500, {Yes, Yes, No, No}, u"had expired by then"_s);
    const QByteArray pkcs9 = m_lab.withPkcs9(m_signedCabinet);
    row("PKCS #9", pkcs9, root, 0, {Yes, Yes, Yes, Yes}, u"time of the countersignature"_s);
    row("expired, with PKCS #9", pkcs9, root, 500, {Yes, Yes, Yes, Yes}, u"time of the countersignature"_s);
    const QByteArray stampBytes = contentOf(m_lab.path(u"pkcs9"_s)).right(16);
    row("changed PKCS #9", flipped(pkcs9, pkcs9.indexOf(stampBytes)), root, 500, {Yes, Yes, No, No},
        u"it is not valid"_s);
}

void TestTrust::tellsFourThingsApart()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, root);
    QFETCH(int, days);
    QFETCH(QList<Answer>, answers);
    QFETCH(QString, words);

    const SignatureReport report = first(file, root, days);
    const QString all = QStringList{report.digest.sentence, report.signer.sentence, report.chain.sentence,
                                    report.countersigned.sentence}
                            .join(u'\n');
    QVERIFY2(all.contains(words), qPrintable(all));
    const QList<Answer> told{report.digest.answer, report.signer.answer, report.chain.answer,
                             report.countersigned.answer};
    QVERIFY2(told == answers, qPrintable(all));
    QVERIFY(report.signer.sentence.contains(u"CN="_s)); // whom the certificate names
    QVERIFY(!report.signer.sentence.contains(u"signed by"_s));
}

void TestTrust::agreesWithOsslsigncode_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("cabinet") << m_signedCabinet;
    QTest::newRow("program") << m_signedProgram;
    QTest::newRow("package") << m_signedPackage;
    QTest::newRow("package with metadata") << m_lab.sign(m_package, {u"-add-msi-dse"_s});
    QTest::newRow("program with page hashes") << m_lab.sign(m_program, {u"-ph"_s});
    QTest::newRow("SHA-1") << m_lab.sign(m_program, {u"-h"_s, u"sha1"_s});
    QTest::newRow("SHA-512") << m_lab.sign(m_cabinet, {u"-h"_s, u"sha512"_s});
    QTest::newRow("time stamp") << stamped();
    QTest::newRow("changed cabinet") << flipped(m_signedCabinet, m_signedCabinet.indexOf("what the cabinet"));
    QTest::newRow("changed program") << flipped(m_signedProgram, m_signedProgram.indexOf("what the program"));
    QTest::newRow("changed package") << flipped(m_signedPackage, m_signedPackage.indexOf("value"));
    QTest::newRow("certificate for web sites") << m_lab.sign(m_cabinet, {}, u"web"_s);
}

void TestTrust::agreesWithOsslsigncode()
{
    QFETCH(QByteArray, file);

    writeFile(m_lab.path(u"file"_s), file);
    QProcess process;
    process.start(u"osslsigncode"_s,
                  {u"verify"_s, u"-CAfile"_s, m_lab.path(u"root.pem"_s), u"-TSA-CAfile"_s,
                   m_lab.path(u"root.pem"_s), u"-in"_s, m_lab.path(u"file"_s)});
    QVERIFY(process.waitForFinished(ToolTimeoutMs));
    const SignatureReport report = first(file);
    const bool isGood =
        report.digest.answer == Yes && report.signer.answer == Yes && report.chain.answer == Yes;
    QVERIFY2(isGood == (process.exitCode() == 0), process.readAllStandardOutput().constData());
}

void TestTrust::saysThatAFileIsNotSigned_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("kind");

    QTest::newRow("cabinet") << m_cabinet << int(SignedKind::Cabinet);
    QTest::newRow("program") << m_program << int(SignedKind::Program);
    QTest::newRow("package") << m_package << int(SignedKind::InstallerPackage);
}

void TestTrust::saysThatAFileIsNotSigned()
{
    QFETCH(QByteArray, file);
    QFETCH(int, kind);

    const auto report = check(file);
    QVERIFY(report);
    QVERIFY(report->signatures.isEmpty());
    QCOMPARE(int(report->kind), kind);
    QCOMPARE(report->summary, u"The file is not signed."_s);
}

void TestTrust::listsASecondSignature()
{
    const QByteArray old = m_lab.sign(m_program, {u"-h"_s, u"sha1"_s});
    const auto report = check(m_lab.sign(old, {u"-nest"_s}));
    QVERIFY(report);
    QCOMPARE(report->signatures.size(), 2);
    QCOMPARE(report->signatures[0].nesting, 0);
    QCOMPARE(report->signatures[0].digestAlgorithm, u"SHA-1"_s);
    QCOMPARE(report->signatures[1].nesting, 1);
    QCOMPARE(report->signatures[1].digestAlgorithm, u"SHA-256"_s);
    for (const SignatureReport &signature : report->signatures) {
        QCOMPARE(signature.digest.answer, Yes);
        QCOMPARE(signature.signer.answer, Yes);
    }
}

/// The root is in the signature, and the store is empty.
void TestTrust::namesTheRootThatIsMissing()
{
    const SignatureReport report =
        first(m_lab.sign(m_cabinet, {u"-ac"_s, m_lab.path(u"root.pem"_s)}), QString());
    QCOMPARE(report.chain.answer, No);
    const QByteArray told =
        m_lab.openssl({u"x509"_s, u"-in"_s, u"root.pem"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    const QString fingerprint = QString::fromLatin1(told.trimmed().split('=').last()).remove(u':');
    QCOMPARE(fingerprint.size(), 64);
    QVERIFY2(report.chain.sentence.contains(fingerprint), qPrintable(report.chain.sentence));
    QVERIFY(report.chain.sentence.contains(u"CN=Test Root"_s));
    QVERIFY(report.chain.sentence.contains(u"lack those that sign code for Windows"_s));
    QCOMPARE(report.certificates.size(), 2);
    QCOMPARE(report.certificates[1].fingerprint, fingerprint);
    QCOMPARE(report.certificates[0].serial, u"1000"_s); // 4096
}

/// Else anybody could make an expired certificate good again.
void TestTrust::believesACountersignatureOnlyWithAChain()
{
    QByteArray file = stamped();
    const SignatureReport report = first(file, QString(), 500);
    QVERIFY(report.countersignature);
    QCOMPARE(report.countersignature->valid.answer, Yes);
    QCOMPARE(report.countersignature->chain.answer, No);
    QCOMPARE(report.checkedAt, m_now.addDays(500));
    QVERIFY(report.chain.sentence.contains(u"does not count"_s));
    QVERIFY(report.chain.sentence.contains(u"had expired by then"_s));
    QVERIFY(report.chain.sentence.contains(u"neither in the signature nor"_s)); // every problem is told
}

void TestTrust::tellsTheTimeOfTheCountersignature_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("form");

    QTest::newRow("RFC 3161") << stamped() << int(Countersignature::Form::TimestampToken);
    QTest::newRow("PKCS #9") << m_lab.withPkcs9(m_signedCabinet) << int(Countersignature::Form::Pkcs9);
}

void TestTrust::tellsTheTimeOfTheCountersignature()
{
    QFETCH(QByteArray, file);
    QFETCH(int, form);

    const SignatureReport report = first(file);
    QVERIFY(report.countersignature);
    QCOMPARE(int(report.countersignature->form), form);
    QVERIFY(qAbs(report.countersignature->time.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QCOMPARE(report.countersignature->signer->subject, u"CN=Time Stamper, O=Contoso example"_s);
    QCOMPARE(report.checkedAt, report.countersignature->time);
    QCOMPARE(statusesOf(report).countersigned, Status::Good);
}

void TestTrust::namesWeakDigests()
{
    const SignatureReport report = first(m_lab.sign(m_cabinet, {u"-h"_s, u"sha1"_s}));
    QCOMPARE(report.digest.answer, Yes);
    QVERIFY(report.digest.sentence.contains(u"SHA-1 is weak"_s));
    QVERIFY(report.signer.sentence.contains(u"SHA-1 is weak"_s));
    QVERIFY(!first(m_signedCabinet).digest.sentence.contains(u"weak"_s));
}

void TestTrust::tellsThatAnUnsignedCabinetIsCut()
{
    const auto whole = check(m_cabinet);
    QVERIFY(whole && whole->facts.isEmpty());
    const auto cut = check(m_cabinet.chopped(10));
    QVERIFY(cut && cut->signatures.isEmpty());
    QCOMPARE(cut->facts,
             QStringList{u"The cabinet is cut: it holds %1 of its %2 bytes."_s.arg(
                 QString::number(m_cabinet.size() - 10), QString::number(m_cabinet.size()))});
}

void TestTrust::tellsOfPageHashes()
{
    const SignatureReport report = first(m_lab.sign(m_program, {u"-ph"_s}));
    QCOMPARE(report.digest.answer, Yes);
    QVERIFY(report.facts.join(u' ').contains(u"digests of the file's pages"_s));
    QVERIFY(first(m_signedProgram).facts.isEmpty());
}

void TestTrust::coversTheMetadataOfAPackage()
{
    const QByteArray file = m_lab.sign(m_package, {u"-add-msi-dse"_s});
    QCOMPARE(first(file).digest.answer, Yes);
    // The root's class identifier, then its state bits: those are metadata.
    const QByteArray classId = QByteArray::fromHex("84100C0000000000C000000000000046");
    const qsizetype at = file.indexOf(classId);
    QVERIFY(at > 0);
    QCOMPARE(first(flipped(file, at + 16)).digest.answer, No);
    const qsizetype plain = m_signedPackage.indexOf(classId);
    QCOMPARE(first(flipped(m_signedPackage, plain + 16)).digest.answer, Yes);
    QCOMPARE(first(flipped(m_signedPackage, plain)).digest.answer, No);
    const auto report = check(m_signedPackage);
    QVERIFY(report->facts.join(u' ').contains(u"MsiDigitalSignatureEx"_s));
}

void TestTrust::doesNotCoverTheChecksumOfAProgram()
{
    const qsizetype header = qFromLittleEndian<quint32>(m_signedProgram.data() + 0x3C);
    QCOMPARE(first(flipped(m_signedProgram, header + 24 + 64)).digest.answer, Yes);
    QCOMPARE(first(flipped(m_signedProgram, header + 24 + 68)).digest.answer, No);
}

void TestTrust::tellsOfBytesThatNothingCovers_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("cabinet") << m_signedCabinet + "12345678";
    QTest::newRow("program") << m_signedProgram + "12345678";
}

void TestTrust::tellsOfBytesThatNothingCovers()
{
    QFETCH(QByteArray, file);

    const SignatureReport report = first(file);
    QCOMPARE(report.digest.answer, No);
    QVERIFY(report.digest.sentence.contains(u"8 byte(s) follow the signature"_s));
}

void TestTrust::tellsOfWhatIsCarriedAlong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("fact");
    const QByteArray nothing = QByteArray::fromHex("3000");
    QTest::newRow("an attribute that nobody knows")
        << m_lab.withAttribute(m_signedCabinet, "1.3.6.1.4.1.311.99.7", nothing) << u"1.3.6.1.4.1.311.99.7"_s;
    QTest::newRow("a field that the digest leaves out")
        << flipped(m_signedCabinet, 34) << u"leaves out some fields"_s;
    // The last SHA-256 in the message is that of its signer: 2.16.840.1.101.3.4.2.1 becomes SHA-384.
    const qsizetype at = m_signedCabinet.lastIndexOf(QByteArray::fromHex("0609608648016503040201"));
    QByteArray mixed = m_signedCabinet;
    mixed[at + 10] = '\2';
    QTest::newRow("two digest algorithms") << mixed << u"SHA-384 digest; Authenticode"_s;
}

void TestTrust::tellsOfWhatIsCarriedAlong()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, fact);
    const auto facts = [this](const QByteArray &bytes) {
        const auto report = check(bytes);
        return report ? (report->facts + report->signatures.constFirst().facts).join(u' ') : QString();
    };
    QVERIFY2(facts(file).contains(fact), qPrintable(facts(file)));
    QVERIFY(!facts(m_signedCabinet).contains(fact));
    QCOMPARE(first(file).digest.answer, Yes);
}

/// Another certificate of the same key, issuer and number stands in the token.
void TestTrust::aTimeStampNamesItsCertificate()
{
    const QByteArray token = m_lab.timestampToken(signatureBytes(m_signedCabinet));
    const SignatureReport report =
        first(m_lab.withAttribute(m_signedCabinet, TimestampToken, m_lab.withTwin(token)));
    QCOMPARE(report.countersigned.answer, No);
    QVERIFY2(report.countersigned.sentence.contains(u"another certificate made it"),
             qPrintable(report.countersigned.sentence));
}

void TestTrust::stopsAndTellsItsProgress()
{
    writeFile(m_lab.path(u"file"_s), m_signedCabinet);
    Progress progress;
    QVERIFY(checkTrust(m_lab.path(u"file"_s), {}, m_now, {}, &progress));
    QVERIFY(progress.done() > 0);
    QCOMPARE(progress.done(), progress.total());
    std::stop_source stop;
    stop.request_stop();
    const auto report = checkTrust(m_lab.path(u"file"_s), {}, m_now, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
