// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/answers.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ccm {

/// Answers as lines, each with the shape of its status.
class AnswerList final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget *parent = nullptr);

    void setAnswers(QList<PlanAnswer> answers);
    [[nodiscard]] QString text() const; ///< a line each

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine();
    void draw();

    struct Line
    {
        QLabel *icon;
        QLabel *text;
    };

    QList<PlanAnswer> m_answers;
    QList<Line> m_lines; ///< at least as many as answers; the rest is hidden
    QGridLayout *m_layout;
};

} // namespace ccm
