// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/highlightrules.h"
#include "models/logs/logrecord.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ccm {

class HuePicker;

/// What is wrong with a rule, as a sentence; empty where nothing is.
[[nodiscard]] QString highlightRuleProblem(const HighlightRule &rule);

/// One highlight rule to edit, with a sample that shows what it paints.
class HighlightRuleEditor final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int LongestSample = 10'000; ///< characters
    static constexpr int LongestName = 200; ///< characters

    explicit HighlightRuleEditor(QWidget *parent = nullptr);

    void setRule(const HighlightRule &rule);
    [[nodiscard]] const HighlightRule &rule() const { return m_rule; }
    /// A record of the log to try rules on; its message can be edited.
    void setSample(const LogRecord &record);

Q_SIGNALS:
    /// Right or wrong.
    void ruleEdited(const ccm::HighlightRule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLookFor(QFormLayout &form);
    void addPaint(QFormLayout &form);
    void addSample(QFormLayout &form);
    void takeOver();
    void allowWhatApplies();
    void showResult();

    HighlightRule m_rule;
    LogRecord m_sample;

    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_pattern = nullptr;
    QCheckBox *m_caseSensitive = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_paint = nullptr;
    HuePicker *m_hue = nullptr;
    QLabel *m_problem = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace ccm
