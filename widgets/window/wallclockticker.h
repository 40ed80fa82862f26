// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>
#include <QTimeZone>

namespace ccm {

/// Ticks on full hours and midnights of a zone's wall clock, also where clocks change.
class WallClockTicker final : public QCPAxisTicker
{
public:
    void setZone(const QTimeZone &zone) { m_zone = zone; }

protected:
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;

private:
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace ccm
