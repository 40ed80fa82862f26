// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itemfields.h"

#include "models/manifest/unknownpart.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

using Kind = ItemField::Kind;

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ItemFields)
};

/// Puts fields in a row; the second of a name gets "#2" behind it.
class Fields
{
public:
    void add(ItemField field)
    {
        if (field.value.isEmpty())
            return;
        const int number = ++m_seen[field.name];
        if (number > 1)
            field.name += u'#' + QString::number(number);
        m_fields.append(std::move(field));
    }
    void addKnown(const QString &name, const QString &value, QLatin1StringView element,
                  QLatin1StringView attribute, Kind kind = Kind::Text)
    {
        add({.name = name, .value = value, .element = element, .attribute = attribute, .kind = kind});
    }
    void addUnknown(const QStringList &parts)
    {
        for (const QString &part : parts)
            add(unknownField(part));
    }
    [[nodiscard]] QList<ItemField> take() { return std::move(m_fields); }

private:
    QList<ItemField> m_fields;
    QHash<QString, int> m_seen;
};

void addDiscovery(Fields &fields, const Discovery &discovery)
{
    fields.add({.name = u"discovery"_s, .value = u"<Discovery/>"_s, .kind = Kind::Xml});
    fields.addKnown(u"discovery.type"_s, discovery.type, "Discovery"_L1, "Type"_L1);
    fields.addKnown(u"discovery.identifier"_s, discovery.identifier, "Discovery"_L1, "Identifier"_L1);
    if (discovery.verifyHash)
        fields.addKnown(u"discovery.verifyHash"_s, u"true"_s, "Discovery"_L1, "VerifyHash"_L1);
    QHash<QString, int> seen;
    for (const DiscoveryProperty &property : discovery.properties) {
        QString name = property.name == "Version"_L1 ? u"version"_s : u"property."_s + property.name;
        if (const int number = ++seen[name]; number > 1)
            name += u'#' + QString::number(number);
        // The element is told with its number: what moves from one property to another is no new name.
        const QString element = u"Property "_s + name;
        fields.add({.name = name,
                    .value = property.value.isEmpty() ? u" "_s : property.value,
                    .kind = Kind::Version});
        fields.add({.name = name + u".operator"_s,
                    .value = property.op,
                    .element = element,
                    .attribute = u"Operator"_s});
    }
}

void addInstallation(Fields &fields, const Installation &installation)
{
    fields.add({.name = u"installation"_s, .value = u"<Installation/>"_s, .kind = Kind::Xml});
    if (installation.order)
        fields.addKnown(u"installation.order"_s, QString::number(*installation.order), "Installation"_L1,
                        "Order"_L1);
    fields.addKnown(u"installation.type"_s, installation.type, "Installation"_L1, "InstallationType"_L1);
    fields.addKnown(u"installation.parameters"_s, installation.parameters, "Installation"_L1,
                    "OptionalParams"_L1);
}

QString comparable(const ItemField &field)
{
    switch (field.kind) {
    case Kind::Hash:
        return field.value.trimmed().toUpper();
    case Kind::Version:
        if (const auto version = Version::parse(QStringView(field.value).trimmed())) {
            QStringList parts;
            for (const quint32 part : version->parts())
                parts.append(QString::number(part));
            return parts.join(u'.');
        }
        break;
    case Kind::Xml:
        return canonicalXml(field.value);
    case Kind::Text:
        break;
    }
    return field.value.simplified();
}

/// What could be one attribute under two names.
QString renameKey(const ItemField &field)
{
    // A hash is one under whatever name, in digits of either case.
    constexpr qsizetype HashDigits = 64;
    const QString value = field.value.simplified();
    return field.element + u'\n' + (value.size() == HashDigits ? value.toUpper() : value);
}

QList<AttributeRename> takeRenames(QList<ItemField> &gone, QList<ItemField> &come)
{
    struct Candidates
    {
        QList<qsizetype> gone;
        QList<qsizetype> come;
    };
    QHash<QString, Candidates> candidates;
    for (qsizetype i = 0; i < gone.size(); ++i) {
        if (!gone[i].attribute.isEmpty())
            candidates[renameKey(gone[i])].gone.append(i);
    }
    for (qsizetype i = 0; i < come.size(); ++i) {
        if (!come[i].attribute.isEmpty())
            candidates[renameKey(come[i])].come.append(i);
    }
    QList<AttributeRename> renames;
    QList<ItemField> keptGone;
    for (const ItemField &field : std::as_const(gone)) {
        const Candidates found = candidates.value(renameKey(field));
        const bool isClear = !field.attribute.isEmpty() && found.gone.size() == 1 && found.come.size() == 1;
        if (!isClear || (field.isKnown && come[found.come.constFirst()].isKnown)) {
            keptGone.append(field);
            continue;
        }
        ItemField &other = come[found.come.constFirst()];
        renames.append({.element = field.element.section(u' ', 0, 0),
                        .before = field.attribute,
                        .after = other.attribute,
                        .value = other.value});
        other.name.clear();
    }
    come.removeIf([](const ItemField &field) { return field.name.isEmpty(); });
    gone = std::move(keptGone);
    return renames;
}

} // namespace

QList<ItemField> fieldsOf(const ManifestItem &item)
{
    Fields fields;
    fields.addKnown(u"hash"_s, item.hash, "Item"_L1, "FileHash"_L1, Kind::Hash);
    if (item.keepAfterExit)
        fields.addKnown(u"keepAfterExit"_s, u"true"_s, "Item"_L1, "KeepAfterExit"_L1);
    fields.addKnown(u"platforms"_s, item.platforms.join(u", "_s), "Applicability"_L1, "Platform"_L1);
    fields.addKnown(u"os"_s, item.os.join(u", "_s), "Applicability"_L1, "OS"_L1);
    if (item.discovery)
        addDiscovery(fields, *item.discovery);
    if (item.installation)
        addInstallation(fields, *item.installation);
    fields.addUnknown(item.unknown);
    return fields.take();
}

QList<ItemField> fieldsOf(const Manifest &manifest)
{
    Fields fields;
    if (manifest.clientVersion)
        fields.add(
            {.name = u"clientVersion"_s, .value = manifest.clientVersion->text(), .kind = Kind::Version});
    if (manifest.minimumSiteVersion)
        fields.add({.name = u"minimumSiteVersion"_s,
                    .value = manifest.minimumSiteVersion->text(),
                    .kind = Kind::Version});
    fields.addUnknown(manifest.unknown);
    return fields.take();
}

FieldDifferences differencesOf(const QList<ItemField> &before, const QList<ItemField> &after)
{
    if (before == after)
        return {};
    QHash<QString, const ItemField *> later;
    for (const ItemField &field : after)
        later.insert(field.name, &field);
    QHash<QString, const ItemField *> earlier;
    for (const ItemField &field : before)
        earlier.insert(field.name, &field);

    QList<ItemField> gone;
    QList<ItemField> come;
    for (const ItemField &field : before) {
        if (!later.contains(field.name))
            gone.append(field);
    }
    for (const ItemField &field : after) {
        if (!earlier.contains(field.name))
            come.append(field);
    }
    FieldDifferences differences;
    differences.renames = takeRenames(gone, come);

    QSet<QString> namesThatCame;
    for (const ItemField &field : std::as_const(come))
        namesThatCame.insert(field.name);

    // In the order of the later side, what went last.
    for (const ItemField &field : after) {
        const ItemField *old = earlier.value(field.name);
        if (old ? comparable(*old) != comparable(field) : namesThatCame.contains(field.name))
            differences.changes.append(
                {.name = field.name, .before = old ? old->value : QString(), .after = field.value});
    }
    for (const ItemField &field : std::as_const(gone))
        differences.changes.append({.name = field.name, .before = field.value, .after = {}});
    // An element that came or went is told by what it says, if it says anything.
    for (const QString &element : {u"discovery"_s, u"installation"_s}) {
        const QString prefix = element + u'.';
        if (std::ranges::any_of(differences.changes, [&prefix](const FieldChange &change) {
                return change.name.startsWith(prefix);
            }))
            differences.changes.removeIf(
                [&element](const FieldChange &change) { return change.name == element; });
    }
    return differences;
}

QString fieldLabel(const QString &name)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 16> Labels{{
        {"hash"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "SHA-256")},
        {"keepAfterExit"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Stays after setup")},
        {"platforms"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Platforms")},
        {"os"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Systems")},
        {"discovery"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Discovery")},
        {"discovery.type"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Discovery type")},
        {"discovery.identifier"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Discovery looks for")},
        {"discovery.verifyHash"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Discovery checks the hash")},
        {"version"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Required version")},
        {"version.operator"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Version operator")},
        {"installation"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Installation")},
        {"installation.order"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Installation order")},
        {"installation.type"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Installation type")},
        {"installation.parameters"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Installation parameters")},
        {"clientVersion"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Client version")},
        {"minimumSiteVersion"_L1, QT_TRANSLATE_NOOP("ccm::ItemFields", "Minimum site version")},
    }};
    for (const auto &[key, label] : Labels) {
        if (name == key)
            return FieldText::tr(label);
    }
    return name;
}

} // namespace ccm
