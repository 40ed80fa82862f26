// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"
#include "models/window/plancheck.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ccm {

class DownloadSection;
class FoldSection;
class PlanSection;

/// The inputs of an upgrade window, in sections that fold. What is impossible is told beside its field.
class PlanInputs final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanInputs(QWidget *parent = nullptr);

    void setPlan(const Plan &plan);
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// What is wrong with the plan, and what was typed and cannot be read, which is not in the plan.
    [[nodiscard]] const QList<FieldProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool isPossible() const;
    void setDays(int days); ///< as if it were entered
    /// As DownloadSection::setComparison().
    void setComparison(std::optional<qint64> bytes, const QString &sentence);

Q_SIGNALS:
    void planChanged(const ccm::Plan &plan); ///< by the user, or by setPlan(); look at isPossible()

private:
    [[nodiscard]] QWidget *buildHead();
    void fillPresets();
    void usePreset(const Plan &preset);
    void addSection(const QString &title, PlanSection *section, bool isOpen);
    void takeInputs();
    void showPlan();
    void check();

    struct Section
    {
        PlanSection *inputs;
        FoldSection *fold;
    };

    Plan m_plan;
    QList<FieldProblem> m_problems;
    QLineEdit *m_name;
    QToolButton *m_presets;
    DownloadSection *m_download;
    QList<Section> m_sections;
    QVBoxLayout *m_layout;
    bool m_isShowing = false;
};

} // namespace ccm
