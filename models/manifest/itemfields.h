// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifestdiff.h"

namespace ccm {

/// One attribute or text of an item, on its own.
struct ItemField
{
    enum class Kind : quint8 { Text, Hash, Version, Xml };

    QString name; ///< stable, for scripts
    QString value; ///< as written
    QString element; ///< of the attribute; empty where the field is no attribute
    QString attribute;
    Kind kind = Kind::Text; ///< how values are compared
    bool isKnown = true; ///< to Ccmscope

    bool operator==(const ItemField &) const = default;
};

/// All that an item says, in the order of the manifest's attributes: hash, keepAfterExit, platforms, os,
/// discovery.type, discovery.identifier, discovery.verifyHash, then each property: `version` and
/// `version.operator` for the one named Version, `property.NAME` and `property.NAME.operator` for others,
/// with `#2` and so on after the name of the second; installation.order, installation.type,
/// installation.parameters; and each part that Ccmscope does not know: `Item@Languages` for an attribute,
/// `<Element>` for an element, `text` for text. `discovery` and `installation` stand for the bare elements.
/// What is absent is no field.
[[nodiscard]] QList<ItemField> fieldsOf(const ManifestItem &item);
/// The same for what belongs to the manifest as a whole: clientVersion, minimumSiteVersion, unknown parts.
[[nodiscard]] QList<ItemField> fieldsOf(const Manifest &manifest);

struct FieldDifferences
{
    QList<FieldChange> changes;
    QList<AttributeRename> renames;
};

/// An attribute counts as renamed when, in the same element, exactly one attribute went and exactly one
/// came that have its value, and Ccmscope does not know one of the two. With more candidates nobody can
/// tell which became which: these stay changes. Known attributes have a meaning of their own and are never
/// the same thing under another name.
[[nodiscard]] FieldDifferences differencesOf(const QList<ItemField> &before, const QList<ItemField> &after);

/// "Required version", for the eye. Names of unknown parts stand for themselves.
[[nodiscard]] QString fieldLabel(const QString &name);

} // namespace ccm
