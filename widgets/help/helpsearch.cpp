// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/help/helpsearch.h"

#include <QTextDocument>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// A text in which only what tells letters apart is left, and where each of its characters came from.
struct Folded
{
    QString text;
    QList<qsizetype> origins; ///< one more than there are characters: the end
};

/// Those of Latin, Greek and Cyrillic letters.
bool isAccent(QChar character)
{
    return character >= QChar(0x0300) && character <= QChar(0x036F);
}

/// Also the voice marks of Japanese, of full and of half width.
bool belongsToTheOneBefore(QChar character)
{
    return character.isMark() || character == QChar(0xFF9E) || character == QChar(0xFF9F);
}

/// Where the character that begins at a place ends, with all that belongs to it.
qsizetype endOfCharacter(const QString &text, qsizetype start)
{
    const bool isPair = text[start].isHighSurrogate() && start + 1 < text.size();
    qsizetype end = start + (isPair ? 2 : 1);
    while (end < text.size() && belongsToTheOneBefore(text[end]))
        ++end;
    return end;
}

Folded folded(const QString &text)
{
    Folded all;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = endOfCharacter(text, start);
        QString one = text.mid(start, end - start).normalized(QString::NormalizationForm_KD).toCaseFolded();
        one.removeIf(isAccent);
        one.replace(QChar(0x00DF), "ss"_L1); // the sharp s of German
        for (const QChar part : one.normalized(QString::NormalizationForm_C)) {
            all.text.append(part);
            all.origins.append(start);
        }
        start = end;
    }
    all.origins.append(text.size());
    return all;
}

QList<TextSpan> placesIn(const Folded &all, const QStringList &foldedWords)
{
    QList<TextSpan> places;
    for (const QString &word : foldedWords) {
        for (qsizetype at = all.text.indexOf(word); at >= 0; at = all.text.indexOf(word, at + word.size())) {
            const qsizetype start = all.origins[at];
            const qsizetype end = all.origins[at + word.size()];
            places.append({.start = start, .length = std::max<qsizetype>(end - start, 1)});
        }
    }
    std::ranges::sort(places, [](const TextSpan &a, const TextSpan &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    qsizetype end = 0;
    places.removeIf([&end](const TextSpan &place) {
        const bool isOver = place.start < end;
        if (!isOver)
            end = place.start + place.length;
        return isOver;
    });
    return places;
}

QStringList foldedWords(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words) {
        if (const QString one = folded(word).text; !one.isEmpty())
            all.append(one);
    }
    return all;
}

QString lineAround(const QString &text, const TextSpan &place)
{
    constexpr qsizetype Before = 24; // characters
    constexpr qsizetype Most = 80;
    const qsizetype start = text.lastIndexOf(u'\n', place.start) + 1;
    const qsizetype next = text.indexOf(u'\n', place.start);
    const qsizetype end = next < 0 ? text.size() : next;
    qsizetype from = std::max(start, place.start - Before);
    if (from > start) // at a word
        from = std::min(place.start, text.indexOf(u' ', from) < 0 ? from : text.indexOf(u' ', from) + 1);
    const QString line = text.mid(from, std::min(end - from, Most)).simplified();
    return (from > start ? u"…"_s : QString()) + line + (end - from > Most ? u"…"_s : QString());
}

QString tellingLine(const QString &text, const QList<TextSpan> &places)
{
    const qsizetype title = text.indexOf(u'\n');
    const auto below = std::ranges::find_if(
        places, [title](const TextSpan &place) { return title >= 0 && place.start > title; });
    return lineAround(text, below == places.end() ? places.first() : *below);
}

QString shownText(const HelpChapter &chapter)
{
    QTextDocument document;
    document.setMarkdown(chapter.markdown);
    return document.toPlainText();
}

} // namespace

QList<TextSpan> placesOf(const QStringList &words, const QString &text)
{
    return placesIn(folded(text), foldedWords(words));
}

HelpSearch::HelpSearch(const QList<HelpChapter> &chapters)
{
    for (const HelpChapter &chapter : chapters)
        m_texts.append(shownText(chapter));
}

QList<HelpFinding> HelpSearch::find(const QString &typed) const
{
    const QStringList words = foldedWords(typed.simplified().split(u' ', Qt::SkipEmptyParts));
    QList<HelpFinding> found;
    for (qsizetype i = 0; i < m_texts.size() && !words.isEmpty(); ++i) {
        const Folded all = folded(m_texts[i]);
        const bool hasAll =
            std::ranges::all_of(words, [&all](const QString &word) { return all.text.contains(word); });
        if (!hasAll)
            continue;
        const QList<TextSpan> places = placesIn(all, words);
        found.append({.chapter = i, .places = places, .line = tellingLine(m_texts[i], places)});
    }
    return found;
}

} // namespace ccm
