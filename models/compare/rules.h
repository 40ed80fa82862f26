// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/compare.h"

#include <span>

namespace ccm {

/// The version of the client that a manifest brings, and how that is known.
struct SiteClientVersion
{
    std::optional<Version> version;
    QString reason; ///< one sentence, also where it is not known
    Evidence evidence{};
};

/// What the rules look at. References live as long as the call of compare().
struct RuleInput
{
    const Manifest &site;
    const ClientSnapshot &client;
    const SetupFacts &facts;
    const Question &question;
    const SitePackage &package;
    SiteClientVersion siteClient{};
    /// Where no log tells it: the one whose client.msi lies on the client, which fetches no other.
    std::optional<Said<QString>> platformOfPackage{};
    // Of the item that is looked at; null for rules about the client.
    const ManifestItem *item = nullptr;
    const ClientFile *file = nullptr; ///< what its discovery leads to, where it is there
    const SeenItem *seen = nullptr; ///< what the last run found about it, where it did
    std::optional<Version> installer{}; ///< of SCEPInstall.exe as the run leaves it behind
};

/// What a rule found out. Without an assumption an unknown step leaves everything after it unknown.
struct Judgement
{
    Firing fires = Firing::Unknown;
    QString sentence;
    Evidence evidence{};
    QString assumption{};
};

/// One rule: when it is asked, when it fires, and why. What follows when it fires stands beside it in the
/// table of its stage.
struct Rule
{
    QLatin1StringView id;
    const char *name; ///< its condition in words, translated by ruleName()
    bool (*concerns)(const RuleInput &); ///< whether the question arises at all
    Judgement (*judge)(const RuleInput &);
};

/// A rule about the client itself, and what happens to it when the rule fires.
struct ClientRule
{
    Rule rule;
    VerdictAction follows;
};

/// A rule about an item, and how the item stands when the rule fires.
struct ItemRule
{
    Rule rule;
    ItemStatus follows;
};

/// A rule about Endpoint Protection.
struct ProtectionRule
{
    Rule rule;
    ProtectionAction follows;
};

/// In the order in which they are asked. Of the client's, the first that fires decides, and an unknown one
/// without an assumption ends the questions; so do applicability and protection. Of discovery's all are
/// asked: one that fires is enough, else one unknown leaves the item unknown, else it is in place. What fires
/// of handling says something about the item and settles nothing.
[[nodiscard]] std::span<const ClientRule> gateRules();
[[nodiscard]] std::span<const ClientRule> clientRules();
[[nodiscard]] std::span<const ItemRule> applicabilityRules();
[[nodiscard]] std::span<const ItemRule> discoveryRules();
[[nodiscard]] std::span<const Rule> handlingRules();
[[nodiscard]] std::span<const ProtectionRule> protectionRules();

/// The condition of a rule in words, for a table of steps; the id itself for one that does not exist.
[[nodiscard]] QString ruleName(QLatin1StringView id);

} // namespace ccm
