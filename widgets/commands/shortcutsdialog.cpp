// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/shortcutsdialog.h"

#include "widgets/common/accessible.h"
#include "widgets/common/filterline.h"
#include "widgets/common/tableview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QWidget &window, ChosenKeys chosen, QWidget *parent)
    : QDialog(parent)
    , m_window(window)
    , m_chosen(std::move(chosen))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new FilterLine(tr("A command or keys"), this))
    , m_table(new TableView(this))
    , m_name(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_clear(new QPushButton(tr("&No keys"), this))
    , m_reset(new QPushButton(tr("&Usual keys"), this))
    , m_resetAll(new QPushButton(tr("Usual keys for &all"), this))
    , m_note(new QLabel(this))
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keys"));
    buildLayout();
    connectSignals();
    fill();
}

void ShortcutsDialog::buildLayout()
{
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setAccessibleName(tr("Filter the keys"));
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSourceModel(&m_model);
    m_table->setObjectName(u"shortcutTable"_s);
    m_table->setAccessibleName(tr("Keys of all commands"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    setAccessibleRole(*m_keys, QAccessible::HotkeyField);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("Keys of the selected command"));
    m_reset->setObjectName(u"usualKeys"_s);
    m_resetAll->setObjectName(u"usualKeysForAll"_s);
    m_note->setObjectName(u"shortcutNote"_s);
    for (QPushButton *button : {m_clear, m_reset, m_resetAll})
        button->setAutoDefault(false); // Enter in a line of the sheet is for the line
    for (QLabel *label : {m_name, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(buttons);
    m_table->header()->moveSection(CommandModel::Keys, 1); // what one looks for, before where it is
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);
}

void ShortcutsDialog::connectSignals()
{
    connect(m_filter, &FilterLine::filterChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        if (m_keys->keySequence() != (current() ? current()->shortcut() : QKeySequence()))
            choose(m_keys->keySequence());
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const QAction *action = current())
            choose(usualKeys(*action));
    });
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
}

/// What has keys, and what could have some.
void ShortcutsDialog::fill()
{
    QList<Command> commands = commandsOf(m_window, true);
    commands.removeIf(
        [](const Command &command) { return command.keys().isEmpty() && !canChooseKeys(*command.action); });
    m_model.setRows(std::move(commands));
    for (int column = 0; column < CommandModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setCurrentIndex(m_sorted->index(0, 0));
    showCurrent();
}

QAction *ShortcutsDialog::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model.row(index.row()).action.data() : nullptr;
}

void ShortcutsDialog::showCurrent()
{
    const QAction *action = current();
    const bool isFree = action && canChooseKeys(*action);
    const QSignalBlocker blocker(m_keys);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    for (QWidget *widget : {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_clear)})
        widget->setEnabled(isFree);
    m_reset->setEnabled(isFree && action->shortcut() != usualKeys(*action));
    m_resetAll->setEnabled(!m_chosen.isEmpty());
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(CommandModel::Name);
    m_name->setText(
        isFree || !action
            ? index.data().toString()
            : tr("The keys of \"%1\" are the same everywhere and stay.").arg(index.data().toString()));
    tell();
}

void ShortcutsDialog::choose(const QKeySequence &keys)
{
    QAction *action = current();
    if (!action || !canChooseKeys(*action))
        return;
    if (keys == usualKeys(*action))
        m_chosen.remove(action->objectName());
    else
        m_chosen.insert(action->objectName(), keys);
    applyKeys(m_window, m_chosen);
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    Q_EMIT m_model.dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(CommandModel::Keys));
    showCurrent();
    Q_EMIT chosenChanged(m_chosen);
}

void ShortcutsDialog::resetAll()
{
    m_chosen.clear();
    applyKeys(m_window, m_chosen);
    fill();
    Q_EMIT chosenChanged(m_chosen);
}

/// Two commands on the same keys: neither works then.
void ShortcutsDialog::tell()
{
    QStringList names;
    if (const QAction *action = current()) {
        const auto others = actionsWithKeys(m_window, *action, action->shortcut());
        for (const QAction *other : others)
            names.append(other->text().remove(u'&'));
    }
    m_note->setText(names.isEmpty() ? QString()
                                    : tr("\"%1\" has the same keys: neither works until one of them changes.")
                                          .arg(names.join(tr("\", \"", "between names in quotation marks"))));
    m_note->setVisible(!names.isEmpty());
}

} // namespace ccm
