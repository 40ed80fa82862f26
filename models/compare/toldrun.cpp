// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/toldrun.h"

#include "models/client/runtext.h"
#include "models/client/setuprun.h"
#include "models/compare/loggedrun.h"

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QString bareName(const QString &path)
{
    return path.section(u'\\', -1).section(u'/', -1).toLower();
}

/// Of a record that tells what was done or where the run stands; decisions are told by saidBy().
SaidLine doneBy(const SpokenRecord &record)
{
    const QString &first = record.fields.value(0);
    switch (record.kind) {
    case MessageKind::Platform:
        return {u"platform"_s, first.toLower()};
    case MessageKind::SetupVersion:
        return {u"version of ccmsetup"_s, first};
    case MessageKind::SystemVersion:
        return {u"system"_s, record.fields.mid(std::max<qsizetype>(record.fields.size() - 6, 0)).join(u' ')};
    case MessageKind::LaunchedByTask:
        return {u"task"_s, u"yes"_s};
    case MessageKind::SiteCode:
        return {u"site"_s, first.trimmed().toUpper()};
    case MessageKind::SiteVersion:
        return {u"version of the site"_s, first};
    case MessageKind::JobFileAdded:
    case MessageKind::CopyStarted:
        return {u"fetch "_s + bareName(record.fields.value(1)), u"yes"_s};
    case MessageKind::JobCompleted:
    case MessageKind::CopyCompleted:
        return {u"download"_s, u"completed"_s};
    case MessageKind::DownloadFailed:
        return {u"download"_s, u"failed "_s + first.toLower()};
    case MessageKind::InstallStarted:
        return {u"installation"_s, u"started"_s};
    case MessageKind::InstallSucceeded:
        return {u"installed"_s, u"yes"_s};
    case MessageKind::InstallFailed:
        return {u"installed"_s, u"failed "_s + first};
    case MessageKind::StateSent:
        return {u"state message"_s, record.fields.value(record.fields.size() - 1)};
    case MessageKind::Exited:
        return {u"end"_s, first};
    case MessageKind::Failed:
        return {u"end"_s, u"failed "_s + first.toLower()};
    default:
        return {};
    }
}

/// A message of a failure is told even where nothing else is known of it: that it is there is a difference.
SaidLine failureBy(const SpokenRecord &record)
{
    for (const MessageTemplate &known : knownMessages(MessageSpeaker::Setup)) {
        if (known.id == record.id)
            return known.severity == Severity::Error ? SaidLine{record.id.toString(), u"yes"_s} : SaidLine{};
    }
    return {};
}

SaidLine toldBy(const SpokenRecord &record, const QString &message)
{
    SaidLine said = saidBy(message);
    if (said.question.isEmpty())
        said = doneBy(record);
    return said.question.isEmpty() ? failureBy(record) : said;
}

QList<ToldLine> linesOf(const SetupRunRecords &run, const QList<SpokenRecord> &records,
                        const QList<LogDocument> &logs)
{
    QList<ToldLine> lines;
    for (const qsizetype i : run.records) {
        const SpokenRecord &spoken = records.at(i);
        const LogRecord *record = spoken.recognised ? recordAt(spoken.evidence, logs) : nullptr;
        if (!record)
            continue;
        const SaidLine said = toldBy(spoken, record->message);
        if (said.question.isEmpty())
            continue;
        lines.append({.phase = phaseWord(spoken.phase),
                      .text = record->message.trimmed(),
                      .said = said,
                      .time = spoken.time,
                      .evidence = spoken.evidence});
    }
    return lines;
}

} // namespace

QList<ToldRun> toldRuns(const QString &client, const QList<LogDocument> &logs)
{
    QStringList warnings; // told where the client's state is rebuilt
    const QList<SpokenRecord> records = spokenRecords(MessageSpeaker::Setup, logs, warnings);
    QList<ToldRun> runs;
    for (const SetupRunRecords &run : setupRuns(records, warnings)) {
        runs.append({.name = clienttext::runName(rebuildRun(run, records)),
                     .client = client,
                     .lines = linesOf(run, records, logs)});
    }
    return runs;
}

} // namespace ccm
