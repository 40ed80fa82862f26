// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfilter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ccm {

/// Finds a text among the rows without hiding the others.
class LogFindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LogFindBar(QWidget *parent = nullptr);

    /// Ready to be typed into; `text` stands there already unless it is empty. Announces what stands there.
    void open(const QString &text);
    [[nodiscard]] bool isEmpty() const;
    /// "17 found", "Searching…", or what is wrong.
    void showResult(const QString &text);

Q_SIGNALS:
    /// Shows all where there is nothing to find.
    void patternChanged(const ccm::LogFilter &pattern);
    void findRequested(bool forward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void announce();
    void drawIcon();

    QLineEdit *m_line;
    QCheckBox *m_regex;
    QCheckBox *m_case;
    QLabel *m_result;
    QToolButton *m_close;
};

} // namespace ccm
