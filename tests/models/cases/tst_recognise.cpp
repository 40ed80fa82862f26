// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/recognise.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::ErrorCode;
using ccm::InputKind;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

QByteArray utf16(const QString &text)
{
    return QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

class TestRecognise final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void tellsTheSample_data();
    void tellsTheSample();
    void tellsAFileByItsContent_data();
    void tellsAFileByItsContent();
    void refusesWhatIsOfNoUse_data();
    void refusesWhatIsOfNoUse();
    void tellsACase_data();
    void tellsACase();
    void tellsABundleByTheCaseInIt();
    void tellsAFolderByWhatIsInIt_data();
    void tellsAFolderByWhatIsInIt();
    void doesNotMixTwoClients();
    void anAddressIsASite();
    void takesALogThatIsStillToCome_data();
    void takesALogThatIsStillToCome();
    void opensSeveralLogsTogetherAndNothingElse();

private:
    QString write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestRecognise::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
    return isWritten ? path : QString();
}

void TestRecognise::tellsTheSample_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<InputKind>("kind");

    QTest::newRow("a cabinet with a manifest") << u"site-after/ccmsetup.cab"_s << InputKind::Site;
    QTest::newRow("a folder with a cabinet") << u"site-after"_s << InputKind::Site;
    QTest::newRow("a client") << u"client-after"_s << InputKind::Client;
    QTest::newRow("its Windows folder") << u"client-after/Windows"_s << InputKind::Client;
    QTest::newRow("its ccmsetup folder") << u"client-after/Windows/ccmsetup"_s << InputKind::Client;
    QTest::newRow("its log folder") << u"client-after/Windows/ccmsetup/Logs"_s << InputKind::Logs;
    QTest::newRow("a log") << u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s << InputKind::Logs;
    QTest::newRow("a plan") << u"plans/offices-one-week.json"_s << InputKind::Plan;
}

void TestRecognise::tellsTheSample()
{
    QFETCH(const QString, name);
    QFETCH(const InputKind, kind);
    const auto input = ccm::recognise(sample(name));
    QVERIFY2(input, qPrintable(input ? QString() : input.error().message()));
    QCOMPARE(input->kind, kind);
}

void TestRecognise::tellsAFileByItsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<InputKind>("kind");

    QTest::newRow("XML with a byte order mark")
        << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?><CcmSetup/>") << InputKind::Site;
    QTest::newRow("XML without a declaration") << QByteArray("\r\n<CcmSetup>") << InputKind::Site;
    QTest::newRow("XML in UTF-16") << utf16(u"<?xml version=\"1.0\" encoding=\"utf-16\"?>"_s)
                                   << InputKind::Site;
    QTest::newRow("a log that begins like a tag") << QByteArray("<![LOG[x]LOG]!>") << InputKind::Logs;
    QTest::newRow("a log in UTF-16") << utf16(u"=== Verbose logging started"_s) << InputKind::Logs;
    QTest::newRow("a log that was cut under its writer") << QByteArray(4096, '\0') << InputKind::Logs;
    QTest::newRow("JSON that is no plan") << QByteArray("{\"message\": 1}") << InputKind::Logs;
    QTest::newRow("a plan") << QByteArray(" {\n \"days\": 7, \"fleet\": []}") << InputKind::Plan;
    QTest::newRow("text of another language") << QByteArray("\xDC"
                                                            "bertragung fehlgeschlagen\r\n")
                                              << InputKind::Logs;
}

void TestRecognise::tellsAFileByItsContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const InputKind, kind);
    // The ending says nothing true.
    const auto input = ccm::recognise(write(u"file.dat"_s, bytes));
    QVERIFY2(input, qPrintable(input ? QString() : input.error().message()));
    QCOMPARE(input->kind, kind);
    QCOMPARE(input->files.files.size(), 1);
}

void TestRecognise::refusesWhatIsOfNoUse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::Empty;
    QTest::newRow("a program") << QByteArray("MZ\x90\0\3", 5) << ErrorCode::WrongKind;
    QTest::newRow("a package") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << ErrorCode::WrongKind;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\1\2\3\4\5") << ErrorCode::WrongKind;
}

void TestRecognise::refusesWhatIsOfNoUse()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const auto input = ccm::recognise(write(u"ccmsetup.log"_s, bytes));
    QVERIFY(!input);
    QCOMPARE(input.error().code, code);
}

void TestRecognise::tellsACase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<InputKind>("kind");

    const QByteArray format = R"("format": "ccmscope-case", "version": 1})";
    const QByteArray longClients =
        R"({"clients": [)" + QByteArray(R"("/x",)").repeated(2'000) + R"("/y"], )" + format;
    QTest::newRow("by what it says") << u"any.json"_s << QByteArray("{" + format) << InputKind::Case;
    QTest::newRow("by its ending, where that comes late") << u"a.ccmcase"_s << longClients << InputKind::Case;
    QTest::newRow("in capitals") << u"A.CCMCASE"_s << longClients << InputKind::Case;
    QTest::newRow("cut") << u"cut.ccmcase"_s << QByteArray("{\"form") << InputKind::Case;
    QTest::newRow("not even JSON") << u"text.ccmcase"_s << QByteArray("hello") << InputKind::Case;
    QTest::newRow("a log that mentions one")
        << u"x.log"_s << QByteArray("read \"ccmscope-case\"\n") << InputKind::Logs;
}

void TestRecognise::tellsACase()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const auto input = ccm::recognise(write(name, bytes));
    QVERIFY2(input, qPrintable(input ? QString() : input.error().message()));
    QTEST(input->kind, "kind");
    QCOMPARE(input->files.files.size(), 1);
}

/// Zipped by another program, as somebody may do by hand.
void TestRecognise::tellsABundleByTheCaseInIt()
{
    write(u"one/case.ccmcase"_s, "{}");
    write(u"one/logs/a.log"_s, "hello\n");
    QProcess zip;
    zip.setWorkingDirectory(m_folder->path());
    zip.start(u"zip"_s, {u"-qr"_s, u"bundle.dat"_s, u"one"_s, u"-x"_s, u"nothing"_s});
    QVERIFY(zip.waitForFinished());
    QString path = m_folder->filePath(u"bundle.dat"_s);
    if (!QFile::exists(path))
        path += u".zip"_s; // where zip adds its ending
    const auto input = ccm::recognise(path);
    QVERIFY2(input, qPrintable(input ? QString() : input.error().message()));
    QCOMPARE(input->kind, InputKind::Case);
    QVERIFY(input->files.files.isEmpty()); // nothing is unpacked yet
}

void TestRecognise::tellsAFolderByWhatIsInIt_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<std::optional<InputKind>>("kind");

    QTest::newRow("admin$") << QStringList{u"ccmsetup/Logs/ccmsetup.log"_s}
                            << std::optional(InputKind::Client);
    QTest::newRow("names in capitals")
        << QStringList{u"WINDOWS/CCMSETUP/CLIENT.MSI"_s} << std::optional(InputKind::Client);
    QTest::newRow("only the CCM logs")
        << QStringList{u"CCM/Logs/CcmExec.log"_s} << std::optional(InputKind::Client);
    QTest::newRow("the 32-bit folder beside the client's own")
        << QStringList{u"Windows/ccmsetup/Logs/ccmsetup.log"_s, u"Windows/SysWOW64/CCM/Logs/CcmExec.log"_s}
        << std::optional(InputKind::Client);
    QTest::newRow("a client that holds a manifest")
        << QStringList{u"Windows/ccmsetup/ccmsetup.cab"_s} << std::optional(InputKind::Client);
    QTest::newRow("deep in a copy, in mixed case")
        << QStringList{u"a/b/PC0815/C$/wInDoWs/CcMsEtUp/x"_s, u"a/b/PC0815/C$/wInDoWs/cCm/lOgS/CcmExec.LOG"_s}
        << std::optional(InputKind::Client);
    QTest::newRow("a renamed ccmsetup folder with its manifest")
        << QStringList{u"PC0815/setup/Logs/ccmsetup.log"_s, u"PC0815/setup/ccmsetup.cab"_s}
        << std::optional(InputKind::Client);
    QTest::newRow("the logs of two computers")
        << QStringList{u"PC0815/Logs/ccmsetup.log"_s, u"PC0816/Logs/ccmsetup.log"_s}
        << std::optional(InputKind::Logs);
    QTest::newRow("a whole Windows folder")
        << QStringList{u"ccmsetup/Logs/ccmsetup.log"_s, u"System32/msi.dll"_s, u"WinSxS/ccmsetup/a.cab"_s}
        << std::optional(InputKind::Client);
    QTest::newRow("a Windows folder without a client")
        << QStringList{u"System32/msi.dll"_s, u"Logs/CBS/CBS.log"_s} << std::optional(InputKind::Logs);
    QTest::newRow("a site share") << QStringList{u"Client/ccmsetup.cab"_s, u"Client/x64/client.msi"_s}
                                  << std::optional(InputKind::Site);
    QTest::newRow("a folder of logs")
        << QStringList{u"a.log"_s, u"b.lo_"_s} << std::optional(InputKind::Logs);
    QTest::newRow("anything else") << QStringList{u"readme.txt"_s} << std::optional<InputKind>();
}

void TestRecognise::tellsAFolderByWhatIsInIt()
{
    QFETCH(const QStringList, names);
    QFETCH(const std::optional<InputKind>, kind);
    for (const QString &name : names)
        write(name, "x");
    const auto input = ccm::recognise(m_folder->path());
    QCOMPARE(input ? std::optional(input->kind) : std::nullopt, kind);
    if (!input)
        QCOMPARE(input.error().code, ErrorCode::WrongKind);
}

void TestRecognise::doesNotMixTwoClients()
{
    write(u"PC1/Windows/ccmsetup/Logs/ccmsetup.log"_s, "x");
    write(u"PC2/Windows/ccmsetup/Logs/ccmsetup.log"_s, "x");
    const auto input = ccm::recognise(m_folder->path());
    QVERIFY(!input);
    QVERIFY(input.error().message().contains(u"PC1/Windows, PC2/Windows"_s));
}

void TestRecognise::anAddressIsASite()
{
    const auto input = ccm::recognise(u"http://mp.example/CCM_Client/ccmsetup.cab"_s);
    QVERIFY(input);
    QCOMPARE(input->kind, InputKind::Site);
    QVERIFY(!ccm::recognise(u"ftp://mp.example/ccmsetup.cab"_s));
}

void TestRecognise::takesALogThatIsStillToCome_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isEmptyFile");
    QTest::addColumn<bool>("isTaken");

    QTest::newRow("a missing log") << u"new.log"_s << false << true;
    QTest::newRow("in capitals") << u"NEW.LOG"_s << false << true;
    QTest::newRow("rolled over") << u"new.lo_"_s << false << true;
    QTest::newRow("text") << u"new.txt"_s << false << true;
    QTest::newRow("an empty log") << u"new.log"_s << true << true;
    QTest::newRow("an empty text") << u"new.txt"_s << true << true;
    QTest::newRow("a missing manifest") << u"ccmsetup.cab"_s << false << false;
    QTest::newRow("an empty manifest") << u"ccmsetup.cab"_s << true << false;
    QTest::newRow("no ending") << u"log"_s << false << false;
    QTest::newRow("a missing folder") << u"nowhere/new.log"_s << false << false;
}

void TestRecognise::takesALogThatIsStillToCome()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isEmptyFile);
    QFETCH(const bool, isTaken);
    const QString path = isEmptyFile ? write(name, {}) : m_folder->filePath(name);
    QVERIFY(!ccm::recognise(path)); // who asks for content gets an error
    const auto input = ccm::recognise(path, {}, ccm::LogsToCome::AreLogs);
    QCOMPARE(input.has_value(), isTaken);
    if (!isTaken)
        return;
    QCOMPARE(input->kind, InputKind::Logs);
    const auto logs = ccm::logsOf(input->files);
    QCOMPARE(logs.size(), 1);
    QCOMPARE(logs.constFirst().path, path);
    QCOMPARE(input->files.displayName(logs.constFirst()), path);

    const QString there = write(u"there.log"_s, "x");
    const auto both = ccm::recogniseAll({there, path}, {}, ccm::LogsToCome::AreLogs);
    QVERIFY(both);
    QCOMPARE(ccm::logsOf(both->files).size(), 2);
}

void TestRecognise::opensSeveralLogsTogetherAndNothingElse()
{
    const QString a = write(u"1/ccmsetup.log"_s, "a");
    const QString b = write(u"2/ccmsetup.log"_s, "b");
    const auto logs = ccm::recogniseAll({a, b});
    QVERIFY(logs);
    QCOMPARE(logs->kind, InputKind::Logs);
    const auto files = ccm::logsOf(logs->files);
    QCOMPARE(files.size(), 2);
    QCOMPARE(logs->files.displayName(files[0]), a);
    QCOMPARE(logs->files.displayName(files[1]), b);

    const auto mixed = ccm::recogniseAll({a, sample(u"site-after"_s)});
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().source, sample(u"site-after"_s));
    QCOMPARE(ccm::recogniseAll({a, u"/nowhere"_s}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
