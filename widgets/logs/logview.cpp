// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logview.h"

#include "models/logs/logmodel.h"
#include "widgets/common/tableview.h"
#include "widgets/logs/logdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

LogView::LogView(LogModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"logView"_s);
    setAccessibleName(tr("Log records"));
    setItemDelegate(new LogDelegate(this));
    setUpRows();
    setModel(&model);
    setUpColumns();
    addCopyActions();

    m_toEnd.setSingleShot(true);
    m_toEnd.setInterval(0);
    connect(&m_toEnd, &QTimer::timeout, this, [this] {
        const QScopedValueRollback adjusting(m_adjusting, true);
        if (m_following)
            scrollToBottom();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { noteInserted(first, last); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        setUnseen(0);
        m_toEnd.start();
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_following)
            m_toEnd.start();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::noteScrolled);
}

void LogView::setUpRows()
{
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().leading() + 4);
}

void LogView::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    // The text takes what the others leave: it is what people read.
    header->setSectionResizeMode(LogModel::Text, QHeaderView::Stretch);
    header->moveSection(header->visualIndex(LogModel::Level), 0);
    header->moveSection(header->visualIndex(LogModel::File), header->visualIndex(LogModel::Source));
    const int margin = 2 * fontMetrics().averageCharWidth();
    const auto fit = [&](int column, const QString &sample) {
        setColumnWidth(column, fontMetrics().horizontalAdvance(sample) + margin);
    };
    fit(LogModel::Component, u"EndpointProtection"_s);
    fit(LogModel::Time, u"2013-09-09 08:56:37.101"_s);
    fit(LogModel::Thread, u"10472 (0x28E8)"_s);
    fit(LogModel::Source, u"instruction.cxx:1234"_s);
    fit(LogModel::File, u"ccmsetup.log"_s);
    fit(LogModel::Level, tr("Warning") + u"00000"_s); // and its shape
}

void LogView::addCopyActions()
{
    auto *copyRows = new QAction(tr("Copy rows"), this);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    connect(copyRows, &QAction::triggered, this, &LogView::copySelection);
    auto *copyText = new QAction(tr("Copy log text"), this);
    connect(copyText, &QAction::triggered, this, &LogView::copyMessage);
    addActions({copyRows, copyText});
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LogView::setFollowing(bool following)
{
    if (following) {
        setUnseen(0);
        m_toEnd.start();
    }
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

void LogView::setUnseen(int rows)
{
    if (rows == m_unseen)
        return;
    m_unseen = rows;
    Q_EMIT unseenRowsChanged(rows);
}

void LogView::noteInserted(int first, int last)
{
    if (m_following) {
        m_toEnd.start();
        return;
    }
    if (last == m_model.rowCount() - 1 && !m_model.isFiltering())
        setUnseen(m_unseen + last - first + 1);
}

void LogView::noteScrolled(int value)
{
    if (!m_adjusting && verticalScrollBar()->maximum() > 0)
        setFollowing(value == verticalScrollBar()->maximum());
}

void LogView::showRow(int row)
{
    const QModelIndex index = m_model.index(row, LogModel::Text);
    if (!index.isValid())
        return;
    setFollowing(false);
    const QScopedValueRollback adjusting(m_adjusting, true);
    // Not setCurrentIndex(): it would also scroll sideways.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int sideways = horizontalScrollBar()->value();
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    horizontalScrollBar()->setValue(sideways);
}

void LogView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Whoever reads a record does not want it to run away.
    if (!m_adjusting && current.isValid() && current.row() < m_model.rowCount() - 1 && hasFocus())
        setFollowing(false);
}

void LogView::focusInEvent(QFocusEvent *event)
{
    // It makes the first row current where none is: that is not the user's doing.
    const QScopedValueRollback adjusting(m_adjusting, true);
    QTableView::focusInEvent(event);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F && event->modifiers() == Qt::NoModifier) {
        setFollowing(!m_following);
        return;
    }
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_End)
        setFollowing(true);
}

void LogView::keyboardSearch(const QString &search)
{
    // It would look at every row of a large log for each key typed; the filter is there for that.
    Q_UNUSED(search)
}

void LogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setUpRows();
}

QString LogView::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (isColumnHidden(column))
                continue;
            const bool isMessage = column == LogModel::Text;
            cells.append(tabSeparatedCell(isMessage ? m_model.record(row.row()).message
                                                    : row.siblingAtColumn(column).data().toString()));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void LogView::copySelection()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogView::copyMessage()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.record(currentIndex().row()).message);
}

} // namespace ccm
