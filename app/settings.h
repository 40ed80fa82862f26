// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme.h"
#include "models/cases/casepaths.h"

#include <QByteArray>
#include <QList>
#include <QSettings>

#include <memory>

namespace ccm {

/// What is remembered between two starts. Every value read is checked: the file may be anyone's.
class Settings
{
public:
    /// Remembers where the system keeps a user's settings, or in this file.
    explicit Settings(const QString &file = {});

    static constexpr int MaximumRecentCases = 8;

    [[nodiscard]] QList<CasePaths> recentCases() const;
    /// Puts the case first; a case that is there already moves up.
    void addRecentCase(const CasePaths &paths);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// What LogPane::viewState() gave.
    [[nodiscard]] QByteArray logView() const;
    void setLogView(const QByteArray &state);
    /// As highlightRulesJson() writes them; empty: those built in.
    [[nodiscard]] QByteArray highlightRules() const;
    void setHighlightRules(const QByteArray &json);
    /// As filterSetJson() writes it.
    [[nodiscard]] QByteArray filterSet() const;
    void setFilterSet(const QByteArray &json);

    /// Where bookmarks are saved: in the user's data, or beside the file that was named.
    [[nodiscard]] QString bookmarkFile() const;

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

private:
    QString m_file; ///< that was named
    std::unique_ptr<QSettings> m_settings;
};

} // namespace ccm
