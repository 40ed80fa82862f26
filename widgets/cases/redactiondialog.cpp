// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cases/redactiondialog.h"

#include "widgets/common/explain.h"
#include "widgets/common/filterline.h"
#include "widgets/common/panestack.h"
#include "widgets/common/statusdelegate.h"
#include "widgets/common/tableview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr int MostRows = 4; ///< of files left out that are shown without scrolling

} // namespace

RedactionDialog::RedactionDialog(QWidget *parent)
    : QDialog(parent)
    , m_rows(new QSortFilterProxyModel(this))
    , m_counts(new QLabel(this))
    , m_leftOut(new QLabel(this))
    , m_leftOutFiles(new QListWidget(this))
    , m_word(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_save(new QPushButton(tr("&Save table..."), this))
    , m_write(nullptr)
{
    setWindowTitle(tr("Names in the bundle"));
    m_rows->setSourceModel(&m_model);
    m_rows->setSortRole(SortRole);
    m_rows->setFilterKeyColumn(-1);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildLayout();
    connectSignals();
    showSurvey();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);
}

void RedactionDialog::buildLayout()
{
    auto *text =
        new QLabel(tr("These names will be replaced in everything that the bundle holds, the same one "
                      "by the same stand-in. Take the check away from what may stay. Names are found by "
                      "the text around them, so some may be missed: look through the bundle before you "
                      "pass it on."),
                   this);
    text->setWordWrap(true);
    auto *filter = new FilterLine(tr("Filter"), this);
    filter->setObjectName(u"filter"_s);
    filter->setAccessibleName(tr("Filter of the names"));
    connect(filter, &FilterLine::filterChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
    auto *table = new TableView(this);
    table->setObjectName(u"names"_s);
    table->setAccessibleName(tr("Names to be replaced"));
    table->setModel(m_rows);
    for (const auto &[column, characters] : {std::pair{RedactionModel::Kind, 16},
                                             {RedactionModel::Name, 36},
                                             {RedactionModel::StandIn, 28},
                                             {RedactionModel::Count, 8}})
        table->setColumnWidth(column, fontMetrics().averageCharWidth() * characters);
    table->fitTitles();
    m_stack = new PaneStack(table, this);

    m_word->setObjectName(u"word"_s);
    m_word->setAccessibleName(tr("Own word"));
    m_word->setPlaceholderText(tr("A word that is to be replaced as well"));
    m_add->setObjectName(u"add"_s);
    m_add->setEnabled(false);
    m_add->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setAutoDefault(false);
    explain(*m_save, tr("The table of stand-ins is not in the bundle. Keep it to understand answers."));
    m_counts->setObjectName(u"counts"_s);
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setBuddy(m_leftOutFiles);
    m_leftOutFiles->setObjectName(u"leftOutFiles"_s);
    auto *words = new QHBoxLayout;
    words->addWidget(m_word, 1);
    words->addWidget(m_add);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write bundle"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"write"_s);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedactionDialog::writeOrAdd);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_counts);
    column->addWidget(m_leftOut);
    column->addWidget(m_leftOutFiles);
    column->addLayout(words);
    column->addWidget(buttons);
    // The box after what it does not hold from its beginning: else Tab goes around in it for ever.
    const QList<QWidget *> order{filter, table, m_leftOutFiles, m_word, m_add, m_save, buttons};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void RedactionDialog::connectSignals()
{
    connect(&m_model, &RedactionModel::replacedChanged, this, &RedactionDialog::replacedChanged);
    connect(&m_model, &RedactionModel::dataChanged, this, &RedactionDialog::tellCounts);
    connect(m_add, &QPushButton::clicked, this, &RedactionDialog::addWord);
    connect(m_save, &QPushButton::clicked, this, &RedactionDialog::tableWanted);
    connect(m_word, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        // Enter adds the word that is being typed; it does not write the bundle.
        (m_add->isEnabled() ? m_add : m_write)->setDefault(true);
    });
}

void RedactionDialog::addWord()
{
    const QString word = m_word->text().trimmed();
    m_word->clear();
    if (!word.isEmpty())
        Q_EMIT wordAdded(word);
}

/// A word that is still in the line is meant to be replaced: nothing is written without it.
void RedactionDialog::writeOrAdd()
{
    if (m_word->text().trimmed().isEmpty())
        accept();
    else
        addWord();
}

void RedactionDialog::showSurvey()
{
    m_stack->showLoading(tr("Looking for names..."));
    m_counts->clear();
    tellLeftOut({});
    m_write->setEnabled(false);
    m_save->setEnabled(false);
}

void RedactionDialog::showTable(const QList<Replacement> &table, const QList<LeftOut> &leftOut)
{
    m_model.setTable(table);
    if (table.isEmpty())
        m_stack->showEmpty(tr("No name was found"),
                           tr("Add words below that are to be replaced, or write the bundle as it is."));
    else
        m_stack->showContent();
    tellLeftOut(leftOut);
    m_write->setEnabled(true);
    m_save->setEnabled(!table.isEmpty());
    tellCounts();
}

void RedactionDialog::showError(const Error &error)
{
    m_stack->showError(error);
    m_counts->clear();
    m_word->setEnabled(false); // nothing is looked at any more
    m_add->setEnabled(false);
    m_write->setEnabled(false);
    m_save->setEnabled(false);
}

void RedactionDialog::tellLeftOut(const QList<LeftOut> &leftOut)
{
    //: above a list of them
    m_leftOut->setText(tr("%n file(s) are not in the bundle:", nullptr, static_cast<int>(leftOut.size())));
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_leftOutFiles->clear();
    for (const LeftOut &one : leftOut)
        m_leftOutFiles->addItem(one.name + u": "_s + leftOutText(one.reason));
    m_leftOutFiles->setAccessibleName(m_leftOut->text());
    m_leftOutFiles->setVisible(!leftOut.isEmpty());
    const int rows = static_cast<int>(std::min<qsizetype>(leftOut.size(), MostRows));
    m_leftOutFiles->setFixedHeight(rows * m_leftOutFiles->sizeHintForRow(0)
                                   + 2 * m_leftOutFiles->frameWidth());
}

void RedactionDialog::tellCounts()
{
    m_counts->setText(
        tr("%1 of %n name(s) will be replaced.", nullptr, static_cast<int>(m_model.rows().size()))
            .arg(m_model.replacedCount())); // both without separators, as %n is
}

} // namespace ccm
