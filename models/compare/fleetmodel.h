// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/compare/fleet.h"

namespace ccm {

/// Several clients against the same site, one a row, in the order in which they were added. The whole path
/// and the whole sentence are tool tips.
class FleetModel final : public TableModel<FleetRow>
{
    Q_OBJECT

public:
    enum Column : int { Client, Installed, Release, Action, ToFetch, Unknown, Sentence, ColumnCount };

    explicit FleetModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const FleetRow &row, int column, int role) const override;
};

/// How many clients have which version: the table behind the chart.
class VersionSpreadModel final : public TableModel<VersionCount>
{
    Q_OBJECT

public:
    enum Column : int { VersionNumber, Release, Clients, Share, ColumnCount };

    explicit VersionSpreadModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const VersionCount &row, int column, int role) const override;
};

/// "upgrade", "skip": what ccmsetup would do about the client, in a word.
[[nodiscard]] QString verdictWord(VerdictAction action);
/// How that stands for the eye.
[[nodiscard]] Status statusOf(VerdictAction action);
/// The version, or that it is unknown.
[[nodiscard]] QString versionName(const VersionCount &count);

} // namespace ccm
