// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/runcase.h"

#include <algorithm>
#include <ranges>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

constexpr auto NextRetry = "locate.next-retry-minute-s"_L1;

/// Where the last attempt begins: behind the last retry that anything of a phase follows.
qsizetype lastAttempt(const QList<CaseRecord> &records)
{
    bool goesOn = false;
    for (qsizetype i = records.size() - 1; i >= 0; --i) {
        const SpokenRecord &record = *records[i].record;
        if (record.id == NextRetry && goesOn)
            return i + 1;
        goesOn = goesOn || (record.phase != MessagePhase::None && record.id != NextRetry);
    }
    return 0;
}

bool isOneOf(std::initializer_list<QLatin1StringView> ids, const SpokenRecord &record)
{
    return std::ranges::find(ids, record.id) != ids.end();
}

bool isState(const SpokenRecord &record, int id)
{
    return record.kind == MessageKind::StateSent && record.fields.constLast() == QString::number(id);
}

} // namespace

RunCase::RunCase(const SetupRun &run, const QList<qsizetype> &numbers, const QList<SpokenRecord> &records,
                 const MsiInstallation *installation)
    : m_run(run)
    , m_installation(installation)
{
    for (const qsizetype number : numbers)
        m_records.append({.order = number, .record = &records[number]});
    m_records.remove(0, lastAttempt(m_records));
}

CaseRecord RunCase::first(std::initializer_list<QLatin1StringView> ids) const
{
    return first([&ids](const SpokenRecord &record) { return isOneOf(ids, record); });
}

CaseRecord RunCase::first(std::initializer_list<QLatin1StringView> ids, quint32 code) const
{
    return first([&ids, code](const SpokenRecord &record) {
        return isOneOf(ids, record) && std::ranges::any_of(record.fields, [code](const QString &field) {
                   return hexCode(field) == code;
               });
    });
}

CaseRecord RunCase::lastState(int id) const
{
    for (const CaseRecord &each : m_records | std::views::reverse) {
        if (each.record->kind == MessageKind::StateSent)
            return isState(*each.record, id) ? each : CaseRecord();
    }
    return {};
}

CaseRecord RunCase::state(int id) const
{
    return first([id](const SpokenRecord &record) { return isState(record, id); });
}

CaseRecord RunCase::exitedWith(int code) const
{
    return first([this, code](const SpokenRecord &record) {
        return record.kind == MessageKind::Exited && record.evidence == m_run.endEvidence
            && m_run.exitCode == code;
    });
}

CaseRecord RunCase::endedWith(quint32 code) const
{
    return first([this, code](const SpokenRecord &record) {
        if (record.evidence != m_run.endEvidence)
            return false;
        if (record.kind == MessageKind::Failed)
            return isWindowsCode(hexCode(record.fields.value(0)).value_or(0), code);
        return record.kind == MessageKind::Exited && m_run.exitCode
            && isWindowsCode(static_cast<quint32>(*m_run.exitCode), code);
    });
}

CaseRecord RunCase::completedDownload() const
{
    for (const CaseRecord &each : m_records | std::views::reverse) {
        if (each.record->kind == MessageKind::JobCompleted || each.record->kind == MessageKind::CopyCompleted)
            return each;
    }
    return {};
}

std::optional<quint32> hexCode(QStringView text)
{
    bool ok = false;
    const quint32 value = text.toUInt(&ok, 16);
    return ok ? std::optional(value) : std::nullopt;
}

bool isWindowsCode(quint32 value, quint32 code)
{
    constexpr quint32 Windows = 0x80070000U;
    return value == code || value == (Windows | code);
}

Finding finding(QLatin1StringView id, FindingRank rank, std::initializer_list<CaseRecord> records)
{
    Finding result{.id = id, .title = {}, .cause = {}, .nextStep = {}, .rank = rank, .evidence = {}};
    for (const CaseRecord &each : records) {
        if (!each)
            continue;
        if (result.order < 0) {
            result.order = each.order;
            result.time = each.record->time;
        }
        result.evidence.append(each.record->evidence);
    }
    return result;
}

} // namespace ccm::diagnosis
