// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/help/helpchapter.h"

#include <QList>
#include <QString>

namespace ccm {

/// A stretch of a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// Every place in a text at which one of the words stands, from its beginning to its end, none of them over
/// another. Capital or small letters, accents and the width of letters make no difference; the voice marks of
/// Japanese do.
[[nodiscard]] QList<TextSpan> placesOf(const QStringList &words, const QString &text);

/// A chapter in which every word that was typed occurs, in any order.
struct HelpFinding
{
    qsizetype chapter = 0; ///< its number
    QList<TextSpan> places; ///< in its text as it is shown
    QString line; ///< with the first of them, shortened; rather not the chapter's title

    bool operator==(const HelpFinding &) const = default;
};

/// The texts of the chapters as they are shown, to be searched.
class HelpSearch
{
public:
    explicit HelpSearch(const QList<HelpChapter> &chapters);

    /// None where nothing was typed.
    [[nodiscard]] QList<HelpFinding> find(const QString &typed) const;

private:
    QStringList m_texts;
};

} // namespace ccm
