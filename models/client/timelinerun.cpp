// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one run of ccmsetup puts on a timeline.

#include "models/base/punctuation.h"
#include "models/client/clienttext.h"
#include "models/client/headline.h"
#include "models/client/runtext.h"
#include "models/client/statemeaning.h"
#include "models/client/timelineparts.h"

#include <QCoreApplication>
#include <QLocale>

namespace ccm::timelineparts {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Timeline)

public:
    static QString line(const QString &name, const QString &value) { return tr("%1: %2").arg(name, value); }
};

QString sentence(const QString &words)
{
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

/// One run and where its entries go.
class RunTeller
{
public:
    RunTeller(const ClientState &state, qsizetype number, Entries &entries)
        : m_run(state.runs[number])
        , m_number(number)
        , m_entries(entries)
        , m_isOpen(m_run.endEvidence.isEmpty())
        , m_goesOn(m_isOpen && &m_run == decidingRun(state.runs))
    {
    }

    void tell()
    {
        addBar();
        for (const RunPhase &phase : m_run.phases)
            addPhase(phase);
        for (const RunItem &item : m_run.items)
            addItem(item);
        for (const RunDownload &download : m_run.downloads)
            addDownload(download);
        for (const SentState &sent : m_run.states)
            addState(sent);
        for (const Finding &finding : m_run.findings)
            addFinding(finding);
        addEnd();
    }

private:
    void addBar()
    {
        const LogTime start =
            !m_run.start.isValid() && !m_run.phases.isEmpty() ? m_run.phases.first().start : m_run.start;
        if (!start.isValid() && !m_run.end.isValid())
            return;
        TimelineEntry entry = barOf(TimelineEntryKind::Run, start.isValid() ? start : m_run.end, m_run.end);
        entry.startIsUnknown = !m_run.start.isValid();
        entry.endIsOpen = m_isOpen;
        entry.goesOn = m_goesOn;
        entry.status = clienttext::statusOf(m_run);
        entry.evidence = m_run.evidence;
        QStringList label;
        if (m_run.decision != RunDecision::Unknown)
            label.append(clienttext::decision(m_run.decision));
        label.append(m_goesOn ? Text::tr("not finished") : clienttext::exitOf(m_run));
        entry.label = commaSeparated(label);
        const QString length = when(start, m_run.end);
        const QStringList detail{
            entry.startIsUnknown ? Text::tr("Run of ccmsetup, its start is not in the logs: %1.").arg(length)
                                 : Text::tr("Run of ccmsetup: %1.").arg(length),
            sentence(Text::line(Text::tr("Started by"), clienttext::trigger(m_run.trigger))),
            sentence(Text::line(Text::tr("Decision"), clienttext::decision(m_run.decision))),
            m_goesOn ? Text::tr("It is not finished where the logs end.")
                     : sentence(Text::line(Text::tr("Exit code"), clienttext::exitOf(m_run)))};
        entry.detail = detail.join(u'\n');
        add(TimelineTrackKind::Runs, std::move(entry));
    }

    void addPhase(const RunPhase &phase)
    {
        if (!phase.start.isValid())
            return;
        TimelineEntry entry = barOf(TimelineEntryKind::Phase, phase.start, phase.end);
        entry.endIsOpen = m_isOpen && &phase == &m_run.phases.constLast();
        entry.goesOn = entry.endIsOpen && m_goesOn;
        const bool isExit = phase.name == "exit"_L1;
        entry.status = phase.outcome.startsWith("failed "_L1) ? Status::Bad
            : isExit                                          ? clienttext::statusOf(m_run)
                                                              : Status::Neutral;
        entry.evidence = phase.evidence;
        entry.label = clienttext::phase(phase.name);
        QStringList detail{Text::tr("Phase \"%1\": %2.").arg(entry.label, when(phase.start, phase.end))};
        if (!phase.outcome.isEmpty())
            detail.append(sentence(clienttext::phaseOutcome(phase)));
        entry.detail = detail.join(u'\n');
        add(TimelineTrackKind::Phases, std::move(entry));
    }

    void addItem(const RunItem &item)
    {
        if (!item.start.isValid())
            return;
        TimelineEntry entry = barOf(TimelineEntryKind::Item, item.start, item.end);
        entry.status = clienttext::statusOf(item.outcome);
        entry.evidence = item.evidence;
        entry.label = item.fileName;
        entry.detail = Text::tr("Item %1: %2.").arg(item.fileName, when(item.start, item.end)) + u'\n'
            + sentence(clienttext::outcome(item.outcome));
        add(TimelineTrackKind::Items, std::move(entry));
    }

    void addDownload(const RunDownload &download)
    {
        if (!download.start.isValid())
            return;
        TimelineEntry entry = barOf(TimelineEntryKind::Download, download.start, download.end);
        entry.endIsOpen = download.outcome == RunDownload::Outcome::Running;
        entry.goesOn = entry.endIsOpen && m_goesOn && &download == &m_run.downloads.constLast();
        entry.status = clienttext::statusOf(download);
        entry.evidence = download.evidence;
        const QString file = download.files.value(0, Text::tr("A download"));
        const int others = static_cast<int>(std::max<qsizetype>(1, download.files.size())) - 1;
        entry.label = others > 0 ? Text::tr("%1 and %n other(s)", nullptr, others).arg(file) : file;
        QStringList detail{
            Text::tr("Download of %1: %2.").arg(entry.label, when(download.start, download.end)),
            sentence(outcome(download))};
        if (download.bytes)
            detail.append(amount(download));
        if (!download.source.isEmpty())
            detail.append(sentence(Text::line(Text::tr("From"), download.source)));
        entry.detail = detail.join(u'\n');
        add(TimelineTrackKind::Downloads, std::move(entry));
    }

    [[nodiscard]] QString outcome(const RunDownload &download) const
    {
        switch (download.outcome) {
        case RunDownload::Outcome::Running:
            return m_goesOn ? Text::tr("It is not finished.") : Text::tr("Its end is not in the logs.");
        case RunDownload::Outcome::Completed:
            return Text::tr("Completed.");
        case RunDownload::Outcome::Failed:
            return Text::tr("It failed with error %1.").arg(download.failure);
        }
        Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
    }

    static QString amount(const RunDownload &download)
    {
        const QLocale locale;
        const QString bytes = locale.formattedDataSize(*download.bytes);
        const auto rate = download.bytesPerSecond();
        if (!rate)
            return Text::tr("%1 transferred.").arg(bytes);
        return Text::tr("%1 transferred, %2 per second.")
            .arg(bytes, locale.formattedDataSize(static_cast<qint64>(*rate)));
    }

    void addState(const SentState &sent)
    {
        if (!sent.time.isValid())
            return;
        TimelineEntry entry = markOf(TimelineEntryKind::StateMessage, sent.time);
        const auto meaning = stateMeaning(sent.topic, sent.id);
        entry.status = meaning ? clienttext::statusOf(meaning->kind) : Status::Neutral;
        entry.evidence = sent.evidence;
        const QString id = QString::number(sent.id);
        entry.label = meaning ? Text::line(id, meaning->text) : id;
        entry.detail =
            sentence(Text::tr("State message %1, %2").arg(entry.label, clienttext::time(sent.time)));
        add(TimelineTrackKind::Events, std::move(entry));
    }

    void addFinding(const Finding &finding)
    {
        const LogTime time = finding.time.isValid() ? finding.time : m_run.end;
        if (!time.isValid())
            return;
        TimelineEntry entry = markOf(TimelineEntryKind::Finding, time);
        entry.status = finding.rank == FindingRank::Waiting ? Status::Notice : Status::Bad;
        entry.evidence = finding.evidence.value(0, m_run.lastEvidence);
        entry.label = finding.title;
        entry.detail = QStringList{Text::tr("%1: %2.").arg(clienttext::time(time), finding.title),
                                   finding.cause, finding.nextStep}
                           .join(u'\n');
        add(TimelineTrackKind::Events, std::move(entry));
    }

    void addEnd()
    {
        if (m_isOpen || !m_run.end.isValid())
            return;
        TimelineEntry entry = markOf(TimelineEntryKind::End, m_run.end);
        entry.status = clienttext::statusOf(m_run);
        entry.evidence = m_run.endEvidence;
        entry.label = clienttext::exitOf(m_run);
        entry.detail = sentence(
            Text::tr("End of the run, %1, with exit code %2").arg(clienttext::time(m_run.end), entry.label));
        add(TimelineTrackKind::Events, std::move(entry));
    }

    void add(TimelineTrackKind track, TimelineEntry &&entry)
    {
        entry.run = m_number;
        m_entries.of(track).append(std::move(entry));
    }

    const SetupRun &m_run;
    qsizetype m_number;
    Entries &m_entries;
    bool m_isOpen; ///< no record tells its end
    bool m_goesOn;
};

} // namespace

void addRun(const ClientState &state, qsizetype run, Entries &entries)
{
    RunTeller(state, run, entries).tell();
}

} // namespace ccm::timelineparts
