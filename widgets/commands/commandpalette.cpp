// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/commandpalette.h"

#include "widgets/common/tableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(QList<Command> commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_line(new QLineEdit(this))
    , m_table(new TableView(this))
    , m_none(new QLabel(tr("Nothing with these words was found."), this))
    , m_later(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Do or go to"));
    buildLayout();
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::showMatching);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &CommandPalette::runCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, &CommandPalette::runCurrent);
    m_line->installEventFilter(this);
    showMatching({});
    m_line->setFocus();
}

void CommandPalette::setSearch(Search search)
{
    m_search = std::move(search);
    showMatching(m_line->text());
}

void CommandPalette::buildLayout()
{
    m_line->setObjectName(u"commandLine"_s);
    m_line->setPlaceholderText(tr("A few letters of a command, an item, a log or a run, or an error code"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_table->setObjectName(u"commands"_s);
    m_table->setAccessibleName(tr("Commands"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header()->hide();
    m_table->header()->setStretchLastSection(false); // the name has the room
    m_table->header()->setSectionResizeMode(CommandModel::Name, QHeaderView::Stretch);
    m_none->setObjectName(u"noCommands"_s);
    m_none->setWordWrap(true);
    m_later->setObjectName(u"foundLater"_s);
    m_later->setWordWrap(true);
    m_later->setTextFormat(Qt::PlainText);
    m_later->hide();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addWidget(m_later);
    // Most of the window: names of clients, items and records are long.
    const QFontMetrics metrics = fontMetrics();
    const int most = parentWidget() ? parentWidget()->width() * 3 / 4 : 0;
    resize(std::clamp(most, metrics.averageCharWidth() * 90, metrics.averageCharWidth() * 180),
           metrics.height() * 24);
}

void CommandPalette::showMatching(const QString &typed)
{
    QList<Command> found = matching(m_commands, typed);
    if (m_search && !typed.trimmed().isEmpty())
        found += m_search(typed);
    m_none->setVisible(found.isEmpty());
    m_model.setRows(std::move(found));
    fitColumns();
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_later->hide();
    Q_EMIT typedChanged(typed);
}

void CommandPalette::showLater(const QString &typed, const QList<Command> &found, const QString &sentence)
{
    if (typed != m_line->text())
        return;
    m_later->setText(sentence);
    m_later->setVisible(!sentence.isEmpty());
    if (found.isEmpty())
        return;
    const int current = std::max(m_table->currentIndex().row(), 0);
    QList<Command> all = m_model.rows();
    all += found;
    m_model.setRows(std::move(all));
    m_none->hide();
    fitColumns();
    m_table->setCurrentIndex(m_model.index(current, 0));
}

/// Long places and keys are cut, and shown in full by a tool tip.
void CommandPalette::fitColumns()
{
    constexpr int WherePart = 3; // of the width
    constexpr int KeysPart = 4;
    for (const auto &[column, part] :
         {std::pair{CommandModel::Where, WherePart}, {CommandModel::Keys, KeysPart}}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), m_table->width() / part));
    }
}

void CommandPalette::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

/// What runs may open a window of its own: this one is gone by then.
void CommandPalette::runCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto run = m_model.row(current.row()).run;
    accept();
    if (run)
        QMetaObject::invokeMethod(qApp, run, Qt::QueuedConnection);
}

/// The list moves while the line keeps the focus.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_table, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace ccm
