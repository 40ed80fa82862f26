// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSet>

class QHeaderView;

namespace ccm {

/// The columns of a header whose widths the user has chosen, by dragging. All others are fitted to titles and
/// texts, so their widths are worth nothing in another language or in another size of text.
class ChosenWidths final : public QObject
{
    Q_OBJECT

public:
    /// That of a header. It watches from the first call on.
    static ChosenWidths &of(QHeaderView &header);

    [[nodiscard]] bool contains(int column) const { return m_columns.contains(column); }
    /// As dragging does.
    void choose(int column, int width);
    void forget() { m_columns.clear(); }

    /// As QHeaderView::saveState(), and which widths are chosen.
    [[nodiscard]] QByteArray state() const;
    /// Order, visibility and sorting as in a state; of the widths, those that were chosen. False, and nothing
    /// changed, where it does not fit these columns.
    bool restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ChosenWidths(QHeaderView &header);

    void note(int column);
    [[nodiscard]] bool canBeChosen(int column) const;

    QHeaderView &m_header;
    QSet<int> m_columns;
    bool m_isPressed = false; ///< what changes now is dragged
};

} // namespace ccm
