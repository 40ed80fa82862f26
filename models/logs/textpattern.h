// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ccm {

enum class PatternSyntax : quint8 { Literal, Regex };

/// What to look for in a text.
struct TextPattern
{
    QString text; ///< a regular expression as PCRE has it; "." is no line end, "^" and "$" are the text's
    PatternSyntax syntax = PatternSyntax::Literal;
    bool isCaseSensitive = false;
    bool isWhole = false; ///< a literal is the whole text, not only in it

    bool operator==(const TextPattern &) const = default;
};

/// A bit per pattern of a set, the first one's lowest.
using PatternBits = quint64;

/// A match somewhere in bytes, known by where it ends.
struct PatternHit
{
    int pattern = 0;
    qint64 end = 0; ///< one past the last byte

    bool operator==(const PatternHit &) const = default;
};

/// Patterns compiled to be looked for at once; an immutable value that any thread may use.
///
/// Hyperscan finds them. What it cannot do (back references, look-around) QRegularExpression does,
/// much slower, on the texts that Hyperscan cannot rule out. \w, \d, \s and \b know ASCII only, and
/// so does a literal in ASCII: the case of "K" is not that of the Kelvin sign.
class PatternSet
{
public:
    static constexpr qsizetype LongestPattern = 4096; ///< in characters
    static constexpr qsizetype MostPatterns = 64;

    PatternSet();
    /// Malformed where a pattern is none: the column is where it stops being one, the source its text.
    [[nodiscard]] static Result<PatternSet> compile(const QList<TextPattern> &patterns);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] PatternBits all() const;
    /// A sentence that names the patterns that take the slow way; empty where none does.
    [[nodiscard]] QString fallbackText() const;
    [[nodiscard]] bool usesFallback() const { return !fallbackText().isEmpty(); }

    /// Which of the `wanted` patterns match. `text` is valid UTF-8.
    [[nodiscard]] PatternBits matches(QByteArrayView text, PatternBits wanted) const;
    [[nodiscard]] PatternBits matches(QByteArrayView text) const { return matches(text, all()); }
    [[nodiscard]] PatternBits matches(const QString &text) const { return matches(text.toUtf8(), all()); }

    /// The patterns that match a text wherever it stands in a block of many: no anchors, no
    /// look-around, never empty.
    [[nodiscard]] PatternBits blockwise() const;
    /// Whether findHits() takes valid UTF-8 only. Else it takes any bytes.
    [[nodiscard]] bool needsUtf8() const;
    /// Every end of a match of a blockwise() pattern in `block`, roughly in order; false where there are more
    /// than `most`, which is not worth it.
    [[nodiscard]] bool findHits(QByteArrayView block, std::size_t most, std::vector<PatternHit> &hits) const;
    /// Bytes of the shortest and of the longest text that a blockwise() pattern matches.
    struct Width
    {
        qint64 least = 0;
        qint64 most = 0;
        bool isWhole = false; ///< it must be the whole text
    };
    [[nodiscard]] Width width(int pattern) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// Why it is none; the column is the character of its text. Empty where it is fine.
[[nodiscard]] std::optional<Error> patternError(const TextPattern &pattern);

/// `pattern` for QRegularExpression, to find where it matches. isWhole is not looked at.
[[nodiscard]] class QRegularExpression regularExpressionOf(const TextPattern &pattern);

} // namespace ccm
