// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/statemeaning.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using Kind = StateMeaning::Kind;

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::StateText)
};

struct Row
{
    int topic;
    int id;
    Kind kind;
    const char *text;
};

// What the ids mean as Microsoft documents them (state messages of Configuration Manager), in our own words.
constexpr std::array Rows{
    Row{ClientDeploymentTopic, 100, Kind::Progress,
        QT_TRANSLATE_NOOP("ccm::StateText", "deployment started")},
    Row{ClientDeploymentTopic, 101, Kind::Progress,
        QT_TRANSLATE_NOOP("ccm::StateText", "waiting for the download")},
    Row{ClientDeploymentTopic, 102, Kind::Progress,
        QT_TRANSLATE_NOOP("ccm::StateText", "deployment scheduled")},
    Row{ClientDeploymentTopic, 103, Kind::Progress,
        QT_TRANSLATE_NOOP("ccm::StateText", "waiting for a maintenance window")},
    Row{ClientDeploymentTopic, 104, Kind::Neutral, QT_TRANSLATE_NOOP("ccm::StateText", "deployment skipped")},
    Row{ClientDeploymentTopic, 301, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the reason is not known")},
    Row{ClientDeploymentTopic, 302, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the service could not be created")},
    Row{ClientDeploymentTopic, 303, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the service could not be deleted")},
    Row{ClientDeploymentTopic, 304, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, a write filter protects the system drive")},
    Row{ClientDeploymentTopic, 305, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, native mode is not possible here")},
    Row{ClientDeploymentTopic, 306, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the download could not be started")},
    Row{ClientDeploymentTopic, 307, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the command line is not valid")},
    Row{ClientDeploymentTopic, 308, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, a file could not be downloaded by WinHTTP")},
    Row{ClientDeploymentTopic, 309, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, a file could not be downloaded by BITS")},
    Row{ClientDeploymentTopic, 310, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, BITS could not be installed")},
    Row{ClientDeploymentTopic, 311, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the signature of a prerequisite cannot be verified")},
    Row{ClientDeploymentTopic, 312, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the disk is full")},
    Row{ClientDeploymentTopic, 313, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, client.msi did not install")},
    Row{ClientDeploymentTopic, 314, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the manifest could not be loaded")},
    Row{ClientDeploymentTopic, 315, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, there is no client certificate")},
    Row{ClientDeploymentTopic, 316, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, a prerequisite is not signed by Microsoft")},
    Row{ClientDeploymentTopic, 317, Kind::Restart,
        QT_TRANSLATE_NOOP("ccm::StateText", "a restart is needed to go on")},
    Row{ClientDeploymentTopic, 318, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, client and management point are of different versions")},
    Row{ClientDeploymentTopic, 319, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the operating system is not supported")},
    Row{ClientDeploymentTopic, 320, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the deployment is not supported")},
    Row{ClientDeploymentTopic, 321, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, BITS is missing")},
    Row{ClientDeploymentTopic, 322, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the source folder is not available")},
    Row{ClientDeploymentTopic, 323, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, App-V is not supported")},
    Row{ClientDeploymentTopic, 324, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the site has the wrong version")},
    Row{ClientDeploymentTopic, 325, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the hash of a prerequisite does not match")},
    Row{ClientDeploymentTopic, 326, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, device management could not be removed")},
    Row{ClientDeploymentTopic, 327, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the computer is under device management")},
    Row{ClientDeploymentTopic, 328, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the computer is managed by Intune")},
    Row{ClientDeploymentTopic, 329, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "failed, the network is metered")},
    Row{ClientDeploymentTopic, 400, Kind::Success,
        QT_TRANSLATE_NOOP("ccm::StateText", "deployment succeeded")},
    Row{ClientDeploymentTopic, 401, Kind::Restart,
        QT_TRANSLATE_NOOP("ccm::StateText", "deployment succeeded, a restart is required")},
    Row{ClientDeploymentTopic, 402, Kind::Success,
        QT_TRANSLATE_NOOP("ccm::StateText", "deployment succeeded after a restart")},
    Row{ClientDeploymentTopic, 500, Kind::Progress,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment started")},
    Row{ClientDeploymentTopic, 601, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment failed, the reason is not known")},
    Row{ClientDeploymentTopic, 602, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment failed, the site code is not valid")},
    Row{ClientDeploymentTopic, 603, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment to the management point failed")},
    Row{ClientDeploymentTopic, 604, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment failed, no default management point")},
    Row{ClientDeploymentTopic, 605, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment failed, the site's signing certificate is missing")},
    Row{ClientDeploymentTopic, 606, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment failed, no site was discovered")},
    Row{ClientDeploymentTopic, 607, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment failed, the client is newer than the site")},
    Row{ClientDeploymentTopic, 608, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment failed, the version of the site was not found")},
    Row{ClientDeploymentTopic, 609, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment failed, the version of the client cannot be read")},
    Row{ClientDeploymentTopic, 700, Kind::Success,
        QT_TRANSLATE_NOOP("ccm::StateText", "assignment succeeded")},
    Row{EndpointProtectionTopic, 1, Kind::Neutral,
        QT_TRANSLATE_NOOP("ccm::StateText", "Endpoint Protection is not managed")},
    Row{EndpointProtectionTopic, 2, Kind::Progress,
        QT_TRANSLATE_NOOP("ccm::StateText", "Endpoint Protection waits to be installed")},
    Row{EndpointProtectionTopic, 3, Kind::Success,
        QT_TRANSLATE_NOOP("ccm::StateText", "Endpoint Protection is managed")},
    Row{EndpointProtectionTopic, 4, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "the installation of Endpoint Protection failed")},
    Row{EndpointProtectionTopic, 5, Kind::Restart,
        QT_TRANSLATE_NOOP("ccm::StateText", "Endpoint Protection waits for a restart")},
    Row{EndpointProtectionTopic, 6, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "Endpoint Protection is not supported here")},
    Row{EndpointProtectionTopic, 7, Kind::Success,
        QT_TRANSLATE_NOOP("ccm::StateText", "Endpoint Protection is managed together with Intune")},
    Row{EndpointProtectionPolicyTopic, 0, Kind::Neutral,
        QT_TRANSLATE_NOOP("ccm::StateText",
                          "it is not known whether the policy of Endpoint Protection was applied")},
    Row{EndpointProtectionPolicyTopic, 1, Kind::Success,
        QT_TRANSLATE_NOOP("ccm::StateText", "the policy of Endpoint Protection was applied")},
    Row{EndpointProtectionPolicyTopic, 2, Kind::Failure,
        QT_TRANSLATE_NOOP("ccm::StateText", "the policy of Endpoint Protection could not be applied")},
};

} // namespace

QList<StateMeaning> stateMeanings()
{
    QList<StateMeaning> meanings;
    for (const Row &row : Rows)
        meanings.append(
            {.topic = row.topic, .id = row.id, .kind = row.kind, .text = StateText::tr(row.text)});
    return meanings;
}

std::optional<StateMeaning> stateMeaning(int topic, int id)
{
    const auto row = std::ranges::find_if(
        Rows, [topic, id](const Row &one) { return one.topic == topic && one.id == id; });
    if (row == Rows.end())
        return std::nullopt;
    return StateMeaning{.topic = topic, .id = id, .kind = row->kind, .text = StateText::tr(row->text)};
}

} // namespace ccm
