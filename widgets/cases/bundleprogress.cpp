// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cases/bundleprogress.h"

#include "models/base/progress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>

namespace ccm {

using namespace Qt::StringLiterals;

BundleProgress::BundleProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    constexpr auto Interval = std::chrono::milliseconds(250);
    constexpr int Characters = 20;
    setObjectName(u"bundleProgress"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * Characters);
    m_bar->setAccessibleName(tr("Progress of the bundle"));
    m_cancel->setObjectName(u"cancelBundle"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the bundle"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_tick.setInterval(Interval);
    connect(&m_tick, &QTimer::timeout, this, &BundleProgress::draw);
    connect(m_cancel, &QToolButton::clicked, this, &BundleProgress::cancelWanted);
    hide();
}

void BundleProgress::start(const QString &text, std::shared_ptr<const Progress> progress)
{
    m_progress = std::move(progress);
    m_text->setText(text);
    draw();
    setVisible(true);
    m_tick.start();
}

void BundleProgress::stop()
{
    m_tick.stop();
    hide();
}

/// In thousandths: bytes do not fit a progress bar.
void BundleProgress::draw()
{
    constexpr int Whole = 1'000;
    const qint64 total = m_progress->total();
    m_bar->setRange(0, total > 0 ? Whole : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(double(m_progress->done()) / double(total) * Whole));
}

} // namespace ccm
