// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/cases/redactionbook.h"

namespace ccm {

/// What will be replaced, as a table. A name whose check is taken away stays as it is.
class RedactionModel final : public TableModel<Replacement>
{
    Q_OBJECT

public:
    enum Column : int { Kind, Name, StandIn, Count, Example, ColumnCount };

    explicit RedactionModel(QObject *parent = nullptr);

    /// Checks are as the replacements say.
    void setTable(const QList<Replacement> &table);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// That are replaced.
    [[nodiscard]] qsizetype replacedCount() const { return rows().size() - m_kept.size(); }

Q_SIGNALS:
    void replacedChanged(ccm::RedactedKind kind, const QString &original, bool isReplaced);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const Replacement &row, int column, int role) const override;

private:
    QSet<QString> m_kept; ///< kind and name of those that stay
};

} // namespace ccm
