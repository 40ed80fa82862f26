// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme.h"
#include "models/base/sharemap.h"
#include "models/cases/casepaths.h"
#include "widgets/commands/chosenkeys.h"

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

    /// What ClientPane::viewState() gave.
    [[nodiscard]] QByteArray clientView() const;
    void setClientView(const QByteArray &state);
    /// What LogPane::viewState() gave.
    [[nodiscard]] QByteArray logView() const;
    void setLogView(const QByteArray &state);
    /// What layoutState() gave for a pane, by the pane's word.
    [[nodiscard]] QByteArray paneLayout(const QString &pane) const;
    void setPaneLayout(const QString &pane, const QByteArray &state);
    /// As highlightRulesJson() writes them; empty: those built in.
    [[nodiscard]] QByteArray highlightRules() const;
    void setHighlightRules(const QByteArray &json);
    /// As filterSetJson() writes it.
    [[nodiscard]] QByteArray filterSet() const;
    void setFilterSet(const QByteArray &json);

    static constexpr int MaximumRecentAddresses = 12;

    /// Addresses of sites, without credentials; the newest first.
    [[nodiscard]] QStringList recentAddresses() const;
    void addRecentAddress(const QString &address);
    /// Where Windows shares are mounted.
    [[nodiscard]] QList<ShareMapping> shares() const;
    void setShares(const QList<ShareMapping> &shares);
    /// PEM files of authorities that are trusted in addition to the system's.
    [[nodiscard]] QStringList caFiles() const;
    void setCaFiles(const QStringList &files);
    /// PEM files of roots that signers of files may have; servers are not trusted by them.
    [[nodiscard]] QStringList signerRoots() const;
    void setSignerRoots(const QStringList &files);
    /// Where bookmarks are saved: in the user's data, or beside the file that was named.
    [[nodiscard]] QString bookmarkFile() const;

    /// Keys that the user chose instead of the usual ones.
    [[nodiscard]] ChosenKeys chosenKeys() const;
    void setChosenKeys(const ChosenKeys &chosen);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

private:
    QString m_file; ///< that was named
    std::unique_ptr<QSettings> m_settings;
};

/// Where files from servers are kept between two starts; deleting it does no harm.
[[nodiscard]] QString webCacheFolder();

} // namespace ccm
