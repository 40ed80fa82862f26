// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/orderview.h"

#include "widgets/common/chosenwidths.h"
#include "widgets/common/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

int countOf(const QList<InstallationStep> &steps, StepPlace place)
{
    return static_cast<int>(std::ranges::count(steps, place, &InstallationStep::place));
}

QString summaryOf(const QList<InstallationStep> &steps)
{
    const auto placed = static_cast<int>(std::ranges::count(steps, true, &InstallationStep::isOnlyPlaced));
    QStringList sentences{
        OrderView::tr("What a client needs is installed from top to bottom."),
        OrderView::tr("%n item(s) are only placed in the ccmsetup folder, not run.", nullptr, placed)};
    if (const int shared = countOf(steps, StepPlace::Shared); shared > 0)
        sentences.append(OrderView::tr(
            "%n item(s) share their order with others; which comes first is not said.", nullptr, shared));
    if (const int unsaid = countOf(steps, StepPlace::NotSaid); unsaid > 0)
        sentences.append(OrderView::tr(
            "%n item(s) have no order and stand at the end, in the order of the file.", nullptr, unsaid));
    return sentences.join(u' ');
}

} // namespace

OrderView::OrderView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_table(new TableView(this))
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(SortRole);
    m_summary->setObjectName(u"orderSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"order"_s);
    m_table->setAccessibleName(tr("Items in the order of installation"));
    m_table->setWhatsThis(
        tr("What is installed, in which order; what is only placed in the ccmsetup folder; what has no "
           "order."));
    m_table->setModel(sorted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, column->contentsMargins().top(), 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this, [this, sorted](const QModelIndex &index) {
        Q_EMIT itemActivated(m_model.row(sorted->mapToSource(index).row()).number);
    });
}

void OrderView::showManifest(const Manifest &manifest)
{
    m_model.setManifest(manifest);
    m_summary->setText(manifest.items.isEmpty() ? tr("The manifest holds no items.")
                                                : summaryOf(m_model.rows()));
    constexpr int WidestColumn = 28; // characters: the remarks are what to read here
    const int widest = fontMetrics().averageCharWidth() * WidestColumn;
    for (int column = 0; column < InstallationOrderModel::Remark; ++column)
        m_table->fitColumn(column, widest);
}

QByteArray OrderView::saveState() const
{
    return ChosenWidths::of(*m_table->header()).state();
}

bool OrderView::restoreState(const QByteArray &state)
{
    return ChosenWidths::of(*m_table->header()).restore(state);
}

} // namespace ccm
