// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/site/addressdialog.h"
#include "widgets/site/candidatesdialog.h"
#include "widgets/site/certificatedialog.h"
#include "widgets/site/passworddialog.h"
#include "widgets/site/sharesdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(45, 45, 48));
    palette.setColor(QPalette::Base, QColor(30, 30, 30));
    palette.setColor(QPalette::Button, QColor(60, 60, 63));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(235, 235, 235));
    palette.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    return palette;
}

UntrustedCertificate certificate()
{
    return {.host = u"mp01.corp.example"_s,
            .subject = u"CN=mp01.corp.example"_s,
            .issuer = u"CN=<b>Corp</b> Issuing CA"_s,
            .names = {u"mp01.corp.example"_s, u"mp01"_s},
            .fingerprint = QStringList(QList<QString>(32, u"AB"_s)).join(u':'),
            .validFrom = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
            .validTo = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC),
            .problems = {u"The certificate is signed by itself."_s}};
}

QList<ManifestCandidate> candidates()
{
    return {{.name = u"a/ccmsetup.cab"_s,
             .address = u"/b.zip/a/ccmsetup.cab"_s,
             .sizeInBytes = 1234,
             .modified = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC)},
            {.name = u"b/ccmsetup.xml"_s,
             .address = u"/b.zip/b/ccmsetup.xml"_s,
             .sizeInBytes = 5,
             .modified = {}}};
}

using MakeDialog = std::function<QDialog *()>;

} // namespace

Q_DECLARE_METATYPE(MakeDialog)

class TestSiteDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadableInLightAndDark_data() { allDialogs(); }
    void isReadableInLightAndDark();
    void whatTakesTheFocusHasAName_data() { allDialogs(); }
    void whatTakesTheFocusHasAName();
    void escapeClosesWithoutAnAnswer_data() { allDialogs(); }
    void escapeClosesWithoutAnAnswer();
    void anAddressIsGivenByKeyboardAlone();
    void credentialsAreGivenAndForgotten();
    void sayingWhyAnAddressIsAskedForAgain();
    void aCandidateIsChosenByKeyboard();
    void enterDoesNotTrustACertificate();
    void aCertificateIsTrustedByItsButton();
    void showsForeignTextAsItIs();
    void aPasswordIsGivenOnceAndForgotten();
    void sharesComeBackAsTheyWereTyped();
    void saysWhichShareMakesNoSense();

private:
    static void allDialogs();
};

void TestSiteDialogs::allDialogs()
{
    QTest::addColumn<MakeDialog>("make");
    QTest::newRow("address") << MakeDialog([] {
        auto *dialog = new AddressDialog({u"mp01"_s});
        dialog->setAddress(u"https://mp01.corp.example/CCM_Client/ccmsetup.cab"_s);
        dialog->askForCredentials(u"mp01 wants a user name and a password."_s, false);
        return dialog;
    });
    QTest::newRow("candidates") << MakeDialog([] { return new CandidatesDialog(candidates()); });
    QTest::newRow("certificate") << MakeDialog([] { return new CertificateDialog(certificate()); });
    QTest::newRow("password") << MakeDialog(
        [] { return new PasswordDialog(u"bundle.zip: It is encrypted. It needs a password."_s); });
    QTest::newRow("shares") << MakeDialog([] {
        return new SharesDialog({{u"\\\\site01\\SMS_PRI"_s, u"/mnt/site01"_s}}, {u"/etc/corp-ca.pem"_s},
                                {u"/etc/signer-root.pem"_s});
    });
}

void TestSiteDialogs::isReadableInLightAndDark()
{
    QFETCH(const MakeDialog, make);
    const QPalette before = QApplication::palette();
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(isDark ? darkPalette() : before);
        const std::unique_ptr<QDialog> dialog(make());
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        QVERIFY2(dialog->width() <= 1024 && dialog->height() <= 700,
                 qPrintable(QString::number(dialog->height())));
        const QImage image = dialog->grab().toImage();
        if (const QString folder = qEnvironmentVariable("CCM_PICTURES"); !folder.isEmpty())
            QVERIFY(image.save(QDir(folder).filePath(QLatin1StringView(QTest::currentDataTag())
                                                     + (isDark ? u"-dark.png"_s : u"-light.png"_s))));
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY(colors.size() > 20);
        const QColor corner = image.pixelColor(3, 3);
        QCOMPARE(corner.lightness() < 128, isDark);
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
    QApplication::setPalette(before);
}

void TestSiteDialogs::whatTakesTheFocusHasAName()
{
    QFETCH(const MakeDialog, make);
    const std::unique_ptr<QDialog> dialog(make());
    dialog->show();
    QVERIFY(!dialog->windowTitle().isEmpty());
    int count = 0;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isOwn = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus;
        const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget())
            || widget->objectName().startsWith("qt_"_L1) || qobject_cast<QLabel *>(widget);
        if (!isOwn || isPart)
            continue;
        ++count;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(count >= 2);
}

void TestSiteDialogs::escapeClosesWithoutAnAnswer()
{
    QFETCH(const MakeDialog, make);
    const std::unique_ptr<QDialog> dialog(make());
    const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    dialog->show();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(accepted.size(), 0);
}

void TestSiteDialogs::anAddressIsGivenByKeyboardAlone()
{
    AddressDialog dialog({});
    QSignalSpy chosen(&dialog, &AddressDialog::addressChosen);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *address = dialog.findChild<QComboBox *>(u"address"_s);
    const auto *open = dialog.findChild<QPushButton *>(u"open"_s);
    QVERIFY(address->hasFocus() || address->lineEdit()->hasFocus());
    QVERIFY(!open->isEnabled());
    QTest::keyClicks(address->lineEdit(), u" mp01 "_s);
    QVERIFY(open->isEnabled());
    QTest::keyClick(address->lineEdit(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"mp01"_s);
    QVERIFY(!chosen.at(0).at(1).value<std::optional<Credentials>>());
    QVERIFY(!chosen.at(0).at(2).toBool());
}

void TestSiteDialogs::credentialsAreGivenAndForgotten()
{
    AddressDialog dialog({});
    std::optional<Credentials> given;
    connect(
        &dialog, &AddressDialog::addressChosen, this,
        [&given](const QString &, const std::optional<Credentials> &credentials) { given = credentials; });
    dialog.setAddress(u"mp01"_s);
    dialog.findChild<QLineEdit *>(u"user"_s)->setText(u"CORP\\admin"_s);
    auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setText(u"s3cret"_s);
    dialog.accept();
    QVERIFY(given);
    QCOMPARE(*given, (Credentials{u"CORP\\admin"_s, u"s3cret"_s}));
    QVERIFY(password->text().isEmpty());
}

void TestSiteDialogs::sayingWhyAnAddressIsAskedForAgain()
{
    for (const bool isPlain : {false, true}) {
        AddressDialog dialog({});
        dialog.setAddress(u"mp01"_s);
        dialog.askForCredentials(u"Because."_s, isPlain);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.findChild<QLabel *>(u"reason"_s)->text(), u"Because."_s);
        QCOMPARE(dialog.focusWidget()->objectName(), isPlain ? u"plainPassword"_s : u"user"_s);
    }
}

void TestSiteDialogs::aCandidateIsChosenByKeyboard()
{
    CandidatesDialog dialog(candidates());
    const QSignalSpy chosen(&dialog, &CandidatesDialog::candidateChosen);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QTreeWidget *>(u"candidates"_s);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->topLevelItem(1)->text(2), u"unknown"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"/b.zip/b/ccmsetup.xml"_s);
}

void TestSiteDialogs::enterDoesNotTrustACertificate()
{
    CertificateDialog dialog(certificate());
    const QSignalSpy trusted(&dialog, &CertificateDialog::certificateAccepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(trusted.size(), 0);
}

void TestSiteDialogs::aCertificateIsTrustedByItsButton()
{
    CertificateDialog dialog(certificate());
    const QSignalSpy trusted(&dialog, &CertificateDialog::certificateAccepted);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    QCOMPARE(trusted.size(), 1);
    QCOMPARE(trusted.at(0).at(0).toString(), certificate().fingerprint);
}

void TestSiteDialogs::showsForeignTextAsItIs()
{
    const CertificateDialog dialog(certificate());
    const auto *issuer = dialog.findChild<QLabel *>(u"issuer"_s);
    QCOMPARE(issuer->text(), certificate().issuer);
    QCOMPARE(issuer->textFormat(), Qt::PlainText);
    const PasswordDialog password(u"<b>x</b>.zip: It is encrypted."_s);
    QCOMPARE(password.findChild<QLabel *>(u"reason"_s)->textFormat(), Qt::PlainText);
}

void TestSiteDialogs::aPasswordIsGivenOnceAndForgotten()
{
    PasswordDialog dialog(u"bundle.zip: It is encrypted."_s);
    const QSignalSpy given(&dialog, &PasswordDialog::passwordGiven);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
    QVERIFY(password->hasFocus());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    QTest::keyClicks(password, u"s3cret"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.at(0).at(0).toString(), u"s3cret"_s);
    QVERIFY(password->text().isEmpty());
}

void TestSiteDialogs::sharesComeBackAsTheyWereTyped()
{
    const QList<ShareMapping> before{{u"\\\\site01\\SMS_PRI"_s, u"/mnt/site01"_s}};
    SharesDialog dialog(before, {u"/etc/corp-ca.pem"_s}, {u"/etc/signer-root.pem"_s});
    QList<ShareMapping> shares;
    QStringList files;
    QStringList roots;
    connect(
        &dialog, &SharesDialog::settingsChosen, this,
        [&](const QList<ShareMapping> &chosen, const QStringList &caFiles, const QStringList &signerRoots) {
            shares = chosen;
            files = caFiles;
            roots = signerRoots;
        });
    auto *table = dialog.findChild<QTableWidget *>(u"shares"_s);
    dialog.show();
    for (int i = 0; i < 2; ++i) // the second row stays empty
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"addShare"_s), Qt::LeftButton);
    table->item(1, 0)->setText(u"smb://site02/Logs"_s);
    table->item(1, 1)->setText(u" /mnt/logs "_s);
    dialog.findChild<QListWidget *>(u"authorities"_s)->setCurrentRow(0);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"remove-authorities"_s), Qt::LeftButton);
    dialog.accept();
    QCOMPARE(shares, before + QList<ShareMapping>({{u"smb://site02/Logs"_s, u"/mnt/logs"_s}}));
    QVERIFY(files.isEmpty());
    QCOMPARE(roots, QStringList(u"/etc/signer-root.pem"_s));
}

void TestSiteDialogs::saysWhichShareMakesNoSense()
{
    SharesDialog dialog({{u"no share"_s, u"/mnt/x"_s}}, {}, {});
    const QSignalSpy chosen(&dialog, &SharesDialog::settingsChosen);
    dialog.show();
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QCOMPARE(chosen.size(), 0);
    const auto *problem = dialog.findChild<QLabel *>(u"problem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"no share"), qPrintable(problem->text()));
}

QTEST_MAIN(TestSiteDialogs)
#include "tst_sitedialogs.moc"
