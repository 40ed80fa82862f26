// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/verdictview.h"

#include "models/compare/comparereport.h"
#include "widgets/common/explain.h"
#include "widgets/common/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumOutcomes = 3; ///< sentences; more stand in the export
} // namespace

VerdictView::VerdictView(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_assumptions(new QLabel(this))
    , m_further(new QLabel(this))
    , m_copy(new QToolButton(this))
{
    buildLayout();
    connect(m_copy, &QToolButton::clicked, this, &VerdictView::copySentence);
}

void VerdictView::buildLayout()
{
    m_sentence->setObjectName(u"verdictSentence"_s);
    m_sentence->setAccessibleName(tr("Verdict"));
    QFont large = m_sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_sentence->setFont(large);
    m_reasons->setObjectName(u"verdictReasons"_s);
    m_reasons->setAccessibleName(tr("Reasons for the verdict"));
    m_assumptions->setObjectName(u"verdictAssumptions"_s);
    m_assumptions->setAccessibleName(tr("What the verdict takes for granted"));
    m_further->setObjectName(u"verdictFurther"_s);
    m_further->setAccessibleName(tr("What comes with it"));
    for (QLabel *label : {m_sentence, m_reasons, m_assumptions, m_further}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_copy->setObjectName(u"copyVerdict"_s);
    m_copy->setText(tr("&Copy sentence"));
    explain(*m_copy, tr("Copy the sentence, for example into a ticket"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAutoRaise(true);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_sentence);
    texts->addWidget(m_reasons);
    texts->addWidget(m_assumptions);
    texts->addWidget(m_further);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
}

void VerdictView::setComparison(const Comparison &comparison)
{
    m_status = statusOf(comparison);
    m_sentence->setText(comparison.verdict.sentence);
    const auto show = [](QLabel &label, QStringList sentences) {
        sentences.removeAll(QString());
        label.setText(sentences.join(u' '));
        label.setVisible(!sentences.isEmpty());
    };
    QStringList reasons = comparison.verdict.reasons;
    reasons.removeIf([&](const QString &reason) { return comparison.verdict.sentence.contains(reason); });
    show(*m_reasons, reasons);
    QStringList assumptions = comparison.assumptions;
    if (!assumptions.isEmpty())
        assumptions.prepend(tr("Taken for granted:"));
    show(*m_assumptions, assumptions);
    QStringList further{comparison.releaseSentence, downloadText(comparison.download),
                        comparison.protection.sentence};
    further.removeIf([&](const QString &sentence) { return comparison.verdict.reasons.contains(sentence); });
    if (!comparison.otherOutcome.isEmpty()) {
        const QString outcome = comparison.otherOutcome.mid(0, MaximumOutcomes).join(u' ');
        further.append(comparison.question.withEarlierManifest
                           ? tr("With the site's own manifest instead: %1").arg(outcome)
                           : tr("With the earlier manifest instead: %1").arg(outcome));
    }
    show(*m_further, further);
    drawIcons();
    fitHeight();
}

/// What is around it does not ask how high wrapped lines are.
void VerdictView::fitHeight()
{
    setMinimumHeight(qMax(0, layout()->minimumHeightForWidth(width())));
}

void VerdictView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void VerdictView::copySentence()
{
    QGuiApplication::clipboard()->setText(m_sentence->text());
}

void VerdictView::drawIcons()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 3 / 4;
    m_icon->setPixmap(statusIcon(m_status, palette()).pixmap(size));
    m_copy->setIcon(themedIcon(u"copy", palette()));
}

void VerdictView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

Status statusOf(const Comparison &comparison)
{
    const bool downloads = std::ranges::any_of(
        comparison.items, [](const ItemComparison &item) { return item.action == ItemAction::Download; });
    switch (comparison.verdict.action) {
    case VerdictAction::Skip:
        return downloads ? Status::Notice : Status::Good;
    case VerdictAction::Install:
    case VerdictAction::Upgrade:
    case VerdictAction::Update:
    case VerdictAction::Repair:
        return Status::Notice;
    case VerdictAction::Excluded:
        return Status::Warning;
    case VerdictAction::Unknown:
        return Status::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace ccm
