// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/answers.h"
#include "models/window/plancomparisonmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ccm {

class AnswerList;
class PaneStack;
class TableView;

/// The plan beside another one: figures, and the answers of both.
class PlansView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlansView(QWidget *parent = nullptr);

    void showPlan(const Plan &plan, const Forecast &forecast);
    void showOther(const Plan &plan, const Forecast &forecast);
    void clearOther();
    [[nodiscard]] bool hasOther() const { return m_other.has_value(); }

Q_SIGNALS:
    void keepWanted(); ///< this plan is to be what others are compared with
    void fileWanted();
    void clearWanted();
    void exchangeWanted(); ///< the other becomes the plan, and the plan the other

private:
    struct Side
    {
        PlanFigures figures;
        QString name;
        QList<PlanAnswer> answers;
    };

    [[nodiscard]] Side sideOf(const Plan &plan, const Forecast &forecast, const QString &unnamed) const;
    QWidget *buildColumn(QLabel *title, AnswerList *answers);
    QWidget *buildButtons();
    QPushButton *addButton(const QString &text, const QString &objectName);
    void showSides();

    PlanComparisonModel m_model;
    std::optional<Side> m_plan;
    std::optional<Side> m_other;
    PaneStack *m_stack;
    TableView *m_table;
    QLabel *m_planTitle;
    QLabel *m_otherTitle;
    AnswerList *m_planAnswers;
    AnswerList *m_otherAnswers;
    QPushButton *m_exchange = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace ccm
