// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/compare.h"
#include "models/compare/comparisonmodel.h"
#include "models/compare/fleetmodel.h"
#include "models/manifest/manifestreader.h"
#include "widgets/compare/comparepane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

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

/// The story of the sample: the site was updated, the client not yet.
Comparison sampleComparison(RunKind run = RunKind::Automatic)
{
    const QString sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");
    const auto site = readManifest(sample + u"site-after/ccmsetup.cab"_s);
    const auto files = readFolder(sample + u"client-before"_s);
    if (!site || !files)
        return {};
    SetupFacts facts;
    facts.platform.value = u"X64"_s;
    facts.installedClient.value = Version::parse(u"5.00.7804.1000");
    return compare(*site, readSnapshot(*files).value(), facts, {.run = run});
}

struct Shown
{
    ComparisonModel model;
    FleetModel clients;
    VersionSpreadModel versions;
    ComparePane pane{model, clients, versions};
};

QString textOf(const QWidget &pane, const char *name)
{
    const auto *label = pane.findChild<QLabel *>(QString::fromLatin1(name));
    return label ? label->text() : u"there is no such label"_s;
}

/// The side of the pane that is about one client.
const QWidget &oneClient(const ComparePane &pane)
{
    return *pane.findChild<QTabWidget *>(u"compareSides"_s)->widget(0);
}

int distinctColors(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

} // namespace

class TestComparePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissingAtFirst();
    void showsTheVerdictAndWhatNeedsAttentionFirst();
    void showsBothHashesOfTheSelectedItem();
    void copiesTheSentence();
    void saysWhichRunWasChosen();
    void showsTheRunThatWasCompared();
    void leadsToARecordOrToTheManifest();
    void offersToAssumeWhatLiesOnDisk();
    void supposesOneThingAtATime_data();
    void supposesOneThingAtATime();
    void showsEachStatusInFull();
    void hidesAGroupOfItems();
    void keepsTheSelectedItem();
    void tellsEachStepAndItsRecord();
    void laysThePredictionBesideTheLog();
    void leadsFromAFactToItsRecord();
    void filtersOverAllColumns();
    void showsForeignTextAsItIs();
    void showsLoadingAndErrors();
    void namesEverythingThatTakesFocus();
    void fitsAndIsDrawn_data();
    void fitsAndIsDrawn();
};

void TestComparePane::saysWhatIsMissingAtFirst()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    const ComparePane &pane = shown.pane;
    QCOMPARE(textOf(oneClient(pane), "noticeText"),
             u"Open a site's ccmsetup.cab and a client to compare them."_s);
    model.setComparison(sampleComparison());
    model.setComparison({});
    const auto *table = pane.findChild<QTreeView *>(u"comparisonTable"_s);
    QVERIFY(!table->isVisibleTo(&pane));
}

void TestComparePane::showsTheVerdictAndWhatNeedsAttentionFirst()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    const ComparePane &pane = shown.pane;
    model.setComparison(sampleComparison());
    const QString sentence = textOf(pane, "verdictSentence");
    QVERIFY2(sentence.startsWith(u"ccmsetup would download SCEPInstall.exe again"_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"skip the client, because version 5.00.7804.1000 is already installed."_s),
             qPrintable(sentence));
    QVERIFY(textOf(pane, "verdictReasons").contains(u"Version 5.00.7804.1000 of the client is installed."_s));
    const auto *table = pane.findChild<QTreeView *>(u"comparisonTable"_s);
    QVERIFY(table->isVisibleTo(&pane));
    QCOMPARE(table->model()->rowCount(), 22);

    Comparison repeated = sampleComparison();
    const QString reason = repeated.verdict.reasons.constFirst();
    repeated.verdict.sentence += u' ' + reason;
    model.setComparison(repeated);
    QVERIFY(!textOf(pane, "verdictReasons").contains(reason)); // it is said already
    model.setComparison(sampleComparison());
    QCOMPARE(table->model()->index(0, ComparisonModel::File).data().toString(), u"SCEPInstall.exe"_s);
    QVERIFY(textOf(pane, "detailTitle").startsWith(u"SCEPInstall.exe: differs."_s));
}

void TestComparePane::showsBothHashesOfTheSelectedItem()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    ComparePane &pane = shown.pane;
    model.setComparison(sampleComparison());
    const ItemComparison scep = model.row(19);
    QCOMPARE(scep.fileName, u"SCEPInstall.exe"_s);
    QCOMPARE(textOf(pane, "siteHash"), scep.siteHash);
    QCOMPARE(textOf(pane, "clientHash"), scep.clientHash);
    QCOMPARE(textOf(pane, "siteVersion"), u"4.3.215.0"_s);
    QCOMPARE(textOf(pane, "clientVersion"), u"4.2.223.0"_s);
    QVERIFY(textOf(pane, "detailReason").contains(u"downloaded again"_s));

    pane.resize(1024, 700);
    pane.show();
    const auto *above = pane.findChild<QLabel *>(u"siteHash"_s),
               *below = pane.findChild<QLabel *>(u"clientHash"_s);
    QCOMPARE(above->mapTo(&pane, QPoint()).x(), below->mapTo(&pane, QPoint()).x());
    QVERIFY(above->mapTo(&pane, QPoint()).y() < below->mapTo(&pane, QPoint()).y());
    QCOMPARE(above->font(), below->font());
    QVERIFY(above->fontMetrics().horizontalAdvance(scep.siteHash) <= above->width());

    auto *table = pane.findChild<QTreeView *>(u"comparisonTable"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(textOf(pane, "detailTitle").startsWith(table->model()->index(1, 0).data().toString()));
}

void TestComparePane::copiesTheSentence()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    const ComparePane &pane = shown.pane;
    model.setComparison(sampleComparison());
    pane.findChild<QToolButton *>(u"copyVerdict"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), model.comparison().verdict.sentence);
}

void TestComparePane::saysWhichRunWasChosen()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    ComparePane &pane = shown.pane;
    model.setComparison(sampleComparison());
    QSignalSpy chosen(&pane, &ComparePane::questionChosen);
    auto *run = pane.findChild<QComboBox *>(u"runKind"_s);
    QCOMPARE(run->count(), 3);
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<Question>().run, RunKind::ScheduledTask);
    QTest::keyClick(run, Qt::Key_Down);
    QCOMPARE(chosen.last().first().value<Question>().run, RunKind::Manual);
}

void TestComparePane::showsTheRunThatWasCompared()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    ComparePane &pane = shown.pane;
    QSignalSpy chosen(&pane, &ComparePane::questionChosen);
    model.setComparison(sampleComparison(RunKind::ScheduledTask));
    QCOMPARE(pane.findChild<QComboBox *>(u"runKind"_s)->currentIndex(), 1);
    QCOMPARE(chosen.count(), 0); // nobody chose
    QVERIFY(textOf(pane, "verdictSentence").contains(u"repair the client"_s));
}

void TestComparePane::leadsToARecordOrToTheManifest()
{
    Shown shown;
    const ComparePane &pane = shown.pane;
    const Evidence record{.file = u"ccmsetup.log"_s, .offset = 7, .line = 2};
    shown.model.setComparison({.verdict = {.sentence = u"A sentence."_s},
                               .items = {{.fileName = u"a"_s, .evidence = record},
                                         {.fileName = u"b"_s, .evidence = {.file = u"b.exe"_s}}}});
    const QSignalSpy evidence(&pane, &ComparePane::evidenceActivated);
    const QSignalSpy inManifest(&pane, &ComparePane::manifestItemActivated);
    auto *button = pane.findChild<QPushButton *>(u"showEvidence"_s);
    button->click();
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence.last().first().value<Evidence>(), record);
    pane.findChild<QPushButton *>(u"showInManifest"_s)->click();
    QCOMPARE(inManifest.last().first().toString(), u"a"_s);

    // A file as a whole is no place to lead to.
    auto *table = pane.findChild<QTreeView *>(u"comparisonTable"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(!button->isVisibleTo(&pane));
    Q_EMIT table->activated(table->model()->index(1, 0));
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(inManifest.last().first().toString(), u"b"_s);
}

void TestComparePane::offersToAssumeWhatLiesOnDisk()
{
    Shown shown;
    const ComparePane &pane = shown.pane;
    const Version version(5, 0, 7804, 1000);
    shown.model.setComparison({.question = {.run = RunKind::ScheduledTask},
                               .verdict = {.sentence = u"A sentence."_s},
                               .assumable = Assumable{.version = version}});
    auto *assume = pane.findChild<QPushButton *>(u"assumeInstalled"_s);
    QVERIFY(assume->isVisibleTo(&pane));
    QVERIFY(assume->text().contains(u"5.0.7804.1000"_s));
    const QSignalSpy chosen(&pane, &ComparePane::questionChosen);
    assume->click();
    QCOMPARE(chosen.last().first().value<Question>(),
             (Question{.run = RunKind::ScheduledTask, .assumedInstalled = version}));

    // Once it is assumed the offer is gone, and can be taken back.
    shown.model.setComparison(
        {.question = {.assumedInstalled = version}, .verdict = {.sentence = u"Another."_s}});
    QVERIFY(!assume->isVisibleTo(&pane));
    auto *action = pane.findChild<QAction *>(u"supposePackage"_s);
    QVERIFY(action->isChecked());
    action->trigger();
    QCOMPARE(chosen.last().first().value<Question>(), Question());
}

void TestComparePane::supposesOneThingAtATime_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<Question>("question");

    QTest::newRow("forced") << u"supposeForced"_s << Question{.forcedReinstall = true};
    QTest::newRow("earlier manifest") << u"supposeEarlier"_s << Question{.withEarlierManifest = true};
    QTest::newRow("ignore") << u"supposeIgnoreSkip"_s << Question{.ignoreSkipUpgrade = true};
}

void TestComparePane::supposesOneThingAtATime()
{
    QFETCH(const QString, action);
    QFETCH(const Question, question);
    Shown shown;
    const ComparePane &pane = shown.pane;
    shown.model.setComparison({.verdict = {.sentence = u"A sentence."_s}});
    const QSignalSpy chosen(&pane, &ComparePane::questionChosen);
    pane.findChild<QAction *>(action)->trigger();
    QCOMPARE(chosen.last().first().value<Question>(), question);
    // The answer is what sets the mark.
    QVERIFY(!pane.findChild<QAction *>(action)->isChecked());
    shown.model.setComparison({.question = question, .verdict = {.sentence = u"A sentence."_s}});
    QVERIFY(pane.findChild<QAction *>(action)->isChecked());
    pane.findChild<QAction *>(u"supposeNothing"_s)->trigger();
    QCOMPARE(chosen.last().first().value<Question>(), Question());
}

/// Stands in for a translation in which another word is the longest.
class LongWord final : public QTranslator
{
public:
    explicit LongWord(QByteArray word) : m_word(std::move(word)) { }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return text == m_word ? u"wwwwwwwwwwwwwwwwwwwwwwww"_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QByteArray m_word;
};

void TestComparePane::showsEachStatusInFull()
{
    LongWord texts("in place");
    QCoreApplication::installTranslator(&texts);
    Shown shown;
    const QString word = statusWord(ItemStatus::InPlace);
    const auto *table = shown.pane.findChild<QTreeView *>(u"comparisonTable"_s);
    QCoreApplication::removeTranslator(&texts);
    QCOMPARE(word.size(), 24);
    QVERIFY(table->columnWidth(ComparisonModel::StatusWord) > table->fontMetrics().horizontalAdvance(word));
}

void TestComparePane::hidesAGroupOfItems()
{
    Shown shown;
    shown.model.setComparison(sampleComparison());
    const auto *table = shown.pane.findChild<QTreeView *>(u"comparisonTable"_s);
    const int all = table->model()->rowCount();
    auto *differs =
        shown.pane.findChild<QToolButton *>(u"group%1"_s.arg(static_cast<int>(ItemStatus::Differs)));
    QCOMPARE(differs->text(), u"differs 1"_s);
    differs->setChecked(false);
    QCOMPARE(table->model()->rowCount(), all - 1);
    differs->setChecked(true);
    QCOMPARE(table->model()->rowCount(), all);
}

void TestComparePane::keepsTheSelectedItem()
{
    Shown shown;
    shown.model.setComparison(sampleComparison());
    auto *table = shown.pane.findChild<QTreeView *>(u"comparisonTable"_s);
    table->setCurrentIndex(table->model()->index(4, 0));
    const QString name = table->currentIndex().siblingAtColumn(0).data().toString();
    shown.model.setComparison(sampleComparison(RunKind::ScheduledTask));
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
}

void TestComparePane::tellsEachStepAndItsRecord()
{
    Shown shown;
    const ComparePane &pane = shown.pane;
    const Evidence record{.file = u"ccmsetup.log"_s, .offset = 7, .line = 2};
    shown.model.setComparison(
        {.verdict = {.sentence = u"A sentence."_s},
         .items = {{.fileName = u"a.exe"_s}},
         .steps = {{.fires = Firing::Yes, .sentence = u"It does."_s, .item = 0},
                   {.fires = Firing::No, .sentence = u"It does not."_s, .evidence = record}}});
    auto *table = pane.findChild<QTreeView *>(u"stepTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, StepsModel::About).data().toString(), u"a.exe"_s);
    QCOMPARE(table->model()->index(0, StepsModel::Holds).data().toString(), u"yes"_s);
    auto *button = pane.findChild<QPushButton *>(u"showStepEvidence"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(button->isHidden());
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(textOf(pane, "stepReason"), u"It does not."_s);
    const QSignalSpy evidence(&pane, &ComparePane::evidenceActivated);
    button->click();
    QCOMPARE(evidence.last().first().value<Evidence>(), record);
}

void TestComparePane::laysThePredictionBesideTheLog()
{
    Shown shown;
    const ComparePane &pane = shown.pane;
    Comparison comparison{.verdict = {.sentence = u"A sentence."_s}};
    comparison.predicted.lines = {{.text = u"first"_s}, {.text = u"second"_s}, {.text = u"third"_s}};
    shown.model.setComparison(comparison);
    const auto *table = pane.findChild<QTreeView *>(u"predictedTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(table->isColumnHidden(PredictedLogModel::Logged)); // there is no log of such a run

    using Kind = AlignedLine::Kind;
    comparison.alignment = LogAlignment{.lines = {{.kind = Kind::Same, .predicted = 1, .logged = u"SECOND"_s},
                                                  {.kind = Kind::NotPredicted, .logged = u"more"_s},
                                                  {.kind = Kind::Differs, .predicted = 2, .logged = u"3"_s}},
                                        .firstDivergence = 2,
                                        .sentence = u"They part at the third."_s};
    shown.model.setComparison(comparison);
    QVERIFY(!table->isColumnHidden(PredictedLogModel::Logged));
    QCOMPARE(table->model()->rowCount(), 4);
    QStringList logged;
    for (int row = 0; row < 4; ++row)
        logged.append(table->model()->index(row, PredictedLogModel::Logged).data().toString());
    QCOMPARE(logged, QStringList({QString(), u"SECOND"_s, u"more"_s, u"3"_s}));
    QCOMPARE(table->currentIndex().row(), 3);
    QCOMPARE(textOf(pane, "predictionSentence"), u"They part at the third."_s);
    comparison.alignment->run = u"2013-09-09 09:15:13"_s;
    shown.model.setComparison(comparison);
    QVERIFY(textOf(pane, "predictionSentence").contains(u"began at 2013-09-09 09:15:13"_s));
}

void TestComparePane::leadsFromAFactToItsRecord()
{
    Shown shown;
    const Evidence record{.file = u"ccmsetup.log"_s, .offset = 7, .line = 2};
    shown.model.setComparison({.verdict = {.sentence = u"A sentence."_s},
                               .facts = {{.what = u"Platform"_s, .value = u"X64"_s, .evidence = record},
                                         {.what = u"Site"_s, .value = u"unknown"_s}}});
    auto *table = shown.pane.findChild<QTreeView *>(u"factTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    const QSignalSpy evidence(&shown.pane, &ComparePane::evidenceActivated);
    Q_EMIT table->activated(table->model()->index(1, 0));
    QCOMPARE(evidence.size(), 0);
    Q_EMIT table->activated(table->model()->index(0, 0));
    QCOMPARE(evidence.last().first().value<Evidence>(), record);
}

void TestComparePane::filtersOverAllColumns()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    const ComparePane &pane = shown.pane;
    model.setComparison(sampleComparison());
    const auto *table = pane.findChild<QTreeView *>(u"comparisonTable"_s);
    auto *filter = pane.findChild<QLineEdit *>(u"compareFilter"_s);
    filter->setText(u"SCEPINSTALL"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    filter->setText(u"upgrade code"_s); // only in reasons
    QTRY_COMPARE(table->model()->rowCount(), 3);
    filter->clear();
    QTRY_COMPARE(table->model()->rowCount(), 22);
}

void TestComparePane::showsForeignTextAsItIs()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    const ComparePane &pane = shown.pane;
    model.setComparison({.verdict = {.sentence = u"<b>x</b>"_s},
                         .items = {{.fileName = u"<i>y</i>"_s, .reason = u"<u>z</u>"_s}}});
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (!label->text().contains(u'<'))
            continue;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(textOf(pane, "detailTitle").contains(u"<i>y</i>"_s));
}

void TestComparePane::showsLoadingAndErrors()
{
    Shown shown;
    ComparisonModel &model = shown.model;
    ComparePane &pane = shown.pane;
    pane.showLoading(u"Reading the client"_s);
    QCOMPARE(textOf(oneClient(pane), "noticeTitle"), u"Reading the client"_s);
    pane.showError({.code = ErrorCode::Truncated, .source = u"ccmsetup.cab"_s, .place = {.offset = 7}});
    QVERIFY(textOf(oneClient(pane), "noticeText").contains(u"ccmsetup.cab: byte 7"_s));
    model.setComparison(sampleComparison());
    QVERIFY(pane.findChild<QTreeView *>(u"comparisonTable"_s)->isVisibleTo(&pane));
}

void TestComparePane::namesEverythingThatTakesFocus()
{
    Shown shown;
    const ComparePane &pane = shown.pane;
    for (const char *name : {"runKind", "compareFilter", "comparisonTable"})
        QVERIFY2(!pane.findChild<QWidget *>(QString::fromLatin1(name))->accessibleName().isEmpty(), name);
    for (const auto *button :
         pane.findChildren<QAbstractButton *>(QRegularExpression(u"copyVerdict|showEvidence"_s)))
        QVERIFY(!button->text().isEmpty() && button->focusPolicy() != Qt::NoFocus);
}

void TestComparePane::fitsAndIsDrawn_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << QPalette(QColor(240, 240, 240));
    QTest::newRow("dark") << darkPalette();
}

/// Set CCM_PICTURES to a folder to look at what is drawn.
void TestComparePane::fitsAndIsDrawn()
{
    QFETCH(QPalette, palette);

    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(palette);
    Shown shown;
    ComparisonModel &model = shown.model;
    ComparePane &pane = shown.pane;
    const auto draw = [&](const QString &what) {
        pane.resize(1000, 640);
        const QImage image = pane.grab().toImage();
        if (const QString folder = qEnvironmentVariable("CCM_PICTURES"); !folder.isEmpty())
            image.save(u"%1/%2-%3.png"_s.arg(folder, what, QString::fromLatin1(QTest::currentDataTag())));
        return image;
    };
    draw(u"empty"_s);
    for (const RunKind run : {RunKind::Automatic, RunKind::ScheduledTask, RunKind::Manual}) {
        model.setComparison(sampleComparison(run));
        QVERIFY(distinctColors(draw(u"run%1"_s.arg(static_cast<int>(run)))) > 50);
    }
    QVERIFY2(
        pane.minimumSizeHint().width() <= 1000 && pane.minimumSizeHint().height() <= 640,
        qPrintable(u"%1 x %2"_s.arg(pane.minimumSizeHint().width()).arg(pane.minimumSizeHint().height())));
    QGuiApplication::setPalette(before);
}

QTEST_MAIN(TestComparePane)
#include "tst_comparepane.moc"
