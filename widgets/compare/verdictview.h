// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"
#include "models/compare/comparison.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ccm {

/// The verdict of a comparison: its sentence, ready to be copied into a ticket, why, and what comes with it.
class VerdictView final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictView(QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void copySentence();
    void drawIcons();
    void fitHeight();

    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_reasons;
    QLabel *m_assumptions;
    QLabel *m_further; ///< the download, Endpoint Protection, the step between releases
    QToolButton *m_copy;
    Status m_status = Status::Neutral;
};

/// How a verdict stands for the eye.
[[nodiscard]] Status statusOf(const Comparison &comparison);

} // namespace ccm
