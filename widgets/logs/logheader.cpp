// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logheader.h"

#include "models/logs/logrows.h"
#include "widgets/common/checkmenu.h"
#include "widgets/common/chosenwidths.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

LogHeader::LogHeader(LogRows &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"logHeader"_s);
    setAccessibleName(tr("Columns of the log"));
    setModel(&model);
    setUp();
    ChosenWidths::of(*this);
    resetColumns();
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        fit(m_width);
        Q_EMIT columnsChanged();
    });
    connect(this, &QHeaderView::sectionMoved, this, &LogHeader::columnsChanged);
}

void LogHeader::setUp()
{
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setSectionResizeMode(LogRows::Text, QHeaderView::Fixed); // fit() does it
}

bool LogHeader::restore(const QByteArray &state)
{
    const QScopedValueRollback fitting(m_fitting, true);
    const bool fits = ChosenWidths::of(*this).restore(state);
    // A state brings more along than widths, order and visibility: that much is ours.
    setUp();
    setSectionHidden(LogRows::Text, false);
    fit(m_width);
    Q_EMIT columnsChanged();
    return fits;
}

void LogHeader::resetColumns()
{
    ChosenWidths::of(*this).forget();
    for (int column = 0; column < LogRows::ColumnCount; ++column)
        moveSection(visualIndex(column), column);
    moveSection(visualIndex(LogRows::Level), 0);
    moveSection(visualIndex(LogRows::File), visualIndex(LogRows::Source));
    for (int column = 0; column < LogRows::ColumnCount; ++column)
        setSectionHidden(column, column == LogRows::Elapsed);
    setWidths();
    fit(m_width);
    Q_EMIT columnsChanged();
}

void LogHeader::setWidths()
{
    const int margin = 2 * fontMetrics().averageCharWidth();
    const auto set = [&](int column, const QString &sample) {
        if (ChosenWidths::of(*this).contains(column))
            return;
        const int title = sectionSizeFromContents(column).width();
        resizeSection(column, std::max(title, fontMetrics().horizontalAdvance(sample) + margin));
    };
    const QScopedValueRollback fitting(m_fitting, true);
    set(LogRows::Component, u"EndpointProte"_s);
    set(LogRows::Time, u"2013-09-09 08:56:37.101"_s);
    set(LogRows::Thread, u"10472 (0x28E8)"_s);
    set(LogRows::Source, u"instruction.cxx:1234"_s);
    set(LogRows::File, u"ccmsetup.log"_s);
    set(LogRows::Level, tr("Info, damaged") + u"0000"_s); // and its shape
    set(LogRows::Elapsed, u"+00:00:00.000"_s);
}

void LogHeader::fit(int width)
{
    m_width = width;
    const int others = length() - (isSectionHidden(LogRows::Text) ? 0 : sectionSize(LogRows::Text));
    // It is what people read: the others leave the view at the side before it gets short.
    const int wanted = std::max({width - others, width / 2, minimumSectionSize()});
    const QScopedValueRollback fitting(m_fitting, true);
    resizeSection(LogRows::Text, wanted);
}

void LogHeader::showColumn(int column, bool shown)
{
    if (column == LogRows::Text)
        return;
    setSectionHidden(column, !shown);
    fit(m_width);
    Q_EMIT columnsChanged();
}

void LogHeader::fillMenu(QMenu &menu)
{
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(column != LogRows::Text);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &LogHeader::resetColumns);
}

void LogHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new CheckMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->globalPos());
}

void LogHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::FontChange || count() == 0)
        return;
    setWidths();
    fit(m_width);
    Q_EMIT columnsChanged();
}

} // namespace ccm
