// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/discovery.h"
#include "models/compare/rulesteps.h"
#include "models/compare/rulewords.h"

// How ccmsetup looks for an item, as its Discovery element says. Files tell about File; about MSI and
// Registry only a run that looked tells.

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using namespace rules;

constexpr qsizetype ShortHash = 8; // enough to tell two apart in a sentence

bool isOfType(const RuleInput &input, QStringView type)
{
    return input.item->discovery && !isClientPackage(*input.item)
        && sameText(input.item->discovery->type, type);
}

bool looksForFile(const RuleInput &input)
{
    return isOfType(input, u"File");
}

bool looksForProduct(const RuleInput &input)
{
    return isOfType(input, u"MSI");
}

bool looksIntoRegistry(const RuleInput &input)
{
    return isOfType(input, u"Registry");
}

/// What the last run found, unless it went on to change it.
const SeenItem *stillSeen(const RuleInput &input)
{
    return input.seen && input.seen->detected && !input.seen->isOutdated ? input.seen : nullptr;
}

/// The last run saw the file, and it is not among what was opened.
bool isSeenFile(const RuleInput &input)
{
    const SeenItem *seen = input.file ? nullptr : stillSeen(input);
    return seen && (*seen->detected || seen->reason == "version"_L1 || seen->reason == "hash"_L1);
}

/// With a better sentence where a run tells how it was, but not how it is.
Judgement unknownSince(const RuleInput &input, const QString &sentence)
{
    return unknown(input.seen && input.seen->isOutdated
                       ? Text::tr("The last run in the log did not find it and went on to install; what came "
                                  "of that is not told.")
                       : sentence);
}

bool comparesHash(const RuleInput &input)
{
    return looksForFile(input) && input.item->discovery->verifyHash && (input.file || isSeenFile(input));
}

bool comparesVersion(const RuleInput &input)
{
    return looksForFile(input) && !input.item->discovery->properties.isEmpty()
        && (input.file || isSeenFile(input));
}

const SeenProduct *productOf(const RuleInput &input)
{
    for (const SeenProduct &product : input.facts.products) {
        if (!product.isOutdated && sameText(product.upgradeCode, input.item->discovery->identifier))
            return &product;
    }
    return nullptr;
}

bool comparesProductVersion(const RuleInput &input)
{
    if (!looksForProduct(input) || input.item->discovery->properties.isEmpty())
        return false;
    const SeenProduct *product = productOf(input);
    return product && product->installed;
}

bool looksForPackage(const RuleInput &input)
{
    return isClientPackage(*input.item);
}

bool comparesPackage(const RuleInput &input)
{
    return looksForPackage(input) && input.file;
}

bool isOfUnknownKind(const RuleInput &input)
{
    return !looksForFile(input) && !looksForProduct(input) && !looksIntoRegistry(input)
        && !looksForPackage(input);
}

Judgement judgeKind(const RuleInput &input)
{
    return unknown(input.item->discovery
                       ? Text::tr("Ccmscope does not know how ccmsetup looks for a discovery of the type %1.")
                             .arg(input.item->discovery->type)
                       : Text::tr("The manifest does not say how ccmsetup looks for it."));
}

/// Nothing can be said to be missing from a folder that was not opened, or of which only logs were copied.
std::optional<QString> whyFolderIsUnknown(const ClientSnapshot &client)
{
    if (!client.hasSetupFolder)
        return Text::tr("What was opened does not hold the client's ccmsetup folder.");
    if (client.files.isEmpty())
        return Text::tr("What was opened holds only logs of the client's ccmsetup folder.");
    return std::nullopt;
}

/// Of a file that is not among what was opened.
Judgement judgeFileByRun(const RuleInput &input, const QString &sentence)
{
    if (isSeenFile(input))
        return asSeen(no(Text::tr("The last run in the log found the file."), input.seen->evidence));
    const SeenItem *seen = stillSeen(input);
    if (seen && !*seen->detected && seen->reason == "fileMissing"_L1)
        return asSeen(yes(Text::tr("The last run in the log found no such file."), seen->evidence));
    return unknownSince(input, sentence);
}

Judgement judgeFile(const RuleInput &input)
{
    const Discovery &discovery = *input.item->discovery;
    if (input.file)
        return no(!discovery.verifyHash && discovery.properties.isEmpty()
                      ? Text::tr("The file is there, and the manifest asks for no more.")
                      : Text::tr("The file is there."),
                  {.file = input.file->shownAs});
    const auto path = pathInWindows(discovery.identifier);
    if (!path || !path->startsWith("ccmsetup/"_L1, Qt::CaseInsensitive))
        return judgeFileByRun(input, Text::tr("What was opened does not hold %1.").arg(discovery.identifier));
    if (const auto reason = whyFolderIsUnknown(input.client))
        return judgeFileByRun(input, *reason);
    if (!input.client.isComplete)
        return unknown(Text::tr("%1 is not in what could be read; some of what was opened could not.")
                           .arg(discovery.identifier));
    return yes(Text::tr("%1 is not on the client.").arg(discovery.identifier));
}

QString shortened(const QString &hash)
{
    return hash.first(qMin(hash.size(), ShortHash)) + u'…';
}

Judgement judgeHash(const RuleInput &input)
{
    if (!input.file)
        return unknown(Text::tr("The file whose hash is to be compared was not opened."));
    const QString &wanted = input.item->hash;
    const QString &found = input.file->hash;
    const Evidence evidence{.file = input.file->shownAs};
    if (wanted.isEmpty())
        return unknown(Text::tr("The manifest names no hash to compare with."));
    if (found.isEmpty())
        return unknown(Text::tr("The hash of the file on the client could not be read."));
    if (hasHashOf(*input.item, *input.file) == true)
        return no(Text::tr("The hash is the one that the manifest names."), evidence);
    return yes(Text::tr("The hash differs: the manifest names %1, the file on the client has %2 instead.")
                   .arg(shortened(wanted), shortened(found)),
               evidence);
}

QString describe(bool met, const QString &version, const DiscoveryProperty &property)
{
    if (met)
        return Text::tr("Its version %1 fulfils %2 %3.").arg(version, property.op, property.value);
    if (property.op == ">="_L1)
        return Text::tr("Its version %1 is lower than %2.").arg(version, property.value);
    return Text::tr("Its version %1 does not fulfil %2 %3.").arg(version, property.op, property.value);
}

/// One condition against the versions that something names; `textVersion` where it names two.
Judgement judgeProperty(const DiscoveryProperty &property, const std::optional<Version> &version,
                        const std::optional<Version> &textVersion, const QString &shown)
{
    if (!sameText(property.name, u"Version"))
        return unknown(Text::tr("Ccmscope does not know the condition %1 %2 %3.")
                           .arg(property.name, property.op, property.value));
    const auto wanted = Version::parse(property.value);
    if (!wanted)
        return unknown(
            Text::tr("The version %1 that the manifest asks for is no version.").arg(property.value));
    if (!version)
        return unknown(Text::tr("The file on the client has no version that could be read."));
    const std::optional<bool> met = fulfils(*version, property.op, *wanted);
    if (!met)
        return unknown(Text::tr("Ccmscope does not know the operator %1.").arg(property.op));
    if (textVersion && fulfils(*textVersion, property.op, *wanted) != met)
        return unknown(Text::tr("The file says two versions, %1 and %2, and only one of them fulfils %3 %4.")
                           .arg(version->text(), textVersion->text(), property.op, property.value));
    return *met ? no(describe(true, shown, property)) : yes(describe(false, shown, property));
}

/// All conditions must be met: one that is not is enough, then one that is not known.
Judgement allOf(const QList<Judgement> &parts, const Evidence &evidence)
{
    Judgement all{.fires = Firing::No};
    for (const Firing which : {Firing::Yes, Firing::Unknown, Firing::No}) {
        QStringList sentences;
        for (const Judgement &part : parts) {
            if (part.fires == which)
                sentences.append(part.sentence);
        }
        if (!sentences.isEmpty())
            return {.fires = which,
                    .sentence = sentences.join(u' '),
                    .evidence = which == Firing::Unknown ? Evidence{} : evidence};
    }
    return all;
}

Judgement judgeSeenVersion(const RuleInput &input)
{
    if (input.seen->detected == true)
        return asSeen(
            no(Text::tr("The last run in the log found its version good enough."), input.seen->evidence));
    if (input.seen->reason == "version"_L1)
        return asSeen(yes(Text::tr("The last run in the log found its version not good enough."),
                          input.seen->evidence));
    return unknown(Text::tr("The file whose version is to be compared was not opened."));
}

/// A file says its version twice, as numbers and as text. Where the two lead to different answers, which
/// one ccmsetup takes is not known.
Judgement judgeVersion(const RuleInput &input)
{
    if (!input.file)
        return judgeSeenVersion(input);
    const ClientFile &file = *input.file;
    const auto textVersion = Version::parse(file.versionText);
    QList<Judgement> parts;
    for (const DiscoveryProperty &property : input.item->discovery->properties)
        parts.append(judgeProperty(property, file.version ? file.version : textVersion, textVersion,
                                   shownVersion(file)));
    return allOf(parts, {.file = file.shownAs});
}

Judgement judgeProduct(const RuleInput &input)
{
    if (const SeenProduct *product = productOf(input)) {
        const QString &code = product->upgradeCode;
        return asSeen(
            product->installed
                ? no(Text::tr("A product with the upgrade code %1 is installed.").arg(code),
                     product->evidence)
                : yes(Text::tr("No product with the upgrade code %1 was installed when the log looked.")
                          .arg(code),
                      product->evidence));
    }
    if (const SeenItem *seen = stillSeen(input))
        return asSeen(*seen->detected
                          ? no(Text::tr("The last run in the log detected it."), seen->evidence)
                          : yes(Text::tr("The last run in the log did not detect it."), seen->evidence));
    return unknownSince(
        input,
        Text::tr("ccmsetup asks Windows Installer for the upgrade code %1. Files do not tell.")
            .arg(input.item->discovery->identifier));
}

Judgement judgeProductVersion(const RuleInput &input)
{
    const SeenProduct &product = *productOf(input);
    if (!product.version)
        return unknown(Text::tr("Nothing tells the version of the installed product."));
    QList<Judgement> parts;
    for (const DiscoveryProperty &property : input.item->discovery->properties)
        parts.append(judgeProperty(property, product.version, {}, product.version->text()));
    return asSeen(allOf(parts, product.evidence));
}

Judgement judgeRegistry(const RuleInput &input)
{
    if (const SeenItem *seen = stillSeen(input))
        return asSeen(
            *seen->detected
                ? no(Text::tr("The last run in the log detected it in the registry."), seen->evidence)
                : yes(Text::tr("The last run in the log did not detect it in the registry."),
                      seen->evidence));
    return unknownSince(input,
                        Text::tr("ccmsetup looks into the registry at %1. Files do not tell.")
                            .arg(input.item->discovery->identifier));
}

Judgement judgePackage(const RuleInput &input)
{
    if (input.file)
        return no(Text::tr("A client.msi lies in the ccmsetup folder."), {.file = input.file->shownAs});
    if (const auto reason = whyFolderIsUnknown(input.client))
        return unknown(*reason);
    return yes(
        Text::tr("No client.msi lies in the ccmsetup folder; ccmsetup may have deleted it when it ended."));
}

constexpr std::array Table = std::to_array<ItemRule>({
    {{"discovery.kind"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "How to look for the item is not known"),
      isOfUnknownKind, judgeKind},
     ItemStatus::Unknown},
    {{"discovery.file"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The file is missing"), looksForFile, judgeFile},
     ItemStatus::Missing},
    {{"discovery.hash"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The hash of the file differs"), comparesHash,
      judgeHash},
     ItemStatus::Differs},
    {{"discovery.version"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The version of the file is not good enough"),
      comparesVersion, judgeVersion},
     ItemStatus::Differs},
    {{"discovery.product"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The product is not installed"), looksForProduct,
      judgeProduct},
     ItemStatus::Missing},
    {{"discovery.productVersion"_L1,
      QT_TRANSLATE_NOOP("ccm::Rule", "The version of the product is not good enough"), comparesProductVersion,
      judgeProductVersion},
     ItemStatus::Differs},
    {{"discovery.registry"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The registry does not hold it"),
      looksIntoRegistry, judgeRegistry},
     ItemStatus::Missing},
    {{"discovery.package"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "client.msi is missing"), looksForPackage,
      judgePackage},
     ItemStatus::Missing},
    {{"discovery.packageHash"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The hash of client.msi differs"),
      comparesPackage, judgeHash},
     ItemStatus::Differs},
});

} // namespace

std::span<const ItemRule> discoveryRules()
{
    return Table;
}

} // namespace ccm
