// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include "app/caserescue.h"
#include "app/languages.h"
#include "app/settings.h"
#include "app/textsize.h"
#include "app/theme.h"
#include "app/windowstate.h"
#include "models/base/temporaryfolder.h"

#include <QDir>
#include <QMetaObject>

#include <utility>

namespace ccm {

Console::Console(Settings &settings, Translation &translation, Policy policy, Keeping keeping)
    : m_settings(settings)
    , m_translation(translation)
    , m_policy(std::move(policy))
    , m_keeping(keeping)
{
    applyNetwork();
    m_session.setSignerRoots(m_settings.signerRoots());
    m_notifications.setWanted(m_settings.logChoices().notifies);
    connect(&m_notifications, &Notifications::recordWanted, this,
            [this](const Evidence &record) { m_window->showRecord(record); });
    connect(&m_notifications, &Notifications::unheard, this, [this](const TailNotice &notice) {
        m_window->say(notice.status, notice.title + u'\n' + notice.text);
    });
    m_window = makeWindow();
}

Console::~Console() = default;

void Console::applyNetwork()
{
    m_session.setNetwork(m_settings.shares(), m_settings.caFiles(),
                         m_keeping == Keeping::WebFiles ? m_settings.webCacheFolder() : QString());
    m_session.setNetworkRefusal(networkRefusal(m_policy, m_settings.isNetworkAllowed()));
}

std::unique_ptr<MainWindow> Console::makeWindow()
{
    auto window = std::make_unique<MainWindow>(m_session, m_settings);
    window->setLanguages(languagesIn(m_translation.folder()), m_translation.wish());
    window->setPolicy(m_policy);
    connect(window.get(), &MainWindow::logChoicesChanged, this,
            [this] { m_notifications.setWanted(m_settings.logChoices().notifies); });
    connect(window.get(), &MainWindow::networkChosen, this, &Console::applyNetwork);
    connect(window.get(), &MainWindow::themeChosen, this, &applyTheme);
    connect(window.get(), &MainWindow::textSizeChosen, this, &Console::resizeTexts, Qt::QueuedConnection);
    // The menu or the dialog that it comes from belongs to the window that goes.
    connect(window.get(), &MainWindow::languageChosen, this, &Console::speak, Qt::QueuedConnection);
    return window;
}

void Console::tidyUp()
{
    m_tidying.start(
        [rescue = m_settings.rescueFolder()](const std::stop_token &stop) -> Result<int> {
            return removeAbandonedFolders(QDir::tempPath(), CaseRescue::foldersForNow(rescue), stop);
        },
        [](const Result<int> &) {});
}

void Console::speak(const QString &wish)
{
    m_settings.setLanguage(wish);
    m_wish = wish;
    renew(tr("The language changes as soon as reading has ended."));
}

void Console::resizeTexts()
{
    renew(tr("The size of texts changes as soon as reading has ended."));
}

/// What is chosen while that goes on is taken up by the same or the next window: none is left half told.
void Console::renew(const QString &notice)
{
    if (m_isReplacing) {
        m_isRenewWanted = true;
        return;
    }
    if (m_session.isBusy() && !notice.isEmpty())
        m_window->say(Status::Notice, notice);
    whenSettled([this] {
        m_isReplacing = true;
        if (m_wish)
            m_translation.speak(*std::exchange(m_wish, std::nullopt));
        applyTextSize(m_settings.textSize());
        applyNetwork(); // a refusal is a sentence
        replaceWindow();
    });
}

/// Now, or when all that is being read has been told to the window that is there.
void Console::whenSettled(const std::function<void()> &work)
{
    m_waiting = std::make_unique<QObject>();
    if (!m_session.isBusy()) {
        work();
        return;
    }
    connect(
        &m_session, &Session::settled, m_waiting.get(),
        [this, work] {
            if (m_session.isBusy()) // somebody else who was told has begun to read something
                return;
            const auto waited = std::move(m_waiting);
            work();
        },
        Qt::QueuedConnection);
}

/// The new one is there before the old one goes: the program ends with its last window.
void Console::replaceWindow()
{
    m_window->keepViews();
    const WindowState state = m_window->state();
    const bool isVisible = m_window->isVisible();
    const bool isActive = m_window->isActiveWindow();
    std::unique_ptr<MainWindow> old = std::exchange(m_window, makeWindow());
    m_window->takeOver(state);
    if (isVisible)
        m_window->show();
    if (isActive)
        m_window->activateWindow();
    old.reset();
    m_session.tellAgain();
    whenSettled([this, state] {
        m_window->goBackTo(state);
        finishReplacing();
    });
}

void Console::finishReplacing()
{
    m_isReplacing = false;
    Q_EMIT windowReplaced();
    if (std::exchange(m_isRenewWanted, false))
        renew({});
}

} // namespace ccm
