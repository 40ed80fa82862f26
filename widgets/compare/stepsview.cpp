// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/stepsview.h"

#include "models/compare/stepsmodel.h"
#include "widgets/common/filterline.h"
#include "widgets/common/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

StepsView::StepsView(StepsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_conditions(new QLabel(this))
    , m_filter(new FilterLine(tr("Filter steps"), this))
    , m_table(new TableView(this))
    , m_why(new QLabel(this))
    , m_evidence(new QPushButton(tr("&Show evidence"), this))
{
    m_conditions->setObjectName(u"upgradeConditions"_s);
    m_conditions->setAccessibleName(tr("Conditions of automatic upgrade"));
    m_why->setObjectName(u"stepReason"_s);
    m_why->setAccessibleName(tr("Reason"));
    for (QLabel *label : {m_conditions, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    setUpTable();
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_why, 1);
    bottom->addWidget(m_evidence, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_conditions);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    showSelected();
}

void StepsView::setUpTable()
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setSortRole(SortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(u"stepFilter"_s);
    m_filter->setAccessibleName(tr("Filter steps"));
    m_table->setObjectName(u"stepTable"_s);
    m_table->setAccessibleName(tr("Steps of the decision"));
    m_table->setWhatsThis(
        tr("Each rule that was asked: whether it holds, fails or cannot be known, and what tells it."));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were asked
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(StepsModel::About, 28 * character);
    m_table->setColumnWidth(StepsModel::Rule, 44 * character);
    m_table->setColumnWidth(StepsModel::Holds, 14 * character);
    m_evidence->setObjectName(u"showStepEvidence"_s);

    connect(m_filter, &FilterLine::filterChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StepsView::showSelected);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StepsView::showSelected);
    const auto showEvidence = [this] {
        const Evidence evidence = selectedEvidence();
        if (evidence.isRecord())
            Q_EMIT evidenceActivated(evidence);
    };
    connect(m_table, &QAbstractItemView::activated, this, showEvidence);
    connect(m_evidence, &QPushButton::clicked, this, showEvidence);
}

void StepsView::setConditions(const QList<UpgradeCondition> &conditions)
{
    QStringList lines;
    for (const UpgradeCondition &condition : conditions)
        lines.append(u"• "_s + condition.sentence);
    m_conditions->setText(lines.join(u'\n'));
    m_conditions->setVisible(!lines.isEmpty());
}

Evidence StepsView::selectedEvidence() const
{
    return m_table->currentIndex().data(StepsModel::EvidenceRole).value<Evidence>();
}

void StepsView::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    m_why->setText(current.isValid() ? current.siblingAtColumn(StepsModel::Why).data().toString()
                                     : tr("Select a step to see what decided it."));
    m_evidence->setVisible(selectedEvidence().isRecord());
}

} // namespace ccm
