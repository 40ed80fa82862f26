// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/client/clientfactmodel.h"
#include "models/compare/predictedlogmodel.h"
#include "models/compare/stepsmodel.h"

#include <QWidget>

class QTabWidget;
class QToolButton;

namespace ccm {

class ComparisonItems;
class ComparisonModel;
class FleetModel;
class FleetView;
class PaneStack;
class PredictedView;
class QuestionBar;
class StepsView;
class TableView;
class VerdictView;
class VersionSpreadModel;

enum class CompareFormat : quint8 { Text, Html, Json, Csv };

/// A site's manifest against a client: the verdict, each item, each step of the decision, and the log that
/// would be written; and against several clients.
/// ComparisonModel::setComparison() is what fills it; until then it says what is missing.
class ComparePane final : public QWidget
{
    Q_OBJECT

public:
    ComparePane(ComparisonModel &model, FleetModel &clients, VersionSpreadModel &versions,
                QWidget *parent = nullptr);

    void showEmpty();
    /// What is open of the two, so that an empty pane asks for the other.
    void setOpen(bool hasSite, bool hasClient);
    void showLoading(const QString &text);
    void showError(const Error &error);

    [[nodiscard]] FleetView &fleet() { return *m_fleet; }

Q_SIGNALS:
    void siteWanted(); ///< one is to be opened
    void clientWanted();
    /// The user wants to know about another kind of run, or supposes something.
    void questionChosen(const ccm::Question &question);
    void evidenceActivated(const ccm::Evidence &evidence);
    void manifestItemActivated(const QString &fileName); ///< it is to be shown in the manifest
    void exportWanted(ccm::CompareFormat format); ///< into a file that is to be asked for

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildQuestionRow();
    [[nodiscard]] QToolButton *buildExport();
    void setUpFacts();
    void connectSignals();
    void takeComparison();
    void copyReport();

    ComparisonModel &m_model;
    StepsModel m_stepsModel;
    PredictedLogModel m_predictedModel;
    ClientFactModel m_factModel;
    VerdictView *m_verdict;
    QuestionBar *m_question;
    ComparisonItems *m_items;
    StepsView *m_steps;
    PredictedView *m_predicted;
    TableView *m_facts;
    QTabWidget *m_views;
    FleetView *m_fleet;
    PaneStack *m_stack;
    bool m_isEmpty = false;
    bool m_hasSite = false;
    bool m_hasClient = false;
    QTabWidget *m_sides;
};

} // namespace ccm
