// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/trust/filetrust.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace ccm {

class Session;
class Settings;
class TrustDialog;

/// Checks the signatures of files that the user names, and takes the roots that the user adds.
class TrustDesk final : public QObject
{
    Q_OBJECT

public:
    TrustDesk(Session &session, Settings &settings, QWidget *window);

    void askForFile();
    void checkFileAt(const QString &path);
    /// A file that an item of the site's manifest names.
    void checkItem(const QString &fileName);
    void askForRoot();
    /// Shows what is in a PEM file and asks whether to believe it.
    void offerRoots(const QString &pemFile);

private:
    using FindFile = std::function<Result<QString>()>;

    void check(const QString &shownAs, const FindFile &find);
    void showProgress();
    void cancel();
    void showDialog();
    void confirmRoots(const QString &pemFile, const QList<CertificateFacts> &roots);
    void addRoots(const QString &pemFile);
    [[nodiscard]] QWidget *parentOfDialogs() const;

    Session &m_session;
    Settings &m_settings;
    QWidget *m_window;
    QPointer<TrustDialog> m_dialog;
    QString m_shownAs; ///< what is being checked
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QTimer m_progressTick;
    std::function<void()> m_again; ///< checks anew what the dialog shows
    Loader<TrustReport> m_checking{this};
    Loader<QList<CertificateFacts>> m_reading{this};
};

} // namespace ccm
