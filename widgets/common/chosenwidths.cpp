// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/chosenwidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QList>

#include <algorithm>
#include <optional>

namespace ccm {
namespace {

/// "7 0,3 " before what Qt saves: columns may come and go with the versions.
struct SavedHeader
{
    int count = 0;
    QSet<int> chosen;
    QByteArray rest;
};

std::optional<SavedHeader> parseState(const QByteArray &state)
{
    const qsizetype first = state.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : state.indexOf(' ', first + 1);
    if (second < 0)
        return {};
    bool isNumber = false;
    SavedHeader saved{
        .count = state.left(first).toInt(&isNumber), .chosen = {}, .rest = state.mid(second + 1)};
    for (const QByteArray &column : state.mid(first + 1, second - first - 1).split(',')) {
        if (!column.isEmpty() && isNumber)
            saved.chosen.insert(column.toInt(&isNumber));
    }
    return isNumber ? std::optional(saved) : std::nullopt;
}

} // namespace

ChosenWidths &ChosenWidths::of(QHeaderView &header)
{
    if (auto *there = header.findChild<ChosenWidths *>(QString(), Qt::FindDirectChildrenOnly))
        return *there;
    return *new ChosenWidths(header);
}

ChosenWidths::ChosenWidths(QHeaderView &header) : QObject(&header), m_header(header)
{
    m_header.viewport()->installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isPressed)
            note(column);
    });
    // Fits it.
    connect(&m_header, &QHeaderView::sectionHandleDoubleClicked, this,
            [this](int column) { m_columns.remove(column); });
}

/// The last one that fills the rest changes with each of the others.
bool ChosenWidths::canBeChosen(int column) const
{
    const bool fillsTheRest =
        m_header.stretchLastSection() && m_header.visualIndex(column) == m_header.count() - 1;
    return !fillsTheRest && m_header.sectionResizeMode(column) == QHeaderView::Interactive;
}

void ChosenWidths::note(int column)
{
    if (canBeChosen(column))
        m_columns.insert(column);
}

void ChosenWidths::choose(int column, int width)
{
    m_header.resizeSection(column, width);
    note(column);
}

bool ChosenWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_isPressed = true;
    else if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Hide)
        m_isPressed = false;
    return QObject::eventFilter(watched, event);
}

QByteArray ChosenWidths::state() const
{
    QList<int> columns(m_columns.cbegin(), m_columns.cend());
    std::ranges::sort(columns);
    QByteArray chosen;
    for (const int column : columns)
        chosen += (chosen.isEmpty() ? "" : ",") + QByteArray::number(column);
    return QByteArray::number(m_header.count()) + ' ' + chosen + ' ' + m_header.saveState();
}

bool ChosenWidths::restore(const QByteArray &state)
{
    const auto saved = parseState(state);
    if (!saved || saved->count != m_header.count())
        return false;
    QList<int> fitted;
    for (int column = 0; column < m_header.count(); ++column)
        fitted.append(m_header.sectionSize(column));
    const QByteArray before = m_header.saveState();
    if (!m_header.restoreState(saved->rest) || m_header.count() != saved->count) {
        m_header.restoreState(before);
        return false;
    }
    m_columns = saved->chosen;
    for (int column = 0; column < m_header.count(); ++column) {
        if (!m_columns.contains(column) && fitted[column] > 0) // 0: hidden
            m_header.resizeSection(column, fitted[column]);
    }
    return true;
}

} // namespace ccm
