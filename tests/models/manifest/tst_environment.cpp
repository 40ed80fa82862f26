// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/environment.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsWhatIsKnown_data();
    void expandsWhatIsKnown();
    void namesWhatIsUnknown();
    void findsTheWindowsFolder_data();
    void findsTheWindowsFolder();
};

void TestEnvironment::expandsWhatIsKnown_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("there");
    QTest::newRow("windir") << uR"(%windir%\system32\msi.dll)"_s << uR"(D:\WINNT\system32\msi.dll)"_s;
    QTest::newRow("another case") << uR"(%WinDir%\a)"_s << uR"(D:\WINNT\a)"_s;
    QTest::newRow("its other name") << uR"(%SystemRoot%\a)"_s << uR"(D:\WINNT\a)"_s;
    QTest::newRow("unknown") << uR"(%ProgramFiles%\a)"_s << uR"(%ProgramFiles%\a)"_s;
    QTest::newRow("with brackets") << uR"(%ProgramFiles(x86)%\a)"_s << uR"(%ProgramFiles(x86)%\a)"_s;
    QTest::newRow("twice, and one unknown") << u"%windir%;%x%;%windir%"_s << uR"(D:\WINNT;%x%;D:\WINNT)"_s;
    QTest::newRow("a single sign before") << u"100% of %windir%"_s << uR"(100% of D:\WINNT)"_s;
    QTest::newRow("a single sign at the end") << u"%windir"_s << u"%windir"_s;
    QTest::newRow("two signs") << u"%%windir%"_s << uR"(%D:\WINNT)"_s;
    QTest::newRow("no variable") << uR"({19B9818B-7432-49E9-BC02-B126025EE235})"_s
                                 << uR"({19B9818B-7432-49E9-BC02-B126025EE235})"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a value is not expanded again") << u"%loop%"_s << u"%windir%"_s;
}

void TestEnvironment::expandsWhatIsKnown()
{
    QFETCH(const QString, written);
    EnvironmentVariables variables = windowsEnvironment(uR"(D:\WINNT)"_s);
    variables.set(u"Loop"_s, u"%windir%"_s);
    QTEST(expanded(written, variables), "there");
    QCOMPARE(expanded(written, {}), written);
}

void TestEnvironment::namesWhatIsUnknown()
{
    const EnvironmentVariables variables = windowsEnvironment(uR"(C:\Windows)"_s);
    QCOMPARE(unknownVariables(u"%B%;%windir%;%a%;%b%"_s, variables), (QStringList{u"B"_s, u"a"_s}));
    QCOMPARE(unknownVariables(u"100%"_s, variables), QStringList());
    QVERIFY(!variables.value(u"programfiles"_s)); // does not follow from the Windows folder
}

void TestEnvironment::findsTheWindowsFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("folder");
    QTest::newRow("the log of the package")
        << uR"(C:\WINDOWS\ccmsetup\Logs\client.msi.log)"_s << uR"(C:\WINDOWS)"_s;
    QTest::newRow("a system file") << uR"(d:\winnt\System32\msi.dll)"_s << uR"(d:\winnt)"_s;
    QTest::newRow("the other slash") << u"C:/Windows/ccmsetup/logs"_s << uR"(C:\Windows)"_s;
    QTest::newRow("setup started from a copy") << uR"(D:\sources\ccmsetup\ccmsetup.exe)"_s << QString();
    QTest::newRow("a longer name") << uR"(C:\Windows\system32x\a)"_s << QString();
    QTest::newRow("a share") << uR"(\\pc1.example\admin$\ccmsetup\Logs)"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestEnvironment::findsTheWindowsFolder()
{
    QFETCH(const QString, path);
    QTEST(windowsFolderIn(path).value_or(QString()), "folder");
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
