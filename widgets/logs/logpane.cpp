// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the log pane and how they hang together; what they do is in logpaneactions.cpp.

#include "widgets/logs/logpane.h"

#include "models/base/errorlookup.h"
#include "models/logs/logmodel.h"
#include "models/logs/logsearch.h"
#include "models/logs/logsummary.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/errorlookupdialog.h"
#include "widgets/logs/filtersetmenu.h"
#include "widgets/logs/logactions.h"
#include "widgets/logs/logdetails.h"
#include "widgets/logs/logfilterbar.h"
#include "widgets/logs/logfindbar.h"
#include "widgets/logs/loghistogram.h"
#include "widgets/logs/logminimap.h"
#include "widgets/logs/logview.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

LogPane::LogPane(LogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new LogSearch(model, this))
    , m_summary(new LogSummary(model, this))
    , m_actions(new LogActions(this))
    , m_messages(new MessageBar(this))
{
    m_stack = new PaneStack(buildContent(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    connectModel();
    connectView();
    connectActions();
    connectFind();
    connectDetails();
    connectChoices();
    connectFilterSets();
    setHighlightRules(builtInHighlightRules());
    showUnseen(0);
    forgetLogs(); // there may be some already
}

LogPane::~LogPane() = default;

QWidget *LogPane::buildContent()
{
    auto *content = new QWidget(this);
    QToolBar *tools = buildTools(); // in the order in which the tabulator key goes
    m_histogram = new LogHistogram(content);
    m_histogram->hide(); // until there is something in it
    m_find = new LogFindBar(content);
    m_find->hide();
    auto *splitter = new QSplitter(Qt::Vertical, content);
    splitter->setObjectName(u"logSplitter"_s);
    splitter->addWidget(buildRows(splitter));
    m_details = new LogDetails(content);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(content);
    column->addWidget(tools);
    column->addWidget(m_histogram);
    column->addWidget(m_find);
    column->addWidget(splitter, 1);
    column->addWidget(buildStatusLine());
    m_filter->showProblemsOn(content);
    return content;
}

QWidget *LogPane::buildRows(QWidget *parent)
{
    auto *rows = new QWidget(parent);
    m_view = new LogView(m_model, rows);
    m_minimap = new LogMinimap(rows);
    auto *row = new QHBoxLayout(rows);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_minimap);
    return rows;
}

QToolBar *LogPane::buildTools()
{
    auto *tools = new QToolBar(tr("Log"), this);
    m_filter = new LogFilterBar(tools);
    m_filesMenu = new QMenu(tools);
    m_files = new QToolButton(tools);
    m_files->setObjectName(u"logFiles"_s);
    m_files->setPopupMode(QToolButton::InstantPopup);
    m_files->setMenu(m_filesMenu);
    m_files->setToolTip(tr("Choose which logs are shown"));
    tools->addWidget(m_filter);
    auto *saved = new QToolButton(tools);
    saved->setObjectName(u"savedFilters"_s);
    saved->setText(tr("Saved"));
    saved->setToolTip(tr("Filters that have a name"));
    saved->setPopupMode(QToolButton::InstantPopup);
    m_filterSets = new FilterSetMenu(saved);
    saved->setMenu(m_filterSets);
    tools->addWidget(saved);
    m_filesAction = tools->addWidget(m_files);
    tools->addSeparator();
    tools->addActions({m_actions->previousError, m_actions->nextError, m_actions->follow});
    tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (auto *button = qobject_cast<QToolButton *>(tools->widgetForAction(m_actions->follow)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *more = new QToolButton(tools);
    more->setObjectName(u"logMenu"_s);
    more->setText(tr("More"));
    more->setToolTip(tr("Everything that can be done in a log"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_actions->makeMenu(more));
    tools->addWidget(more);
    return tools;
}

QWidget *LogPane::buildStatusLine()
{
    auto *line = new QWidget(this);
    const auto label = [line](const QString &name) {
        auto *made = new QLabel(line);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    m_status = label(u"logStatus"_s);
    // It may be cut, but never makes the window wider.
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_elapsed = label(u"elapsed"_s);
    m_progress = new QProgressBar(line);
    m_progress->setObjectName(u"logProgress"_s);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_cancel = new QToolButton(line);
    m_cancel->setObjectName(u"cancelFilter"_s);
    m_cancel->setText(tr("Cancel"));
    m_unseen = new QToolButton(line);
    m_unseen->setObjectName(u"unseenRecords"_s);
    m_unseen->setToolTip(tr("Go to the end of the log and follow it (End)"));
    // It comes and goes: the line must not jump.
    QSizePolicy policy = m_unseen->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_unseen->setSizePolicy(policy);
    m_progress->hide();
    m_cancel->hide();
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(m_status, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_elapsed, m_progress, m_cancel, m_unseen})
        row->addWidget(part);
    return line;
}

void LogPane::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LogPane::keepPlace);
    connect(&m_model, &LogModel::filesChanged, this, &LogPane::forgetLogs);
    connect(&m_model, &LogModel::progressChanged, this, &LogPane::showProgress);
    connect(&m_model, &LogModel::tallyChanged, this, &LogPane::showTally);
    connect(&m_model, &LogModel::tallyChanged, this, &LogPane::goToWanted);
    connect(&m_model, &LogModel::filterFinished, this, &LogPane::finishFilter);
    connect(&m_model, &LogModel::filterProgress, m_progress, &QProgressBar::setValue);
    connect(&m_model, &LogModel::filterFailed, this, [this](const Error &error) {
        m_filter->reject(error.message());
        finishFilter();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LogPane::showDetails);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogPane::showTally);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogPane::goToWanted);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LogPane::showTally);
    connect(m_summary, &LogSummary::changed, this, &LogPane::showSummary);
}

void LogPane::connectView()
{
    connect(m_filter, &LogFilterBar::filterChanged, this, &LogPane::applyFilter);
    connect(m_actions->follow, &QAction::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_actions->follow, &QAction::setChecked);
    connect(m_view, &LogView::unseenRowsChanged, this, &LogPane::showUnseen);
    connect(m_unseen, &QToolButton::clicked, this, [this] {
        m_view->setFollowing(true);
        m_view->setFocus();
    });
    connect(m_view, &LogView::currentChanged, this, &LogPane::showDetails);
    connect(m_view, &LogView::selectionChanged, this, &LogPane::showElapsed);
    connect(m_view, &LogView::visibleRowsChanged, this, &LogPane::showVisibleRange);
    connect(m_view, &LogView::contextMenuRequested, this, &LogPane::openMenuAt);
    connect(m_view, &LogView::copyNeedsReading, this, [this] { copyRows(false, false); });
    connect(m_view, &LogView::rowActivated, this, [this](int row) {
        Q_EMIT recordActivated(m_model.record(row), m_model.files().at(m_model.fileOf(row)));
    });
    connect(m_minimap, &LogMinimap::placeRequested, this, [this](double place) {
        const RowRange visible = m_view->visibleRows();
        m_view->setTopRow(static_cast<int>(place * m_model.rowCount() - double(visible.count()) / 2));
    });
    connect(m_histogram, &LogHistogram::rangeSelected, m_filter, &LogFilterBar::setTimeRange);
    connect(m_histogram, &LogHistogram::rangeCleared, this, [this] { m_filter->setTimeRange({}, {}); });
    connect(m_filter, &LogFilterBar::timeRangeCleared, m_histogram, &LogHistogram::clearSelection);
    connect(m_cancel, &QToolButton::clicked, &m_model, &LogModel::cancelFiltering);
}

void LogPane::connectActions()
{
    const LogActions &does = *m_actions;
    connect(does.nextError, &QAction::triggered, this, [this] { goToProblem(true); });
    connect(does.previousError, &QAction::triggered, this, [this] { goToProblem(false); });
    connect(does.filter, &QAction::triggered, m_filter, &LogFilterBar::focusLine);
    connect(does.lookUpError, &QAction::triggered, this, [this] {
        const int row = m_view->currentRow();
        const QString message = row < 0 ? QString() : m_model.record(row).message;
        lookUpError(likelyErrorCode(message));
    });
    connect(does.highlights, &QAction::triggered, this, &LogPane::editHighlights);
    connect(does.details, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(does.histogram, &QAction::toggled, this, &LogPane::showSummary);
    connect(does.wrap, &QAction::toggled, m_view, &LogView::setWrapped);
    connect(does.bookmark, &QAction::triggered, this, &LogPane::toggleBookmark);
    connect(does.nextBookmark, &QAction::triggered, this, [this] { goToBookmark(true); });
    connect(does.previousBookmark, &QAction::triggered, this, [this] { goToBookmark(false); });
    connect(does.copyWithHeader, &QAction::triggered, this, [this] { copyRows(true, false); });
    connect(does.copyJson, &QAction::triggered, this, [this] { copyRows(false, true); });
    connect(does.pause, &QAction::toggled, this, &LogPane::pauseToggled);
    connect(does.paste, &QAction::triggered, this, [this] {
        if (const QString text = QGuiApplication::clipboard()->text(); !text.isEmpty())
            Q_EMIT textPasted(text);
    });
    connect(&m_model, &LogModel::bookmarksChanged, this, &LogPane::showSummary);
}

void LogPane::connectChoices()
{
    connect(m_actions->times, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_model.setTimeDisplay(static_cast<TimeDisplay>(action->data().toInt()));
    });
    connect(m_actions->codePages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT codePageChosen(action->data().toInt()); });
    connect(m_actions->intervals, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT intervalChosen(action->data().toInt()); });
    connect(m_actions->contexts, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_model.setContext(action->data().toInt());
        showTally();
    });
}

void LogPane::connectFilterSets()
{
    connect(m_filterSets, &QMenu::aboutToShow, this,
            [this] { m_filterSets->setCurrentExpression(m_filter->expression()); });
    connect(m_filterSets, &FilterSetMenu::chosen, m_filter, &LogFilterBar::use);
    connect(m_filterSets, &FilterSetMenu::filtersChanged, this, &LogPane::filterSetChanged);
    connect(m_filterSets, &FilterSetMenu::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Status::Warning, sentence); });
}

void LogPane::connectFind()
{
    connect(m_actions->find, &QAction::triggered, this, &LogPane::openFind);
    connect(m_actions->findNext, &QAction::triggered, this, [this] { goToHit(true); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { goToHit(false); });
    connect(m_find, &LogFindBar::findRequested, this, &LogPane::goToHit);
    connect(m_find, &LogFindBar::closed, this, [this] {
        m_find->hide();
        setPattern({}); // nothing to find is never wrong
        m_view->setFocus();
    });
    connect(m_find, &LogFindBar::patternChanged, this, &LogPane::setPattern);
    connect(m_search, &LogSearch::searchFinished, this, &LogPane::showFound);
    connect(m_search, &LogSearch::searchFailed, this, [this](const Error &error) {
        m_findProblem = error.message();
        showFound();
    });
}

void LogPane::connectDetails()
{
    connect(m_details, &LogDetails::errorLookupRequested, this, &LogPane::lookUpError);
    connect(m_details, &LogDetails::rawRequested, this, &LogPane::readRawOfCurrent);
    connect(m_details, &LogDetails::bookmarkToggled, this, [this](bool isOn) {
        const int row = m_view->currentRow();
        if (row >= 0 && isOn != m_model.isBookmarked(row))
            toggleBookmark();
    });
    connect(m_details, &LogDetails::noteChanged, this, &LogPane::setNote);
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
    if (m_model.rowCount() > 0 || m_model.tally().records > 0) {
        m_stack->showContent();
        return;
    }
    if (m_model.files().isEmpty())
        return;
    QStringList sentences;
    for (int file = 0; file < m_model.files().size(); ++file) {
        const auto &failure = m_model.snapshot(file).failure;
        if (isToCome(file)) {
            sentences.append(toComeText(file));
        } else if (failure) {
            m_stack->showError(*failure);
            return;
        }
    }
    if (!sentences.isEmpty()) {
        m_stack->showEmpty(tr("There are no records yet"), sentences.join(u'\n'));
        return;
    }
    m_stack->showEmpty(tr("There are no records yet"),
                       tr("The log is empty. Records are shown as soon as they are written."));
}

void LogPane::setFilterSet(const FilterSet &filters)
{
    m_filterSets->setFilters(filters);
}

QByteArray LogPane::viewState() const
{
    return m_view->saveState();
}

void LogPane::restoreViewState(const QByteArray &state)
{
    (void)m_view->restoreState(state); // one of another version: the columns stay as they are
}

void LogPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->drawIcons();
}

} // namespace ccm
