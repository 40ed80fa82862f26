// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterexpression.h"
#include "widgets/help/helpwindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

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
    void placesAreFound_data();
    void placesAreFound();
    void wordsMayStandInAnyOrder();
    void theListTellsHowOftenAndWhere();
    void placesAreMarkedAndSteppedThrough();
    void aChapterChosenElsewhereEndsTheSearch();
    void goesBackAndForward();
    void keysDoWhatTheButtonsDo();
    void enterLeadsFromPlaceToPlace();
    void everythingInTheWindowHasAName();
    void looksRight_data();
    void looksRight();
};

namespace {

HelpChapter chapter(const QString &id, const QString &markdown)
{
    return {.id = id, .title = markdown.section(u'\n', 0, 0).sliced(2), .markdown = markdown};
}

QList<HelpChapter> kitchen()
{
    return {chapter(u"a"_s, u"# Table\n\nSalt stands on it. See [the stove](chapter:c)."_s),
            chapter(u"b"_s, u"# Pantry\n\nPepper, **salt**, and more salt."_s),
            chapter(u"c"_s, u"# Stove\n\nNothing but heat."_s)};
}

struct Parts
{
    explicit Parts(const HelpWindow &window)
        : filter(window.findChild<QLineEdit *>(u"helpFilter"_s))
        , list(window.findChild<QListWidget *>(u"helpChapters"_s))
        , text(window.findChild<QTextBrowser *>(u"helpText"_s))
        , count(window.findChild<QLabel *>(u"helpCount"_s))
        , back(window.findChild<QAction *>(u"helpBack"_s))
        , forward(window.findChild<QAction *>(u"helpForward"_s))
        , previous(window.findChild<QAction *>(u"helpPrevious"_s))
        , next(window.findChild<QAction *>(u"helpNext"_s))
    {
    }

    /// The place that is stepped to: what is selected, and behind what it stands.
    [[nodiscard]] std::pair<QString, int> place() const
    {
        return {text->textCursor().selectedText(), text->textCursor().selectionStart()};
    }

    QLineEdit *filter;
    QListWidget *list;
    QTextBrowser *text;
    QLabel *count;
    QAction *back;
    QAction *forward;
    QAction *previous;
    QAction *next;
};

} // namespace

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
    HelpWindow window(kitchen());
    const Parts parts(window);
    parts.filter->setText(u"sugar"_s);
    QTRY_COMPARE(parts.list->count(), 0);
    bool isSaid = false;
    for (const QLabel *label : window.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisibleTo(&window) && label->text().contains(u"No chapter"_s));
    QVERIFY(isSaid);
    QCOMPARE(window.chapter(), u"a"_s); // what is read stays
    QVERIFY(!parts.next->isEnabled());
}

void TestHelp::placesAreFound_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TextSpan>>("places");
    using Places = QList<TextSpan>;
    QTest::newRow("capital letters") << QStringList{u"SALT"_s} << u"no salt"_s << Places{{3, 4}};
    QTest::newRow("an accent in the text") << QStringList{u"resume"_s} << u"le résumé"_s << Places{{3, 6}};
    QTest::newRow("an accent in the word") << QStringList{u"géré"_s} << u"gere"_s << Places{{0, 4}};
    QTest::newRow("accents as characters of their own")
        << QStringList{u"resume"_s} << u"re\u0301sume\u0301."_s << Places{{0, 8}};
    QTest::newRow("umlauts") << QStringList{u"ubersicht"_s} << u"Die Übersicht"_s << Places{{4, 9}};
    QTest::newRow("a sharp s") << QStringList{u"GRÖSSE"_s} << u"die Größe da"_s << Places{{4, 5}};
    QTest::newRow("Japanese letters of half width")
        << QStringList{u"ﾛｸﾞ"_s} << u"このログは"_s << Places{{2, 2}};
    QTest::newRow("Japanese voice marks tell letters apart")
        << QStringList{u"ロク"_s} << u"ログ"_s << Places{};
    QTest::newRow("a part of a word") << QStringList{u"grade"_s} << u"upgraded"_s << Places{{2, 5}};
    QTest::newRow("several words, in their order in the text")
        << QStringList{u"two"_s, u"one"_s} << u"one two one"_s << Places{{0, 3}, {4, 3}, {8, 3}};
    QTest::newRow("a word within another one")
        << QStringList{u"set"_s, u"setup"_s} << u"setup set"_s << Places{{0, 5}, {6, 3}};
    QTest::newRow("a character of two units") << QStringList{u"b"_s} << u"\U0001F600b"_s << Places{{2, 1}};
    QTest::newRow("a word that is nothing but an accent")
        << QStringList{u"\u0301"_s} << u"re\u0301sume"_s << Places{};
    QTest::newRow("nothing to search in") << QStringList{u"a"_s} << QString() << Places{};
}

void TestHelp::placesAreFound()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, text);
    QTEST(placesOf(words, text), "places");
}

void TestHelp::wordsMayStandInAnyOrder()
{
    const HelpSearch search(kitchen());
    const auto chapters = [&search](const QString &typed) {
        QList<qsizetype> numbers;
        for (const HelpFinding &found : search.find(typed))
            numbers.append(found.chapter);
        return numbers;
    };
    QCOMPARE(chapters(u"salt"_s), QList<qsizetype>({0, 1}));
    QCOMPARE(chapters(u"  SÄLT   pepper "_s), QList<qsizetype>({1}));
    QCOMPARE(chapters(u"chapter:c"_s), QList<qsizetype>()); // where a link leads is not read
    QCOMPARE(chapters(u" "_s), QList<qsizetype>());
}

void TestHelp::theListTellsHowOftenAndWhere()
{
    HelpWindow window(kitchen());
    const Parts parts(window);
    parts.filter->setText(u"salt"_s);
    QTRY_COMPARE(parts.list->count(), 2);
    QCOMPARE(parts.list->item(0)->text(), u"Table (1)\nSalt stands on it. See the stove."_s);
    QCOMPARE(parts.list->item(1)->text(), u"Pantry (2)\nPepper, salt, and more salt."_s);
    parts.filter->clear();
    QTRY_COMPARE(parts.list->count(), 3);
    QCOMPARE(parts.list->item(0)->text(), u"Table"_s);

    const HelpSearch search(
        {chapter(u"d"_s, u"# Salt\n\n"_s + u"word "_s.repeated(50) + u"salt"_s + u" after"_s.repeated(50))});
    const QString line = search.find(u"salt"_s).first().line;
    QVERIFY2(line.startsWith(u"…word"_s) && line.contains(u"salt"_s) && line.endsWith(u"…"_s),
             qPrintable(line)); // not the title
    QVERIFY(line.size() <= 82);
}

void TestHelp::placesAreMarkedAndSteppedThrough()
{
    HelpWindow window(kitchen());
    const Parts parts(window);
    QVERIFY(!parts.next->isEnabled() && parts.count->text().isEmpty());
    parts.filter->setText(u"salt"_s);
    QTRY_COMPARE(parts.list->count(), 2);
    QCOMPARE(parts.text->extraSelections().size(), 1);
    QCOMPARE(parts.place(), std::pair(u"Salt"_s, 6)); // behind "Table" and the end of its line
    QCOMPARE(parts.count->text(), u"1 of 3"_s);
    parts.next->trigger();
    QCOMPARE(window.chapter(), u"b"_s);
    QCOMPARE(parts.text->extraSelections().size(), 2);
    QCOMPARE(parts.place(), std::pair(u"salt"_s, 15)); // "Pantry", "Pepper, "
    QCOMPARE(parts.count->text(), u"2 of 3"_s);
    parts.next->trigger();
    QCOMPARE(parts.place(), std::pair(u"salt"_s, 30));
    QCOMPARE(parts.count->text(), u"3 of 3"_s);
    parts.next->trigger(); // all around
    QCOMPARE(window.chapter(), u"a"_s);
    QCOMPARE(parts.count->text(), u"1 of 3"_s);
    parts.previous->trigger();
    QCOMPARE(parts.count->text(), u"3 of 3"_s);
    QCOMPARE(parts.place(), std::pair(u"salt"_s, 30));
    parts.filter->clear();
    QTRY_COMPARE(parts.list->count(), 3);
    QVERIFY(parts.text->extraSelections().isEmpty());
    QVERIFY(!parts.next->isEnabled() && parts.count->text().isEmpty());
    QCOMPARE(window.chapter(), u"b"_s);
}

void TestHelp::aChapterChosenElsewhereEndsTheSearch()
{
    HelpWindow window(kitchen());
    const Parts parts(window);
    parts.filter->setText(u"salt"_s);
    QTRY_COMPARE(parts.list->count(), 2);
    window.showChapter(u"b"_s); // one of those found
    QCOMPARE(parts.filter->text(), u"salt"_s);
    window.showChapter(u"c"_s); // as F1 does
    QCOMPARE(window.chapter(), u"c"_s);
    QCOMPARE(parts.filter->text(), QString());
    QCOMPARE(parts.list->count(), 3);
}

void TestHelp::goesBackAndForward()
{
    const HelpWindow opened(kitchen(), u"c"_s);
    QCOMPARE(opened.chapter(), u"c"_s);
    QVERIFY(!Parts(opened).back->isEnabled()); // nothing was read before

    HelpWindow window(kitchen());
    const Parts parts(window);
    QVERIFY(!parts.back->isEnabled() && !parts.forward->isEnabled());
    Q_EMIT parts.text->anchorClicked(QUrl(u"chapter:c"_s));
    parts.list->setCurrentRow(1);
    QVERIFY(parts.back->isEnabled() && !parts.forward->isEnabled());
    parts.back->trigger();
    QCOMPARE(window.chapter(), u"c"_s);
    QCOMPARE(parts.list->currentRow(), 2);
    parts.back->trigger();
    QCOMPARE(window.chapter(), u"a"_s);
    QVERIFY(!parts.back->isEnabled() && parts.forward->isEnabled());
    parts.forward->trigger();
    QCOMPARE(window.chapter(), u"c"_s);
    Q_EMIT parts.text->anchorClicked(QUrl(u"chapter:a"_s)); // another way from there
    QVERIFY(!parts.forward->isEnabled());
    parts.filter->setText(u"pepper"_s); // looking is no visit, what was read is one
    QTRY_COMPARE(window.chapter(), u"b"_s);
    parts.back->trigger();
    QCOMPARE(window.chapter(), u"c"_s);
    QCOMPARE(parts.filter->text(), QString());
}

void TestHelp::enterLeadsFromPlaceToPlace()
{
    HelpWindow window(kitchen());
    const Parts parts(window);
    window.show();
    parts.filter->setText(u"salt"_s);
    QTest::keyClick(parts.filter, Qt::Key_Return); // at once: searches
    QCOMPARE(window.chapter(), u"a"_s);
    QCOMPARE(parts.list->count(), 2);
    QTest::keyClick(parts.filter, Qt::Key_Return);
    QCOMPARE(window.chapter(), u"b"_s);
    QTest::keyClick(parts.filter, Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
    QCOMPARE(window.chapter(), u"a"_s);
    parts.filter->clear();
    QTest::keyClick(parts.filter, Qt::Key_Return);
    QCOMPARE(window.chapter(), u"a"_s);
}

void TestHelp::keysDoWhatTheButtonsDo()
{
    HelpWindow window(kitchen());
    const Parts parts(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    parts.filter->setText(u"salt"_s);
    QTRY_COMPARE(parts.list->count(), 2);
    parts.text->setFocus();
    QTest::keyClick(parts.text, Qt::Key_F3);
    QTRY_COMPARE(window.chapter(), u"b"_s);
    QTest::keyClick(parts.text, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(window.chapter(), u"a"_s);
    QTest::keyClick(parts.text, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window.chapter(), u"b"_s);
    QTest::keyClick(parts.text, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(window.chapter(), u"a"_s);
    QTest::mouseClick(window.findChild<QToolButton *>(u"helpNextButton"_s), Qt::LeftButton);
    QTRY_COMPARE(window.chapter(), u"b"_s);
}

void TestHelp::everythingInTheWindowHasAName()
{
    HelpWindow window(kitchen());
    window.show();
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void TestHelp::looksRight_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::newRow("light") << QColor(0xf3f4f6);
    QTest::newRow("dark") << QColor(0x22262b);
}

void TestHelp::looksRight()
{
    QFETCH(const QColor, ground);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(ground));
    HelpWindow window(helpChapters(u"en"_s));
    const Parts parts(window);
    window.show();
    parts.filter->setText(u"log"_s);
    QTRY_VERIFY(!parts.text->extraSelections().isEmpty());
    const QImage picture = window.grab().toImage();
    if (const QString folder = qEnvironmentVariable("CCM_PICTURES"); !folder.isEmpty())
        picture.save(u"%1/help-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())));
    const QRgb marked = parts.text->extraSelections().first().format.background().color().rgb();
    QApplication::setPalette(before);
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == marked ? 1 : 0;
    }
    QVERIFY2(count > 100, qPrintable(QString::number(count)));
}

QTEST_MAIN(TestHelp)

#include "tst_help.moc"
