// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/installationorder.h"
#include "models/manifest/itemreading.h"
#include "models/manifest/manifestreader.h"
#include "models/manifest/xmltreemodel.h"
#include "widgets/common/chosenwidths.h"
#include "widgets/manifest/manifestpane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTranslator>
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
    void saysThatThereAreNoItems();
    void offersWhatOccurs();
    void filtersByPlatformWithTheItemsForAll();
    void comesBackToTheOrderOfTheFile();
    void copiesFromTheTable_data();
    void copiesFromTheTable();
    void expandsVariablesOfTheClient();
    void highlightsTheXml();
    void showsTheOrderOfInstallation();
    void goesFromTheOrderToTheItem();
    void showsTheWholeFile();
    void findsInTheWholeFile();
    void showsOtherFilesOnceTheyAreKnown();
    void takesFurtherViews();
    void namesWhatTakesTheFocus();
    void fitsTheSmallestWindow_data();
    void fitsTheSmallestWindow();
    void showsThousandsOfItems();
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

    [[nodiscard]] QTreeView *tree() const { return child<QTreeView>(u"tree"_s); }
    void savePicture(const QString &name);

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
    ChosenWidths::of(*table()->header()).choose(ManifestModel::File, 123);
    const QByteArray state = m_pane->saveState();
    ChosenWidths::of(*table()->header()).choose(ManifestModel::File, 321);
    QVERIFY(m_pane->restoreState(state));
    QCOMPARE(table()->columnWidth(ManifestModel::File), 123);
    QVERIFY(!m_pane->restoreState({}));
    QVERIFY(!m_pane->restoreState("garbage that is no state"));
}

void TestManifestPane::saysThatThereAreNoItems()
{
    const auto empty = parseManifest("<CcmSetup/>"_ba, u"x"_s);
    QVERIFY(empty);
    m_model->setManifest(*empty);
    QVERIFY(child<QLabel>(u"noItems"_s)->isVisible());
    QVERIFY2(label(u"noItems"_s).startsWith(u"The manifest holds no items"), qPrintable(label(u"noItems"_s)));
    QVERIFY(!table()->isVisible());
    QVERIFY(!child<QWidget>(u"warnings"_s)->isVisible()); // not said twice
    QCOMPARE(tree()->model()->rowCount(), 1);
    m_model->setManifest(m_sample);
    QVERIFY(!child<QLabel>(u"noItems"_s)->isVisible());
    QVERIFY(table()->isVisible());
}

void TestManifestPane::offersWhatOccurs()
{
    m_model->setManifest(m_sample);
    const auto texts = [this](const QString &name) {
        QStringList all;
        const auto *box = child<QComboBox>(name);
        for (int i = 0; i < box->count(); ++i)
            all.append(box->itemText(i));
        return all;
    };
    QCOMPARE(texts(u"platformChoice"_s), (QStringList{u"All platforms"_s, u"X64"_s, u"X86"_s}));
    QVERIFY(texts(u"discoveryChoice"_s).contains(u"MSI"_s));
    QVERIFY(texts(u"installationChoice"_s).contains(u"NONE"_s));
    m_model->setManifest({.items = {ManifestItem{.fileName = u"a"_s}}});
    QCOMPARE(texts(u"platformChoice"_s), QStringList{u"All platforms"_s});
    QVERIFY(!child<QComboBox>(u"platformChoice"_s)->isEnabled());
    QCOMPARE(texts(u"discoveryChoice"_s), (QStringList{u"All discoveries"_s, u"No discovery"_s}));
}

void TestManifestPane::filtersByPlatformWithTheItemsForAll()
{
    Manifest manifest;
    for (const QString &platform : {u"X86"_s, u"X64"_s, u"ALL"_s})
        manifest.items.append({.fileName = platform, .platforms = {platform}});
    m_model->setManifest(manifest);
    QVERIFY(!child<QLabel>(u"allNote"_s)->isVisible());
    auto *box = child<QComboBox>(u"platformChoice"_s);
    box->setCurrentIndex(box->findText(u"X64"_s));
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, ManifestModel::File), u"X64"_s);
    QCOMPARE(cell(1, ManifestModel::File), u"ALL"_s);
    QVERIFY(child<QLabel>(u"allNote"_s)->isVisible());
    QVERIFY(label(u"count"_s).startsWith(u"2 of 3"));

    QVERIFY(m_pane->selectItem(u"X86"_s)); // the filter gives way
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(!child<QLabel>(u"allNote"_s)->isVisible());
}

void TestManifestPane::comesBackToTheOrderOfTheFile()
{
    m_model->setManifest(m_sample);
    table()->sortByColumn(ManifestModel::File, Qt::AscendingOrder);
    QVERIFY(cell(0, ManifestModel::Number) != u"1");
    child<QPushButton>(u"fileOrder"_s)->click();
    for (int row = 0; row < 22; ++row)
        QCOMPARE(cell(row, ManifestModel::Number), QString::number(row + 1));
}

void TestManifestPane::copiesFromTheTable_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("text");
    const ManifestItem &first = m_sample.items.at(0);
    const ManifestItem &second = m_sample.items.at(1);
    QTest::newRow("file names") << Qt::Key_N << first.fileName + u'\n' + second.fileName;
    QTest::newRow("hashes") << Qt::Key_H << first.hash + u'\n' + second.hash;
    QTest::newRow("XML") << Qt::Key_X << first.xml + u'\n' + second.xml;
}

void TestManifestPane::copiesFromTheTable()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, text);
    m_model->setManifest(m_sample);
    m_pane->activateWindow();
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    table()->selectionModel()->select(table()->model()->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table(), key, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestManifestPane::expandsVariablesOfTheClient()
{
    m_model->setManifest(m_sample);
    m_pane->selectItem(u"SCEPInstall.exe"_s);
    auto *onClient = child<QLabel>(u"onClient"_s);
    QVERIFY(!onClient->isVisible());
    m_pane->setClientEnvironment(u"pc1.example"_s, windowsEnvironment(u"D:\\WINNT"_s));
    QVERIFY(onClient->isVisible());
    QCOMPARE(onClient->text(), u"pc1.example: D:\\WINNT\\ccmsetup\\SCEPInstall.exe"_s);
    QVERIFY(label(u"discovery"_s).contains(u"%windir%")); // as written, beside it

    m_model->setManifest(
        {.items = {ManifestItem{.fileName = u"a"_s,
                                .discovery = Discovery{.identifier = u"%ProgramFiles%\\a.exe"_s}}}});
    QCOMPARE(onClient->text(), u"pc1.example: %ProgramFiles% is not known for this client."_s);
    m_pane->setClientEnvironment({}, {});
    QVERIFY(!onClient->isVisible());
}

void TestManifestPane::highlightsTheXml()
{
    m_model->setManifest(
        {.items = {ManifestItem{.fileName = u"a"_s,
                                .xml = u"<Item FileName=\"a\">\n<!-- b\nc --><P>=</P></Item>"_s}}});
    const auto colorAt = [this](int line, int column) {
        const auto formats =
            child<QPlainTextEdit>(u"xml"_s)->document()->findBlockByNumber(line).layout()->formats();
        for (const auto &range : formats) {
            if (range.start <= column && column < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    const QColor element = colorAt(0, 1);
    const QColor attribute = colorAt(0, 7);
    const QColor value = colorAt(0, 16);
    const QColor comment = colorAt(1, 5);
    QVERIFY(element.isValid() && attribute.isValid() && value.isValid() && comment.isValid());
    QCOMPARE(std::set<QRgb>({element.rgb(), attribute.rgb(), value.rgb(), comment.rgb()}).size(), 4);
    QCOMPARE(colorAt(2, 0), comment); // goes on over the end of a line
    QCOMPARE(colorAt(2, 6), element);
    QCOMPARE(colorAt(2, 8), QColor()); // text
}

void TestManifestPane::showsTheOrderOfInstallation()
{
    m_model->setManifest(m_sample);
    const QAbstractItemModel *model = child<QTreeView>(u"order"_s)->model();
    QCOMPARE(model->rowCount(), 22);
    QVERIFY2(label(u"orderSummary"_s).contains(u"only placed"), qPrintable(label(u"orderSummary"_s)));
    int before = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString order = model->index(row, InstallationOrderModel::Order).data().toString();
        QVERIFY(order.isEmpty() || order.toInt() >= before);
        before = order.toInt();
    }
}

void TestManifestPane::goesFromTheOrderToTheItem()
{
    m_model->setManifest(m_sample);
    auto *views = child<QTabWidget>(u"views"_s);
    auto *order = child<QTreeView>(u"order"_s);
    views->setCurrentIndex(1);
    QVERIFY(order->isVisible());
    const QModelIndex last = order->model()->index(21, InstallationOrderModel::File);
    order->setCurrentIndex(last);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Return);
    QCOMPARE(views->currentIndex(), 0);
    QCOMPARE(child<QLineEdit>(u"file"_s)->text(), last.data().toString());
}

void TestManifestPane::showsTheWholeFile()
{
    m_model->setManifest(m_sample);
    const QAbstractItemModel *model = tree()->model();
    QModelIndex root;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == u"<CcmSetup>")
            root = model->index(row, 0);
    }
    QVERIFY(root.isValid());
    QVERIFY(tree()->isExpanded(root));
    int items = 0;
    for (int row = 0; row < model->rowCount(root); ++row)
        items += model->index(row, 0, root).data().toString() == u"<Item>" ? 1 : 0;
    QCOMPARE(items, 22);
}

void TestManifestPane::findsInTheWholeFile()
{
    m_model->setManifest(m_sample);
    child<QTabWidget>(u"views"_s)->setCurrentIndex(2);
    auto *search = child<QLineEdit>(u"treeSearch"_s);
    QTest::keyClicks(search, u"scepinstall"_s);
    QTRY_VERIFY(child<QLabel>(u"treeCount"_s)->isVisible());
    QVERIFY2(label(u"treeCount"_s).startsWith(u"2 place"), qPrintable(label(u"treeCount"_s)));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(tree()->currentIndex().siblingAtColumn(XmlTreeModel::Value).data().toString(),
             u"SCEPInstall.exe"_s);
    QVERIFY(tree()->isExpanded(tree()->currentIndex().parent()));
    child<QPushButton>(u"treeNext"_s)->click();
    QVERIFY(
        tree()->currentIndex().siblingAtColumn(XmlTreeModel::Value).data().toString().contains(u"%windir%"));
    child<QPushButton>(u"treePrevious"_s)->click();
    QCOMPARE(tree()->currentIndex().data().toString(), u"FileName"_s);
}

void TestManifestPane::showsOtherFilesOnceTheyAreKnown()
{
    m_model->setManifest(m_sample);
    auto *files = child<QTreeView>(u"otherFiles"_s);
    child<QTabWidget>(u"views"_s)->setCurrentIndex(3);
    QVERIFY(!files->isVisible());
    QVERIFY(label(u"otherFilesSummary"_s).contains(u"not known"));
    m_pane->setOtherFiles({{.name = u"scepinstall.EXE"_s, .sizeInBytes = 10, .modified = {}},
                           {.name = u"readme.txt"_s, .sizeInBytes = 10, .modified = {}}});
    QVERIFY(files->isVisible());
    QCOMPARE(files->model()->rowCount(), 2 + 21);
    QVERIFY2(label(u"otherFilesSummary"_s).startsWith(u"2 other file"),
             qPrintable(label(u"otherFilesSummary"_s)));
    m_pane->setOtherFiles({}, {{u"scepinstall.exe"_s, 10}, {u"x64/client.msi"_s, 10}});
    const QString summary = label(u"otherFilesSummary"_s);
    QVERIFY2(summary.startsWith(u"2 other file"_s) && summary.contains(u"2 item"_s)
                 && summary.contains(u"20 item"_s),
             qPrintable(summary));
    m_model->setManifest(m_sample);
    QVERIFY(!files->isVisible()); // of the manifest before
}

void TestManifestPane::takesFurtherViews()
{
    m_model->setManifest(m_sample);
    auto *view = new QLabel(u"Changes"_s);
    m_pane->addView(view, u"Changes"_s);
    m_pane->setViewTitle(view, u"Changes (3)"_s);
    QVERIFY(!view->isVisible());
    m_pane->showView(view);
    QVERIFY(view->isVisible());
    QCOMPARE(child<QTabWidget>(u"views"_s)->tabText(4), u"Changes (3)"_s);
    QVERIFY(m_pane->selectItem(u"SCEPInstall.exe"_s));
    QVERIFY(!view->isVisible());
    QVERIFY(table()->isVisible());
}

void TestManifestPane::namesWhatTakesTheFocus()
{
    const auto widgets = m_pane->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isPart = widget->objectName().startsWith(u"qt_") || widget->inherits("QTabBar")
            || widget->inherits("QComboBoxListView") || widget->inherits("QScrollBar")
            || widget->focusProxy();
        if (!isPart && (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<const QLabel *>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName() + u' '
                                + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void TestManifestPane::fitsTheSmallestWindow_data()
{
    QTest::addColumn<bool>("german");
    QTest::newRow("as it is") << false;
    QTest::newRow("with texts as long as German ones") << true;
}

/// Stands in for a translation: every text a third longer.
class LongTexts final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int n) const override
    {
        if (!QByteArrayView(context).startsWith("ccm::"))
            return {};
        QString longer = QString::fromUtf8(text);
        if (n >= 0)
            longer.replace(u"%n"_s, QString::number(n));
        return longer + u' ' + QString(longer.size() / 3, u'x');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void TestManifestPane::fitsTheSmallestWindow()
{
    QFETCH(const bool, german);
    LongTexts texts;
    if (german)
        QCoreApplication::installTranslator(&texts);
    init();
    m_model->setManifest(m_sample);
    m_pane->setOtherFiles({{.name = u"a"_s, .sizeInBytes = 1, .modified = {}}});
    auto *box = child<QComboBox>(u"platformChoice"_s);
    box->setCurrentIndex(1);
    const QSize least = m_pane->minimumSizeHint();
    savePicture(german ? u"long"_s : u"small"_s);
    QCoreApplication::removeTranslator(&texts);
    constexpr int BesideTheNavigation = 1024 - 130;
    QVERIFY2(least.width() <= BesideTheNavigation && least.height() <= 600,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

/// Prints what it took; nothing is asserted about time.
void TestManifestPane::showsThousandsOfItems()
{
    QByteArray items;
    for (int i = 0; i < 5'000; ++i)
        items += QString(m_sample.items.at(i % 22).xml)
                     .replace(u"FileName=\""_s, u"FileName=\"%1/"_s.arg(i))
                     .toUtf8();
    QElapsedTimer timer;
    timer.start();
    const auto manifest = parseManifest("<CcmSetup>" + items + "</CcmSetup>", u"x"_s);
    QVERIFY(manifest);
    const auto read = timer.restart();
    m_model->setManifest(*manifest);
    QApplication::processEvents();
    const auto shown = timer.restart();
    table()->sortByColumn(ManifestModel::File, Qt::AscendingOrder);
    QApplication::processEvents();
    const auto sorted = timer.restart();
    auto *box = child<QComboBox>(u"platformChoice"_s);
    box->setCurrentIndex(1);
    QApplication::processEvents();
    const auto filtered = timer.restart();
    child<QTabWidget>(u"views"_s)->setCurrentIndex(2);
    QApplication::processEvents();
    const auto treeShown = timer.restart();
    qInfo("5,000 items, %lld nodes: read %lld ms, shown %lld ms, sorted %lld ms, filtered %lld ms, tree %lld "
          "ms",
          static_cast<long long>(manifest->nodes.size()), static_cast<long long>(read),
          static_cast<long long>(shown), static_cast<long long>(sorted), static_cast<long long>(filtered),
          static_cast<long long>(treeShown));
    QCOMPARE(m_model->rowCount(), 5'000);
    QVERIFY(table()->model()->rowCount() > 0 && table()->model()->rowCount() < 5'000);
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

/// With CCM_PICTURES set to a folder, each view is kept there to be looked at.
void TestManifestPane::savePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("CCM_PICTURES");
    if (folder.isEmpty())
        return;
    auto *views = child<QTabWidget>(u"views"_s);
    for (int i = 0; i < views->count(); ++i) {
        views->setCurrentIndex(i);
        QApplication::processEvents();
        QVERIFY(m_pane->grab().save(u"%1/manifest-%2-%3.png"_s.arg(folder, name, QString::number(i))));
    }
    views->setCurrentIndex(0);
}

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
    m_pane->setClientEnvironment(u"pc1.example"_s, windowsEnvironment(u"C:\\Windows"_s));
    m_pane->setOtherFiles({{.name = u"SCEPInstall.exe"_s,
                            .sizeInBytes = 21'345'678,
                            .modified = QDateTime(QDate(2013, 9, 10), QTime(1, 2), Qt::UTC)},
                           {.name = u"readme.txt"_s, .sizeInBytes = 99, .modified = {}}});
    savePicture(QString::fromLatin1(QTest::currentDataTag()));
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
