// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/msilog.h"
#include "models/logs/logparser.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

const QString Header =
    u"=== Verbose logging started: 9/23/2013  9:15:16  Build type: SHIP UNICODE 5.00.9200.00  Calling process: C:\\ccmsetup.exe ===\r\n"_s;
const QString Custom =
    u"CustomAction CcmRegisterHostingConfiguration returned actual error code 1603 (note this may not be 100% accurate if translation happened inside sandbox)\r\n"_s;
const QString LetPass =
    u"CustomAction CcmStopService returned actual error code 1060 but will be translated to success due to continue marking\r\n"_s;
const QString Ended = u"Action ended 9:16:0%1: %2. Return value %3.\r\n"_s;
const QString Main = u"MSI (s) (6C:98) [09:16:26:716]: MainEngineThread is returning 1603\r\n"_s;
const QString Installed =
    u"MSI (s) (6C:98) [09:16:26:700]: Windows Installer installed the product. Product Name: Configuration Manager Client. Product Version: 5.00.8458.1000. Product Language: 1033. Manufacturer: Microsoft Corporation. Installation success or error status: 1603.\r\n"_s;

QList<MsiInstallation> told(const QString &text, const QString &file = u"client.msi.log"_s)
{
    QByteArray bytes("\xFF\xFE");
    bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return msiInstallations(parseLog(bytes, file));
}

} // namespace

class TestMsiLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFirstFailure();
    void passesOverActionsThatAreLetPass();
    void doesNotNameACustomActionBehindTheFailure();
    void namesTheActionAloneWithoutACustomAction();
    void findsNoFailureInASuccess();
    void readsProductAndProperties();
    void readsErrors();
    void tellsInstallationsApart();
    void isOfTheClientByItsProductOrName_data();
    void isOfTheClientByItsProductOrName();
    void hasLimits();
    void isQuietAboutOtherLogs();
    void readsARealLog();
};

void TestMsiLog::namesTheFirstFailure()
{
    const auto logs = told(Header + LetPass + Ended.arg(u"1"_s, u"CcmStopService"_s, u"1"_s) + Custom
                           + Ended.arg(u"2"_s, u"InstallFinalize"_s, u"3"_s)
                           + Ended.arg(u"3"_s, u"INSTALL"_s, u"3"_s) + Installed + Main);
    QCOMPARE(logs.size(), 1);
    const MsiInstallation &log = logs.first();
    QVERIFY(log.failed());
    QVERIFY(log.failedAction);
    QCOMPARE(log.failedAction->text, u"InstallFinalize"_s);
    QCOMPARE(log.failedAction->evidence.line, 5);
    QVERIFY(log.failedCustomAction);
    QCOMPARE(log.failedCustomAction->text, u"CcmRegisterHostingConfiguration"_s);
    QCOMPARE(log.failedCustomAction->evidence.line, 4);
    QCOMPARE(log.customActionCode, std::optional(1603));
    QCOMPARE(log.result, std::optional(1603));
    QCOMPARE(log.actions, 3);
    QCOMPARE(log.start.written, QDateTime(QDate(2013, 9, 23), QTime(9, 15, 16), Qt::UTC));
}

void TestMsiLog::passesOverActionsThatAreLetPass()
{
    const auto logs = told(Header + LetPass + Ended.arg(u"2"_s, u"InstallFinalize"_s, u"3"_s));
    QVERIFY(logs.first().failedAction);
    QVERIFY(!logs.first().failedCustomAction);
}

void TestMsiLog::doesNotNameACustomActionBehindTheFailure()
{
    const auto logs = told(Header + Ended.arg(u"2"_s, u"CreateFolders"_s, u"3"_s) + Custom);
    QCOMPARE(logs.first().failedAction->text, u"CreateFolders"_s);
    QVERIFY(!logs.first().failedCustomAction);
}

void TestMsiLog::namesTheActionAloneWithoutACustomAction()
{
    const QString name = u"X.5444C232_A9A3.1"_s; // names hold dots
    const auto logs = told(Header + Ended.arg(u"2"_s, name, u"3"_s));
    QCOMPARE(logs.first().failedAction->text, name);
}

void TestMsiLog::findsNoFailureInASuccess()
{
    const auto logs =
        told(Header + Ended.arg(u"1"_s, u"CostInitialize"_s, u"1"_s)
             + Ended.arg(u"2"_s, u"InstallFinalize"_s, u"0"_s) + QString(Main).replace(u"1603"_s, u"0"_s));
    QVERIFY(!logs.first().failed());
    QVERIFY(!logs.first().failedAction);
    QCOMPARE(logs.first().result, std::optional(0));
    QCOMPARE(logs.first().lastAction, u"InstallFinalize"_s);
}

void TestMsiLog::readsProductAndProperties()
{
    const auto logs =
        told(Header + Installed + u"Property(S): REINSTALLMODE = vmous\r\nProperty(C): Other = 1\r\n"_s);
    const MsiInstallation &log = logs.first();
    QCOMPARE(log.productName, u"Configuration Manager Client"_s);
    QCOMPARE(log.productVersion, Version::parse(u"5.00.8458.1000"));
    QCOMPARE(log.result, std::optional(1603));
    QCOMPARE(log.properties, (QList<std::pair<QString, QString>>{{u"REINSTALLMODE"_s, u"vmous"_s}}));
}

void TestMsiLog::readsErrors()
{
    const QString error =
        u"Error 25150. Setup was unable to register the CCM_Service_HostingConfiguration endpoint"_s;
    const auto logs =
        told(Header + u"MSI (s) (6C:98) [09:16:02:000]: Product: Configuration Manager Client -- "_s + error
             + u"\r\n"_s);
    QCOMPARE(logs.first().errors.size(), 1);
    QCOMPARE(logs.first().errors.first().text, error);
    QCOMPARE(logs.first().productName, u"Configuration Manager Client"_s);
}

void TestMsiLog::tellsInstallationsApart()
{
    const auto logs = told(Header + Ended.arg(u"2"_s, u"InstallFinalize"_s, u"3"_s) + Main
                           + u"=== Verbose logging stopped: 9/23/2013  9:16:30 ===\r\n"_s
                           + QString(Header).replace(u"9:15:16"_s, u"14:00:00"_s)
                           + u"Action ended 14:00:05: InstallFinalize. Return value 1.\r\n"_s);
    QCOMPARE(logs.size(), 2);
    QVERIFY(logs[0].failed());
    QVERIFY(!logs[1].failed());
    QCOMPARE(logs[1].start.written.time(), QTime(14, 0));
}

void TestMsiLog::isOfTheClientByItsProductOrName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOfClient");

    const QString other = QString(Installed).replace(u"Configuration Manager Client"_s, u"Policy Platform"_s);
    QTest::newRow("by its name") << u"C:\\x\\client.msi.log"_s << QString() << true;
    QTest::newRow("by its product") << u"renamed.log"_s << Installed << true;
    QTest::newRow("another product in a file of that name") << u"client.msi.log"_s << other << false;
    QTest::newRow("neither") << u"MicrosoftPolicyPlatformSetup.msi.log"_s << QString() << false;
}

void TestMsiLog::isOfTheClientByItsProductOrName()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QTEST(told(Header + text, file).first().isOfClient(), "isOfClient");
}

void TestMsiLog::hasLimits()
{
    QString text = Header;
    for (int i = 0; i <= MostMsiProperties; ++i)
        text += u"Property(S): P%1 = %2\r\n"_s.arg(QString::number(i),
                                                   QString(i == 0 ? LongestMsiText + 1 : 1, u'x'));
    for (int i = 0; i <= MostMsiErrors; ++i)
        text += u"MSI (s) (6C:98) [09:16:02:000]: Product: C -- Error %1. No\r\n"_s.arg(25000 + i);
    const MsiInstallation log = told(text).first();
    QCOMPARE(log.properties.size(), MostMsiProperties);
    QCOMPARE(log.properties.first().second.size(), LongestMsiText);
    QCOMPARE(log.errors.size(), MostMsiErrors);

    QString many;
    for (int i = 0; i <= MostMsiInstallations; ++i)
        many += Header;
    QCOMPARE(told(many).size(), MostMsiInstallations);
}

void TestMsiLog::isQuietAboutOtherLogs()
{
    QVERIFY(msiInstallations({}).isEmpty());
    QVERIFY(msiInstallations(parseLog("Action ended: Return value 3.\r\nhello\r\n", u"a.log"_s)).isEmpty());
}

void TestMsiLog::readsARealLog()
{
    QFile file(QStringLiteral(CCM_SOURCE_DIR "/../shared/samples/logs/msi_utf16le_installationwrapper.log"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("The logs of ../shared are not there: that case was left out.");
        return;
    }
    const auto logs = msiInstallations(parseLog(file.readAll(), u"msi.log"_s));
    QCOMPARE(logs.size(), 1);
    QCOMPARE(logs.first().productName, u"Notepad++ 6.7.4"_s);
    QCOMPARE(logs.first().productVersion, Version::parse(u"6.7.4"));
    QCOMPARE(logs.first().result, std::optional(0));
    QVERIFY(!logs.first().failed());
    QVERIFY(!logs.first().isOfClient());
}

QTEST_GUILESS_MAIN(TestMsiLog)
#include "tst_msilog.moc"
