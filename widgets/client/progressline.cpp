// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/progressline.h"

#include "models/client/clienttext.h"
#include "widgets/common/linkbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace ccm {

using namespace Qt::StringLiterals;

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_place(new LinkButton(this))
{
    setObjectName(u"clientProgress"_s);
    m_text->setObjectName(u"clientProgressText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"clientProgressBar"_s);
    m_bar->setAccessibleName(tr("Share of the download that has been transferred"));
    m_bar->setTextVisible(false); // the sentence beside it says the bytes
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_place->setObjectName(u"clientProgressPlace"_s);
    connect(m_place, &LinkButton::clicked, this, [this] { Q_EMIT evidenceActivated(m_evidence); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_place);
    hide();
}

void ProgressLine::showProgress(const std::optional<RunProgress> &progress)
{
    setVisible(progress.has_value());
    if (!progress)
        return;
    m_text->setText(progress->text);
    m_evidence = progress->evidence;
    m_place->setPlace(clienttext::place(m_evidence));
    m_place->setToolTip(tr("Shows the last record of it"));
    m_place->setVisible(m_evidence.isRecord());

    const bool hasShare = progress->done && progress->total && *progress->total > 0;
    m_bar->setVisible(hasShare);
    if (hasShare) { // a bar counts in int; a download may be larger
        constexpr int Steps = 1000;
        m_bar->setRange(0, Steps);
        const double share = static_cast<double>(*progress->done) / static_cast<double>(*progress->total);
        m_bar->setValue(qBound(0, static_cast<int>(share * Steps), Steps));
    }
}

} // namespace ccm
