// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/worddiff.h"

#include <vector>

namespace ccm {
namespace {

constexpr std::size_t LargestTable = 1'000'000; // cells: a millisecond or two

struct Word
{
    QStringView text;
    qsizetype start = 0;
};

using Words = std::vector<Word>;

Words wordsOf(QStringView text)
{
    Words words;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (text[i].isLetterOrNumber() && end < text.size() && text[end].isLetterOrNumber())
            ++end;
        words.push_back({.text = text.sliced(i, end - i), .start = i});
        i = end;
    }
    return words;
}

/// Which words stand on both sides in the same order.
struct Kept
{
    std::vector<bool> before;
    std::vector<bool> after;
};

/// The longest common subsequence of what lies between the equal ends.
void keepMiddle(const Words &a, const Words &b, std::size_t first, std::size_t lastA, std::size_t lastB,
                Kept &kept)
{
    const std::size_t rows = lastA - first;
    const std::size_t columns = lastB - first;
    if (rows == 0 || columns == 0 || rows > LargestTable / columns)
        return;
    std::vector<quint32> lengths((rows + 1) * (columns + 1));
    const auto at = [&lengths, columns](std::size_t row, std::size_t column) -> quint32 & {
        return lengths[row * (columns + 1) + column];
    };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            at(i, j) = a[first + i].text == b[first + j].text ? at(i + 1, j + 1) + 1
                                                              : std::max(at(i + 1, j), at(i, j + 1));
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (a[first + i].text == b[first + j].text) {
            kept.before[first + i++] = true;
            kept.after[first + j++] = true;
        } else {
            at(i + 1, j) >= at(i, j + 1) ? ++i : ++j;
        }
    }
}

QList<TextRange> rangesOf(const Words &words, const std::vector<bool> &kept)
{
    QList<TextRange> ranges;
    bool isOpen = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!kept[i]) {
            const qsizetype end = words[i].start + words[i].text.size();
            if (!isOpen)
                ranges.append(TextRange{.start = words[i].start});
            ranges.last().length = end - ranges.last().start;
        }
        isOpen = !kept[i];
    }
    return ranges;
}

} // namespace

WordDiff wordDiff(QStringView before, QStringView after)
{
    const Words a = wordsOf(before);
    const Words b = wordsOf(after);
    Kept kept{.before = std::vector<bool>(a.size()), .after = std::vector<bool>(b.size())};
    std::size_t first = 0;
    while (first < a.size() && first < b.size() && a[first].text == b[first].text) {
        kept.before[first] = kept.after[first] = true;
        ++first;
    }
    std::size_t lastA = a.size();
    std::size_t lastB = b.size();
    while (lastA > first && lastB > first && a[lastA - 1].text == b[lastB - 1].text)
        kept.before[--lastA] = kept.after[--lastB] = true;
    keepMiddle(a, b, first, lastA, lastB, kept);
    return {.before = rangesOf(a, kept.before), .after = rangesOf(b, kept.after)};
}

} // namespace ccm
