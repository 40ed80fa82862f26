// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/client/clientstate.h"

namespace ccm {

/// The downloads of a run, in their order.
class DownloadModel final : public TableModel<RunDownload>
{
    Q_OBJECT

public:
    enum Column { Files, Outcome, Start, Duration, Size, Rate, Way, Source, ColumnCount };
    /// A ccm::Evidence: of the last record for the outcome and the size, else of the first.
    enum Role { EvidenceRole = FirstOwnRole };

    explicit DownloadModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override { return tr(title); }
    [[nodiscard]] QVariant ownData(const RunDownload &download, int column, int role) const override;
};

} // namespace ccm
