// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSlider;
class QSpinBox;

namespace ccm {

/// The inputs of an upgrade window: clients of one kind, and the window. A plan with more than that keeps its
/// fleet, which is then shown as text; the window stays changeable.
class PlanInputs final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanInputs(QWidget *parent = nullptr);

    void setPlan(const Plan &plan);
    [[nodiscard]] const Plan &plan() const { return m_plan; }

Q_SIGNALS:
    void planChanged(const ccm::Plan &plan); ///< by the user, or by setPlan()

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildClients();
    void buildSimpleFleet();
    void buildListedFleet();
    QWidget *buildWindow();
    QWidget *buildDays();
    void addPresets(QFormLayout *form);
    void explain();
    void connectSignals();
    void showPlan();
    void takeInputs();
    void useSimpleFleet();
    void limitListHeight();

    Plan m_plan;
    bool m_isShowing = false; ///< the inputs change because a plan is being shown
    QWidget *m_simpleFleet;
    QWidget *m_listedFleet;
    QSpinBox *m_count;
    QComboBox *m_availability;
    QPlainTextEdit *m_classes;
    QPushButton *m_simplify;
    QDateTimeEdit *m_opening;
    QLabel *m_zone;
    QSlider *m_daysSlider;
    QSpinBox *m_days;
    QComboBox *m_redraw;
    QSpinBox *m_poll;
    QSpinBox *m_earliest;
    QCheckBox *m_randomise;
};

} // namespace ccm
