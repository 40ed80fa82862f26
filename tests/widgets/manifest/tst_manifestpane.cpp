// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itemreading.h"
#include "models/manifest/manifestreader.h"
#include "widgets/manifest/manifestpane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

#include <set>

using namespace ccm;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QPalette)

class TestManifestPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatToOpen();
    void saysWhatIsBeingRead();
    void showsAnErrorInsteadOfOldContent();
    void showsWhereTheManifestComesFrom();
    void listsItemsInFileOrder();
    void sortsByAColumnAndBack();
    void filtersItems();
    void showsTheSelectedItem();
    void foreignTextStaysPlain();
    void showsWarnings();
    void saysVersionsWhereTheyAreKnown();
    void tellsWhichItemWasActivated();
    void selectsAnItemByName();
    void isReachedByKeyboard();
    void keepsItsState();
    void looksLikeSomething_data();
    void looksLikeSomething();

private:
    template<typename Child>
    [[nodiscard]] Child *child(const QString &name) const
    {
        return m_pane->findChild<Child *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] QTreeView *table() const { return child<QTreeView>(u"items"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    Manifest m_sample;
    std::unique_ptr<ManifestModel> m_model;
    std::unique_ptr<ManifestPane> m_pane;
};

void TestManifestPane::initTestCase()
{
    const auto manifest =
        readManifest(QStringLiteral(CCM_SOURCE_DIR) + u"/resources/sample/site-after/ccmsetup.cab");
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message()));
    m_sample = *manifest;
    m_sample.source = u"\\\\cm01.example\\SMS_S01\\Client\\ccmsetup.cab"_s;
}

void TestManifestPane::init()
{
    m_pane.reset();
    m_model = std::make_unique<ManifestModel>();
    m_pane = std::make_unique<ManifestPane>(*m_model);
    m_pane->resize(1024, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestManifestPane::saysWhatToOpen()
{
    QVERIFY(!table()->isVisible());
    QVERIFY(child<QLabel>(u"noticeTitle"_s)->isVisible());
    QCOMPARE(label(u"noticeText"_s), u"Open a ccmsetup.cab, a ccmsetup.xml or a site's Client folder."_s);
}

void TestManifestPane::saysWhatIsBeingRead()
{
    m_pane->showLoading(u"ccmsetup.cab"_s);
    QCOMPARE(label(u"noticeTitle"_s), u"Reading ccmsetup.cab"_s);
}

void TestManifestPane::showsAnErrorInsteadOfOldContent()
{
    m_model->setManifest(m_sample);
    QVERIFY(table()->isVisible());
    m_pane->showError(
        {.code = ErrorCode::Malformed, .source = u"ccmsetup.xml"_s, .place = {.line = 3, .column = 2}});
    QVERIFY(!table()->isVisible());
    QCOMPARE(label(u"noticeText"_s), u"ccmsetup.xml: line 3, column 2: Its content is malformed."_s);
    m_model->setManifest(m_sample);
    QVERIFY(table()->isVisible());
}

void TestManifestPane::showsWhereTheManifestComesFrom()
{
    m_model->setManifest(m_sample);
    QCOMPARE(label(u"source"_s), m_sample.source);
    QVERIFY2(label(u"versions"_s).startsWith(u"22 item"), qPrintable(label(u"versions"_s)));
    QVERIFY(label(u"versions"_s)
                .endsWith(u"Client version: not in this file. Minimum site version: not in this file."));
}

void TestManifestPane::listsItemsInFileOrder()
{
    m_model->setManifest(m_sample);
    QCOMPARE(table()->model()->rowCount(), 22);
    QCOMPARE(cell(0, ManifestModel::File), u"i386/vcredist_x86.exe"_s);
    QCOMPARE(cell(21, ManifestModel::File), u"x64/client.msi"_s);
}

void TestManifestPane::sortsByAColumnAndBack()
{
    m_model->setManifest(m_sample);
    table()->sortByColumn(ManifestModel::Order, Qt::DescendingOrder);
    QCOMPARE(cell(0, ManifestModel::Order), u"18"_s);
    QCOMPARE(cell(21, ManifestModel::Order), u"1"_s);
    table()->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(cell(0, ManifestModel::Number), u"1"_s);
}

void TestManifestPane::filtersItems()
{
    m_model->setManifest(m_sample);
    QTest::keyClicks(child<QLineEdit>(u"filter"_s), u"scepinstall"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, ManifestModel::File), u"SCEPInstall.exe"_s);
    QVERIFY2(label(u"count"_s).startsWith(u"1 of 22"), qPrintable(label(u"count"_s)));
    QTRY_COMPARE(child<QLineEdit>(u"file"_s)->text(), u"SCEPInstall.exe"_s);

    QTest::keyClicks(child<QLineEdit>(u"filter"_s), u"zzz"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(child<QLineEdit>(u"file"_s)->text(), QString());

    child<QLineEdit>(u"filter"_s)->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 22);
    QCOMPARE(label(u"count"_s), QString());
}

void TestManifestPane::showsTheSelectedItem()
{
    m_model->setManifest(m_sample);
    QCOMPARE(child<QLineEdit>(u"file"_s)->text(), u"i386/vcredist_x86.exe"_s);

    table()->setCurrentIndex(table()->model()->index(19, 0));
    const ManifestItem &item = m_sample.items.at(19);
    QCOMPARE(child<QLineEdit>(u"file"_s)->text(), u"SCEPInstall.exe"_s);
    QCOMPARE(child<QLineEdit>(u"hash"_s)->text(), item.hash);
    QCOMPARE(child<QPlainTextEdit>(u"xml"_s)->toPlainText(), item.xml);
    QCOMPARE(label(u"sentence"_s), describeItem(item));
    QCOMPARE(label(u"discovery"_s), describeDiscovery(item));
    QCOMPARE(label(u"version"_s), u"4.3.215.0"_s);
    QCOMPARE(label(u"installation"_s), u"NONE, order 17"_s);
    QCOMPARE(label(u"platforms"_s), u"every platform, every system"_s);
    QCOMPARE(label(u"place"_s), u"line %1"_s.arg(item.line));
    QVERIFY(!child<QLabel>(u"unknown"_s)->isVisible());
}

void TestManifestPane::foreignTextStaysPlain()
{
    const QString markup = u"<b>bold</b><img src='file:///etc/hostname'>"_s;
    m_model->setManifest(
        {.source = markup, .items = {ManifestItem{.fileName = markup, .unknown = {markup}}}});
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *each : labels) {
        if (each->text().contains(markup))
            QCOMPARE(each->textFormat(), Qt::PlainText);
    }
    QCOMPARE(label(u"source"_s), markup);
    QCOMPARE(label(u"unknown"_s), markup);
    QVERIFY(child<QLabel>(u"unknown"_s)->isVisible());
    QVERIFY(!child<QLineEdit>(u"hash"_s)->text().isEmpty()); // says that there is none
}

void TestManifestPane::showsWarnings()
{
    m_model->setManifest(m_sample);
    auto *bar = child<QWidget>(u"warnings"_s);
    QVERIFY(!bar->isVisible());

    Manifest odd = m_sample;
    odd.warnings = {u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s, u"Five."_s};
    m_model->setManifest(odd);
    QVERIFY(bar->isVisible());
    QString words;
    const auto labels = bar->findChildren<QLabel *>();
    for (const QLabel *each : labels)
        words += each->text();
    QVERIFY2(words.contains(u"Three.") && !words.contains(u"Four.") && words.contains(u"2"),
             qPrintable(words));

    m_model->setManifest(m_sample);
    QVERIFY(!bar->isVisible());
}

void TestManifestPane::saysVersionsWhereTheyAreKnown()
{
    Manifest manifest = m_sample;
    manifest.clientVersion = Version::parse(u"5.00.7804.1000");
    manifest.minimumSiteVersion = Version::parse(u"5.00.7783.1000");
    m_model->setManifest(manifest);
    QVERIFY(label(u"versions"_s)
                .endsWith(u"Client version: 5.00.7804.1000. Minimum site version: 5.00.7783.1000."));

    manifest.clientVersion.reset();
    manifest.unknown = {u"<CcmSetup Version=\"5\"/>"_s};
    m_model->setManifest(manifest);
    QVERIFY(label(u"versions"_s).contains(u"Client version: not recognised in this file."));
}

void TestManifestPane::tellsWhichItemWasActivated()
{
    m_model->setManifest(m_sample);
    table()->sortByColumn(ManifestModel::Number, Qt::DescendingOrder);
    QSignalSpy spy(m_pane.get(), &ManifestPane::itemActivated);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().value<ManifestItem>().fileName, u"x64/client.msi"_s);
}

void TestManifestPane::selectsAnItemByName()
{
    m_model->setManifest(m_sample);
    QTest::keyClicks(child<QLineEdit>(u"filter"_s), u"silverlight"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(m_pane->selectItem(u"X64/CLIENT.MSI"_s));
    QCOMPARE(child<QLineEdit>(u"file"_s)->text(), u"x64/client.msi"_s);
    QVERIFY(!m_pane->selectItem(u"nothing.exe"_s));
}

void TestManifestPane::isReachedByKeyboard()
{
    m_model->setManifest(m_sample);
    m_pane->activateWindow();
    m_pane->setFocus();
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        QVERIFY2(!focused->accessibleName().isEmpty(), qPrintable(focused->objectName()));
        reached.append(focused->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"filter"_s, u"items"_s, u"hash"_s, u"xml"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestManifestPane::keepsItsState()
{
    m_model->setManifest(m_sample);
    table()->setColumnWidth(ManifestModel::File, 123);
    const QByteArray state = m_pane->saveState();
    table()->setColumnWidth(ManifestModel::File, 321);
    QVERIFY(m_pane->restoreState(state));
    QCOMPARE(table()->columnWidth(ManifestModel::File), 123);
    QVERIFY(!m_pane->restoreState({}));
    QVERIFY(!m_pane->restoreState("garbage that is no state"));
}

void TestManifestPane::looksLikeSomething_data()
{
    QTest::addColumn<QPalette>("palette");
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(45, 45, 48));
    dark.setColor(QPalette::Base, QColor(30, 30, 32));
    dark.setColor(QPalette::AlternateBase, QColor(38, 38, 40));
    dark.setColor(QPalette::Button, QColor(60, 60, 64));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(230, 230, 230));
    dark.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    QTest::newRow("light") << QApplication::palette();
    QTest::newRow("dark") << dark;
}

/// With CCM_PICTURES set to a folder, what was drawn is kept there to be looked at.
void TestManifestPane::looksLikeSomething()
{
    QFETCH(const QPalette, palette);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    init();
    Manifest manifest = m_sample;
    manifest.items[19].unknown = {u"<Item Colour=\"blue\"/>"_s, u"<Languages>1033</Languages>"_s};
    manifest.warnings = {
        u"Line 124: The element <Languages> is not known to Ccmscope here; it is kept as it stands."_s};
    m_model->setManifest(manifest);
    m_pane->selectItem(u"SCEPInstall.exe"_s);
    QApplication::processEvents();
    const QImage image = m_pane->grab().toImage();
    if (const QString folder = qEnvironmentVariable("CCM_PICTURES"); !folder.isEmpty()) {
        QVERIFY(
            image.save(folder + u"/manifest-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"));
        m_pane->showEmpty();
        m_pane->grab().save(folder + u"/manifest-empty-"_s + QString::fromLatin1(QTest::currentDataTag())
                            + u".png");
    }
    QApplication::setPalette(before);

    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 30, qPrintable(QString::number(colors.size())));
    QCOMPARE(image.size(), QSize(1024, 700) * image.devicePixelRatio());
}

QTEST_MAIN(TestManifestPane)
#include "tst_manifestpane.moc"
