// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/client/clientstate.h"

namespace ccm {

/// A phase or an item of a run, as one row.
struct RunDetail
{
    bool isItem = false;
    QString name;
    LogTime start; ///< of a phase
    LogTime end;
    QString outcome;
    std::optional<qint64> bytes; ///< of an item's download
    Status status = Status::Neutral;
    Evidence evidence;

    bool operator==(const RunDetail &) const = default;
};

/// The phases of a run in their order, then its items in theirs.
[[nodiscard]] QList<RunDetail> runDetails(const SetupRun &run);

/// What one run did: its phases and items.
class RunDetailModel final : public TableModel<RunDetail>
{
    Q_OBJECT

public:
    enum Column { Kind, Name, Start, Duration, Size, Outcome, ColumnCount };
    enum Role { EvidenceRole = FirstOwnRole }; ///< a ccm::Evidence; invalid where there is none

    explicit RunDetailModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override { return tr(title); }
    [[nodiscard]] QVariant ownData(const RunDetail &detail, int column, int role) const override;
};

} // namespace ccm
