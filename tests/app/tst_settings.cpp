// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"
#include "app/textsize.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::CasePaths;
using ccm::Settings;
using ccm::Theme;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void comeBackAsTheyWereWritten();
    void theNewestCaseIsFirstAndNoneIsThereTwice();
    void rememberOnlySoManyCases();
    void keepSharesAndAuthorities_data();
    void keepSharesAndAuthorities();
    void keepNoShareThatMakesNoSense();
    void surviveAFileThatIsNotTheirs();
    void aSizeOfTextsIsOneOfThoseThatThereAre_data();
    void aSizeOfTextsIsOneOfThoseThatThereAre();
    void textsGrowAndShrinkStepByStep();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::comeBackAsTheyWereWritten()
{
    const CasePaths paths{
        .site = u"/site"_s, .client = u"/client"_s, .logs = {u"/a.log"_s, u"/b, c.log"_s}, .plan = u"/p"_s};
    {
        Settings settings(file());
        settings.addRecentCase(paths);
        settings.setWindowGeometry("geometry");
        settings.setTheme(Theme::Dark);
        settings.setTextSize(125);
        settings.setCaFiles({u"/ca.pem"_s});
        settings.setSignerRoots({u"/root, a.pem"_s, u"/b.pem"_s});
    }
    const Settings settings(file());
    QCOMPARE(settings.recentCases(), QList<CasePaths>{paths});
    QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.textSize(), 125);
    QCOMPARE(settings.caFiles(), QStringList{u"/ca.pem"_s});
    QCOMPARE(settings.signerRoots(), (QStringList{u"/root, a.pem"_s, u"/b.pem"_s}));
}

void TestSettings::theNewestCaseIsFirstAndNoneIsThereTwice()
{
    Settings settings(file());
    const CasePaths a{.site = u"/a"_s};
    const CasePaths b{.caseFile = u"/b.ccmcase"_s};
    for (const CasePaths &paths : {a, b, a, CasePaths()})
        settings.addRecentCase(paths);
    QCOMPARE(settings.recentCases(), QList<CasePaths>({a, b}));
}

void TestSettings::rememberOnlySoManyCases()
{
    Settings settings(file());
    for (int i = 0; i <= Settings::MaximumRecentCases; ++i)
        settings.addRecentCase({.site = QString::number(i)});
    QCOMPARE(settings.recentCases().size(), Settings::MaximumRecentCases);
    QCOMPARE(settings.recentCases().constLast().site, u"1"_s);
}

void TestSettings::keepSharesAndAuthorities_data()
{
    QTest::addColumn<QList<ccm::ShareMapping>>("shares");
    QTest::addColumn<QStringList>("files");
    const ccm::ShareMapping one{u"\\\\site01\\SMS_PRI"_s, u"/mnt/a, b/site \"01\""_s};
    const ccm::ShareMapping other{u"smb://site02/Logs"_s, u"/mnt/ü"_s};
    QTest::newRow("none") << QList<ccm::ShareMapping>() << QStringList();
    QTest::newRow("one") << QList{one} << QStringList{u"/etc/a, b.pem"_s};
    QTest::newRow("several") << QList{one, other} << QStringList{u"/etc/a.pem"_s, u"/etc/b.pem"_s};
}

void TestSettings::keepSharesAndAuthorities()
{
    QFETCH(const QList<ccm::ShareMapping>, shares);
    QFETCH(const QStringList, files);
    {
        Settings settings(file());
        settings.setShares({{u"\\\\old\\share"_s, u"/old"_s}});
        settings.setShares(shares);
        settings.setCaFiles(files);
    }
    const Settings settings(file());
    QCOMPARE(settings.shares(), shares);
    QCOMPARE(settings.caFiles(), files);
}

void TestSettings::keepNoShareThatMakesNoSense()
{
    const ccm::ShareMapping sound{u"\\\\site01\\SMS_PRI"_s, u"/mnt/site01"_s};
    {
        Settings settings(file());
        settings.setShares({{u"nonsense"_s, u"relative"_s}, sound});
    }
    QCOMPARE(Settings(file()).shares(), QList{sound});
}

void TestSettings::surviveAFileThatIsNotTheirs()
{
    QFile wrong(file());
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("[recentCases]\n1=just text\n[window]\ntheme=plaid\n\x00\xff garbage");
    wrong.close();
    const Settings settings(file());
    QCOMPARE(settings.recentCases(), QList<CasePaths>());
    QCOMPARE(settings.theme(), Theme::System);
}

void TestSettings::aSizeOfTextsIsOneOfThoseThatThereAre_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing") << QString() << 100;
    QTest::newRow("the smallest") << u"80"_s << 80;
    QTest::newRow("too small") << u"79"_s << 80;
    QTest::newRow("the largest") << u"200"_s << 200;
    QTest::newRow("too large") << u"201"_s << 200;
    QTest::newRow("no size at all") << u"-2147483648"_s << 80;
    QTest::newRow("between two") << u"145"_s << 150;
    QTest::newRow("no number") << u"large"_s << 100;
}

void TestSettings::aSizeOfTextsIsOneOfThoseThatThereAre()
{
    QFETCH(const QString, written);
    if (!written.isEmpty())
        QSettings(file(), QSettings::IniFormat).setValue(u"window/textSize"_s, written);
    QTEST(Settings(file()).textSize(), "percent");
}

void TestSettings::textsGrowAndShrinkStepByStep()
{
    QCOMPARE(ccm::textSizeBeside(100, 1), 110);
    QCOMPARE(ccm::textSizeBeside(100, -1), 90);
    QCOMPARE(ccm::textSizeBeside(200, 1), 200);
    QCOMPARE(ccm::textSizeBeside(80, -1), 80);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
