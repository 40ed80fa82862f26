// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errorlookup.h"
#include "models/base/hresult.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

ErrorReading first(QStringView input)
{
    const auto readings = lookUpError(input);
    return readings ? readings->first() : ErrorReading{};
}

QStringList namesOf(const ErrorReading &reading)
{
    QStringList names;
    for (const ErrorSymbol &symbol : reading.symbols)
        names.append(symbol.name);
    return names;
}

} // namespace

class TestErrorLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void givesEveryReading_data();
    void givesEveryReading();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void unwrapsWin32Codes_data();
    void unwrapsWin32Codes();
    void unwrapsHttpStatuses();
    void takesAnHResultApart();
    void namesEverySymbolOfAValue();
    void marksDerivedTexts();
    void saysWhatIsNotKnown();
    void takesSeveralCodes();
    void limitsTheInput();
    void listsFieldsToShow();
    void tellsALikelyCode_data();
    void tellsALikelyCode();
};

void TestErrorLookup::readsEverySpelling_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<quint32>("value");
    QTest::addColumn<CodeSpelling>("spelling");

    const auto hex = CodeSpelling::Hexadecimal;
    QTest::newRow("0x") << u"0x80070643"_s << 0x80070643U << hex;
    QTest::newRow("0X and lower case") << u"0X8007064c"_s << 0x8007064CU << hex;
    QTest::newRow("hexadecimal without 0x") << u"8007064C"_s << 0x8007064CU << hex;
    QTest::newRow("hexadecimal letters only") << u"beef"_s << 0xBEEFU << hex;
    QTest::newRow("digits that look like an HRESULT") << u"80070005"_s << 0x80070005U << hex;
    QTest::newRow("sign-extended") << u"0xFFFFFFFF80070643"_s << 0x80070643U << hex;
    QTest::newRow("sign-extended without 0x") << u"ffffffff80070643"_s << 0x80070643U << hex;
    QTest::newRow("16 digits that begin with zeros") << u"0x0000000080070643"_s << 0x80070643U << hex;
    QTest::newRow("short") << u"0x5"_s << 5U << hex;
    QTest::newRow("decimal") << u"1603"_s << 1603U << CodeSpelling::Decimal;
    QTest::newRow("plus sign") << u"+1603"_s << 1603U << CodeSpelling::Decimal;
    QTest::newRow("unsigned decimal") << u"2147944003"_s << 0x80070643U << CodeSpelling::Decimal;
    QTest::newRow("largest unsigned") << u"4294967295"_s << 0xFFFFFFFFU << CodeSpelling::Decimal;
    QTest::newRow("signed decimal") << u"-2147023293"_s << 0x80070643U << CodeSpelling::SignedDecimal;
    QTest::newRow("smallest signed") << u"-2147483648"_s << 0x80000000U << CodeSpelling::SignedDecimal;
    QTest::newRow("typographic minus") << u"\u22122147023293"_s << 0x80070643U << CodeSpelling::SignedDecimal;
    QTest::newRow("sign-extended unsigned decimal")
        << u"18446744071562067968"_s << 0x80000000U << CodeSpelling::Decimal;
    QTest::newRow("symbol") << u"E_FAIL"_s << 0x80004005U << CodeSpelling::Symbol;
    QTest::newRow("symbol in lower case") << u"error_install_failure"_s << 1603U << CodeSpelling::Symbol;
    QTest::newRow("spaces and quotes") << u"  \"0x80070643\" \n"_s << 0x80070643U << hex;
    QTest::newRow("brackets") << u"[0x80070643]"_s << 0x80070643U << hex;
    QTest::newRow("typographic quotes") << u"\u201e1603\u201c"_s << 1603U << CodeSpelling::Decimal;
    QTest::newRow("words around") << u"failed with error code 0x80190194."_s << 0x80190194U << hex;
    QTest::newRow("assignment") << u"hr=0x80004005;"_s << 0x80004005U << hex;
    QTest::newRow("XML attribute") << u"ErrorCode=\"-2145844844\""_s << 0x80190194U
                                   << CodeSpelling::SignedDecimal;
    QTest::newRow("the hyphen of a word is no minus") << u"code-1603"_s << 1603U << CodeSpelling::Decimal;
    QTest::newRow("a number beside the code") << u"Windows 10: 0x80070005"_s << 0x80070005U << hex;
}

void TestErrorLookup::readsEverySpelling()
{
    QFETCH(QString, input);
    const auto readings = lookUpError(input);
    QVERIFY(readings);
    QTEST(readings->first().value, "value");
    QTEST(readings->first().spelling, "spelling");
}

void TestErrorLookup::givesEveryReading_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("expected"); // kind and number in hexadecimal, in order

    QTest::newRow("decimal or hexadecimal, both unknown as a whole HRESULT")
        << u"10000"_s << QStringList{u"Win32 2710"_s, u"HResult 10000"_s};
    QTest::newRow("HRESULT without 0x, or decimal")
        << u"80070005"_s << QStringList{u"HResult 80070005"_s, u"HResult 4c5c575"_s};
    QTest::newRow("exit code of ccmsetup or Win32") << u"7"_s << QStringList{u"SetupExit 7"_s, u"Win32 7"_s};
    QTest::newRow("zero is one thing") << u"0"_s << QStringList{u"Win32 0"_s};
    QTest::newRow("a Win32 code that is no other") << u"0x643"_s << QStringList{u"Win32 643"_s};
    QTest::newRow("HTTP status before what is not known")
        << u"0x194"_s << QStringList{u"HttpStatus 194"_s, u"Win32 194"_s};
    QTest::newRow("signed is only one") << u"-2147023293"_s << QStringList{u"HResult 80070643"_s};
    QTest::newRow("NTSTATUS") << u"0xC0000005"_s << QStringList{u"NtStatus c0000005"_s};
}

void TestErrorLookup::givesEveryReading()
{
    QFETCH(QString, input);
    const auto readings = lookUpError(input);
    QVERIFY(readings);
    const auto kind = [](ErrorKind k) {
        switch (k) {
        case ErrorKind::SetupExit:
            return u"SetupExit"_s;
        case ErrorKind::Win32:
            return u"Win32"_s;
        case ErrorKind::HttpStatus:
            return u"HttpStatus"_s;
        case ErrorKind::HResult:
            return u"HResult"_s;
        case ErrorKind::NtStatus:
            return u"NtStatus"_s;
        }
        return QString();
    };
    QStringList actual;
    for (const ErrorReading &reading : *readings)
        actual.append(kind(reading.kind) + u' ' + QString::number(reading.value, 16));
    QTEST(actual, "expected");
}

void TestErrorLookup::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("sentence");

    const QString noCode =
        u"Write a number, such as 1603, -2147023293 or 0x80070643, or a name, such as E_FAIL."_s;
    const QString tooLarge = u"An error code has at most 32 bits, this number has more."_s;
    QTest::newRow("nothing") << QString() << noCode;
    QTest::newRow("spaces") << u"  \t"_s << noCode;
    QTest::newRow("words") << u"no code here, decade"_s << noCode;
    QTest::newRow("0x alone") << u"0x"_s << noCode;
    QTest::newRow("minus alone") << u"-"_s << noCode;
    QTest::newRow("markup") << u"<b>x</b>"_s << noCode;
    QTest::newRow("33 bits") << u"0x180070643"_s << tooLarge;
    QTest::newRow("one too small") << u"-2147483649"_s << tooLarge;
    QTest::newRow("16 digits, not sign-extended") << u"0xFFFFFFFE80070643"_s << tooLarge;
    QTest::newRow("17 digits") << u"0x1FFFFFFFF80070643"_s << tooLarge;
    QTest::newRow("21 decimal digits") << u"184467440737095516150"_s << tooLarge;
}

void TestErrorLookup::refusesWhatIsNoCode()
{
    QFETCH(QString, input);
    const auto readings = lookUpError(input);
    QVERIFY(!readings);
    QTEST(readings.error().detail, "sentence");
}

void TestErrorLookup::unwrapsWin32Codes_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<quint32>("code");
    QTest::addColumn<QString>("symbol");

    QTest::newRow("Windows Installer") << u"0x80070643"_s << 1603U << u"ERROR_INSTALL_FAILURE"_s;
    QTest::newRow("source missing") << u"0x8007064c"_s << 1612U << u"ERROR_INSTALL_SOURCE_ABSENT"_s;
    QTest::newRow("service disabled") << u"0x80070422"_s << 1058U << u"ERROR_SERVICE_DISABLED"_s;
    QTest::newRow("WinHTTP, name not resolved")
        << u"0x80072EE7"_s << 12007U << u"ERROR_WINHTTP_NAME_NOT_RESOLVED"_s;
    QTest::newRow("WinHTTP, cannot connect")
        << u"0x80072EFD"_s << 12029U << u"ERROR_WINHTTP_CANNOT_CONNECT"_s;
    QTest::newRow("a name of its own as well") << u"0x80070005"_s << 5U << u"ERROR_ACCESS_DENIED"_s;
}

void TestErrorLookup::unwrapsWin32Codes()
{
    QFETCH(QString, input);
    QFETCH(quint32, code);
    QFETCH(QString, symbol);
    const ErrorReading reading = first(input);
    QCOMPARE(reading.win32Code, std::optional(code));
    QVERIFY2(namesOf(reading).contains(symbol), qPrintable(namesOf(reading).join(u' ')));
    QVERIFY(reading.isKnown());
    QVERIFY(!reading.isDerived);
    QCOMPARE(reading.text, first(QString::number(code)).text);
}

void TestErrorLookup::unwrapsHttpStatuses()
{
    const ErrorReading reading = first(u"0x80190194");
    QCOMPARE(reading.httpStatus, std::optional(404U));
    QCOMPARE(namesOf(reading), QStringList{u"BG_E_HTTP_ERROR_404"_s});
    QVERIFY(reading.text.contains(u"404"));
    QCOMPARE(first(u"0x801901A2").httpStatus, std::optional(418U)); // no symbol, still a status
    QVERIFY(first(u"0x801901A2").text.contains(u"418"));
    QVERIFY(!first(u"0x80194008").httpStatus); // BITS_MC_FAILED_TO_START, a message of BITS
    QVERIFY(!HResult{0x80190063U}.httpStatus()); // 99
    QCOMPARE(HResult{0x80190257U}.httpStatus(), std::optional(599U));
    QVERIFY(!HResult{0x80190258U}.httpStatus());
}

void TestErrorLookup::takesAnHResultApart()
{
    constexpr HResult configMgr{0x87D00215U};
    QVERIFY(configMgr.isFailure());
    QCOMPARE(configMgr.facility(), quint16(0x7D0));
    QCOMPARE(configMgr.code(), quint16(0x215));
    QCOMPARE(facilityText(configMgr.facility()), u"Configuration Manager (2000)"_s);
    QVERIFY(!HResult{0x00240005U}.isFailure()); // WU_S_REBOOT_REQUIRED
    QCOMPARE(facilityText(HResult{0x80240022U}.facility()), u"Windows Update Agent (36)"_s);
    QCOMPARE(facilityText(HResult{0x80200014U}.facility()), u"BITS (32)"_s);
    QCOMPARE(facilityText(0x7FF), u"2047"_s);
    QVERIFY(!HResult{0x00070005U}.win32Code()); // a success holds no error
    QVERIFY(!HResult{0xC0070005U}.win32Code()); // an NTSTATUS
}

void TestErrorLookup::namesEverySymbolOfAValue()
{
    // winerror.h marks the range of class factory errors with the value of its first error.
    const ErrorReading reading = first(u"0x80040110");
    QCOMPARE(namesOf(reading), (QStringList{u"CLASS_E_NOAGGREGATION"_s, u"CLASSFACTORY_E_FIRST"_s}));
    QCOMPARE(reading.text, u"noaggregation"_s);
    QCOMPARE(reading.symbols.first().header, u"winerror.h"_s);
    QCOMPARE(namesOf(first(u"0x80070005")), (QStringList{u"E_ACCESSDENIED"_s, u"ERROR_ACCESS_DENIED"_s}));
    QVERIFY(namesOf(first(u"0")).contains(u"S_OK"));
    QVERIFY(!namesOf(first(u"0")).contains(u"FACILITY_NULL"));
    QCOMPARE(first(u"0x80041002").symbols.first().header, u"wbemcli.h"_s);
}

void TestErrorLookup::marksDerivedTexts()
{
    const ErrorReading derived = first(u"0x80240002");
    QCOMPARE(derived.symbols.first().name, u"WU_E_MAX_CAPACITY_REACHED"_s);
    QCOMPARE(derived.text, u"max capacity reached"_s);
    QVERIFY(derived.isDerived);
    QVERIFY(errorFields(derived).first().text.contains(u"only the name in words"));
    QVERIFY(!first(u"0x87D00215").isDerived);
    QCOMPARE(wordsOfSymbol(u"ERROR_FILE_NOT_FOUND"), u"file not found"_s);
    QCOMPARE(wordsOfSymbol(u"E_FAIL"), u"e fail"_s);
    QCOMPARE(wordsOfSymbol(u"ERROR_"), u"error "_s);
}

void TestErrorLookup::saysWhatIsNotKnown()
{
    const ErrorReading reading = first(u"0x80070307"); // 775 has no symbol
    QCOMPARE(reading.win32Code, std::optional(775U));
    QVERIFY(reading.symbols.isEmpty());
    QVERIFY(!reading.isKnown());
    QCOMPARE(reading.summary(), u"0x80070307: the meaning is not known"_s);
    QCOMPARE(errorFields(reading).first().text, u"not known"_s);
}

void TestErrorLookup::takesSeveralCodes()
{
    const auto readings = lookUpError(u"0x80070005, 0x80004005 and 0x80070005 again, 1603");
    QVERIFY(readings);
    QCOMPARE(readings->size(), 2);
    QCOMPARE(readings->at(0).value, 0x80070005U);
    QCOMPARE(readings->at(1).value, 0x80004005U);
    QCOMPARE(lookUpError(u"0x1001 0x1002 0x1003 0x1004")->size(), MostCodesInInput);
    QCOMPARE(lookUpError(u"0x1001 0x1002 0x1003 0x1004 0x1005")->size(), MostCodesInInput);
}

void TestErrorLookup::limitsTheInput()
{
    const QString code = u" 0x80070005"_s;
    QVERIFY(lookUpError(QString(QString(LongestErrorInput - code.size(), u'.') + code)));
    const auto past = lookUpError(QString(QString(LongestErrorInput, u'.') + code));
    QVERIFY(!past);
    QVERIFY(!past.error().detail.isEmpty());
}

void TestErrorLookup::listsFieldsToShow()
{
    QStringList lines;
    for (const ErrorField &field : errorFields(first(u"0x80072EE7")))
        lines.append(field.title + u'=' + field.text);
    QCOMPARE(lines,
             (QStringList{u"Meaning=the name of the server cannot be resolved"_s,
                          u"Name=ERROR_WINHTTP_NAME_NOT_RESOLVED (winhttp.h)"_s, u"Hexadecimal=0x80072EE7"_s,
                          u"Signed decimal=-2147012889"_s, u"Unsigned decimal=2147954407"_s,
                          u"Severity=failure"_s, u"Facility=Win32 (7)"_s, u"Win32 code=12007"_s}));
    QCOMPARE(first(u"1603").summary(),
             u"1603, ERROR_INSTALL_FAILURE: the installation failed, see client.msi.log"_s);
}

void TestErrorLookup::tellsALikelyCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::newRow("code") << u"0x80070005"_s << u"0x80070005"_s;
    QTest::newRow("line of a log") << u"CcmSetup failed with error code 0x80190194 at 10:15"_s
                                   << u"0x80190194"_s;
    QTest::newRow("signed in XML") << u"ErrorCode=\"-2145844844\""_s << u"-2145844844"_s;
    QTest::newRow("digits alone") << u" (1603) "_s << u"1603"_s;
    QTest::newRow("digits among words") << u"took 1603 seconds"_s << QString();
    QTest::newRow("digits among numbers") << u"10.0.0.138"_s << QString();
    QTest::newRow("symbol") << u"ERROR_INSTALL_FAILURE"_s << u"ERROR_INSTALL_FAILURE"_s;
    QTest::newRow("words") << u"Hello"_s << QString();
    QTest::newRow("too large") << u"0x123456789A"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestErrorLookup::tellsALikelyCode()
{
    QFETCH(QString, text);
    QTEST(likelyErrorCode(text), "code");
}

QTEST_GUILESS_MAIN(TestErrorLookup)
#include "tst_errorlookup.moc"
