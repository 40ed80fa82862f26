// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/client/logbuilder.h"
#include "widgets/client/runcomparison.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

/// Three runs: one that fetches and ends well, one that is the same, and one that fails.
QList<ToldRun> runsOf(const QString &client)
{
    LogBuilder log(u"ccmsetup.log"_s);
    for (const char *time : {"08:00:00", "09:00:00"}) {
        log.start(time, "10", "100")
            .say(time, "10", u"Running on platform X64"_s)
            .say(time, "10", u"Successfully completed BITS download for client deployment files."_s)
            .exit(time, "10", 0);
    }
    log.start("10:00:00", "10", "100")
        .say("10:00:01", "10", u"Running on platform X64"_s)
        .say("10:00:02", "10", u"Failed to download client files by BITS. Error 0x80190194"_s)
        .say("10:00:03", "10", u"CcmSetup failed with error code 0x80190194"_s);
    return toldRuns(client, {log.log()});
}

int rows(const RunComparison &dialog)
{
    return dialog.findChild<TableView *>(u"runPairs"_s)->model()->rowCount();
}

QString sentence(const RunComparison &dialog)
{
    return dialog.findChild<QLabel *>(u"runSentence"_s)->text();
}

} // namespace

class TestRunComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheChosenRunWithTheOneBeforeIt();
    void showsTheFirstDifferenceInFull();
    void showsDifferencesOnly();
    void comparesWithAnotherClient();
    void leadsToTheRecordsOfBothSides();
    void saysWhatCouldNotBeRead();
    void hasOneKeyForEachPart();
    void paints();
};

void TestRunComparison::comparesTheChosenRunWithTheOneBeforeIt()
{
    RunComparison dialog;
    dialog.setRuns(runsOf(u"pc1"_s), 1);
    QCOMPARE(dialog.findChild<QComboBox *>(u"leftRun"_s)->currentText(), u"2013-09-09 08:00:00"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"rightRun"_s)->currentText(), u"2013-09-09 09:00:00"_s);
    QVERIFY(sentence(dialog).startsWith(u"Both runs tell the same"_s));
    dialog.setRuns(runsOf(u"pc1"_s), 0);
    QCOMPARE(dialog.findChild<QComboBox *>(u"leftRun"_s)->currentIndex(), 0);
    QCOMPARE(dialog.findChild<QComboBox *>(u"rightRun"_s)->currentIndex(), 1);
    dialog.findChild<QComboBox *>(u"rightRun"_s)->setCurrentIndex(0);
    QCOMPARE(sentence(dialog), u"Both sides are the same run: choose another one."_s);
}

void TestRunComparison::showsTheFirstDifferenceInFull()
{
    RunComparison dialog;
    dialog.setRuns(runsOf(u"pc1"_s), 2);
    QVERIFY(sentence(dialog).startsWith(u"The runs part in the phase \"Download\""_s));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"runLeftText"_s)->toPlainText(),
             u"Successfully completed BITS download for client deployment files."_s);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"runRightText"_s)->toPlainText(),
             u"Failed to download client files by BITS. Error 0x80190194"_s);
}

void TestRunComparison::showsDifferencesOnly()
{
    RunComparison dialog;
    dialog.setRuns(runsOf(u"pc1"_s), 2);
    QCOMPARE(rows(dialog), 3);
    dialog.findChild<QCheckBox *>(u"runDifferences"_s)->setChecked(true);
    QCOMPARE(rows(dialog), 2);
}

void TestRunComparison::comparesWithAnotherClient()
{
    RunComparison dialog;
    dialog.setRuns(runsOf(u"pc1"_s), 1);
    dialog.setOtherRuns(runsOf(u"pc2"_s));
    const auto *right = dialog.findChild<QComboBox *>(u"rightRun"_s);
    QCOMPARE(right->count(), 6);
    QCOMPARE(right->currentIndex(), 5);
    QVERIFY(right->currentText().contains(u"pc2"_s));
    QVERIFY(sentence(dialog).contains(u"0x80190194"_s));
    dialog.setOtherRuns({});
    QCOMPARE(sentence(dialog), u"The other client has no run of ccmsetup in its logs."_s);
}

void TestRunComparison::leadsToTheRecordsOfBothSides()
{
    RunComparison dialog;
    dialog.setRuns(runsOf(u"pc1"_s), 2);
    QSignalSpy own(&dialog, &RunComparison::evidenceActivated);
    QSignalSpy other(&dialog, &RunComparison::otherEvidenceActivated);
    dialog.findChild<LinkButton *>(u"runLeftPlace"_s)->click();
    QCOMPARE(own.takeFirst().first().value<Evidence>().line, 7); // of the run of 09:00
    dialog.findChild<LinkButton *>(u"runRightPlace"_s)->click();
    QCOMPARE(own.takeFirst().first().value<Evidence>().line, 11);

    dialog.setOtherRuns(runsOf(u"pc2"_s));
    auto *place = dialog.findChild<LinkButton *>(u"runRightPlace"_s);
    QCOMPARE(place->text(), u"Open ccmsetup.log, line 11 of that client"_s);
    place->click();
    QCOMPARE(own.count(), 0);
    QCOMPARE(other.first().first().toString(), u"pc2"_s);
    QCOMPARE(other.first().last().value<Evidence>().line, 11);
}

void TestRunComparison::saysWhatCouldNotBeRead()
{
    RunComparison dialog;
    dialog.setRuns(runsOf(u"pc1"_s), 1);
    dialog.showLoading(u"Reading pc2"_s);
    dialog.showError({.code = ErrorCode::NotFound, .source = u"pc2"_s, .detail = {}});
    QCOMPARE(sentence(dialog), u"pc2: There is no such file or folder."_s);
    QCOMPARE(rows(dialog), 3);
}

void TestRunComparison::hasOneKeyForEachPart()
{
    const RunComparison dialog;
    QStringList texts;
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            texts.append(label->text());
    }
    QSet<QString> keys;
    int count = 0;
    for (const QString &text : std::as_const(texts)) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) {
            keys.insert(key.toString());
            ++count;
        }
    }
    QCOMPARE(count, 4);
    QCOMPARE(keys.size(), 4);
}

void TestRunComparison::paints()
{
    RunComparison dialog;
    dialog.setRuns(runsOf(u"pc1"_s), 2);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE_LE(dialog.width(), 1024);
    QCOMPARE_LE(dialog.height(), 700);
    const QImage image = dialog.grab().toImage();
    const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS");
    if (!folder.isEmpty())
        image.save(folder + u"/runcomparison.png"_s);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    QCOMPARE_GT(colors.size(), 20);
}

QTEST_MAIN(TestRunComparison)
#include "tst_runcomparison.moc"
