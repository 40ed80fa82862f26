// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/clientheader.h"

#include "models/client/clientstanding.h"
#include "models/client/clienttext.h"
#include "models/client/diagnosis/diagnosis.h"
#include "models/client/nextstep.h"
#include "widgets/client/findingsview.h"
#include "widgets/client/progressline.h"
#include "widgets/common/explain.h"
#include "widgets/common/icons.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/statusdelegate.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace ccm {

using namespace Qt::StringLiterals;

ClientHeader::ClientHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_standing(new QLabel(this))
    , m_next(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_reasonPlace(new LinkButton(this))
    , m_compare(new QPushButton(tr("Co&mpare runs…"), this))
    , m_progress(new ProgressLine(this))
    , m_findings(new FindingsView(this))
    , m_notes(new MessageBar(this))
{
    setUpTexts();
    m_notes->setObjectName(u"clientNotes"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1, 1, 2);
    grid->addWidget(m_standing, 1, 1);
    grid->addLayout(buildActions(), 1, 2, Qt::AlignTop);
    grid->addLayout(buildReason(), 2, 1, 1, 2);
    grid->addWidget(m_next, 3, 1, 1, 2);
    grid->addWidget(m_findings, 4, 1, 1, 2);
    grid->addWidget(m_progress, 5, 1, 1, 2);
    grid->addWidget(m_notes, 6, 0, 1, 3);
    connect(m_findings, &FindingsView::evidenceActivated, this, &ClientHeader::evidenceActivated);
    connect(m_progress, &ProgressLine::evidenceActivated, this, &ClientHeader::evidenceActivated);
}

void ClientHeader::setUpTexts()
{
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_headline->setFont(large);
    m_headline->setObjectName(u"clientHeadline"_s);
    m_headline->setAccessibleName(tr("Where this client is in its upgrade"));
    m_standing->setObjectName(u"clientStanding"_s);
    m_standing->setAccessibleName(tr("Version, and since when"));
    QFont bold = m_next->font();
    bold.setBold(true);
    m_next->setFont(bold);
    m_next->setObjectName(u"clientNextStep"_s);
    m_next->setAccessibleName(tr("Next step"));
    m_reason->setObjectName(u"clientReason"_s);
    m_reason->setAccessibleName(tr("What the log says of the decision"));
    for (QLabel *label : {m_headline, m_standing, m_reason, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
}

/// What ccmsetup wrote when it decided, and the way to that record.
QLayout *ClientHeader::buildReason()
{
    m_reasonPlace->setObjectName(u"clientReasonPlace"_s);
    connect(m_reasonPlace, &QAbstractButton::clicked, this, [this] { Q_EMIT evidenceActivated(m_decision); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_reasonPlace, 0, Qt::AlignTop);
    return row;
}

void ClientHeader::showReason(const SetupRun *run)
{
    const bool isTold = run && !run->decisionText.isEmpty();
    m_reason->setVisible(isTold);
    m_reasonPlace->setVisible(isTold);
    if (!isTold)
        return;
    m_decision = run->decisionEvidence;
    //: %1: a record of ccmsetup.log, as it is written
    m_reason->setText(tr("Why: “%1”").arg(run->decisionText));
    m_reasonPlace->setPlace(tr("line %1").arg(m_decision.line));
    m_reasonPlace->setAccessibleName(tr("Show in the log why ccmsetup decided so"));
}

QLayout *ClientHeader::buildActions()
{
    auto *copy = new QPushButton(tr("&Copy for a ticket"), this);
    copy->setObjectName(u"clientCopyTicket"_s);
    explain(*copy, tr("Copies the sentences, the phases and the facts as plain text."));
    connect(copy, &QPushButton::clicked, this, &ClientHeader::copyWanted);
    m_compare->setObjectName(u"clientCompareRuns"_s);
    explain(*m_compare, tr("Two runs side by side, of this client or of another one"));
    connect(m_compare, &QPushButton::clicked, this, &ClientHeader::comparisonWanted);

    auto *row = new QHBoxLayout;
    row->addWidget(m_compare);
    row->addWidget(copy);
    row->addWidget(buildExport());
    return row;
}

QPushButton *ClientHeader::buildExport()
{
    auto *button = new QPushButton(tr("&Export"), this);
    button->setObjectName(u"clientExport"_s);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &text, ClientFormat format) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, format] { Q_EMIT exportWanted(format); });
    };
    add(tr("Save as &text…"), ClientFormat::Text);
    add(tr("Save as &HTML…"), ClientFormat::Html);
    add(tr("Save as &JSON…"), ClientFormat::Json);
    add(tr("Save the phases as C&SV…"), ClientFormat::Csv);
    button->setMenu(menu);
    return button;
}

void ClientHeader::showState(const ClientState &state, const QDateTime &now)
{
    m_state = state.progress;
    m_headline->setText(state.headline);
    m_headline->setToolTip(state.source.isEmpty() ? QString() : plainToolTip(state.source));
    QStringList standing{versionStanding(state), sinceWhen(state)};
    standing.removeAll(QString());
    m_standing->setText(standing.join(u" · "_s));
    m_standing->setVisible(!standing.isEmpty());
    m_next->setText(tr("Next: %1").arg(nextStep(state, now)));
    showReason(state.runs.isEmpty() ? nullptr : &state.runs.last());
    m_compare->setEnabled(!state.runs.isEmpty());
    m_findings->showFindings(diagnose(state, now));
    m_progress->showProgress(runProgress(state));
    if (state.warnings.isEmpty())
        m_notes->clear();
    else if (state.warnings != m_warnings) // what the user has closed does not come back by itself
        m_notes->showMessage(Status::Warning, state.warnings.join(u'\n'));
    m_warnings = state.warnings;
    drawIcon();
}

void ClientHeader::drawIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(statusIcon(clienttext::statusOf(m_state), palette()).pixmap(size));
    m_icon->setAccessibleName(clienttext::progress(m_state));
    m_icon->setToolTip(clienttext::progress(m_state));
}

void ClientHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace ccm
