// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/commandline.h"
#include "models/client/setuprun.h"
#include "models/client/statemeaning.h"

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// "http://host/SMS_DP_SMSPKG$/CAS00006" of ".../CAS00006/ccmsetup.cab".
QString folderOf(const QString &url)
{
    return url.left(url.lastIndexOf(u'/'));
}

class SettingReader
{
public:
    explicit SettingReader(SetupRun &run) : m_run(run) { }

    void take(const SpokenRecord &record)
    {
        takeByKind(record);
        if (record.id == "locate.next-retry-minute-s"_L1)
            m_run.retryMinutes = record.fields.value(0).toInt();
        else if (record.phase != MessagePhase::None)
            m_run.retryMinutes.reset();

        if (record.id == "locate.only-one-mp-specified"_L1 || record.id == "locate.ccm-post"_L1)
            said(m_run.managementPoint, record, serverOf(record.fields.value(0)));
        else if (record.id == "locate.using-dp-location"_L1 || record.id == "locate.found-local-location"_L1)
            said(m_run.contentLocation, record, record.fields.value(0));
        else if (record.id == "manifest.get"_L1 && m_run.contentLocation.text.isEmpty()
                 && record.fields.value(0).endsWith("/ccmsetup.cab"_L1, Qt::CaseInsensitive))
            said(m_run.contentLocation, record, folderOf(record.fields.value(0)));
        else if (record.id == "decision.msi-properties-are"_L1)
            said(m_run.installProperties, record, record.fields.value(0));
    }

private:
    void takeByKind(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::StateSent:
            m_run.states.append({.topic = ClientDeploymentTopic,
                                 .id = record.fields.constLast().toInt(),
                                 .time = record.time,
                                 .evidence = record.evidence});
            break;
        case MessageKind::CommandLine:
            if (const QString mp = argumentValue(commandLineArguments(record.fields.value(0)), u"/mp");
                !mp.isEmpty())
                said(m_run.managementPoint, record, mp);
            break;
        case MessageKind::Product:
            if (record.fields.value(0).compare(ClientUpgradeCode, Qt::CaseInsensitive) == 0
                && record.fields.value(2) == "1"_L1)
                m_run.versionBefore = Version::parse(record.fields.value(3));
            break;
        case MessageKind::RepairDecided:
        case MessageKind::Repairing:
            m_run.versionBefore = Version::parse(record.fields.value(0));
            break;
        case MessageKind::ManifestVersions:
            m_run.offeredVersion = Version::parse(record.fields.value(0));
            break;
        case MessageKind::InstallStarted:
            if (record.fields.size() == 3 && m_run.installProperties.text.isEmpty())
                said(m_run.installProperties, record, record.fields[2]);
            break;
        default:
            break;
        }
    }

    /// "http://mp.example/ccm_system/request" and "mp.example" alike.
    static QString serverOf(const QString &text)
    {
        const qsizetype scheme = text.indexOf("://"_L1);
        return scheme < 0 ? text : text.left(scheme + 3) + text.sliced(scheme + 3).section(u'/', 0, 0);
    }

    static void said(SaidText &place, const SpokenRecord &record, const QString &text)
    {
        place = {.text = text, .evidence = record.evidence};
    }

    SetupRun &m_run;
};

} // namespace

void tellSetting(SetupRun &run, const QList<qsizetype> &numbers, const QList<SpokenRecord> &records)
{
    SettingReader reader(run);
    for (const qsizetype i : numbers)
        reader.take(records[i]);
    if (!run.endEvidence.isEmpty())
        run.retryMinutes.reset();
}

} // namespace ccm
