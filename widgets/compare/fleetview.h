// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QToolButton;

namespace ccm {

class FilterLine;
class FleetModel;
class PaneStack;
class TableView;
class VersionSpreadModel;

/// Several clients against the same site: a row each, and how their versions spread. Shows what its models
/// hold; it reads nothing.
class FleetView final : public QWidget
{
    Q_OBJECT

public:
    FleetView(FleetModel &clients, VersionSpreadModel &versions, QWidget *parent = nullptr);

    /// How many of the clients have been read; all of them when both are the same.
    void showProgress(qsizetype read, qsizetype all);

Q_SIGNALS:
    void folderWanted(); ///< a client's folder, or one of clients, is to be chosen and added
    void archivesWanted(); ///< archives of clients are to be chosen and added
    void removeWanted(const QStringList &sources);
    void cancelWanted();
    void clientActivated(const QString &source); ///< it is to be opened as the client
    void exportWanted(); ///< the table, into a file that is to be asked for

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildControls();
    [[nodiscard]] QToolButton *buildAdd();
    void setUpTables();
    void connectSignals();
    void showWhatThereIs();
    void removeSelected();
    [[nodiscard]] QStringList selectedSources() const;

    FleetModel &m_clients;
    VersionSpreadModel &m_versions;
    QSortFilterProxyModel *m_proxy;
    QToolButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_export;
    FilterLine *m_filter;
    TableView *m_table;
    TableView *m_spread;
    QLabel *m_reading;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    PaneStack *m_stack = nullptr;
};

} // namespace ccm
