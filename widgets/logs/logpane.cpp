// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the log pane and how they hang together; what they do is in logpaneactions.cpp.

#include "widgets/logs/logpane.h"

#include "models/base/errorlookup.h"
#include "models/logs/logmodel.h"
#include "models/logs/logsummary.h"
#include "widgets/common/checkmenu.h"
#include "widgets/common/explain.h"
#include "widgets/common/filesaver.h"
#include "widgets/common/layoutstate.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/detailsfeed.h"
#include "widgets/logs/errorlookupdialog.h"
#include "widgets/logs/filtersetmenu.h"
#include "widgets/logs/logactions.h"
#include "widgets/logs/logdetails.h"
#include "widgets/logs/logfilterbar.h"
#include "widgets/logs/logfindbar.h"
#include "widgets/logs/logfinder.h"
#include "widgets/logs/loghistogram.h"
#include "widgets/logs/logminimap.h"
#include "widgets/logs/logstatusline.h"
#include "widgets/logs/logview.h"
#include "widgets/logs/rowcopier.h"
#include "widgets/logs/rowsaver.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDataStream>
#include <QEvent>
#include <QGuiApplication>
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
    connectParts();
    connectChoices();
    connectFilterSets();
    setHighlightRules(builtInHighlightRules());
    forgetLogs(); // there may be some already
}

LogPane::~LogPane() = default;

QWidget *LogPane::buildContent()
{
    auto *content = new QWidget(this);
    QToolBar *tools = buildTools(); // in the order in which the tabulator key goes
    m_histogram = new LogHistogram(content);
    m_histogram->hide(); // until there is something in it
    m_findBar = new LogFindBar(content);
    m_findBar->hide();
    m_splitter = new QSplitter(Qt::Vertical, content);
    m_splitter->setObjectName(u"logSplitter"_s);
    m_splitter->addWidget(buildRows(m_splitter));
    m_details = new LogDetails(content);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(content);
    column->addWidget(tools);
    column->addWidget(m_histogram);
    column->addWidget(m_findBar);
    column->addWidget(m_splitter, 1);
    m_statusLine = new LogStatusLine(m_model, *m_view, content);
    column->addWidget(m_statusLine);
    m_finder = new LogFinder(m_model, *m_view, *m_findBar, this);
    m_feed = new DetailsFeed(m_model, *m_view, *m_details, this);
    m_copier = new RowCopier(m_model, *m_view, this);
    m_saver = new RowSaver(m_model, *m_view, this);
    m_filter->showProblemsOn(content, m_histogram);
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
    m_filesMenu = new CheckMenu(tools);
    m_filesMenu->setToolTipsVisible(true);
    m_files = new QToolButton(tools);
    m_files->setObjectName(u"logFiles"_s);
    m_files->setPopupMode(QToolButton::InstantPopup);
    m_files->setMenu(m_filesMenu);
    explain(*m_files, tr("Choose which logs are shown"));
    tools->addWidget(m_filter);
    auto *saved = new QToolButton(tools);
    saved->setObjectName(u"savedFilters"_s);
    saved->setText(tr("Saved"));
    explain(*saved, tr("Filters that have a name"));
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
    explain(*more, tr("Everything that can be done in a log"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_actions->makeMenu(more));
    tools->addWidget(more);
    return tools;
}

void LogPane::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LogPane::keepPlace);
    connect(&m_model, &LogModel::filesChanged, this, &LogPane::forgetLogs);
    connect(&m_model, &LogModel::progressChanged, this, &LogPane::noteFailures);
    connect(&m_model, &LogModel::tallyChanged, this, &LogPane::showTally);
    connect(&m_model, &LogModel::tallyChanged, this, &LogPane::goToWanted);
    connect(&m_model, &LogModel::filterFinished, this, &LogPane::finishFilter);
    connect(&m_model, &LogModel::filterFailed, this, [this](const Error &error) {
        m_filter->reject(error.message());
        finishFilter();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogPane::showTally);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogPane::goToWanted);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LogPane::showTally);
    connect(m_summary, &LogSummary::changed, this, &LogPane::showSummary);
}

void LogPane::connectView()
{
    connect(m_filter, &LogFilterBar::filterChanged, this, &LogPane::applyFilter);
    connect(m_filter, &LogFilterBar::wrongnessChanged, this, &LogPane::showNothingPasses);
    connect(m_actions->follow, &QAction::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_actions->follow, &QAction::setChecked);
    connect(m_view, &LogView::visibleRowsChanged, this, &LogPane::showVisibleRange);
    connect(m_view, &LogView::contextMenuRequested, this, &LogPane::openMenuAt);
    connect(m_view, &LogView::copyNeedsReading, m_copier, [this] { m_copier->copy(false); });
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
}

void LogPane::connectActions()
{
    const LogActions &does = *m_actions;
    connect(does.nextError, &QAction::triggered, this, [this] { goToProblem(true); });
    connect(does.previousError, &QAction::triggered, this, [this] { goToProblem(false); });
    connect(does.find, &QAction::triggered, this, [this] { openFind(); });
    connect(does.findNext, &QAction::triggered, this, [this] { m_finder->goToHit(true); });
    connect(does.findPrevious, &QAction::triggered, this, [this] { m_finder->goToHit(false); });
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
    connect(does.copyWithHeader, &QAction::triggered, m_copier, [this] { m_copier->copy(true); });
    connect(does.copyJson, &QAction::triggered, m_copier, &RowCopier::copyAsJson);
    connect(does.saveRows, &QAction::triggered, m_saver, &RowSaver::askWhereTo);
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
    for (const QActionGroup *group : {m_actions->times, m_actions->codePages, m_actions->intervals})
        connect(group, &QActionGroup::triggered, this, &LogPane::choicesChanged);
    connect(m_actions->notify, &QAction::toggled, this, &LogPane::choicesChanged);
    connect(m_actions->contexts, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_model.setContext(action->data().toInt());
        showTally();
    });
}

LogChoices LogPane::choices() const
{
    return {.times = static_cast<TimeDisplay>(m_actions->times->checkedAction()->data().toInt()),
            .codePage = static_cast<AnsiCodePage>(m_actions->codePages->checkedAction()->data().toInt()),
            .intervalMs = m_actions->intervals->checkedAction()->data().toInt(),
            .notifies = m_actions->notify->isChecked()};
}

void LogPane::setChoices(const LogChoices &choices)
{
    const auto choose = [](const QActionGroup *group, int wanted) {
        for (QAction *action : group->actions()) {
            if (action->data().toInt() == wanted && !action->isChecked())
                action->trigger();
        }
    };
    choose(m_actions->times, static_cast<int>(choices.times));
    choose(m_actions->codePages, static_cast<int>(choices.codePage));
    choose(m_actions->intervals, choices.intervalMs);
    m_actions->notify->setChecked(choices.notifies);
}

void LogPane::connectFilterSets()
{
    connect(m_filterSets, &QMenu::aboutToShow, this,
            [this] { m_filterSets->setCurrentExpression(m_filter->expression()); });
    connect(m_filterSets, &FilterSetMenu::chosen, m_filter, &LogFilterBar::use);
    connect(m_filterSets, &FilterSetMenu::filtersChanged, this, &LogPane::filterSetChanged);
    connect(m_filterSets, &FilterSetMenu::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Status::Warning, sentence); });
    connect(m_filterSets, &FilterSetMenu::exported, this, [this](const QString &path) {
        m_messages->showMessage(Status::Good, FileSaver::savedText(path));
    });
}

/// What the pane's helpers tell.
void LogPane::connectParts()
{
    connect(m_finder, &LogFinder::hitsChanged, this,
            [this] { m_minimap->setHits(m_finder->hitPlaces(m_minimap->height())); });
    connect(m_copier, &RowCopier::refused, this, &LogPane::say);
    connect(m_saver, &RowSaver::refused, this, &LogPane::say);
    connect(&m_saver->files(), &FileSaver::told, m_messages, &MessageBar::showMessage);
    connect(m_copier, &RowCopier::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Status::Warning, sentence); });
    connect(m_view, &LogView::currentChanged, this, &LogPane::currentRecordChanged);
    connect(m_details, &LogDetails::placeActivated, this, &LogPane::placeActivated);
    connect(m_details, &LogDetails::errorLookupRequested, this, &LogPane::lookUpError);
    connect(m_details, &LogDetails::bookmarkToggled, this, [this](bool isOn) {
        const int row = m_view->currentRow();
        if (row >= 0 && isOn != m_model.isBookmarked(row))
            toggleBookmark();
    });
}

void LogPane::setPlace(const QString &text)
{
    m_details->setPlace(text);
}

void LogPane::showEmpty()
{
    m_stack->showEmpty(tr("No log is open"), tr("Open a log file, a client folder or an archive of logs."),
                       {{.text = tr("Open logs..."), .run = [this] { Q_EMIT logsWanted(); }},
                        {.text = tr("Open a client..."), .run = [this] { Q_EMIT clientWanted(); }}});
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

QString LogPane::filterExpression() const
{
    return m_filter->expression();
}

void LogPane::useFilter(const QString &expression)
{
    if (expression.isEmpty())
        m_filter->clear();
    else
        m_filter->restore(expression);
}

QByteArray LogPane::viewState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint32{StateMark} << m_view->saveState() << splitterState(*m_splitter)
           << m_actions->wrap->isChecked() << m_actions->details->isChecked()
           << m_actions->histogram->isChecked();
    return state;
}

void LogPane::restoreViewState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QByteArray view;
    QByteArray splitter;
    bool isWrapped = false;
    bool hasDetails = false;
    bool hasHistogram = false;
    stream >> mark >> view >> splitter >> isWrapped >> hasDetails >> hasHistogram;
    if (stream.status() != QDataStream::Ok || mark != StateMark)
        return;
    (void)m_view->restoreState(view); // columns of another version stay as they are
    restoreSplitterState(*m_splitter, splitter);
    m_actions->wrap->setChecked(isWrapped);
    m_actions->details->setChecked(hasDetails);
    m_actions->histogram->setChecked(hasHistogram);
}

void LogPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->drawIcons();
}

} // namespace ccm
