// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planeditmodels.h"

#include "models/window/planreader.h"
#include "models/window/plantext.h"

#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

using F = ClassModel;
using S = SiteModel;
using P = PointModel;
using M = MaintenanceModel;

QString number(double value)
{
    return QLocale().toString(value, 'g', 10);
}

template<typename Row>
QVariant nameOf(const Row &row)
{
    return row.name;
}

/// A name is a whole line at most.
template<typename Row>
bool setName(Row &row, const QVariant &value)
{
    row.name = value.toString().simplified().left(PlanFileLimits::NameLength);
    return true;
}

/// Out of range is taken too: checkPlan() says so beside the field.
template<auto Member, typename Row>
bool setNumber(Row &row, const QVariant &value)
{
    bool isNumber = false;
    const double read = value.toDouble(&isNumber);
    if (isNumber)
        row.*Member = static_cast<std::remove_reference_t<decltype(row.*Member)>>(read);
    return isNumber;
}

constexpr std::array<ColumnSpec<ClientClass>, F::ColumnCount> FleetColumns{{
    {F::Name, QT_TRANSLATE_NOOP("ccm::ClassModel", "Clients"), Leading, nameOf<ClientClass>,
     [](const ClientClass &c) -> QVariant { return c.name.toCaseFolded(); }},
    {F::Count, QT_TRANSLATE_NOOP("ccm::ClassModel", "Number"), Trailing,
     [](const ClientClass &c) -> QVariant { return QLocale().toString(c.count); },
     [](const ClientClass &c) -> QVariant { return c.count; }},
    {F::When, QT_TRANSLATE_NOOP("ccm::ClassModel", "They are"), Leading,
     [](const ClientClass &c) -> QVariant { return availabilityText(c.availability, QLocale()); },
     [](const ClientClass &c) -> QVariant { return availabilityText(c.availability, QLocale()); }},
    {F::Zone, QT_TRANSLATE_NOOP("ccm::ClassModel", "Time zone"), Leading,
     [](const ClientClass &c) -> QVariant { return QString::fromUtf8(c.timeZone); },
     [](const ClientClass &c) -> QVariant { return QString::fromUtf8(c.timeZone); }},
    {F::Site, QT_TRANSLATE_NOOP("ccm::ClassModel", "Site"), Leading,
     [](const ClientClass &c) -> QVariant { return c.site; },
     [](const ClientClass &c) -> QVariant { return c.site.toCaseFolded(); }},
    {F::Excluded, QT_TRANSLATE_NOOP("ccm::ClassModel", "Excluded"), Leading,
     [](const ClientClass &c) -> QVariant { return exclusionText(c.exclusion); },
     [](const ClientClass &c) -> QVariant { return static_cast<int>(c.exclusion); }},
}};
static_assert(columnsAreComplete(FleetColumns), "one fully described column per enumerator, in enum order");

constexpr std::array<EditSpec<ClientClass>, F::ColumnCount> FleetEdits{{
    {"name", nameOf<ClientClass>, setName<ClientClass>},
    {"count", [](const ClientClass &c) -> QVariant { return static_cast<int>(c.count); },
     setNumber<&ClientClass::count, ClientClass>},
    {"availability"},
    {"timeZone"},
    {"site"},
    {"excluded"},
}};

constexpr std::array<ColumnSpec<PlanSite>, S::ColumnCount> SiteColumns{{
    {S::Name, QT_TRANSLATE_NOOP("ccm::SiteModel", "Site"), Leading, nameOf<PlanSite>,
     [](const PlanSite &s) -> QVariant { return s.name.toCaseFolded(); }},
    {S::Link, QT_TRANSLATE_NOOP("ccm::SiteModel", "Link, Mbit/s"), Trailing,
     [](const PlanSite &s) -> QVariant { return number(s.linkMbitPerSecond); },
     [](const PlanSite &s) -> QVariant { return s.linkMbitPerSecond; }},
    {S::Point, QT_TRANSLATE_NOOP("ccm::SiteModel", "Served by"), Leading,
     [](const PlanSite &s) -> QVariant { return s.distributionPoint; },
     [](const PlanSite &s) -> QVariant { return s.distributionPoint.toCaseFolded(); }},
}};
static_assert(columnsAreComplete(SiteColumns), "one fully described column per enumerator, in enum order");

constexpr std::array<EditSpec<PlanSite>, S::ColumnCount> SiteEdits{{
    {"name", nameOf<PlanSite>, setName<PlanSite>},
    {"linkMbitPerSecond", [](const PlanSite &s) -> QVariant { return s.linkMbitPerSecond; },
     setNumber<&PlanSite::linkMbitPerSecond, PlanSite>},
    {"distributionPoint", [](const PlanSite &s) -> QVariant { return s.distributionPoint; },
     [](PlanSite &s, const QVariant &value) {
         s.distributionPoint = value.toString().simplified().left(PlanFileLimits::NameLength);
         return true;
     }},
}};

constexpr std::array<ColumnSpec<DistributionPoint>, P::ColumnCount> PointColumns{{
    {P::Name, QT_TRANSLATE_NOOP("ccm::PointModel", "Distribution point"), Leading, nameOf<DistributionPoint>,
     [](const DistributionPoint &p) -> QVariant { return p.name.toCaseFolded(); }},
    {P::Rate, QT_TRANSLATE_NOOP("ccm::PointModel", "Mbit/s"), Trailing,
     [](const DistributionPoint &p) -> QVariant { return number(p.mbitPerSecond); },
     [](const DistributionPoint &p) -> QVariant { return p.mbitPerSecond; }},
}};
static_assert(columnsAreComplete(PointColumns), "one fully described column per enumerator, in enum order");

constexpr std::array<EditSpec<DistributionPoint>, P::ColumnCount> PointEdits{{
    {"name", nameOf<DistributionPoint>, setName<DistributionPoint>},
    {"mbitPerSecond", [](const DistributionPoint &p) -> QVariant { return p.mbitPerSecond; },
     setNumber<&DistributionPoint::mbitPerSecond, DistributionPoint>},
}};

QTime startOf(const MaintenanceWindow &window)
{
    return QTime(0, 0).addSecs(window.startMinute * 60);
}

constexpr std::array<ColumnSpec<MaintenanceWindow>, M::ColumnCount> MaintenanceColumns{{
    {M::Day, QT_TRANSLATE_NOOP("ccm::MaintenanceModel", "Day"), Leading,
     [](const MaintenanceWindow &w) -> QVariant { return QLocale().dayName(w.day); },
     [](const MaintenanceWindow &w) -> QVariant { return w.day; }},
    {M::Start, QT_TRANSLATE_NOOP("ccm::MaintenanceModel", "Opens"), Leading,
     [](const MaintenanceWindow &w) -> QVariant { return startOf(w).toString(u"HH:mm"_s); },
     [](const MaintenanceWindow &w) -> QVariant { return w.startMinute; }},
    {M::Hours, QT_TRANSLATE_NOOP("ccm::MaintenanceModel", "Hours"), Trailing,
     [](const MaintenanceWindow &w) -> QVariant { return number(w.hours); },
     [](const MaintenanceWindow &w) -> QVariant { return w.hours; }},
}};
static_assert(columnsAreComplete(MaintenanceColumns),
              "one fully described column per enumerator, in enum order");

constexpr std::array<EditSpec<MaintenanceWindow>, M::ColumnCount> MaintenanceEdits{{
    {"day", [](const MaintenanceWindow &w) -> QVariant { return w.day; },
     setNumber<&MaintenanceWindow::day, MaintenanceWindow>},
    {"start", [](const MaintenanceWindow &w) -> QVariant { return startOf(w); },
     [](MaintenanceWindow &w, const QVariant &value) {
         const QTime time = value.toTime();
         if (time.isValid())
             w.startMinute = time.hour() * 60 + time.minute();
         return time.isValid();
     }},
    {"hours", [](const MaintenanceWindow &w) -> QVariant { return w.hours; },
     setNumber<&MaintenanceWindow::hours, MaintenanceWindow>},
}};

} // namespace

ClassModel::ClassModel(QObject *parent) : EditableModel(FleetColumns, FleetEdits, "fleet", parent) { }

QString ClassModel::translated(const char *title) const
{
    return tr(title);
}

SiteModel::SiteModel(QObject *parent) : EditableModel(SiteColumns, SiteEdits, "sites", parent) { }

QString SiteModel::translated(const char *title) const
{
    return tr(title);
}

PointModel::PointModel(QObject *parent)
    : EditableModel(PointColumns, PointEdits, "distributionPoints", parent)
{
}

QString PointModel::translated(const char *title) const
{
    return tr(title);
}

MaintenanceModel::MaintenanceModel(QObject *parent)
    : EditableModel(MaintenanceColumns, MaintenanceEdits, "maintenanceWindows", parent)
{
}

QString MaintenanceModel::translated(const char *title) const
{
    return tr(title);
}

} // namespace ccm
