// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planpresets.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct PresetText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PlanPresets)
};

using Kind = Availability::Kind;

struct PresetClass
{
    const char *name = nullptr; ///< null where the table has no more
    qint64 count = 0;
    Kind kind = Kind::Always;
    int site = -1; ///< in the preset's sites
};

struct PresetSite
{
    const char *name = nullptr;
    double mbit = 0.0;
};

struct Preset
{
    QLatin1StringView id;
    const char *title;
    std::array<PresetClass, 4> classes;
    std::array<PresetSite, 3> sites;
};

constexpr std::array Presets{
    Preset{"clients1000"_L1,
           QT_TRANSLATE_NOOP("ccm::PlanPresets", "1,000 clients"),
           {{{QT_TRANSLATE_NOOP("ccm::PlanPresets", "Clients"), 1'000, Kind::Office8x5}}},
           {}},
    Preset{"clients25000"_L1,
           QT_TRANSLATE_NOOP("ccm::PlanPresets", "25,000 clients"),
           {{{QT_TRANSLATE_NOOP("ccm::PlanPresets", "Clients"), 25'000, Kind::Office8x5}}},
           {}},
    Preset{"clients150000"_L1,
           QT_TRANSLATE_NOOP("ccm::PlanPresets", "150,000 clients"),
           {{{QT_TRANSLATE_NOOP("ccm::PlanPresets", "Clients"), 150'000, Kind::Office8x5}}},
           {}},
    Preset{"always"_L1,
           QT_TRANSLATE_NOOP("ccm::PlanPresets", "Always on"),
           {{{QT_TRANSLATE_NOOP("ccm::PlanPresets", "Clients that are always on"), 25'000, Kind::Always}}},
           {}},
    Preset{"offices"_L1,
           QT_TRANSLATE_NOOP("ccm::PlanPresets", "Offices"),
           {{{QT_TRANSLATE_NOOP("ccm::PlanPresets", "Office PCs"), 20'000, Kind::Office8x5},
             {QT_TRANSLATE_NOOP("ccm::PlanPresets", "Service desk"), 4'000, Kind::Office10x5},
             {QT_TRANSLATE_NOOP("ccm::PlanPresets", "Virtual desktops"), 1'000, Kind::Vdi}}},
           {}},
    Preset{"laptops"_L1,
           QT_TRANSLATE_NOOP("ccm::PlanPresets", "Laptops"),
           {{{QT_TRANSLATE_NOOP("ccm::PlanPresets", "Laptops"), 25'000, Kind::Laptop}}},
           {}},
    Preset{"threeSites"_L1,
           QT_TRANSLATE_NOOP("ccm::PlanPresets", "Three sites on thin links"),
           {{{QT_TRANSLATE_NOOP("ccm::PlanPresets", "Branch office"), 600, Kind::Office10x5, 0},
             {QT_TRANSLATE_NOOP("ccm::PlanPresets", "Plant"), 250, Kind::Always, 1},
             {QT_TRANSLATE_NOOP("ccm::PlanPresets", "Plant office"), 90, Kind::Office8x5, 1},
             {QT_TRANSLATE_NOOP("ccm::PlanPresets", "Shop"), 40, Kind::Laptop, 2}}},
           {{{QT_TRANSLATE_NOOP("ccm::PlanPresets", "Branch"), 10.0},
             {QT_TRANSLATE_NOOP("ccm::PlanPresets", "Plant"), 4.0},
             {QT_TRANSLATE_NOOP("ccm::PlanPresets", "Shop"), 1.0}}}},
};

} // namespace

QList<PlanPreset> planPresets(const QDate &today, const QByteArray &timeZone)
{
    QList<PlanPreset> result;
    for (const Preset &preset : Presets) {
        Plan plan{.name = PresetText::tr(preset.title),
                  .openingDate = today.addDays(8 - today.dayOfWeek()),
                  .openingTime = QTime(0, 0),
                  .timeZone = QTimeZone::isTimeZoneIdAvailable(timeZone) ? timeZone : QByteArray("UTC")};
        for (const PresetSite &site : preset.sites) {
            if (site.name)
                plan.sites.append({.name = PresetText::tr(site.name), .linkMbitPerSecond = site.mbit});
        }
        for (const PresetClass &clients : preset.classes) {
            if (clients.name)
                plan.fleet.append({.name = PresetText::tr(clients.name),
                                   .count = clients.count,
                                   .availability = Availability::usual(clients.kind),
                                   .site = clients.site < 0 ? QString() : plan.sites[clients.site].name});
        }
        result.append({.id = preset.id, .title = plan.name, .plan = plan});
    }
    return result;
}

} // namespace ccm
