// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"
#include "models/client/spokenrecord.h"

#include <QLatin1StringView>

#include <concepts>
#include <initializer_list>
#include <optional>

namespace ccm::diagnosis {

/// A record of a run and its place among those of ccmsetup.
struct CaseRecord
{
    qsizetype order = -1;
    const SpokenRecord *record = nullptr;

    [[nodiscard]] explicit operator bool() const { return record != nullptr; }
    [[nodiscard]] QString field(qsizetype number) const { return record->fields.value(number); }
};

/// What a rule may look at: a run and the records of its last attempt. An attempt ends where ccmsetup says
/// "Next retry in ... minute(s)..." and goes on after it: what it has overcome is no cause of how it ended.
class RunCase
{
public:
    /// `numbers` are the run's records, as indexes into `records`; `installation` may be null.
    RunCase(const SetupRun &run, const QList<qsizetype> &numbers, const QList<SpokenRecord> &records,
            const MsiInstallation *installation);

    [[nodiscard]] const SetupRun &run() const { return m_run; }
    /// Of the client's package, as its own log tells it; null where that is not among the logs.
    [[nodiscard]] const MsiInstallation *installation() const { return m_installation; }

    /// The first record that passes.
    template<std::predicate<const SpokenRecord &> Passes>
    [[nodiscard]] CaseRecord first(Passes passes) const
    {
        for (const CaseRecord &each : m_records) {
            if (passes(*each.record))
                return each;
        }
        return {};
    }

    /// The first record with one of these wordings.
    [[nodiscard]] CaseRecord first(std::initializer_list<QLatin1StringView> ids) const;
    /// The first one with one of these wordings that names this code in one of its fields.
    [[nodiscard]] CaseRecord first(std::initializer_list<QLatin1StringView> ids, quint32 code) const;
    /// The state message of this id, if it is the last one that the run has sent.
    [[nodiscard]] CaseRecord lastState(int id) const;
    /// Any state message of this id.
    [[nodiscard]] CaseRecord state(int id) const;
    /// The record of the end, if the run has ended with this exit code of ccmsetup's own.
    [[nodiscard]] CaseRecord exitedWith(int code) const;
    /// The same for a code of Windows Installer: "return code 1603", and "error code 0x80070643", which
    /// holds it.
    [[nodiscard]] CaseRecord endedWith(quint32 code) const;

    /// The record that completes the last download.
    [[nodiscard]] CaseRecord completedDownload() const;

    [[nodiscard]] const QList<CaseRecord> &records() const { return m_records; }

private:
    const SetupRun &m_run;
    const MsiInstallation *m_installation;
    QList<CaseRecord> m_records;
};

/// "0x87d00215" or "87d00215".
[[nodiscard]] std::optional<quint32> hexCode(QStringView text);
/// A code of Windows, as it stands or within an HRESULT: 1603 and 0x80070643.
[[nodiscard]] bool isWindowsCode(quint32 value, quint32 code);
/// A finding with these records as evidence; those that are none are left out.
[[nodiscard]] Finding finding(QLatin1StringView id, FindingRank rank,
                              std::initializer_list<CaseRecord> records);

} // namespace ccm::diagnosis
