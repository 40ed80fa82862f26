// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

class QWidget;

namespace ccm {

/// Where the user looks in a pane: which tabs are in front, and which row of each table in sight is current.
/// Of everything that has an object name.
struct ViewPlace
{
    struct Row
    {
        QList<int> path; ///< in the model behind sorting and filters, from its root; empty: no row is current
        QString text; ///< what the row says, by which it is known again

        bool operator==(const Row &) const = default;
    };

    QMap<QString, int> tabs;
    QMap<QString, Row> rows;

    bool operator==(const ViewPlace &) const = default;
};

[[nodiscard]] ViewPlace viewPlace(const QWidget &pane);
/// A row that is not there any more, or that a filter hides, changes nothing.
void restoreViewPlace(QWidget &pane, const ViewPlace &place);

} // namespace ccm
