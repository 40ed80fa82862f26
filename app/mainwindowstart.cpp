// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow does while nothing is open: the start page, and the cases that were open before.

#include "app/casedesk.h"
#include "app/mainwindow.h"
#include "app/samplecase.h"
#include "models/base/turns.h"
#include "widgets/common/messagebar.h"
#include "widgets/start/startpage.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QStringList placesOf(const CasePaths &paths)
{
    QStringList places =
        QStringList{paths.caseFile, paths.earlierSite, paths.site, paths.client, paths.plan} + paths.logs;
    places.removeAll(QString());
    return places;
}

/// "SMS_PRI/Client | PC0042", short enough for a menu; the tool tip has the whole paths. A case that has a
/// file has that file's name.
QString shortName(const CasePaths &paths)
{
    if (!paths.caseFile.isEmpty())
        return QFileInfo(paths.caseFile).completeBaseName();
    const auto lastTwo = [](const QString &path) {
        const QStringList parts = QDir::cleanPath(path).split(u'/', Qt::SkipEmptyParts);
        return parts.mid(qMax(0, parts.size() - 2)).join(u'/');
    };
    QStringList names;
    const QStringList places = placesOf(paths);
    for (const QString &path : places)
        names.append(lastTwo(path));
    return names.join(u" | "_s);
}

} // namespace

void MainWindow::buildStart()
{
    const CasePaths sample = sampleCase();
    m_start->setSampleAvailable(!sample.isEmpty());
    connect(m_start, &StartPage::sampleWanted, this, [this, sample] { m_cases->openPaths(sample); });
    const auto askForClient = [this] {
        askForFolder(tr("Open a client's Windows folder, or a copy of its logs"),
                     [this](const QString &folder) { m_session.openClient(folder); });
    };
    const auto askForSite = [this] { askForManifest(SiteRole::Current, ManifestPlace::File); };
    const auto askForLogs = [this] {
        askForFiles(tr("Open logs"), [this](const QStringList &files) { m_session.open(files); });
    };
    connect(m_start, &StartPage::clientWanted, this, askForClient);
    connect(m_start, &StartPage::siteWanted, this, askForSite);
    connect(m_start, &StartPage::logsWanted, this, askForLogs);
    // An empty pane offers the same.
    connect(m_panes, &Panes::clientWanted, this, askForClient);
    connect(m_panes, &Panes::siteWanted, this, askForSite);
    connect(m_panes, &Panes::logsWanted, this, askForLogs);
    connect(m_start, &StartPage::pasteWanted, this, &MainWindow::pasteLog);
    connect(m_start, &StartPage::planWanted, this, [this] { showPane(Panes::Window); });
    connect(m_start, &StartPage::recentWanted, this,
            [this](int number) { m_cases->openPaths(m_settings.recentCases().at(number)); });
    connect(m_start, &StartPage::chapterWanted, this, &MainWindow::showHelp);
    connect(&m_session, &Session::pathsChanged, m_start, [this] {
        if (m_stack->currentWidget() == m_start && !m_session.paths().isEmpty())
            showPane(Panes::Client);
    });
    m_stack->addWidget(m_start);
    if (m_session.paths().isEmpty())
        showStart();
    else
        showPane(Panes::Client);
}

void MainWindow::showStart()
{
    QList<StartPage::Recent> recent;
    const QList<CasePaths> cases = m_settings.recentCases();
    for (const CasePaths &paths : cases)
        recent.append({.name = shortName(paths), .places = placesOf(paths).join(u'\n')});
    m_start->setRecent(recent);
    m_navigation->setCurrentRow(-1);
    m_navigation->clearSelection();
    visit(m_stack->indexOf(m_start));
}

void MainWindow::pasteLog()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_messages->showMessage(Status::Notice,
                                tr("There is no text in the clipboard. Copy lines of a log first."));
    else
        m_session.openText(text);
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    for (const CasePaths &paths : m_settings.recentCases()) {
        QAction *action = m_recent->addAction(withTurnsShown(shortName(paths)).replace(u'&', u"&&"_s), this,
                                              [this, paths] { m_cases->openPaths(paths); });
        action->setToolTip(withTurnsShown(placesOf(paths).join(u'\n')).toHtmlEscaped());
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace ccm
