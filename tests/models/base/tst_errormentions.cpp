// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errormentions.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestErrorMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCodes_data();
    void findsCodes();
    void prefersWhatTheWordsSay();
    void limitsItsWork();
};

void TestErrorMentions::findsCodes_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("codes"); // as they are spelled

    const auto row = [](const char *name, const QString &message, const QStringList &codes = {}) {
        QTest::newRow(name) << message << codes;
    };
    row("ccmsetup failed", u"CcmSetup failed with error code 0x80190194"_s, {u"0x80190194"_s});
    row("brackets", u"Error retrieving manifest (0x87d0027e)."_s, {u"0x87d0027e"_s});
    row("an HRESULT without words", u"[EppSetupResult] HRESULT=0x80070643"_s, {u"0x80070643"_s});
    row("not known, but a failed HRESULT", u"hr 0x87D0FFFF"_s, {u"0x87D0FFFF"_s});
    row("sign-extended", u"got 0xffffffff80070005"_s, {u"0xffffffff80070005"_s});
    row("signed decimal", u"<ClientDeploymentMessage ErrorCode=\"-2145844844\">"_s, {u"-2145844844"_s});
    row("exit code", u"Installation failed with exit code 1603"_s, {u"1603"_s});
    row("error code", u"returned actual error code 1603 (note)"_s, {u"1603"_s});
    row("Windows Installer's last line", u"MainEngineThread is returning 1603"_s, {u"1603"_s});
    row("error status", u"Installation success or error status: 1603."_s, {u"1603"_s});
    row("end of a sentence", u"It failed with error 1612."_s, {u"1612"_s});
    row("WinHTTP", u"WinHttpSendRequest failed, error 12007"_s, {u"12007"_s});
    row("small hexadecimal after a word", u"hr=0x5"_s, {u"0x5"_s});
    row("ccmsetup's exit", u"CcmSetup is exiting with return code 7"_s, {u"7"_s});
    row("HTTP", u"ERROR INFO: StatusCode=404 StatusText=Not Found"_s, {u"404"_s});
    row("two", u"0x80070005 then error 1618"_s, {u"0x80070005"_s, u"1618"_s});
    row("each value once", u"Error 0x80070005 (-2147024891)"_s, {u"0x80070005"_s});
    row("capital letters", u"ERROR CODE: 0X80070005"_s, {u"0X80070005"_s});

    row("how an action ended", u"Action ended 17:56:36: InstallFinalize. Return value 3."_s);
    row("code of success", u"CcmSetup is exiting with return code 0"_s);
    row("zero", u"code = 0, hr=0x00000000, error: 0x0"_s);
    row("no errors", u"0 errors, 3 warnings"_s);
    row("message of Windows Installer", u"Product: Client -- Error 1722. There is a problem."_s);
    row("number of a message", u"Error 25150. Setup was unable"_s);
    row("not known as a code", u"error 4711"_s);
    row("an address", u"module at 0x00007ff6a1b20000"_s);
    row("a success", u"flags 0x00000005"_s);
    row("a time", u"error 12:30:05"_s);
    row("a share", u"error 5%"_s);
    row("a version", u"error 5.00.7804"_s);
    row("a GUID", u"{80070005-0000-0000-0000-0x80070005-1234}"_s);
    row("a longer number", u"0x8007000512"_s);
    row("part of a word", u"terror 5, barcode 7"_s);
    row("a small negative number", u"bias -1234567890"_s);
    row("HTTP success is no Win32 code", u"status code 200"_s);
    row("nothing", QString());
}

void TestErrorMentions::findsCodes()
{
    QFETCH(QString, message);
    QStringList codes;
    for (const ErrorMention &mention : errorCodesIn(message)) {
        QVERIFY(!mention.readings.isEmpty());
        codes.append(message.mid(mention.start, mention.length));
    }
    QTEST(codes, "codes");
}

void TestErrorMentions::prefersWhatTheWordsSay()
{
    const auto kind = [](QStringView message) { return errorCodesIn(message).first().readings.first().kind; };
    QCOMPARE(kind(u"exiting with return code 8"), ErrorKind::SetupExit);
    QCOMPARE(kind(u"failed with error 8"), ErrorKind::Win32);
    QCOMPARE(kind(u"HTTP status 404"), ErrorKind::HttpStatus);
    QCOMPARE(kind(u"error 0x80190194"), ErrorKind::HResult);
}

void TestErrorMentions::limitsItsWork()
{
    const QString code = u" 0x80070005"_s;
    QCOMPARE(errorCodesIn(QString(QString(LongestScannedText - code.size(), u'x') + code)).size(), 1);
    QCOMPARE(errorCodesIn(QString(QString(LongestScannedText, u'x') + code)).size(), 0);
    QString many;
    for (int i = 0; i <= MostMentions; ++i)
        many += u" 0x800700%1"_s.arg(i + 16, 2, 16);
    QCOMPARE(errorCodesIn(many).size(), MostMentions);
    // Long runs of what could begin a mention.
    QVERIFY(errorCodesIn(u"error code = "_s.repeated(8'000)).isEmpty());
    QVERIFY(errorCodesIn(QString(LongestScannedText, u' ')).isEmpty());
    QVERIFY(errorCodesIn(QString(u"error"_s + QString(LongestScannedText, u' '))).isEmpty());
}

QTEST_GUILESS_MAIN(TestErrorMentions)
#include "tst_errormentions.moc"
