// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/csv.h"
#include "models/base/savedtable.h"

#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesACell_data();
    void writesACell();
    void writesATableWithItsHeader();
};

void TestCsv::writesACell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"SCEPInstall.exe"_s << u"SCEPInstall.exe"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("semicolon, which Excel takes in many places") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("quotation mark") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula with a comma")
        << u"=HYPERLINK(\"http://x.example\",1)"_s << u"\"'=HYPERLINK(\"\"http://x.example\"\",1)\""_s;
    QTest::newRow("command by plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus") << u"-x"_s << u"'-x"_s;
    QTest::newRow("at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("equals sign in full width") << u"\uFF1D1+1"_s << u"'\uFF1D1+1"_s;
    QTest::newRow("plus in full width") << u"\uFF0B1+1"_s << u"'\uFF0B1+1"_s;
    QTest::newRow("minus in full width") << u"\uFF0D1+1"_s << u"'\uFF0D1+1"_s;
    QTest::newRow("at sign in full width") << u"\uFF20SUM(A1)"_s << u"'\uFF20SUM(A1)"_s;
    QTest::newRow("negative number") << u"-420"_s << u"-420"_s;
    QTest::newRow("number with a sign") << u"+1.5"_s << u"+1.5"_s;
}

void TestCsv::writesACell()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(ccm::csvCell(text), cell);
}

void TestCsv::writesATableWithItsHeader()
{
    const QStringListModel table({u"Zürich"_s, u"=1"_s});
    QCOMPARE(ccm::tableToCsv(ccm::savedTable(table)),
             QByteArray("\xEF\xBB\xBF"
                        "1\r\nZ\xC3\xBCrich\r\n'=1\r\n"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
