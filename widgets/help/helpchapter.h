// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ccm {

/// A chapter of the manual.
struct HelpChapter
{
    QString id; ///< "log": stable, and the same in every language
    QString title; ///< its first heading
    QString markdown;

    bool operator==(const HelpChapter &) const = default;
};

/// The manual in the resources, in its order: "10-log.md" is chapter "log", the tenth. A chapter that is
/// missing in `language` ("de") is there in English.
[[nodiscard]] QList<HelpChapter> helpChapters(const QString &language);

} // namespace ccm
