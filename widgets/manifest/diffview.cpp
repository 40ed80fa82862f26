// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/diffview.h"

#include "models/base/turns.h"
#include "models/manifest/diffreport.h"
#include "widgets/common/chosenwidths.h"
#include "widgets/common/explain.h"
#include "widgets/common/filterline.h"
#include "widgets/common/icons.h"
#include "widgets/common/panestack.h"
#include "widgets/common/statusdelegate.h"
#include "widgets/common/tableview.h"
#include "widgets/manifest/conditionlist.h"
#include "widgets/manifest/difffilter.h"
#include "widgets/manifest/markdelegate.h"
#include "widgets/manifest/xmlsides.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr int ExpandedItems = 100; ///< more than these are left closed: the list of items is what helps then

QToolButton *textButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

DiffView::DiffView(DiffModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(new DiffFilter(this))
    , m_beforeSource(addSource(u"beforeSource"_s))
    , m_afterSource(addSource(u"afterSource"_s))
    , m_swap(textButton(tr("Swap"), u"swap"_s, this))
    , m_headline(new QLabel(this))
    , m_conditions(new ConditionList(this))
    , m_filter(new FilterLine(tr("Filter changes: file, field, value"), this))
    , m_tree(new TableView(this))
    , m_xml(new XmlSides(this))
{
    QWidget *sources = buildSources();
    m_stack = new PaneStack(buildContent(), this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sources);
    column->addWidget(m_stack, 1);
    connect(m_stack, &PaneStack::cancelWanted, this, &DiffView::cancelWanted);
    setUpTree();
    connectSignals();
    showEmpty();
}

QLabel *DiffView::addSource(const QString &objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QWidget *DiffView::buildSources()
{
    explain(*m_swap, tr("Let the two manifests change places"));
    connect(m_swap, &QToolButton::clicked, this, &DiffView::swapWanted);

    auto *sources = new QWidget(this);
    auto *row = new QHBoxLayout(sources);
    row->setContentsMargins({});
    row->addWidget(new QLabel(tr("Before:"), sources));
    row->addWidget(m_beforeSource, 1);
    row->addWidget(
        buildChoice(u"chooseBefore"_s, tr("Choose the earlier manifest"), &DiffView::beforeWanted));
    row->addWidget(m_swap);
    row->addWidget(new QLabel(tr("After:"), sources));
    row->addWidget(m_afterSource, 1);
    row->addWidget(buildChoice(u"chooseAfter"_s, tr("Choose the later manifest"), &DiffView::afterWanted));
    return sources;
}

QToolButton *DiffView::buildChoice(const QString &objectName, const QString &accessibleName,
                                   void (DiffView::*wanted)(ManifestPlace))
{
    QToolButton *button = textButton(tr("Choose"), objectName, this);
    button->setAccessibleName(accessibleName);
    explain(*button, accessibleName);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const auto &[place, text] : {std::pair{ManifestPlace::File, tr("A file or an archive...")},
                                      {ManifestPlace::Folder, tr("A folder...")},
                                      {ManifestPlace::Address, tr("An address...")}})
        menu->addAction(text, this, [this, wanted, chosen = place] { Q_EMIT(this->*wanted)(chosen); });
    button->setMenu(menu);
    return button;
}

QWidget *DiffView::buildContent()
{
    m_headline->setObjectName(u"headline"_s);
    m_headline->setAccessibleName(tr("What changed"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont strong = m_headline->font();
    strong.setBold(true);
    m_headline->setFont(strong);
    m_conditions->setObjectName(u"conditions"_s);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"diffSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_xml);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_headline);
    column->addWidget(m_conditions);
    column->addWidget(buildFilterRow());
    column->addWidget(splitter, 1);
    return content;
}

QWidget *DiffView::buildFilterRow()
{
    m_filter->setObjectName(u"diffFilter"_s);
    m_filter->setAccessibleName(tr("Filter changes"));
    addKind(DiffKind::Changed, tr("Changed"));
    addKind(DiffKind::Added, tr("Added"));
    addKind(DiffKind::Removed, tr("Removed"));
    addKind(DiffKind::Moved, tr("Moved"));
    addKind(DiffKind::Order, tr("Order"));
    addKind(DiffKind::Renamed, tr("Renamed"));
    QToolButton *copy = textButton(tr("Copy"), u"copyDiff"_s, this);
    explain(*copy, tr("Copy the whole difference as text"));
    connect(copy, &QToolButton::clicked, this, &DiffView::copyText);

    auto *filterRow = new QWidget(this);
    auto *row = new QHBoxLayout(filterRow);
    row->setContentsMargins({});
    row->addWidget(m_filter, 1);
    for (const KindButton &kind : m_kinds)
        row->addWidget(kind.button);
    row->addWidget(copy);
    row->addWidget(buildExport());
    return filterRow;
}

void DiffView::addKind(DiffKind kind, const QString &title)
{
    QToolButton *button = textButton(title, u"kind%1"_s.arg(static_cast<int>(kind)), this);
    button->setCheckable(true);
    button->setChecked(true);
    explain(*button, tr("Show or hide these"));
    connect(button, &QToolButton::toggled, this, &DiffView::showKinds);
    m_kinds.push_back({.kind = kind, .button = button, .title = title});
}

QToolButton *DiffView::buildExport()
{
    QToolButton *button = textButton(tr("Save as"), u"exportDiff"_s, this);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Text..."), this, [this] { Q_EMIT exportWanted(DiffFormat::Text); });
    menu->addAction(tr("HTML..."), this, [this] { Q_EMIT exportWanted(DiffFormat::Html); });
    menu->addAction(tr("JSON..."), this, [this] { Q_EMIT exportWanted(DiffFormat::Json); });
    button->setMenu(menu);
    return button;
}

void DiffView::setUpTree()
{
    m_filtered->setSourceModel(&m_model);
    m_tree->setObjectName(u"changes"_s);
    m_tree->setAccessibleName(tr("Changes"));
    m_tree->setWhatsThis(
        tr("What differs between the two manifests, item by item: each attribute before and after."));
    m_tree->setModel(m_filtered);
    m_tree->setRootIsDecorated(true);
    m_tree->setItemsExpandable(true);
    m_tree->setSortingEnabled(false); // in the order of the manifest
    m_tree->setItemDelegate(new MarkDelegate(m_tree));
    m_tree->header()->setSectionsMovable(false);
}

void DiffView::connectSignals()
{
    m_beforeSource->installEventFilter(this);
    m_afterSource->installEventFilter(this);
    connect(m_filter, &FilterLine::filterChanged, m_filtered, &DiffFilter::setText);
    connect(m_filter, &FilterLine::filterChanged, m_tree, [this] { showCurrentItem(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiffView::showCurrentItem);
}

void DiffView::showEmpty(const Manifest &after)
{
    m_before = {};
    m_after = after;
    m_swap->setEnabled(false);
    elideSources();
    m_stack->showEmpty(tr("Choose an earlier manifest to compare with"),
                       tr("Two manifests dropped on the window at once are compared too."));
}

void DiffView::showLoading(const QString &source)
{
    m_stack->showLoading(tr("Reading %1").arg(source));
}

void DiffView::showProgress(qint64 done, qint64 total)
{
    m_stack->showProgress(done, total);
}

void DiffView::showError(const Error &error)
{
    m_stack->showError(error);
}

void DiffView::showDifference(const Manifest &before, const Manifest &after)
{
    m_before = before;
    m_after = after;
    m_swap->setEnabled(true);
    elideSources();
    m_headline->setText(m_model.diff().headline);
    m_conditions->setConditions(m_model.diff().conditions);
    for (const KindButton &kind : m_kinds) {
        const int count = m_model.count(kind.kind);
        kind.button->setText(tr("%1 %2").arg(kind.title, QString::number(count)));
        kind.button->setEnabled(count > 0);
    }
    if (m_filtered->rowCount() <= ExpandedItems)
        m_tree->expandAll();
    const int unit = m_tree->fontMetrics().averageCharWidth();
    for (const auto &[column, characters] :
         {std::pair{DiffModel::Item, 32}, {DiffModel::Change, 16}, {DiffModel::Before, 40}}) {
        if (!ChosenWidths::of(*m_tree->header()).contains(column))
            m_tree->setColumnWidth(column, unit * characters);
    }
    selectFirstChange();
    m_stack->showContent();
}

/// What changed tells more than what only comes in another place.
void DiffView::selectFirstChange()
{
    QModelIndex first = m_filtered->index(0, 0);
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const QModelIndex index = m_filtered->index(row, 0);
        if (!index.data(DiffModel::KindsRole).value<DiffKinds>().testFlag(DiffKind::Changed))
            continue;
        first = index;
        break;
    }
    m_tree->setCurrentIndex(first);
    showCurrentItem();
}

void DiffView::showKinds()
{
    DiffKinds kinds;
    for (const KindButton &kind : m_kinds)
        kinds.setFlag(kind.kind, kind.button->isChecked());
    m_filtered->setKinds(kinds);
    showCurrentItem();
}

void DiffView::showCurrentItem()
{
    const DiffRow *row = m_model.rowAt(m_filtered->mapToSource(m_tree->currentIndex()));
    const auto xml = [](const Manifest &manifest, int place) {
        return place >= 0 && place < manifest.items.size() ? manifest.items[place].xml : QString();
    };
    m_xml->setVisible(row && (row->beforePlace >= 0 || row->afterPlace >= 0));
    if (row)
        m_xml->showXml(xml(m_before, row->beforePlace), xml(m_after, row->afterPlace));
}

void DiffView::elideSources()
{
    const auto show = [](QLabel *label, const QString &source) {
        const QString shown =
            source.isEmpty() ? tr("none") : withTurnsShown(QDir::toNativeSeparators(source));
        label->setText(label->fontMetrics().elidedText(shown, Qt::ElideMiddle, label->width()));
        label->setToolTip(plainToolTip(shown));
        label->setAccessibleName(shown);
        label->setEnabled(!source.isEmpty());
    };
    show(m_beforeSource, m_before.source);
    show(m_afterSource, m_after.source);
}

void DiffView::copyText()
{
    QGuiApplication::clipboard()->setText(diffToText(m_model.diff()));
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elideSources();
}

/// The sources get their width after the view, when it is laid out.
bool DiffView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        elideSources();
    return QWidget::eventFilter(watched, event);
}

} // namespace ccm
