// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifestdiff.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ccm {

/// The conditions of automatic upgrade, each with a shape, whether it is met, and why.
class ConditionList final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionList(QWidget *parent = nullptr);

    void setConditions(const QList<UpgradeCondition> &conditions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();

    QGridLayout *m_grid;
    QList<UpgradeCondition> m_conditions;
    QList<QLabel *> m_icons; ///< of each condition
};

} // namespace ccm
