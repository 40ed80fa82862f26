// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trust/trustview.h"

#include "widgets/common/fixedfont.h"
#include "widgets/common/icons.h"
#include "widgets/common/panestack.h"
#include "widgets/trust/statementline.h"
#include "widgets/trust/trustdetails.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

TrustView::TrustView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_choice(new QComboBox)
    , m_copy(new QToolButton)
    , m_addRoot(new QToolButton)
    , m_digest(new StatementLine(tr("Is the file as it was signed?"), u"trustDigest"_s))
    , m_signer(
          new StatementLine(tr("Is the signature valid for the certificate it names?"), u"trustSigner"_s))
    , m_chain(new StatementLine(tr("Does the chain end in a root that you trust?"), u"trustChain"_s))
    , m_countersigned(new StatementLine(tr("Does anybody else say when it was signed?"), u"trustStamp"_s))
    , m_facts(new QLabel)
    , m_details(new QPlainTextEdit)
    , m_stack(new PaneStack(buildContent()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TrustView::showSignature);
    connect(m_stack, &PaneStack::cancelWanted, this, &TrustView::cancelWanted);
    connect(m_copy, &QToolButton::clicked, this, &TrustView::copyAll);
    connect(m_addRoot, &QToolButton::clicked, this, &TrustView::addRootRequested);
    drawIcons();
    showEmpty(tr("No signature was looked at"), tr("Open a cabinet, a program or a package."));
}

QWidget *TrustView::buildHead()
{
    auto *head = new QWidget;
    m_summary->setObjectName(u"trustSummary"_s);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = m_summary->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_summary->setFont(large);
    m_choice->setObjectName(u"trustChoice"_s);
    m_choice->setAccessibleName(tr("Signature"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_copy->setObjectName(u"trustCopy"_s);
    m_copy->setText(tr("&Copy everything"));
    m_addRoot->setObjectName(u"trustAddRoot"_s);
    m_addRoot->setText(tr("&Add a root…"));
    m_addRoot->setToolTip(tr("Trust the certificates of a PEM file, too"));
    for (QToolButton *button : {m_copy, m_addRoot}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    }
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_summary, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_choice, m_addRoot, m_copy})
        row->addWidget(widget, 0, Qt::AlignTop);
    return head;
}

QWidget *TrustView::buildContent()
{
    auto *content = new QWidget;
    m_facts->setObjectName(u"trustFacts"_s);
    m_facts->setAccessibleName(tr("What else is told"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_details->setObjectName(u"trustDetails"_s);
    m_details->setAccessibleName(tr("Details of the signature"));
    m_details->setReadOnly(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFont(fixedFont());
    m_details->setTabChangesFocus(true);
    m_details->setMinimumHeight(fontMetrics().height() * 10);

    auto *lines = new QVBoxLayout(content);
    lines->addWidget(buildHead());
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_digest, m_signer, m_chain, m_countersigned, m_facts})
        lines->addWidget(widget);
    lines->addWidget(m_details, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

void TrustView::setReport(const TrustReport &report)
{
    m_report = report;
    if (report.signatures.isEmpty()) {
        showEmpty(report.summary,
                  (QStringList{tr("It carries no signature (%1): nothing in it tells who made it.")
                                   .arg(kindName(report.kind))}
                   + report.facts + report.warnings)
                      .join(u' '));
        return;
    }
    m_summary->setText(report.summary);
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (qsizetype i = 0; i < report.signatures.size(); ++i)
            m_choice->addItem(tr("Signature %1 of %2: %3")
                                  .arg(QString::number(i + 1), QString::number(report.signatures.size()),
                                       report.signatures.at(i).digestAlgorithm));
    }
    m_choice->setVisible(report.signatures.size() > 1);
    showSignature(0);
    m_stack->showContent();
}

void TrustView::showSignature(int number)
{
    const SignatureReport signature = m_report.signatures.value(number);
    const StatementStatuses statuses = statusesOf(signature);
    m_digest->setStatement(signature.digest, statuses.digest);
    m_signer->setStatement(signature.signer, statuses.signer);
    m_chain->setStatement(signature.chain, statuses.chain);
    m_countersigned->setStatement(signature.countersigned, statuses.countersigned);
    m_facts->setText((signature.facts + m_report.facts + m_report.warnings).join(u' '));
    m_details->setPlainText(trustDetails(signature));
    m_addRoot->setVisible(signature.chain.answer == Answer::No);
}

void TrustView::showEmpty(const QString &title, const QString &hint)
{
    m_stack->showEmpty(title, hint);
}

void TrustView::showLoading(const QString &text)
{
    m_stack->showLoading(text);
}

void TrustView::showProgress(qint64 done, qint64 total)
{
    m_stack->showProgress(done, total);
}

void TrustView::showError(const Error &error)
{
    m_stack->showError(error);
}

void TrustView::copyAll()
{
    QGuiApplication::clipboard()->setText(trustText(m_report));
}

void TrustView::drawIcons()
{
    m_copy->setIcon(themedIcon(u"copy", palette()));
}

void TrustView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace ccm
