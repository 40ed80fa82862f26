// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/tailnews.h"

#include "models/client/exitcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct NewsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::TailNews)
};

/// On one line, and no longer than a notification can be.
QString brief(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= TailNotice::LongestText
        ? line
        : line.first(TailNotice::LongestText - 1) + QChar(0x2026); // an ellipsis
}

TailNotice errorIn(const QString &log, qint64 offset, const QString &message)
{
    return {.title = NewsText::tr("Error in %1", "a log").arg(log),
            .text = brief(message),
            .status = Status::Bad,
            .record = {.file = log, .offset = offset}};
}

/// The text of a settled record, where it has been read with the others at the end.
QString messageAt(const QList<LogRecord> &records, qint64 offset)
{
    const auto found = std::ranges::find(records, offset, &LogRecord::offset);
    return found == records.end() ? QString() : found->message;
}

std::optional<TailNotice> errorSince(quint32 known, const QString &log, const LogSnapshot &snapshot)
{
    for (quint32 number = known; number < snapshot.index.count(); ++number) {
        if (snapshot.index.traits(number).severity != Severity::Error)
            continue;
        const qint64 offset = snapshot.index.offset(number);
        return errorIn(log, offset, messageAt(snapshot.last, offset));
    }
    quint32 number = snapshot.index.count();
    for (const LogRecord &record : snapshot.pending) { // only what is whole: the rest may turn out otherwise
        if (number++ >= known && record.severity == Severity::Error && !record.flags)
            return errorIn(log, record.offset, record.message);
    }
    return {};
}

bool hasEnded(const SetupRun &run)
{
    return run.exitCode || !run.failure.isEmpty();
}

/// What stays the same of a run when its log is read anew, or goes by another name.
QString keyOf(const SetupRun &run)
{
    const QString start = run.start.isValid()
        ? run.start.written.toString(Qt::ISODateWithMs)
        : run.evidence.file + u':' + QString::number(run.evidence.offset);
    return start + u' ' + run.commandLine;
}

TailNotice endOf(const SetupRun &run, const QString &headline)
{
    TailNotice notice{.text = brief(headline), .record = run.endEvidence};
    if (!run.endEvidence.isRecord())
        notice.record = run.lastEvidence;
    if (!run.exitCode) {
        notice.title = NewsText::tr("ccmsetup has failed");
        notice.status = Status::Bad;
        return notice;
    }
    notice.title = NewsText::tr("ccmsetup has ended with exit code %1").arg(*run.exitCode);
    const ExitMeaning meaning = exitMeaning(*run.exitCode);
    notice.status = meaning == ExitMeaning::Success ? Status::Good
        : meaning == ExitMeaning::Failure           ? Status::Bad
                                                    : Status::Notice;
    return notice;
}

} // namespace

void TailNews::follow(const QStringList &logs)
{
    m_logs.clear();
    for (const QString &name : logs)
        m_logs.push_back({.name = name});
    m_endedRuns.clear();
}

std::optional<TailNotice> TailNews::logGrew(int log, const LogSnapshot &snapshot)
{
    if (log < 0 || log >= std::ssize(m_logs) || !snapshot.isCaughtUp)
        return {};
    Log &known = m_logs[static_cast<std::size_t>(log)];
    const quint32 settled = snapshot.index.count();
    const bool isBegunAnew = settled < std::exchange(known.settled, settled);
    if (!known.known) {
        known.known = snapshot.count();
        return {};
    }
    if (isBegunAnew)
        known.known = 0;
    if (known.isTold)
        return {};
    auto notice = errorSince(*known.known, known.name, snapshot);
    known.isTold = notice.has_value();
    known.known = std::max(*known.known, settled); // what is not settled is looked at again
    return notice;
}

void TailNews::clientRead(const ClientState &state)
{
    m_endedRuns.clear();
    for (const SetupRun &run : state.runs) {
        if (hasEnded(run))
            m_endedRuns.insert(keyOf(run));
    }
}

std::optional<TailNotice> TailNews::clientChanged(const ClientState &state)
{
    std::optional<TailNotice> notice;
    for (const SetupRun &run : state.runs) {
        if (!hasEnded(run) || m_endedRuns.contains(keyOf(run)))
            continue;
        m_endedRuns.insert(keyOf(run));
        notice = endOf(run, state.headline);
    }
    return notice;
}

} // namespace ccm
