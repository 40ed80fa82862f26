// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/casebundle.h"
#include "models/cases/redactionmodel.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace ccm {

class PaneStack;

/// Shows what will be replaced in a bundle before it is written. The user may let names stay and add words.
/// It is accepted when the bundle is to be written.
class RedactionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RedactionDialog(QWidget *parent = nullptr);

    /// The files are being looked at; nothing can be written yet.
    void showSurvey();
    void showTable(const QList<Replacement> &table, const QList<LeftOut> &leftOut);
    void showError(const Error &error);

Q_SIGNALS:
    /// The files are to be looked at again; also while they are being looked at.
    void wordAdded(const QString &word);
    void replacedChanged(ccm::RedactedKind kind, const QString &original, bool isReplaced);
    void tableWanted(); ///< is to be saved as a file of its own

private:
    void buildLayout();
    void connectSignals();
    void addWord();
    void writeOrAdd();
    void tellCounts();
    void tellLeftOut(const QList<LeftOut> &leftOut);

    RedactionModel m_model;
    QSortFilterProxyModel *m_rows;
    PaneStack *m_stack;
    QLabel *m_counts;
    QLabel *m_leftOut;
    QListWidget *m_leftOutFiles;
    QLineEdit *m_word;
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_write;
};

} // namespace ccm
