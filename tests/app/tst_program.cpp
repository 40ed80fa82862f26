// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray error;
};

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs a program without a display, as a script on a server would.
Outcome run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    constexpr int Patience = 120'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit)
        return {.error = process.errorString().toUtf8() + process.readAllStandardError()};
    return {.exitCode = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .error = process.readAllStandardError()};
}

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

Outcome ccmscope(const QStringList &arguments)
{
    return run(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), arguments, withoutDisplay());
}

QJsonObject json(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.output).object();
}

/// The item of this file name in a list of objects.
QJsonObject item(const QJsonValue &items, const QString &fileName)
{
    for (const QJsonValue &value : items.toArray()) {
        if (value[u"fileName"].toString() == fileName)
            return value.toObject();
    }
    return {};
}

/// Asked of another program than ours.
QString sha256sum(const QString &path)
{
    const Outcome outcome = run(u"sha256sum"_s, {path}, QProcessEnvironment::systemEnvironment());
    return QString::fromLatin1(outcome.output.left(64)).toUpper();
}

} // namespace

class TestProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsVersionAndHelp();
    void refusesWrongUsageInOneLine();
    void refusesToOpenAWindowWithoutADisplay();
    void listsTheManifest();
    void tellsWhatTheUpdateChanged();
    void comparesTheSiteWithTheClient_data();
    void comparesTheSiteWithTheClient();
    void rebuildsTheClientsStory();
    void printsEveryRecord();
    void forecastsThePlan();
    void sumsUpACase();
    void answersWhatACaseAsks();
    void writesAReportWithoutADisplay_data();
    void writesAReportWithoutADisplay();
    void aReportThatCannotBeMadeLeavesNoFile_data();
    void aReportThatCannotBeMadeLeavesNoFile();
    void opensAnArchiveOfAClient_data();
    void opensAnArchiveOfAClient();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void printsTheLogsThatCanBeRead();
    void anEmptyLogIsNoError();
    void drawsEveryPane();
    void opensAWindowOnARealDisplay();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestProgram::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

void TestProgram::tellsVersionAndHelp()
{
    const Outcome version = ccmscope({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("ccmscope 0."));
    const Outcome help = ccmscope({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("--json"));
}

void TestProgram::refusesWrongUsageInOneLine()
{
    const Outcome outcome = ccmscope({u"--json"_s, u"nonsense"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY(outcome.error.contains("nonsense"));
    QVERIFY(outcome.output.isEmpty());
}

void TestProgram::refusesToOpenAWindowWithoutADisplay()
{
#ifdef Q_OS_LINUX
    const Outcome outcome = ccmscope({sample(u"site-after"_s)});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY(outcome.error.contains("no display"));
#endif
}

void TestProgram::listsTheManifest()
{
    const Outcome outcome = ccmscope({u"--json"_s, u"manifest"_s, sample(u"site-after/ccmsetup.cab"_s)});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject manifest = json(outcome);
    QCOMPARE(manifest[u"schema"].toInt(), 1);
    QVERIFY(manifest[u"items"].toArray().size() >= 20);
    QVERIFY(manifest.contains("clientVersion"_L1));
    QVERIFY(manifest[u"clientVersion"].isNull());

    const QJsonObject scep = item(manifest[u"items"], u"SCEPInstall.exe"_s);
    QCOMPARE(scep[u"hash"].toString(), sha256sum(sample(u"client-after/Windows/ccmsetup/SCEPInstall.exe"_s)));
    QCOMPARE(scep[u"installation"][u"order"].toInt(), 17);
    QCOMPARE(scep[u"installation"][u"type"].toString(), u"NONE"_s);
    QCOMPARE(scep[u"discovery"][u"verifyHash"].toBool(), true);
    QCOMPARE(scep[u"discovery"][u"properties"][0][u"value"].toString(), u"4.3.215.0"_s);
}

void TestProgram::tellsWhatTheUpdateChanged()
{
    const Outcome outcome =
        ccmscope({u"--json"_s, u"diff"_s, sample(u"site-before"_s), sample(u"site-after"_s)});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject diff = json(outcome);
    QCOMPARE(diff[u"added"].toArray().size(), 0);
    QCOMPARE(diff[u"removed"].toArray().size(), 0);
    QCOMPARE(diff[u"reordered"].toBool(), false);
    QCOMPARE(diff[u"changed"].toArray().size(), 1);
    const QJsonObject changed = diff[u"changed"][0].toObject();
    QCOMPARE(changed[u"fileName"].toString(), u"SCEPInstall.exe"_s);
    QCOMPARE(changed[u"fields"].toArray().size(), 2);
    QCOMPARE(changed[u"fields"][0][u"after"].toString(),
             sha256sum(sample(u"client-after/Windows/ccmsetup/SCEPInstall.exe"_s)));
    QCOMPARE(changed[u"fields"][1][u"before"].toString(), u"4.2.223.0"_s);
    QCOMPARE(changed[u"fields"][1][u"after"].toString(), u"4.3.215.0"_s);
}

void TestProgram::comparesTheSiteWithTheClient_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("itemAction");
    QTest::addColumn<QString>("clientAction"); // before, no log tells which version is installed

    QTest::newRow("before the update, automatic run")
        << u"client-before"_s << u"auto"_s << u"differs"_s << u"download"_s << u"unknown"_s;
    QTest::newRow("before the update, scheduled task")
        << u"client-before"_s << u"task"_s << u"differs"_s << u"download"_s << u"unknown"_s;
    QTest::newRow("after the update, automatic run")
        << u"client-after"_s << u"auto"_s << u"inPlace"_s << u"none"_s << u"skip"_s;
    QTest::newRow("after the update, scheduled task")
        << u"client-after"_s << u"task"_s << u"inPlace"_s << u"none"_s << u"repair"_s;
}

void TestProgram::comparesTheSiteWithTheClient()
{
    QFETCH(const QString, client);
    QFETCH(const QString, run);
    QFETCH(const QString, status);
    QFETCH(const QString, itemAction);
    QFETCH(const QString, clientAction);

    const Outcome outcome = ccmscope({u"--json"_s, u"compare"_s, u"--site"_s, sample(u"site-after"_s),
                                      u"--client"_s, sample(client), u"--run"_s, run});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject comparison = json(outcome);
    QCOMPARE(comparison[u"verdict"][u"action"].toString(), clientAction);
    const QJsonObject scep = item(comparison[u"items"], u"SCEPInstall.exe"_s);
    QCOMPARE(scep[u"status"].toString(), status);
    QCOMPARE(scep[u"action"].toString(), itemAction);
    QCOMPARE(scep[u"client"][u"hash"].toString(),
             sha256sum(sample(client + u"/Windows/ccmsetup/SCEPInstall.exe"_s)));
    QVERIFY(!scep[u"reason"].toString().isEmpty());
}

void TestProgram::rebuildsTheClientsStory()
{
    const Outcome outcome = ccmscope({u"--json"_s, u"client"_s, sample(u"client-after"_s)});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject client = json(outcome);
    QCOMPARE(client[u"clientVersion"].toString(), u"5.00.7804.1000"_s);
    QCOMPARE(client[u"runs"].toArray().size(), 2);
    QCOMPARE(client[u"runs"][0][u"exitCode"].toInt(-1), 0);
    QCOMPARE(client[u"runs"][0][u"decision"].toString(), u"skip"_s);
    QCOMPARE(client[u"runs"][1][u"exitCode"].toInt(-1), 0);
    QCOMPARE(client[u"runs"][1][u"decision"].toString(), u"repair"_s);
    QCOMPARE(client[u"schedule"][u"local"].toString(), u"2013-09-10T22:04:03.000"_s);
    QCOMPARE(client[u"schedule"][u"utc"].toString(), u"2013-09-11T03:04:03.000Z"_s);
    QCOMPARE(client[u"endpointProtection"][u"installedBefore"].toString(), u"4.2.223.1"_s);
    QCOMPARE(client[u"endpointProtection"][u"installerVersion"].toString(), u"4.3.215.0"_s);
}

void TestProgram::printsEveryRecord()
{
    const QString log = sample(u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s);
    const Outcome outcome = ccmscope({u"--json"_s, u"log"_s, log});
    QCOMPARE(outcome.exitCode, 0);
    // The log is undamaged: each record has one closer.
    QCOMPARE(outcome.output.count('\n'), contentOf(log).count("]LOG]!>"));
    const QJsonObject first = QJsonDocument::fromJson(outcome.output.split('\n').constFirst()).object();
    QCOMPARE(first[u"component"].toString(), u"ccmsetup"_s);
    QCOMPARE(first[u"bias"].toInt(), 300);
    QCOMPARE(first[u"grammar"].toString(), u"cmtrace"_s);
}

void TestProgram::forecastsThePlan()
{
    const Outcome outcome = ccmscope({u"--json"_s, u"plan"_s, sample(u"plans/always-on-150000.json"_s)});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject plan = json(outcome);
    // 150,000 clients that are always on and draw uniformly over what is left of 168 hours when policy
    // has come, which is evenly within the first hour: the mean of 1 / (168 - u) is ln(168 / 167).
    const double hour100 = plan[u"perHour"][100][u"mean"].toDouble();
    QVERIFY2(std::abs(hour100 - 150'000.0 * std::log(168.0 / 167.0)) < 0.1,
             qPrintable(QString::number(hour100)));
}

/// What a case names is summed up like the same files without it.
void TestProgram::sumsUpACase()
{
    const QString client = sample(u"client-after"_s);
    const QString site = sample(u"site-after"_s);
    const QString plan = sample(u"plans/three-sites.json"_s);
    const QByteArray json = QJsonDocument(QJsonObject{{u"format"_s, u"ccmscope-case"_s},
                                                      {u"version"_s, 1},
                                                      {u"site"_s, site},
                                                      {u"client"_s, client},
                                                      {u"plan"_s, plan}})
                                .toJson();
    const Outcome direct = ccmscope({u"--summary"_s, u"--site"_s, site, u"--client"_s, client, plan});
    QCOMPARE(direct.exitCode, 0);
    const Outcome ofCase = ccmscope({u"--summary"_s, write(u"x.ccmcase"_s, json)});
    QCOMPARE(ofCase.exitCode, 0);
    QCOMPARE(ofCase.output, direct.output);
    // A bundle has to be unpacked, and nobody can be asked where to.
    const QString folder = QFileInfo(write(u"zipped/case.ccmcase"_s, json)).path();
    run(u"zip"_s, {u"-qj"_s, m_folder.filePath(u"b.zip"_s), folder + u"/case.ccmcase"_s},
        QProcessEnvironment::systemEnvironment());
    for (const QStringList &how :
         {QStringList{u"--summary"_s}, {u"--screenshots"_s, m_folder.filePath(u"shots"_s)}}) {
        const Outcome bundle = ccmscope(how + QStringList{m_folder.filePath(u"b.zip"_s)});
        QCOMPARE(bundle.exitCode, 3);
        QVERIFY2(bundle.error.contains("b.zip") && bundle.error.contains("unpack it"),
                 bundle.error.constData());
    }
}

/// Asked about a case, Compare answers what the case asks, unless the command line asks otherwise.
void TestProgram::answersWhatACaseAsks()
{
    const auto caseAsking = [this](const QJsonObject &question, const QString &name) {
        return write(name,
                     QJsonDocument(QJsonObject{{u"format"_s, u"ccmscope-case"_s},
                                               {u"version"_s, 1},
                                               {u"site"_s, sample(u"site-after"_s)},
                                               {u"earlierSite"_s, sample(u"site-before"_s)},
                                               {u"client"_s, sample(u"client-before"_s)},
                                               {u"question"_s, question}})
                         .toJson());
    };
    const QString manual =
        caseAsking({{u"run"_s, u"manual"_s}, {u"forcedReinstall"_s, true}}, u"m.ccmcase"_s);
    const Outcome asked = ccmscope({u"--json"_s, u"compare"_s, manual});
    QVERIFY2(asked.exitCode == 0, asked.error.constData());
    QCOMPARE(json(asked)[u"question"][u"run"].toString(), u"manual"_s);
    QCOMPARE(json(asked)[u"question"][u"forcedReinstall"].toBool(), true);
    const Outcome otherwise = ccmscope({u"--json"_s, u"compare"_s, manual, u"--run"_s, u"task"_s});
    QCOMPARE(json(otherwise)[u"question"][u"run"].toString(), u"task"_s);
    QCOMPARE(json(otherwise)[u"question"][u"forcedReinstall"].toBool(), true);
    QCOMPARE(ccmscope({u"--json"_s, u"diff"_s, manual}).output,
             ccmscope({u"--json"_s, u"diff"_s, sample(u"site-before"_s), sample(u"site-after"_s)}).output);
    const QString report = m_folder.filePath(u"asked.md"_s);
    QCOMPARE(ccmscope({u"--report"_s, report, manual}).exitCode, 0);
    QVERIFY2(contentOf(report).contains("Run: manual ccmsetup"), contentOf(report).constData());

    const Outcome unknown =
        ccmscope({u"--json"_s, u"compare"_s, caseAsking({{u"run"_s, u"weekly"_s}}, u"u.ccmcase"_s)});
    QCOMPARE(unknown.exitCode, 0);
    QCOMPARE(json(unknown)[u"question"][u"run"].toString(), u"auto"_s);
    QVERIFY2(unknown.error.contains("weekly"), unknown.error.constData());
    const Outcome none = ccmscope({u"--json"_s, u"plan"_s, manual});
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.error.contains("m.ccmcase"), none.error.constData());
}

void TestProgram::writesAReportWithoutADisplay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("part");

    QTest::newRow("page") << u"report.html"_s << QByteArray("src=\"data:image/png;base64,");
    QTest::newRow("document") << u"report.pdf"_s << QByteArray("%%EOF");
    QTest::newRow("ticket") << u"report.md"_s << QByteArray("| SCEPInstall.exe | differs | download |");
}

void TestProgram::writesAReportWithoutADisplay()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, part);
    const QString path = m_folder.filePath(name);
    const Outcome outcome = ccmscope({u"--site"_s, sample(u"site-after"_s), u"--client"_s,
                                      sample(u"client-before"_s), u"--earlier"_s, sample(u"site-before"_s),
                                      u"--plan"_s, sample(u"plans/offices-one-week.json"_s),
                                      u"--assume-installed"_s, u"package"_s, u"--report"_s, path});
    QCOMPARE(outcome.error, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(contentOf(path).contains(part));
}

void TestProgram::aReportThatCannotBeMadeLeavesNoFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("told");

    QTest::newRow("a client that is not there") << QStringList{u"--client"_s, u"/nowhere/client"_s}
                                                << u"none.html"_s << QByteArray("/nowhere/client");
    QTest::newRow("a plan that is none")
        << QStringList{u"--plan"_s, sample(u"README.md"_s)} << u"none.pdf"_s << QByteArray("README.md");
    QTest::newRow("two clients") << QStringList{sample(u"client-before"_s), sample(u"client-after"_s)}
                                 << u"none.md"_s << QByteArray("open already");
    QTest::newRow("a folder that is not there") << QStringList{u"--site"_s, sample(u"site-after"_s)}
                                                << u"none/none.md"_s << QByteArray("none/none.md");
}

void TestProgram::aReportThatCannotBeMadeLeavesNoFile()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, told);
    const QString path = m_folder.filePath(name);
    const Outcome outcome = ccmscope(arguments + QStringList{u"--report"_s, path});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains(told), outcome.error.constData());
    QVERIFY(!QFile::exists(path));
}

void TestProgram::opensAnArchiveOfAClient_data()
{
    QTest::addColumn<QString>("archive");
    QTest::addColumn<QStringList>("command");

    QTest::newRow("tar.gz") << u"client.tar.gz"_s << QStringList{u"tar"_s, u"-czf"_s};
    QTest::newRow("7z") << u"client.7z"_s << QStringList{u"7z"_s, u"a"_s};
    QTest::newRow("zip") << u"client.zip"_s << QStringList{u"7z"_s, u"a"_s, u"-tzip"_s};
}

void TestProgram::opensAnArchiveOfAClient()
{
    QFETCH(const QString, archive);
    QFETCH(const QStringList, command);
    const QString path = m_folder.filePath(archive);
    QProcess packer;
    packer.setWorkingDirectory(sample(u"client-after"_s));
    packer.start(command.constFirst(), command.sliced(1) + QStringList{path, u"Windows"_s});
    QVERIFY2(packer.waitForFinished() && packer.exitCode() == 0,
             "install the packages tar, gzip and p7zip-full");

    const Outcome outcome = ccmscope({u"--json"_s, u"client"_s, path});
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    QCOMPARE(json(outcome)[u"runs"].toArray().size(), 2);
    QCOMPARE(json(outcome)[u"clientVersion"].toString(), u"5.00.7804.1000"_s);
}

void TestProgram::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    const QByteArray cabinet = contentOf(sample(u"site-after/ccmsetup.cab"_s));
    const QString empty = write(u"empty.cab"_s, {});
    const QString cut = write(u"cut.cab"_s, cabinet.left(cabinet.size() / 2));
    const QString picture =
        write(u"picture.cab"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\1\2\3\4\5\6", 22));
    const QString typo =
        write(u"typo.xml"_s, "<CcmSetup>\n<Item FileName=\"a.exe\">\n< /Item>\n</CcmSetup>\n");
    const QString other = write(u"other.xml"_s, "<html><body/></html>");
    const QString folder = m_folder.filePath(u"nothing in it"_s);
    QVERIFY(QDir().mkpath(folder));

    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << QStringList{u"--json"_s} + arguments << named;
    };
    row("a missing manifest", {u"manifest"_s, u"/nowhere/ccmsetup.cab"_s}, u"/nowhere/ccmsetup.cab"_s);
    row("an empty manifest", {u"manifest"_s, empty}, u"empty.cab"_s);
    row("a cut cabinet", {u"manifest"_s, cut}, u"cut.cab"_s);
    row("a picture", {u"manifest"_s, picture}, u"picture.cab"_s);
    row("a manifest with a typing error", {u"manifest"_s, typo}, u"line 3"_s);
    row("another XML file", {u"manifest"_s, other}, u"other.xml"_s);
    row("an empty folder as a site", {u"manifest"_s, folder}, u"nothing in it"_s);
    row("a missing client", {u"client"_s, u"/nowhere"_s}, u"/nowhere"_s);
    row("an empty folder as a client", {u"client"_s, folder}, u"nothing in it"_s);
    row("a picture as a log", {u"log"_s, picture}, u"picture.cab"_s);
    row("a missing log", {u"log"_s, u"/nowhere.log"_s}, u"/nowhere.log"_s);
    row("several clients at once", {u"client"_s, sample({})}, u"client-before"_s);
    row("a log as a plan", {u"plan"_s, sample(u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s)},
        u"ccmsetup.log"_s);
    row("a comparison without a site",
        {u"compare"_s, u"--site"_s, empty, u"--client"_s, sample(u"client-after"_s)}, u"empty.cab"_s);
}

void TestProgram::printsTheLogsThatCanBeRead()
{
    const QString log = sample(u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s);
    const QByteArray good = ccmscope({u"--json"_s, u"log"_s, log}).output;
    QVERIFY(!good.isEmpty());
    const Outcome outcome =
        ccmscope({u"--json"_s, u"log"_s, m_folder.filePath(u"nope.log"_s), log, u"/nowhere/other.log"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.output, good);
    QCOMPARE(outcome.error.count('\n'), 2);
    QVERIFY(outcome.error.contains("nope.log") && outcome.error.contains("other.log"));
}

void TestProgram::anEmptyLogIsNoError()
{
    const Outcome outcome = ccmscope({u"--json"_s, u"log"_s, write(u"just-begun.log"_s, {})});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.error.isEmpty(), outcome.error.constData());
}

void TestProgram::saysWhatCannotBeRead()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const Outcome outcome = ccmscope(arguments);
    QVERIFY2(outcome.exitCode == 3, outcome.error.constData());
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains(named.toUtf8()), outcome.error.constData());
    QVERIFY(outcome.output.isEmpty());
}

void TestProgram::drawsEveryPane()
{
    const QString folder = m_folder.filePath(u"pictures"_s);
    const Outcome outcome =
        ccmscope({u"--screenshots"_s, folder, u"--summary"_s, u"--site"_s, sample(u"site-after"_s),
                  u"--client"_s, sample(u"client-after"_s), u"--size"_s, u"1024x700"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    QVERIFY(outcome.output.contains("5.00.7804.1000"));
    QVERIFY2(outcome.output.contains("2 runs of ccmsetup"), "the English plural forms are missing");

    for (const QString &pane : {u"client"_s, u"manifest"_s, u"compare"_s, u"window"_s, u"log"_s}) {
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            const QImage picture(folder + u'/' + pane + u'-' + theme + u".png"_s);
            QCOMPARE(picture.size(), QSize(1024, 700));
            QVERIFY(outcome.output.contains((pane + u'-' + theme + u".png"_s).toUtf8()));
            QCOMPARE(picture.pixelColor(2, picture.height() / 2).lightness() < 128, theme == "dark"_L1);
        }
    }
}

void TestProgram::opensAWindowOnARealDisplay()
{
#ifdef Q_OS_LINUX
    QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"), "run the tests with ./dev test, which starts Xvfb");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), {sample(u"client-after"_s)});
    QVERIFY(program.waitForStarted());

    const Outcome found =
        run(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Ccmscope"_s},
            QProcessEnvironment::systemEnvironment());
    QVERIFY2(found.exitCode == 0, "install the package xdotool");
    QCOMPARE(program.state(), QProcess::Running);
    program.terminate();
    QVERIFY(program.waitForFinished());
#endif
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
