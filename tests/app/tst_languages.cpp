// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "testcatalogues.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Language;
using ccm::SystemLanguage;
using ccm::Translation;

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(makeTestCatalogues(m_folder.path()), QString()); }
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void listsTheCataloguesThatThereAre();
    void theProgramItselfSpeaksEnglish();
    void choosesALanguage_data();
    void choosesALanguage();
    void writesNumbersAsTheLanguageDoes_data();
    void writesNumbersAsTheLanguageDoes();
    void speaksAndGoesBackToEnglish();
    void speaksEnglishToScripts();

private:
    QTemporaryDir m_folder;
};

void TestLanguages::listsTheCataloguesThatThereAre()
{
    QCOMPARE(ccm::languagesIn(m_folder.path()),
             QList<Language>({{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"ja"_s, u"日本語"_s}}));
    QCOMPARE(ccm::languagesIn(m_folder.filePath(u"none"_s)), QList<Language>());
}

void TestLanguages::theProgramItselfSpeaksEnglish()
{
    QCOMPARE(ccm::languagesIn().value(0), (Language{u"en"_s, u"English"_s}));
}

void TestLanguages::choosesALanguage_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("code");
    const QString system = SystemLanguage;
    QTest::newRow("a wish wins over the system") << u"ja"_s << QStringList{u"de-DE"_s} << u"ja"_s;
    QTest::newRow("the system's") << system << QStringList{u"de-DE"_s, u"de"_s} << u"de"_s;
    QTest::newRow("of another country") << system << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("with a script") << system << QStringList{u"ja-Jpan-JP"_s} << u"ja"_s;
    QTest::newRow("written with a line") << system << QStringList{u"de_CH"_s} << u"de"_s;
    QTest::newRow("the second that the user reads") << system << QStringList{u"pl"_s, u"de"_s} << u"de"_s;
    QTest::newRow("English before what else the user reads")
        << system << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none that there is") << system << QStringList{u"pl-PL"_s} << u"en"_s;
    QTest::newRow("no language at all") << system << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("a wish without a catalogue") << u"xx"_s << QStringList{u"de-DE"_s} << u"de"_s;
}

void TestLanguages::choosesALanguage()
{
    QFETCH(const QString, wish);
    QFETCH(const QStringList, system);
    QTEST(ccm::languageFor(wish, system, ccm::languagesIn(m_folder.path())), "code");
}

void TestLanguages::writesNumbersAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("number"); // 25000.5, as CLDR has it
    const QLocale american(u"en_US"_s);
    QTest::newRow("German") << u"de"_s << american << u"25.000,5"_s;
    QTest::newRow("Japanese") << u"ja"_s << american << u"25,000.5"_s;
    QTest::newRow("as the Swiss write German") << u"de"_s << QLocale(u"de_CH"_s) << u"25’000.5"_s;
    QTest::newRow("English on a German system") << u"en"_s << QLocale(u"de_DE"_s) << u"25,000.5"_s;
    QTest::newRow("English on a Polish system") << u"en"_s << QLocale(u"pl_PL"_s) << u"25,000.5"_s;
    QTest::newRow("English where there is no locale") << u"en"_s << QLocale::c() << u"25000.5"_s;
    QTest::newRow("German where there is no locale") << u"de"_s << QLocale::c() << u"25.000,5"_s;
}

void TestLanguages::writesNumbersAsTheLanguageDoes()
{
    QFETCH(const QString, code);
    QFETCH(const QLocale, system);
    constexpr double Number = 25'000.5;
    QTEST(ccm::localeFor(code, system).toString(Number, 'f', 1), "number");
}

void TestLanguages::speaksAndGoesBackToEnglish()
{
    const auto title = [] { return QCoreApplication::translate("ccm::Panes", "Upgrade window"); };
    Translation translation(m_folder.path());
    translation.speak(u"de"_s);
    QCOMPARE(translation.code(), u"de"_s);
    QCOMPARE(title(), u"Zeitfenster"_s);
    QCOMPARE(QLocale().toString(25'000), u"25.000"_s);
    translation.speak(u"ja"_s);
    QCOMPARE(title(), u"アップグレード期間"_s);
    translation.speak(u"en"_s);
    QCOMPARE(title(), u"Upgrade window"_s);
    QCOMPARE(QLocale().toString(25'000), u"25,000"_s);
}

void TestLanguages::speaksEnglishToScripts()
{
    Translation translation(m_folder.path());
    translation.speak(u"de"_s);
    translation.speakToScripts();
    QCOMPARE(QCoreApplication::translate("ccm::Panes", "Upgrade window"), u"Upgrade window"_s);
    QCOMPARE(QLocale().toString(1.5), u"1.5"_s);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
