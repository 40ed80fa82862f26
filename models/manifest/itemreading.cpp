// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itemreading.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct ItemText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ItemReading)
};

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

bool meansAll(const QStringList &values)
{
    return values.isEmpty() || (values.size() == 1 && isWord(values.constFirst(), "ALL"_L1));
}

/// "a, b, or c" as the user's language joins alternatives.
QString joinedByOr(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    if (parts.size() == 2)
        //: Two alternatives
        return ItemText::tr("%1 or %2").arg(parts.constFirst(), parts.constLast());
    //: %1: alternatives joined by commas; %2: the last one
    return ItemText::tr("%1, or %2")
        .arg(parts.first(parts.size() - 1).join(ItemText::tr(", ")), parts.constLast());
}

QString joinedByAnd(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    if (parts.size() == 2)
        return ItemText::tr("%1 and %2").arg(parts.constFirst(), parts.constLast());
    return ItemText::tr("%1, and %2")
        .arg(parts.first(parts.size() - 1).join(ItemText::tr(", ")), parts.constLast());
}

bool isMinimumVersion(const DiscoveryProperty &property)
{
    return property.name == "Version"_L1 && property.op == ">="_L1;
}

/// What fails the condition: "older than 4.3.215.0".
QString failing(const DiscoveryProperty &property)
{
    if (isMinimumVersion(property))
        return ItemText::tr("older than %1").arg(property.value);
    //: %1: the name of a property, %2: an operator such as =, %3: a value
    return ItemText::tr("not of %1 %2 %3").arg(property.name, property.op, property.value);
}

/// What meets the condition: "is 4.3.215.0 or newer".
QString meeting(const DiscoveryProperty &property)
{
    if (isMinimumVersion(property))
        return ItemText::tr("is %1 or newer").arg(property.value);
    return ItemText::tr("is of %1 %2 %3").arg(property.name, property.op, property.value);
}

/// "if X is missing, older than 1.2.3.4, or differs in hash"
QString conditionText(const Discovery &discovery)
{
    QStringList failures;
    for (const DiscoveryProperty &property : discovery.properties)
        failures.append(failing(property));
    if (discovery.verifyHash)
        failures.append(ItemText::tr("differs in hash"));

    if (isWord(discovery.type, "File"_L1)) {
        failures.prepend(ItemText::tr("missing"));
        //: %1: a file, %2: alternatives such as "missing, older than 1.0, or differs in hash"
        return ItemText::tr("if %1 is %2").arg(discovery.identifier, joinedByOr(failures));
    }
    if (isWord(discovery.type, "MSI"_L1)) {
        failures.prepend(ItemText::tr("missing"));
        return ItemText::tr("if the product with the upgrade code %1 is %2")
            .arg(discovery.identifier, joinedByOr(failures));
    }
    if (isWord(discovery.type, "Registry"_L1)) {
        failures.prepend(ItemText::tr("missing"));
        return ItemText::tr("if the registry entry %1 is %2").arg(discovery.identifier, joinedByOr(failures));
    }
    return ItemText::tr("if the discovery \"%1\" does not find %2").arg(discovery.type, discovery.identifier);
}

/// Whole sentences, so that each language can order its parts. %1: platforms, %2: condition.
QString actionText(const ManifestItem &item, const QString &platforms, const QString &condition)
{
    const QString type = item.installation ? item.installation->type : QString();
    const QString parameters = item.installation ? item.installation->parameters : QString();
    if (type.isEmpty())
        return ItemText::tr("Used on %1 %2; the manifest does not say how it is installed.")
            .arg(platforms, condition);
    if (isWord(type, "NONE"_L1))
        return ItemText::tr("Placed in the ccmsetup folder on %1 %2.").arg(platforms, condition);
    if (isWord(type, "EXE"_L1) && parameters.isEmpty())
        return ItemText::tr("Run as a program on %1 %2.").arg(platforms, condition);
    if (isWord(type, "EXE"_L1))
        return ItemText::tr("Run as a program with %3 on %1 %2.").arg(platforms, condition, parameters);
    if (isWord(type, "MSI"_L1) && parameters.isEmpty())
        return ItemText::tr("Installed by Windows Installer on %1 %2.").arg(platforms, condition);
    if (isWord(type, "MSI"_L1))
        return ItemText::tr("Installed by Windows Installer with %3 on %1 %2.")
            .arg(platforms, condition, parameters);
    return ItemText::tr("Handled by the installation type \"%3\" on %1 %2.").arg(platforms, condition, type);
}

} // namespace

QString platformText(const ManifestItem &item)
{
    return meansAll(item.platforms) ? ItemText::tr("every platform") : joinedByAnd(item.platforms);
}

QString systemText(const ManifestItem &item)
{
    return meansAll(item.os) ? ItemText::tr("every system") : joinedByAnd(item.os);
}

QString describeDiscovery(const ManifestItem &item)
{
    if (!item.discovery)
        return {};
    const Discovery &discovery = *item.discovery;
    QStringList conditions;
    for (const DiscoveryProperty &property : discovery.properties)
        conditions.append(meeting(property));
    if (discovery.verifyHash)
        conditions.append(ItemText::tr("has the hash of this item"));

    if (isWord(discovery.type, "File"_L1))
        conditions.prepend(ItemText::tr("The file %1 exists").arg(discovery.identifier));
    else if (isWord(discovery.type, "MSI"_L1))
        conditions.prepend(
            ItemText::tr("A product with the upgrade code %1 is installed").arg(discovery.identifier));
    else if (isWord(discovery.type, "Registry"_L1))
        conditions.prepend(ItemText::tr("The registry holds %1").arg(discovery.identifier));
    else
        conditions.prepend(
            ItemText::tr("The discovery \"%1\" finds %2").arg(discovery.type, discovery.identifier));
    //: %1: a sentence without its full stop
    return ItemText::tr("%1.").arg(joinedByAnd(conditions));
}

QString describeItem(const ManifestItem &item)
{
    QString platforms = platformText(item);
    if (!meansAll(item.os))
        platforms = ItemText::tr("%1 (only systems %2)").arg(platforms, systemText(item));
    const QString condition =
        item.discovery ? conditionText(*item.discovery) : ItemText::tr("without a discovery in the manifest");
    QStringList sentences{actionText(item, platforms, condition)};
    if (item.keepAfterExit)
        sentences.append(ItemText::tr("The file stays there when ccmsetup has ended."));
    return sentences.join(u' ');
}

} // namespace ccm
