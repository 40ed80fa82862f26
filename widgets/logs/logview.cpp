// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logview.h"

#include "widgets/common/chosenwidths.h"
#include "widgets/common/tableview.h"
#include "widgets/logs/logheader.h"
#include "widgets/logs/logviewaccessible.h"
#include "widgets/logs/rowpainter.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace ccm {

using namespace Qt::StringLiterals;

LogView::LogView(LogRows &model, QWidget *parent) : QAbstractScrollArea(parent), m_model(model)
{
    setObjectName(u"logView"_s);
    installLogViewAccessibility();
    m_header = new LogHeader(model, this);
    setAccessibleName(tr("Log records")); // may already ask for the accessible table, and it for the columns
    setFocusPolicy(Qt::StrongFocus);
    // A bar that comes and goes would change the width of all texts.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(false);

    connect(m_header, &LogHeader::columnsChanged, this, [this] {
        invalidate();
        m_soon.start();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        layOut();
        updateSideways();
    });
    m_dragScroll.setInterval(50);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] {
        const int beyond = m_dragPosition.y() < 0 ? m_dragPosition.y()
                                                  : std::max(0, m_dragPosition.y() - viewport()->height());
        scrollByPixels(beyond);
        extendTo(rowAt({0, std::clamp(m_dragPosition.y(), 0, viewport()->height() - 1)}), false);
    });
    connectModel();
    addCopyActions();
    renewLook();
}

LogView::~LogView() = default;

void LogView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { noteInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { noteRemoved(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                noteChanged(topLeft.row(), bottomRight.row());
            });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &LogView::invalidate);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogView::noteReset);
}

void LogView::addCopyActions()
{
    auto *copyRows = new QAction(tr("Copy rows"), this);
    copyRows->setObjectName(u"copyRows"_s);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    connect(copyRows, &QAction::triggered, this, &LogView::copySelection);
    auto *copyText = new QAction(tr("Copy log text"), this);
    copyText->setObjectName(u"copyText"_s);
    connect(copyText, &QAction::triggered, this, &LogView::copyMessage);
    addActions({copyRows, copyText});
}

void LogView::renewLook()
{
    m_look = std::make_unique<LogLook>(palette(), font(), devicePixelRatioF());
    horizontalScrollBar()->setSingleStep(4 * m_look->metrics.averageCharWidth());
    placeHeader();
    invalidate();
}

void LogView::placeHeader()
{
    const int height = m_header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect view = viewport()->geometry();
    const int width = view.width() - m_look->gutter;
    m_header->setGeometry(isRightToLeft() ? view.left() : view.left() + m_look->gutter, view.top() - height,
                          width, height);
    m_header->fit(width);
}

void LogView::setFollowing(bool following)
{
    if (following) {
        setUnseen(0);
        m_toEnd = true;
        touch();
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
    const int count = last - first + 1;
    const bool isFirst = rowCount() == count;
    const auto shift = [&](int &row) {
        if (row >= first)
            row += count;
    };
    if (!isFirst)
        shift(m_top.row);
    shift(m_current);
    shift(m_anchor);
    m_selection.insertRows(first, count);
    const bool isAtTheEnd = last == rowCount() - 1;
    if (!isAtTheEnd)
        m_laid.clear(); // by numbers that do not hold any longer
    m_maximumTop = -1;
    if (m_following)
        m_toEnd = true;
    else if (isAtTheEnd && m_countingUnseen && !isFirst)
        setUnseen(m_unseen + count);
    touch();
}

void LogView::noteRemoved(int first, int last)
{
    const int count = last - first + 1;
    const auto shift = [&](int row) { return row < first ? row : row > last ? row - count : first; };
    const bool topIsGone = m_top.row >= first && m_top.row <= last;
    m_top = {.row = std::clamp(shift(m_top.row), 0, std::max(0, rowCount() - 1)),
             .offset = topIsGone ? 0 : m_top.offset};
    m_anchor = std::min(shift(m_anchor), rowCount() - 1);
    const bool currentIsGone = m_current >= first && m_current <= last;
    m_current = std::min(shift(m_current), rowCount() - 1);
    const qint64 selected = m_selection.count();
    m_selection.removeRows(first, count);
    m_laid.clear();
    m_maximumTop = -1;
    m_toEnd = m_toEnd || m_following;
    touch();
    if (currentIsGone)
        announceCurrent();
    if (selected != m_selection.count())
        Q_EMIT selectionChanged();
}

void LogView::noteChanged(int first, int last)
{
    bool isInView = false;
    for (const Visible &visible : m_visible)
        isInView = isInView || (visible.row >= first && visible.row <= last);
    if (!isInView)
        return;
    std::erase_if(m_laid, [=](const auto &laid) { return laid.first >= first && laid.first <= last; });
    if (m_wrapped)
        m_maximumTop = -1;
    m_toEnd = m_toEnd || m_following;
    touch();
}

void LogView::noteReset()
{
    const bool hadSelection = !m_selection.isEmpty();
    const bool hadCurrent = m_current >= 0;
    m_selection.clear();
    m_current = -1;
    m_anchor = -1;
    m_top = {};
    m_widestText = 0;
    m_toEnd = m_following;
    setUnseen(0);
    invalidate();
    if (hadCurrent)
        announceCurrent();
    if (hadSelection)
        Q_EMIT selectionChanged();
}

void LogView::setCurrentRow(int row)
{
    const int wanted = row >= 0 && row < rowCount() ? row : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    m_anchor = wanted;
    viewport()->update();
    announceCurrent();
}

void LogView::announceCurrent()
{
    announceCurrentRow(*this);
    Q_EMIT currentChanged(m_current);
}

void LogView::setSelectedRows(const RowSelection &rows)
{
    RowSelection within = rows;
    within.deselect({rowCount(), std::numeric_limits<int>::max() - 1});
    if (within == m_selection)
        return;
    m_selection = within;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::selectAll()
{
    RowSelection all;
    all.select({0, rowCount() - 1});
    setSelectedRows(all);
}

void LogView::setWrapped(bool wrapped)
{
    if (wrapped == m_wrapped)
        return;
    m_wrapped = wrapped;
    m_top.offset = 0;
    m_toEnd = m_following;
    invalidate();
}

void LogView::setStripesShown(bool shown)
{
    m_stripesShown = shown;
    viewport()->update();
}

void LogView::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

QByteArray LogView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint32{StateMark} << qint32{LogRows::ColumnCount} << ChosenWidths::of(*m_header).state();
    return state;
}

bool LogView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    qint32 columns = 0;
    QByteArray headerState;
    stream >> mark >> columns >> headerState;
    if (stream.status() != QDataStream::Ok || mark != StateMark || columns != LogRows::ColumnCount)
        return false;
    return m_header->restore(headerState);
}

QString LogView::textOf(const LogRowContent &content) const
{
    QStringList cells;
    // However the columns stand: the text can be read again by their order.
    for (int column = 0; column < m_header->count(); ++column) {
        if (!m_header->isSectionHidden(column))
            cells.append(tabSeparatedCell(cellText(content, column)));
    }
    return cells.join(u'\t');
}

QString LogView::selectedText() const
{
    if (m_selection.count() > MaximumCopiedRows)
        return {};
    QString text;
    for (const RowRange &range : m_selection.ranges()) {
        for (int row = range.first; row <= range.last; ++row) {
            const LogRowContent content = m_model.content(row);
            if (!content.isLoaded)
                return {};
            text += textOf(content) + u'\n';
        }
    }
    return text;
}

void LogView::copySelection()
{
    if (m_selection.isEmpty())
        return;
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
    else
        Q_EMIT copyNeedsReading();
}

void LogView::copyMessage()
{
    if (m_current < 0)
        return;
    const LogRowContent content = m_model.content(m_current);
    if (content.isLoaded)
        QGuiApplication::clipboard()->setText(content.message);
}

} // namespace ccm
