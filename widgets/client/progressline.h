// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/runprogress.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ccm {

class LinkButton;

/// How far a run is that goes on; hidden where none does. A bar only where the log names a total.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void showProgress(const std::optional<RunProgress> &progress);

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    LinkButton *m_place;
    Evidence m_evidence;
};

} // namespace ccm
