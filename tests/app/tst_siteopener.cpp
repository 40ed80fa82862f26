// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"
#include "app/settings.h"
#include "app/siteopener.h"
#include "webserver.h"
#include "widgets/site/addressdialog.h"
#include "widgets/site/candidatesdialog.h"
#include "widgets/site/certificatedialog.h"
#include "widgets/site/passworddialog.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

bool run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

/// A window that asks, with settings of its own.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Session session;
    QWidget window;
    SiteOpener opener{session, settings, &window};

    Fixture() { window.show(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000); }
    /// The dialog that is shown; those that were answered may not be deleted yet.
    template<typename Dialog>
    Dialog *shown()
    {
        for (Dialog *dialog : window.findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void givePassword(const QString &password)
    {
        auto *line = shown<PasswordDialog>()->template findChild<QLineEdit *>(u"password"_s);
        line->setText(password);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
};

} // namespace

/// What a site needs is asked for, and it is then read: by nginx with a certificate that nobody trusts, and
/// from archives that other programs made.
class TestSiteOpener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.stop(); }
    void readsAgainOnceACertificateIsTrusted();
    void aRefusedCertificateLeavesTheError();
    void readsTheManifestThatWasChosen();
    void asksAgainForAPasswordThatDoesNotFit_data();
    void asksAgainForAPasswordThatDoesNotFit();
    void keepsThePasswordWhileAManifestIsChosen();
    void aClientsArchiveIsOpenedWithItsPassword();
    void asksTheSameForAnEarlierManifest();
    void keepsThePasswordOfEachManifestApart();
    void aBundleOnAServerIsSignedInToOnce();
    void anAddressIsRemembered();
    void signsInWhereTheServerAsks();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_server.path(name); }

    WebServer m_server;
    int m_secured = 0;
};

void TestSiteOpener::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
        qunsetenv(name);
    const QString folder = place({});
    QVERIFY(run(folder, u"openssl"_s,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=mp01"_s,
                 u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s}));
    QFile cabinet(QStringLiteral(CCM_SOURCE_DIR "/resources/sample/site-after/ccmsetup.cab"));
    QVERIFY(cabinet.open(QIODevice::ReadOnly));
    QVERIFY(m_server.write(u"www/CCM_Client/ccmsetup.cab"_s, cabinet.readAll()));
    QVERIFY(m_server.write(u"users"_s, "admin:{PLAIN}s3cret\n"));
    for (const QString &name : {u"a"_s, u"b"_s})
        QVERIFY(m_server.write(name + u"/ccmsetup.xml"_s,
                               "<CcmSetup><Item FileName=\"" + name.toLatin1() + ".exe\"/></CcmSetup>"));
    QVERIFY(m_server.write(u"Windows/ccmsetup/Logs/ccmsetup.log"_s,
                           "<![LOG[Hello]LOG]!><time=\"08:00:00.000+000\" "
                           "date=\"01-01-2026\" component=\"ccmsetup\" context=\"\" "
                           "type=\"1\" thread=\"1\" file=\"a.cpp:1\">\n"));
    QVERIFY(run(folder, u"zip"_s, {u"-q"_s, u"-r"_s, u"both.zip"_s, u"a"_s, u"b"_s}));
    const QStringList secret{u"-q"_s, u"-r"_s, u"-P"_s, u"s3cret"_s};
    QVERIFY(run(folder, u"zip"_s, secret + QStringList{u"one-secret.zip"_s, u"a"_s}));
    QVERIFY(run(folder, u"zip"_s, secret + QStringList{u"both-secret.zip"_s, u"a"_s, u"b"_s}));
    QVERIFY(run(folder, u"zip"_s, secret + QStringList{u"client-secret.zip"_s, u"Windows"_s}));
    m_secured = WebServer::freePort();
    QCOMPARE(m_server.start("server { listen 127.0.0.1:" + QByteArray::number(m_secured)
                                + " ssl; root FOLDER/www;\nssl_certificate FOLDER/cert.pem;"
                                  "ssl_certificate_key FOLDER/key.pem;\n"
                                  "location = /secret.cab { auth_basic x; auth_basic_user_file FOLDER/users; "
                                  "alias FOLDER/www/CCM_Client/ccmsetup.cab; }\n"
                                  "location = /secret.zip { auth_basic x; auth_basic_user_file FOLDER/users; "
                                  "alias FOLDER/both.zip; } }\n",
                            m_secured),
             QString());
}

void TestSiteOpener::readsAgainOnceACertificateIsTrusted()
{
    Fixture f;
    f.session.openSite(u"127.0.0.1:%1"_s.arg(m_secured));
    f.settle();
    QVERIFY(!f.session.site());
    auto *dialog = f.shown<CertificateDialog>();
    QVERIFY(dialog);
    const QString fingerprint = dialog->findChild<QLabel *>(u"fingerprint"_s)->text().remove(u'\n');
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    f.settle();
    QVERIFY(f.session.site());
    QCOMPARE(f.session.site()->fetched->acceptedFingerprint, fingerprint);
    QCOMPARE(f.session.site()->fetched->url.scheme(), u"https"_s);
    f.session.reload(); // it stays trusted until the program ends
    f.settle();
    QVERIFY(f.session.site());
    QVERIFY(!f.shown<CertificateDialog>());
}

void TestSiteOpener::aRefusedCertificateLeavesTheError()
{
    Fixture f;
    const QSignalSpy failed(&f.session, &Session::siteFailed);
    f.session.openSite(u"127.0.0.1:%1"_s.arg(m_secured));
    f.settle();
    f.shown<CertificateDialog>()->reject();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!f.session.isBusy());
    QVERIFY(!f.session.site());
}

void TestSiteOpener::readsTheManifestThatWasChosen()
{
    Fixture f;
    f.session.openSite(place(u"both.zip"_s));
    f.settle();
    auto *dialog = f.shown<CandidatesDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"candidates"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    f.settle();
    QVERIFY(f.session.site());
    QCOMPARE(f.session.site()->manifest.items.constFirst().fileName, u"b.exe"_s);
    QCOMPARE(f.session.paths().site, place(u"both.zip/b/ccmsetup.xml"_s));
}

void TestSiteOpener::asksAgainForAPasswordThatDoesNotFit_data()
{
    QTest::addColumn<bool>("isDropped");
    QTest::newRow("opened as a site") << false;
    QTest::newRow("told by its content") << true;
}

void TestSiteOpener::asksAgainForAPasswordThatDoesNotFit()
{
    QFETCH(const bool, isDropped);
    Fixture f;
    const QString archive = place(u"one-secret.zip"_s);
    if (isDropped)
        f.session.open({archive});
    else
        f.session.openSite(archive);
    f.settle();
    QVERIFY(f.shown<PasswordDialog>());
    f.givePassword(u"guess"_s);
    QVERIFY(f.shown<PasswordDialog>());
    const QString reason = f.shown<PasswordDialog>()->findChild<QLabel *>(u"reason"_s)->text();
    QVERIFY2(reason.contains(u"does not fit"), qPrintable(reason));
    f.givePassword(u"s3cret"_s);
    QVERIFY(!f.shown<PasswordDialog>());
    QVERIFY(f.session.site());
    QCOMPARE(f.session.site()->manifest.items.constFirst().fileName, u"a.exe"_s);

    // It was kept for that opening only.
    f.session.reload();
    f.settle();
    QVERIFY(f.shown<PasswordDialog>());
}

void TestSiteOpener::keepsThePasswordWhileAManifestIsChosen()
{
    Fixture f;
    f.session.openSite(place(u"both-secret.zip"_s));
    f.settle();
    f.givePassword(u"s3cret"_s);
    auto *dialog = f.shown<CandidatesDialog>();
    QVERIFY(dialog);
    dialog->accept();
    f.settle();
    QVERIFY(!f.shown<PasswordDialog>());
    QVERIFY(f.session.site());
    QCOMPARE(f.session.site()->manifest.items.constFirst().fileName, u"a.exe"_s);
}

void TestSiteOpener::aClientsArchiveIsOpenedWithItsPassword()
{
    Fixture f;
    const QSignalSpy failed(&f.session, &Session::clientFailed);
    f.session.openClient(place(u"client-secret.zip"_s));
    f.settle();
    QCOMPARE(failed.size(), 1);
    QVERIFY(f.shown<PasswordDialog>());
    f.givePassword(u"s3cret"_s);
    QVERIFY(f.session.content().client);
    QCOMPARE(f.session.content().client->logs.size(), 1);
    QCOMPARE(f.session.paths().client, place(u"client-secret.zip"_s));
}

void TestSiteOpener::asksTheSameForAnEarlierManifest()
{
    Fixture f;
    f.session.openSite(place(u"b/ccmsetup.xml"_s));
    f.session.openSite(place(u"both-secret.zip"_s), SiteRole::Earlier);
    f.settle();
    QVERIFY(f.shown<PasswordDialog>());
    f.givePassword(u"s3cret"_s);
    auto *dialog = f.shown<CandidatesDialog>();
    QVERIFY(dialog);
    dialog->accept();
    f.settle();
    QVERIFY(f.session.earlierSite());
    QCOMPARE(f.session.earlierSite()->manifest.items.constFirst().fileName, u"a.exe"_s);
    QCOMPARE(f.session.site()->manifest.items.constFirst().fileName, u"b.exe"_s);
    QCOMPARE(f.session.paths(),
             (CasePaths{.site = place(u"b/ccmsetup.xml"_s),
                        .earlierSite = place(u"both-secret.zip/a/ccmsetup.xml"_s)}));
}

void TestSiteOpener::keepsThePasswordOfEachManifestApart()
{
    Fixture f;
    f.session.openEncryptedSite(place(u"one-secret.zip"_s), u"s3cret"_s);
    f.settle();
    QVERIFY(f.session.site());
    f.session.openSite(place(u"one-secret.zip"_s), SiteRole::Earlier);
    f.settle();
    QVERIFY(f.shown<PasswordDialog>());
    QVERIFY(!f.session.earlierSite());
}

void TestSiteOpener::aBundleOnAServerIsSignedInToOnce()
{
    Fixture f;
    f.session.openSite(u"https://127.0.0.1:%1/secret.zip"_s.arg(m_secured));
    f.settle();
    QTest::mouseClick(f.shown<CertificateDialog>()->findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    f.settle();
    auto *signIn = f.shown<AddressDialog>();
    QVERIFY(signIn);
    signIn->findChild<QLineEdit *>(u"user"_s)->setText(u"admin"_s);
    signIn->findChild<QLineEdit *>(u"password"_s)->setText(u"s3cret"_s);
    signIn->accept();
    f.settle();
    auto *dialog = f.shown<CandidatesDialog>();
    QVERIFY(dialog);
    dialog->accept();
    f.settle();
    QVERIFY(f.session.site());
    QCOMPARE(f.session.site()->manifest.items.constFirst().fileName, u"a.exe"_s);
}

void TestSiteOpener::anAddressIsRemembered()
{
    Fixture f;
    f.opener.askForAddress();
    auto *dialog = f.shown<AddressDialog>();
    QVERIFY(dialog);
    dialog->setAddress(place(u"a/ccmsetup.xml"_s));
    dialog->accept();
    f.settle();
    QVERIFY(f.session.site());
    QCOMPARE(f.settings.recentAddresses(), QStringList{place(u"a/ccmsetup.xml"_s)});
}

void TestSiteOpener::signsInWhereTheServerAsks()
{
    Fixture f;
    f.session.openSite(u"https://127.0.0.1:%1/secret.cab"_s.arg(m_secured));
    f.settle();
    QTest::mouseClick(f.shown<CertificateDialog>()->findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    f.settle();
    auto *dialog = f.shown<AddressDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"reason"_s)->text().contains(u"127.0.0.1"));
    dialog->findChild<QLineEdit *>(u"user"_s)->setText(u"admin"_s);
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"s3cret"_s);
    dialog->accept();
    f.settle();
    QVERIFY(f.session.site());
    QFile settings(f.folder.filePath(u"settings.ini"_s));
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("s3cret"));
}

QTEST_MAIN(TestSiteOpener)
#include "tst_siteopener.moc"
