// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logdetails.h"

#include "models/base/errormentions.h"
#include "models/logs/prettytext.h"
#include "models/logs/visibletext.h"
#include "widgets/common/explain.h"
#include "widgets/common/fixedfont.h"
#include "widgets/common/linkbutton.h"
#include "widgets/logs/recordfields.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr int MentionRole = Qt::UserRole; ///< the code as the message spells it
constexpr int MostErrorRows = 3; ///< shown without scrolling
constexpr int LongestNote = 1'000; ///< characters

/// `all` counts the characters of the text before marks and indents were added.
QString cutText(const QString &text, qsizetype all)
{
    if (text.size() <= LogDetails::LongestShownText)
        return text;
    return text.first(LogDetails::LongestShownText) + u"\n\n"_s
        + LogDetails::tr("[Cut here. The record has %1 characters; copying the log text copies all of it.]")
              .arg(all);
}

} // namespace

LogDetails::LogDetails(QWidget *parent) : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal, this))

{
    m_splitter->setObjectName(u"detailsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTextSide());
    m_fields = new RecordFields(this);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"fieldsScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the fields
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_fields);
    m_splitter->addWidget(scroll);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    // Only compared with each other: beside 1024 pixels of window, times and sources are shown whole.
    m_splitter->setSizes({9'200, 10'800});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    clear();
}

QWidget *LogDetails::buildTextSide()
{
    auto *side = new QWidget(this);
    m_views = new QTabBar(side);
    m_views->setObjectName(u"textViews"_s);
    m_views->setAccessibleName(tr("How the message is shown"));
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setUsesScrollButtons(false);
    m_views->addTab(tr("Message"));
    m_views->addTab(tr("Indented"));
    m_views->setTabToolTip(Indented, tr("JSON or XML in the message, on lines of its own"));
    m_views->addTab(tr("Raw"));
    m_views->setTabToolTip(Raw, tr("The record as it is in the file, with marks for hidden characters"));
    connect(m_views, &QTabBar::currentChanged, this, [this] {
        m_wantsIndented = false;
        showText();
    });
    // Made before the text, which makes it the next one for the tabulator key.
    QWidget *bookmark = buildBookmark();

    m_text = new QPlainTextEdit(side);
    m_text->setObjectName(u"message"_s);
    m_text->setAccessibleName(tr("Message of the selected record"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setMinimumHeight(fontMetrics().height() * 2);
    buildErrors();
    buildPlace();

    auto *head = new QHBoxLayout;
    head->addWidget(m_views);
    head->addWidget(bookmark, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(1);
    layout->addLayout(head);
    layout->addWidget(m_place, 0, Qt::AlignLeading);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_errors);
    return side;
}

void LogDetails::buildPlace()
{
    m_place = new LinkButton(this);
    m_place->setObjectName(u"recordPlace"_s);
    m_place->setToolTip(tr("Shows it in the client's story"));
    m_place->hide();
    connect(m_place, &LinkButton::clicked, this, &LogDetails::placeActivated);
}

void LogDetails::setPlace(const QString &text)
{
    m_place->setPlace(text);
    m_place->setVisible(!text.isEmpty());
}

QWidget *LogDetails::buildBookmark()
{
    auto *row = new QWidget(this);
    m_bookmark = new QToolButton(row);
    m_bookmark->setObjectName(u"bookmark"_s);
    m_bookmark->setText(tr("Bookmark"));
    explain(*m_bookmark, tr("Marks this record, so that it can be found again."));
    m_bookmark->setCheckable(true);
    m_note = new QLineEdit(row);
    m_note->setObjectName(u"bookmarkNote"_s);
    m_note->setAccessibleName(tr("Note of the bookmark"));
    m_note->setWhatsThis(
        tr("A note on this record. It is kept with the bookmark, and comes back when the log is opened "
           "again."));
    m_note->setPlaceholderText(tr("Note; writing one sets the bookmark"));
    m_note->setMaxLength(LongestNote);
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    connect(m_bookmark, &QToolButton::clicked, this, &LogDetails::bookmarkToggled);
    connect(m_note, &QLineEdit::textEdited, this, &LogDetails::writeNote);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_bookmark);
    layout->addWidget(m_note, 1);
    return row;
}

void LogDetails::buildErrors()
{
    m_errors = new QListWidget(this);
    m_errors->setObjectName(u"errorCodes"_s);
    m_errors->setAccessibleName(tr("Error codes in the message"));
    m_errors->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_errors->setTextElideMode(Qt::ElideRight);
    m_errors->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_errors->setUniformItemSizes(true);
    m_errors->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *copy = new QAction(tr("Copy"), m_errors);
    copy->setObjectName(u"copyErrors"_s);
    copy->setShortcut(QKeySequence::Copy);
    auto *lookUp = new QAction(tr("Look up this code"), m_errors);
    lookUp->setObjectName(u"lookUpMention"_s);
    for (QAction *action : {copy, lookUp}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_errors->addAction(action);
    }
    connect(copy, &QAction::triggered, this, &LogDetails::copyErrors);
    connect(lookUp, &QAction::triggered, this, &LogDetails::lookUpCurrentError);
    connect(m_errors, &QListWidget::itemActivated, this, &LogDetails::lookUpCurrentError);
}

void LogDetails::setTimeZone(const QTimeZone &zone)
{
    m_fields->setTimeZone(zone);
    if (!m_isEmpty)
        m_fields->showRecord(m_details);
}

void LogDetails::showRecord(const RecordDetails &details)
{
    RecordDetails before = std::exchange(m_details, details);
    const bool wasEmpty = std::exchange(m_isEmpty, false);
    showBookmark();
    before.isBookmarked = details.isBookmarked;
    before.bookmarkNote = details.bookmarkNote;
    if (!wasEmpty && before == details)
        return;
    m_fields->showRecord(details);
    const bool isSameText = !wasEmpty && before.log == details.log && before.record == details.record
        && before.isLoaded == details.isLoaded;
    if (isSameText) // the number of its line has come, or the bias is read otherwise
        return;
    m_raw.reset();
    m_indented = indentedText(details.record.message);
    offerIndented();
    showErrors();
    showText();
}

void LogDetails::clear()
{
    m_isEmpty = true;
    m_details = {};
    m_raw.reset();
    m_indented.reset();
    m_fields->clear();
    offerIndented();
    showBookmark();
    showErrors();
    showText();
}

/// Who reads one policy indented wants to read the next one so, whatever records stand between them.
void LogDetails::offerIndented()
{
    const QSignalBlocker blocker(m_views);
    if (!m_indented && m_views->currentIndex() == Indented) {
        m_views->setCurrentIndex(AsText);
        m_wantsIndented = true;
    }
    m_views->setTabEnabled(Indented, m_indented.has_value());
    if (m_indented && m_wantsIndented && m_views->currentIndex() == AsText)
        m_views->setCurrentIndex(Indented);
}

void LogDetails::showRaw(const Result<QString> &raw)
{
    m_raw = raw;
    if (m_views->currentIndex() == Raw)
        showText();
}

void LogDetails::showText()
{
    const QString &message = m_details.record.message;
    QString text;
    QString hint = tr("The record has no text.");
    if (m_isEmpty) {
        hint = tr("Select a record to read it in full.");
    } else if (m_views->currentIndex() == Raw) {
        hint = tr("The record is being read.");
        if (!m_raw)
            Q_EMIT rawRequested();
        else if (!*m_raw)
            hint = m_raw->error().message();
        else // what is cut in the end needs no marks
            text = cutText(visibleText(QStringView(**m_raw).left(LongestShownText + 1)), (*m_raw)->size());
    } else if (!m_details.isLoaded) {
        hint = tr("The record is being read.");
    } else {
        const bool isIndented = m_views->currentIndex() == Indented && m_indented;
        text = cutText(isIndented ? *m_indented : message, message.size());
    }
    m_text->setPlaceholderText(hint);
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::Start);
}

void LogDetails::showErrors()
{
    m_errors->clear();
    const QString &message = m_details.record.message;
    for (const ErrorMention &mention : errorCodesIn(message)) {
        for (const ErrorReading &reading : mention.readings) {
            // A number that no table knows is shown once, as the likeliest reading.
            if (!reading.isKnown() && reading != mention.readings.front())
                continue;
            auto *item = new QListWidgetItem(reading.summary(), m_errors);
            item->setData(MentionRole, message.sliced(mention.start, mention.length));
            item->setToolTip(
                tr("%1. Enter or a double click tells more.").arg(reading.summary()).toHtmlEscaped());
        }
    }
    m_errors->setVisible(m_errors->count() > 0);
    fitErrors();
}

void LogDetails::fitErrors()
{
    const int rows = std::clamp(m_errors->count(), 1, MostErrorRows);
    const int row = std::max(m_errors->sizeHintForRow(0), m_errors->fontMetrics().height());
    m_errors->setFixedHeight(rows * row + 2 * m_errors->frameWidth());
}

void LogDetails::showBookmark()
{
    m_bookmark->setEnabled(!m_isEmpty);
    m_note->setEnabled(!m_isEmpty);
    m_bookmark->setChecked(m_details.isBookmarked);
    // Setting the same text again would move the cursor of who writes it.
    if (m_note->text() != m_details.bookmarkNote)
        m_note->setText(m_details.bookmarkNote);
}

void LogDetails::writeNote(const QString &note)
{
    if (!m_details.isBookmarked) {
        m_details.isBookmarked = true;
        m_bookmark->setChecked(true);
        Q_EMIT bookmarkToggled(true);
    }
    m_details.bookmarkNote = note;
    Q_EMIT noteChanged(note);
}

void LogDetails::copyErrors() const
{
    QStringList lines;
    for (int row = 0; row < m_errors->count(); ++row) {
        if (m_errors->item(row)->isSelected())
            lines.append(m_errors->item(row)->text());
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogDetails::lookUpCurrentError()
{
    if (const QListWidgetItem *item = m_errors->currentItem())
        Q_EMIT errorLookupRequested(item->data(MentionRole).toString());
}

void LogDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_errors && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fitErrors();
}

} // namespace ccm
