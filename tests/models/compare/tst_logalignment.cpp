// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/logalignment.h"
#include "models/compare/logwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

PredictedLog predictedOf(const QStringList &texts)
{
    PredictedLog log;
    for (const QString &text : texts)
        log.lines.append({.text = text, .component = u"ccmsetup"_s, .decision = true});
    return log;
}

QList<LoggedLine> loggedOf(const QStringList &texts)
{
    QList<LoggedLine> lines;
    for (const QString &text : texts)
        lines.append({.text = text, .evidence = {.file = u"ccmsetup.log"_s, .line = lines.size() + 1}});
    return lines;
}

/// One letter a line: Same, Differs, not Logged, not Predicted.
QString shapeOf(const LogAlignment &alignment)
{
    QString shape;
    for (const AlignedLine &line : alignment.lines)
        shape += u"SDLP"_s.at(static_cast<qsizetype>(line.kind));
    return shape;
}

const QString Look = u"Discovering whether item 'a.exe' exists."_s;
const QString Detected = u"Detected item 'a.exe'"_s;
const QString Pending = u"Item a.exe has not been installed yet. Put to pending install list."_s;
const QString OtherPending = u"Item b.exe has not been installed yet. Put to pending install list."_s;
const QString Skip =
    u"Client installation will be skipped because required version of client is already installed."_s;
const QString Repair =
    u"Client (5.00.7804.1000) is installed and is the same or lower version. Initiating repair."_s;

} // namespace

class TestLogAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysBothSideBySide_data();
    void laysBothSideBySide();
    void takesEqualWhatCannotBePredicted_data();
    void takesEqualWhatCannotBePredicted();
    void namesTheFirstDivergence();
    void stopsAtItsLimit();
};

void TestLogAlignment::laysBothSideBySide_data()
{
    QTest::addColumn<QStringList>("predicted");
    QTest::addColumn<QStringList>("logged");
    QTest::addColumn<QString>("shape");

    const auto row = [](const char *name, const QStringList &predicted, const QStringList &logged,
                        const QString &shape) { QTest::newRow(name) << predicted << logged << shape; };
    row("nothing", {}, {}, u""_s);
    row("the same", {Look, Detected, Skip}, {Look, Detected, Skip}, u"SSS"_s);
    row("the log is silent", {Look, Detected, Skip}, {Detected, Skip}, u"LSS"_s);
    row("the log is empty", {Look, Skip}, {}, u"LL"_s);
    row("nothing predicted", {}, {Look, Skip}, u"PP"_s);
    row("another outcome", {Look, Detected, Skip}, {Look, Pending, Skip}, u"SDS"_s);
    row("another decision", {Look, Detected, Skip}, {Look, Detected, Repair}, u"SSD"_s);
    row("the log has more", {Look, Skip}, {Look, OtherPending, Skip}, u"SPS"_s);
    row("another item is no contradiction", {Look, Detected, Skip}, {Look, OtherPending, Skip}, u"SLPS"_s);
    row("what decides nothing is left out", {Look, Skip}, {u"In ServiceMain"_s, Look, u"text"_s, Skip},
        u"SS"_s);
    row("order counts", {Detected, Skip}, {Skip, Detected}, u"LSP"_s);
}

void TestLogAlignment::laysBothSideBySide()
{
    QFETCH(QStringList, predicted);
    QFETCH(QStringList, logged);
    QFETCH(QString, shape);

    const LogAlignment alignment = alignLogs(predictedOf(predicted), loggedOf(logged));
    QCOMPARE(shapeOf(alignment), shape);
    QCOMPARE(alignment.firstDivergence, shape.indexOf(u'D'));
    QVERIFY(!alignment.sentence.isEmpty());
}

void TestLogAlignment::takesEqualWhatCannotBePredicted_data()
{
    QTest::addColumn<QString>("predicted");
    QTest::addColumn<QString>("logged");
    QTest::addColumn<bool>("isSame");

    const auto row = [](const char *name, const QString &predicted, const QString &logged, bool isSame) {
        QTest::newRow(name) << predicted << logged << isSame;
    };
    const QString hash(64, u'A');
    const auto validated = [](const QString &path, const QString &digits,
                              const QString &gap = u" "_s) -> QString {
        return u"Validated file '"_s + path + u"' hash"_s + gap + u"'"_s + digits + u"'"_s;
    };
    row("letter case of the folder", validated(u"C:\\Windows\\ccmsetup\\x.exe"_s, hash),
        validated(u"C:\\WINDOWS\\ccmsetup\\X.EXE"_s, hash), true);
    row("folder not known", validated(u"%windir%\\ccmsetup\\x.exe"_s, hash),
        validated(u"D:\\WinNT\\ccmsetup\\x.exe"_s, hash), true);
    row("folder of a download", validated(u"%windir%\\ccmsetup\\client.msi"_s, hash),
        validated(u"C:\\Windows\\ccmsetup\\{59A0EA77-D28C-4286-83A6-04BB57B9CDD6}\\client.msi"_s, hash),
        true);
    row("a blank less", validated(u"%windir%\\ccmsetup\\x.exe"_s, hash),
        validated(u"C:\\Windows\\ccmsetup\\x.exe"_s, hash, {}), true);
    row("another hash", validated(u"%windir%\\ccmsetup\\x.exe"_s, hash),
        validated(u"%windir%\\ccmsetup\\x.exe"_s, QString(64, u'B')), false);
    row("padding of a version",
        u"Checking file 'C:\\Windows\\x.dll' version '4.3.215.0' expecting >= '4.3.215.0'."_s,
        u"Checking file 'C:\\Windows\\x.dll' version '4.3.0215.0000' expecting >= '4.3.215.0'."_s, true);
    row("another version",
        u"Checking file 'C:\\Windows\\x.dll' version '4.3.215.0' expecting >= '4.3.215.0'."_s,
        u"Checking file 'C:\\Windows\\x.dll' version '4.3.216.0' expecting >= '4.3.215.0'."_s, false);
    row("wording of the other generation", u"Discovering whether item 'a.exe' exists."_s,
        u"Item 'a.exe' is applicable. Detecting whether it exists."_s, true);
    row("not applicable", u"Discovering whether item 'a.exe' exists."_s, u"Item 'a.exe' is not applicable."_s,
        false);
}

void TestLogAlignment::takesEqualWhatCannotBePredicted()
{
    QFETCH(QString, predicted);
    QFETCH(QString, logged);
    QFETCH(bool, isSame);

    QCOMPARE(saidBy(predicted).question, saidBy(logged).question);
    QCOMPARE(shapeOf(alignLogs(predictedOf({predicted}), loggedOf({logged}))), isSame ? u"S"_s : u"D"_s);
}

void TestLogAlignment::namesTheFirstDivergence()
{
    const LogAlignment alignment =
        alignLogs(predictedOf({Look, Detected, Skip}), loggedOf({Look, Pending, Repair}));
    QCOMPARE(shapeOf(alignment), u"SDD"_s);
    QCOMPARE(alignment.firstDivergence, 1);
    QCOMPARE(alignment.lines.at(1).logged, Pending);
    QCOMPARE(alignment.lines.at(1).evidence.line, 2);
    QCOMPARE(alignment.sentence,
             u"The log differs first where it says \"%1\" and the prediction says \"%2\"."_s.arg(Pending,
                                                                                                 Detected));
}

/// A log with a line too many is compared as far as the limit goes.
void TestLogAlignment::stopsAtItsLimit()
{
    QStringList lines(2000, Detected);
    const PredictedLog predicted = predictedOf({Skip});
    QCOMPARE(alignLogs(predicted, loggedOf(lines)).lines.size(), 2001);
    lines.append(Skip); // the 2001st
    QCOMPARE(alignLogs(predicted, loggedOf(lines)).lines.size(), 2001);
}

QTEST_GUILESS_MAIN(TestLogAlignment)
#include "tst_logalignment.moc"
