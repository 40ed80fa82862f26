// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterexpression.h"
#include "widgets/help/helpwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChapterHasANameAndATitleOfItsOwn();
    void aChapterThatIsNotTranslatedIsInEnglish();
    void aTranslatedChapterHasTheSameLinksAndCode_data();
    void aTranslatedChapterHasTheSameLinksAndCode();
    void linksLeadToChapters();
    void theFiltersOfTheManualAreFilters();
    void aLinkLeadsToItsChapter();
    void wordsFindChapters();
    void saysWhenNoChapterHasTheWords();
};

void TestHelp::everyChapterHasANameAndATitleOfItsOwn()
{
    QSet<QString> ids;
    QSet<QString> titles;
    const QList<HelpChapter> chapters = helpChapters(u"en"_s);
    for (const HelpChapter &chapter : chapters) {
        QVERIFY2(!chapter.id.isEmpty() && !ids.contains(chapter.id), qPrintable(chapter.id));
        QVERIFY2(!chapter.title.isEmpty() && !titles.contains(chapter.title), qPrintable(chapter.id));
        ids.insert(chapter.id);
        titles.insert(chapter.title);
    }
    // What F1 asks for in the panes.
    for (const QString &pane : {u"client"_s, u"manifest"_s, u"compare"_s, u"window"_s, u"log"_s})
        QVERIFY2(ids.contains(pane), qPrintable(pane));
    QCOMPARE(chapters.first().id, u"first-steps"_s);
}

void TestHelp::aChapterThatIsNotTranslatedIsInEnglish()
{
    QCOMPARE(helpChapters(u"tlh"_s), helpChapters(u"en"_s));
}

void TestHelp::aTranslatedChapterHasTheSameLinksAndCode_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "fr", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHelp::aTranslatedChapterHasTheSameLinksAndCode()
{
    QFETCH(const QString, language);
    static const QRegularExpression fixed(uR"(\]\([^)]*\)|`[^`]*`)"_s);
    const auto fixedOf = [](const HelpChapter &chapter) {
        QStringList parts;
        for (const auto &match : fixed.globalMatch(chapter.markdown))
            parts.append(match.captured());
        parts.sort(); // a sentence may name them in another order
        return parts;
    };
    const QList<HelpChapter> english = helpChapters(u"en"_s);
    const QList<HelpChapter> translated = helpChapters(language);
    QCOMPARE(translated.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(translated[i].id, english[i].id);
        QVERIFY(translated[i].title != english[i].title);
        QCOMPARE(fixedOf(translated[i]), fixedOf(english[i]));
    }
}

void TestHelp::linksLeadToChapters()
{
    static const QRegularExpression link(uR"(\]\(([^)]*)\))"_s);
    QSet<QString> targets;
    const QList<HelpChapter> chapters = helpChapters(u"en"_s);
    for (const HelpChapter &chapter : chapters)
        targets.insert(u"chapter:"_s + chapter.id);
    for (const HelpChapter &chapter : chapters) {
        for (auto match = link.globalMatch(chapter.markdown); match.hasNext();) {
            const QString target = match.next().captured(1);
            QVERIFY2(targets.contains(target), qPrintable(chapter.id + u": "_s + target));
        }
    }
}

void TestHelp::theFiltersOfTheManualAreFilters()
{
    static const QRegularExpression row(uR"(^\| `([^`]+)` \|)"_s, QRegularExpression::MultilineOption);
    const QList<HelpChapter> chapters = helpChapters(u"en"_s);
    const auto log = std::ranges::find(chapters, u"log"_s, &HelpChapter::id);
    int count = 0;
    for (auto match = row.globalMatch(log->markdown); match.hasNext(); ++count) {
        const QString filter = match.next().captured(1);
        const auto parsed = parseFilter(filter);
        QVERIFY2(parsed && !filterExpression(*parsed).isEmpty(), qPrintable(filter));
    }
    QVERIFY(count >= 8);
}

void TestHelp::aLinkLeadsToItsChapter()
{
    HelpWindow window(helpChapters(u"en"_s));
    window.showChapter(u"first-steps"_s);
    auto *text = window.findChild<QTextBrowser *>(u"helpText"_s);
    QVERIFY(text->toPlainText().startsWith(u"First steps"_s));
    Q_EMIT text->anchorClicked(QUrl(u"chapter:log"_s));
    QCOMPARE(window.chapter(), u"log"_s);
    QVERIFY(text->toPlainText().startsWith(u"The Log pane"_s));
    Q_EMIT text->anchorClicked(QUrl(u"https://host.example/"_s));
    QCOMPARE(window.chapter(), u"log"_s);
    window.showChapter(u"no such chapter"_s);
    QCOMPARE(window.chapter(), u"first-steps"_s);
}

void TestHelp::wordsFindChapters()
{
    HelpWindow window(helpChapters(u"en"_s));
    const auto *list = window.findChild<QListWidget *>(u"helpChapters"_s);
    const int all = list->count();
    auto *filter = window.findChild<QLineEdit *>(u"helpFilter"_s);
    filter->setText(u"1618  another"_s);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(window.chapter(), u"exit-codes"_s);
    filter->clear();
    QTRY_COMPARE(list->count(), all);
    QCOMPARE(window.chapter(), u"exit-codes"_s); // what is read stays
}

void TestHelp::saysWhenNoChapterHasTheWords()
{
    const QList<HelpChapter> chapters{{.id = u"a"_s, .title = u"A"_s, .markdown = u"# A\nsalt"_s},
                                      {.id = u"b"_s, .title = u"B"_s, .markdown = u"# B\npepper and salt"_s}};
    QCOMPARE(chaptersWith(chapters, u"SALT"_s).size(), 2);
    QCOMPARE(chaptersWith(chapters, u"salt pepper"_s).size(), 1);
    QCOMPARE(chaptersWith(chapters, u"sugar"_s).size(), 0);
}

QTEST_MAIN(TestHelp)

#include "tst_help.moc"
