// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterset.h"

#include <QCoreApplication>

#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct Preset
{
    const char *name; ///< translated in the context ccm::FilterSet
    const char *expression;
};

constexpr std::array Presets{
    Preset{QT_TRANSLATE_NOOP("ccm::FilterSet", "Errors and warnings"), "severity>=warning"},
    Preset{QT_TRANSLATE_NOOP("ccm::FilterSet", "Failures of ccmsetup"),
           R"(component:ccmsetup (severity=error OR message:"failed with error code"))"},
    Preset{QT_TRANSLATE_NOOP("ccm::FilterSet", "Downloads"), R"(message:download OR message:/\bBITS\b/)"},
    Preset{QT_TRANSLATE_NOOP("ccm::FilterSet", "Windows Installer: return value 3"),
           R"(message:/Return value 3\b/i)"},
};

} // namespace

FilterSet builtInFilters()
{
    FilterSet set;
    for (const Preset &preset : Presets)
        set.filters.append({.name = QCoreApplication::translate("ccm::FilterSet", preset.name),
                            .expression = QString::fromLatin1(preset.expression)});
    return set;
}

} // namespace ccm
