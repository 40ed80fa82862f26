// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/filterset.h"

#include <QMenu>

#include <functional>

namespace ccm {

class RuleFiles;

/// Filters that have a name: those that Ccmscope comes with, and the user's own, which he saves, renames,
/// removes, imports and exports here.
class FilterSetMenu final : public QMenu
{
    Q_OBJECT

public:
    static constexpr int LongestName = 200; ///< characters

    /// `parent` is also the window of the dialogs.
    explicit FilterSetMenu(QWidget *parent);

    /// The user's own. Says nothing to anybody: filtersChanged() tells what the user did.
    void setFilters(const FilterSet &filters);
    [[nodiscard]] const FilterSet &filters() const { return m_filters; }
    /// The filter in use; its name gets the mark. An empty or wrong one cannot be saved.
    void setCurrentExpression(const QString &expression);

    void saveAs(const QString &name);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// Filters of the same name are replaced, all others stay.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    void chosen(const QString &expression);
    void filtersChanged(const ccm::FilterSet &filters);
    /// A whole sentence, for the pane's message bar.
    void failed(const QString &sentence);
    void exported(const QString &path);

private:
    void rebuild();
    void addFilters(const FilterSet &set, const QString &objectName);
    void addCommands();
    QMenu *addNames(const QString &title, const QString &objectName,
                    void (FilterSetMenu::*ask)(const QString &));
    void takeImported(const QByteArray &json, const QString &path);
    void askForName(const QString &title, const QString &name,
                    const std::function<void(const QString &)> &done);
    void askForSaving();
    void askForRenaming(const QString &name);
    void askForRemoval(const QString &name);
    [[nodiscard]] bool isFull(const QString &name);
    void change(const FilterSet &filters);

    QWidget &m_window;
    RuleFiles *m_files;
    FilterSet m_filters;
    QString m_expression;
};

} // namespace ccm
