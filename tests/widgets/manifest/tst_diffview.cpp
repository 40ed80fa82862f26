// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestreader.h"
#include "widgets/manifest/diffview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <set>

using namespace Qt::StringLiterals;
using namespace ccm;

Q_DECLARE_METATYPE(QPalette)

namespace {

Manifest sample(const QString &site)
{
    const auto manifest = readManifest(QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + site);
    return manifest ? *manifest : Manifest();
}

} // namespace

class TestDiffView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatToChoose();
    void namesTheLaterOneWhereNothingIsCompared();
    void saysWhatIsBeingRead();
    void saysWhatWentWrong();
    void tellsWhatChangedAndWhatItMeans();
    void namesItsSourcesWhenShownLater();
    void saysThatNothingChanged();
    void showsTheXmlOfBothSides();
    void filtersByKindAndText();
    void asksForFilesAndForms();
    void copiesAllAsText();
    void foreignTextStaysPlain();
    void looksLikeSomething_data();
    void looksLikeSomething();

private:
    void compare(const Manifest &before, const Manifest &after)
    {
        m_model->setDiff(diffManifests(before, after, {{u"scepinstall.exe"_s, 25'600'000}}));
        m_view->showDifference(before, after);
    }
    template<typename Child>
    [[nodiscard]] Child *child(const QString &name) const
    {
        return m_view->findChild<Child *>(name);
    }
    [[nodiscard]] QTreeView *tree() const { return child<QTreeView>(u"changes"_s); }
    [[nodiscard]] QString label(const QString &name) const { return child<QLabel>(name)->text(); }

    std::unique_ptr<DiffModel> m_model;
    std::unique_ptr<DiffView> m_view;
};

void TestDiffView::init()
{
    m_view.reset();
    m_model = std::make_unique<DiffModel>();
    m_view = std::make_unique<DiffView>(*m_model);
    m_view->resize(1024, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestDiffView::saysWhatToChoose()
{
    QCOMPARE(label(u"noticeTitle"_s), u"Choose an earlier manifest to compare with"_s);
    QVERIFY(!tree()->isVisible());
    QVERIFY(child<QToolButton>(u"chooseBefore"_s)->isVisible());
    QVERIFY(!child<QToolButton>(u"swap"_s)->isEnabled());
}

void TestDiffView::namesTheLaterOneWhereNothingIsCompared()
{
    m_view->showEmpty(sample(u"site-after"_s));
    QVERIFY(child<QLabel>(u"afterSource"_s)->accessibleName().contains(u"site-after"_s));
    QCOMPARE(label(u"beforeSource"_s), u"none"_s);
    QVERIFY(!child<QToolButton>(u"swap"_s)->isEnabled());
}

void TestDiffView::saysWhatIsBeingRead()
{
    m_view->showLoading(u"old.cab"_s);
    QCOMPARE(label(u"noticeTitle"_s), u"Reading old.cab"_s);
}

void TestDiffView::saysWhatWentWrong()
{
    compare(sample(u"site-before"_s), sample(u"site-after"_s));
    m_view->showError({.code = ErrorCode::Empty, .source = u"old.xml"_s});
    QVERIFY(label(u"noticeText"_s).startsWith(u"old.xml"_s));
    QVERIFY(!tree()->isVisible());
}

void TestDiffView::tellsWhatChangedAndWhatItMeans()
{
    compare(sample(u"site-before"_s), sample(u"site-after"_s));
    const QAbstractItemModelTester tester(tree()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY2(label(u"headline"_s).contains(u"SCEPInstall.exe 4.2.223.0 -> 4.3.215.0, 25.6 MB to download"_s),
             qPrintable(label(u"headline"_s)));
    QCOMPARE(tree()->model()->rowCount(), 1);
    const QModelIndex item = tree()->model()->index(0, 0);
    QCOMPARE(item.data().toString(), u"SCEPInstall.exe"_s);
    QVERIFY(tree()->isExpanded(item));
    QCOMPARE(tree()->model()->rowCount(item), 2);
    QVERIFY(label(u"condition2"_s).contains(u"SCEPInstall.exe"_s));
    for (int i = 0; i < 4; ++i)
        QTRY_VERIFY(child<QLabel>(u"condition%1"_s.arg(i))->visibleRegion().boundingRect().height() > 5);
    QVERIFY(child<QToolButton>(u"swap"_s)->isEnabled());
    QVERIFY(child<QLabel>(u"beforeSource"_s)->accessibleName().contains(u"site-before"_s));
}

void TestDiffView::namesItsSourcesWhenShownLater()
{
    m_view->hide();
    m_view = std::make_unique<DiffView>(*m_model);
    compare(sample(u"site-before"_s), sample(u"site-after"_s));
    m_view->resize(1024, 700);
    m_view->show();
    QTRY_VERIFY(label(u"beforeSource"_s).contains(u"before"_s));
    QVERIFY(label(u"afterSource"_s).contains(u"after"_s));
}

void TestDiffView::saysThatNothingChanged()
{
    const Manifest site = sample(u"site-after"_s);
    compare(site, site);
    QCOMPARE(label(u"headline"_s), u"No item changed."_s);
    QCOMPARE(tree()->model()->rowCount(), 0);
    QVERIFY(!child<QPlainTextEdit>(u"xmlBefore"_s)->isVisible());
}

void TestDiffView::showsTheXmlOfBothSides()
{
    compare(sample(u"site-before"_s), sample(u"site-after"_s));
    auto *before = child<QPlainTextEdit>(u"xmlBefore"_s);
    auto *after = child<QPlainTextEdit>(u"xmlAfter"_s);
    QVERIFY(before->toPlainText().contains(u"4.2.223.0"_s));
    QVERIFY(after->toPlainText().contains(u"4.3.215.0"_s));
    QStringList marked;
    for (const auto &selection : after->extraSelections())
        marked.append(selection.cursor.selectedText());
    QCOMPARE(marked.size(), 2);
    QVERIFY(marked[0].startsWith(u"FileHash=\""_s));
    QCOMPARE(marked[1], u"4.3.215.0"_s);

    Manifest more = sample(u"site-after"_s);
    more.items.append({.fileName = u"new.exe"_s, .xml = u"<Item FileName=\"new.exe\"/>"_s});
    compare(sample(u"site-after"_s), more);
    QCOMPARE(before->toPlainText(), QString());
    QVERIFY(after->toPlainText().contains(u"new.exe"_s));
    QVERIFY(after->extraSelections().isEmpty());
}

void TestDiffView::filtersByKindAndText()
{
    Manifest more = sample(u"site-after"_s);
    more.items.append({.fileName = u"new.exe"_s});
    compare(sample(u"site-before"_s), more);
    QCOMPARE(tree()->model()->rowCount(), 2);
    auto *changed = child<QToolButton>(u"kind4"_s);
    QVERIFY(changed->text().contains(u'1'));
    changed->click();
    QCOMPARE(tree()->model()->rowCount(), 1);
    QCOMPARE(tree()->model()->index(0, 0).data().toString(), u"new.exe"_s);
    QVERIFY(!child<QToolButton>(u"kind8"_s)->isEnabled());
    changed->click();

    QTest::keyClicks(child<QWidget>(u"diffFilter"_s), u"4.3.215"_s);
    QTRY_COMPARE(tree()->model()->rowCount(), 1);
    QCOMPARE(tree()->model()->index(0, 0).data().toString(), u"SCEPInstall.exe"_s);
}

void TestDiffView::asksForFilesAndForms()
{
    compare(sample(u"site-before"_s), sample(u"site-after"_s));
    QList<ManifestPlace> before;
    QList<ManifestPlace> after;
    connect(m_view.get(), &DiffView::beforeWanted, this, [&before](ManifestPlace place) { before << place; });
    connect(m_view.get(), &DiffView::afterWanted, this, [&after](ManifestPlace place) { after << place; });
    const QSignalSpy swap(m_view.get(), &DiffView::swapWanted);
    QList<DiffFormat> formats;
    connect(m_view.get(), &DiffView::exportWanted, this,
            [&formats](DiffFormat format) { formats.append(format); });
    child<QToolButton>(u"swap"_s)->click();
    for (const QString &name : {u"chooseBefore"_s, u"chooseAfter"_s}) {
        for (QAction *action : child<QToolButton>(name)->menu()->actions())
            action->trigger();
    }
    for (QAction *action : child<QToolButton>(u"exportDiff"_s)->menu()->actions())
        action->trigger();
    const QList<ManifestPlace> places{ManifestPlace::File, ManifestPlace::Folder, ManifestPlace::Address};
    QCOMPARE(before, places);
    QCOMPARE(after, places);
    QCOMPARE(swap.size(), 1);
    QCOMPARE(formats, QList<DiffFormat>({DiffFormat::Text, DiffFormat::Html, DiffFormat::Json}));
}

void TestDiffView::copiesAllAsText()
{
    compare(sample(u"site-before"_s), sample(u"site-after"_s));
    child<QToolButton>(u"copyDiff"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"Required version: 4.2.223.0 -> 4.3.215.0"_s));
}

void TestDiffView::foreignTextStaysPlain()
{
    Manifest after{.source = u"<b>x</b>"_s, .items = {{.fileName = u"<img src=x>"_s}}};
    compare({.source = u"a"_s}, after);
    for (QLabel *each : m_view->findChildren<QLabel *>()) {
        if (each->text().contains(u'<'))
            QCOMPARE(each->textFormat(), Qt::PlainText);
    }
}

void TestDiffView::looksLikeSomething_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("name");

    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef)) << u"light"_s;
    QPalette dark(QColor(0x2a, 0x2d, 0x31));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x20));
    QTest::newRow("dark") << dark << u"dark"_s;
}

void TestDiffView::looksLikeSomething()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QString, name);
    const QPalette old = QApplication::palette();
    QApplication::setPalette(palette);
    Manifest more = sample(u"site-after"_s);
    more.items.append({.fileName = u"x64/new.exe"_s, .installation = Installation{.order = 30}});
    more.items.move(0, 5);
    more.items[8].fileName.replace(u"i386"_s, u"x86"_s);
    compare(sample(u"site-before"_s), more);
    QCoreApplication::processEvents();
    const QImage image = m_view->grab().toImage();
    if (const QString folder = qEnvironmentVariable("CCM_PICTURES"); !folder.isEmpty())
        image.save(folder + u"/diffview-"_s + name + u".png"_s);
    QApplication::setPalette(old);
    QVERIFY(m_view->minimumSizeHint().width() <= 1024 && m_view->minimumSizeHint().height() <= 700);
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY(colors.size() > 20);
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
