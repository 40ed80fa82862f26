// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/logs/logchoices.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <utility>

namespace ccm {

/// What the user can choose for the whole program.
struct Preferences
{
    QString language; ///< a word of PreferenceChoices::languages
    QString theme; ///< a word of PreferenceChoices::themes
    int textSize = 100; ///< percent of what is usual; one of PreferenceChoices::textSizes
    LogChoices log;
    bool isNetworkAllowed = true;

    bool operator==(const Preferences &) const = default;
};

/// One of several that can be chosen.
struct Choice
{
    QString word; ///< for the settings
    QString text; ///< for people
};

/// What there is to choose from, and what stands around it.
struct PreferenceChoices
{
    QList<Choice> languages;
    QList<Choice> themes;
    QList<std::pair<int, QString>> textSizes; ///< percent, and as people read it
    Preferences usual; ///< where nobody has chosen
    QString networkPolicy; ///< a sentence; not empty: the administrator has decided
    QString place; ///< where the settings are: a file, or a key of the registry
    QString remark; ///< a sentence about that place; may be empty
    bool hasFolder = true; ///< `place` is a file, whose folder can be opened
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Preferences)
