// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/panestack.h"
#include "widgets/trust/trustview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPalette>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(45, 45, 48));
    palette.setColor(QPalette::Base, QColor(30, 30, 30));
    palette.setColor(QPalette::AlternateBase, QColor(38, 38, 40));
    palette.setColor(QPalette::Button, QColor(60, 60, 63));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(235, 235, 235));
    palette.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    return palette;
}

CertificateFacts certificate(const QString &name, const QString &issuer)
{
    return {.subject = u"CN="_s + name + u", O=Contoso example, C=US"_s,
            .issuer = u"CN="_s + issuer + u", O=Contoso example, C=US"_s,
            .serial = u"33000001B4DE1A2C"_s,
            .fingerprint = QString(u"0F1E2D3C"_s).repeated(8),
            .signatureAlgorithm = u"sha256WithRSAEncryption"_s,
            .key = u"RSA 2048"_s,
            .notBefore = QDateTime(QDate(2025, 9, 1), QTime(8, 0), Qt::UTC),
            .notAfter = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC)};
}

/// A file that matches, with a chain to a root that is not in the store.
SignatureReport signature()
{
    return {.digest = {.answer = Answer::Yes,
                       .sentence = u"The SHA-256 digest of the file is the one in the signature."_s},
            .digestAlgorithm = u"SHA-256"_s,
            .digestInSignature = QString(u"A1B2C3D4"_s).repeated(8),
            .digestOfFile = QString(u"A1B2C3D4"_s).repeated(8),
            .signer = {.answer = Answer::Yes,
                       .sentence = u"The signature was made with the key of a certificate that names "
                                   u"“<b>CN=Signer</b>”, over a SHA-256 digest."_s},
            .signerDigestAlgorithm = u"SHA-256"_s,
            .certificate = certificate(u"Signer"_s, u"Root"_s),
            .chain = {.answer = Answer::No,
                      .sentence = u"The chain ends in the root “CN=Root” (SHA-256 "_s
                          + QString(u"0F1E2D3C"_s).repeated(8) + u"), which your store does not hold."_s},
            .certificates = {certificate(u"Signer"_s, u"Root"_s), certificate(u"Root"_s, u"Root"_s)},
            .countersigned = {.answer = Answer::Yes, .sentence = u"The countersignature is valid."_s},
            .countersignature =
                Countersignature{.time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                                 .valid = {.answer = Answer::Yes},
                                 .chain = {.answer = Answer::No},
                                 .signer = certificate(u"Stamper"_s, u"Root"_s)}};
}

TrustReport report()
{
    return {.kind = SignedKind::Cabinet,
            .summary = u"The file is as it was signed, but the chain does not hold."_s,
            .signatures = {signature()},
            .facts = {u"Whether a certificate was revoked was not checked: Ccmscope asks nobody."_s}};
}

QString textOf(const QWidget &view, const char *name)
{
    const auto *label = view.findChild<QLabel *>(QString::fromLatin1(name));
    return label ? label->text() : u"there is no such label"_s;
}

int distinctColors(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

} // namespace

class TestTrustView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingWasLookedAt();
    void saysThatAFileIsNotSigned();
    void showsFourStatementsAsPlainText();
    void showsTheDetails();
    void letsChooseAmongSignatures();
    void copiesEverything();
    void asksForARootOnlyWhereOneIsMissing();
    void showsAnError();
    void isDrawnInLightAndDark_data();
    void isDrawnInLightAndDark();
};

void TestTrustView::saysThatNothingWasLookedAt()
{
    const TrustView view;
    QVERIFY(!view.findChild<PaneStack *>()->showsContent());
}

void TestTrustView::saysThatAFileIsNotSigned()
{
    TrustView view;
    view.setReport(report());
    view.setReport({.kind = SignedKind::Cabinet, .summary = u"The file is not signed."_s});
    QVERIFY(!view.findChild<PaneStack *>()->showsContent());
    bool found = false;
    for (const QLabel *label : view.findChildren<QLabel *>())
        found = found || label->text() == u"The file is not signed."_s;
    QVERIFY(found);
}

void TestTrustView::showsFourStatementsAsPlainText()
{
    TrustView view;
    view.setReport(report());
    QVERIFY(view.findChild<PaneStack *>()->showsContent());
    QCOMPARE(textOf(view, "trustSummary"), report().summary);
    QCOMPARE(textOf(view, "trustDigest"), signature().digest.sentence);
    QCOMPARE(textOf(view, "trustSigner"), signature().signer.sentence);
    QCOMPARE(textOf(view, "trustChain"), signature().chain.sentence);
    QCOMPARE(textOf(view, "trustStamp"), signature().countersigned.sentence);
    QVERIFY(textOf(view, "trustFacts").contains(u"revoked was not checked"_s));
    for (const char *name :
         {"trustSummary", "trustDigest", "trustSigner", "trustChain", "trustStamp", "trustFacts"})
        QCOMPARE(view.findChild<QLabel *>(QString::fromLatin1(name))->textFormat(), Qt::PlainText);
    QVERIFY(view.findChild<QLabel *>(u"trustChain"_s)->accessibleName().endsWith(u"No"_s));
}

void TestTrustView::showsTheDetails()
{
    TrustView view;
    view.setReport(report());
    const QString text = view.findChild<QPlainTextEdit *>(u"trustDetails"_s)->toPlainText();
    for (const QString &piece : {u"Subject: CN=Signer"_s, u"Issuer: CN=Root"_s, u"33000001B4DE1A2C"_s,
                                 u"RSA 2048"_s, u"2026-09-01 08:00:00 UTC"_s, u"2026-01-02 03:04:05 UTC"_s,
                                 u"CN=Stamper"_s, QString(u"A1B2C3D4"_s).repeated(8)})
        QVERIFY2(text.contains(piece), qPrintable(piece));
}

void TestTrustView::letsChooseAmongSignatures()
{
    TrustView view;
    view.setReport(report());
    auto *choice = view.findChild<QComboBox *>(u"trustChoice"_s);
    QVERIFY(choice->isHidden());
    TrustReport two = report();
    two.signatures.append({.nesting = 1,
                           .digest = {.answer = Answer::No, .sentence = u"Another."_s},
                           .digestAlgorithm = u"SHA-1"_s});
    view.setReport(two);
    QVERIFY(!choice->isHidden());
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    QCOMPARE(textOf(view, "trustDigest"), u"Another."_s);
}

void TestTrustView::copiesEverything()
{
    TrustView view;
    view.setReport(report());
    view.findChild<QToolButton *>(u"trustCopy"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(signature().chain.sentence));
    QVERIFY(text.contains(u"Subject: CN=Stamper"_s));
    QVERIFY(text.contains(u"revoked was not checked"_s));
}

void TestTrustView::asksForARootOnlyWhereOneIsMissing()
{
    TrustView view;
    QSignalSpy spy(&view, &TrustView::addRootRequested);
    view.setReport(report());
    auto *button = view.findChild<QToolButton *>(u"trustAddRoot"_s);
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(spy.size(), 1);
    TrustReport good = report();
    good.signatures[0].chain.answer = Answer::Yes;
    view.setReport(good);
    QVERIFY(button->isHidden());
}

void TestTrustView::showsAnError()
{
    TrustView view;
    view.setReport(report());
    view.showError({.code = ErrorCode::Malformed, .source = u"x.cab"_s});
    QVERIFY(!view.findChild<PaneStack *>()->showsContent());
}

void TestTrustView::isDrawnInLightAndDark_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestTrustView::isDrawnInLightAndDark()
{
    QFETCH(QPalette, palette);

    TrustView view;
    view.setPalette(palette);
    TrustReport two = report();
    two.signatures.append(signature());
    view.setReport(two);
    view.resize(900, 640);
    const QImage image = view.grab().toImage();
    QVERIFY(distinctColors(image) > 30);
    // Drawn, not left to a white ground.
    QCOMPARE(image.pixelColor(image.width() / 2, 2).lightness() > 127,
             palette.color(QPalette::Window).lightness() > 127);
    const QString folder = qEnvironmentVariable("CCM_SAVE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(TestTrustView)
#include "tst_trustview.moc"
