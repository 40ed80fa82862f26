// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Error;
using ccm::ErrorCode;

class TestError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneLineWithTheInputThePlaceAndTheReason_data();
    void isOneLineWithTheInputThePlaceAndTheReason();
    void hasASentenceForEveryCode();
};

void TestError::isOneLineWithTheInputThePlaceAndTheReason_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("line");

    QTest::newRow("a line and a column")
        << Error{ErrorCode::Malformed, u"ccmsetup.xml"_s, u"Expected '>'."_s, {.line = 12, .column = 3}}
        << u"ccmsetup.xml: line 12, column 3: Its content is malformed. Expected '>'."_s;
    QTest::newRow("an offset") << Error{ErrorCode::Truncated, u"a.cab"_s, {}, {.offset = 0}}
                               << u"a.cab: byte 0: It ends too early."_s;
    QTest::newRow("no place") << Error{ErrorCode::Empty, u"a.log"_s, {}, {}} << u"a.log: It is empty."_s;
    QTest::newRow("line breaks in what a system said")
        << Error{ErrorCode::CannotRead, u"a"_s, u"first\nsecond"_s, {}}
        << u"a: It cannot be read. first second"_s;
    QTest::newRow("a name that turns the direction of what follows")
        << Error{ErrorCode::Empty, u"a\u202Egol.exe\u2066\u2069\u202A"_s, {}, {}}
        << u"a‹U+202E›gol.exe‹U+2066›‹U+2069›‹U+202A›: It is empty."_s;
    QTest::newRow("a name in the detail that turns the direction")
        << Error{ErrorCode::Malformed, {}, u"The site\u202Egol is none."_s, {}}
        << u"Its content is malformed. The site‹U+202E›gol is none."_s;
    QTest::newRow("a name in letters from right to left")
        << Error{ErrorCode::Empty, u"\u05D0\u200F.log"_s, {}, {}} << u"\u05D0\u200F.log: It is empty."_s;
}

void TestError::isOneLineWithTheInputThePlaceAndTheReason()
{
    QFETCH(const Error, error);
    QFETCH(const QString, line);
    QCOMPARE(error.message(), line);
}

void TestError::hasASentenceForEveryCode()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const QString reason = Error{static_cast<ErrorCode>(code), {}, {}, {}}.reason();
        QVERIFY2(reason.endsWith(u'.'), qPrintable(QString::number(code)));
    }
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
