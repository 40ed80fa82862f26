// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ccm {

class Settings;

/// Asks the user what a session needs to read a site: an address, a password, which of several manifests, and
/// whether a certificate is to be trusted; and the password of any archive.
class SiteOpener final : public QObject
{
    Q_OBJECT

public:
    SiteOpener(Session &session, Settings &settings, QWidget *window);

    void askForAddress(SiteRole role = SiteRole::Current);
    void editShares();

private:
    void answer(const SiteQuestion &question, const QString &address, SiteRole role);
    void askForPassword(const SiteQuestion &question, const QString &address, SiteRole role);
    void askForTrust(const UntrustedCertificate &certificate, const QString &address, SiteRole role);
    void askForArchivePassword(const Error &error, const std::function<void(const QString &)> &given);
    void askForCandidate(const QList<ManifestCandidate> &candidates, SiteRole role);

    Session &m_session;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace ccm
