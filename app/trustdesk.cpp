// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trustdesk.h"

#include "app/session.h"
#include "app/settings.h"
#include "widgets/trust/trustdialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownRoots = 5;

} // namespace

TrustDesk::TrustDesk(Session &session, Settings &settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
    constexpr int ProgressInterval = 250; // milliseconds
    m_progressTick.setInterval(ProgressInterval);
    connect(&m_progressTick, &QTimer::timeout, this, &TrustDesk::showProgress);
}

QWidget *TrustDesk::parentOfDialogs() const
{
    return m_dialog && m_dialog->isVisible() ? m_dialog.data() : m_window;
}

void TrustDesk::askForFile()
{
    auto *dialog = new QFileDialog(parentOfDialogs(), tr("Check the signature of a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Cabinets, programs, packages (*.cab *.exe *.dll *.msi *.msp *.msu)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TrustDesk::checkFileAt);
    dialog->open();
}

void TrustDesk::checkFileAt(const QString &path)
{
    check(path, [path] { return Result<QString>(path); });
}

void TrustDesk::checkItem(const QString &fileName)
{
    if (const auto &site = m_session.site())
        check(fileName, [site = *site, fileName] { return fileOfItem(site, fileName); });
}

void TrustDesk::check(const QString &shownAs, const FindFile &find)
{
    m_again = [this, shownAs, find] { check(shownAs, find); };
    showDialog();
    m_dialog->showLoading(shownAs);
    m_shownAs = shownAs;
    m_progress = std::make_shared<Progress>();
    m_progressTick.start();
    const TrustRequest request{.at = QDateTime::currentDateTimeUtc(), .rootFiles = m_settings.signerRoots()};
    m_checking.start(
        [find, request, progress = m_progress](const std::stop_token &stop) -> Result<TrustReport> {
            const auto path = find();
            if (!path)
                return std::unexpected(path.error());
            return checkFile(*path, request, stop, progress.get());
        },
        [this, shownAs](const Result<TrustReport> &report) {
            m_progressTick.stop();
            if (m_dialog)
                m_dialog->showResult(shownAs, report);
        });
}

void TrustDesk::showProgress()
{
    if (m_dialog)
        m_dialog->showProgress(m_progress->done(), m_progress->total());
}

void TrustDesk::cancel()
{
    m_progressTick.stop();
    m_checking.cancel();
    if (m_dialog)
        m_dialog->showResult(m_shownAs, fail(ErrorCode::Cancelled, m_shownAs));
}

void TrustDesk::showDialog()
{
    if (!m_dialog) {
        m_dialog = new TrustDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &TrustDialog::otherFileRequested, this, &TrustDesk::askForFile);
        connect(m_dialog, &TrustDialog::fileDropped, this, &TrustDesk::checkFileAt);
        connect(m_dialog, &TrustDialog::addRootRequested, this, &TrustDesk::askForRoot);
        connect(m_dialog, &TrustDialog::cancelWanted, this, &TrustDesk::cancel);
        connect(m_dialog, &QObject::destroyed, this, &TrustDesk::cancel);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void TrustDesk::askForRoot()
{
    auto *dialog = new QFileDialog(parentOfDialogs(), tr("Add roots that signers may have"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates in PEM form (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TrustDesk::offerRoots);
    dialog->open();
}

void TrustDesk::offerRoots(const QString &pemFile)
{
    m_reading.start([pemFile](const std::stop_token &) { return certificatesIn(pemFile); },
                    [this, pemFile](const Result<QList<CertificateFacts>> &roots) {
                        if (roots) {
                            confirmRoots(pemFile, *roots);
                            return;
                        }
                        auto *box =
                            new QMessageBox(QMessageBox::Warning, tr("Add roots"), roots.error().message(),
                                            QMessageBox::Ok, parentOfDialogs());
                        box->setAttribute(Qt::WA_DeleteOnClose);
                        box->setTextFormat(Qt::PlainText);
                        box->setObjectName(u"rootsProblem"_s);
                        box->open();
                    });
}

void TrustDesk::confirmRoots(const QString &pemFile, const QList<CertificateFacts> &roots)
{
    QStringList lines;
    for (const CertificateFacts &root : roots.first(qMin(ShownRoots, roots.size()))) {
        lines << root.subject << tr("SHA-256 %1").arg(root.fingerprint);
        if (root.subject != root.issuer)
            lines << tr("No root: issued by %1.").arg(root.issuer);
    }
    if (roots.size() > ShownRoots)
        lines << tr("and %n more", nullptr, static_cast<int>(roots.size() - ShownRoots));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Add roots"),
                                tr("Trust signers of files whose chain ends in one of these?"),
                                QMessageBox::Cancel, parentOfDialogs());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName(u"confirmRoots"_s);
    box->setInformativeText(lines.join(u'\n') + u"\n\n"_s
                            + tr("Compare the fingerprint with one from a source you trust. The file is read "
                                 "each time from where it lies. Servers are not trusted by it."));
    const QPushButton *trust = box->addButton(tr("&Trust"), QMessageBox::AcceptRole);
    connect(trust, &QPushButton::clicked, this, [this, pemFile] { addRoots(pemFile); });
    box->open();
}

void TrustDesk::addRoots(const QString &pemFile)
{
    QStringList files = m_settings.signerRoots();
    if (!files.contains(pemFile))
        files.append(pemFile);
    m_settings.setSignerRoots(files);
    m_session.setSignerRoots(files);
    const std::function<void()> again = m_again; // which puts another in its place
    if (m_dialog && again)
        again();
}

} // namespace ccm
