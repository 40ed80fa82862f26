// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/severity.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestSeverity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheType_data();
    void followsTheType();
    void readsWords_data();
    void readsWords();
    void saysTheRule();
};

void TestSeverity::followsTheType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<SeverityRule>("rule");
    const QString failed = u"An error: it failed"_s;
    QTest::newRow("0 is verbose") << u"0"_s << failed << Severity::Verbose << SeverityRule::Type;
    QTest::newRow("1 is information") << u"1"_s << failed << Severity::Info << SeverityRule::Type;
    QTest::newRow("2 is a warning") << u"2"_s << u"all is well"_s << Severity::Warning << SeverityRule::Type;
    QTest::newRow("3 is an error") << u"3"_s << u"all is well"_s << Severity::Error << SeverityRule::Type;
    QTest::newRow("setup that failed") << u"1"_s << u"CcmSetup failed with error code 0x80070643"_s
                                       << Severity::Error << SeverityRule::FailedSetup;
    QTest::newRow("setup that went well")
        << u"1"_s << u"CcmSetup is exiting with return code 0"_s << Severity::Info << SeverityRule::Type;
    QTest::newRow("spoken about elsewhere")
        << u"1"_s << u"Seen: CcmSetup failed with error code 1"_s << Severity::Info << SeverityRule::Type;
    for (const QString &type : {u""_s, u"4"_s, u"6"_s, u"9"_s, u"00"_s, u"Info"_s}) {
        QTest::addRow("\"%s\", words tell", qPrintable(type))
            << type << failed << Severity::Error << SeverityRule::Text;
        QTest::addRow("\"%s\", nothing tells", qPrintable(type))
            << type << u"done"_s << Severity::Info << SeverityRule::None;
    }
    QTest::newRow("setup that failed with nothing")
        << u"1"_s << u"CcmSetup failed with error code 0"_s << Severity::Info << SeverityRule::Type;
    QTest::newRow("a space before the number")
        << u" 3"_s << u"all is well"_s << Severity::Error << SeverityRule::Type;
    QTest::newRow("a word as type") << u"Warning"_s << u"disk is nearly full"_s << Severity::Warning
                                    << SeverityRule::Text;
}

void TestSeverity::followsTheType()
{
    QFETCH(const QString, type);
    QFETCH(const QString, message);
    QFETCH(const Severity, severity);
    QFETCH(const SeverityRule, rule);
    QCOMPARE(severityOf(type, message), (SeverityDecision{severity, rule}));
}

void TestSeverity::readsWords_data()
{
    QTest::addColumn<Severity>("severity");
    for (const char *text : {"Error: no disk",
                             "an ERROR occurred",
                             "GetLastError gave 5",
                             "It failed.",
                             "Failure",
                             "failed, then failover",
                             "error code = 0x80070005",
                             "ErrorCode = 5;",
                             "10 errors",
                             "20 errors",
                             "error 5",
                             "1.0 errors",
                             "errors: 10",
                             "Error = 0x87d00310",
                             "warning: it failed",
                             "error code 0, but then it failed",
                             "without errors, but it failed",
                             "no, an error",
                             "error freezing it",
                             "Without: error 5",
                             "no more space: error",
                             "error 0.5",
                             "success or error status: 1603.",
                             "Error 1603",
                             "ERROR_FILE_NOT_FOUND",
                             "failed to start",
                             "returned FAILURE",
                             "errorcode=5",
                             "errorlevel 1",
                             "InstallFailed",
                             "failed with 0x80070643",
                             "Did not fail, but error 5",
                             "SetErrorMode failed",
                             "MSI: install_error",
                             "SetErrorMode gave error 5"})
        QTest::newRow(text) << Severity::Error;
    for (const char *text :
         {"Warning", "be warned: full", "2 warnings", "warnings: 3", "WARN x", "0 errors, 1 warning"})
        QTest::newRow(text) << Severity::Warning;
    for (const char *text : {"done",
                             "",
                             "error code = 0",
                             "0 errors",
                             "ErrorCode = 0;",
                             "failover",
                             "Failover to X",
                             "no errors",
                             "no error",
                             "No Error",
                             "without errors",
                             "completed without error",
                             "without any errors or warnings",
                             "zero errors",
                             "free of errors",
                             "error-free",
                             "The run was error free.",
                             "without warnings",
                             "not a single error",
                             "errors: 0",
                             "Error code 0x00000000",
                             "error(s): 0",
                             "0 error(s)",
                             "0 failed",
                             "Failed: 0",
                             "failures = 0",
                             "warnings: 0",
                             "0 warnings",
                             "Errors=0, Warnings=0.",
                             "error code is 0",
                             "success or error status: 0.",
                             "Error_Count: 0",
                             "SetErrorMode",
                             "GetLastError returned 0",
                             "errorlog.txt opened",
                             "Opening ErrorLog.txt",
                             "failed with 0x00000000",
                             "failed with error code 0",
                             "none failed",
                             "did not fail",
                             "It didn't fail.",
                             "has never failed",
                             "this is not an error",
                             "set ansi_warnings on",
                             "ERROR_SUCCESS",
                             "Get-Item -ErrorAction Stop",
                             "terrors",
                             "failsafe mode",
                             "FailOver cluster",
                             "forewarn"})
        QTest::newRow(*text ? text : "nothing") << Severity::Info;
}

void TestSeverity::readsWords()
{
    QFETCH(const Severity, severity);
    QString text = QString::fromLatin1(QTest::currentDataTag());
    if (text == u"nothing")
        text.clear();
    const SeverityRule rule = severity == Severity::Info ? SeverityRule::None : SeverityRule::Text;
    QCOMPARE(severityOfText(text), (SeverityDecision{severity, rule}));
}

void TestSeverity::saysTheRule()
{
    QSet<QString> sentences;
    for (const SeverityRule rule : {SeverityRule::Type, SeverityRule::Text, SeverityRule::FailedSetup,
                                    SeverityRule::Success, SeverityRule::ReturnValue, SeverityRule::None}) {
        QVERIFY(severityRuleText(rule).endsWith(u'.'));
        sentences.insert(severityRuleText(rule));
    }
    QCOMPARE(sentences.size(), 6);
    QCOMPARE(severityText(Severity::Error), u"Error"_s);
}

QTEST_GUILESS_MAIN(TestSeverity)
#include "tst_severity.moc"
