// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/client/clientfacts.h"

namespace ccm {

/// The facts of a client: what, value, where it comes from.
class ClientFactModel final : public TableModel<ClientFact>
{
    Q_OBJECT

public:
    enum Column { What, Value, From, ColumnCount };
    enum Role { EvidenceRole = FirstOwnRole }; ///< a ccm::Evidence; invalid where there is none

    explicit ClientFactModel(QObject *parent = nullptr);

    void setState(const ClientState &state) { setRows(clientFacts(state)); }

protected:
    [[nodiscard]] QString translated(const char *title) const override { return tr(title); }
    [[nodiscard]] QVariant ownData(const ClientFact &fact, int column, int role) const override;
};

} // namespace ccm
