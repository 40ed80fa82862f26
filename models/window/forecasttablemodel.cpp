// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/forecasttablemodel.h"

#include "models/base/moment.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct NoteText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ForecastNote)

public:
    static QString of(ForecastNote note)
    {
        switch (note) {
        case ForecastNote::None:
            return {};
        case ForecastNote::Busiest:
            return tr("Highest expected");
        case ForecastNote::Deadline:
            return tr("Deadline");
        case ForecastNote::Late:
            return tr("After the deadline");
        }
        Q_UNREACHABLE();
    }
};

QVariant statusOf(ForecastNote note)
{
    switch (note) {
    case ForecastNote::None:
        return {};
    case ForecastNote::Busiest:
    case ForecastNote::Deadline:
        return QVariant::fromValue(Status::Notice);
    case ForecastNote::Late:
        return QVariant::fromValue(Status::Muted);
    }
    Q_UNREACHABLE();
}

QString meanText(const ClientCount &count)
{
    if (count.mean <= 0.0)
        return QLocale().toString(0);
    return QLocale().toString(count.mean, 'f', count.mean < 9.95 ? 2 : count.mean < 99.5 ? 1 : 0);
}

QString shareText(double share)
{
    return QLocale().toString(share * 100.0, 'f', 1) + " %"_L1;
}

using H = HourTableModel;
using D = DayTableModel;

constexpr std::array<ColumnSpec<HourRow>, H::ColumnCount> HourColumns{{
    {H::Start, QT_TRANSLATE_NOOP("ccm::HourTableModel", "Hour from"), Leading,
     [](const HourRow &r) -> QVariant { return weekdayText(r.hour.start); },
     [](const HourRow &r) -> QVariant { return r.hour.start; }},
    {H::Mean, QT_TRANSLATE_NOOP("ccm::HourTableModel", "Starts expected"), Trailing,
     [](const HourRow &r) -> QVariant { return meanText(r.hour.starts); },
     [](const HourRow &r) -> QVariant { return r.hour.starts.mean; }},
    {H::Low, QT_TRANSLATE_NOOP("ccm::HourTableModel", "Low (p05)"), Trailing,
     [](const HourRow &r) -> QVariant { return QLocale().toString(r.hour.starts.p05); },
     [](const HourRow &r) -> QVariant { return r.hour.starts.p05; }},
    {H::High, QT_TRANSLATE_NOOP("ccm::HourTableModel", "High (p95)"), Trailing,
     [](const HourRow &r) -> QVariant { return QLocale().toString(r.hour.starts.p95); },
     [](const HourRow &r) -> QVariant { return r.hour.starts.p95; }},
    {H::Started, QT_TRANSLATE_NOOP("ccm::HourTableModel", "Started in all"), Trailing,
     [](const HourRow &r) -> QVariant { return shareText(r.hour.startedShare); },
     [](const HourRow &r) -> QVariant { return r.hour.startedShare; }},
    {H::Installs, QT_TRANSLATE_NOOP("ccm::HourTableModel", "Installations expected"), Trailing,
     [](const HourRow &r) -> QVariant { return meanText(r.install.starts); },
     [](const HourRow &r) -> QVariant { return r.install.starts.mean; }},
    {H::Installed, QT_TRANSLATE_NOOP("ccm::HourTableModel", "Installed in all"), Trailing,
     [](const HourRow &r) -> QVariant { return shareText(r.install.startedShare); },
     [](const HourRow &r) -> QVariant { return r.install.startedShare; }},
    {H::Note, QT_TRANSLATE_NOOP("ccm::HourTableModel", "Note"), Leading,
     [](const HourRow &r) -> QVariant { return NoteText::of(r.note); },
     [](const HourRow &r) -> QVariant { return NoteText::of(r.note).toCaseFolded(); }},
}};
static_assert(columnsAreComplete(HourColumns), "one fully described column per enumerator, in enum order");

constexpr std::array<ColumnSpec<DayRow>, D::ColumnCount> DayColumns{{
    {D::Day, QT_TRANSLATE_NOOP("ccm::DayTableModel", "Day"), Leading,
     [](const DayRow &r) -> QVariant { return weekdayText(r.day.day); },
     [](const DayRow &r) -> QVariant { return r.day.day; }},
    {D::Mean, QT_TRANSLATE_NOOP("ccm::DayTableModel", "Starts expected"), Trailing,
     [](const DayRow &r) -> QVariant { return meanText(r.day.starts); },
     [](const DayRow &r) -> QVariant { return r.day.starts.mean; }},
    {D::Low, QT_TRANSLATE_NOOP("ccm::DayTableModel", "Low (p05)"), Trailing,
     [](const DayRow &r) -> QVariant { return QLocale().toString(r.day.starts.p05); },
     [](const DayRow &r) -> QVariant { return r.day.starts.p05; }},
    {D::High, QT_TRANSLATE_NOOP("ccm::DayTableModel", "High (p95)"), Trailing,
     [](const DayRow &r) -> QVariant { return QLocale().toString(r.day.starts.p95); },
     [](const DayRow &r) -> QVariant { return r.day.starts.p95; }},
    {D::Started, QT_TRANSLATE_NOOP("ccm::DayTableModel", "Started in all"), Trailing,
     [](const DayRow &r) -> QVariant { return shareText(r.day.startedShare); },
     [](const DayRow &r) -> QVariant { return r.day.startedShare; }},
    {D::Note, QT_TRANSLATE_NOOP("ccm::DayTableModel", "Note"), Leading,
     [](const DayRow &r) -> QVariant { return NoteText::of(r.note); },
     [](const DayRow &r) -> QVariant { return NoteText::of(r.note).toCaseFolded(); }},
}};
static_assert(columnsAreComplete(DayColumns), "one fully described column per enumerator, in enum order");

ForecastNote noteOf(const HourForecast &hour, const Forecast &forecast)
{
    constexpr qint64 SecondsPerHour = 3'600;
    if (forecast.busiestHour && forecast.busiestHour->start == hour.start)
        return ForecastNote::Busiest;
    if (hour.start >= forecast.deadline)
        return ForecastNote::Late;
    return hour.start.addSecs(SecondsPerHour) >= forecast.deadline ? ForecastNote::Deadline
                                                                   : ForecastNote::None;
}

/// The last day of which a part lies before the deadline: a window that ends at midnight ends with the day
/// before.
QDate lastDay(const Forecast &forecast)
{
    return forecast.deadline.addSecs(-1).date();
}

} // namespace

HourTableModel::HourTableModel(QObject *parent) : TableModel(HourColumns, parent) { }

void HourTableModel::setForecast(const Forecast &forecast)
{
    QList<HourRow> rows;
    rows.reserve(forecast.hours.size());
    const QList<HourForecast> &installs = forecast.hasInstallCurve ? forecast.installs : forecast.hours;
    for (qsizetype i = 0; i < forecast.hours.size(); ++i)
        rows.append({.hour = forecast.hours[i],
                     .install = installs.value(i),
                     .note = noteOf(forecast.hours[i], forecast)});
    setRows(std::move(rows));
}

QString HourTableModel::translated(const char *title) const
{
    return tr(title);
}

QVariant HourTableModel::ownData(const HourRow &row, int column, int role) const
{
    return role == StatusRole && column == Note ? statusOf(row.note) : QVariant();
}

DayTableModel::DayTableModel(QObject *parent) : TableModel(DayColumns, parent) { }

void DayTableModel::setForecast(const Forecast &forecast)
{
    QList<DayRow> rows;
    rows.reserve(forecast.days.size());
    for (const DayForecast &day : forecast.days) {
        ForecastNote note = ForecastNote::None;
        if (forecast.busiestDay && forecast.busiestDay->day == day.day)
            note = ForecastNote::Busiest;
        else if (day.day >= lastDay(forecast))
            note = day.day == lastDay(forecast) ? ForecastNote::Deadline : ForecastNote::Late;
        rows.append({.day = day, .note = note});
    }
    setRows(std::move(rows));
}

QString DayTableModel::translated(const char *title) const
{
    return tr(title);
}

QVariant DayTableModel::ownData(const DayRow &row, int column, int role) const
{
    return role == StatusRole && column == Note ? statusOf(row.note) : QVariant();
}

} // namespace ccm
