// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/manifest/manifestmodel.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QSplitter;

namespace ccm {

class FilterLine;
class ItemDetail;
class MessageBar;
class PaneStack;
class TableView;

/// Browses one manifest: where it comes from, a filter over its items, and one of them in full.
/// Shows what the model holds as soon as the model is given a manifest.
class ManifestPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ManifestPane(ManifestModel &model, QWidget *parent = nullptr);

    void showEmpty();
    void showLoading(const QString &source);
    void showError(const Error &error);

    /// Selects the first item of this file name, without regard to case; false where there is none.
    bool selectItem(const QString &fileName);

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// An item was double-clicked, or Enter was pressed on it.
    void itemActivated(const ccm::ManifestItem &item);

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildHeader();
    void setUpTable();
    void connectSignals();
    void showManifest();
    void showCurrentItem();
    void showCount();

    ManifestModel &m_model;
    QSortFilterProxyModel *m_proxy;
    QLabel *m_source;
    QLabel *m_versions;
    MessageBar *m_warnings;
    FilterLine *m_filter;
    QLabel *m_count;
    TableView *m_table;
    ItemDetail *m_detail;
    QSplitter *m_splitter;
    PaneStack *m_stack = nullptr;
};

} // namespace ccm
