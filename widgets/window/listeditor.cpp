// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/listeditor.h"

#include "widgets/common/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

ListEditor::ListEditor(QAbstractItemModel &model, const QString &objectName, const QString &accessibleName,
                       QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new TableView(this))
{
    setObjectName(objectName);
    m_table->setObjectName(objectName + u"Table"_s);
    m_table->setAccessibleName(accessibleName);
    m_table->setSortingEnabled(false); // rows stay where the plan has them
    m_table->setModel(&model);
    m_table->fitTitles();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    auto *buttons = new QHBoxLayout;
    m_add = addButton(*buttons, tr("Add"), u"Add"_s);
    m_duplicate = addButton(*buttons, tr("Duplicate"), u"Duplicate"_s);
    m_remove = addButton(*buttons, tr("Remove"), u"Remove"_s);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_table);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &ListEditor::addWanted);
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateWanted(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(currentRow()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        Q_EMIT currentRowChanged(currentRow());
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, this, &ListEditor::fitHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListEditor::fitHeight);
    fitHeight();
}

QPushButton *ListEditor::addButton(QHBoxLayout &row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName() + name);
    button->setAccessibleName(text + u": "_s + m_table->accessibleName());
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

int ListEditor::currentRow() const
{
    return m_table->currentIndex().row();
}

void ListEditor::setCurrentRow(int row)
{
    m_table->setCurrentIndex(m_model.index(row, 0));
    updateButtons();
}

void ListEditor::edit(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    m_table->setCurrentIndex(index);
    m_table->setFocus();
    if (m_table->isVisible())
        m_table->edit(index);
}

void ListEditor::setAddText(const QString &text)
{
    m_add->setText(text);
}

void ListEditor::updateButtons()
{
    m_duplicate->setEnabled(currentRow() >= 0);
    m_remove->setEnabled(currentRow() >= 0);
}

/// As high as its rows, within reason: the column of inputs is what scrolls.
void ListEditor::fitHeight()
{
    constexpr int MostRows = 6;
    const int rows = std::clamp(m_model.rowCount(), 1, MostRows);
    const int rowHeight = fontMetrics().height() * 3 / 2;
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * rowHeight
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * m_table->frameWidth());
    updateButtons();
}

} // namespace ccm
