// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QList>

namespace ccm {

/// A filter that was given a name to be used again.
struct NamedFilter
{
    QString name;
    QString expression; ///< as parseFilter() reads it; with the severity and the time that were chosen

    bool operator==(const NamedFilter &) const = default;
};

/// Named filters, in the user's order; no two have one name.
struct FilterSet
{
    static constexpr qsizetype MostFilters = 1000;
    static constexpr qsizetype LargestFile = qsizetype{4} * 1024 * 1024; ///< in bytes

    QList<NamedFilter> filters;

    bool operator==(const FilterSet &) const = default;
    /// In the place of the one with that name, or at the end.
    void save(const NamedFilter &filter);
};

/// {"schema": 1, "filters": [{"name": "...", "filter": "..."}]}
[[nodiscard]] QByteArray filterSetJson(const FilterSet &set);
/// `source` names the file in errors, which say where it is wrong.
[[nodiscard]] Result<FilterSet> parseFilterSet(const QByteArray &json, const QString &source);

/// What every administrator looks for: errors and warnings, failures of ccmsetup, downloads, and "Return
/// value 3" of Windows Installer, which is a fatal error of an action.
[[nodiscard]] FilterSet builtInFilters();

} // namespace ccm
