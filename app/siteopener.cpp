// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/siteopener.h"

#include "app/settings.h"
#include "widgets/site/addressdialog.h"
#include "widgets/site/candidatesdialog.h"
#include "widgets/site/certificatedialog.h"
#include "widgets/site/passworddialog.h"
#include "widgets/site/sharesdialog.h"

namespace ccm {

SiteOpener::SiteOpener(Session &session, Settings &settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_session, &Session::siteQuestion, this, &SiteOpener::answer);
    connect(&m_session, &Session::passwordWanted, this, [this](const Error &error, const QString &path) {
        askForArchivePassword(
            error, [this, path](const QString &password) { m_session.openEncrypted(path, password); });
    });
}

void SiteOpener::askForAddress(SiteRole role)
{
    askForPassword({}, {}, role);
}

void SiteOpener::editShares()
{
    auto *dialog =
        new SharesDialog(m_settings.shares(), m_settings.caFiles(), m_settings.signerRoots(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SharesDialog::settingsChosen, this,
            [this](const QList<ShareMapping> &shares, const QStringList &caFiles,
                   const QStringList &signerRoots) {
                m_settings.setShares(shares);
                m_settings.setCaFiles(caFiles);
                m_session.setNetwork(shares, caFiles, m_settings.webCacheFolder());
                m_settings.setSignerRoots(signerRoots);
                m_session.setSignerRoots(signerRoots);
            });
    dialog->open();
}

void SiteOpener::answer(const SiteQuestion &question, const QString &address, SiteRole role)
{
    if (!question.candidates.isEmpty())
        askForCandidate(question.candidates, role);
    else if (question.locked)
        askForArchivePassword(*question.locked, [this, address, role](const QString &password) {
            m_session.openEncryptedSite(address, password, role);
        });
    else if (question.obstacle.certificate)
        askForTrust(*question.obstacle.certificate, address, role);
    else
        askForPassword(question, address, role);
}

void SiteOpener::askForPassword(const SiteQuestion &question, const QString &address, SiteRole role)
{
    auto *dialog = new AddressDialog(m_settings.recentAddresses(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!address.isEmpty()) {
        dialog->setAddress(address);
        dialog->askForCredentials(
            question.obstacle.wantsPlainPassword
                ? tr("%1 wants a password, and the connection is not encrypted.")
                      .arg(question.obstacle.url.host())
                : tr("%1 wants a user name and a password.").arg(question.obstacle.url.host()),
            question.obstacle.wantsPlainPassword);
    }
    connect(dialog, &AddressDialog::addressChosen, this,
            [this, role](const QString &chosen, const std::optional<Credentials> &credentials,
                         bool isPlainAllowed) {
                m_settings.addRecentAddress(chosen);
                m_session.openSite(chosen,
                                   {.credentials = credentials, .allowsPlainPassword = isPlainAllowed}, role);
            });
    dialog->open();
}

void SiteOpener::askForTrust(const UntrustedCertificate &certificate, const QString &address, SiteRole role)
{
    auto *dialog = new CertificateDialog(certificate, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::certificateAccepted, this,
            [this, address, role](const QString &fingerprint) {
                m_session.acceptCertificate(fingerprint);
                m_session.openSite(address, role); // with the credentials given before
            });
    dialog->open();
}

void SiteOpener::askForArchivePassword(const Error &error, const std::function<void(const QString &)> &given)
{
    auto *dialog = new PasswordDialog(error.message(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::passwordGiven, this, given);
    dialog->open();
}

void SiteOpener::askForCandidate(const QList<ManifestCandidate> &candidates, SiteRole role)
{
    auto *dialog = new CandidatesDialog(candidates, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CandidatesDialog::candidateChosen, this,
            [this, role](const QString &address) { m_session.openSite(address, role); });
    dialog->open();
}

} // namespace ccm
