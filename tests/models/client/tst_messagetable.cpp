// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/messagetable.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

const QByteArray Good =
    "exit.code\tsetup\texit\tExited\tinfo\tverified\tCcmSetup is exiting with {code:signed}";

/// A template as the list of wordings writes it, with its variables filled in.
QString filled(QString text)
{
    const std::pair<QString, QString> values[]{
        {u"v4"_s, u"5.00.7804.1000"_s},
        {u"n"_s, u"42"_s},
        {u"pct"_s, u"42"_s},
        {u"pid"_s, u"42"_s},
        {u"maj"_s, u"6"_s},
        {u"min"_s, u"2"_s},
        {u"build"_s, u"9200"_s},
        {u"http"_s, u"404"_s},
        {u"0|1"_s, u"1"_s},
        {u"32|64"_s, u"32"_s},
        {u"hr"_s, u"0x80070643"_s},
        {u"hr8"_s, u"80070643"_s},
        {u"guid"_s, u"\u0001252DA259-82CA-4177-B8D0-49C78937BA3E\u0002"_s},
        {u"sha256"_s, QString(64, u'A')},
        {u"sha256-manifest"_s, QString(64, u'A')},
        {u"sha256-file"_s, QString(64, u'B')},
        {u"sha1"_s, QString(40, u'A')},
        {u"signed-decimal"_s, u"-7"_s},
        {u"unsigned-decimal"_s, u"2148007941"_s},
    };
    for (const auto &[name, value] : values)
        text.replace(u'{' + name + u'}', value);
    static const QRegularExpression other(u"\\{[^}]*\\}"_s);
    text.replace(other, u"word"_s).replace(u"\\n"_s, u"\n"_s);
    return text.replace(u'\u0001', u'{').replace(u'\u0002', u'}');
}

} // namespace

class TestMessageTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARow();
    void readsEscapes();
    void leavesOutWhatItCannotRead_data();
    void leavesOutWhatItCannotRead();
    void letsNoRecalledRowDecide();
    void readsEveryRowOfTheResource();
    void knowsEveryWordingOfTheList();
};

void TestMessageTable::readsARow()
{
    const MessageTable table(QByteArray("# a comment\n\n" + Good + "\r\n"));
    QCOMPARE(table.unreadRows(), 0);
    QCOMPARE(table.rows(MessageSpeaker::EndpointProtection).size(), std::size_t{0});
    QCOMPARE(table.rows(MessageSpeaker::Setup).size(), std::size_t{1});
    const MessageTemplate row = table.rows(MessageSpeaker::Setup).front();
    QCOMPARE(row.id, "exit.code"_L1);
    QCOMPARE(row.kind, MessageKind::Exited);
    QCOMPARE(row.phase, MessagePhase::Exit);
    QCOMPARE(row.severity, Severity::Info);
    QCOMPARE(row.sureness, MessageSureness::Verified);
    QCOMPARE(row.text, "CcmSetup is exiting with {code:signed}"_L1);
}

void TestMessageTable::readsEscapes()
{
    const MessageTable table("a\tprotection\tnone\tOther\tverbose\tverified\tone\\ntwo C:\\\\new");
    QCOMPARE(table.rows(MessageSpeaker::EndpointProtection).front().text, "one\ntwo C:\\new"_L1);
}

void TestMessageTable::leavesOutWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("row");

    const auto with = [](const char *before, const char *after) {
        return QByteArray(Good).replace(before, after);
    };
    QTest::newRow("a column too few") << Good.left(Good.lastIndexOf('\t'));
    QTest::newRow("a column too many") << QByteArray(Good + "\tmore");
    QTest::newRow("an unknown speaker") << with("\tsetup", "\tclient");
    QTest::newRow("an unknown phase") << with("\texit\t", "\tend\t");
    QTest::newRow("an unknown kind") << with("Exited", "Left");
    QTest::newRow("an unknown severity") << with("\tinfo", "\tgood");
    QTest::newRow("an unknown sureness") << with("verified", "sure");
    QTest::newRow("a field that is not closed") << with("signed}", "signed");
    QTest::newRow("a field within a field") << with("{code", "{{code");
    QTest::newRow("a backslash for nothing") << with("exiting", "\\exiting");
    QTest::newRow("no text") << Good.left(Good.lastIndexOf('\t') + 1);
}

void TestMessageTable::leavesOutWhatItCannotRead()
{
    QFETCH(QByteArray, row);
    const MessageTable table(QByteArray(row + '\n' + Good));
    QCOMPARE(table.unreadRows(), 1);
    QCOMPARE(table.rows(MessageSpeaker::Setup).size(), std::size_t{1});
}

void TestMessageTable::letsNoRecalledRowDecide()
{
    const MessageTable table(QByteArray(Good).replace("verified", "recalled"));
    const MessageTemplate row = table.rows(MessageSpeaker::Setup).front();
    QCOMPARE(row.kind, MessageKind::Other);
    QCOMPARE(row.phase, MessagePhase::None);
}

void TestMessageTable::readsEveryRowOfTheResource()
{
    QFile file(u":/client/messages.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(MessageTable(bytes).unreadRows(), 0);
    std::size_t rows = 0;
    for (const QByteArray &line : bytes.split('\n'))
        rows += line.isEmpty() || line.startsWith('#') ? 0 : 1;
    QCOMPARE(knownMessages(MessageSpeaker::Setup).size()
                 + knownMessages(MessageSpeaker::EndpointProtection).size(),
             rows);
    QCOMPARE_GE(rows, std::size_t{214});
}

void TestMessageTable::knowsEveryWordingOfTheList()
{
    QFile file(QStringLiteral(CCM_SOURCE_DIR "/../shared/domain/log_templates.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("The list of ../shared is not there: that case was left out.");
        return;
    }
    int rows = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 4)
            continue;
        ++rows;
        const auto speaker = cells[0] == "EP"_L1 ? MessageSpeaker::EndpointProtection : MessageSpeaker::Setup;
        const auto found = recognise(speaker, filled(cells[2]));
        QVERIFY2(found, qPrintable(filled(cells[2])));
        // A wording that stands in the list twice counts as verified if one of the two is.
        if (cells[3] != "K"_L1)
            QCOMPARE(found->known->sureness, MessageSureness::Verified);
    }
    QCOMPARE_GE(rows, 200);
}

QTEST_GUILESS_MAIN(TestMessageTable)
#include "tst_messagetable.moc"
