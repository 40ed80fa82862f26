// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/rulewords.h"

// How ccmsetup handles an item that is pending.

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using namespace rules;

Judgement judgePlaced(const RuleInput &input)
{
    const auto &installation = input.item->installation;
    if (!installation || installation->type.isEmpty())
        return unknown(Text::tr("The manifest does not say how it is installed."));
    return sameText(installation->type, u"NONE")
        ? yes(Text::tr("It is only placed in the ccmsetup folder, not installed."))
        : no(Text::tr("It is installed as %1.").arg(installation->type));
}

/// "Found local file '...' to install." is known of these two.
Judgement judgeLocal(const RuleInput &input)
{
    const QString &path = input.item->fileName;
    const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    return sameText(name, u"dism.exe") || sameText(name, u"pkgmgr.exe")
        ? yes(Text::tr("It is a program of Windows, so there is nothing to download."))
        : no(Text::tr("It comes with the site's package."));
}

constexpr std::array Table = std::to_array<Rule>({
    {"handling.placed"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The item is only placed"), always, judgePlaced},
    {"handling.local"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The item is a program of Windows"), always,
     judgeLocal},
});

} // namespace

std::span<const Rule> handlingRules()
{
    return Table;
}

} // namespace ccm
