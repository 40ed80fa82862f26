// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/messagetable.h"

namespace ccm::messages {
namespace {

using namespace Qt::StringLiterals;
using K = MessageKind;
using P = MessagePhase;
using S = MessageSureness;

/// What the client agent writes into EndpointProtectionAgent.log.
// clang-format off
constexpr std::array Table = std::to_array<MessageTemplate>({
    {"protection.service-startup-notification-received"_L1, K::Other, P::None, S::Verified,
     "Service startup notification received"_L1},
    {"protection.endpoint-triggered"_L1, K::Other, P::None, S::Verified,
     "Endpoint is triggered by {trigger}."_L1},
    {"protection.installer-version"_L1, K::ProtectionInstaller, P::None, S::Verified,
     "File {path} version is {version:version}."_L1},
    {"protection.installed-version"_L1, K::ProtectionInstalled, P::None, S::Verified,
     "EP version {version:version} is already installed."_L1},
    {"protection.lower"_L1, K::ProtectionLower, P::None, S::Verified,
     "EP {version:version} is installed, version is lower than expected installer version {version:version}."_L1},
    {"protection.sending-ack-mtc-task"_L1, K::Other, P::None, S::Verified,
     "Sending ack to MTC for task {guid:guid}"_L1},
    {"protection.scep-client-present-scep"_L1, K::Other, P::None, S::Verified,
     "SCEP client is not present, SCEP client will be installed with the latest AM policy."_L1},
    {"protection.sending-message-external-event"_L1, K::Other, P::None, S::Verified,
     "Sending message to external event agent to disable notification"_L1},
    {"protection.sending-message-endpoint-externaleventagent"_L1, K::Other, P::None, S::Verified,
     "Sending message to endpoint ExternalEventAgent"_L1},
    {"protection.disable-startup-signature-update"_L1, K::Other, P::None, S::Verified,
     "Disable Startup Signature Update equals to {value}."_L1},
    {"protection.add-disable-startup-signature"_L1, K::Other, P::None, S::Verified,
     "Add the Disable Startup Signature Update settings to policy xml successfully."_L1},
    {"protection.process"_L1, K::ProtectionProcess, P::None, S::Verified,
     "Create Process Command line: {cmdline}."_L1},
    {"protection.path-variable-does-exist"_L1, K::Other, P::None, S::Verified,
     "Path variable {name} does NOT exist."_L1},
    {"protection.setup-result"_L1, K::ProtectionResult, P::None, S::Verified,
     "Detail error message is : [EppSetupResult]\nHRESULT={code:hex}\nDescription={text}"_L1},
    {"protection.succeeded"_L1, K::ProtectionSucceeded, P::None, S::Verified,
     "Installed EP client successfully."_L1},
    {"protection.state"_L1, K::ProtectionState, P::None, S::Verified,
     "start to send State Message with topic type = {number:number}, state id = {number:number}, and error code = {code:hex}"_L1},
    {"protection.start-send-state-message"_L1, K::Other, P::None, S::Verified,
     "Start to send state message."_L1},
    {"protection.send-state-message-successfully"_L1, K::Other, P::None, S::Verified,
     "Send state message successfully"_L1},
    {"protection.expected-version-exactly-same"_L1, K::Other, P::None, S::Recalled,
     "Expected Version {version:version} is exactly same with installed version {version:version}."_L1},
    {"protection.ep-policy-already-applied"_L1, K::Other, P::None, S::Recalled,
     "EP Policy {name} is already applied."_L1},
    {"protection.firewall-provider-installed"_L1, K::Other, P::None, S::Recalled,
     "Firewall provider is installed."_L1},
    {"protection.installed-firewall-provider-meet"_L1, K::Other, P::None, S::Recalled,
     "Installed firewall provider meet the requirements."_L1},
    {"protection.handle-ep-am-policy"_L1, K::Other, P::None, S::Recalled,
     "Handle EP AM policy."_L1},
    {"protection.generate-policy-xml-successfully"_L1, K::Other, P::None, S::Recalled,
     "Generate Policy XML successfully"_L1},
    {"protection.generate-am-policy-xml"_L1, K::Other, P::None, S::Recalled,
     "Generate AM Policy XML while EP is disabled."_L1},
    {"protection.apply-am-policy"_L1, K::Other, P::None, S::Recalled,
     "Apply AM Policy."_L1},
    {"protection.create-process-command-line"_L1, K::Other, P::None, S::Recalled,
     "Create Process Command line: \"{dir}\\ConfigSecurityPolicy.exe\" \"{dir}\\EPAMPolicy.xml\"."_L1},
    {"protection.applied-configsecuritypolicy-exe-successfully"_L1, K::Other, P::None, S::Recalled,
     "Applied the {path} with ConfigSecurityPolicy.exe successfully."_L1},
    {"protection.save-new-policy-state"_L1, K::Other, P::None, S::Recalled,
     "Save new policy state {number:number} to registry SOFTWARE\\Microsoft\\CCM\\EPAgent\\PolicyApplicationState"_L1},
    {"protection.state-errorcode-errormsg-policyname"_L1, K::Other, P::None, S::Recalled,
     "State {number:number} and ErrorCode {number:number} and ErrorMsg  and PolicyName {name} and GroupResolveResultHash {hash} is NOT changed."_L1},
    {"protection.skip-sending-state-message"_L1, K::Other, P::None, S::Recalled,
     "Skip sending state message due to same state message already exists."_L1},
    {"protection.am-policy-xml-ready"_L1, K::Other, P::None, S::Recalled,
     "AM Policy XML is ready."_L1},
    {"protection.failed-install-ep-client"_L1, K::Other, P::None, S::Recalled,
     "Failed to install EP client, error code = {code:hex}"_L1},
});
// clang-format on

static_assert(recalledRowsDecideNothing(Table), "a recalled row has the kind Other");

} // namespace

std::span<const MessageTemplate> ofEndpointProtection()
{
    return Table;
}

} // namespace ccm::messages
