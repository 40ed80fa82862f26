// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/help/helpwindow.h"

#include "widgets/common/filterline.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QList<HelpChapter> chapters, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_chapters(std::move(chapters))
    , m_filter(new FilterLine(tr("Words in the manual"), this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("No chapter has these words."), this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Ccmscope manual"));
    buildLayout();
    connect(m_filter, &FilterLine::filterChanged, this, &HelpWindow::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    fill({});
}

void HelpWindow::buildLayout()
{
    m_filter->setObjectName(u"helpFilter"_s);
    m_filter->setAccessibleName(tr("Search the manual"));
    m_list->setObjectName(u"helpChapters"_s);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Chapter"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(fontMetrics().height());

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    auto *split = new QSplitter(this);
    split->addWidget(side);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split);
    const int unit = fontMetrics().averageCharWidth();
    split->setSizes({unit * 34, unit * 90});
    resize(unit * 126, fontMetrics().height() * 40);
}

/// The chapter that is shown stays while it is among those found.
void HelpWindow::fill(const QString &typed)
{
    const QString before = chapter();
    const QList<HelpChapter> found = typed.trimmed().isEmpty() ? m_chapters : chaptersWith(m_chapters, typed);
    m_list->clear();
    for (const HelpChapter &chapter : found) {
        auto *item = new QListWidgetItem(chapter.title, m_list);
        item->setData(Qt::UserRole, chapter.id);
    }
    m_none->setVisible(found.isEmpty());
    showChapter(before);
}

QString HelpWindow::chapter() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::showChapter(const QString &id)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            row = i;
    }
    m_list->setCurrentRow(row);
}

void HelpWindow::showCurrent()
{
    const QString id = chapter();
    const auto found = std::ranges::find(m_chapters, id, &HelpChapter::id);
    if (found != m_chapters.end())
        m_text->setMarkdown(found->markdown);
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() != u"chapter"_s)
        return;
    m_filter->clear();
    fill({});
    showChapter(link.path());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ccm
