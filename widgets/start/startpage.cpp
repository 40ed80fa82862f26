// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/start/startpage.h"

#include "models/base/turns.h"
#include "widgets/common/icons.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// As wide as the list, which cuts what is longer; a list makes itself as wide as the longest otherwise.
class CutDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_lost(new QFrame(this))
    , m_lostText(new QLabel(m_lost))
    , m_recentTitle(new QLabel(tr("&Recent cases"), this))
    , m_recent(new QListWidget(this))
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));
    auto *content = new QWidget(this);
    const int line = fontMetrics().height();
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(line * 2);
    grid->setVerticalSpacing(line);
    grid->setContentsMargins(line, line, line, line);
    grid->addWidget(buildTitle(), 0, 1, 1, 2);
    grid->addWidget(buildChoices(), 1, 1);
    grid->addWidget(buildSide(), 1, 2);
    grid->setRowStretch(1, 1);
    for (const auto &[column, stretch] : {std::pair{0, 1}, {1, 4}, {2, 4}, {3, 1}})
        grid->setColumnStretch(column, stretch);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildLost());
    layout->addWidget(scroll);
    drawIcons();
    setRecent({});
    setLost({});
}

QWidget *StartPage::buildLost()
{
    m_lost->setObjectName(u"lostCase"_s);
    m_lost->setFrameShape(QFrame::StyledPanel);
    m_lostText->setObjectName(u"lostCaseText"_s);
    m_lostText->setTextFormat(Qt::PlainText);
    m_lostText->setWordWrap(true);
    //: Of a case, after the program ended unexpectedly.
    auto *restore = new QPushButton(tr("R&estore it"), m_lost);
    restore->setObjectName(u"restoreLost"_s);
    //: Of a case that could be restored.
    auto *drop = new QPushButton(tr("&Discard it"), m_lost);
    drop->setObjectName(u"dropLost"_s);
    connect(restore, &QPushButton::clicked, this, &StartPage::lostWanted);
    connect(drop, &QPushButton::clicked, this, &StartPage::lostUnwanted);
    auto *row = new QHBoxLayout(m_lost);
    row->addWidget(m_lostText, 1);
    row->addWidget(restore);
    row->addWidget(drop);
    return m_lost;
}

QWidget *StartPage::buildTitle()
{
    auto *title = new QLabel(tr("What would you like to look into?"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    title->setWordWrap(true);
    return title;
}

QWidget *StartPage::buildChoices()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    add(u"pane-client"_s, tr("Open a &client"),
        tr("Its Windows folder, admin$ share, or a copy of its logs: what happened, and what is next"),
        &StartPage::clientWanted);
    add(u"pane-manifest"_s, tr("Open a &site"),
        tr("ccmsetup.cab or ccmsetup.xml: what is in it, and what an update changed"),
        &StartPage::siteWanted);
    add(u"pane-log"_s, tr("Open &logs"), tr("Any logs of clients and servers, followed live"),
        &StartPage::logsWanted);
    add(u"pane-log"_s, tr("&Paste a log"), tr("Lines of a log from a ticket or a mail, in the clipboard"),
        &StartPage::pasteWanted);
    add(u"pane-window"_s, tr("Plan an upgrade &window"), tr("How many days to type, and what will happen"),
        &StartPage::planWanted);
    m_sample = add(u"pane-compare"_s, tr("See the sa&mple"),
                   tr("A made-up site and client, with everything to try out"), &StartPage::sampleWanted);
    for (const Choice &choice : std::as_const(m_choices))
        column->addWidget(choice.button);
    column->addStretch(1);
    return box;
}

QCommandLinkButton *StartPage::add(const QString &icon, const QString &title, const QString &text,
                                   void (StartPage::*wanted)())
{
    auto *button = new QCommandLinkButton(title, text, this);
    button->setAccessibleDescription(text);
    connect(button, &QAbstractButton::clicked, this, wanted);
    m_choices.append({button, icon});
    return button;
}

QWidget *StartPage::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 2);
    auto *questions = new QLabel(tr("Questions that bring people here"), side);
    QFont bold = questions->font();
    bold.setBold(true);
    questions->setFont(bold);
    m_recentTitle->setFont(bold);
    column->addWidget(questions);
    for (const auto &[chapter, text] :
         {std::pair{u"why-not-upgraded"_s, tr("Why has this client not upgraded?")},
          {u"what-changed"_s, tr("What did the last update change?")},
          {u"how-many-days"_s, tr("How many days should I type?")}}) {
        auto *link = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(chapter, text.toHtmlEscaped()), side);
        link->setObjectName(u"chapter-"_s + chapter);
        link->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
        link->setFocusPolicy(Qt::StrongFocus);
        connect(link, &QLabel::linkActivated, this, &StartPage::chapterWanted);
        column->addWidget(link);
    }
    column->addSpacing(fontMetrics().height());
    m_recentTitle->setBuddy(m_recent);
    m_recent->setObjectName(u"recentCases"_s);
    m_recent->setAccessibleName(tr("Recent cases"));
    m_recent->setItemDelegate(new CutDelegate(m_recent));
    m_recent->setTextElideMode(Qt::ElideMiddle); // cases lie side by side: their paths begin alike
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT recentWanted(m_recent->row(item)); });
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 4);
    column->addStretch(1); // where there is none yet
    return side;
}

void StartPage::setRecent(const QList<Recent> &recent)
{
    m_recent->clear();
    for (const Recent &one : recent) {
        auto *item = new QListWidgetItem(withTurnsShown(one.name), m_recent);
        item->setToolTip(u"<pre>%1</pre>"_s.arg(withTurnsShown(one.places).toHtmlEscaped()));
    }
    m_recentTitle->setVisible(!recent.isEmpty());
    m_recent->setVisible(!recent.isEmpty());
}

void StartPage::setLost(const QString &sentence)
{
    m_lostText->setText(sentence);
    m_lost->setVisible(!sentence.isEmpty());
    for (QPushButton *button : m_lost->findChildren<QPushButton *>())
        button->setAccessibleDescription(sentence);
}

void StartPage::setSampleAvailable(bool isAvailable)
{
    m_sample->setEnabled(isAvailable);
}

void StartPage::drawIcons()
{
    for (const Choice &choice : std::as_const(m_choices))
        choice.button->setIcon(themedIcon(choice.icon, palette()));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace ccm
