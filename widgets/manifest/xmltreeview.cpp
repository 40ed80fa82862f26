// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/xmltreeview.h"

#include "widgets/common/chosenwidths.h"
#include "widgets/common/filterline.h"
#include "widgets/common/statusdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr int NameWidth = 32; ///< in average characters
constexpr int LineWidth = 10;

} // namespace

XmlTreeView::XmlTreeView(QWidget *parent)
    : QWidget(parent)
    , m_search(new FilterLine(tr("Find in the file: element, attribute, value"), this))
    , m_count(new QLabel(this))
    , m_tree(new QTreeView(this))
{
    m_search->setObjectName(u"treeSearch"_s);
    m_search->setAccessibleName(tr("Find in the file"));
    m_search->setWhatsThis(
        tr("Leads to the elements, attributes and values that contain this text. Enter leads on."));
    m_count->setObjectName(u"treeCount"_s);
    m_tree->setObjectName(u"tree"_s);
    m_tree->setWhatsThis(tr("Every element and attribute of the file, whether Ccmscope knows it or not."));
    m_tree->setAccessibleName(tr("Everything in the file"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setItemDelegate(new StatusDelegate(m_tree));
    m_tree->setModel(&m_model);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(XmlTreeModel::Value, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(XmlTreeModel::Name, NameWidth * character);
    m_tree->setColumnWidth(XmlTreeModel::Line, LineWidth * character);
    ChosenWidths::of(*m_tree->header());
    setFocusProxy(m_search);
    buildLayout();
    addActions();
}

void XmlTreeView::buildLayout()
{
    auto *previous = new QPushButton(tr("Previous"), this);
    previous->setObjectName(u"treePrevious"_s);
    previous->setAccessibleName(tr("Previous place"));
    auto *next = new QPushButton(tr("Next"), this);
    next->setObjectName(u"treeNext"_s);
    next->setAccessibleName(tr("Next place"));
    connect(previous, &QPushButton::clicked, this, [this] { showFound(true); });
    connect(next, &QPushButton::clicked, this, [this] { showFound(false); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { showFound(false); });
    connect(m_search, &FilterLine::filterChanged, this, &XmlTreeView::showCount);

    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, column->contentsMargins().top(), 0, 0);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
}

void XmlTreeView::addActions()
{
    const auto add = [this](const QString &title, const QKeySequence &key,
                            void (XmlTreeView::*slot)() const) {
        auto *action = new QAction(title, m_tree);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_tree->addAction(action);
    };
    add(tr("Copy value"), QKeySequence::Copy, &XmlTreeView::copyValue);
    add(tr("Copy XML"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, &XmlTreeView::copyXml);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void XmlTreeView::showNodes(const Manifest &manifest)
{
    m_text = manifest.xml;
    m_model.setNodes(manifest.nodes);
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_model.index(0, 0));
    showCount();
}

void XmlTreeView::showFound(bool backwards)
{
    const qint32 found = m_model.find(m_search->text(), m_model.nodeAt(m_tree->currentIndex()), backwards);
    if (found < 0)
        return;
    m_tree->setCurrentIndex(m_model.indexOf(found)); // opens what it lies in
    m_tree->scrollTo(m_tree->currentIndex());
}

void XmlTreeView::showCount()
{
    const QString words = m_search->text();
    m_count->setVisible(!words.isEmpty());
    m_count->setText(words.isEmpty() ? QString() : tr("%n place(s)", nullptr, m_model.countOf(words)));
}

void XmlTreeView::copyValue() const
{
    const qint32 node = m_model.nodeAt(m_tree->currentIndex());
    if (node < 0)
        return;
    const XmlNode &part = m_model.nodes().at(node);
    QGuiApplication::clipboard()->setText(part.kind == XmlKind::Element ? part.name : part.value);
}

/// Of an attribute, the element around it.
void XmlTreeView::copyXml() const
{
    qint32 node = m_model.nodeAt(m_tree->currentIndex());
    if (node < 0)
        return;
    const XmlKind kind = m_model.nodes().at(node).kind;
    if (kind == XmlKind::Attribute || kind == XmlKind::Namespace)
        node = m_model.nodes().at(node).parent;
    const XmlNode &part = m_model.nodes().at(node);
    QGuiApplication::clipboard()->setText(m_text.sliced(part.start, part.end - part.start));
}

QByteArray XmlTreeView::saveState() const
{
    return ChosenWidths::of(*m_tree->header()).state();
}

bool XmlTreeView::restoreState(const QByteArray &state)
{
    return ChosenWidths::of(*m_tree->header()).restore(state);
}

} // namespace ccm
