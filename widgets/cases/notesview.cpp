// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cases/notesview.h"

#include "models/cases/casefile.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

NotesView::NotesView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    m_text->setObjectName(u"caseNotes"_s);
    m_text->setAccessibleName(tr("Notes of the case"));
    m_text->setPlaceholderText(
        tr("What you found, what you tried, what is still to be asked. Saved with the case."));
    m_text->setWhatsThis(m_text->placeholderText());
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(u"notesProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    setFocusProxy(m_text);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesView::check);
}

QString NotesView::notes() const
{
    return m_text->toPlainText().left(CaseFileLimits::NotesLength);
}

void NotesView::setNotes(const QString &notes)
{
    if (m_text->toPlainText() != notes)
        m_text->setPlainText(notes);
}

void NotesView::check()
{
    const qsizetype beyond = m_text->toPlainText().size() - CaseFileLimits::NotesLength;
    m_problem->setText(beyond > 0 ? tr("The last %n character(s) will not be saved: the notes are too long.",
                                       nullptr, static_cast<int>(beyond))
                                  : QString());
    m_problem->setVisible(beyond > 0);
    Q_EMIT notesChanged();
}

} // namespace ccm
