// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/punctuation.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Has the marks of Japanese, and nothing else.
class JapaneseMarks final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char * /*disambiguation*/,
                                    int /*n*/) const override
    {
        if (QLatin1StringView(context) != "ccm::Punctuation"_L1)
            return {};
        const QLatin1StringView mark(text);
        if (mark == ", "_L1)
            return u"\u3001"_s;
        if (mark == "; "_L1)
            return u"\uFF1B"_s;
        return mark == "%1."_L1 ? u"%1\u3002"_s : QString();
    }
};

} // namespace

class TestPunctuation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWordsInEnglish();
    void takesTheMarksOfTheLanguage();
    void wordsStayAsTheyAre();
};

void TestPunctuation::joinsWordsInEnglish()
{
    QCOMPARE(ccm::commaSeparated({u"a"_s, u"b"_s, u"c"_s}), u"a, b, c"_s);
    QCOMPARE(ccm::commaSeparated({u"a"_s}), u"a"_s);
    QCOMPARE(ccm::commaSeparated({}), QString());
    QCOMPARE(ccm::semicolonSeparated({u"a"_s, u"b"_s}), u"a; b"_s);
    QCOMPARE(ccm::asSentence(u"It is"_s), u"It is."_s);
}

void TestPunctuation::takesTheMarksOfTheLanguage()
{
    JapaneseMarks marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    QCOMPARE(ccm::commaSeparated({u"a"_s, u"b"_s, u"c"_s}), u"a\u3001b\u3001c"_s);
    QCOMPARE(ccm::semicolonSeparated({u"a"_s, u"b"_s}), u"a\uFF1Bb"_s);
    QCOMPARE(ccm::asSentence(u"It is"_s), u"It is\u3002"_s);
}

void TestPunctuation::wordsStayAsTheyAre()
{
    QCOMPARE(ccm::asSentence(u"100 %1 %2"_s), u"100 %1 %2."_s);
    QCOMPARE(ccm::commaSeparated({u"%1"_s, u"a, b"_s}), u"%1, a, b"_s);
}

QTEST_GUILESS_MAIN(TestPunctuation)
#include "tst_punctuation.moc"
