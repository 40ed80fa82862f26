// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing bundles; bundledeskopen.cpp unpacks them.

#include "app/bundledesk.h"

#include "app/casedesk.h"
#include "app/session.h"
#include "widgets/cases/bundledialog.h"
#include "widgets/cases/bundleprogress.h"
#include "widgets/cases/redactiondialog.h"
#include "widgets/common/filesaver.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>

#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// What was fetched from a server need not be fetched again, and what only it has is in the bundle.
void addFetched(std::optional<SiteCase> &read, const std::optional<SiteCase> &open)
{
    if (!read)
        read = open;
}

QString listOf(const QList<LeftOut> &leftOut)
{
    QStringList lines;
    for (const LeftOut &one : leftOut)
        lines.append(one.name + u": "_s + leftOutText(one.reason));
    return lines.join(u'\n');
}

} // namespace

BundleDesk::BundleDesk(Session &session, CaseDesk &cases, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_cases(cases)
    , m_window(window)
    , m_view(new BundleProgress(window))
    , m_tables(new FileSaver(*window))
{
    connect(m_tables, &FileSaver::told, this, &BundleDesk::told);
    connect(m_view, &BundleProgress::cancelWanted, this, &BundleDesk::cancel);
    connect(&m_session, &Session::bundleFound, this, &BundleDesk::openBundle);
    connect(&m_session, &Session::closed, this, [this] { m_unpacked.reset(); });
}

BundleDesk::~BundleDesk() = default;

void BundleDesk::addActions(QMenu &menu)
{
    QAction *bundle = menu.addAction(tr("Export &bundle..."), this, &BundleDesk::exportCase);
    bundle->setObjectName(u"exportBundle"_s);
    bundle->setToolTip(tr("The case with its contents as one zip, with names replaced where you wish"));
}

void BundleDesk::exportCase()
{
    auto *dialog = new BundleDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const BundleOptions options = dialog->options();
        if (options.isRedacted)
            exportRedacted();
        else
            askWhereTo([this, options](const QString &zip) { exportTo(zip, options); });
    });
    dialog->open();
}

void BundleDesk::askWhereTo(const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveBundleDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Bundles (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    const QString name = m_cases.name().isEmpty() ? tr("case", "as the name of a file") : m_cases.name();
    dialog->selectFile(name + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    connect(dialog, &QFileDialog::rejected, this, [this] { m_prepared = {}; });
    dialog->open();
}

/// Everything that is to be read, for a thread.
std::function<Result<BundleDesk::Prepared>(const std::stop_token &)>
BundleDesk::preparation(const BundleOptions &options) const
{
    return [file = m_cases.capture(), site = m_session.site(), earlier = m_session.earlierSite(), options,
            progress = m_progress](const std::stop_token &stop) -> Result<Prepared> {
        auto sources = readBundleSources(file, stop);
        if (!sources)
            return std::unexpected(sources.error());
        addFetched(sources->site, site);
        addFetched(sources->earlierSite, earlier);
        Prepared prepared{.plan = std::make_shared<BundlePlan>(planBundle(file, *sources, options))};
        if (!options.isRedacted)
            return prepared;
        prepared.redactor = std::make_shared<Redactor>(RedactionOptions(), redactionSeeds(file));
        const auto looked = surveyBundle(*prepared.plan, *prepared.redactor, stop, progress.get());
        return looked ? Result<Prepared>(prepared) : std::unexpected(looked.error());
    };
}

void BundleDesk::begin(const QString &text)
{
    m_progress = std::make_shared<Progress>();
    m_view->start(text, m_progress);
}

void BundleDesk::cancel()
{
    m_preparing.cancel();
    m_writing.cancel();
    m_unpacking.cancel();
    m_prepared = {};
    m_words.clear();
    m_view->stop();
}

void BundleDesk::fail(const Error &error)
{
    m_prepared = {};
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT told(Status::Bad, error.message());
}

void BundleDesk::exportTo(const QString &zip, const BundleOptions &options)
{
    cancel();
    begin(tr("Gathering the bundle..."));
    m_preparing.start(preparation(options), [this, zip](const Result<Prepared> &prepared) {
        m_view->stop();
        if (!prepared) {
            fail(prepared.error());
            return;
        }
        m_prepared = *prepared;
        write(zip);
    });
}

void BundleDesk::exportRedacted()
{
    cancel();
    auto *names = new RedactionDialog(m_window);
    m_names = names;
    names->setAttribute(Qt::WA_DeleteOnClose);
    connect(names, &QDialog::rejected, this, &BundleDesk::cancel);
    connect(names, &QDialog::accepted, this,
            [this] { askWhereTo([this](const QString &zip) { write(zip); }); });
    connect(names, &RedactionDialog::wordAdded, this, &BundleDesk::addWord);
    connect(names, &RedactionDialog::tableWanted, this, &BundleDesk::askForTableFile);
    connect(names, &RedactionDialog::replacedChanged, this,
            [this](RedactedKind kind, const QString &original, bool isReplaced) {
                if (m_prepared.redactor)
                    m_prepared.redactor->setReplaced(kind, original, isReplaced);
            });
    names->open();
    begin(tr("Looking for names..."));
    m_preparing.start(preparation({.isRedacted = true}),
                      [this](const Result<Prepared> &prepared) { takeSurvey(prepared); });
}

/// A word that comes while names are being looked for waits until they are found.
void BundleDesk::addWord(const QString &word)
{
    m_words.append(word);
    if (m_prepared.redactor)
        survey();
}

/// Everything is looked at once more: the words may stand anywhere.
void BundleDesk::survey()
{
    if (!m_names)
        return;
    m_names->showSurvey();
    begin(tr("Looking for names..."));
    m_preparing.start(
        [prepared = std::exchange(m_prepared, {}), words = std::exchange(m_words, {}),
         progress = m_progress](const std::stop_token &stop) -> Result<Prepared> {
            for (const QString &word : words)
                prepared.redactor->addWord(word);
            const auto looked = surveyBundle(*prepared.plan, *prepared.redactor, stop, progress.get());
            return looked ? Result<Prepared>(prepared) : std::unexpected(looked.error());
        },
        [this](const Result<Prepared> &prepared) { takeSurvey(prepared); });
}

void BundleDesk::takeSurvey(const Result<Prepared> &prepared)
{
    m_view->stop();
    if (!prepared) {
        if (m_names)
            m_names->showError(prepared.error());
        return;
    }
    m_prepared = *prepared;
    if (m_words.isEmpty())
        showTable();
    else
        survey();
}

void BundleDesk::showTable()
{
    if (m_names)
        m_names->showTable(m_prepared.redactor->table(), m_prepared.plan->leftOut);
}

void BundleDesk::askForTableFile()
{
    auto *dialog = new QFileDialog(m_names, tr("Save the table of stand-ins"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.tsv)"));
    dialog->setDefaultSuffix(u"tsv"_s);
    dialog->selectFile(tr("stand-ins", "as the name of a file") + u".tsv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_tables->save(path, standInTable(m_prepared.redactor->table()));
    });
    dialog->open();
}

void BundleDesk::write(const QString &zip)
{
    if (!m_prepared.plan)
        return;
    begin(tr("Writing the bundle..."));
    m_writing.start(
        [zip, prepared = m_prepared, progress = m_progress](const std::stop_token &stop) -> Result<bool> {
            const auto written =
                writeBundle(zip, *prepared.plan, prepared.redactor.get(), stop, progress.get());
            return written ? Result<bool>(true) : std::unexpected(written.error());
        },
        [this, zip, plan = m_prepared.plan](const Result<bool> &written) {
            m_view->stop();
            m_prepared = {};
            if (written)
                tellWritten(zip, plan->leftOut);
            else
                fail(written.error());
        });
}

void BundleDesk::tellWritten(const QString &zip, const QList<LeftOut> &leftOut)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("The bundle is written"),
                                tr("The bundle is written: %1").arg(QDir::toNativeSeparators(zip)),
                                QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"bundleWritten"_s);
    box->setTextFormat(Qt::PlainText);
    if (leftOut.isEmpty()) {
        box->setInformativeText(tr("It holds all that is in the case."));
    } else {
        box->setInformativeText(tr("%n file(s) are not in it; the details list them.", nullptr,
                                   static_cast<int>(leftOut.size())));
        box->setDetailedText(listOf(leftOut));
    }
    box->open();
}

} // namespace ccm
