// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme.h"
#include "models/base/sharemap.h"
#include "models/cases/casepaths.h"
#include "widgets/commands/chosenkeys.h"
#include "widgets/logs/logchoices.h"

#include <QByteArray>
#include <QList>
#include <QSettings>

#include <memory>

namespace ccm {

/// What is remembered between two starts. Every value read is checked: the file may be anyone's.
class Settings
{
public:
    /// Remembers where the system keeps a user's settings, or in this file; everything else that is kept lies
    /// beside it then. See portableSettings().
    explicit Settings(const QString &file = {});

    /// Where they are: a file, or a key of the registry.
    [[nodiscard]] QString place() const;
    [[nodiscard]] bool isPortable() const { return !m_file.isEmpty(); }
    [[nodiscard]] bool canBeSaved() const { return m_settings->isWritable(); }
    /// For what is to last: bookmarks and the like.
    [[nodiscard]] QString dataFolder() const;
    /// Where files from servers are kept between two starts; deleting it does no harm. Empty: nowhere.
    [[nodiscard]] QString webCacheFolder() const;

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
    [[nodiscard]] QString bookmarkFile() const;
    /// Where what is open is kept in case that the program ends unexpectedly.
    [[nodiscard]] QString rescueFolder() const;

    /// Keys that the user chose instead of the usual ones.
    [[nodiscard]] ChosenKeys chosenKeys() const;
    void setChosenKeys(const ChosenKeys &chosen);

    /// SystemLanguage, or the code of one; see languageFor().
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Whether files may be fetched from servers, as far as the user decides.
    [[nodiscard]] bool isNetworkAllowed() const;
    void setNetworkAllowed(bool isAllowed);
    [[nodiscard]] LogChoices logChoices() const;
    void setLogChoices(const LogChoices &choices);

    /// One of TextSizes.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

private:
    QString m_file; ///< that was named
    std::unique_ptr<QSettings> m_settings;
};

/// The file "ccmscope.ini" beside the program, where there is one: then the program keeps everything in that
/// folder, and can be carried about with it. Else empty.
[[nodiscard]] QString portableSettings(const QString &programFolder);

} // namespace ccm
