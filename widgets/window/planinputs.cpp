// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/planinputs.h"

#include "models/window/planreader.h"
#include "models/window/plantext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Presets{1'000, 25'000, 150'000};

/// What the inputs for clients can show.
bool isSimple(const Plan &plan)
{
    if (plan.fleet.size() != 1)
        return false;
    const ClientClass &only = plan.fleet.first();
    const Availability::Kind kind = only.availability.kind;
    const bool isOffered = kind == Availability::Kind::Always || kind == Availability::Kind::Office8x5
        || kind == Availability::Kind::Office10x5;
    return isOffered && only.availability == Availability{.kind = kind} && only.exclusion == Exclusion::None;
}

template<typename T>
T *named(T *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

QSpinBox *numberBox(QWidget *parent, int least, int most)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    return box;
}

/// A column that is not wider than its longest entry has to be.
QComboBox *choice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

} // namespace

PlanInputs::PlanInputs(QWidget *parent)
    : QWidget(parent)
    , m_simpleFleet(new QWidget(this))
    , m_listedFleet(new QWidget(this))
    , m_count(named(numberBox(this, 0, PlanFileLimits::ClientsPerClass), u"clientCount"_s,
                    tr("Number of clients")))
    , m_availability(named(choice(this), u"availability"_s, tr("When clients are on")))
    , m_classes(named(new QPlainTextEdit(this), u"fleetList"_s, tr("The clients of the plan")))
    , m_simplify(new QPushButton(tr("Replace by clients of one kind"), this))
    , m_opening(named(new QDateTimeEdit(this), u"opening"_s, tr("The window opens")))
    , m_zone(new QLabel(this))
    , m_daysSlider(named(new QSlider(Qt::Horizontal, this), u"daysSlider"_s, tr("Days in the window")))
    , m_days(named(numberBox(this, 1, PlanFileLimits::UsualDays), u"days"_s, tr("Days in the window")))
    , m_redraw(named(choice(this), u"redraw"_s, tr("Which days count when a client draws again")))
    , m_poll(
          named(numberBox(this, 0, PlanFileLimits::PolicyPollMinutes), u"policyPoll"_s, tr("Policy delay")))
    , m_earliest(
          named(numberBox(this, 0, PlanFileLimits::Days * 24), u"earliestStart"_s, tr("Earliest start")))
    , m_randomise(named(new QCheckBox(tr("Spread the starts over the window"), this), u"randomise"_s,
                        tr("Spread the starts over the window")))
{
    m_simplify->setObjectName(u"simplifyFleet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildClients());
    layout->addWidget(buildWindow());
    explain();
    connectSignals();
}

QWidget *PlanInputs::buildClients()
{
    auto *box = new QGroupBox(tr("Clients"), this);
    buildSimpleFleet();
    buildListedFleet();
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_simpleFleet);
    layout->addWidget(m_listedFleet);
    return box;
}

void PlanInputs::buildSimpleFleet()
{
    auto *form = new QFormLayout(m_simpleFleet);
    form->setContentsMargins({});
    form->addRow(tr("N&umber:"), m_count);
    addPresets(form);
    form->addRow(tr("They are &on:"), m_availability);
    m_availability->addItem(tr("Always"), static_cast<int>(Availability::Kind::Always));
    m_availability->addItem(tr("Mon to Fri, 09:00 to 17:00"),
                            static_cast<int>(Availability::Kind::Office8x5));
    m_availability->addItem(tr("Mon to Fri, 08:00 to 18:00"),
                            static_cast<int>(Availability::Kind::Office10x5));
}

void PlanInputs::addPresets(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    for (const int clients : Presets) {
        auto *button = new QToolButton(this);
        button->setText(locale().toString(clients));
        button->setObjectName(u"preset%1"_s.arg(clients));
        button->setAccessibleName(tr("%1 clients").arg(button->text()));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, m_count, [this, clients] { m_count->setValue(clients); });
        row->addWidget(button);
    }
    row->addStretch();
    form->addRow(QString(), row);
}

void PlanInputs::buildListedFleet()
{
    auto *layout = new QVBoxLayout(m_listedFleet);
    layout->setContentsMargins({});
    auto *hint = new QLabel(tr("The plan's clients are of several kinds:"), m_listedFleet);
    hint->setWordWrap(true);
    m_classes->setReadOnly(true);
    m_classes->setTabChangesFocus(true);
    m_classes->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    layout->addWidget(hint);
    layout->addWidget(m_classes);
    layout->addWidget(m_simplify, 0, Qt::AlignLeading);
    limitListHeight();
}

QWidget *PlanInputs::buildWindow()
{
    auto *box = new QGroupBox(tr("Upgrade window"), this);
    auto *form = new QFormLayout(box);
    m_opening->setCalendarPopup(true);
    m_opening->setDisplayFormat(u"ddd yyyy-MM-dd HH:mm"_s);
    m_zone->setTextFormat(Qt::PlainText);
    m_zone->setObjectName(u"zone"_s);
    form->addRow(tr("O&pens:"), m_opening);
    form->addRow(tr("Time zone:"), m_zone);
    form->addRow(tr("&Days:"), buildDays());
    form->addRow(tr("Draw &again:"), m_redraw);
    form->addRow(tr("Not &before:"), m_earliest);
    form->addRow(tr("Policy &within:"), m_poll);
    form->addRow(m_randomise);
    m_redraw->addItem(tr("Within what is left"), static_cast<int>(Plan::Redraw::Remaining));
    m_redraw->addItem(tr("Within the full days again"), static_cast<int>(Plan::Redraw::Full));
    //: Unit of a number in a box, after a blank: hours
    m_earliest->setSuffix(tr(" h after policy"));
    //: Unit of a number in a box, after a blank: minutes
    m_poll->setSuffix(tr(" min"));
    return box;
}

QWidget *PlanInputs::buildDays()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_daysSlider->setRange(1, PlanFileLimits::UsualDays);
    m_daysSlider->setPageStep(7);
    layout->addWidget(m_daysSlider, 1);
    layout->addWidget(m_days);
    row->setFocusProxy(m_days);
    return row;
}

void PlanInputs::explain()
{
    const QString days =
        tr("In how many days automatic client upgrade is to reach all clients: Hierarchy Settings, "
           "Client Upgrade. The documentation names no limit; 1 to 31 are usual.");
    m_days->setToolTip(days);
    m_daysSlider->setToolTip(days);
    m_redraw->setToolTip(
        tr("Documented: a client that was off at its moment draws a new one at its next start, within "
           "the allowed days, or within 24 hours if these are over (Microsoft, “Upgrade clients for "
           "Windows computers”). Not documented: whether the days count anew."));
    m_availability->setToolTip(
        tr("An assumption about your clients, by the clock of their time zone. A client that is "
           "off at its moment does nothing and draws again."));
    m_poll->setToolTip(
        tr("A client learns of the upgrade when it next asks for policy; 60 minutes are the default. That "
           "it asks evenly within this time is an assumption."));
    m_earliest->setToolTip(tr("Leave 0 to draw from the whole window."));
    m_randomise->setToolTip(
        tr("Documented: version 1910 does not spread the starts; each client starts when it gets its "
           "policy (KB4538166). Switch off to see what that means."));
    m_opening->setToolTip(
        tr("When policy with the upgrade is first offered, by the clock of the time zone below."));
}

void PlanInputs::connectSignals()
{
    connect(m_daysSlider, &QSlider::valueChanged, m_days, &QSpinBox::setValue);
    for (QSpinBox *box : {m_count, m_days, m_poll, m_earliest})
        connect(box, &QSpinBox::valueChanged, this, &PlanInputs::takeInputs);
    for (QComboBox *box : {m_availability, m_redraw})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanInputs::takeInputs);
    connect(m_opening, &QDateTimeEdit::dateTimeChanged, this, &PlanInputs::takeInputs);
    connect(m_randomise, &QCheckBox::toggled, this, &PlanInputs::takeInputs);
    connect(m_simplify, &QPushButton::clicked, this, &PlanInputs::useSimpleFleet);
}

void PlanInputs::setPlan(const Plan &plan)
{
    m_plan = plan;
    showPlan();
    Q_EMIT planChanged(m_plan);
}

void PlanInputs::showPlan()
{
    m_isShowing = true;
    m_simpleFleet->setVisible(isSimple(m_plan));
    m_listedFleet->setVisible(!isSimple(m_plan));
    if (isSimple(m_plan)) {
        const ClientClass &only = m_plan.fleet.first();
        m_count->setValue(static_cast<int>(only.count));
        m_availability->setCurrentIndex(m_availability->findData(static_cast<int>(only.availability.kind)));
    } else {
        m_classes->setPlainText(fleetText(m_plan, locale()).join(u'\n'));
    }
    m_opening->setDateTime({m_plan.openingDate, m_plan.openingTime, Qt::UTC});
    m_zone->setText(QString::fromLatin1(m_plan.timeZone));
    m_days->setMaximum(std::max(PlanFileLimits::UsualDays, m_plan.days));
    m_days->setValue(m_plan.days);
    {
        const QSignalBlocker blocker(m_daysSlider); // a longer window would be cut to what the slider shows
        m_daysSlider->setValue(m_plan.days);
    }
    m_redraw->setCurrentIndex(m_redraw->findData(static_cast<int>(m_plan.redraw)));
    m_poll->setValue(m_plan.policyPollMinutes);
    m_earliest->setValue(qRound(m_plan.earliestStartHours));
    m_randomise->setChecked(m_plan.randomise);
    m_isShowing = false;
}

void PlanInputs::takeInputs()
{
    if (m_isShowing)
        return;
    if (isSimple(m_plan)) {
        ClientClass &only = m_plan.fleet.first();
        only.count = m_count->value();
        only.availability = {.kind = static_cast<Availability::Kind>(m_availability->currentData().toInt())};
    }
    m_plan.openingDate = m_opening->date();
    m_plan.openingTime = m_opening->time();
    m_plan.days = m_days->value();
    m_plan.redraw = static_cast<Plan::Redraw>(m_redraw->currentData().toInt());
    m_plan.policyPollMinutes = m_poll->value();
    if (m_earliest->value() != qRound(m_plan.earliestStartHours))
        m_plan.earliestStartHours = m_earliest->value();
    m_plan.randomise = m_randomise->isChecked();
    const QSignalBlocker blocker(m_daysSlider);
    m_daysSlider->setValue(m_plan.days);
    Q_EMIT planChanged(m_plan);
}

void PlanInputs::useSimpleFleet()
{
    Plan plan = m_plan;
    plan.fleet = {
        {.name = tr("Clients"), .count = std::min(m_plan.clients(), PlanFileLimits::ClientsPerClass)}};
    setPlan(plan);
    m_count->setFocus();
}

void PlanInputs::limitListHeight()
{
    constexpr int Lines = 6;
    m_classes->setFixedHeight(fontMetrics().lineSpacing() * Lines);
}

void PlanInputs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitListHeight();
}

} // namespace ccm
