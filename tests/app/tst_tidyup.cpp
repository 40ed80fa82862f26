// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds

} // namespace

/// The real program, with a folder for temporary files of its own: what one that was killed leaves behind,
/// the next one removes.
class TestTidyUp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatAKilledProgramLeftIsRemovedByTheNext();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] QStringList folders() const;

    QTemporaryDir m_place;
    QString m_temp = m_place.filePath(u"tmp"_s);
    QString m_archive = m_place.filePath(u"logs.zip"_s);
};

void TestTidyUp::initTestCase()
{
    QVERIFY(QDir().mkpath(m_temp));
    const QString log =
        QStringLiteral(CCM_SOURCE_DIR "/resources/sample/client-after/Windows/ccmsetup/Logs/ccmsetup.log");
    QCOMPARE(QProcess::execute(u"zip"_s, {u"-qj"_s, m_archive, log}), 0); // Debian: zip
}

std::unique_ptr<QProcess> TestTidyUp::start(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"TMPDIR"_s, m_temp);
    environment.insert(u"XDG_DATA_HOME"_s, m_place.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_place.filePath(u"config"_s));
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), arguments);
    return process;
}

/// Those in which files of the archive lie.
QStringList TestTidyUp::folders() const
{
    QStringList filled;
    for (const QString &name : QDir(m_temp).entryList({u"ccmscope-*"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        if (!QDir(m_temp + u'/' + name + u"/files"_s).isEmpty())
            filled.append(name);
    }
    return filled;
}

void TestTidyUp::whatAKilledProgramLeftIsRemovedByTheNext()
{
    const auto killed = start({m_archive});
    QTRY_COMPARE_WITH_TIMEOUT(folders().size(), 1, Patience);
    const QString left = folders().constFirst();
    killed->kill(); // SIGKILL: it cannot do anything about it
    QVERIFY(killed->waitForFinished(Patience));
    QCOMPARE(folders(), QStringList{left});

    // A link of that kind of name, and a folder that somebody else made.
    const QString elsewhere = m_place.filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere + u"/files"_s));
    QVERIFY(QFile::copy(m_temp + u'/' + left + u"/lock"_s, elsewhere + u"/lock"_s));
    QVERIFY(QFile::link(elsewhere, m_temp + u"/ccmscope-LinkTo"_s));
    QVERIFY(QDir().mkpath(m_temp + u"/ccmscope-Others/files/theirs"_s));

    const auto running = start({m_archive});
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(m_temp + u'/' + left), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(folders().size(), 2, Patience); // its own, and that of somebody else
    const QStringList held = folders();

    // The next one leaves alone what is in use.
    const auto other = start({m_archive});
    QTRY_COMPARE_WITH_TIMEOUT(folders().size(), 3, Patience);
    other->terminate();
    QVERIFY(other->waitForFinished(Patience));
    for (const QString &folder : held)
        QVERIFY2(folders().contains(folder), qPrintable(folder));
    QVERIFY(QFileInfo::exists(elsewhere + u"/lock"_s));
    QVERIFY(QFileInfo(m_temp + u"/ccmscope-LinkTo"_s).isSymLink());
    QVERIFY(QFileInfo::exists(m_temp + u"/ccmscope-Others/files/theirs"_s));
    running->kill();
    QVERIFY(running->waitForFinished(Patience));
}

QTEST_GUILESS_MAIN(TestTidyUp)

#include "tst_tidyup.moc"
