// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/theme.h"
#include "app/trustdesk.h"
#include "tests/models/trust/signingtools.h"
#include "widgets/common/tableview.h"
#include "widgets/site/sharesdialog.h"
#include "widgets/trust/trustdialog.h"
#include "widgets/trust/trustview.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ccm;
using ccm::test::contentOf;
using ccm::test::writeFile;

namespace {

/// A window with settings of its own, on a site whose manifest names client.msi and gone.msi.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Session session;
    MainWindow window{session, settings};

    Fixture()
    {
        window.resize(1024, 700);
        window.show();
    }
    void open(const QString &path)
    {
        session.openSite(path);
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000);
        window.showPane(Panes::Manifest);
    }
    [[nodiscard]] QTabWidget *views() const { return window.findChild<QTabWidget *>(u"views"_s); }
    [[nodiscard]] TrustView *view() const { return views()->findChild<TrustView *>(); }
    [[nodiscard]] QString title() const { return views()->tabText(views()->indexOf(view())); }
    [[nodiscard]] TrustDesk *desk() const { return window.findChild<TrustDesk *>(); }
    [[nodiscard]] TrustDialog *dialog() const { return window.findChild<TrustDialog *>(); }
};

QString textOf(const QWidget *widget, const QString &name)
{
    const auto *label = widget ? widget->findChild<QLabel *>(name) : nullptr;
    return label ? label->text() : QString();
}

} // namespace

class TestTrustDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theManifestTellsHowItsSignatureStands_data();
    void theManifestTellsHowItsSignatureStands();
    void aRootIsAddedAfterItsFingerprintWasShown();
    void aFileThatIsNoRootIsRefused();
    void anItemLeadsToTheSignatureOfItsFile();
    void aDroppedFileIsChecked();
    void checkingCanBeCancelled();
    void theSettingsListRootsApart();
    void drawsARealReport_data();
    void drawsARealReport();

private:
    [[nodiscard]] QString site(const QByteArray &cabinet) const;

    ccm::test::SigningLab m_lab;
    QByteArray m_plain, m_signed, m_package;
};

void TestTrustDesk::initTestCase()
{
    m_lab.make();
    writeFile(m_lab.path(u"ccmsetup.xml"_s),
              "<?xml version=\"1.0\"?><CcmSetup><Item FileName=\"x64/client.msi\"/>"
              "<Item FileName=\"x64/gone.msi\"/></CcmSetup>");
    test::run(m_lab.path({}), u"gcab"_s, {u"-n"_s, u"-c"_s, u"m.cab"_s, u"ccmsetup.xml"_s}, "gcab");
    m_plain = contentOf(m_lab.path(u"m.cab"_s));
    m_signed = m_lab.sign(m_plain);
    m_package = m_lab.sign(m_lab.package());
}

/// Windows does not mind how names are spelled.
QString TestTrustDesk::site(const QByteArray &cabinet) const
{
    QDir().mkpath(m_lab.path(u"Client/X64"_s));
    writeFile(m_lab.path(u"Client/ccmsetup.cab"_s), cabinet);
    writeFile(m_lab.path(u"Client/X64/Client.msi"_s), m_package);
    return m_lab.path(u"Client/ccmsetup.cab"_s);
}

void TestTrustDesk::theManifestTellsHowItsSignatureStands_data()
{
    QTest::addColumn<QByteArray>("cabinet");
    QTest::addColumn<QString>("title");
    QByteArray changed = m_signed;
    changed[12] = '\1';
    QTest::newRow("signed") << m_signed << u"Signature: chain does not hold"_s;
    QTest::newRow("not signed") << m_plain << u"Signature: not signed"_s;
    QTest::newRow("changed") << changed << u"Signature: file changed"_s;
    QTest::newRow("cut") << m_signed.chopped(400) << u"Signature: cannot be read"_s;
    QTest::newRow("a bare XML") << contentOf(m_lab.path(u"ccmsetup.xml"_s)) << u"Signature"_s;
}

void TestTrustDesk::theManifestTellsHowItsSignatureStands()
{
    QFETCH(const QByteArray, cabinet);
    Fixture fixture;
    fixture.open(site(cabinet));
    QTEST(fixture.title(), "title");
}

void TestTrustDesk::aRootIsAddedAfterItsFingerprintWasShown()
{
    Fixture fixture;
    fixture.open(site(m_signed));
    fixture.views()->setCurrentWidget(fixture.view());
    QTest::mouseClick(fixture.view()->findChild<QToolButton *>(u"trustAddRoot"_s), Qt::LeftButton);
    auto *choice = fixture.window.findChild<QFileDialog *>();
    QVERIFY(choice);
    Q_EMIT choice->fileSelected(m_lab.path(u"root.pem"_s));
    choice->close();
    QMessageBox *box = nullptr;
    QTRY_VERIFY(box = fixture.window.findChild<QMessageBox *>(u"confirmRoots"_s));
    // As openssl says it.
    const QByteArray fingerprint =
        m_lab.openssl({u"x509"_s, u"-in"_s, u"root.pem"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    const QString bare =
        QString::fromLatin1(fingerprint.mid(fingerprint.indexOf('=') + 1).trimmed()).remove(u':');
    QVERIFY(box->informativeText().contains(bare));
    QVERIFY(fixture.settings.signerRoots().isEmpty());
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(fixture.title(), u"Signature: chain holds"_s);
    QCOMPARE(fixture.settings.signerRoots(), QStringList{m_lab.path(u"root.pem"_s)});
    QVERIFY(fixture.settings.caFiles().isEmpty());
    fixture.session.reload();
    QTRY_VERIFY(!fixture.session.isBusy());
    QCOMPARE(fixture.title(), u"Signature: chain holds"_s);
}

void TestTrustDesk::aFileThatIsNoRootIsRefused()
{
    Fixture fixture;
    fixture.desk()->offerRoots(m_lab.path(u"ccmsetup.xml"_s));
    QTRY_VERIFY(fixture.window.findChild<QMessageBox *>(u"rootsProblem"_s));
    QVERIFY(fixture.settings.signerRoots().isEmpty());
}

void TestTrustDesk::anItemLeadsToTheSignatureOfItsFile()
{
    Fixture fixture;
    fixture.open(site(m_plain));
    auto *items = fixture.window.findChild<TableView *>(u"items"_s);
    auto *check = fixture.window.findChild<QAction *>(u"checkSignature"_s);
    QVERIFY(items && check);
    items->setCurrentIndex(items->model()->index(1, 0));
    QVERIFY(!check->isEnabled()); // gone.msi is not there
    items->setCurrentIndex(items->model()->index(0, 0));
    QVERIFY(check->isEnabled());
    check->trigger();
    QVERIFY(fixture.dialog());
    QTRY_VERIFY(textOf(fixture.dialog(), u"trustSummary"_s).contains(u"as it was signed"));
    QCOMPARE(textOf(fixture.dialog(), u"trustFile"_s), u"x64/client.msi"_s);
    fixture.open(m_lab.path(u"ccmsetup.xml"_s)); // with nothing beside it
    QVERIFY(!check->isEnabled());
}

void TestTrustDesk::aDroppedFileIsChecked()
{
    Fixture fixture;
    const QString path = site(m_plain);
    fixture.desk()->checkFileAt(m_lab.path(u"root.pem"_s));
    QTRY_VERIFY(fixture.dialog());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.dialog(), &enter);
    QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(fixture.dialog(), &drop);
    QCOMPARE(textOf(fixture.dialog(), u"trustFile"_s), path);
    const auto isToldUnsigned = [&fixture] {
        return std::ranges::any_of(fixture.dialog()->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"carries no signature");
        });
    };
    QTRY_VERIFY(isToldUnsigned());
}

void TestTrustDesk::checkingCanBeCancelled()
{
    Fixture fixture;
    fixture.desk()->checkFileAt(site(m_signed));
    auto *dialog = fixture.window.findChild<TrustDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->cancelWanted();
    const auto *notice = dialog->findChild<QLabel *>(u"noticeText"_s);
    QVERIFY2(notice->text().contains(u"cancelled"_s), qPrintable(notice->text()));
}

void TestTrustDesk::theSettingsListRootsApart()
{
    Fixture fixture;
    fixture.settings.setCaFiles({u"/ca.pem"_s});
    fixture.settings.setSignerRoots({u"/gone.pem"_s, u"/root.pem"_s});
    for (QAction *action : fixture.window.findChildren<QAction *>()) {
        if (action->text().contains(u"certificates"))
            action->trigger();
    }
    auto *dialog = fixture.window.findChild<SharesDialog *>();
    QVERIFY(dialog);
    auto *roots = dialog->findChild<QListWidget *>(u"signerRoots"_s);
    QCOMPARE(roots->count(), 2);
    QCOMPARE(dialog->findChild<QListWidget *>(u"authorities"_s)->count(), 1);
    if (const QString folder = qEnvironmentVariable("CCM_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/shares.png"_s);
    roots->setCurrentRow(0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"remove-signerRoots"_s), Qt::LeftButton);
    dialog->accept();
    QCOMPARE(fixture.settings.signerRoots(), QStringList{u"/root.pem"_s});
    QCOMPARE(fixture.settings.caFiles(), QStringList{u"/ca.pem"_s});
}

void TestTrustDesk::drawsARealReport_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

/// CCM_PICTURES names a folder for the pictures, to be looked at.
void TestTrustDesk::drawsARealReport()
{
    QFETCH(const Theme, theme);
    applyTheme(theme);
    Fixture fixture;
    fixture.open(site(m_signed));
    fixture.views()->setCurrentWidget(fixture.view());
    fixture.desk()->checkFileAt(m_lab.path(u"Client/X64/Client.msi"_s));
    QTRY_VERIFY(textOf(fixture.dialog(), u"trustSummary"_s).contains(u"as it was signed"));
    const QString folder = qEnvironmentVariable("CCM_PICTURES");
    for (QWidget *widget : std::initializer_list<QWidget *>{&fixture.window, fixture.dialog()}) {
        const QImage image = widget->grab().toImage();
        QVERIFY(image.width() <= 1024 && image.height() <= 700);
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        QVERIFY(colors.size() > 20);
        if (!folder.isEmpty())
            image.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag())
                       + (widget->isWindow() && qobject_cast<QDialog *>(widget) ? u"-dialog.png"_s
                                                                                : u"-pane.png"_s));
    }
    applyTheme(Theme::System);
}

QTEST_MAIN(TestTrustDesk)
#include "tst_trustdesk.moc"
