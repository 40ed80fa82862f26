// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

namespace ccm {

class LogFilter;
class LogFindBar;
class LogModel;
class LogSearch;
class LogView;

/// Looks for what is typed into the find bar, marks it in the rows and leads from hit to hit.
class LogFinder final : public QObject
{
    Q_OBJECT

public:
    LogFinder(LogModel &model, LogView &view, LogFindBar &bar, QObject *parent);

    /// Where a text to find is typed.
    /// With what stands there, or with this text.
    void open(const QString &text = {});
    void goToHit(bool forward);
    /// From 0 to 1, ascending; no more than `most` of them.
    [[nodiscard]] QList<double> hitPlaces(int most) const;

Q_SIGNALS:
    void hitsChanged();

private:
    void setPattern(const LogFilter &pattern);
    void showFound();

    LogModel &m_model;
    LogView &m_view;
    LogFindBar &m_bar;
    LogSearch *m_search;
    std::optional<bool> m_hitWanted; ///< forward or not: shown as soon as one is found
    QString m_problem; ///< why what is typed cannot be looked for
};

} // namespace ccm
