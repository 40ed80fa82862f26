// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplewindow.h"

#include "app/languages.h"
#include "app/policy.h"
#include "app/samplecase.h"
#include "app/textsize.h"
#include "models/base/progress.h"
#include "models/cases/casefile.h"
#include "widgets/cases/bundledialog.h"
#include "widgets/cases/bundleprogress.h"
#include "widgets/cases/notesview.h"
#include "widgets/cases/redactiondialog.h"
#include "widgets/client/clientpane.h"
#include "widgets/client/runcomparison.h"
#include "widgets/commands/command.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/shortcutsdialog.h"
#include "widgets/common/accessible.h"
#include "widgets/compare/comparepane.h"
#include "widgets/help/helpwindow.h"
#include "widgets/logs/errorlookupdialog.h"
#include "widgets/logs/highlightdialog.h"
#include "widgets/logs/logpane.h"
#include "widgets/manifest/manifestpane.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/site/addressdialog.h"
#include "widgets/site/candidatesdialog.h"
#include "widgets/site/certificatedialog.h"
#include "widgets/site/passworddialog.h"
#include "widgets/site/sharesdialog.h"
#include "widgets/start/startpage.h"
#include "widgets/trust/trustdialog.h"
#include "widgets/window/foldsection.h"
#include "widgets/window/windowpane.h"

#include <QAction>
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

QList<Replacement> replacements()
{
    return {{.kind = RedactedKind::Host,
             .original = u"cm01"_s,
             .standIn = u"HOST-1"_s,
             .count = 1'234,
             .exampleFile = u"client/Windows/ccmsetup/Logs/ccmsetup.log"_s,
             .exampleLine = 7},
            {.kind = RedactedKind::Address,
             .original = u"10.1.2.3"_s,
             .standIn = u"192.0.2.1"_s,
             .count = 2,
             .exampleFile = u"logs/a.log"_s,
             .exampleLine = 2,
             .onlyInContext = true}};
}

Preferences preferences()
{
    return {.language = SystemLanguage, .theme = themeWord(Theme::System)};
}

/// With all that may have to be told.
PreferenceChoices preferenceChoices()
{
    PreferenceChoices choices{
        .languages = {{SystemLanguage, u"As the system"_s}, {u"de"_s, u"Deutsch"_s}},
        .usual = preferences(),
        .networkPolicy = networkRefusal({.networkForbiddenBy = u"/etc/xdg/ccmscope/policy.ini"_s}, true),
        .place = u"/home/user/.config/ccmscope/ccmscope.conf"_s,
        .remark = u"Nothing can be written there: what is changed lasts until the program ends."_s};
    for (const Theme theme : AllThemes)
        choices.themes.append({themeWord(theme), themeTitle(theme).remove(u'&')});
    for (const int percent : TextSizes)
        choices.textSizes.append({percent, textSizeText(percent)});
    return choices;
}

/// As long as Windows takes one, without a place that lines are usually broken at.
const QString LongPath =
    u"\\\\site01.corp.example\\SMS_PRI"_s + u"\\A_folder_of_the_central_office"_s.repeated(6);

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

void SampleWindow::forEachState(const Look &look)
{
    const auto show = [this, &look](Panes::Id id, const QString &state, const auto &change) {
        m_window->showPane(id);
        change();
        QCoreApplication::processEvents();
        look(*pane(id), Panes::word(id) + u'/' + state);
    };
    const QString reading = u"Reading %1"_s.arg(LongPath);
    const Error error = fail(ErrorCode::Truncated, LongPath, u"It ends in the middle of a folder."_s).error();
    auto &client = *m_window->findChild<ClientPane *>();
    show(Panes::Client, u"empty"_s, [&] { client.showEmpty(); });
    show(Panes::Client, u"loading"_s, [&] { client.showLoading(reading); });
    show(Panes::Client, u"error"_s, [&] { client.showError(error); });
    auto &manifest = *m_window->findChild<ManifestPane *>();
    show(Panes::Manifest, u"empty"_s, [&] { manifest.showEmpty(); });
    show(Panes::Manifest, u"loading"_s, [&] { manifest.showLoading(LongPath); });
    show(Panes::Manifest, u"error"_s, [&] { manifest.showError(error); });
    auto &compare = *m_window->findChild<ComparePane *>();
    show(Panes::Compare, u"empty"_s, [&] { compare.showEmpty(); });
    show(Panes::Compare, u"loading"_s, [&] { compare.showLoading(reading); });
    show(Panes::Compare, u"error"_s, [&] { compare.showError(error); });
    auto *tabs = compare.findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    show(Panes::Compare, u"no clients"_s, [] { });
    tabs->setCurrentIndex(0);
    auto &window = *m_window->findChild<WindowPane *>();
    show(Panes::Window, u"empty"_s, [] { });
    show(Panes::Window, u"error"_s, [&] { window.showError(error); });
    auto &log = *m_window->findChild<LogPane *>();
    show(Panes::Log, u"empty"_s, [&] { log.showEmpty(); });
    show(Panes::Log, u"loading"_s, [&] { log.showLoading(reading); });
    show(Panes::Log, u"error"_s, [&] { log.showError(error); });
    auto &start = *m_window->findChild<StartPage *>();
    m_window->findChild<QAction *>(u"start"_s)->trigger();
    QCoreApplication::processEvents();
    look(start, u"start"_s);
    start.setRecent(
        {{.name = u"SMS_PRI/Client | PC0042"_s, .places = LongPath}, {.name = LongPath, .places = LongPath}});
    QCoreApplication::processEvents();
    look(start, u"start/recent"_s);
    m_window->say(Status::Bad, error.message());
    QCoreApplication::processEvents();
    look(start, u"message"_s);
}

std::vector<std::pair<QString, std::unique_ptr<QWidget>>> SampleWindow::dialogs()
{
    std::vector<std::pair<QString, std::unique_ptr<QWidget>>> all;
    const auto add = [&all](QWidget *dialog) {
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
    auto *redaction = new RedactionDialog;
    redaction->showTable(replacements(), {{.name = u"ccmsetup/client.msi"_s, .sizeInBytes = 1234}});
    add(redaction);
    add(new BundleDialog);
    auto *progress = new BundleProgress;
    progress->start(u"Looking for names in %1"_s.arg(u"PC0042.zip"_s), std::make_shared<Progress>());
    progress->setWindowTitle(u"Part of the window"_s);
    add(progress);
    auto *notes = new NotesView;
    notes->setNotes(
        QString(QString(99, u'x') + u'\n').repeated(CaseFileLimits::NotesLength / 100 + 1)); // too long
    notes->setWindowTitle(u"In a dock"_s);
    add(notes);
    add(new SettingsDialog(preferences(), preferenceChoices()));
    add(new HelpWindow(helpChapters(QLocale().name().section(u'_', 0, 0))));
    add(new RunComparison);
    add(new ShortcutsDialog(*m_window, {}));
    add(new TrustDialog);
    add(new CommandPalette(commandsOf(*m_window)));
    return all;
}

} // namespace ccm
