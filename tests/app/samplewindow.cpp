// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplewindow.h"

#include "app/samplecase.h"
#include "widgets/cases/redactiondialog.h"
#include "widgets/client/runcomparison.h"
#include "widgets/commands/command.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/shortcutsdialog.h"
#include "widgets/common/accessible.h"
#include "widgets/logs/errorlookupdialog.h"
#include "widgets/logs/highlightdialog.h"
#include "widgets/site/addressdialog.h"
#include "widgets/site/candidatesdialog.h"
#include "widgets/site/certificatedialog.h"
#include "widgets/site/passworddialog.h"
#include "widgets/site/sharesdialog.h"
#include "widgets/trust/trustdialog.h"
#include "widgets/window/foldsection.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// The outermost tabs that are shown in a widget.
QTabWidget *tabsIn(const QWidget &widget)
{
    for (QTabWidget *tabs : widget.findChildren<QTabWidget *>()) {
        if (!tabs->isVisibleTo(&widget))
            continue;
        const QWidget *around = tabs->parentWidget();
        while (around != &widget && !qobject_cast<const QTabWidget *>(around))
            around = around->parentWidget();
        if (around == &widget)
            return tabs;
    }
    return nullptr;
}

/// Calls `done` for each view of the tabs inside, and of those in it.
void walk(QWidget &widget, const QString &name, const std::function<void(const QString &)> &done)
{
    QTabWidget *tabs = tabsIn(widget);
    if (!tabs)
        return done(name);
    const int before = tabs->currentIndex();
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->isTabVisible(i) || !tabs->isTabEnabled(i))
            continue;
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
        walk(*tabs->currentWidget(), name + u'/' + tabs->tabText(i).remove(u'&'), done);
    }
    tabs->setCurrentIndex(before);
}

UntrustedCertificate certificate()
{
    return {.host = u"mp01.corp.example"_s,
            .subject = u"CN=mp01.corp.example"_s,
            .issuer = u"CN=Corp Issuing CA"_s,
            .names = {u"mp01.corp.example"_s},
            .fingerprint = QStringList(QList<QString>(32, u"AB"_s)).join(u':'),
            .validFrom = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
            .validTo = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC),
            .problems = {u"The certificate is signed by itself."_s}};
}

QList<ManifestCandidate> candidates()
{
    return {{.name = u"a/ccmsetup.cab"_s,
             .address = u"/b.zip/a/ccmsetup.cab"_s,
             .sizeInBytes = 1234,
             .modified = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC)}};
}

} // namespace

SampleWindow::SampleWindow() : m_settings(m_folder.filePath(u"settings.ini"_s))
{
    installAccessibleInterfaces();
    m_window = std::make_unique<MainWindow>(m_session, m_settings);
}

bool SampleWindow::open()
{
    const CasePaths paths = sampleCase();
    m_session.openBeside(paths, {QStringLiteral(CCM_SOURCE_DIR "/resources/sample/plans/three-sites.json")});
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get())
        && QTest::qWaitFor([this] { return !m_session.isBusy(); }, 60'000);
}

QWidget *SampleWindow::pane(Panes::Id id)
{
    return m_window->findChild<QStackedWidget *>(u"panes"_s)->widget(id);
}

void SampleWindow::forEachView(const Look &look)
{
    for (FoldSection *section : m_window->findChildren<FoldSection *>())
        section->setOpen(true);
    for (int i = 0; i < Panes::Count; ++i) {
        const auto id = static_cast<Panes::Id>(i);
        m_window->showPane(id);
        QCoreApplication::processEvents();
        walk(*pane(id), Panes::word(id), [&](const QString &name) { look(*pane(id), name); });
    }
}

std::vector<std::pair<QString, std::unique_ptr<QDialog>>> SampleWindow::dialogs()
{
    std::vector<std::pair<QString, std::unique_ptr<QDialog>>> all;
    const auto add = [&all](QDialog *dialog) {
        all.emplace_back(QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1), dialog);
        dialog->show();
        QCoreApplication::processEvents();
    };
    auto *address = new AddressDialog({u"mp01.corp.example"_s});
    address->setAddress(u"https://mp01.corp.example/CCM_Client/ccmsetup.cab"_s);
    address->askForCredentials(u"mp01.corp.example wants a user name and a password."_s, false);
    add(address);
    add(new CandidatesDialog(candidates()));
    add(new CertificateDialog(certificate()));
    add(new PasswordDialog(u"bundle.zip: It is encrypted. It needs a password."_s));
    add(new SharesDialog({{u"\\\\site01\\SMS_PRI"_s, u"/mnt/site01"_s}}, {u"/etc/corp-ca.pem"_s},
                         {u"/etc/signer-root.pem"_s}));
    add(new ErrorLookupDialog);
    auto *highlights = new HighlightDialog;
    highlights->setRules(builtInHighlightRules());
    add(highlights);
    add(new RedactionDialog);
    add(new RunComparison);
    add(new ShortcutsDialog(*m_window, {}));
    add(new TrustDialog);
    add(new CommandPalette(commandsOf(*m_window)));
    return all;
}

} // namespace ccm
