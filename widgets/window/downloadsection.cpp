// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/downloadsection.h"

#include "models/window/planreader.h"
#include "widgets/common/explain.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <cmath>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr double Mebibyte = 1'048'576.0;
constexpr double Percent = 0.01;

QTimeEdit *timeEdit(QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setDisplayFormat(u"HH:mm"_s);
    return edit;
}

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute * 60);
}

int minuteOf(const QTimeEdit &edit)
{
    return edit.time().hour() * 60 + edit.time().minute();
}

} // namespace

DownloadSection::DownloadSection(QWidget *parent)
    : PlanSection(parent)
    , m_mebibytes(named(numberBox(this, 10.0 * PlanFileLimits::BytesPerClient / Mebibyte, 1),
                        u"bytesPerClient"_s, tr("Download of each client")))
    , m_source(new QLabel(this))
    , m_fromComparison(new QPushButton(tr("Use the open comparison"), this))
    , m_usual(new QPushButton(tr("Default"), this))
    , m_peers(named(numberBox(this, 1'000.0, 1), u"peerShare"_s, tr("Share that peers give")))
    , m_rate(named(numberBox(this, 10.0 * PlanFileLimits::LinkMbit, 3), u"clientRate"_s,
                   tr("What one client takes")))
    , m_throttles(named(new QCheckBox(tr("BITS is limited"), this), u"bits"_s, tr("BITS is limited")))
    , m_throttle(new QWidget(this))
    , m_start(named(timeEdit(this), u"bitsStart"_s, tr("The limit of BITS begins")))
    , m_end(named(timeEdit(this), u"bitsEnd"_s, tr("The limit of BITS ends")))
    , m_inside(named(numberBox(this, 10.0 * PlanFileLimits::BitsKbit, 0), u"bitsInside"_s,
                     tr("Rate of BITS in this time")))
    , m_limitsOutside(named(new QCheckBox(tr("Otherwise:"), this), u"bitsLimitsOutside"_s,
                            tr("BITS is limited at other times, too")))
    , m_outside(named(numberBox(this, 10.0 * PlanFileLimits::BitsKbit, 0), u"bitsOutside"_s,
                      tr("Rate of BITS at other times")))
{
    m_mebibytes->setSuffix(tr(" MiB"));
    m_peers->setSuffix(tr(" %"));
    m_rate->setSuffix(tr(" Mbit/s"));
    explainFields();
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("&Per client:"), buildBytes(), u"bytesPerClient"_s);
    addField(form, tr("From pee&rs:"), m_peers, u"peerShare"_s);
    addField(form, tr("One clien&t takes:"), m_rate, u"clientMbitPerSecond"_s);
    form->addRow(m_throttles);
    continueTabOrder(*m_throttles);
    addField(form, buildThrottle(), u"bits."_s);
    connectSignals();
    setComparison({}, tr("Open a site and a client to take it from their comparison."));
}

QWidget *DownloadSection::buildBytes()
{
    auto *cell = new QWidget(this);
    cell->setObjectName(u"bytesRow"_s);
    m_source->setObjectName(u"bytesSource"_s);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_fromComparison->setObjectName(u"bytesFromComparison"_s);
    m_usual->setObjectName(u"usualBytes"_s);
    m_usual->setAccessibleName(tr("Use the default download"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_mebibytes, 1);
    row->addWidget(m_usual);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(row);
    layout->addWidget(m_source);
    layout->addWidget(m_fromComparison);
    return cell;
}

QWidget *DownloadSection::buildThrottle()
{
    m_throttle->setObjectName(u"bitsRows"_s);
    m_inside->setSuffix(tr(" kbit/s"));
    m_outside->setSuffix(tr(" kbit/s"));
    auto *times = new QHBoxLayout;
    times->addWidget(m_start, 1);
    times->addWidget(new QLabel(tr("to"), m_throttle));
    times->addWidget(m_end, 1);
    auto *form = new QFormLayout(m_throttle);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(fontMetrics().averageCharWidth() * 2, 0, 0, 0);
    form->addRow(tr("Daily from:"), times);
    form->addRow(tr("At most:"), m_inside);
    form->addRow(m_limitsOutside, m_outside);
    return m_throttle;
}

void DownloadSection::explainFields()
{
    explain(*m_mebibytes,
            tr("Best taken from a comparison of a client with the site's manifest: the sum of the files that "
               "differ "
               "or miss. The default of 60 MiB is our assumption, about a client.msi with what it brings "
               "along."));
    explain(*m_peers,
            tr("The part of a download that comes from peer cache or Delivery Optimization and not "
               "over the link. 0 % is our assumption, for peers are often not set up."));
    explain(*m_rate,
            tr("How fast one client downloads where BITS does not limit it. 10 Mbit/s are our "
               "assumption; it matters only where clients draw their download out over hours."));
    explain(
        *m_throttles,
        tr("The client setting “Limit the maximum network bandwidth for BITS background transfers”, by the "
           "clock of each client. Off is its default, as the documentation of the client settings says."));
    explain(*m_inside,
            tr("“Maximum transfer rate during throttling window”. 1,000 kbit/s, from 09:00 to "
               "17:00, are the defaults of the setting, as its documentation says."));
    explain(*m_outside, tr("“Maximum transfer rate outside the throttling window”, where that is limited."));
}

void DownloadSection::connectSignals()
{
    connect(m_mebibytes, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QString exact = m_mebibytes->textFromValue(static_cast<double>(m_bytes) / Mebibyte);
        if (exact == m_mebibytes->textFromValue(value))
            return;
        m_bytes = std::llround(value * Mebibyte);
        m_bytesSource = Plan::BytesSource::Stated;
        showSource();
        noteEdit();
    });
    connect(m_usual, &QPushButton::clicked, this,
            [this] { useBytes(Plan::DefaultBytesPerClient, Plan::BytesSource::Default); });
    connect(m_fromComparison, &QPushButton::clicked, this, [this] {
        if (m_comparison)
            useBytes(*m_comparison, Plan::BytesSource::Comparison);
    });
    for (QDoubleSpinBox *box : {m_peers, m_rate, m_inside, m_outside})
        connect(box, &QDoubleSpinBox::valueChanged, this, &DownloadSection::noteEdit);
    for (QTimeEdit *edit : {m_start, m_end})
        connect(edit, &QTimeEdit::timeChanged, this, &DownloadSection::noteEdit);
    connect(m_throttles, &QCheckBox::toggled, m_throttle, &QWidget::setVisible);
    connect(m_limitsOutside, &QCheckBox::toggled, m_outside, &QWidget::setEnabled);
    for (QCheckBox *box : {m_throttles, m_limitsOutside})
        connect(box, &QCheckBox::toggled, this, &DownloadSection::noteEdit);
}

void DownloadSection::setComparison(std::optional<qint64> bytes, const QString &sentence)
{
    m_comparison = bytes;
    m_fromComparison->setEnabled(bytes.has_value());
    m_fromComparison->setToolTip(sentence);
    m_fromComparison->setAccessibleDescription(sentence);
}

void DownloadSection::useBytes(qint64 bytes, Plan::BytesSource source)
{
    m_bytes = bytes;
    m_bytesSource = source;
    m_mebibytes->setValue(static_cast<double>(bytes) / Mebibyte);
    showSource();
    noteEdit();
}

void DownloadSection::showSource()
{
    switch (m_bytesSource) {
    case Plan::BytesSource::Default:
        m_source->setText(tr("Our default; no comparison was used."));
        return;
    case Plan::BytesSource::Stated:
        m_source->setText(tr("As you or the plan state."));
        return;
    case Plan::BytesSource::Comparison:
        m_source->setText(tr("The files that differ or are missing on a compared client."));
        return;
    }
    Q_UNREACHABLE();
}

void DownloadSection::showPlan(const Plan &plan)
{
    m_bytes = plan.bytesPerClient;
    m_bytesSource = plan.bytesSource;
    m_mebibytes->setValue(static_cast<double>(plan.bytesPerClient) / Mebibyte);
    showSource();
    m_peers->setValue(plan.peerShare / Percent);
    m_rate->setValue(plan.clientMbitPerSecond);
    const BitsThrottle bits = plan.bitsThrottle.value_or(BitsThrottle());
    m_throttles->setChecked(plan.bitsThrottle.has_value());
    m_throttle->setVisible(plan.bitsThrottle.has_value());
    m_start->setTime(timeOf(bits.startMinute));
    m_end->setTime(timeOf(bits.endMinute));
    m_inside->setValue(bits.kbitPerSecond);
    m_limitsOutside->setChecked(bits.kbitPerSecondOutside.has_value());
    m_outside->setEnabled(bits.kbitPerSecondOutside.has_value());
    m_outside->setValue(bits.kbitPerSecondOutside.value_or(bits.kbitPerSecond));
}

void DownloadSection::takeInto(Plan &plan) const
{
    plan.bytesPerClient = m_bytes;
    plan.bytesSource = m_bytesSource;
    take(plan.peerShare, *m_peers, Percent);
    take(plan.clientMbitPerSecond, *m_rate);
    takeThrottle(plan);
}

void DownloadSection::takeThrottle(Plan &plan) const
{
    if (!m_throttles->isChecked()) {
        plan.bitsThrottle.reset();
        return;
    }
    BitsThrottle bits = plan.bitsThrottle.value_or(BitsThrottle());
    bits.startMinute = minuteOf(*m_start);
    bits.endMinute = minuteOf(*m_end);
    take(bits.kbitPerSecond, *m_inside);
    double outside = bits.kbitPerSecondOutside.value_or(m_outside->value());
    take(outside, *m_outside);
    bits.kbitPerSecondOutside = m_limitsOutside->isChecked() ? std::optional(outside) : std::nullopt;
    plan.bitsThrottle = bits;
}

QString DownloadSection::summary(const Plan &plan) const
{
    const QString size = locale().formattedDataSize(plan.bytesPerClient);
    return plan.bitsThrottle ? tr("%1 for each client; BITS is limited").arg(size)
                             : tr("%1 for each client").arg(size);
}

} // namespace ccm
