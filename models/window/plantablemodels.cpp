// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plantablemodels.h"

#include "models/base/moment.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 9.95 ? 2 : value < 99.5 ? 1 : 0);
}

/// "0 %" and "100 %" are kept for never and always, as far as that can be told.
QString share(double value)
{
    const double percent = value * 100.0;
    const bool isClose = (percent > 0.0 && percent < 0.1) || (percent < 100.0 && percent > 99.9);
    return QLocale().toString(percent, 'f', isClose ? 3 : 1) + " %"_L1;
}

QString time(const QDateTime &value)
{
    return value.isValid() ? weekdayText(value) : u"–"_s;
}

/// Of a load that there is none of, or a link that there is not.
QString ifAny(const QString &name, const QString &text)
{
    return name.isEmpty() ? u"–"_s : text;
}

using L = LinkTableModel;
using F = FiguresTableModel;

constexpr std::array<ColumnSpec<LinkLoad>, L::ColumnCount> LinkColumns{{
    {L::Name, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "Link or distribution point"), Leading,
     [](const LinkLoad &r) -> QVariant { return r.name; },
     [](const LinkLoad &r) -> QVariant { return r.name.toCaseFolded(); }},
    {L::Clients, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "Clients"), Trailing,
     [](const LinkLoad &r) -> QVariant { return QLocale().toString(r.clients); },
     [](const LinkLoad &r) -> QVariant { return r.clients; }},
    {L::Capacity, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "Capacity, Mbit/s"), Trailing,
     [](const LinkLoad &r) -> QVariant { return number(r.capacityMbit); },
     [](const LinkLoad &r) -> QVariant { return r.capacityMbit; }},
    {L::Limit, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "Limit, Mbit/s"), Trailing,
     [](const LinkLoad &r) -> QVariant { return number(r.limitMbit); },
     [](const LinkLoad &r) -> QVariant { return r.limitMbit; }},
    {L::BusiestHour, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "Fullest hour"), Leading,
     [](const LinkLoad &r) -> QVariant { return time(r.busiestHour); },
     [](const LinkLoad &r) -> QVariant { return r.busiestHour; }},
    {L::Mean, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "Expected, Mbit/s"), Trailing,
     [](const LinkLoad &r) -> QVariant { return number(r.meanMbit); },
     [](const LinkLoad &r) -> QVariant { return r.meanMbit; }},
    {L::High, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "High (p95), Mbit/s"), Trailing,
     [](const LinkLoad &r) -> QVariant { return number(r.p95Mbit); },
     [](const LinkLoad &r) -> QVariant { return r.p95Mbit; }},
    {L::Overload, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "Overloaded in some hour"), Trailing,
     [](const LinkLoad &r) -> QVariant { return share(r.overloadProbability); },
     [](const LinkLoad &r) -> QVariant { return r.overloadProbability; }},
    {L::Concurrent, QT_TRANSLATE_NOOP("ccm::LinkTableModel", "Downloads at a time"), Trailing,
     [](const LinkLoad &r) -> QVariant { return number(r.concurrentMean); },
     [](const LinkLoad &r) -> QVariant { return r.concurrentMean; }},
}};
static_assert(columnsAreComplete(LinkColumns), "one fully described column per enumerator, in enum order");

constexpr std::array<ColumnSpec<PlanFigures>, F::ColumnCount> FiguresColumns{{
    {F::Plan, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Plan"), Leading,
     [](const PlanFigures &r) -> QVariant { return r.name; },
     [](const PlanFigures &r) -> QVariant { return r.name.toCaseFolded(); }},
    {F::Days, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Days"), Trailing,
     [](const PlanFigures &r) -> QVariant { return QLocale().toString(r.days); },
     [](const PlanFigures &r) -> QVariant { return r.days; }},
    {F::Deadline, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Deadline"), Leading,
     [](const PlanFigures &r) -> QVariant { return time(r.deadline); },
     [](const PlanFigures &r) -> QVariant { return r.deadline; }},
    {F::DoneByDeadline, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Done by the deadline"), Trailing,
     [](const PlanFigures &r) -> QVariant { return share(r.doneShare); },
     [](const PlanFigures &r) -> QVariant { return r.doneShare; }},
    {F::MostDone, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "95 % done"), Leading,
     [](const PlanFigures &r) -> QVariant { return time(r.mostDone); },
     [](const PlanFigures &r) -> QVariant { return r.mostDone; }},
    {F::BusiestHour, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Busiest hour"), Leading,
     [](const PlanFigures &r) -> QVariant { return time(r.busiestHour); },
     [](const PlanFigures &r) -> QVariant { return r.busiestHour; }},
    {F::BusiestMean, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Starts in it"), Trailing,
     [](const PlanFigures &r) -> QVariant { return number(r.busiestMean); },
     [](const PlanFigures &r) -> QVariant { return r.busiestMean; }},
    {F::BusiestHigh, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Most in any hour (p95)"), Trailing,
     [](const PlanFigures &r) -> QVariant { return QLocale().toString(r.busiestP95); },
     [](const PlanFigures &r) -> QVariant { return r.busiestP95; }},
    {F::WorstLink, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Fullest link"), Leading,
     [](const PlanFigures &r) -> QVariant { return ifAny(r.worstLink, r.worstLink); },
     [](const PlanFigures &r) -> QVariant { return r.worstLink.toCaseFolded(); }},
    {F::WorstLoad, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "Its load (p95), Mbit/s"), Trailing,
     [](const PlanFigures &r) -> QVariant { return ifAny(r.worstLink, number(r.worstMbit)); },
     [](const PlanFigures &r) -> QVariant { return r.worstMbit; }},
    {F::WithinLimits, QT_TRANSLATE_NOOP("ccm::FiguresTableModel", "All links within their limits"), Trailing,
     [](const PlanFigures &r) -> QVariant { return ifAny(r.worstLink, share(r.withinLimits)); },
     [](const PlanFigures &r) -> QVariant { return r.withinLimits; }},
}};
static_assert(columnsAreComplete(FiguresColumns), "one fully described column per enumerator, in enum order");

} // namespace

LinkTableModel::LinkTableModel(QObject *parent) : TableModel(LinkColumns, parent) { }

QString LinkTableModel::translated(const char *title) const
{
    return tr(title);
}

QVariant LinkTableModel::ownData(const LinkLoad &row, int column, int role) const
{
    constexpr double Hardly = 0.0005;
    if (role == HourlyRole)
        return QVariant::fromValue(row.mbitPerHour);
    if (role == LimitRole)
        return row.limitMbit;
    if (role != StatusRole || column != Overload)
        return {};
    return QVariant::fromValue(row.overloadProbability > 0.5          ? Status::Bad
                                   : row.overloadProbability > Hardly ? Status::Warning
                                                                      : Status::Good);
}

FiguresTableModel::FiguresTableModel(QObject *parent) : TableModel(FiguresColumns, parent) { }

QString FiguresTableModel::translated(const char *title) const
{
    return tr(title);
}

QVariant FiguresTableModel::ownData(const PlanFigures &row, int column, int role) const
{
    const bool isOver = !row.worstLink.isEmpty() && row.worstMbit > row.worstLimit;
    return role == StatusRole && column == WorstLoad && isOver ? QVariant::fromValue(Status::Bad)
                                                               : QVariant();
}

} // namespace ccm
