// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"
#include "models/manifest/xmltreemodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace ccm {

class FilterLine;

/// Everything in the file as a tree, known or not, with a search.
class XmlTreeView final : public QWidget
{
    Q_OBJECT

public:
    explicit XmlTreeView(QWidget *parent = nullptr);

    void showNodes(const Manifest &manifest);

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

private:
    void buildLayout();
    void addActions();
    void showFound(bool backwards);
    void showCount();
    void copyValue() const;
    void copyXml() const;

    XmlTreeModel m_model;
    QString m_text; ///< of the file
    FilterLine *m_search;
    QLabel *m_count;
    QTreeView *m_tree;
};

} // namespace ccm
