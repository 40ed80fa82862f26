// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logpane.h"

#include "models/logs/logmodel.h"
#include "widgets/common/filterline.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/logdetails.h"
#include "widgets/logs/logview.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

LogPane::LogPane(LogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_messages(new MessageBar(this))
{
    m_stack = new PaneStack(buildContent(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    connectModel();
    connectView();
    drawIcons();
    showUnseen(0);
    fillFiles();
}

QWidget *LogPane::buildContent()
{
    auto *content = new QWidget(this);
    m_view = new LogView(m_model, content);
    m_details = new LogDetails(content);
    auto *splitter = new QSplitter(Qt::Vertical, content);
    splitter->setObjectName(u"logSplitter"_s);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(content);
    column->addWidget(buildTools());
    column->addWidget(splitter, 1);
    column->addWidget(buildStatusLine());
    return content;
}

QToolBar *LogPane::buildTools()
{
    auto *tools = new QToolBar(tr("Log"), this);
    m_filter = new FilterLine(tr("Filter by log text, component or source"), tools);
    m_filter->setObjectName(u"logFilter"_s);
    m_severity = new QComboBox(tools);
    m_severity->setObjectName(u"severityFilter"_s);
    m_severity->setAccessibleName(tr("Show which severities"));
    m_severity->addItem(tr("All severities"), QVariant::fromValue(static_cast<int>(Severity::Verbose)));
    m_severity->addItem(tr("Without verbose"), QVariant::fromValue(static_cast<int>(Severity::Info)));
    m_severity->addItem(tr("Warnings and errors"), QVariant::fromValue(static_cast<int>(Severity::Warning)));
    m_severity->addItem(tr("Errors"), QVariant::fromValue(static_cast<int>(Severity::Error)));
    m_filesMenu = new QMenu(tools);
    m_files = new QToolButton(tools);
    m_files->setObjectName(u"logFiles"_s);
    m_files->setPopupMode(QToolButton::InstantPopup);
    m_files->setMenu(m_filesMenu);
    m_files->setToolTip(tr("Choose which logs are shown"));
    tools->addWidget(m_filter);
    tools->addWidget(m_severity);
    m_filesAction = tools->addWidget(m_files);
    tools->addSeparator();
    addActions(*tools);
    return tools;
}

void LogPane::addActions(QToolBar &tools)
{
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &key) {
        QAction *action = tools.addAction(text);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        const QString keyText = key.toString(QKeySequence::NativeText);
        action->setToolTip(keyText.isEmpty() ? text : tr("%1 (%2)", "action (key)").arg(text, keyText));
        addAction(action);
        return action;
    };
    m_previous = add(tr("Previous error"), u"previousError"_s, QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_next = add(tr("Next error"), u"nextError"_s, QKeySequence(Qt::Key_F8));
    m_follow = add(tr("Follow"), u"follow"_s, {});
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Follow the end of the log (F in the list)"));

    tools.setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (auto *button = qobject_cast<QToolButton *>(tools.widgetForAction(m_follow)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

QWidget *LogPane::buildStatusLine()
{
    auto *line = new QWidget(this);
    m_status = new QLabel(line);
    m_status->setObjectName(u"logStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_unseen = new QToolButton(line);
    m_unseen->setObjectName(u"unseenRecords"_s);
    m_unseen->setToolTip(tr("Go to the end of the log and follow it (End)"));
    // It comes and goes: the line must not jump.
    QSizePolicy policy = m_unseen->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_unseen->setSizePolicy(policy);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(m_status, 1);
    row->addWidget(m_unseen);
    return line;
}

void LogPane::connectModel()
{
    connect(&m_model, &LogModel::filesChanged, this, &LogPane::fillFiles);
    connect(&m_model, &LogModel::failuresChanged, this, &LogPane::showFailures);
    connect(&m_model, &LogModel::tallyChanged, this, &LogPane::showTally);
    connect(&m_model, &LogModel::tallyChanged, this, &LogPane::goToWanted);
    connect(&m_model, &LogModel::filterFinished, this, &LogPane::finishFilter);
    connect(&m_model, &LogModel::fileRolledOver, this, [this](int file) {
        m_messages->showMessage(Status::Notice,
                                tr("%1 was begun anew (rolled over). The records so far are kept.")
                                    .arg(m_model.files().at(file)));
    });
}

void LogPane::connectView()
{
    connect(m_filter, &FilterLine::filterChanged, this, &LogPane::applyFilter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &LogPane::applyFilter);
    connect(m_follow, &QAction::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QAction::setChecked);
    connect(m_view, &LogView::unseenRowsChanged, this, &LogPane::showUnseen);
    connect(m_unseen, &QToolButton::clicked, this, [this] {
        m_view->setFollowing(true);
        m_view->setFocus();
    });
    connect(m_next, &QAction::triggered, this, [this] { goToProblem(true); });
    connect(m_previous, &QAction::triggered, this, [this] { goToProblem(false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPane::showDetails);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT recordActivated(m_model.record(index.row()), m_model.files().at(m_model.fileOf(index.row())));
    });
}

void LogPane::showEmpty()
{
    m_stack->showEmpty(tr("No log is open"), tr("Open a log file, a client folder or an archive of logs."));
}

void LogPane::showLoading(const QString &text)
{
    m_stack->showLoading(text);
}

void LogPane::showError(const Error &error)
{
    m_stack->showError(error);
}

void LogPane::showLoaded()
{
    if (m_model.tally().records > 0 || m_model.files().isEmpty())
        return;
    for (int file = 0; file < m_model.files().size(); ++file) {
        if (const auto &failure = m_model.failure(file)) {
            m_stack->showError(*failure);
            return;
        }
    }
    m_stack->showEmpty(tr("There are no records yet"),
                       tr("The log is empty. Records are shown as soon as they are written."));
}

void LogPane::showRecord(const QString &file, qint64 offset)
{
    m_wanted = Wanted{.file = file, .offset = offset};
    m_wantedWhileFiltering = false;
    goToWanted();
    const qsizetype number = m_model.files().indexOf(file);
    if (!m_wanted || number < 0)
        return;
    // Hidden by the filter, or not there yet.
    m_model.setFileShown(static_cast<int>(number), true);
    fillFiles();
    m_filter->clear();
    m_severity->setCurrentIndex(0);
    goToWanted();
}

void LogPane::goToWanted()
{
    if (!m_wanted)
        return;
    const int row = m_model.rowOf(m_wanted->file, m_wanted->offset);
    if (row < 0)
        return;
    m_wanted.reset();
    m_view->showRow(row);
}

void LogPane::applyFilter()
{
    const LogFilter filter(m_filter->text(), static_cast<Severity>(m_severity->currentData().toInt()));
    if (filter == m_model.filter())
        return;
    keepPlace();
    m_model.setFilter(filter);
    showTally();
}

/// The record being read stays in sight, where the new filter shows it.
void LogPane::keepPlace()
{
    if (m_wanted || m_view->isFollowing() || !m_view->currentIndex().isValid())
        return;
    m_wanted = m_current;
    m_wantedWhileFiltering = true;
}

void LogPane::finishFilter()
{
    goToWanted();
    if (m_wantedWhileFiltering)
        m_wanted.reset();
    m_wantedWhileFiltering = false;
    showTally();
}

void LogPane::goToProblem(bool forward)
{
    const QModelIndex current = m_view->currentIndex();
    const int from = current.isValid() ? current.row() : (forward ? -1 : 0);
    const int row = m_model.nextRow(from, forward, Severity::Error);
    if (row < 0)
        m_messages->showMessage(Status::Notice, tr("None of the records shown is an error."));
    else
        m_view->showRow(row);
}

void LogPane::showDetails()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const LogRecord &record = m_model.record(current.row());
    const QString &file = m_model.files().at(m_model.fileOf(current.row()));
    m_current = Wanted{.file = file, .offset = record.offset};
    m_details->showRecord(record, file);
}

void LogPane::fillFiles()
{
    m_filesMenu->clear();
    const QStringList &files = m_model.files();
    for (int file = 0; file < files.size(); ++file) {
        QString text = files[file];
        QAction *action = m_filesMenu->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_model.isFileShown(file));
        connect(action, &QAction::toggled, this, [this, file](bool shown) {
            keepPlace();
            m_model.setFileShown(file, shown);
        });
    }
    m_files->setText(tr("Logs: %1").arg(files.size()));
    m_filesAction->setVisible(files.size() > 1);
    m_view->setColumnHidden(LogModel::File, files.size() < 2);
    m_details->clear();
    m_current.reset();
    m_messages->clear();
    if (files.isEmpty())
        showEmpty();
    else if (m_model.tally().records == 0)
        showLoading(tr("Reading the log…"));
    showTally();
}

void LogPane::showFailures()
{
    QStringList sentences;
    for (int file = 0; file < m_model.files().size(); ++file) {
        if (const auto &failure = m_model.failure(file))
            sentences.append(failure->message());
    }
    if (sentences.isEmpty())
        m_messages->clear();
    else
        m_messages->showMessage(Status::Warning, sentences.join(u'\n'));
}

void LogPane::showTally()
{
    const LogTally tally = m_model.tally();
    if (tally.records > 0 && !m_stack->showsContent())
        m_stack->showContent();
    const QString records = tr("%n record(s)", nullptr, static_cast<int>(tally.records));
    const QString logs = tr("%n log(s)", nullptr, static_cast<int>(m_model.files().size()));
    const QString errors = tr("%n error(s)", nullptr, static_cast<int>(tally.errors));
    const QString warnings = tr("%n warning(s)", nullptr, static_cast<int>(tally.warnings));
    //: "195 records in 3 logs, 1 error, 2 warnings"
    QString text = tr("%1 in %2, %3, %4").arg(records, logs, errors, warnings);
    if (m_model.isFiltering())
        text = tr("%1. Filtering…").arg(text);
    else if (m_model.rowCount() < tally.records)
        text = tr("%1. %2").arg(text, tr("%n record(s) shown", nullptr, m_model.rowCount()));
    m_status->setText(text);
}

void LogPane::showUnseen(int rows)
{
    m_unseen->setText(tr("%n new record(s)", nullptr, rows));
    m_unseen->setVisible(rows > 0);
}

void LogPane::drawIcons()
{
    m_follow->setIcon(themedIcon(u"follow", palette()));
    m_previous->setIcon(themedIcon(u"previous-error", palette()));
    m_next->setIcon(themedIcon(u"next-error", palette()));
}

void LogPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace ccm
