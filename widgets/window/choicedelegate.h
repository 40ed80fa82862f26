// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/statusdelegate.h"

#include <QVariant>

#include <functional>
#include <utility>

namespace ccm {

/// Edits a cell by choosing from a list.
class ChoiceDelegate final : public StatusDelegate
{
    Q_OBJECT

public:
    /// Texts and the values that they stand for, asked for each time a cell is edited.
    using Choices = std::function<QList<std::pair<QString, QVariant>>()>;

    explicit ChoiceDelegate(Choices choices, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Choices m_choices;
};

} // namespace ccm
