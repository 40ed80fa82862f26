// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"
#include "app/notifications.h"
#include "app/policy.h"
#include "app/session.h"
#include "models/base/loader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ccm {

class Settings;
class Translation;

/// The program as a user has it: what is open, and the window on it. Another language is spoken by another
/// window on the same session, and another size of texts is shown by one: every text is made anew, and none
/// is forgotten.
class Console final : public QObject
{
    Q_OBJECT

public:
    /// Keeps files from servers between two starts, or nothing at all.
    enum class Keeping : bool { Nothing, WebFiles };

    Console(Settings &settings, Translation &translation, Policy policy, Keeping keeping = Keeping::WebFiles);
    ~Console() override;
    Q_DISABLE_COPY_MOVE(Console)

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// SystemLanguage or a code; remembered. The window changes when nothing is being read.
    void speak(const QString &wish);
    void applyNetwork();
    /// Removes, on a thread, what runs of the program that were killed have left behind in the folder for
    /// temporary files.
    void tidyUp();
    /// As the settings have it. Likewise.
    void resizeTexts();

Q_SIGNALS:
    void windowReplaced(); ///< by one that has been told everything

private:
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    /// `notice` is said where it has to wait.
    void renew(const QString &notice);
    void replaceWindow();
    void finishReplacing();
    void whenSettled(const std::function<void()> &work);

    Settings &m_settings;
    Translation &m_translation;
    Policy m_policy;
    Keeping m_keeping;
    Session m_session;
    Notifications m_notifications{m_session};
    std::unique_ptr<MainWindow> m_window;
    Loader<int> m_tidying{this};
    std::optional<QString> m_wish; ///< a language that is not spoken yet
    bool m_isReplacing = false; ///< a new window is still being told what is open
    bool m_isRenewWanted = false; ///< after that
    std::unique_ptr<QObject> m_waiting; ///< for the session; what comes later takes its place
};

} // namespace ccm
