// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the logs of clients cost: one of 250 KB, as they roll over, and many of them on two threads.

#include "models/client/messages.h"
#include "models/client/rebuild.h"
#include "models/logs/logparser.h"

#include <QRegularExpression>

#include <benchmark/benchmark.h>
#include <thread>

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LogSize = 250'000;
constexpr int Clients = 10'000;

/// A wording with something in each of its fields.
QString filled(QString text, int number)
{
    static const QRegularExpression field(u"\\{([a-z]*:)?([a-z]*)\\}"_s);
    for (QRegularExpressionMatch match = field.match(text); match.hasMatch(); match = field.match(text)) {
        const QString type = match.captured(1).isEmpty() ? QString() : match.captured(2);
        QString value = u"C:\\Windows\\ccmsetup\\item.exe"_s;
        if (type == "number"_L1 || type == "signed"_L1)
            value = QString::number(number);
        else if (type == "hex"_L1)
            value = u"0x80190194"_s;
        else if (type == "hash"_L1)
            value = QString(64, u'A');
        else if (type == "guid"_L1)
            value = u"(252DA259-82CA-4177-B8D0-49C78937BA3E)"_s; // braces would be fields
        else if (type == "version"_L1)
            value = u"5.00.7804.1000"_s;
        text.replace(match.capturedStart(), match.capturedLength(), value);
    }
    return text;
}

/// Every wording of ccmsetup in turn, one message in fifty unknown, a run every 200 records.
QByteArray generatedLog()
{
    const auto wordings = ccm::knownMessages(ccm::MessageSpeaker::Setup);
    QByteArray log("\xEF\xBB\xBF");
    for (int number = 0; log.size() < LogSize; ++number) {
        const QString text = number % 50 == 7
            ? u"A message of another version that nobody knows, number %1"_s.arg(number)
            : filled(wordings[static_cast<std::size_t>(number) % wordings.size()].text, number);
        log += "<![LOG[" + text.toUtf8() + "]LOG]!><time=\""
            + QTime(8, 0).addMSecs(number * 250).toString(u"hh:mm:ss.zzz"_s).toLatin1()
            + "+300\" date=\"09-09-2013\" component=\"ccmsetup\" context=\"\" type=\"1\" thread=\""
            + QByteArray::number(1000 + number % 3) + "\" file=\"ccmsetup.cpp:123\">\r\n";
    }
    return log;
}

const QByteArray &log()
{
    static const QByteArray bytes = generatedLog();
    return bytes;
}

const ccm::LogDocument &document()
{
    static const ccm::LogDocument parsed = ccm::parseLog(log(), u"ccmsetup.log"_s);
    return parsed;
}

void rebuildClientOfOneLog(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ccm::rebuildClient(u"client"_s, nullptr, {document()}));
    state.SetItemsProcessed(state.iterations() * document().records.size());
}
BENCHMARK(rebuildClientOfOneLog)->Unit(benchmark::kMillisecond);

/// The peer: reading the same bytes into records, which each viewer of such a log has to do.
void peerParseOneLog(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ccm::parseLog(log(), u"ccmsetup.log"_s));
}
BENCHMARK(peerParseOneLog)->Unit(benchmark::kMillisecond);

void recogniseEachMessage(benchmark::State &state)
{
    for (auto _ : state) {
        for (const ccm::LogRecord &record : document().records)
            benchmark::DoNotOptimize(ccm::recognise(ccm::MessageSpeaker::Setup, record.message));
    }
    state.SetItemsProcessed(state.iterations() * document().records.size());
}
BENCHMARK(recogniseEachMessage)->Unit(benchmark::kMillisecond);

/// From bytes to states, half of the clients on each of two threads.
void rebuildTenThousandClients(benchmark::State &state)
{
    const auto half = [] {
        for (int client = 0; client < Clients / 2; ++client)
            benchmark::DoNotOptimize(
                ccm::rebuildClient(u"client"_s, nullptr, {ccm::parseLog(log(), u"ccmsetup.log"_s)}));
    };
    for (auto _ : state) {
        std::jthread other(half);
        half();
    }
}
BENCHMARK(rebuildTenThousandClients)
    ->Unit(benchmark::kSecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

} // namespace
