// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/biassign.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace ccm {
namespace {

struct BiasText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::BiasDecision)
};

constexpr std::chrono::seconds Tolerance = std::chrono::minutes(2);

bool isNear(const QDateTime &one, const QDateTime &other)
{
    return std::chrono::milliseconds(std::abs(one.msecsTo(other))) <= Tolerance;
}

/// What the last write time tells of the last record; Unknown where it fits both signs or none.
BiasSign calibrated(const LogTime &last, const QDateTime &lastWritten)
{
    if (!lastWritten.isValid() || !last.isValid() || !last.biasMinutes || hasKnownSign(last.writer))
        return BiasSign::Unknown;
    const bool windows = isNear(last.utc(BiasSign::WindowsBias), lastWritten);
    const bool east = isNear(last.utc(BiasSign::EastPositive), lastWritten);
    if (windows == east) // both only where the bias is next to zero: then the sign hardly matters
        return windows && *last.biasMinutes == 0 ? BiasSign::WindowsBias : BiasSign::Unknown;
    return windows ? BiasSign::WindowsBias : BiasSign::EastPositive;
}

} // namespace

void BiasEvidence::add(const LogTime &time)
{
    if (!time.isValid())
        return;
    last = time;
    if (!time.biasMinutes)
        return;
    switch (time.writer) {
    case TimeWriter::Native:
        hasNative = true;
        break;
    case TimeWriter::IsoOffset:
        hasIso = true;
        break;
    case TimeWriter::Unnamed:
    case TimeWriter::Script:
        hasOther = true;
        break;
    }
}

BiasEvidence biasEvidenceOf(const QList<LogRecord> &records)
{
    BiasEvidence evidence;
    for (const LogRecord &record : records)
        evidence.add(record.time);
    return evidence;
}

BiasEvidence biasEvidenceOf(const LogIndex &index)
{
    BiasEvidence evidence;
    // Who wrote and with which bias is the same all through a segment.
    for (const auto &segment : index.segments()) {
        const auto last = std::ranges::find_if(
            segment->entries.rbegin(), segment->entries.rend(),
            [](const LogEntry &entry) { return RecordTraits::unpacked(entry.traits).isTimed; });
        if (last == segment->entries.rend())
            continue;
        evidence.add({.written = QDateTime::fromMSecsSinceEpoch(segment->time + last->time, Qt::UTC),
                      .biasMinutes = segment->biasMinutes,
                      .writer = segment->writer});
    }
    return evidence;
}

BiasDecision chooseBiasSign(const BiasEvidence &evidence, const QDateTime &lastWritten)
{
    const bool hasKnown = evidence.hasNative || evidence.hasIso;
    if (!hasKnown && !evidence.hasOther)
        return {.sign = BiasSign::Unknown, .reason = BiasReason::NoBias};
    if (!evidence.hasOther && evidence.hasIso)
        return {.sign = BiasSign::WindowsBias, .reason = BiasReason::OffsetWritten};
    if (!evidence.hasOther)
        return {.sign = BiasSign::WindowsBias, .reason = BiasReason::NativeSource};
    const BiasSign sign = calibrated(evidence.last, lastWritten);
    if (sign != BiasSign::Unknown)
        return {.sign = sign, .reason = BiasReason::LastWriteTime};
    return {.sign = BiasSign::Unknown, .reason = hasKnown ? BiasReason::MixedWriters : BiasReason::NotKnown};
}

QString biasDecisionText(const BiasDecision &decision)
{
    switch (decision.reason) {
    case BiasReason::NoBias:
        return BiasText::tr(
            "No record says how its time relates to UTC; times are local ones of the computer "
            "that wrote the log.");
    case BiasReason::NativeSource:
        return BiasText::tr("Components of Configuration Manager wrote the log: UTC is the written time plus "
                            "the bias.");
    case BiasReason::OffsetWritten:
        return BiasText::tr("The records tell their offset from UTC in a way that leaves no doubt.");
    case BiasReason::LastWriteTime:
        return decision.sign == BiasSign::EastPositive
            ? BiasText::tr(
                  "UTC is the written time minus the offset: only so does the last record agree with "
                  "the time of the last write to the file.")
            : BiasText::tr(
                  "UTC is the written time plus the bias: so the last record agrees with the time of "
                  "the last write to the file.");
    case BiasReason::MixedWriters:
        return BiasText::tr("Several kinds of programs wrote the log; UTC is known for components of "
                            "Configuration Manager and for offsets such as +01:00 only.");
    case BiasReason::NotKnown:
        return BiasText::tr("Nothing tells which sign the writer gave the bias; times are local ones of the "
                            "computer that wrote the log, and UTC is not known.");
    }
    Q_UNREACHABLE();
}

int biasFactor(BiasSign sign)
{
    switch (sign) {
    case BiasSign::WindowsBias:
        return 1;
    case BiasSign::EastPositive:
        return -1;
    case BiasSign::Unknown:
        return 0;
    }
    Q_UNREACHABLE();
}

BiasSign biasSign(int factor)
{
    return factor > 0 ? BiasSign::WindowsBias : factor < 0 ? BiasSign::EastPositive : BiasSign::Unknown;
}

} // namespace ccm
