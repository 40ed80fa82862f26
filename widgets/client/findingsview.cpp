// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/findingsview.h"

#include "models/client/clienttext.h"
#include "widgets/common/icons.h"
#include "widgets/common/linkbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

Status statusOf(FindingRank rank)
{
    switch (rank) {
    case FindingRank::Cause:
        return Status::Bad;
    case FindingRank::Symptom:
        return Status::Warning;
    case FindingRank::Waiting:
        return Status::Notice;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_first(new QVBoxLayout)
    , m_more(new QToolButton(this))
    , m_others(new QScrollArea(this))
{
    setObjectName(u"clientFindings"_s);
    m_more->setObjectName(u"clientMoreFindings"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_others->setObjectName(u"clientOtherFindings"_s);
    m_others->setAccessibleName(tr("Further findings"));
    m_others->setWidgetResizable(true);
    m_others->setFrameShape(QFrame::NoFrame);
    constexpr int MostLines = 8; // the rest is scrolled: the timeline needs room, too
    m_others->setMaximumHeight(fontMetrics().height() * MostLines);
    connect(m_more, &QToolButton::toggled, this, &FindingsView::showOthers);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(m_first);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_others);
    hide();
}

void FindingsView::showFindings(const QList<Finding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    rebuild();
}

void FindingsView::rebuild()
{
    while (const std::unique_ptr<QLayoutItem> item{m_first->takeAt(0)})
        item->widget()->deleteLater();
    setVisible(!m_findings.isEmpty());
    if (m_findings.isEmpty())
        return;
    m_first->addWidget(buildFinding(m_findings.constFirst(), 0));

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    for (qsizetype i = 1; i < m_findings.size(); ++i)
        column->addWidget(buildFinding(m_findings[i], i));
    m_others->setWidget(list);
    m_more->setVisible(m_findings.size() > 1);
    m_more->setText(tr("%n m&ore", nullptr, static_cast<int>(m_findings.size() - 1)));
    showOthers(m_more->isChecked() && m_findings.size() > 1);
}

QWidget *FindingsView::buildFinding(const Finding &finding, qsizetype number)
{
    auto *box = new QWidget(this);
    auto *icon = new QLabel(box);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    icon->setPixmap(statusIcon(statusOf(finding.rank), palette()).pixmap(size));

    // The first finding's advice is the next step, which the headline says.
    QString said = tr("%1. %2").arg(finding.title, finding.cause);
    if (number > 0 && !finding.nextStep.isEmpty())
        said += u' ' + finding.nextStep;
    auto *text = new QLabel(said, box);
    text->setObjectName(u"clientFinding%1"_s.arg(number));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Finding"));

    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    if (const Evidence place = finding.evidence.value(0); !place.isEmpty())
        row->addWidget(buildPlace(place, u"clientFindingPlace%1"_s.arg(number)), 0, Qt::AlignTop);
    return box;
}

QToolButton *FindingsView::buildPlace(const Evidence &evidence, const QString &objectName)
{
    auto *place = new LinkButton(this);
    place->setObjectName(objectName);
    place->setPlace(clienttext::place(evidence));
    place->setToolTip(tr("Shows the record that tells it"));
    place->setEnabled(evidence.isRecord());
    connect(place, &QToolButton::clicked, this, [this, evidence] { Q_EMIT evidenceActivated(evidence); });
    return place;
}

void FindingsView::showOthers(bool isOn)
{
    m_more->setArrowType(isOn ? Qt::DownArrow : Qt::RightArrow);
    m_others->setVisible(isOn);
}

void FindingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild(); // icons are drawn in the palette's colours
}

} // namespace ccm
