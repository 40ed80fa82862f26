// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::CommandLine;
using Task = ccm::CommandLine::Task;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsAskedFor_data();
    void tellsWhatIsAskedFor();
    void makesPathsAbsolute();
    void takesAVersionOrThePackageAsInstalled();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helpNamesEveryOptionAndTheExitCodes();

private:
    static auto parse(const QString &arguments)
    {
        return ccm::parseCommandLine(QStringList{u"ccmscope"_s} + arguments.split(u' ', Qt::SkipEmptyParts));
    }
};

void TestCommandLine::tellsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<Task>("task");

    QTest::newRow("nothing") << QString() << Task::Open;
    QTest::newRow("a site and a client") << u"--site ./a --client b c"_s << Task::Open;
    QTest::newRow("a manifest as JSON") << u"--json manifest a.cab"_s << Task::Json;
    QTest::newRow("the site's manifest as JSON") << u"--json manifest --site a.cab"_s << Task::Json;
    QTest::newRow("the option after the path") << u"a.cab --json manifest"_s << Task::Json;
    QTest::newRow("a comparison") << u"--json compare --site a --client b --run task"_s << Task::Json;
    QTest::newRow("pictures") << u"--screenshots out --summary"_s << Task::Screenshots;
    QTest::newRow("the summary alone") << u"--summary a"_s << Task::Summary;
    QTest::newRow("the signature of a file") << u"--json trust a.exe"_s << Task::Json;
    QTest::newRow("a report") << u"--site a --client b --plan c --report out/r.PDF"_s << Task::Report;
    QTest::newRow("a report of a plan alone") << u"--report r.md plan.json"_s << Task::Report;
    QTest::newRow("a case with a plan") << u"--earlier a --site b --plan c"_s << Task::Open;
    QTest::newRow("a plan by its option as JSON") << u"--json plan --plan a.json"_s << Task::Json;
    QTest::newRow("what a case compares as JSON") << u"--json compare a.ccmcase --fetch"_s << Task::Json;
    QTest::newRow("what changed in a case as JSON") << u"--json diff a.CCMCASE"_s << Task::Json;
    QTest::newRow("help wins") << u"--json manifest a --help"_s << Task::Help;
    QTest::newRow("version") << u"--version"_s << Task::Version;
}

void TestCommandLine::tellsWhatIsAskedFor()
{
    QFETCH(const QString, arguments);
    QFETCH(const Task, task);
    const auto line = parse(arguments);
    QVERIFY2(line, qPrintable(line ? QString() : line.error()));
    QCOMPARE(line->task, task);
}

void TestCommandLine::makesPathsAbsolute()
{
    const auto line = parse(u"--site ./a --client /b c http://mp.example/CCM_Client/ccmsetup.cab"_s);
    QCOMPARE(line->site, QDir::current().absoluteFilePath(u"a"_s));
    QCOMPARE(line->client, u"/b"_s);
    QCOMPARE(line->paths,
             QStringList(
                 {QDir::current().absoluteFilePath(u"c"_s), u"http://mp.example/CCM_Client/ccmsetup.cab"_s}));
}

void TestCommandLine::takesAVersionOrThePackageAsInstalled()
{
    const QString compare = u"--json compare --site a --client b"_s;
    auto line = parse(compare + u" --assume-installed 5.00.7804.1000"_s);
    QVERIFY(line && line->assumedInstalled);
    QCOMPARE(line->assumedInstalled->text(), u"5.00.7804.1000"_s);
    QVERIFY(!line->assumesPackage);
    line = parse(compare + u" --assume-installed package"_s);
    QVERIFY(line && line->assumesPackage && !line->assumedInstalled);
    line = parse(compare);
    QVERIFY(line && !line->assumesPackage && !line->assumedInstalled);
}

void TestCommandLine::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("part");

    QTest::newRow("an unknown option") << u"--jsn"_s << u"jsn"_s;
    QTest::newRow("an unknown kind of JSON") << u"--json manifests a"_s << u"'manifests'"_s;
    QTest::newRow("no manifest") << u"--json manifest"_s << u"one manifest"_s;
    QTest::newRow("two manifests") << u"--json manifest a b"_s << u"one manifest"_s;
    QTest::newRow("one side of a difference") << u"--json diff a"_s << u"two manifests"_s;
    QTest::newRow("a comparison without a client") << u"--json compare --site a"_s << u"--client"_s;
    QTest::newRow("a comparison with more") << u"--json compare --site a --client b c"_s << u"nothing else"_s;
    QTest::newRow("a case and a site") << u"--json compare --site a b.ccmcase"_s << u"nothing else"_s;
    QTest::newRow("an empty path") << u"--site= a"_s << u"--site"_s;
    QTest::newRow("a summary of nothing") << u"--summary"_s << u"--summary"_s;
    QTest::newRow("a report of another kind") << u"--site a --report r.docx"_s << u".html, .pdf or .md"_s;
    QTest::newRow("a report without a name") << u"--site a --report="_s << u"--report"_s;
    QTest::newRow("a report of nothing") << u"--report r.md"_s << u"--report needs a site"_s;
    QTest::newRow("a report and JSON") << u"--site a --report r.md --json manifest"_s << u"--json"_s;
    QTest::newRow("JSON with an earlier manifest") << u"--json manifest a --earlier b"_s << u"--earlier"_s;
    QTest::newRow("an empty plan") << u"--plan= --report r.md"_s << u"--plan"_s;
    QTest::newRow("no client") << u"--json client"_s << u"client"_s;
    QTest::newRow("no plan") << u"--json plan"_s << u"plan"_s;
    QTest::newRow("no file to trust") << u"--json trust"_s << u"one file"_s;
    QTest::newRow("two files to trust") << u"--json trust a b"_s << u"one file"_s;
    QTest::newRow("a site to trust") << u"--json trust a --site b"_s << u"one file"_s;
    QTest::newRow("no log") << u"--json log"_s << u"log"_s;
    QTest::newRow("an unknown kind of run") << u"--run never"_s << u"'never'"_s;
    QTest::newRow("no version to assume") << u"--assume-installed latest"_s << u"'latest'"_s;
    QTest::newRow("no size") << u"--size big"_s << u"'big'"_s;
    QTest::newRow("a value that is missing") << u"--site"_s << u"site"_s;
}

void TestCommandLine::saysWhatIsWrong()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, part);
    const auto line = parse(arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().contains(part), qPrintable(line.error()));
}

void TestCommandLine::helpNamesEveryOptionAndTheExitCodes()
{
    const QString help = ccm::helpText();
    for (const QString &word : {u"--site"_s, u"--client"_s, u"--json"_s, u"--run"_s, u"--assume-installed"_s,
                                u"--screenshots"_s, u"--size"_s, u"--summary"_s, u"--fetch"_s, u"--version"_s,
                                u"--help"_s, u"0 done, 2 wrong usage, 3"_s})
        QVERIFY2(help.contains(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
