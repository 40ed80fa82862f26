// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/runcomparison.h"

#include "models/client/clienttext.h"
#include "widgets/client/evidencetable.h"
#include "widgets/common/explain.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

RunComparison::RunComparison(QWidget *parent)
    : QDialog(parent)
    , m_left(new QComboBox(this))
    , m_right(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_differences(new QCheckBox(tr("&Differences only"), this))
    , m_table(new EvidenceTable(m_model, RunPairModel::EvidenceRole, EvidenceTable::NoPlace, this))
    , m_stack(new PaneStack(buildContent(), this))
{
    setObjectName(u"runComparison"_s);
    setWindowTitle(tr("Compare runs"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack);
    const int character = fontMetrics().averageCharWidth();
    resize(120 * character, 34 * fontMetrics().height());

    for (QComboBox *choice : {m_left, m_right})
        connect(choice, &QComboBox::currentIndexChanged, this, &RunComparison::compare);
    connect(m_differences, &QCheckBox::toggled, this, &RunComparison::fillRows);
    connect(m_table, &EvidenceTable::currentRowChanged, this, &RunComparison::showRow);
    connect(m_table->view(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        lead(index.data(RunPairModel::IsRightRole).toBool(),
             index.data(RunPairModel::EvidenceRole).value<Evidence>());
    });
}

QWidget *RunComparison::buildContent()
{
    m_sentence->setObjectName(u"runSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAccessibleName(tr("What the comparison comes to"));
    m_differences->setObjectName(u"runDifferences"_s);
    m_table->setName(u"runPairs"_s, tr("Messages of both runs"));
    m_table->setEmptyNotice(tr("No differences"), {});
    // Both sides count the same: neither is cut for the other.
    m_table->view()->header()->setStretchLastSection(false);
    for (const int column : {int{RunPairModel::Left}, int{RunPairModel::Right}})
        m_table->view()->header()->setSectionResizeMode(column, QHeaderView::Stretch);

    auto *content = new QWidget(this);
    auto *sides = new QHBoxLayout;
    sides->addWidget(buildSide(m_leftSide, u"runLeft"_s, tr("Message of the left run")));
    sides->addWidget(buildSide(m_rightSide, u"runRight"_s, tr("Message of the right run")));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addLayout(buildChoice());
    column->addWidget(m_sentence);
    column->addWidget(m_differences);
    column->addWidget(m_table, 3);
    column->addLayout(sides, 1);
    return content;
}

QLayout *RunComparison::buildChoice()
{
    m_left->setObjectName(u"leftRun"_s);
    m_right->setObjectName(u"rightRun"_s);
    auto *left = new QLabel(tr("&Left run"), this);
    left->setBuddy(m_left);
    auto *right = new QLabel(tr("&Right run"), this);
    right->setBuddy(m_right);
    for (QComboBox *choice : {m_left, m_right}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(24);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(left);
    row->addWidget(m_left, 1);
    row->addWidget(right);
    row->addWidget(m_right, 1);
    row->addWidget(buildOther());
    return row;
}

QToolButton *RunComparison::buildOther()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"otherClient"_s);
    button->setText(tr("&Another client"));
    explain(*button, tr("Compares with a run of another client. The client that is open stays open."));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("A client's Windows &folder, or a copy…")), &QAction::triggered, this,
            &RunComparison::otherFolderWanted);
    connect(menu->addAction(tr("An &archive, or a log…")), &QAction::triggered, this,
            &RunComparison::otherArchiveWanted);
    button->setMenu(menu);
    return button;
}

QWidget *RunComparison::buildSide(Side &side, const QString &name, const QString &accessibleName)
{
    side.text = new QPlainTextEdit(this);
    side.text->setObjectName(name + u"Text"_s);
    side.text->setAccessibleName(accessibleName);
    side.text->setReadOnly(true);
    side.text->setTabChangesFocus(true);
    side.text->setMinimumHeight(fontMetrics().height() * 3);
    side.place = new LinkButton(this);
    side.place->setObjectName(name + u"Place"_s);
    side.place->hide(); // until there is one
    const bool isRight = &side == &m_rightSide;
    connect(side.place, &LinkButton::clicked, this, [this, isRight, &side] { lead(isRight, side.evidence); });

    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(side.text, 1);
    column->addWidget(side.place, 0, Qt::AlignLeading);
    return box;
}

void RunComparison::showLoading(const QString &text)
{
    m_stack->showLoading(text);
}

void RunComparison::showError(const Error &error)
{
    if (m_runs.isEmpty()) {
        m_stack->showError(error);
        return;
    }
    m_stack->showContent(); // what was compared before is still there
    m_sentence->setText(error.message());
}

void RunComparison::setRuns(const QList<ToldRun> &runs, qsizetype run)
{
    m_runs = runs;
    m_otherRuns.clear();
    fillChoices();
    if (runs.isEmpty()) {
        m_stack->showEmpty(tr("No run is in the logs"), {});
        return;
    }
    const qsizetype right = std::clamp<qsizetype>(run, 0, runs.size() - 1);
    const qsizetype left = right > 0 ? right - 1 : std::min<qsizetype>(1, runs.size() - 1);
    {
        const QSignalBlocker leftBlocker(m_left);
        const QSignalBlocker rightBlocker(m_right);
        m_left->setCurrentIndex(static_cast<int>(std::min(left, right)));
        m_right->setCurrentIndex(static_cast<int>(std::max(left, right)));
    }
    m_table->forgetPlace();
    compare();
    m_stack->showContent();
}

void RunComparison::setOtherRuns(const QList<ToldRun> &runs)
{
    const int left = m_left->currentIndex();
    m_otherRuns = runs;
    fillChoices();
    {
        const QSignalBlocker blocker(m_left);
        m_left->setCurrentIndex(std::max(left, 0));
        const QSignalBlocker rightBlocker(m_right);
        m_right->setCurrentIndex(m_right->count() - 1);
    }
    compare();
    m_stack->showContent();
    if (runs.isEmpty())
        m_sentence->setText(tr("The other client has no run of ccmsetup in its logs."));
}

void RunComparison::fillChoices()
{
    const QSignalBlocker leftBlocker(m_left);
    const QSignalBlocker rightBlocker(m_right);
    m_left->clear();
    m_right->clear();
    for (const ToldRun &run : std::as_const(m_runs)) {
        m_left->addItem(run.name);
        m_right->addItem(run.name);
    }
    for (const ToldRun &run : std::as_const(m_otherRuns))
        m_right->addItem(tr("%1, %2").arg(run.name, QDir::toNativeSeparators(run.client)));
}

const ToldRun *RunComparison::leftRun() const
{
    const int number = m_left->currentIndex();
    return number >= 0 && number < m_runs.size() ? &m_runs[number] : nullptr;
}

const ToldRun *RunComparison::rightRun() const
{
    const qsizetype number = m_right->currentIndex();
    if (number < 0 || number >= m_runs.size() + m_otherRuns.size())
        return nullptr;
    return number < m_runs.size() ? &m_runs[number] : &m_otherRuns[number - m_runs.size()];
}

void RunComparison::compare()
{
    const ToldRun *left = leftRun();
    const ToldRun *right = rightRun();
    if (!left || !right)
        return;
    m_alignment = alignRuns(*left, *right);
    m_sentence->setText(left == right ? tr("Both sides are the same run: choose another one.")
                                      : m_alignment.sentence);
    fillRows();
    const QList<RunPairRow> &rows = m_model.rows();
    const auto first = std::ranges::find(rows, true, &RunPairRow::isFirstDifference);
    const int row = first == rows.cend() ? 0 : static_cast<int>(first - rows.cbegin());
    m_table->selectRow(row);
    showRow(row);
}

void RunComparison::fillRows()
{
    const ToldRun *left = leftRun();
    const ToldRun *right = rightRun();
    if (!left || !right)
        return;
    QList<RunPairRow> rows = runPairRows(m_alignment, *left, *right);
    if (m_differences->isChecked())
        rows.removeIf([](const RunPairRow &row) { return row.kind == RunPair::Kind::Same; });
    m_model.setRows(rows);
    showRow(m_table->currentRow());
}

void RunComparison::showRow(int row)
{
    const ToldRun *left = leftRun();
    const ToldRun *right = rightRun();
    if (!left || !right)
        return;
    const bool isNone = row < 0 || row >= m_model.rowCount();
    const RunPairRow shown = isNone ? RunPairRow() : m_model.row(row);
    showLine(m_leftSide, *left, shown.left);
    showLine(m_rightSide, *right, shown.right);
}

void RunComparison::showLine(Side &side, const ToldRun &run, const std::optional<ToldLine> &line)
{
    side.evidence = line ? line->evidence : Evidence();
    side.text->setPlainText(line ? line->text : QString());
    side.text->setPlaceholderText(tr("This run does not say it."));
    side.place->setVisible(line && line->evidence.isRecord());
    if (!line)
        return;
    const bool isOther = !m_runs.isEmpty() && run.client != m_runs.constFirst().client;
    const QString place = clienttext::place(line->evidence);
    side.place->setPlace(isOther ? tr("Open %1 of that client").arg(place) : place);
    side.place->setToolTip(isOther ? QDir::toNativeSeparators(run.client) : tr("Shows the record"));
}

void RunComparison::lead(bool isRight, const Evidence &evidence)
{
    const ToldRun *right = rightRun();
    if (evidence.isEmpty() || !right)
        return;
    if (isRight && right->client != m_runs.constFirst().client)
        Q_EMIT otherEvidenceActivated(right->client, evidence);
    else
        Q_EMIT evidenceActivated(evidence);
}

} // namespace ccm
