// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/status.h"
#include "models/manifest/environment.h"
#include "models/manifest/manifestdiff.h"
#include "models/manifest/manifestmodel.h"
#include "models/manifest/otherfile.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QTabWidget;

namespace ccm {

class ItemsView;
class MessageBar;
class OrderView;
class OtherFilesView;
class PaneStack;
class XmlTreeView;

/// Browses one manifest: where it comes from, its items, their order, everything in the file as a tree,
/// and what lies beside it. Shows what the model holds as soon as the model is given a manifest.
class ManifestPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ManifestPane(ManifestModel &model, QWidget *parent = nullptr);

    void showEmpty();
    void showLoading(const QString &source);
    /// In bytes; a total of 0 is not known.
    void showProgress(qint64 done, qint64 total);
    void showError(const Error &error);

    /// A further view, behind the pane's own; the pane takes it over. To be seen, a manifest must be open.
    void addView(QWidget *view, const QString &title);
    void setViewTitle(QWidget *view, const QString &title);
    /// How what the view tells stands, as an icon beside its title; Neutral and Muted have none.
    void setViewStatus(QWidget *view, Status status);
    /// Brings a view that was added to the front.
    void showView(QWidget *view);

    /// What lies beside the manifest. To be told after the model got its manifest, which forgets the files
    /// of the one before; until then they are unknown.
    void setOtherFiles(const QList<OtherFile> &files, const FileSizes &inFolder = {});
    /// The files that items name, as SiteCase::itemSizes has them; to be told likewise.
    void setFilesBeside(const FileSizes &sizes);
    /// The client whose variables expand what the manifest writes; with no variables there is none.
    void setClientEnvironment(const QString &client, const EnvironmentVariables &variables);

    /// Shows the first item of this file name, without regard to case; false where there is none.
    bool selectItem(const QString &fileName);
    /// By its number from 1.
    void goToItem(int number);
    /// Its number; 0 where none is selected.
    [[nodiscard]] int currentItem() const;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void cancelWanted();
    void siteWanted(); ///< one is to be opened
    void leaving(); ///< a link within the pane is about to be followed, and where it was is still shown
    void arrived(); ///< where that led
    /// An item was double-clicked, or Enter was pressed on it.
    void itemActivated(const ccm::ManifestItem &item);
    /// The signature of a file that lies beside the manifest is to be checked.
    void signatureWanted(const QString &fileName);

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildHeader();
    void connectSignals();
    void followTo(int number);
    void showManifest();
    void showHeader();
    void showWarnings();
    void drawStatus(QWidget *view);

    ManifestModel &m_model;
    QLabel *m_source;
    QLabel *m_versions;
    MessageBar *m_warnings;
    QTabWidget *m_views;
    QHash<QWidget *, Status> m_viewStatuses;
    ItemsView *m_items;
    OrderView *m_order;
    XmlTreeView *m_tree;
    OtherFilesView *m_otherFiles;
    PaneStack *m_stack = nullptr;
};

} // namespace ccm
