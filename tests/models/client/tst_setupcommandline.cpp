// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAtBlanksOutsideQuotationMarks_data();
    void splitsAtBlanksOutsideQuotationMarks();
    void takesArgumentsApart_data();
    void takesArgumentsApart();
    void findsNamesWithoutRegardToCase();
    void takesTheLastOfSeveralValues();
};

void TestCommandLine::splitsAtBlanksOutsideQuotationMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("the program alone") << u"\"C:\\a b\\ccmsetup.exe\""_s << QStringList();
    QTest::newRow("as the task's run is logged")
        << uR"("C:\Windows\ccmsetup\ccmsetup.exe" /runservice "/UpgradeWinTask" "CCMHTTPPORT=80" SMSSITECODE="PRI" "/mp:http://cm01.corp.example")"_s
        << QStringList{u"/runservice"_s, u"/UpgradeWinTask"_s, u"CCMHTTPPORT=80"_s, u"SMSSITECODE=PRI"_s,
                       u"/mp:http://cm01.corp.example"_s};
    QTest::newRow("a blank inside a value") << uR"(ccmsetup.exe CCMCERTSEL="Subject: a b" /x)"_s
                                            << QStringList{u"CCMCERTSEL=Subject: a b"_s, u"/x"_s};
    QTest::newRow("an empty value") << uR"(ccmsetup.exe "" FSP="")"_s << QStringList{QString(), u"FSP="_s};
    QTest::newRow("a mark that is not closed") << uR"(ccmsetup.exe "/a b)"_s << QStringList{u"/a b"_s};
}

void TestCommandLine::splitsAtBlanksOutsideQuotationMarks()
{
    QFETCH(QString, text);
    QTEST(commandLineArguments(text), "arguments");
}

void TestCommandLine::takesArgumentsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    QTest::newRow("switch") << u"/AutoUpgrade"_s << u"/AutoUpgrade"_s << QString();
    QTest::newRow("switch with a value")
        << u"/UpgradePackageVersion:4"_s << u"/UpgradePackageVersion"_s << u"4"_s;
    QTest::newRow("only the first colon parts")
        << u"/mp:http://cm01.corp.example:80"_s << u"/mp"_s << u"http://cm01.corp.example:80"_s;
    QTest::newRow("property") << u"SMSSITECODE=PRI"_s << u"SMSSITECODE"_s << u"PRI"_s;
    QTest::newRow("property with a colon in its value") << u"FSP=a:b"_s << u"FSP"_s << u"a:b"_s;
}

void TestCommandLine::takesArgumentsApart()
{
    QFETCH(QString, text);
    const CommandArgument argument = parseArgument(text);
    QTEST(argument.name, "name");
    QTEST(argument.value, "value");
}

void TestCommandLine::findsNamesWithoutRegardToCase()
{
    const QStringList arguments{u"/autoupgrade"_s, u"/UpgradePackageVersion:4"_s};
    QVERIFY(hasArgument(arguments, u"/AutoUpgrade"));
    QVERIFY(hasArgument(arguments, u"/upgradepackageversion"));
    QVERIFY(!hasArgument(arguments, u"/Auto"));
}

void TestCommandLine::takesTheLastOfSeveralValues()
{
    QCOMPARE(argumentValue({u"SMSSITECODE=AAA"_s, u"smssitecode=BBB"_s}, u"SMSSITECODE"), u"BBB"_s);
    QCOMPARE(argumentValue({u"FSP=x"_s}, u"SMSSITECODE"), QString());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_setupcommandline.moc"
