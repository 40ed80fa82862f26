// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace ccm {

/// What is open, as the user named it. Holds paths, never contents.
struct CasePaths
{
    QString site;
    QString client;
    QStringList logs;
    QString plan;
    QString earlierSite; ///< a manifest that the site's is compared with
    QString caseFile; ///< a case file or a bundle that names all of these; then nothing else is set

    bool operator==(const CasePaths &) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return site.isEmpty() && client.isEmpty() && logs.isEmpty() && plan.isEmpty() && earlierSite.isEmpty()
            && caseFile.isEmpty();
    }
};

} // namespace ccm
