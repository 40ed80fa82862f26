// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/manifestpane.h"

#include "widgets/common/filterline.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/common/statusdelegate.h"
#include "widgets/common/tableview.h"
#include "widgets/manifest/itemdetail.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr quint32 StateVersion = 1;
constexpr qsizetype ShownWarnings = 3;
constexpr int WidestFile = 60; ///< in average characters

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ManifestPane::ManifestPane(ManifestModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_source(plainLabel(this, u"source"_s))
    , m_versions(plainLabel(this, u"versions"_s))
    , m_warnings(new MessageBar(this))
    , m_filter(new FilterLine(tr("Filter items: file, hash, version, discovery"), this))
    , m_count(new QLabel(this))
    , m_table(new TableView(this))
    , m_detail(new ItemDetail(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_stack = new PaneStack(buildContent(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_filter);
    setUpTable();
    connectSignals();
    m_model.rowCount() > 0 ? showManifest() : showEmpty();
}

QWidget *ManifestPane::buildContent()
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter items"));
    m_count->setObjectName(u"count"_s);
    m_warnings->setObjectName(u"warnings"_s);
    m_detail->setObjectName(u"detail"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_count);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(buildHeader());
    column->addWidget(m_warnings);
    column->addLayout(filterRow);
    column->addWidget(m_splitter, 1);
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
    m_source->setWordWrap(true);
    m_versions->setAccessibleName(tr("What the manifest is for"));
    m_versions->setWordWrap(true);
    column->addWidget(m_source);
    column->addWidget(m_versions);
    return header;
}

void ManifestPane::setUpTable()
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setSortRole(SortRole);
    m_proxy->setFilterRole(ManifestModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"items"_s);
    m_table->setAccessibleName(tr("Items of the manifest"));
    m_table->setModel(m_proxy);
}

void ManifestPane::connectSignals()
{
    connect(m_filter, &FilterLine::filterChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        showCount();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ManifestPane::showManifest);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ManifestPane::showCurrentItem);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT itemActivated(m_model.item(m_proxy->mapToSource(index).row()));
    });
}

void ManifestPane::showEmpty()
{
    m_stack->showEmpty(tr("No manifest is open"),
                       tr("Open a ccmsetup.cab, a ccmsetup.xml or a site's Client folder."));
}

void ManifestPane::showLoading(const QString &source)
{
    m_stack->showLoading(tr("Reading %1").arg(source));
}

void ManifestPane::showError(const Error &error)
{
    m_stack->showError(error);
}

void ManifestPane::showManifest()
{
    const Manifest &manifest = m_model.manifest();
    const auto text = [&manifest](const std::optional<Version> &version) {
        if (version)
            return version->text();
        return manifest.unknown.isEmpty() ? tr("not in this file") : tr("not recognised in this file");
    };
    m_source->setText(manifest.source);
    m_versions->setText(tr("%n item(s). ", nullptr, static_cast<int>(manifest.items.size()))
                        + tr("Client version: %1. Minimum site version: %2.")
                              .arg(text(manifest.clientVersion), text(manifest.minimumSiteVersion)));

    m_versions->setToolTip(plainToolTip(manifest.unknown.join(u'\n')));

    QStringList warnings = manifest.warnings.first(qMin(ShownWarnings, manifest.warnings.size()));
    if (const auto more = static_cast<int>(manifest.warnings.size() - warnings.size()); more > 0)
        warnings.append(tr("There are %n more.", nullptr, more));
    if (warnings.isEmpty())
        m_warnings->clear();
    else
        m_warnings->showMessage(Status::Warning, warnings.join(u'\n'));

    for (int column = 0; column < ManifestModel::Hash; ++column)
        m_table->resizeColumnToContents(column);
    const int widest = WidestFile * m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ManifestModel::File, qMin(widest, m_table->columnWidth(ManifestModel::File)));
    m_table->setCurrentIndex(m_proxy->index(0, ManifestModel::File));
    showCurrentItem();
    showCount();
    m_stack->showContent();
}

void ManifestPane::showCurrentItem()
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    current.isValid() ? m_detail->showItem(m_model.item(current.row())) : m_detail->clear();
}

void ManifestPane::showCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model.rowCount();
    m_count->setText(shown == all ? QString() : tr("%1 of %n item(s)", nullptr, all).arg(shown));
    m_count->setVisible(shown != all);
}

bool ManifestPane::selectItem(const QString &fileName)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row).fileName.compare(fileName, Qt::CaseInsensitive) != 0)
            continue;
        if (!m_proxy->mapFromSource(m_model.index(row, ManifestModel::File)).isValid())
            m_filter->clear(); // tells at once, and the proxy with it
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model.index(row, ManifestModel::File)));
        return true;
    }
    return false;
}

QByteArray ManifestPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_splitter->saveState() << m_detail->saveState()
           << m_table->header()->saveState();
    return state;
}

bool ManifestPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray splitter;
    QByteArray detail;
    QByteArray header;
    stream >> version >> splitter >> detail >> header;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return false;
    return m_splitter->restoreState(splitter) && m_detail->restoreState(detail)
        && m_table->header()->restoreState(header);
}

} // namespace ccm
