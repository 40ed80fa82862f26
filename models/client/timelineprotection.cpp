// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Endpoint Protection puts on a timeline.

#include "models/client/clienttext.h"
#include "models/client/statemeaning.h"
#include "models/client/timelineparts.h"

#include <QCoreApplication>

#include <optional>

namespace ccm::timelineparts {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Timeline)

public:
    static QString of(const ProtectionStep &step)
    {
        if (step.name == "trigger"_L1)
            return tr("The agent was triggered: %1").arg(step.text);
        if (step.name == "installerVersion"_L1)
            return tr("SCEPInstall.exe is version %1").arg(step.text);
        if (step.name == "installedVersion"_L1)
            return tr("Version %1 is installed").arg(step.text);
        if (step.name == "lower"_L1)
            return tr("The installed version %1 is lower than that of the installer").arg(step.text);
        if (step.name == "install"_L1)
            return tr("The agent starts SCEPInstall.exe");
        if (step.name == "installed"_L1)
            return tr("Endpoint Protection has been installed");
        if (step.name == "result"_L1)
            return tr("The installer returned %1").arg(step.text);
        if (step.name == "state"_L1)
            return state(step);
        return step.text.isEmpty() ? step.name : tr("%1: %2").arg(step.name, step.text);
    }

private:
    static QString state(const ProtectionStep &step)
    {
        const auto meaning = stateMeaning(EndpointProtectionTopic, step.text.toInt());
        return meaning ? tr("State message %1: %2").arg(step.text, meaning->text)
                       : tr("State message %1").arg(step.text);
    }
};

constexpr int FailedState = 4; ///< of topic 2001

bool isFailure(const ProtectionStep &step)
{
    constexpr quint32 SeverityBit = 0x80000000U;
    if (step.name == "state"_L1)
        return step.text.toInt() == FailedState;
    bool ok = false;
    return step.name == "result"_L1 && (step.text.toUInt(&ok, 16) & SeverityBit) != 0 && ok;
}

Status statusOf(const ProtectionStep &step)
{
    if (isFailure(step))
        return Status::Bad;
    return step.name == "installed"_L1 ? Status::Good : Status::Neutral;
}

/// An installation that has begun and whose end is looked for.
struct Begun
{
    ProtectionStep step;
    LogTime last;
};

TimelineEntry installationBar(const Begun &begun, const ProtectionStep *end)
{
    TimelineEntry entry =
        barOf(TimelineEntryKind::ProtectionInstallation, begun.step.time, end ? end->time : begun.last);
    entry.endIsOpen = !end;
    entry.status = end ? statusOf(*end) : Status::Notice;
    entry.evidence = begun.step.evidence;
    entry.label = end && isFailure(*end) ? Text::tr("SCEPInstall.exe: failed") : u"SCEPInstall.exe"_s;
    entry.detail = Text::tr("Installation of Endpoint Protection: %1.")
                       .arg(when(begun.step.time, end ? end->time : begun.last))
        + u'\n' + (end ? Text::tr("%1.").arg(Text::of(*end)) : Text::tr("Its end is not in the logs."));
    return entry;
}

} // namespace

void addProtection(const EndpointProtection &protection, Entries &entries)
{
    QList<TimelineEntry> &track = entries.of(TimelineTrackKind::Protection);
    std::optional<Begun> begun;
    for (const ProtectionStep &step : protection.steps) {
        if (!step.time.isValid())
            continue;
        const bool begins = step.name == "install"_L1;
        const bool ends = begun && (step.name == "installed"_L1 || isFailure(step));
        if (begun && (begins || ends))
            track.append(installationBar(*begun, ends ? &step : nullptr));
        if (begins)
            begun = Begun{.step = step, .last = step.time};
        else if (ends)
            begun.reset();
        else if (begun)
            begun->last = step.time;
        TimelineEntry entry = markOf(TimelineEntryKind::ProtectionStep, step.time);
        entry.status = statusOf(step);
        entry.evidence = step.evidence;
        entry.label = Text::of(step);
        entry.detail = Text::tr("%1: %2.").arg(clienttext::time(step.time), entry.label);
        track.append(entry);
    }
    if (begun)
        track.append(installationBar(*begun, nullptr));
}

} // namespace ccm::timelineparts
