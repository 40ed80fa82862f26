// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/plansection.h"

#include "widgets/window/fieldnote.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {
namespace {

/// What takes the keys in it, or itself.
QList<QWidget *> inputsIn(QWidget &field)
{
    if (field.focusPolicy() != Qt::NoFocus)
        return {&field};
    QList<QWidget *> inputs = field.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    inputs.removeIf([](const QWidget *widget) { return widget->focusPolicy() == Qt::NoFocus; });
    return inputs;
}

} // namespace

PlanSection::PlanSection(QWidget *parent) : QWidget(parent) { }

void PlanSection::setPlan(const Plan &plan)
{
    m_isShowing = true;
    showPlan(plan);
    m_isShowing = false;
}

void PlanSection::noteEdit()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

void PlanSection::setProblems(const QList<FieldProblem> &problems)
{
    for (const Field &field : std::as_const(m_fields)) {
        QStringList sentences;
        Status status = Status::Warning;
        for (const FieldProblem &problem : problems) {
            if (!problem.field.startsWith(field.path))
                continue;
            sentences.append(problem.sentence);
            if (problem.isImpossible)
                status = Status::Bad;
        }
        sentences.removeDuplicates();
        if (sentences.isEmpty())
            field.note->clear();
        else
            field.note->tell(status, sentences.join(u'\n'));
    }
}

Status PlanSection::status() const
{
    Status worst = Status::Neutral;
    for (const Field &field : m_fields) {
        if (field.note->status() == Status::Bad || worst == Status::Neutral)
            worst = field.note->status();
    }
    return worst;
}

QWidget *PlanSection::withNote(QWidget *field, const QString &path)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 8);
    auto *note = new FieldNote(field, cell);
    layout->addWidget(field);
    layout->addWidget(note);
    m_fields.append({path, note});
    return cell;
}

void PlanSection::addField(QFormLayout *form, const QString &label, QWidget *field, const QString &path)
{
    auto *text = new QLabel(label, this);
    const QList<QWidget *> inputs = inputsIn(*field);
    text->setBuddy(inputs.isEmpty() ? field : inputs.constFirst());
    text->setToolTip(text->buddy()->toolTip());
    form->addRow(text, withNote(field, path));
    continueTabOrder(*field);
}

void PlanSection::addField(QFormLayout *form, QWidget *field, const QString &path)
{
    form->addRow(withNote(field, path));
    continueTabOrder(*field);
}

/// A focus proxy for a row would be shorter, but Tab then leads from the row back to its first input, and
/// nowhere else.
void PlanSection::continueTabOrder(QWidget &field)
{
    for (QWidget *input : inputsIn(field)) {
        if (m_lastInput)
            setTabOrder(m_lastInput, input);
        m_lastInput = input;
    }
}

void PlanSection::take(double &target, const QDoubleSpinBox &box, double unit)
{
    if (box.textFromValue(target / unit) != box.textFromValue(box.value()))
        target = box.value() * unit;
}

namespace {

/// The highest number that can be typed does not say how wide a box has to be.
void fitWidth(QAbstractSpinBox &box)
{
    constexpr int Characters = 12;
    box.setMinimumWidth(box.fontMetrics().averageCharWidth() * Characters);
}

} // namespace

QSpinBox *wholeNumberBox(QWidget *parent, int most)
{
    auto *box = new QSpinBox(parent);
    fitWidth(*box);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    return box;
}

QDoubleSpinBox *numberBox(QWidget *parent, double most, int decimals)
{
    auto *box = new QDoubleSpinBox(parent);
    fitWidth(*box);
    box->setDecimals(decimals);
    box->setRange(0.0, most);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace ccm
