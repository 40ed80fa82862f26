// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/rebuild.h"
#include "models/logs/logparser.h"
#include "tests/models/client/logbuilder.h"

#include <QDir>
#include <QFile>

/// Clients whose stories stand on a timeline.
namespace ccm::test {

/// A client of the sample case: "client-before" or "client-after".
inline ClientState sampleClient(const QString &client)
{
    const QString folder = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + client;
    QList<LogDocument> logs;
    for (const QString &name : {QStringLiteral("/Windows/CCM/Logs/EndpointProtectionAgent.log"),
                                QStringLiteral("/Windows/ccmsetup/Logs/ccmsetup.log")}) {
        QFile file(folder + name);
        if (file.open(QIODevice::ReadOnly))
            logs.append(parseLog(file.readAll(), QStringLiteral("C:") + QDir::toNativeSeparators(name)));
    }
    return rebuildClient(QStringLiteral("\\\\pc0815.corp.example\\admin$"), nullptr, logs);
}

/// A download that is not found, and an hour later a client.msi that is rolled back.
inline ClientState failingClient()
{
    LogBuilder log(QStringLiteral("ccmsetup.log"));
    log.start("08:00:00", "10", "100")
        .say("08:00:00", "10", QStringLiteral("Item 'x64/vcredist_x64.exe' is applicable. Add to the list."))
        .say("08:00:04", "10",
             QStringLiteral("Adding file 'http://cm01.corp.example/CAS00006/SCEPInstall.exe' to BITS job, "
                            "saving as 'C:\\Windows\\ccmsetup\\SCEPInstall.exe'."))
        .say("08:00:05", "10", QStringLiteral("Starting BITS download for client deployment files."))
        .say("08:00:35", "10", QStringLiteral("Failed to download client files by BITS. Error 0x80190194"))
        .say("08:00:40", "10", QStringLiteral("CcmSetup failed with error code 0x80190194"));
    log.start("09:00:00", "20", "200")
        .say("09:00:10", "20",
             QStringLiteral("Running installation package\n  Package:     C:\\client.msi\n  Log:         "
                            "C:\\client.msi.log\n  Properties:  X=1"))
        .say("09:01:00", "20",
             QStringLiteral("Sending Fallback Status Point message to 'cm01.corp.example', STATEID='313'."))
        .say("09:01:05", "20", QStringLiteral("CcmSetup failed with error code 0x80070643"));
    const QString installer = QStringLiteral(
        "=== Verbose logging started: 9/9/2013  9:00:11  Build type: SHIP UNICODE 5.00.9200.00 ===\r\n"
        "CustomAction CcmRegisterHostingConfiguration returned actual error code 1603 (note this may not be "
        "100% accurate)\r\nAction ended 9:00:30: InstallFinalize. Return value 3.\r\n"
        "MSI (s) (6C:98) [09:00:55:000]: MainEngineThread is returning 1603\r\n");
    return rebuildClient(QStringLiteral("\\\\pc0816.corp.example\\admin$"), nullptr,
                         {log.log(), parseLog(installer.toUtf8(), QStringLiteral("client.msi.log"))});
}

inline QDateTime day(int month, int dayOfMonth, int hour = 0, int minute = 0, int second = 0)
{
    return {QDate(2026, month, dayOfMonth), QTime(hour, minute, second), Qt::UTC};
}

inline LogTime logTime(const QDateTime &written)
{
    return {.written = written, .biasMinutes = -60, .unread = {}};
}

/// `line` is of the first record; every record is its own.
inline Evidence recordAt(qint64 line, const QString &file = QStringLiteral("ccmsetup.log"))
{
    return {.file = file, .offset = line * 200, .line = line};
}

/// A run of so many phases and items, each as long as the other.
inline SetupRun runOf(const QDateTime &start, qint64 seconds, int phases, int items, qint64 line)
{
    static const QStringList Names{QStringLiteral("start"),    QStringLiteral("locate"),
                                   QStringLiteral("manifest"), QStringLiteral("discovery"),
                                   QStringLiteral("download"), QStringLiteral("decision"),
                                   QStringLiteral("install"),  QStringLiteral("state")};
    SetupRun run;
    run.start = logTime(start);
    run.end = logTime(start.addSecs(seconds));
    run.exitCode = 0;
    run.decision = RunDecision::Upgrade;
    run.evidence = recordAt(line++);
    const qint64 length = seconds * 1000;
    for (int i = 0; i < phases; ++i) {
        run.phases.append({.name = Names[i % Names.size()],
                           .start = logTime(start.addMSecs(length * i / phases)),
                           .end = logTime(start.addMSecs(length * (i + 1) / phases)),
                           .outcome = {},
                           .evidence = recordAt(line++)});
    }
    for (int i = 0; i < items; ++i) {
        run.items.append({.fileName = QStringLiteral("i386/item%1.exe").arg(i),
                          .outcome = ItemOutcome::Detected,
                          .bytes = {},
                          .evidence = recordAt(line++),
                          .start = logTime(start.addMSecs(length * i / items)),
                          .end = logTime(start.addMSecs(length * (i + 1) / items))});
    }
    run.lastEvidence = run.endEvidence = recordAt(line);
    return run;
}

/// So many runs, each a week after the one before and a few minutes long.
inline ClientState weeklyClient(int runs, int phases, int items)
{
    ClientState state;
    state.source = QStringLiteral("\\\\pc0817.corp.example\\admin$");
    for (int i = 0; i < runs; ++i)
        state.runs.append(runOf(day(1, 5, 8).addDays(7 * i), 240, phases, items, 1 + i * 1000));
    return state;
}

/// Two runs at a time, one that begins in an older file and without its begin, and a last one that goes on.
inline ClientState livingClient()
{
    const QString older = QStringLiteral("ccmsetup-20260105-080400.log");
    ClientState state;
    state.source = QStringLiteral("\\\\pc0818.corp.example\\admin$");
    state.runs = {runOf(day(1, 5, 8), 240, 8, 5, 1), runOf(day(1, 5, 8, 2), 240, 8, 5, 1000),
                  runOf(day(1, 5, 8, 10), 240, 4, 5, 2000)};
    SetupRun &cut = state.runs[0];
    cut.start = {};
    for (RunPhase &phase : cut.phases)
        phase.evidence.file = older;
    for (RunItem &item : cut.items)
        item.evidence.file = older;
    cut.evidence.file = cut.endEvidence.file = cut.lastEvidence.file = older;
    SetupRun &last = state.runs[2];
    last.exitCode.reset();
    last.endEvidence = {};
    last.downloads.append({.files = {QStringLiteral("client.msi")},
                           .start = last.phases[2].start,
                           .end = last.end,
                           .bytes = 4'000'000,
                           .totalBytes = 40'000'000,
                           .failure = {},
                           .source = QStringLiteral("http://cm01.corp.example/CAS00006/client.msi"),
                           .byBits = true,
                           .evidence = recordAt(2100),
                           .endEvidence = recordAt(2101)});
    state.progress = UpgradeProgress::Running;
    return state;
}

} // namespace ccm::test
