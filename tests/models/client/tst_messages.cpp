// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/messages.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

const QString Hash(64, u'A');
const QString OtherHash(64, u'b');

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extractsFields_data();
    void extractsFields();
    void rejectsOtherWordings_data();
    void rejectsOtherWordings();
    void givesEachMessageAnIdOfItsOwn();
    void recognisesEveryWordingWithItsFieldsFilled();
    void keepsTheTwoLogsApart();
    void letsNoRecalledWordingDecide();
    void readsLinesThatEndInCarriageReturns();
    void isNotConfusedByAMegabyteOfText();
};

void TestMessages::extractsFields_data()
{
    QTest::addColumn<MessageSpeaker>("speaker");
    QTest::addColumn<QString>("message");
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QStringList>("fields");

    const auto setup = MessageSpeaker::Setup;
    const auto protection = MessageSpeaker::EndpointProtection;
    QTest::newRow("start of a process")
        << setup << u"==========[ ccmsetup started in process 8260 ]=========="_s
        << MessageKind::ProcessStarted << QStringList{u"8260"_s};
    QTest::newRow("schedule with blanks inside the quotation marks")
        << setup
        << u"Upgrade task is randomized to run at 09/10/2013 10:04:03 PM (local) 09/11/2013 03:04:03 AM "
           "(UTC) time with arguments ' /AutoUpgrade /UpgradePackageVersion:4 /UpgradeWinTask'."_s
        << MessageKind::Scheduled
        << QStringList{u"09/10/2013 10:04:03 PM"_s, u"09/11/2013 03:04:03 AM"_s,
                       u" /AutoUpgrade /UpgradePackageVersion:4 /UpgradeWinTask"_s};
    QTest::newRow("hash mismatch: the manifest's hash comes first")
        << setup
        << u"File 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' with hash '%1' from manifest doesn't match with the file hash '%2'"_s
               .arg(Hash, OtherHash)
        << MessageKind::FileDiffers
        << QStringList{u"C:\\Windows\\ccmsetup\\SCEPInstall.exe"_s, Hash, OtherHash};
    QTest::newRow("hash without the blank before it")
        << setup << u"Validated file 'C:\\a.exe' hash'%1'"_s.arg(Hash) << MessageKind::FileValidated
        << QStringList{u"C:\\a.exe"_s, Hash};
    QTest::newRow("an apostrophe in a path")
        << setup << u"Validated file 'C:\\it's\\a.exe' hash '%1'"_s.arg(Hash) << MessageKind::FileValidated
        << QStringList{u"C:\\it's\\a.exe"_s, Hash};
    QTest::newRow("item without quotation marks")
        << setup << u"Item x64/client.msi has not been installed yet. Put to pending install list."_s
        << MessageKind::ItemPending << QStringList{u"x64/client.msi"_s};
    QTest::newRow("product of the client")
        << setup
        << u"Upgrade code '{252DA259-82CA-4177-B8D0-49C78937BA3E}': product = "
           "'{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}', installed = 1, version = 5.00.7804.1000"_s
        << MessageKind::Product
        << QStringList{u"{252DA259-82CA-4177-B8D0-49C78937BA3E}"_s,
                       u"{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s, u"1"_s, u"5.00.7804.1000"_s};
    QTest::newRow("system, with its name in front")
        << setup
        << u"[PC0815] Running on 'Microsoft Windows 10 Pro' (10.0.19045). Service Pack (0.0). SuiteMask = 272. Product Type = 1"_s
        << MessageKind::SystemVersion << QStringList{u"PC0815"_s, u"Microsoft Windows 10 Pro"_s,
                                                     u"10"_s,     u"0"_s,
                                                     u"19045"_s,  u"0.0"_s,
                                                     u"272"_s,    u"1"_s};
    QTest::newRow("reply, over two lines") << setup << u"Received reply body '<a b='1'>\n</a>'"_s
                                           << MessageKind::ReplyReceived << QStringList{u"<a b='1'>\n</a>"_s};
    QTest::newRow("reply that is cut")
        << setup << u"Received reply body '<a b="_s << MessageKind::ReplyReceived << QStringList{u"<a b="_s};
    QTest::newRow("check of a version, zero padded")
        << setup << u"Checking file 'C:\\a.exe' version '4.3.0215.0000' expecting >= '4.3.215.0'."_s
        << MessageKind::VersionChecked
        << QStringList{u"C:\\a.exe"_s, u"4.3.0215.0000"_s, u">="_s, u"4.3.215.0"_s};
    QTest::newRow("download progress")
        << setup << u"Download Update: 2567210 out of 25591432 bytes transferred."_s
        << MessageKind::JobProgress << QStringList{u"2567210"_s, u"25591432"_s};
    QTest::newRow("failure that is logged as information")
        << setup << u"CcmSetup failed with error code 0x80190194"_s << MessageKind::Failed
        << QStringList{u"0x80190194"_s};
    QTest::newRow("white space at the end") << setup << u"CcmSetup is exiting with return code 7 "_s
                                            << MessageKind::Exited << QStringList{u"7"_s};
    QTest::newRow("fields with another wording around them that starts alike")
        << protection
        << u"EP 4.2.223.1 is installed, version is lower than expected installer version 4.3.215.0."_s
        << MessageKind::ProtectionLower << QStringList{u"4.2.223.1"_s, u"4.3.215.0"_s};
    QTest::newRow("installer's version")
        << protection << u"File C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe version is 4.3.215.0."_s
        << MessageKind::ProtectionInstaller
        << QStringList{u"C:\\WINDOWS\\ccmsetup\\SCEPInstall.exe"_s, u"4.3.215.0"_s};
}

void TestMessages::extractsFields()
{
    QFETCH(MessageSpeaker, speaker);
    QFETCH(QString, message);
    const auto found = recognise(speaker, message);
    QVERIFY(found);
    QTEST(found->known->kind, "kind");
    QTEST(found->fields, "fields");
}

void TestMessages::rejectsOtherWordings_data()
{
    QTest::addColumn<QString>("message");

    QTest::newRow("empty") << QString();
    QTest::newRow("something before") << u"x CcmSetup is exiting with return code 0"_s;
    QTest::newRow("something behind") << u"CcmSetup is exiting with return code 0 for now"_s;
    QTest::newRow("cut") << u"CcmSetup is exiting with return code"_s;
    QTest::newRow("letters for a number") << u"CcmSetup is exiting with return code zero"_s;
    QTest::newRow("letters for a count") << u"Download Update: some out of 25591432 bytes transferred."_s;
    QTest::newRow("a hash of 63 digits") << u"Validated file 'a' hash '%1'"_s.arg(Hash.chopped(1));
    QTest::newRow("five numbers for a version")
        << u"Repairing version 5.0.0.0.1 of the client with product code {D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s;
    QTest::newRow("a code that is no GUID")
        << u"Repairing version 5.0.0.1 of the client with product code {D6804B3A-BFEC-4AB4-BFA5_FD9BECC80630}"_s;
    QTest::newRow("other case") << u"ccmsetup is exiting with return code 0"_s;
}

void TestMessages::rejectsOtherWordings()
{
    QFETCH(QString, message);
    QVERIFY(!recognise(MessageSpeaker::Setup, message));
}

void TestMessages::givesEachMessageAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (const MessageSpeaker speaker : {MessageSpeaker::Setup, MessageSpeaker::EndpointProtection}) {
        for (const MessageTemplate &row : knownMessages(speaker)) {
            QVERIFY2(!ids.contains(row.id), row.id.data());
            ids.insert(row.id);
        }
    }
    QCOMPARE_GE(ids.size(), 200);
}

/// Fills the fields of a wording with values of their types.
static QString filled(QString text)
{
    const std::pair<QLatin1StringView, QString> values[]{
        {":number}"_L1, u"42"_s},
        {":signed}"_L1, u"-7"_s},
        {":hex}"_L1, u"0x80190194"_s},
        {":hash}"_L1, Hash},
        {":guid}"_L1, u"\u0001252DA259-82CA-4177-B8D0-49C78937BA3E\u0002"_s},
        {":version}"_L1, u"5.00.7804.1000"_s},
        {"}"_L1, u"word"_s},
    };
    for (const auto &[ending, value] : values) {
        for (qsizetype end = text.indexOf(ending); end >= 0; end = text.indexOf(ending)) {
            const qsizetype begin = text.lastIndexOf(u'{', end);
            text.replace(begin, end + ending.size() - begin, value);
        }
    }
    return text.replace(u'\u0001', u'{').replace(u'\u0002', u'}');
}

void TestMessages::recognisesEveryWordingWithItsFieldsFilled()
{
    for (const MessageSpeaker speaker : {MessageSpeaker::Setup, MessageSpeaker::EndpointProtection}) {
        for (const MessageTemplate &row : knownMessages(speaker)) {
            const QString message = filled(row.text);
            const auto found = recognise(speaker, message);
            QVERIFY2(found, qPrintable(message));
            QCOMPARE(found->known->kind, row.kind);
            QCOMPARE(found->fields.size(), QString(row.text).count(u'{'));
        }
    }
}

void TestMessages::keepsTheTwoLogsApart()
{
    QVERIFY(!recognise(MessageSpeaker::Setup, u"Installed EP client successfully."_s));
    QVERIFY(!recognise(MessageSpeaker::EndpointProtection, u"CcmSetup is exiting with return code 0"_s));
}

void TestMessages::letsNoRecalledWordingDecide()
{
    int recalled = 0;
    for (const MessageSpeaker speaker : {MessageSpeaker::Setup, MessageSpeaker::EndpointProtection}) {
        for (const MessageTemplate &row : knownMessages(speaker)) {
            if (row.sureness != MessageSureness::Recalled)
                continue;
            ++recalled;
            QCOMPARE(row.kind, MessageKind::Other);
            QCOMPARE(row.phase, MessagePhase::None);
        }
    }
    QCOMPARE_GT(recalled, 0);
}

void TestMessages::readsLinesThatEndInCarriageReturns()
{
    const auto found = recognise(MessageSpeaker::Setup,
                                 u"Running installation package\r\n  Package:     C:\\client.msi\r\n"
                                 "  Log:         C:\\client.msi.log\r\n  Properties:  REINSTALL=ALL"_s);
    QVERIFY(found);
    QCOMPARE(found->known->kind, MessageKind::InstallStarted);
    QCOMPARE(found->fields, QStringList({u"C:\\client.msi"_s, u"C:\\client.msi.log"_s, u"REINSTALL=ALL"_s}));
}

void TestMessages::isNotConfusedByAMegabyteOfText()
{
    const QString body = QString(1'000'000, u'\'');
    const auto found = recognise(MessageSpeaker::Setup, u"Received reply body '"_s + body + u"'"_s);
    QVERIFY(found);
    QCOMPARE(found->fields, QStringList{body});
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
