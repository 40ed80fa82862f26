// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/logs/logrecord.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QToolBar;
class QToolButton;

namespace ccm {

class FilterLine;
class LogDetails;
class LogModel;
class LogView;
class MessageBar;
class PaneStack;

/// The records of one or several logs, as they are written: filter, follow, and one record in full.
/// Shows its content by itself as soon as the model has records.
class LogPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(LogModel &model, QWidget *parent = nullptr);

    void showEmpty();
    void showLoading(const QString &text);
    void showError(const Error &error);
    /// All there is has been read: without any record the pane says why it stays empty.
    void showLoaded();
    /// Leads to the record at `offset` of a log, even if the filter hides it. Waits for a record that
    /// has not been read yet.
    void showRecord(const QString &file, qint64 offset);

Q_SIGNALS:
    /// The user opened a record (double click, Enter).
    void recordActivated(const ccm::LogRecord &record, const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Wanted
    {
        QString file;
        qint64 offset = 0;
    };

    [[nodiscard]] QToolBar *buildTools();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildStatusLine();
    void connectModel();
    void connectView();
    void addActions(QToolBar &tools);
    void drawIcons();
    void applyFilter();
    void keepPlace();
    void finishFilter();
    void goToProblem(bool forward);
    void goToWanted();
    void showDetails();
    void fillFiles();
    void showFailures();
    void showTally();
    void showUnseen(int rows);

    LogModel &m_model;
    FilterLine *m_filter = nullptr;
    QComboBox *m_severity = nullptr;
    QToolButton *m_files = nullptr;
    QAction *m_filesAction = nullptr; ///< shows and hides m_files in the tool bar
    QMenu *m_filesMenu = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    MessageBar *m_messages = nullptr;
    LogView *m_view = nullptr;
    LogDetails *m_details = nullptr;
    QLabel *m_status = nullptr;
    QToolButton *m_unseen = nullptr;
    PaneStack *m_stack = nullptr;
    std::optional<Wanted> m_wanted; ///< shown as soon as it is there
    bool m_wantedWhileFiltering = false; ///< it is given up where the filter hides it
    std::optional<Wanted> m_current; ///< so that a filter does not lose the user's place
};

} // namespace ccm
