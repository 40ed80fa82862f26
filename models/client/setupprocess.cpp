// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/setupprocess.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <ranges>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// No computer runs more of them at a time; older ones that never ended were killed.
constexpr qsizetype MaximumOpen = 32;
constexpr qsizetype MaximumWarnings = 20;

struct ProcessText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::SetupProcess)

public:
    static QString nobodysExit(const Evidence &place)
    {
        return tr("%1, line %2: This exit cannot be told from those of the other processes that were "
                  "running, and was left out.")
            .arg(place.file, QString::number(place.line));
    }
};

/// Finds the process of each record; see setupRuns() for the rules. Linear in the records.
class ProcessFinder
{
public:
    void take(qsizetype index, const SpokenRecord &record)
    {
        const bool ends = record.kind == MessageKind::Exited || record.kind == MessageKind::Failed;
        if (record.kind == MessageKind::ProcessStarted)
            start(index, record);
        else if (record.kind == MessageKind::ServiceMain)
            enterService(record.thread);
        else if (ends && processOf(record.thread) < 0 && m_open.size() > 1)
            return leaveOut(record);
        append(index, record);
        if (ends)
            m_open.removeOne(processOf(record.thread));
    }

    [[nodiscard]] const QList<SetupProcess> &processes() const { return m_processes; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    void start(qsizetype index, const SpokenRecord &record)
    {
        m_lastStart = index;
        // What came before any start line is open for more only until a process starts.
        m_open.removeIf([this](qsizetype number) {
            return !m_processes[number].hasStart && !m_processes[number].isService;
        });
        m_ofThread[record.thread] = open({
            .hasStart = true,
            .startThread = record.thread,
            .processId = record.fields.value(0),
            .records = {},
        });
    }

    /// A thread whose process has ended before another one started may be a thread of that one.
    [[nodiscard]] qsizetype processOf(const QString &thread) const
    {
        const qsizetype number = m_ofThread.value(thread, -1);
        if (number < 0)
            return -1;
        const SetupProcess &process = m_processes[number];
        return process.isOver() && process.exitRecord < m_lastStart ? -1 : number;
    }

    void enterService(const QString &thread)
    {
        const auto service = std::ranges::find_if(m_open | std::views::reverse, [this](qsizetype number) {
            const SetupProcess &process = m_processes[number];
            return process.hasStart && !process.isService && !process.hasStartedService;
        });
        const qsizetype number = service == m_open.rend() ? open({}) : *service;
        m_processes[number].isService = true;
        m_ofThread[thread] = number;
    }

    void append(qsizetype index, const SpokenRecord &record)
    {
        const qsizetype known = processOf(record.thread);
        SetupProcess &process = m_processes[known >= 0 ? known : adopt(record.thread)];
        process.records.append(index);
        if (record.kind == MessageKind::Exited || record.kind == MessageKind::Failed)
            process.exitRecord = index;
        if ((record.kind == MessageKind::ServiceCreated || record.kind == MessageKind::ServiceStarted)
            && process.hasStart && record.thread == process.startThread)
            process.hasStartedService = true;
    }

    /// Gives a thread that was not seen before to the process it most likely is of.
    qsizetype adopt(const QString &thread)
    {
        const auto service = std::ranges::find_if(
            m_open | std::views::reverse, [this](qsizetype number) { return m_processes[number].isService; });
        qsizetype number = -1;
        if (service != m_open.rend())
            number = *service;
        else
            number = m_open.isEmpty() ? open({}) : m_open.last();
        m_ofThread[thread] = number;
        return number;
    }

    qsizetype open(const SetupProcess &process)
    {
        m_processes.append(process);
        m_open.append(m_processes.size() - 1);
        if (m_open.size() > MaximumOpen)
            m_open.removeFirst();
        return m_processes.size() - 1;
    }

    void leaveOut(const SpokenRecord &record)
    {
        if (m_warnings.size() < MaximumWarnings)
            m_warnings.append(ProcessText::nobodysExit(record.evidence));
    }

    QList<SetupProcess> m_processes;
    QList<qsizetype> m_open; ///< oldest first
    QHash<QString, qsizetype> m_ofThread;
    qsizetype m_lastStart = -1;
    QStringList m_warnings;
};

/// What makes a run of records whose start is not in the log. Others write "Command line: ", too.
bool tellsOfARun(const SpokenRecord &record)
{
    switch (record.kind) {
    case MessageKind::CommandLine:
        return record.fields.value(0).contains("ccmsetup"_L1, Qt::CaseInsensitive);
    case MessageKind::Excluded:
    case MessageKind::SkipDecided:
    case MessageKind::RepairDecided:
    case MessageKind::InstallStarted:
    case MessageKind::Exited:
    case MessageKind::Failed:
        return true;
    default:
        return false;
    }
}

bool isRun(const SetupProcess &process, const QList<SpokenRecord> &records)
{
    return process.hasStart
        || std::ranges::any_of(process.records, [&records](qsizetype i) { return tellsOfARun(records[i]); });
}

bool isLauncher(const SetupProcess &process)
{
    return process.hasStartedService && !process.isService;
}

/// The service that the launcher at `number` has started, or -1.
qsizetype serviceOf(const QList<SetupProcess> &processes, qsizetype number)
{
    if (!isLauncher(processes[number]))
        return -1;
    for (qsizetype i = number + 1; i < processes.size() && !isLauncher(processes[i]); ++i) {
        if (processes[i].isService)
            return i;
    }
    return -1;
}

SetupRunRecords asRun(const QList<SetupProcess> &processes)
{
    SetupRunRecords run{.processes = processes, .records = {}};
    for (const SetupProcess &process : processes)
        run.records += process.records;
    std::ranges::sort(run.records);
    return run;
}

} // namespace

const SetupProcess *SetupRunRecords::deciding() const
{
    return processes.isEmpty() || isLauncher(processes.last()) ? nullptr : &processes.last();
}

QList<SetupRunRecords> setupRuns(const QList<SpokenRecord> &records, QStringList &warnings)
{
    ProcessFinder finder;
    for (qsizetype i = 0; i < records.size(); ++i)
        finder.take(i, records[i]);
    warnings += finder.warnings();

    QList<SetupProcess> processes = finder.processes();
    processes.removeIf([&records](const SetupProcess &process) { return !isRun(process, records); });

    QList<SetupRunRecords> runs;
    QList<bool> taken(processes.size(), false);
    for (qsizetype i = 0; i < processes.size(); ++i) {
        if (taken[i])
            continue;
        const qsizetype service = serviceOf(processes, i);
        if (service >= 0)
            taken[service] = true;
        runs.append(asRun(service < 0 ? QList{processes[i]} : QList{processes[i], processes[service]}));
    }
    std::ranges::sort(runs, {}, [](const SetupRunRecords &run) { return run.records.first(); });
    return runs;
}

} // namespace ccm
