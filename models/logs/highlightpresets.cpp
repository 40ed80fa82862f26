// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/highlightrules.h"

#include <QCoreApplication>

#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct Preset
{
    const char *name; ///< translated in the context ccm::HighlightRules
    const char *regex;
    HighlightPaint paint;
    int hue;
};

constexpr int Red = 0;
constexpr int Orange = 30;
constexpr int Green = 130;
constexpr int Teal = 180;
constexpr int Blue = 215;
constexpr int Violet = 275;

// Each regex is what the messages of real logs say; without anchors, so that whole blocks are searched.
constexpr std::array Presets{
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "ccmsetup starts"),
           R"(=\[ ccmsetup started in process \d+ \]=)", HighlightPaint::Row, Blue},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "ccmsetup ends well"),
           R"(\bCcmSetup is exiting with return code 0\b)", HighlightPaint::Row, Green},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "ccmsetup ends with a code"),
           R"(\bCcmSetup is exiting with return code \d+)", HighlightPaint::Row, Orange},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "ccmsetup fails"), R"(\bCcmSetup failed with error code)",
           HighlightPaint::Row, Red},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Started for an upgrade"),
           R"(launched by Windows Task Scheduler for client upgrade|Upgrade task is randomized to run at)",
           HighlightPaint::Match, Blue},
    Preset{
        QT_TRANSLATE_NOOP("ccm::HighlightRules", "Client installed or repaired"),
        R"(No version of the client is currently detected|Initiating repair|Client installation will be skipped)",
        HighlightPaint::Match, Violet},
    Preset{
        QT_TRANSLATE_NOOP("ccm::HighlightRules", "Item of the manifest"),
        R"(Item '?[^' ]+'? (?:is applicable|is not applicable|has not been installed yet)|Detected item '[^']+')",
        HighlightPaint::Match, Teal},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Hash that differs"),
           R"(doesn't match with the file hash '[^']*')", HighlightPaint::Match, Orange},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Download with BITS"),
           R"(BITS job|BITS download|client files via BITS)", HighlightPaint::Match, Violet},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Download with BITS fails"),
           R"(Failed to download (?:client )?files (?:through|by) BITS)", HighlightPaint::Row, Red},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "No location to download from"),
           R"(none of them is good\. Fallback to MP|Failed to check url)", HighlightPaint::Match, Orange},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Windows Installer fails"),
           R"(Return value 3\.|MainEngineThread is returning [1-9]\d*)", HighlightPaint::Row, Red},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Windows Installer package"),
           R"(\bRunning installation package)", HighlightPaint::Match, Teal},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Endpoint Protection installed"),
           R"(\bInstalled EP client successfully\.|\bEP version \S+ is already installed\.)",
           HighlightPaint::Row, Green},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Endpoint Protection to be installed"),
           R"(version is lower than expected installer version|SCEP client is not present)",
           HighlightPaint::Match, Orange},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Command line"), R"(\bcommand line:)",
           HighlightPaint::Match, Teal},
    Preset{QT_TRANSLATE_NOOP("ccm::HighlightRules", "Error code"), R"(\b0x8[0-9a-f]{7}\b)",
           HighlightPaint::Match, Red},
};

} // namespace

HighlightRules builtInHighlightRules()
{
    HighlightRules result;
    for (const Preset &preset : Presets) {
        result.rules.append(
            {.name = QCoreApplication::translate("ccm::HighlightRules", preset.name),
             .pattern = {.text = QString::fromLatin1(preset.regex), .syntax = PatternSyntax::Regex},
             .paint = preset.paint,
             .hue = preset.hue});
    }
    return result;
}

} // namespace ccm
