// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/help/helpwindow.h"

#include "widgets/common/filterline.h"
#include "widgets/common/huecolors.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QList<HelpChapter> chapters, const QString &first, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_chapters(std::move(chapters))
    , m_filter(new FilterLine(tr("Words in the manual"), this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("No chapter has these words."), this))
    , m_count(new QLabel(this))
    , m_text(new QTextBrowser(this))
    //: of the window of the manual: to the chapter that was read before
    , m_back(new QAction(tr("Back"), this))
    //: of the window of the manual: the opposite of Back
    , m_forward(new QAction(tr("Forward"), this))
    //: of the window of the manual: a place at which the words that are searched for stand
    , m_previous(new QAction(tr("Previous place"), this))
    //: of the window of the manual: a place at which the words that are searched for stand
    , m_next(new QAction(tr("Next place"), this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Ccmscope manual"));
    buildActions();
    buildLayout();
    connect(m_filter, &FilterLine::filterChanged, this, &HelpWindow::fill);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { showRow(row, Visit::Remembered); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    fill({});
    goTo({.chapter = first});
}

void HelpWindow::buildActions()
{
    const auto setUp = [this](QAction *action, const QString &name, QKeySequence::StandardKey key) {
        action->setObjectName(name);
        action->setShortcut(key);
        addAction(action);
    };
    setUp(m_back, u"helpBack"_s, QKeySequence::Back);
    setUp(m_forward, u"helpForward"_s, QKeySequence::Forward);
    setUp(m_previous, u"helpPrevious"_s, QKeySequence::FindPrevious);
    setUp(m_next, u"helpNext"_s, QKeySequence::FindNext);
    connect(m_back, &QAction::triggered, this, &HelpWindow::goBack);
    connect(m_forward, &QAction::triggered, this, &HelpWindow::goForward);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
}

QWidget *HelpWindow::buildSide()
{
    m_filter->setObjectName(u"helpFilter"_s);
    m_filter->installEventFilter(this);
    m_filter->setAccessibleName(tr("Search the manual"));
    m_filter->setWhatsThis(
        tr("Lists the chapters in which all of these words stand, in any order. Capital or "
           "small letters and accents make no difference. Esc clears the line."));
    m_list->setObjectName(u"helpChapters"_s);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true); // of some lines each
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    return side;
}

void HelpWindow::addActionTo(QBoxLayout &row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row.addWidget(button);
}

QWidget *HelpWindow::buildPage()
{
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Chapter"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(fontMetrics().height());
    m_count->setObjectName(u"helpCount"_s);
    auto *row = new QHBoxLayout;
    addActionTo(*row, m_back);
    addActionTo(*row, m_forward);
    row->addStretch();
    row->addWidget(m_count);
    addActionTo(*row, m_previous);
    addActionTo(*row, m_next);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_text, 1);
    return page;
}

void HelpWindow::buildLayout()
{
    auto *split = new QSplitter(this);
    split->addWidget(buildSide());
    split->addWidget(buildPage());
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
    m_typed = typed;
    const bool isSearching = !typed.trimmed().isEmpty();
    if (isSearching && !m_search)
        m_search.emplace(m_chapters);
    m_found = isSearching ? m_search->find(typed) : QList<HelpFinding>();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (qsizetype i = 0; i < (isSearching ? m_found.size() : m_chapters.size()); ++i) {
            const HelpChapter &chapter = m_chapters[isSearching ? m_found[i].chapter : i];
            auto *item = new QListWidgetItem(chapter.title, m_list);
            item->setData(Qt::UserRole, chapter.id);
            if (isSearching)
                item->setText(u"%1 (%2)\n%3"_s.arg(
                    chapter.title, QLocale().toString(m_found[i].places.size()), m_found[i].line));
        }
        choose(m_shown);
    }
    m_none->setVisible(isSearching && m_found.isEmpty());
    showRow(m_list->currentRow(), Visit::NotRemembered);
}

void HelpWindow::forgetSearch()
{
    if (m_filter->text().isEmpty())
        return;
    m_filter->clear(); // which says so, at once
}

void HelpWindow::choose(const QString &id)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            row = i;
    }
    m_list->setCurrentRow(row);
}

void HelpWindow::showChapter(const QString &id)
{
    const bool isChapter = std::ranges::find(m_chapters, id, &HelpChapter::id) != m_chapters.end();
    const bool isListed = std::ranges::any_of(
        m_found, [&](const HelpFinding &found) { return m_chapters[found.chapter].id == id; });
    if (isChapter && !isListed)
        forgetSearch();
    choose(id);
}

HelpWindow::Place HelpWindow::here() const
{
    return {.chapter = m_shown, .scrolled = m_text->verticalScrollBar()->value()};
}

void HelpWindow::showRow(int row, Visit visit)
{
    const QListWidgetItem *item = m_list->item(row);
    const QString id = item ? item->data(Qt::UserRole).toString() : m_shown; // what is read stays
    const auto found = std::ranges::find(m_chapters, id, &HelpChapter::id);
    if (id != m_shown && found != m_chapters.end()) {
        if (visit == Visit::Remembered) {
            m_before.append(here());
            m_after.clear();
        }
        m_shown = id;
        m_text->setMarkdown(found->markdown);
    }
    m_place = 0;
    markPlaces();
    if (finding())
        showPlace();
    showWays();
}

void HelpWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    m_after.append(here());
    goTo(m_before.takeLast());
}

void HelpWindow::goForward()
{
    if (m_after.isEmpty())
        return;
    m_before.append(here());
    goTo(m_after.takeLast());
}

/// That is no visit of its own.
void HelpWindow::goTo(const Place &place)
{
    const QSignalBlocker blocker(m_list);
    showChapter(place.chapter);
    showRow(m_list->currentRow(), Visit::NotRemembered);
    m_text->verticalScrollBar()->setValue(place.scrolled);
}

const HelpFinding *HelpWindow::finding() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? &m_found[row] : nullptr;
}

/// To the next place (1) or the one before (-1); behind the last one comes the first of the next chapter.
void HelpWindow::step(int by)
{
    const HelpFinding *found = finding();
    if (!found)
        return;
    m_place += by;
    if (m_place < 0 || m_place >= found->places.size()) {
        const int rows = m_list->count();
        m_list->setCurrentRow((m_list->currentRow() + by + rows) % rows);
        m_place = by > 0 ? 0 : finding()->places.size() - 1;
    }
    showPlace();
}

void HelpWindow::markPlaces()
{
    constexpr int Yellow = 50; // degrees
    const HueColors colors = hueColors(Yellow, palette());
    QList<QTextEdit::ExtraSelection> marks;
    const HelpFinding *found = finding();
    for (const TextSpan &place : found ? found->places : QList<TextSpan>()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(place.start));
        mark.cursor.setPosition(static_cast<int>(place.start + place.length), QTextCursor::KeepAnchor);
        mark.format.setForeground(colors.text);
        mark.format.setBackground(colors.background);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

/// The place that is stepped to is selected, so that it is told from the others, and can be copied.
void HelpWindow::showPlace()
{
    const TextSpan place = finding()->places[m_place];
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(place.start));
    cursor.setPosition(static_cast<int>(place.start + place.length), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    showWays();
}

void HelpWindow::showWays()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
    m_previous->setEnabled(!m_found.isEmpty());
    m_next->setEnabled(!m_found.isEmpty());
    qsizetype before = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        before += i < m_list->currentRow() ? m_found[i].places.size() : 0;
        all += m_found[i].places.size();
    }
    const QLocale locale;
    //: of the places at which the words that are searched for stand: which one, of how many
    const QString text = tr("%1 of %2").arg(locale.toString(before + m_place + 1), locale.toString(all));
    m_count->setText(all > 0 ? text : QString());
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() != u"chapter"_s)
        return;
    forgetSearch();
    showChapter(link.path());
}

/// Enter in the line leads on, as it does in other programs. Behind words that have just been typed, it
/// searches for them, which shows the first place.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress && m_filter->text() == m_typed) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markPlaces();
}

} // namespace ccm
