// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"
#include "models/window/plan.h"
#include "models/window/plancheck.h"
#include "widgets/common/explain.h"

#include <QWidget>

class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace ccm {

class FieldNote;

/// Some inputs of a plan. What of the plan they cannot show exactly stays as it is until it is edited.
class PlanSection : public QWidget
{
    Q_OBJECT

public:
    explicit PlanSection(QWidget *parent = nullptr);

    /// Without a signal.
    void setPlan(const Plan &plan);
    virtual void takeInto(Plan &plan) const = 0;
    /// One line, for when the section is folded.
    [[nodiscard]] virtual QString summary(const Plan &plan) const = 0;
    /// Of the whole plan: each is told under its field.
    virtual void setProblems(const QList<FieldProblem> &problems);
    /// What is typed here and is not part of the plan, because it cannot be read.
    [[nodiscard]] virtual QList<FieldProblem> ownProblems() const { return {}; }
    /// The worst that is told under a field.
    [[nodiscard]] virtual Status status() const;

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    virtual void showPlan(const Plan &plan) = 0;
    /// To be called when an input changes; heard only when the user changed it.
    void noteEdit();
    /// A row of the form, with room for a sentence about the fields of a plan file that begin with `path`.
    void addField(QFormLayout *form, const QString &label, QWidget *field, const QString &path);
    /// The same without a label, where a field fills the width.
    void addField(QFormLayout *form, QWidget *field, const QString &path);
    /// What stands between fields comes between them for the keys, too.
    void continueTabOrder(QWidget &field);

    /// Takes what a box shows, if that is not only the rounded value of the plan.
    static void take(double &target, const QDoubleSpinBox &box, double unit = 1.0);

private:
    struct Field
    {
        QString path;
        FieldNote *note;
    };

    [[nodiscard]] QWidget *withNote(QWidget *field, const QString &path);

    QList<Field> m_fields;
    QWidget *m_lastInput = nullptr; ///< as Tab goes
    bool m_isShowing = false; ///< inputs change because a plan is being shown
};

/// Makes a widget known to tests, screen readers and those who hover over it.
template<typename T>
T *named(T *widget, const QString &objectName, const QString &accessibleName, const QString &toolTip = {})
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    explain(*widget, toolTip);
    return widget;
}

/// Numbers beyond what a plan may have can be typed: a sentence says so then, instead of keys that do
/// nothing.
[[nodiscard]] QSpinBox *wholeNumberBox(QWidget *parent, int most);
[[nodiscard]] QDoubleSpinBox *numberBox(QWidget *parent, double most, int decimals);

} // namespace ccm
