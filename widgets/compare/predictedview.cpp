// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/predictedview.h"

#include "models/compare/predictedlogmodel.h"
#include "widgets/common/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const LogAlignment &alignment)
{
    if (alignment.firstDivergence < 0 || alignment.run.isEmpty())
        return alignment.sentence;
    //: %1: what differs; %2: date and time
    return PredictedView::tr("%1 The run in the log began at %2; what it changed on the client, the "
                             "prediction finds done already.")
        .arg(alignment.sentence, alignment.run);
}

} // namespace

PredictedView::PredictedView(PredictedLogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sentence(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_table(new TableView(this))
{
    m_sentence->setObjectName(u"predictionSentence"_s);
    m_sentence->setAccessibleName(tr("Prediction and log"));
    m_notes->setObjectName(u"predictionNotes"_s);
    m_notes->setAccessibleName(tr("Notes on the prediction"));
    for (QLabel *label : {m_sentence, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    setUpTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
}

void PredictedView::setUpTable()
{
    m_table->setObjectName(u"predictedTable"_s);
    m_table->setAccessibleName(tr("Predicted and logged lines"));
    m_table->setWhatsThis(
        tr("The lines that the run would write, beside those of the last such run in the logs."));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false); // lines of a log have an order
    m_table->setModel(&m_model);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(PredictedLogModel::Stands, 20 * character);
    m_table->setColumnWidth(PredictedLogModel::Predicted, 60 * character);
    m_table->setColumnWidth(PredictedLogModel::Logged, 50 * character);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto evidence = index.data(PredictedLogModel::EvidenceRole).value<Evidence>();
        if (evidence.isRecord())
            Q_EMIT evidenceActivated(evidence);
    });
}

void PredictedView::setComparison(const Comparison &comparison)
{
    const bool isCompared = comparison.alignment.has_value();
    m_table->setColumnHidden(PredictedLogModel::Stands, !isCompared);
    m_table->setColumnHidden(PredictedLogModel::Logged, !isCompared);
    m_sentence->setText(isCompared ? sentenceOf(*comparison.alignment)
                                   : tr("No log of such a run was opened, so there is nothing to compare the "
                                        "prediction with."));
    QStringList notes{comparison.predicted.wordingReason};
    notes += comparison.predicted.notes;
    notes.removeAll(QString());
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    goToDivergence();
}

void PredictedView::goToDivergence()
{
    const auto first = std::ranges::find(m_model.rows(), true, &PredictedRow::isFirstDivergence);
    if (first == m_model.rows().end())
        return;
    const auto row = static_cast<int>(first - m_model.rows().begin());
    m_table->setCurrentIndex(m_model.index(row, PredictedLogModel::Stands));
}

} // namespace ccm
