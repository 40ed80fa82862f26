// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/answers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct AssumptionText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Assumptions)
};

QString upgradePage()
{
    return AssumptionText::tr("Microsoft, “Upgrade clients for Windows computers”");
}

QString ours()
{
    return AssumptionText::tr("Ccmscope's model; not documented");
}

Assumption fact(const QString &id, const QString &text, const QString &source)
{
    return {.id = id, .documented = true, .text = text, .source = source};
}

Assumption assumed(const QString &id, const QString &text, const QString &source = ours())
{
    return {.id = id, .documented = false, .text = text, .source = source};
}

void addDraws(const Plan &plan, QList<Assumption> &list)
{
    list.append(fact(
        u"oneDraw"_s,
        AssumptionText::tr("Each client draws one random moment in the window. One that is off then draws "
                           "again when it next starts; once the window is over, it draws within 24 hours."),
        upgradePage()));
    list.append(assumed(
        u"uniform"_s,
        AssumptionText::tr("The draw is uniform; the documentation does not state its distribution.")));
    list.append(
        assumed(u"days"_s,
                AssumptionText::tr(
                    "A day of the window is 24 hours: over a change of the clocks the window ends an hour "
                    "earlier or later by the clock.")));
    list.append(assumed(
        u"redraw"_s,
        plan.redraw == Plan::Redraw::Remaining
            ? AssumptionText::tr("Drawing again, a client uses what is left of the window.")
            : AssumptionText::tr("Drawing again, a client has the full number of days once more."),
        AssumptionText::tr("One of two readings of “within the allowed days”; the other can be chosen")));
    if (plan.earliestStartHours > 0.0)
        list.append(
            assumed(u"earliestStart"_s,
                    AssumptionText::tr("Nothing is drawn in the first %1 hours after policy arrives.")
                        .arg(QLocale().toString(plan.earliestStartHours)),
                    AssumptionText::tr(
                        "A reading of “from 1 to N days”; the documentation names no earliest start")));
    if (!plan.randomise)
        list.append(fact(u"noRandomisation"_s,
                         AssumptionText::tr("Version 1910 does not spread the starts at all (KB4538166)."),
                         AssumptionText::tr("Microsoft, release notes of version 1910")));
}

void addClients(const Plan &plan, QList<Assumption> &list)
{
    list.append(assumed(
        u"policy"_s,
        AssumptionText::tr("Policy arrives evenly within %n minute(s) after a client is on, and clients "
                           "do not depend on one another.",
                           nullptr, plan.policyPollMinutes),
        AssumptionText::tr("60 minutes are the default of the client setting; that it is even is ours")));
    list.append(assumed(u"availability"_s,
                        AssumptionText::tr("When clients are on follows the week of their class, by the "
                                           "clock of their time zone."),
                        AssumptionText::tr("The plan")));
    const auto onSomeDays = [](const ClientClass &c) {
        return c.exclusion == Exclusion::None && c.availability.kind != Availability::Kind::Always
            && c.availability.chanceOnPerDay < 1.0;
    };
    if (std::ranges::any_of(plan.fleet, onSomeDays))
        list.append(assumed(
            u"chanceOnPerDay"_s,
            AssumptionText::tr("Whether a client is used on a day does not depend on the day before.")));
    if (plan.excluded() > 0)
        list.append(fact(u"excluded"_s,
                         AssumptionText::tr("Excluded clients do not upgrade. Those of the exclusion "
                                            "collection still fetch ccmsetup, which is not counted here."),
                         upgradePage()));
}

void addWindows(const Plan &plan, QList<Assumption> &list)
{
    if (plan.maintenanceWindows.isEmpty())
        return;
    list.append(
        fact(u"twoWindows"_s,
             AssumptionText::tr("With maintenance windows only the download is spread. The installation "
                                "waits for the next window, after one in which ccmsetup is fetched."),
             AssumptionText::tr("Microsoft, “Upgrade clients for Windows computers”, and issue 896 of "
                                "its documentation")));
    list.append(
        assumed(u"windowOpens"_s,
                plan.wakeForMaintenance
                    ? AssumptionText::tr("Clients are woken for their maintenance windows and install "
                                         "as the window opens.")
                    : AssumptionText::tr("A client installs as the window opens, or when it comes on "
                                         "within it. One that is off all the while waits for the "
                                         "next.")));
}

void addLoad(const Plan &plan, QList<Assumption> &list)
{
    if (plan.sites.isEmpty() && plan.distributionPoints.isEmpty())
        return;
    const auto source = [&] {
        switch (plan.bytesSource) {
        case Plan::BytesSource::Default:
            return AssumptionText::tr("Ccmscope's default of 60 MiB");
        case Plan::BytesSource::Stated:
            return AssumptionText::tr("The plan");
        case Plan::BytesSource::Comparison:
            return AssumptionText::tr("The comparison of a client with the site's manifest");
        }
        Q_UNREACHABLE();
    }();
    list.append(
        assumed(u"bytes"_s,
                AssumptionText::tr("Each client downloads %1 bytes, %2 % of them from peers.")
                    .arg(QLocale().toString(plan.bytesPerClient), QLocale().toString(plan.peerShare * 100.0)),
                source));
    list.append(
        assumed(u"load"_s,
                AssumptionText::tr("The load of a link is what its clients ask for, averaged over an hour; "
                                   "nothing else is on it.")));
    if (plan.bitsThrottle)
        list.append(assumed(
            u"bits"_s, AssumptionText::tr("Each client downloads at the rate that the BITS limit allows."),
            AssumptionText::tr("The plan, after the client setting of BITS")));
}

} // namespace

QList<Assumption> assumptions(const Plan &plan)
{
    QList<Assumption> list;
    addDraws(plan, list);
    addClients(plan, list);
    addWindows(plan, list);
    addLoad(plan, list);
    return list;
}

} // namespace ccm
