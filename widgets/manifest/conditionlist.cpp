// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/conditionlist.h"

#include "models/manifest/diffwords.h"
#include "widgets/common/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

/// A condition that is met makes clients work: worth a look, and nothing bad.
Status statusOf(UpgradeCondition::State state)
{
    switch (state) {
    case UpgradeCondition::State::Met:
        return Status::Notice;
    case UpgradeCondition::State::NotMet:
        return Status::Good;
    case UpgradeCondition::State::CannotTell:
        return Status::Muted;
    }
    Q_UNREACHABLE();
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConditionList::ConditionList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(m_grid->verticalSpacing() / 2);
    m_grid->setColumnStretch(2, 1);
}

void ConditionList::setConditions(const QList<UpgradeCondition> &conditions)
{
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    m_icons.clear();
    m_conditions = conditions;
    for (int row = 0; row < m_conditions.size(); ++row) {
        const UpgradeCondition &condition = m_conditions[row];
        auto *icon = new QLabel(this);
        m_icons.append(icon);
        //: %1: a condition; %2: met, not met
        QLabel *title =
            plainLabel(tr("%1: %2.").arg(conditionTitle(condition.id), stateText(condition.state)), this);
        title->setWordWrap(false);
        QLabel *sentence = plainLabel(condition.sentence, this);
        sentence->setObjectName(u"condition%1"_s.arg(row));
        sentence->setAccessibleName(title->text() + u' ' + condition.sentence);
        m_grid->addWidget(icon, row, 0, Qt::AlignTop);
        m_grid->addWidget(title, row, 1, Qt::AlignTop);
        m_grid->addWidget(sentence, row, 2);
        for (QLabel *label : {icon, title, sentence})
            label->show(); // at once, not when the layout gets round to it
    }
    drawIcons();
}

void ConditionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void ConditionList::drawIcons()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (int row = 0; row < m_icons.size(); ++row)
        m_icons[row]->setPixmap(statusIcon(statusOf(m_conditions[row].state), palette()).pixmap(size));
}

} // namespace ccm
