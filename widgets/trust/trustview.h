// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/trust.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace ccm {

class PaneStack;
class StatementLine;

/// What is told about the signatures of a file: four statements, never one tick, and the details.
class TrustView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrustView(QWidget *parent = nullptr);

    void setReport(const TrustReport &report);
    void showEmpty(const QString &title, const QString &hint);
    void showLoading(const QString &text);
    /// In bytes; a total of 0 is not known.
    void showProgress(qint64 done, qint64 total);
    void showError(const Error &error);

Q_SIGNALS:
    /// The user wants to add a root, as a PEM file, to the store that chains are checked against.
    void addRootRequested();
    void cancelWanted(); ///< of what is being checked

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildHead();
    void showSignature(int number);
    void copyAll();
    void drawIcons();

    TrustReport m_report;
    QLabel *m_summary;
    QComboBox *m_choice;
    QToolButton *m_copy;
    QToolButton *m_addRoot;
    StatementLine *m_digest;
    StatementLine *m_signer;
    StatementLine *m_chain;
    StatementLine *m_countersigned;
    QLabel *m_facts;
    QPlainTextEdit *m_details;
    PaneStack *m_stack;
};

} // namespace ccm
