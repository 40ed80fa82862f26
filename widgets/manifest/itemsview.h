// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/environment.h"
#include "models/manifest/manifestdiff.h"
#include "models/manifest/manifestmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QSplitter;

namespace ccm {

class ItemDetail;
class ItemFilterBar;
class ItemFilterModel;
class TableView;

/// The items of a manifest with a filter over them, and one of them in full.
class ItemsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemsView(ManifestModel &model, QWidget *parent = nullptr);

    /// To be called when the model got another manifest.
    void showManifest();
    void setClientEnvironment(const QString &client, const EnvironmentVariables &variables);
    /// Of items whose file lies beside the manifest; forgotten with the next manifest.
    void setFilesBeside(const FileSizes &sizes);
    /// By its number from 1. A filter that hides it is cleared.
    void selectItem(int number);
    /// Its number from 1; 0 where none is selected.
    [[nodiscard]] int currentItem() const;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void itemActivated(const ccm::ManifestItem &item);
    void signatureWanted(const QString &fileName); ///< of a file that lies beside the manifest

private:
    void buildLayout();
    void addCopyActions();
    void addSignatureAction();
    void connectSignals();
    void fitColumns();
    void showFiltered();
    void showCurrentItem();
    /// One line of each selected item, or none where it has none.
    void copyOfSelected(QString (*text)(const ManifestItem &)) const;

    ManifestModel &m_model;
    ItemFilterModel *m_filtered;
    ItemFilterBar *m_filter;
    TableView *m_table;
    ItemDetail *m_detail;
    QSplitter *m_splitter;
    QLabel *m_noItems;
    QAction *m_checkSignature;
    FileSizes m_filesBeside;
};

} // namespace ccm
