// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "models/cases/recognise.h"
#include "models/cases/sitecase.h"
#include "models/cases/summary.h"

namespace ccm {

// Opens what a command line names, without a window: at once, one thing after the other, and by the shares
// and authorities of the user's settings. Nobody can be asked.

class Settings;

[[nodiscard]] Settings ownSettings();
[[nodiscard]] SiteRequest siteRequest(const QString &address);
[[nodiscard]] TrustRequest trustRequest();
/// Fetches nothing where the address is from a case and nobody has allowed that.
[[nodiscard]] Result<SiteCase> siteAt(const CommandLine &line, const QString &address);
/// Why siteAt() does not fetch, as a sentence; empty where it may.
[[nodiscard]] QString fetchRefusal(const CommandLine &line);
[[nodiscard]] Result<Input> inputAt(const QString &named);
/// One folder or archive, or the client's logs one by one.
[[nodiscard]] Result<ClientCase> clientFrom(const QStringList &paths);
/// With the kind of run and the assumptions of the command line, and else with those of the case.
[[nodiscard]] Result<Comparison> comparisonFor(const CommandLine &line, const SiteCase &site,
                                               const std::optional<SiteCase> &earlier,
                                               const ClientCase &client);
/// For --json: what the case names stands in its place, each where that kind of JSON looks for it.
[[nodiscard]] Result<CommandLine> caseInPlace(const CommandLine &line);

/// All of a command line, as far as it is of a case.
struct OpenedCase
{
    CaseContent content;
    std::optional<SiteCase> site{}; ///< that of the content
    std::optional<SiteCase> earlier{};
    QString planFile{};
    QString notes{}; ///< of a case file
    Question question{}; ///< likewise
    QStringList remarks{}; ///< sentences about what is left out
};

[[nodiscard]] Result<OpenedCase> openCase(const CommandLine &line);

} // namespace ccm
