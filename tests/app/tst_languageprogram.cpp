// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

/// Which language the program speaks on a terminal.
class TestLanguageProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageOfTheEnvironment();
    void anOptionNamesAnotherLanguage();
    void datesAndNumbersSpeakTheLanguageOfTheTexts_data();
    void datesAndNumbersSpeakTheLanguageOfTheTexts();
    void refusesALanguageThatItDoesNotSpeak();
    void saysWhatIsWrongInTheLanguageOfTheEnvironment();
    void whatScriptsReadIsTheSameEverywhere_data();
    void whatScriptsReadIsTheSameEverywhere();
    void drawsInAnotherLanguage();

private:
    /// `more` are other variables of the environment.
    [[nodiscard]] Outcome run(const QString &language, const QStringList &arguments,
                              const QMap<QString, QString> &more = {}) const;

    QTemporaryDir m_home;
};

/// `language` as LANG has it.
Outcome TestLanguageProgram::run(const QString &language, const QStringList &arguments,
                                 const QMap<QString, QString> &more) const
{
    constexpr int Patience = 120'000;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LANGUAGE"_s, u"LC_NUMERIC"_s, u"LC_MESSAGES"_s, u"LC_TIME"_s})
        environment.remove(name);
    environment.insert(u"LANG"_s, language);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    for (auto one = more.begin(); one != more.end(); ++one)
        environment.insert(one.key(), one.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), arguments);
    process.waitForFinished(Patience);
    return {.exitCode = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .error = process.readAllStandardError()};
}

void TestLanguageProgram::speaksTheLanguageOfTheEnvironment()
{
    const QByteArray english = run(u"C.UTF-8"_s, {u"--help"_s}).output;
    QVERIFY(english.contains("Show this help."));
    const QByteArray german = run(u"de_DE.UTF-8"_s, {u"--help"_s}).output;
    QVERIFY(german.contains("--json"));
    QVERIFY2(!german.contains("Show this help."), german.constData());
    QCOMPARE(run(u"pl_PL.UTF-8"_s, {u"--help"_s}).output, english); // there is none of that
}

void TestLanguageProgram::anOptionNamesAnotherLanguage()
{
    const QByteArray german = run(u"de_DE.UTF-8"_s, {u"--help"_s}).output;
    QCOMPARE(run(u"C.UTF-8"_s, {u"--language"_s, u"de"_s, u"--help"_s}).output, german);
    const QString japanese =
        QString::fromUtf8(run(u"C.UTF-8"_s, {u"--language"_s, u"ja"_s, u"--help"_s}).output);
    QVERIFY2(japanese.contains(QRegularExpression(u"\\p{Hiragana}"_s)), qPrintable(japanese));
}

void TestLanguageProgram::datesAndNumbersSpeakTheLanguageOfTheTexts_data()
{
    using Variables = QMap<QString, QString>;
    QTest::addColumn<QString>("language");
    QTest::addColumn<Variables>("more");
    QTest::addColumn<QStringList>("words"); // for 7 December, 25000
    const QString german = u"de_DE.UTF-8"_s;
    const QString french = u"fr_FR.UTF-8"_s;
    QTest::newRow("German") << german << Variables() << QStringList{u"Dez."_s, u"25.000"_s};
    QTest::newRow("Swiss German") << u"de_CH.UTF-8"_s << Variables()
                                  << QStringList{u"Dez."_s, u"25\u2019000"_s};
    QTest::newRow("German texts on a French system")
        << french << Variables{{u"LANGUAGE"_s, u"de"_s}} << QStringList{u"Dez."_s, u"25.000"_s};
    QTest::newRow("French dates on a German system")
        << german << Variables{{u"LC_TIME"_s, french}} << QStringList{u"Dez."_s, u"25.000"_s};
    QTest::newRow("German dates on an English system")
        << u"en_GB.UTF-8"_s << Variables{{u"LC_TIME"_s, german}} << QStringList{u"Dec"_s, u"25,000"_s};
    QTest::newRow("a language that is not spoken")
        << u"pl_PL.UTF-8"_s << Variables() << QStringList{u"Dec"_s, u"25,000"_s};
}

void TestLanguageProgram::datesAndNumbersSpeakTheLanguageOfTheTexts()
{
    using Variables = QMap<QString, QString>;
    QFETCH(const QString, language);
    QFETCH(const Variables, more);
    QFETCH(const QStringList, words);
    const QString text = QString::fromUtf8(
        run(language, {u"--summary"_s, sample(u"plans/offices-one-week.json"_s)}, more).output);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(text));
}

void TestLanguageProgram::refusesALanguageThatItDoesNotSpeak()
{
    for (const QString &code : {u"xx"_s, u""_s, u"de_DE"_s, u"../de"_s}) {
        const Outcome outcome = run(u"C.UTF-8"_s, {u"--language"_s, code, u"--version"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error.count('\n'), 1);
        QVERIFY2(outcome.error.contains("en, de, fr, ja")
                     && outcome.error.contains(u"'%1'"_s.arg(code).toUtf8()),
                 outcome.error.constData());
    }
}

void TestLanguageProgram::saysWhatIsWrongInTheLanguageOfTheEnvironment()
{
    const Outcome english = run(u"C.UTF-8"_s, {u"--size"_s, u"wide"_s});
    const Outcome german = run(u"de_DE.UTF-8"_s, {u"--size"_s, u"wide"_s});
    QCOMPARE(english.exitCode, 2);
    QCOMPARE(german.exitCode, 2);
    QCOMPARE(german.error.count('\n'), 1);
    QVERIFY(german.error != english.error);
    QVERIFY(german.error.contains("wide"));
}

void TestLanguageProgram::whatScriptsReadIsTheSameEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("manifest") << QStringList{u"manifest"_s, sample(u"site-after"_s)};
    QTest::newRow("diff") << QStringList{u"diff"_s, sample(u"site-before"_s), sample(u"site-after"_s)};
    QTest::newRow("client") << QStringList{u"client"_s, sample(u"client-after"_s)};
    QTest::newRow("compare") << QStringList{u"compare"_s, u"--site"_s, sample(u"site-after"_s), u"--client"_s,
                                            sample(u"client-before"_s)};
    QTest::newRow("plan") << QStringList{u"plan"_s, sample(u"plans/offices-one-week.json"_s)};
    QTest::newRow("trust") << QStringList{u"trust"_s, sample(u"site-after/ccmsetup.cab"_s)};
    QTest::newRow("log") << QStringList{u"log"_s,
                                        sample(u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s)};
    QTest::newRow("what is wrong") << QStringList{u"manifest"_s, sample(u"none"_s)};
}

void TestLanguageProgram::whatScriptsReadIsTheSameEverywhere()
{
    QFETCH(QStringList, arguments);
    arguments.prepend(u"--json"_s);
    // When it was looked at is in some documents, to the second.
    const auto timeless = [](const QByteArray &text) {
        static const QRegularExpression now(u"2\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"_s);
        return QString::fromUtf8(text).replace(now, u"now"_s);
    };
    const Outcome english = run(u"C.UTF-8"_s, arguments);
    QVERIFY(!english.output.isEmpty() || !english.error.isEmpty());
    for (const QStringList &option : {QStringList(), QStringList{u"--language"_s, u"de"_s}}) {
        const Outcome german = run(u"de_DE.UTF-8"_s, arguments + option);
        QCOMPARE(german.exitCode, english.exitCode);
        QCOMPARE(timeless(german.output), timeless(english.output));
        QCOMPARE(german.error, english.error);
    }
}

void TestLanguageProgram::drawsInAnotherLanguage()
{
    const QString folder = m_home.filePath(u"png"_s);
    const Outcome outcome =
        run(u"C.UTF-8"_s,
            {u"--language"_s, u"de"_s, u"--screenshots"_s, folder, u"--site"_s, sample(u"site-after"_s)});
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    QVERIFY(outcome.output.contains("manifest-light.png"));
}

QTEST_GUILESS_MAIN(TestLanguageProgram)
#include "tst_languageprogram.moc"
