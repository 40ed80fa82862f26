// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

class QLabel;

namespace ccm {

class PredictedLogModel;
class TableView;

/// What the run would write into its log, beside what a real run of the kind wrote.
class PredictedView final : public QWidget
{
    Q_OBJECT

public:
    explicit PredictedView(PredictedLogModel &model, QWidget *parent = nullptr);

    /// To be told after the model got the rows of the same comparison.
    void setComparison(const Comparison &comparison);

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);

private:
    void setUpTable();
    void goToDivergence();

    PredictedLogModel &m_model;
    QLabel *m_sentence;
    QLabel *m_notes;
    TableView *m_table;
};

} // namespace ccm
