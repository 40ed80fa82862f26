// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/sitecase.h"

#include <QObject>

class QWidget;

namespace ccm {

class Session;
class Settings;

/// Asks the user what a session needs to read a site: an address, a password, which of several manifests, and
/// whether a certificate is to be trusted.
class SiteOpener final : public QObject
{
    Q_OBJECT

public:
    SiteOpener(Session &session, Settings &settings, QWidget *window);

    void askForAddress();
    void editShares();

private:
    void answer(const SiteQuestion &question, const QString &address);
    void askForPassword(const SiteQuestion &question, const QString &address);
    void askForTrust(const UntrustedCertificate &certificate, const QString &address);
    void askForCandidate(const QList<ManifestCandidate> &candidates);

    Session &m_session;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace ccm
