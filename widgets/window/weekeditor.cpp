// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/weekeditor.h"

#include "models/window/weektext.h"
#include "widgets/window/fieldnote.h"
#include "widgets/window/plansection.h"
#include "widgets/window/weekgrid.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

WeekEditor::WeekEditor(QWidget *parent)
    : QWidget(parent)
    , m_grid(named(new WeekGrid(this), u"weekGrid"_s, tr("Hours of the week in which they are on"),
                   tr("Drag over hours to switch them, or use the arrow keys and Space.")))
    , m_line(
          named(new QLineEdit(this), u"weekLine"_s, tr("The week as text"),
                tr("Such as “Mon-Fri 08:00-18:00; Sat 09:00-13:00”. An end before the start is on the next "
                   "day.")))
    , m_note(new FieldNote(m_line, this))
{
    m_line->setPlaceholderText(tr("Mon-Fri 08:00-18:00; Sat 09:00-13:00"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_grid);
    layout->addWidget(m_line);
    layout->addWidget(m_note);
    connect(m_grid, &WeekGrid::edited, this, &WeekEditor::takeGrid);
    connect(m_line, &QLineEdit::textEdited, this, &WeekEditor::takeText);
}

void WeekEditor::setWeek(const QList<WeeklySpan> &week)
{
    if (week == m_week && !m_line->text().isEmpty() && problem().isEmpty())
        return; // what is being typed stays as it is typed
    m_week = week;
    m_grid->setWeek(week);
    m_line->setText(weekText(week, locale()));
    m_line->setCursorPosition(0);
    m_note->clear();
}

QString WeekEditor::problem() const
{
    return m_note->text();
}

void WeekEditor::takeGrid(const QList<WeeklySpan> &week)
{
    setWeek(week);
    Q_EMIT edited();
}

void WeekEditor::takeText(const QString &text)
{
    const auto week = parseWeek(text, locale());
    if (week) {
        m_week = *week;
        m_grid->setWeek(*week);
        m_note->clear();
    } else {
        m_note->tell(Status::Bad,
                     week.error().detail.isEmpty() ? week.error().reason() : week.error().detail);
    }
    Q_EMIT edited();
}

} // namespace ccm
