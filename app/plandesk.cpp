// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/plandesk.h"

#include "app/clientfleet.h"
#include "app/savequestion.h"
#include "app/session.h"
#include "models/cases/planfile.h"
#include "models/compare/fleet.h"
#include "widgets/cases/reportpictures.h"
#include "widgets/common/filesaver.h"
#include "widgets/window/chartexport.h"
#include "widgets/window/windowpane.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QTimeZone>

#include <chrono>
#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize ChartSize{1'600, 900};

} // namespace

PlanDesk::PlanDesk(Session &session, ClientFleet &fleet, WindowPane &pane, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_fleet(fleet)
    , m_pane(pane)
    , m_window(window)
    , m_menu(new QMenu(tr("&Plan"), window))
    , m_exports(new FileSaver(*window))
    , m_saved(pane.plan())
{
    m_menu->setObjectName(u"planMenu"_s);
    m_menu->setToolTipsVisible(true);
    buildMenu();
    connectSession();
    m_pane.setPlanMenu(m_menu);
    updateComparison();
    updatePolicy();
    updateSeen();
}

PlanDesk::~PlanDesk() = default;

void PlanDesk::connectSession()
{
    constexpr auto Pause = std::chrono::milliseconds(200);
    m_seenPause.setSingleShot(true);
    m_seenPause.setInterval(Pause);
    connect(&m_seenPause, &QTimer::timeout, this, &PlanDesk::updateSeen);
    connect(&m_session, &Session::planLoaded, this, &PlanDesk::offerLoaded);
    connect(&m_session, &Session::planFailed, this, &PlanDesk::layDraft);
    connect(&m_session, &Session::compared, this, &PlanDesk::updateComparison);
    connect(&m_session, &Session::settled, this, &PlanDesk::updateComparison);
    const auto look = [this] {
        updatePolicy();
        updateSeen();
    };
    connect(&m_session, &Session::clientLoaded, this, look);
    connect(&m_session, &Session::clientStateChanged, this, look);
    connect(&m_session, &Session::clientFailed, this, look);
    connect(&m_session, &Session::closed, this, [this, look] {
        updateComparison();
        look();
    });
    connect(&m_fleet, &ClientFleet::changed, this, &PlanDesk::updateSeen);
    connect(&m_pane, &WindowPane::planChanged, this, &PlanDesk::noteChange);
    connect(&m_pane, &WindowPane::seenClearWanted, this, &PlanDesk::forgetSeen);
    connect(&m_pane, &WindowPane::otherPlanFileWanted, this, [this] {
        askForFile(tr("Compare with a plan file"), tr("Plans (*.json);;All files (*)"), &PlanDesk::openOther);
    });
}

bool PlanDesk::isModified() const
{
    return m_pane.plan() != m_saved;
}

PlanWork PlanDesk::work() const
{
    return {.plan = m_pane.plan(), .saved = m_saved, .path = m_path};
}

void PlanDesk::takeOver(const PlanWork &work)
{
    m_path = work.path;
    m_saved = work.saved;
    m_pane.setPlan(work.plan);
    m_pane.setModified(isModified());
}

void PlanDesk::noteChange()
{
    Q_EMIT changed();
    m_pane.setModified(isModified());
    if (m_session.content().client || m_fleet.size() > 0 || !m_report.isEmpty())
        m_seenPause.start(); // which moments belong to the plan depends on its window
}

bool PlanDesk::mayDrop(const std::function<void()> &goOn)
{
    if (!isModified())
        return true;
    const auto saveFirst = [this, goOn] {
        m_afterSave = goOn;
        save();
    };
    const auto discard = [this, goOn] {
        m_saved = m_pane.plan();
        goOn();
    };
    askToSave(m_window,
              {.name = u"dropPlan"_s,
               .title = tr("Save the plan?"),
               .text = tr("The plan has been changed and is not saved.")},
              saveFirst, discard);
    return false;
}

/// The session has read another plan already; what is worked on stays until the user has decided.
void PlanDesk::offerLoaded(const Plan &plan)
{
    const QString path = m_session.paths().plan;
    if (isModified())
        keepSession();
    offer(plan, path);
}

void PlanDesk::keepSession()
{
    m_session.setPlan(m_path, m_saved);
}

void PlanDesk::offer(const Plan &plan, const QString &path)
{
    const auto goOn = [this, plan, path] { take(plan, path); };
    if (mayDrop(goOn))
        goOn();
}

void PlanDesk::take(const Plan &plan, const QString &path)
{
    m_path = path;
    m_saved = plan;
    m_pane.setPlan(plan);
    m_pane.setModified(false);
    if (m_session.paths().plan != path || m_session.content().plan != plan)
        m_session.setPlan(path, plan);
    layDraft();
    Q_EMIT paneWanted();
}

void PlanDesk::save()
{
    if (m_path.isEmpty())
        askForSaveAs();
    else
        saveTo(m_path);
}

void PlanDesk::saveTo(const QString &path)
{
    if (!m_pane.isPossible()) {
        m_afterSave = {};
        m_pane.showNotice(
            Status::Warning,
            tr("The plan is not saved: one of its inputs is not possible. It is marked on the left."));
        Q_EMIT paneWanted();
        return;
    }
    Plan plan = m_pane.plan();
    plan.warnings.clear(); // of the file that was read; this one is written anew
    m_saving.start(
        [path, plan](const std::stop_token &) -> Result<bool> {
            const auto saved = savePlan(path, plan);
            return saved ? Result<bool>(true) : std::unexpected(saved.error());
        },
        [this, path, plan = m_pane.plan()](const Result<bool> &written) {
            const auto goOn = std::exchange(m_afterSave, {});
            if (!written) {
                fail(written.error());
                return;
            }
            m_path = path;
            m_saved = plan;
            m_session.setPlan(path, plan);
            m_pane.setModified(isModified());
            Q_EMIT saved();
            if (goOn)
                goOn();
        });
}

void PlanDesk::openOther(const QString &path)
{
    m_reading.start([path](const std::stop_token &) { return readPlan(path); },
                    [this](const Result<Plan> &plan) {
                        if (!plan) {
                            fail(plan.error());
                            return;
                        }
                        m_pane.setOtherPlan(*plan);
                        m_pane.showTab(WindowPane::PlansTab);
                        Q_EMIT paneWanted();
                    });
}

/// With a sentence that says where the bytes are from, or why there are none.
void PlanDesk::updateComparison()
{
    const auto &comparison = m_session.content().comparison;
    if (!comparison) {
        m_pane.setComparison({}, tr("Open a site and a client to take it from their comparison."));
        return;
    }
    const PendingDownload &download = comparison->download;
    if (download.files == 0) {
        m_pane.setComparison({},
                             tr("Nothing differs or misses on the open client: there is nothing to add up."));
        return;
    }
    QStringList sentences{
        tr("%n file(s) that differ or are missing on the open client: %1.", nullptr, download.files)
            .arg(QLocale().formattedDataSize(download.knownBytes))};
    if (download.filesOfUnknownSize > 0)
        sentences.append(
            tr("%n of them is of unknown size and not counted.", nullptr, download.filesOfUnknownSize));
    if (download.undecidedItems > 0)
        sentences.append(tr("Of %n item(s) it is not known whether they would be downloaded.", nullptr,
                            download.undecidedItems));
    const auto bytes = download.knownBytes > 0 ? std::optional(download.knownBytes) : std::nullopt;
    m_pane.setComparison(bytes, sentences.join(u' '));
}

void PlanDesk::updatePolicy()
{
    const auto &client = m_session.content().client;
    m_policyDays = client && client->state.policy ? client->state.policy->randomizeMaxDays : std::nullopt;
    m_policy->setEnabled(m_policyDays.has_value());
    m_policy->setText(m_policyDays
                          ? tr("Use the %n day(s) of the open client's policy", nullptr, *m_policyDays)
                          : tr("Use the days of the open client's policy"));
}

/// Any number of days is taken: what is unusual is marked beside the field.
void PlanDesk::usePolicy()
{
    if (!m_policyDays)
        return;
    Plan plan = m_pane.plan();
    plan.days = *m_policyDays;
    m_pane.setPlan(plan);
    Q_EMIT paneWanted();
}

void PlanDesk::updateSeen()
{
    Seen seen;
    QList<SeenClient> clients;
    QStringList sources;
    if (const auto &client = m_session.content().client) {
        const QString name = tellingNames({client->state.source}).value(0);
        const SeenClient one = seenOf(name, client->state);
        if (one.moment && belongsTo(m_pane.plan(), one.moment->moment))
            seen.client = one.moment;
        clients.append(one);
        sources.append(client->state.source);
    }
    for (const auto &client : m_fleet.clients()) {
        if (sources.contains(client->state.source))
            continue;
        sources.append(client->state.source);
        clients.append(seenOf(QString(), client->state));
    }
    const QStringList names = tellingNames(sources);
    for (qsizetype i = 0; i < clients.size() && i < names.size(); ++i) {
        clients[i].name = names[i];
        if (clients[i].moment)
            clients[i].moment->client = names[i];
    }
    m_clients->setEnabled(!clients.isEmpty());
    const bool usesClients = m_clients->isChecked() && !clients.isEmpty();
    const GatheredActuals gathered =
        gatherActuals(m_pane.plan(), usesClients ? clients : QList<SeenClient>(), m_report);
    seen.actuals = gathered.actuals;
    if (usesClients)
        seen.sources.append(tr("%n opened client(s)", nullptr, static_cast<int>(clients.size())));
    if (!m_reportFile.isEmpty())
        seen.sources.append(QFileInfo(m_reportFile).fileName());
    if (!m_reportNote.isEmpty())
        seen.notes.append(m_reportNote);
    if (gathered.leftOut > 0)
        seen.notes.append(tr("%n moment(s) of other times than the plan's were left out.", nullptr,
                             static_cast<int>(gathered.leftOut)));
    m_forget->setEnabled(usesClients || !m_reportFile.isEmpty());
    m_pane.setSeen(seen);
}

void PlanDesk::forgetSeen()
{
    m_report.clear();
    m_reportFile.clear();
    m_reportNote.clear();
    m_clients->setChecked(false);
    updateSeen();
}

void PlanDesk::readCompletionsFrom(const QString &path)
{
    const QTimeZone zone(m_pane.plan().timeZone);
    m_completions.start([path, zone](const std::stop_token &) { return readCompletions(path, zone); },
                        [this, path](const Result<Completions> &completions) {
                            if (!completions) {
                                fail(completions.error());
                                return;
                            }
                            m_reportFile = path;
                            m_report = completions->rows;
                            m_reportNote.clear();
                            if (completions->unread > 0)
                                m_reportNote = tr("%n row(s) could not be read.", nullptr,
                                                  static_cast<int>(completions->unread))
                                    + u' ' + completions->problems.first().message();
                            updateSeen();
                            Q_EMIT paneWanted();
                        });
}

void PlanDesk::saveChartTo(const QString &path)
{
    const auto format = chartFormat(path);
    Chart &chart = m_pane.currentChart();
    if (!format) {
        fail(notAChart(path));
    } else if (*format == ChartFormat::Png) { // to be compressed takes longer than to be drawn
        m_exports->save(path, [image = chartImage(chart, ChartSize)](const std::stop_token &) {
            return pngBytes(image);
        });
    } else {
        m_exports->save(path, chartBytes(chart, ChartSize, *format));
    }
}

void PlanDesk::saveReportTo(const QString &path)
{
    const PlanReport report = m_pane.report();
    const bool isText = path.endsWith(".txt"_L1, Qt::CaseInsensitive);
    const ReportPictures pictures = isText ? ReportPictures() : drawPlanPictures(report);
    m_exports->save(path, [report, isText, pictures](const std::stop_token &) -> Result<QByteArray> {
        const Report document = planReport(report, QLocale());
        return (isText ? reportToText(document) : reportToHtml(document, pictures)).toUtf8();
    });
}

void PlanDesk::fail(const Error &error)
{
    m_pane.showError(error);
    Q_EMIT failed(error.message());
}

} // namespace ccm
