// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/windowsfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

QStringList names(const FileSet &set)
{
    QStringList list;
    for (const FileEntry &file : set.files)
        list.append(file.name);
    return list;
}

} // namespace

class TestWindowsFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void findsTheWindowsFolder_data();
    void findsTheWindowsFolder();
    void readsWhatTellsOfTheClientOnly();
    void findsTheClientInALargeFolder();
    void keepsToTheLimits();
    void keepsToTheLimitsInAFolderOfTheClient();
    void goesOnWithoutAnEmptyFolder();
    void stopsWhenAsked();
    void hasALiveFolderOnWindowsOnly();

private:
    void write(const QStringList &files);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowsFolder::write(const QStringList &files)
{
    for (const QString &name : files) {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
            QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    }
}

void TestWindowsFolder::findsTheWindowsFolder_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("windows"); ///< "none" where there is none

    QTest::newRow("admin$") << QStringList{u"ccmsetup/a"_s, u"System32/msi.dll"_s} << QString();
    QTest::newRow("only CCM") << QStringList{u"CCM/Logs/a.log"_s, u"System32/msi.dll"_s} << QString();
    QTest::newRow("a disk") << QStringList{u"Windows/ccmsetup/a"_s, u"Windows/System32/msi.dll"_s}
                            << u"Windows/"_s;
    QTest::newRow("in capitals") << QStringList{u"WINDOWS/CCMSETUP/a"_s, u"WINDOWS/SYSTEM32/msi.dll"_s}
                                 << u"WINDOWS/"_s;
    QTest::newRow("2007") << QStringList{u"Windows/System32/ccmsetup/a"_s} << u"Windows/"_s;
    QTest::newRow("no client") << QStringList{u"System32/msi.dll"_s} << u"none"_s;
    QTest::newRow("a copy of parts") << QStringList{u"Windows/ccmsetup/a"_s, u"Windows/CCM/Logs/a.log"_s}
                                     << u"none"_s;
    QTest::newRow("deeper") << QStringList{u"pc/Windows/ccmsetup/a"_s, u"pc/Windows/System32/msi.dll"_s}
                            << u"none"_s;
    QTest::newRow("files of these names") << QStringList{u"ccmsetup"_s, u"System32"_s} << u"none"_s;
}

void TestWindowsFolder::findsTheWindowsFolder()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, windows);
    write(files);
    QCOMPARE(findWindowsFolder(m_folder->path()).value_or(u"none"_s), windows);
}

void TestWindowsFolder::readsWhatTellsOfTheClientOnly()
{
    const QStringList wanted{u"Windows/ccm/Logs/deeper/a.log"_s, u"Windows/CCMSETUP/Logs/ccmsetup.log"_s,
                             u"Windows/explorer.exe"_s,          u"Windows/system32/ccm/b.log"_s,
                             u"Windows/system32/msi.dll"_s,      u"Windows/SysWOW64/msi.dll"_s};
    write(wanted);
    write({u"Windows/system32/drivers/etc/hosts"_s, u"Windows/WinSxS/a/b"_s, u"pagefile.sys"_s,
           u"Windows/PFRO.log"_s, u"Windows/system32/x.LO_"_s, u"Users/someone/a.log"_s});
    const auto windows = findWindowsFolder(m_folder->path());
    QVERIFY(windows);
    const auto set = readWindowsFolder(m_folder->path(), *windows);
    QVERIFY(set);
    QStringList found = names(*set);
    QCOMPARE(found.size(), wanted.size());
    for (const QString &name : wanted)
        QVERIFY2(found.contains(name, Qt::CaseInsensitive), qPrintable(name + u" of " + found.join(u' ')));
    QVERIFY(std::ranges::is_sorted(
        found, [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; }));
    QVERIFY(set->warnings.isEmpty());
    QVERIFY(QFile::exists(set->files.first().path));
    QCOMPARE(set->files.first().sizeInBytes, 1);
    QVERIFY(set->files.first().modified.isValid());
    QCOMPARE(set->source, m_folder->path());
}

void TestWindowsFolder::findsTheClientInALargeFolder()
{
    // More than a folder that is read whole may hold, all in front of what matters.
    QStringList many{u"System32/msi.dll"_s, u"ccmsetup/SCEPInstall.exe"_s};
    for (int i = 0; i < 60; ++i)
        many.append(u"assembly/%1.dll"_s.arg(i));
    write(many);
    const auto set = readWindowsFolder(m_folder->path(), {}, {.files = 50});
    QVERIFY(set);
    QCOMPARE(names(*set), (QStringList{u"ccmsetup/SCEPInstall.exe"_s, u"System32/msi.dll"_s}));
    QVERIFY(set->warnings.isEmpty());
}

void TestWindowsFolder::keepsToTheLimits()
{
    QStringList files{u"ccmsetup/a"_s};
    for (int i = 0; i < 9; ++i)
        files.append(u"System32/%1.dll"_s.arg(i));
    write(files);
    QVERIFY(readWindowsFolder(m_folder->path(), {}, {.files = 10})->warnings.isEmpty());
    const auto more = readWindowsFolder(m_folder->path(), {}, {.files = 9});
    QCOMPARE(more->files.size(), 9);
    QCOMPARE(more->warnings.size(), 1);
}

void TestWindowsFolder::keepsToTheLimitsInAFolderOfTheClient()
{
    QStringList files;
    for (int i = 0; i < 6; ++i)
        files.append({u"ccmsetup/%1"_s.arg(i), u"CCM/%1.log"_s.arg(i)});
    write(files);
    QVERIFY(readWindowsFolder(m_folder->path(), {}, {.files = 12})->warnings.isEmpty());
    const auto less = readWindowsFolder(m_folder->path(), {}, {.files = 10});
    QCOMPARE(less->files.size(), 10);
    QCOMPARE(less->warnings.size(), 1);
}

void TestWindowsFolder::goesOnWithoutAnEmptyFolder()
{
    write({u"CCM/Logs/a.log"_s, u"System32/msi.dll"_s});
    QDir(m_folder->path()).mkdir(u"ccmsetup"_s);
    const auto set = readWindowsFolder(m_folder->path(), {});
    QVERIFY(set);
    QCOMPARE(set->files.size(), 2);
    QVERIFY(set->warnings.isEmpty());
}

void TestWindowsFolder::stopsWhenAsked()
{
    write({u"CCM/Logs/a.log"_s, u"System32/msi.dll"_s});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(readWindowsFolder(m_folder->path(), {}, {}, stop.get_token()).error().code,
             ErrorCode::Cancelled);
}

void TestWindowsFolder::hasALiveFolderOnWindowsOnly()
{
    qputenv("windir", m_folder->path().toLocal8Bit());
#ifdef Q_OS_WIN
    QCOMPARE(liveWindowsFolder(), std::optional(m_folder->path()));
#else
    QVERIFY(!liveWindowsFolder());
#endif
}

QTEST_GUILESS_MAIN(TestWindowsFolder)
#include "tst_windowsfolder.moc"
