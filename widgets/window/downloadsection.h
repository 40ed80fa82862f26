// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/plansection.h"

#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace ccm {

/// What each client downloads, from where, and how fast.
class DownloadSection final : public PlanSection
{
    Q_OBJECT

public:
    explicit DownloadSection(QWidget *parent = nullptr);

    void takeInto(Plan &plan) const override;
    [[nodiscard]] QString summary(const Plan &plan) const override;
    /// What the open comparison says that its client has to download, and a sentence about it; unset
    /// where there is none, and the sentence says why.
    void setComparison(std::optional<qint64> bytes, const QString &sentence);

protected:
    void showPlan(const Plan &plan) override;

private:
    [[nodiscard]] QWidget *buildBytes();
    [[nodiscard]] QWidget *buildThrottle();
    void explainFields();
    void connectSignals();
    void useBytes(qint64 bytes, Plan::BytesSource source);
    void showSource();
    void takeThrottle(Plan &plan) const;

    QDoubleSpinBox *m_mebibytes;
    QLabel *m_source;
    QPushButton *m_fromComparison;
    QPushButton *m_usual;
    QDoubleSpinBox *m_peers;
    QDoubleSpinBox *m_rate;
    QCheckBox *m_throttles;
    QWidget *m_throttle;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QDoubleSpinBox *m_inside;
    QCheckBox *m_limitsOutside;
    QDoubleSpinBox *m_outside;

    qint64 m_bytes = Plan::DefaultBytesPerClient; ///< exactly; the box rounds
    Plan::BytesSource m_bytesSource = Plan::BytesSource::Default;
    std::optional<qint64> m_comparison;
};

} // namespace ccm
