// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow does with the settings, and what it hands to a window that takes its place.

#include "app/bundledesk.h"
#include "app/casedesk.h"
#include "app/caselayout.h"
#include "app/clientfleet.h"
#include "app/commanddesk.h"
#include "app/mainwindow.h"
#include "app/plandesk.h"
#include "app/siteopener.h"
#include "app/textsize.h"
#include "app/windowstate.h"
#include "widgets/client/clientpane.h"
#include "widgets/common/messagebar.h"
#include "widgets/logs/logpane.h"
#include "widgets/settings/settingsdialog.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

#include <array>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ThemeAction = "theme-"_L1; ///< and the word of the theme: names of actions

/// The others have more to keep, and do so themselves.
constexpr std::array LaidOutPanes{Panes::Manifest, Panes::Compare, Panes::Window};

} // namespace

/// Each language is named in itself: who cannot read the others finds it.
void MainWindow::setLanguages(const QList<Language> &languages, const QString &chosen)
{
    m_languages = languages;
    m_language = chosen;
    m_languageMenu->clear();
    auto *group = new QActionGroup(m_languageMenu);
    const auto add = [this, group](const QString &text, const QString &wish) {
        QAction *action = m_languageMenu->addAction(text);
        action->setObjectName(u"language-"_s + wish);
        action->setCheckable(true);
        action->setChecked(wish == m_language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, wish] { Q_EMIT languageChosen(wish); });
    };
    add(tr("As the &system", "language"), SystemLanguage);
    m_languageMenu->addSeparator();
    for (const Language &language : languages)
        add(language.name, language.code);
}

/// What the user made of the log pane outlives the program.
void MainWindow::connectLogSettings()
{
    LogPane &log = m_panes->logPane();
    log.restoreViewState(m_settings.logView());
    // What cannot be read any longer is not worth a message: the rules built in take its place.
    if (const auto rules = parseHighlightRules(m_settings.highlightRules(), {}))
        log.setHighlightRules(*rules);
    if (const auto filters = parseFilterSet(m_settings.filterSet(), {}))
        log.setFilterSet(*filters);
    log.setChoices(m_settings.logChoices());
    connect(&log, &LogPane::choicesChanged, this, [this, &log] {
        m_settings.setLogChoices(log.choices());
        Q_EMIT logChoicesChanged();
    });
    connect(&log, &LogPane::highlightRulesChanged, this,
            [this](const HighlightRules &rules) { m_settings.setHighlightRules(highlightRulesJson(rules)); });
    connect(&log, &LogPane::filterSetChanged, this,
            [this](const FilterSet &filters) { m_settings.setFilterSet(filterSetJson(filters)); });
}

/// Those of the dialog; the words are those of the settings.
PreferenceChoices MainWindow::preferenceChoices() const
{
    PreferenceChoices choices{.networkPolicy =
                                  m_policy.networkForbiddenBy ? networkRefusal(m_policy, true) : QString(),
                              .place = m_settings.place()};
    choices.languages.append({SystemLanguage, tr("As the system", "language")});
    for (const Language &language : m_languages)
        choices.languages.append({language.code, language.name});
    for (const QAction *action : findChildren<QAction *>()) { // as the menu offers them
        if (const QString name = action->objectName(); name.startsWith(ThemeAction))
            choices.themes.append({name.sliced(ThemeAction.size()), action->text().remove(u'&')});
    }
    for (const int percent : TextSizes)
        choices.textSizes.append({percent, textSizeText(percent)});
    choices.usual = {.language = SystemLanguage, .theme = themeWord(Theme::System)};
    choices.hasFolder = !choices.place.startsWith(u"\\HKEY_"_s);
    if (!m_settings.canBeSaved())
        choices.remark = tr("Nothing can be written there: what is changed lasts until the program ends.");
    else if (m_settings.isPortable())
        choices.remark =
            tr("Everything is kept in this folder, because ccmscope.ini lies beside the program.");
    return choices;
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog({.language = m_language,
                                       .theme = themeWord(m_settings.theme()),
                                       .textSize = m_settings.textSize(),
                                       .log = m_panes->logPane().choices(),
                                       .isNetworkAllowed = m_settings.isNetworkAllowed()},
                                      preferenceChoices(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::chosen, this, &MainWindow::prefer);
    connect(dialog, &SettingsDialog::sharesWanted, m_siteOpener, &SiteOpener::editShares);
    connect(dialog, &SettingsDialog::keysWanted, m_commandDesk, &CommandDesk::openShortcuts);
    connect(dialog, &SettingsDialog::folderWanted, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_settings.place()).absolutePath()));
    });
    dialog->open();
}

/// What takes another window comes last.
void MainWindow::prefer(const Preferences &preferences)
{
    m_panes->logPane().setChoices(preferences.log);
    m_settings.setNetworkAllowed(preferences.isNetworkAllowed);
    Q_EMIT networkChosen();
    if (auto *theme = findChild<QAction *>(ThemeAction + preferences.theme); theme && !theme->isChecked())
        theme->trigger();
    chooseTextSize(preferences.textSize);
    if (preferences.language != m_language)
        Q_EMIT languageChosen(preferences.language);
}

void MainWindow::restorePaneLayouts()
{
    CaseLayout layout;
    for (const Panes::Id id : LaidOutPanes)
        layout.panes.insert(Panes::word(id), m_settings.paneLayout(Panes::word(id)));
    ccm::restorePaneLayouts(layout, *m_panes);
}

void MainWindow::keepViews()
{
    const CaseLayout layout = layoutOf(*this, *m_panes);
    for (const Panes::Id id : LaidOutPanes)
        m_settings.setPaneLayout(Panes::word(id), layout.panes.value(Panes::word(id)));
    m_settings.setClientView(layout.views.value(Panes::word(Panes::Client)));
    m_settings.setLogView(layout.views.value(Panes::word(Panes::Log)));
    m_panes->saveBookmarks();
    m_settings.setWindowGeometry(layout.geometry);
}

WindowState MainWindow::state() const
{
    WindowState state{.place = m_panes->placeIn(m_stack->currentIndex()),
                      .visits = m_visits,
                      .plan = m_plans->work(),
                      .cases = m_cases->work(),
                      .unpacked = m_bundles->unpacked(),
                      .clients = m_panes->fleet().sources()};
    for (int pane = 0; pane < Panes::Count; ++pane)
        state.places.append(m_panes->placeIn(pane));
    return state;
}

void MainWindow::takeOver(const WindowState &state)
{
    m_plans->takeOver(state.plan);
    m_panes->fleet().add(state.clients);
    m_cases->takeOver(state.cases);
    m_bundles->hold(state.unpacked);
    goTo(state.place);
}

void MainWindow::goBackTo(const WindowState &state)
{
    m_cases->finishRestoring();
    for (const Panes::Place &place : state.places)
        m_panes->restore(place);
    goTo(state.place);
    m_visits = state.visits;
    showWays();
}

void MainWindow::showRecord(const Evidence &record)
{
    m_panes->showEvidence(record);
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
}

void MainWindow::say(Status status, const QString &sentence)
{
    m_messages->showMessage(status, sentence);
}

} // namespace ccm
