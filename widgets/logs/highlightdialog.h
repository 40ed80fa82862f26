// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/highlightrules.h"
#include "models/logs/logrecord.h"

#include <QDialog>
#include <QTimer>

class QListWidget;
class QPushButton;

namespace ccm {

class HighlightRuleEditor;
class MessageBar;
class RuleFiles;

/// The highlight rules, to be changed while the log shows what becomes of it. Not modal.
class HighlightDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HighlightDialog(QWidget *parent = nullptr);

    /// Says nothing to anybody: rulesChanged() tells what the user did.
    void setRules(const HighlightRules &rules);
    /// As they stand, right or wrong.
    [[nodiscard]] const HighlightRules &rules() const { return m_rules; }
    /// A record of the log to try rules on.
    void setSample(const LogRecord &record);
    /// Adds a rule for a text that the user selected, ready to be named and coloured.
    void addRuleFor(const QString &text);

    /// A file takes the place of all rules.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    /// A moment after a change, once all rules are right.
    void rulesChanged(const ccm::HighlightRules &rules);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildButtons();
    QPushButton *addButton(class QLayout &layout, const QString &text, const QString &name,
                           void (HighlightDialog::*pressed)());
    void add();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void reset();
    void import();
    void save();

    [[nodiscard]] int current() const;
    void insert(int row, const HighlightRule &rule);
    void move(int by);
    void replaceAll(const HighlightRules &rules);
    void fillList(int selected);
    void drawItem(int row);
    void showCurrent();
    void takeOver(const HighlightRule &rule);
    void takeCheckBox(int row);
    void changed();
    void tell();

    HighlightRules m_rules;
    QTimer m_soon; ///< gathers what is typed
    RuleFiles *m_files;
    MessageBar *m_message;
    QListWidget *m_list = nullptr;
    HighlightRuleEditor *m_editor;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace ccm
