// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Settings;

namespace {

constexpr int Patience = 60'000;

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();)
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

} // namespace

/// The program in a folder of its own, as it is carried about.
class TestPortable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFileBesideTheProgramMakesItPortable();
    void keepsEverythingBesideTheFile();
    void leavesNothingInTheUsersFolders_data();
    void leavesNothingInTheUsersFolders();
    void readsTheSettingsBesideTheProgram();

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_program;
    QTemporaryDir m_home;
};

void TestPortable::initTestCase()
{
    QVERIFY(QFile::copy(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), m_program.filePath(u"ccmscope"_s)));
    QFile file(m_program.filePath(u"ccmscope.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QProcessEnvironment TestPortable::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    for (const QString &name :
         {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(name, m_home.filePath(name));
    return environment;
}

void TestPortable::theFileBesideTheProgramMakesItPortable()
{
    QCOMPARE(ccm::portableSettings(m_program.path()), m_program.filePath(u"ccmscope.ini"_s));
    QCOMPARE(ccm::portableSettings(m_home.path()), QString());
    QDir(m_home.path()).mkpath(u"folder/ccmscope.ini"_s);
    QCOMPARE(ccm::portableSettings(m_home.filePath(u"folder"_s)), QString()); // that is a folder
    QDir(m_home.filePath(u"folder"_s)).removeRecursively();
}

void TestPortable::keepsEverythingBesideTheFile()
{
    const Settings settings(m_program.filePath(u"ccmscope.ini"_s));
    QVERIFY(settings.isPortable());
    QVERIFY(settings.canBeSaved());
    for (const QString &place :
         {settings.place(), settings.dataFolder(), settings.bookmarkFile(), settings.webCacheFolder()})
        QVERIFY2(place.startsWith(m_program.path()), qPrintable(place));
    QVERIFY(!Settings().isPortable());
}

void TestPortable::leavesNothingInTheUsersFolders_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");
    QTest::newRow("without a window") << QStringList{u"--json"_s, u"manifest"_s, sample + u"site-after"_s};
    QTest::newRow("with a window") << QStringList{u"--site"_s, sample + u"site-after"_s, u"--client"_s,
                                                  sample + u"client-after"_s};
}

void TestPortable::leavesNothingInTheUsersFolders()
{
    QFETCH(const QStringList, arguments);
    const bool hasWindow = !arguments.contains(u"--json"_s);
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(m_program.filePath(u"ccmscope"_s), arguments);
    const QString settings = m_program.filePath(u"ccmscope.ini"_s);
    if (hasWindow) { // it writes the case that has opened among the recent ones
        QTRY_VERIFY_WITH_TIMEOUT(Settings(settings).recentCases().size() == 1, Patience);
        program.terminate();
    }
    QVERIFY(program.waitForFinished(Patience));
    QStringList left = filesIn(m_home.path());
    left.removeIf([](const QString &file) { return file.contains(u"fontconfig"_s); }); // the system's fonts
    QCOMPARE(left, QStringList());
    const QStringList beside = filesIn(m_program.path());
    QVERIFY2(beside.contains(u"ccmscope.ini"_s), qPrintable(beside.join(u' ')));
}

void TestPortable::readsTheSettingsBesideTheProgram()
{
    {
        Settings settings(m_program.filePath(u"ccmscope.ini"_s));
        settings.setNetworkAllowed(false);
    }
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(m_program.filePath(u"ccmscope"_s),
                  {u"--json"_s, u"manifest"_s, u"http://127.0.0.1:9/ccmsetup.cab"_s});
    QVERIFY(program.waitForFinished(Patience));
    QVERIFY(program.readAllStandardError().contains("switched off in the settings"));
}

QTEST_GUILESS_MAIN(TestPortable)
#include "tst_portable.moc"
