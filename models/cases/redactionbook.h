// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/redactionfinder.h"

#include <QHash>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ccm {

/// A name and what stands in for it.
struct Replacement
{
    RedactedKind kind = RedactedKind::Host;
    QString original; ///< as it was spelled first
    QString standIn;
    qint64 count = 0; ///< how often it was met
    QString exampleFile; ///< where it was met first; empty: nowhere yet
    qint64 exampleLine = 0;
    bool isReplaced = true; ///< false: the user wants it to stay
    bool onlyInContext = false; ///< an ordinary word: left alone where nothing says that it is a name

    bool operator==(const Replacement &) const = default;
};

/// The names that were found, each with one stand-in wherever it is met and however it is spelled.
class RedactionBook
{
public:
    /// Its place in entries(); a new one where it is not known.
    qsizetype learn(RedactedKind kind, QStringView original);
    /// -1 where it is not known.
    [[nodiscard]] qsizetype find(RedactedKind kind, QStringView original) const;

    /// The longest known name of these kinds that begins with the word at `start`; `found` says where. -1:
    /// none.
    [[nodiscard]] qsizetype nameAt(QStringView text, qsizetype start, qsizetype wordEnd,
                                   const QSet<RedactedKind> &kinds, NameSpan &found) const;

    [[nodiscard]] const std::vector<Replacement> &entries() const { return m_entries; }
    [[nodiscard]] Replacement &entry(qsizetype at) { return m_entries[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const QSet<QString> &domains() const { return m_domains; }

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view text) const
        {
            return std::hash<std::u16string_view>()(text);
        }
    };

    /// That of the same word where it is known as a name of another kind; empty: it is not.
    [[nodiscard]] QString sharedStandIn(RedactedKind kind, const QString &original) const;
    [[nodiscard]] QString standInFor(RedactedKind kind, const QString &original);
    [[nodiscard]] int nextNumber(RedactedKind kind) { return ++m_numbers[kind]; }
    [[nodiscard]] int domainNumber(const QString &original);
    void index(qsizetype place, const QString &name);
    [[nodiscard]] std::u16string_view folded(QStringView text) const;

    std::vector<Replacement> m_entries;
    QHash<std::pair<RedactedKind, QString>, qsizetype> m_places;
    QHash<RedactedKind, int> m_numbers;
    QHash<QString, int> m_labels; ///< "corp" of "corp.example" and of CORP
    QHash<QString, QString> m_labelOwners; ///< the dotted domain that has the number of its label
    QSet<QString> m_domains;
    template<typename Value>
    using ByText = std::unordered_map<std::u16string, Value, TextHash, std::equal_to<>>;
    ByText<std::vector<qsizetype>> m_lengths; ///< of names, longest first, by their first word in lower case
    ByText<std::vector<qsizetype>> m_byName; ///< places, by the name in lower case
    mutable std::u16string m_folded; ///< reused for all that is looked up
};

} // namespace ccm
