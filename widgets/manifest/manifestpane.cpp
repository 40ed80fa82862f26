// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/manifestpane.h"

#include "models/base/turns.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/common/statusdelegate.h"
#include "widgets/manifest/itemsview.h"
#include "widgets/manifest/orderview.h"
#include "widgets/manifest/otherfilesview.h"
#include "widgets/manifest/xmltreeview.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr quint32 StateVersion = 2;
constexpr qsizetype ShownWarnings = 3;

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ManifestPane::ManifestPane(ManifestModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_source(plainLabel(this, u"source"_s))
    , m_versions(plainLabel(this, u"versions"_s))
    , m_warnings(new MessageBar(this))
    , m_views(new QTabWidget(this))
    , m_items(new ItemsView(model, this))
    , m_order(new OrderView(this))
    , m_tree(new XmlTreeView(this))
    , m_otherFiles(new OtherFilesView(this))
{
    m_stack = new PaneStack(buildContent(), this);
    connect(m_stack, &PaneStack::cancelWanted, this, &ManifestPane::cancelWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_items);
    connectSignals();
    m_model.manifest().xml.isEmpty() && m_model.rowCount() == 0 ? showEmpty() : showManifest();
}

QWidget *ManifestPane::buildContent()
{
    m_warnings->setObjectName(u"warnings"_s);
    m_views->setObjectName(u"views"_s);
    m_views->setAccessibleName(tr("Views of the manifest"));
    m_views->setDocumentMode(true);
    addView(m_items, tr("Items"));
    addView(m_order, tr("Installation order"));
    addView(m_tree, tr("Whole file"));
    addView(m_otherFiles, tr("Other files"));

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(buildHeader());
    column->addWidget(m_warnings);
    column->addWidget(m_views, 1);
    return content;
}

QWidget *ManifestPane::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFont strong = m_source->font();
    strong.setBold(true);
    m_source->setFont(strong);
    m_source->setAccessibleName(tr("Where the manifest comes from"));
    m_versions->setAccessibleName(tr("What the manifest is for"));
    column->addWidget(m_source);
    column->addWidget(m_versions);
    return header;
}

void ManifestPane::connectSignals()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ManifestPane::showManifest);
    connect(m_items, &ItemsView::itemActivated, this, &ManifestPane::itemActivated);
    connect(m_items, &ItemsView::signatureWanted, this, &ManifestPane::signatureWanted);
    connect(m_order, &OrderView::itemActivated, this, &ManifestPane::followTo);
    connect(m_otherFiles, &OtherFilesView::itemActivated, this, &ManifestPane::followTo);
}

void ManifestPane::showEmpty()
{
    m_stack->showEmpty(tr("No manifest is open"),
                       tr("Open a ccmsetup.cab, a ccmsetup.xml or a site's Client folder."),
                       {{.text = tr("Open a site..."), .run = [this] { Q_EMIT siteWanted(); }}});
}

void ManifestPane::showProgress(qint64 done, qint64 total)
{
    m_stack->showProgress(done, total);
}

void ManifestPane::showLoading(const QString &source)
{
    m_stack->showLoading(tr("Reading %1").arg(source));
}

void ManifestPane::showError(const Error &error)
{
    m_stack->showError(error);
}

void ManifestPane::addView(QWidget *view, const QString &title)
{
    m_views->addTab(view, title);
}

void ManifestPane::setViewTitle(QWidget *view, const QString &title)
{
    m_views->setTabText(m_views->indexOf(view), title);
}

void ManifestPane::setViewStatus(QWidget *view, Status status)
{
    m_viewStatuses.insert(view, status);
    drawStatus(view);
}

void ManifestPane::drawStatus(QWidget *view)
{
    const Status status = m_viewStatuses.value(view, Status::Muted);
    const bool hasNone = status == Status::Neutral || status == Status::Muted;
    m_views->setTabIcon(m_views->indexOf(view), hasNone ? QIcon() : statusIcon(status, palette()));
}

void ManifestPane::showView(QWidget *view)
{
    m_views->setCurrentWidget(view);
}

void ManifestPane::setOtherFiles(const QList<OtherFile> &files, const FileSizes &inFolder)
{
    m_otherFiles->showFiles(m_model.manifest(), files, inFolder);
}

void ManifestPane::setFilesBeside(const FileSizes &sizes)
{
    m_items->setFilesBeside(sizes);
}

void ManifestPane::setClientEnvironment(const QString &client, const EnvironmentVariables &variables)
{
    m_items->setClientEnvironment(client, variables);
}

void ManifestPane::showManifest()
{
    showHeader();
    showWarnings();
    m_items->showManifest();
    m_order->showManifest(m_model.manifest());
    m_tree->showNodes(m_model.manifest());
    m_otherFiles->showUnknown();
    m_stack->showContent();
}

void ManifestPane::showHeader()
{
    const Manifest &manifest = m_model.manifest();
    const auto text = [&manifest](const std::optional<Version> &version) {
        if (version)
            return version->text();
        return manifest.unknown.isEmpty() ? tr("not in this file") : tr("not recognised in this file");
    };
    m_source->setText(withTurnsShown(manifest.source));
    m_versions->setText(tr("%n item(s). ", nullptr, static_cast<int>(manifest.items.size()))
                        + tr("Client version: %1. Minimum site version: %2.")
                              .arg(text(manifest.clientVersion), text(manifest.minimumSiteVersion)));
    m_versions->setToolTip(plainToolTip(manifest.unknown.join(u'\n')));
}

void ManifestPane::showWarnings()
{
    const Manifest &manifest = m_model.manifest();
    QStringList warnings = manifest.warnings.first(qMin(ShownWarnings, manifest.warnings.size()));
    if (const auto more = static_cast<int>(manifest.warnings.size() - warnings.size()); more > 0)
        warnings.append(tr("There are %n more.", nullptr, more));
    // That there are no items is what the view of items says itself.
    const bool isSaid = manifest.items.isEmpty() && warnings.size() == 1;
    if (warnings.isEmpty() || isSaid)
        m_warnings->clear();
    else
        m_warnings->showMessage(Status::Warning, warnings.join(u'\n'));
}

void ManifestPane::goToItem(int number)
{
    showView(m_items);
    m_items->selectItem(number);
}

void ManifestPane::followTo(int number)
{
    Q_EMIT leaving();
    goToItem(number);
    Q_EMIT arrived();
}

bool ManifestPane::selectItem(const QString &fileName)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row).fileName.compare(fileName, Qt::CaseInsensitive) == 0) {
            goToItem(row + 1);
            return true;
        }
    }
    return false;
}

int ManifestPane::currentItem() const
{
    return m_items->currentItem();
}

void ManifestPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (auto view = m_viewStatuses.keyBegin(); view != m_viewStatuses.keyEnd(); ++view)
        drawStatus(*view);
}

QByteArray ManifestPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_items->saveState() << m_order->saveState() << m_tree->saveState()
           << m_otherFiles->saveState();
    return state;
}

bool ManifestPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    stream >> version;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return false;
    QByteArray items;
    QByteArray order;
    QByteArray tree;
    QByteArray otherFiles;
    stream >> items >> order >> tree >> otherFiles;
    return stream.status() == QDataStream::Ok && m_items->restoreState(items) && m_order->restoreState(order)
        && m_tree->restoreState(tree) && m_otherFiles->restoreState(otherFiles);
}

} // namespace ccm
