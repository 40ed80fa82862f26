// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/trust.h"
#include "tests/models/trust/signingtools.h"

#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

namespace {

template<typename Number>
QByteArray with(QByteArray bytes, qsizetype at, Number number)
{
    qToLittleEndian(number, bytes.data() + at);
    return bytes;
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

} // namespace

/// Files that lie about themselves: one sentence each, and never a wrong yes.
class TestTrustHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheDamage_data();
    void namesTheDamage();
    void rejectsOtherKinds_data();
    void rejectsOtherKinds();
    void takesSignersAndCertificatesUpToTheLimit();
    void takesNestedSignaturesUpToTheLimit();
    void keepsWhatCanBeReadOfDamagedNesting();
    void survivesEveryCut_data();
    void survivesEveryCut();
    void survivesFlippedBits_data();
    void survivesFlippedBits();

private:
    Result<TrustReport> check(QByteArray bytes) const
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return checkTrust(buffer, u"file"_s, m_store, m_now);
    }
    qsizetype tableEntry() const { return numberAt(m_program, 0x3C) + 24 + 112 + 32; }
    void addFiles() const
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("cabinet") << m_cabinet;
        QTest::newRow("program") << m_program;
        QTest::newRow("package") << m_package;
    }

    SigningLab m_lab;
    TrustStore m_store;
    QDateTime m_now; ///< after the certificates were made, which are valid from that second on
    QByteArray m_cabinet, m_program, m_package; ///< signed
};

void TestTrustHostile::initTestCase()
{
    m_lab.make();
    m_now = QDateTime::currentDateTimeUtc();
    m_cabinet = m_lab.sign(m_lab.cabinet());
    m_program = m_lab.sign(m_lab.program());
    m_package = m_lab.sign(m_lab.package(), {u"-add-msi-dse"_s});
    QVERIFY(m_store.addPemFile(m_lab.path(u"root.pem"_s)));
}

void TestTrustHostile::namesTheDamage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QByteArray &file, ErrorCode code, const QString &words) {
        QTest::newRow(name) << file << int(code) << words;
    };
    const QString outside = u"not a place in this file"_s;
    const QString damaged = u"damaged or cut"_s;
    const qsizetype start = numberAt(m_cabinet, 44);
    const auto most = static_cast<quint32>(trustlimits::SignatureBytes);
    row("cabinet: signature outside the file", with(m_cabinet, 44, 0xFFFF'FFF0U), ErrorCode::Malformed,
        outside);
    row("cabinet: signature of absurd length", with(m_cabinet, 48, 0xFFFF'FFFFU), ErrorCode::Malformed,
        outside);
    row("cabinet: signature of no length", with(m_cabinet, 48, 0U), ErrorCode::Malformed, outside);
    row("cabinet: signature in the header", with(m_cabinet, 44, 8U), ErrorCode::Malformed, outside);
    row("cabinet: signature in the content",
        with(with(m_cabinet, 44, quint32(start - 8)), 48, numberAt(m_cabinet, 48) + 8), ErrorCode::Malformed,
        u"inside the cabinet's content"_s);
    row("cabinet: signature cut", with(m_cabinet, 48, 100U), ErrorCode::Malformed, damaged);
    row("cabinet: no signature at its place",
        m_cabinet.first(start) + QByteArray(numberAt(m_cabinet, 48), 'x'), ErrorCode::Malformed, damaged);
    const QByteArray large = m_cabinet + QByteArray(most, '\0');
    row("cabinet: signature larger than the limit", with(large, 48, most + 1), ErrorCode::TooLarge,
        u"larger than Ccmscope reads"_s);
    row("cabinet: cut within its signature", m_cabinet.chopped(100), ErrorCode::Truncated,
        u"only %1 are there"_s.arg(m_cabinet.size() - 100));
    row("cabinet: cut before its signature", m_cabinet.first(start - 10), ErrorCode::Truncated,
        u"only %1 are there"_s.arg(start - 10));
    row("cabinet: only a header", m_cabinet.first(50), ErrorCode::Truncated, u"expected here"_s);

    const qsizetype entry = tableEntry();
    const qsizetype table = numberAt(m_program, entry);
    row("program: table outside the file", with(m_program, entry, 0xFFFF'FFF0U), ErrorCode::Malformed,
        outside);
    row("program: table of absurd length", with(m_program, entry + 4, 0xFFFF'FFFFU), ErrorCode::Malformed,
        outside);
    row("program: table in the header", with(m_program, entry, 16U), ErrorCode::Malformed, outside);
    row("program: entry longer than its table", with(m_program, table, 0xFFFF'FFFFU), ErrorCode::Malformed,
        u"does not fit its table"_s);
    row("program: entry without a length", with(m_program, table, 0U), ErrorCode::Malformed,
        u"does not fit its table"_s);
    row("program: signature cut", with(with(m_program, table, 100U), entry + 4, 100U), ErrorCode::Malformed,
        damaged);
    row("program: DOS only", m_program.first(64), ErrorCode::Truncated, u"expected here"_s);
    row("program: neither PE32 nor PE32+", with(m_program, numberAt(m_program, 0x3C) + 24, quint16{7}),
        ErrorCode::Malformed, u"neither of PE32 nor of PE32+"_s);

    // The stream's entry in the folder: 128 bytes, the name first, start and size at its end.
    const QByteArray name = QByteArray::fromHex("05004400690067006900740061006C005300690067006E00");
    const qsizetype stream = m_package.indexOf(name);
    QVERIFY(stream > 0);
    row("package: signature larger than the limit", with(m_package, stream + 120, most + 1),
        ErrorCode::TooLarge, u"larger than Ccmscope reads"_s);
    row("package: signature cut", with(m_package, stream + 120, 100U), ErrorCode::Malformed, damaged);
    row("package: signature of no length", with(m_package, stream + 120, 0U), ErrorCode::Malformed, damaged);
    row("package: signature outside the file", with(m_package, stream + 116, 0x00FF'FFFFU),
        ErrorCode::Malformed, u"leaves the file"_s);
}

void TestTrustHostile::namesTheDamage()
{
    QFETCH(QByteArray, file);
    QFETCH(int, code);
    QFETCH(QString, words);

    const auto report = check(file);
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains(words), qPrintable(report.error().message()));
    QCOMPARE(int(report.error().code), code);
}

void TestTrustHostile::rejectsOtherKinds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");

    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Empty);
    QTest::newRow("text") << QByteArray("some text\n") << int(ErrorCode::WrongKind);
    QTest::newRow("program of DOS") << QByteArray("MZ").leftJustified(512, '\0') << int(ErrorCode::WrongKind);
}

void TestTrustHostile::rejectsOtherKinds()
{
    QFETCH(QByteArray, file);
    QFETCH(int, code);

    const auto report = check(file);
    QVERIFY(!report);
    QCOMPARE(int(report.error().code), code);
}

void TestTrustHostile::takesSignersAndCertificatesUpToTheLimit()
{
    QCOMPARE(check(m_lab.withCopies(m_cabinet, int(trustlimits::Certificates), 1))->signatures.size(), 1);
    const auto certificates = check(m_lab.withCopies(m_cabinet, int(trustlimits::Certificates) + 1, 1));
    QVERIFY(!certificates);
    QCOMPARE(certificates.error().code, ErrorCode::TooLarge);

    const auto most = check(m_lab.withCopies(m_cabinet, 1, int(trustlimits::Signers)));
    QVERIFY(most);
    QVERIFY(most->signatures[0].facts.join(u' ').contains(u"only the first was looked at"_s));
    const auto signers = check(m_lab.withCopies(m_cabinet, 1, int(trustlimits::Signers) + 1));
    QVERIFY(!signers);
    QCOMPARE(signers.error().code, ErrorCode::TooLarge);
}

void TestTrustHostile::takesNestedSignaturesUpToTheLimit()
{
    constexpr auto Nested = "1.3.6.1.4.1.311.2.4.1";
    QByteArray file = m_cabinet;
    for (int nesting = 1; nesting <= trustlimits::Nesting; ++nesting) {
        file = m_lab.withAttribute(m_cabinet, Nested, signedMessage(file));
        const auto report = check(file);
        QVERIFY(report);
        QCOMPARE(report->signatures.size(), qMin(nesting + 1, trustlimits::Nesting));
        QCOMPARE(report->facts.join(u' ').contains(u"more signatures inside"_s),
                 nesting == trustlimits::Nesting);
    }
}

void TestTrustHostile::keepsWhatCanBeReadOfDamagedNesting()
{
    const auto report =
        check(m_lab.withAttribute(m_cabinet, "1.3.6.1.4.1.311.2.4.1", QByteArray::fromHex("3003020101")));
    QVERIFY(report);
    QCOMPARE(report->signatures.size(), 1);
    QCOMPARE(report->signatures[0].digest.answer, Answer::Yes);
    QVERIFY(report->facts.join(u' ').contains(u"inside the first, cannot be read"_s));
}

void TestTrustHostile::survivesEveryCut_data()
{
    addFiles();
}

void TestTrustHostile::survivesEveryCut()
{
    QFETCH(QByteArray, file);

    for (qsizetype size = 0; size < file.size(); size += 23) {
        const auto report = check(file.first(size));
        if (report && !report->signatures.isEmpty())
            QVERIFY2(report->signatures[0].digest.answer != Answer::Yes, qPrintable(QString::number(size)));
        if (!report)
            QVERIFY(!report.error().message().isEmpty());
    }
}

void TestTrustHostile::survivesFlippedBits_data()
{
    addFiles();
}

void TestTrustHostile::survivesFlippedBits()
{
    QFETCH(QByteArray, file);

    for (qsizetype at = 0; at < file.size(); at += 9) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed[at] ^ (1 << at % 8));
        const auto report = check(changed);
        if (report) {
            for (const SignatureReport &signature : report->signatures)
                QVERIFY(!signature.digest.sentence.isEmpty() && !signature.chain.sentence.isEmpty());
        } else {
            QVERIFY(!report.error().message().isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestTrustHostile)
#include "tst_trusthostile.moc"
