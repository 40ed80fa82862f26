// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/itemfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ccm {

class FilterLine;

/// Asks for a filter over items: words, and values that occur in the manifest to choose from.
class ItemFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemFilterBar(QWidget *parent = nullptr);

    /// Offers these values; what was chosen stays chosen where it still can be.
    void setChoices(const ItemChoices &choices);
    void setCount(int shown, int all);
    /// Asks for nothing any more; says so at once.
    void clear();
    [[nodiscard]] ItemFilter filter() const;

Q_SIGNALS:
    void filterChanged();
    void fileOrderWanted(); ///< the rows are to be in the order of the file again

private:
    void connectSignals();
    void buildLayout();
    [[nodiscard]] QComboBox *addChoice(const QString &name, const QString &accessibleName);

    FilterLine *m_words;
    QComboBox *m_platform;
    QComboBox *m_os;
    QComboBox *m_discovery;
    QComboBox *m_installation;
    QLabel *m_count;
    QLabel *m_note;
};

} // namespace ccm
