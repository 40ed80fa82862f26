// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/prettytext.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestPrettyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsWhatAMessageHolds_data();
    void indentsWhatAMessageHolds();
    void leavesOtherMessagesAlone_data();
    void leavesOtherMessagesAlone();
    void looksThroughLongMessagesUpToALimit();
    void doesNotGrowWithoutLimit();
};

void TestPrettyText::indentsWhatAMessageHolds_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("indented");
    QTest::newRow("object") << uR"({"b":1,"a":[true,null]})"_s
                            << u"{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("array with text around") << uR"(Get policies = [{"Id":"x"}] done)"_s
                                            << u"Get policies =\n[\n  {\n    \"Id\": \"x\"\n  }\n]\ndone"_s;
    QTest::newRow("bracket before") << uR"([Win32App] {"a":1})"_s << u"[Win32App]\n{\n  \"a\": 1\n}"_s;
    QTest::newRow("empty inside") << uR"({"a":{},"b":[ ]})"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("marks in a string") << uR"({"a":"{[,:\"\\"})"_s << u"{\n  \"a\": \"{[,:\\\"\\\\\"\n}"_s;
    QTest::newRow("number of 20 digits") << u"[12345678901234567890]"_s << u"[\n  12345678901234567890\n]"_s;
    QTest::newRow("member twice") << uR"({"a":1,"a":2})"_s << u"{\n  \"a\": 1,\n  \"a\": 2\n}"_s;
    QTest::newRow("already on lines") << u"{ \"a\" :\r\n\t1 }"_s << u"{\n  \"a\": 1\n}"_s;

    QTest::newRow("elements") << u"<a><b x=\"1\">t</b><c/></a>"_s
                              << u"<a>\n  <b x=\"1\">t</b>\n  <c/>\n</a>"_s;
    QTest::newRow("with a declaration and text before")
        << uR"(Body: <?xml version="1.0" encoding="utf-16"?><p:a xmlns:p="u"><b/></p:a>)"_s
        << u"Body:\n<?xml version=\"1.0\" encoding=\"utf-16\"?>\n<p:a xmlns:p=\"u\">\n  <b/>\n</p:a>"_s;
    QTest::newRow("prefix nobody declared") << u"<p:a><b/></p:a>"_s << u"<p:a>\n  <b/>\n</p:a>"_s;
    QTest::newRow("empty element") << u"<a><b></b></a>"_s << u"<a>\n  <b></b>\n</a>"_s;
    QTest::newRow("references and data") << u"<a><b>x &lt; y</b><c><![CDATA[<z>]]></c></a>"_s
                                         << u"<a>\n  <b>x &lt; y</b>\n  <c><![CDATA[<z>]]></c>\n</a>"_s;
    QTest::newRow("comment") << u"<a><!-- c --><b/></a>"_s << u"<a>\n  <!-- c -->\n  <b/>\n</a>"_s;
}

void TestPrettyText::indentsWhatAMessageHolds()
{
    QFETCH(const QString, message);
    QFETCH(const QString, indented);
    QCOMPARE(indentedText(message).value_or(u"none"_s), indented);
}

void TestPrettyText::leavesOtherMessagesAlone_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("words") << u"Successfully ran query"_s;
    QTest::newRow("a brace") << u"}{"_s;
    QTest::newRow("a GUID") << u"Package {2E4A1CA2-0000-4A62-9AFE-2A6AFD32B9C9} is there"_s;
    QTest::newRow("half an object") << uR"({"a":1,"b")"_s;
    QTest::newRow("half an element") << u"<a><b></a>"_s;
    QTest::newRow("a placeholder") << u"User <none> is not there"_s;
    QTest::newRow("a comparison") << u"1 < 2 and 3 > 2"_s;
}

void TestPrettyText::leavesOtherMessagesAlone()
{
    QFETCH(const QString, message);
    QVERIFY2(!indentedText(message), qPrintable(indentedText(message).value_or(QString())));
}

void TestPrettyText::looksThroughLongMessagesUpToALimit()
{
    const QString fits = u"[\"" % QString(LongestIndentedText - 4, u'x') % u"\"]";
    QCOMPARE(fits.size(), LongestIndentedText);
    QVERIFY(indentedText(fits));
    QVERIFY(!indentedText(u' ' + fits));
}

void TestPrettyText::doesNotGrowWithoutLimit()
{
    constexpr int Depth = 500;
    const QString json = QString(Depth, u'[') + u'1' + QString(Depth, u']');
    const QString indented = indentedText(json).value_or(QString());
    QVERIFY(indented.contains(u'\n' + QString(DeepestIndent * 2, u' ') + u'1'));
    const qsizetype longestLine = DeepestIndent * 2 + 2;
    QVERIFY(indented.size() < longestLine * (2 * Depth + 1));
}

QTEST_GUILESS_MAIN(TestPrettyText)
#include "tst_prettytext.moc"
