// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QStringView>

namespace ccm {

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// The parts of two texts that the other has not, from left to right.
struct WordDiff
{
    QList<TextRange> before;
    QList<TextRange> after;

    bool operator==(const WordDiff &) const = default;
};

/// Compares word by word: runs of letters and digits, and each other character; white space does not count.
/// Very long texts are marked from the first difference to the last.
[[nodiscard]] WordDiff wordDiff(QStringView before, QStringView after);

} // namespace ccm

Q_DECLARE_METATYPE(QList<ccm::TextRange>)
