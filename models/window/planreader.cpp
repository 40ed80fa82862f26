// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planreader.h"

#include "models/base/jsonbase.h"
#include "models/window/jsonfields.h"
#include "models/window/plancheck.h"
#include "models/window/planwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

using Limits = PlanFileLimits;
constexpr int MinutesPerDay = 24 * 60;

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PlanReader)
};

QString elementPath(QLatin1StringView key, qsizetype index)
{
    return key + u'[' + QString::number(index) + u']';
}

/// 1 for "mon" to 7 for "sun"; 0 for anything else.
int dayOfWeek(const QString &text)
{
    const auto day = std::ranges::find(DayNames, text, [](QLatin1StringView name) { return QString(name); });
    return day == DayNames.end() ? 0 : static_cast<int>(day - DayNames.begin()) + 1;
}

/// Minutes from midnight of "08:30"; "24:00" is 1440. -1 for anything else.
int minuteOfDay(const QString &text)
{
    if (text == "24:00"_L1)
        return MinutesPerDay;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

QByteArray readZone(JsonFields &fields, const QByteArray &fallback)
{
    const QString name = fields.text("timeZone"_L1, QString::fromLatin1(fallback), Limits::NameLength);
    const QByteArray id = name.toUtf8();
    if (id != fallback && !QTimeZone::isTimeZoneIdAvailable(id))
        fields.reject(
            "timeZone"_L1,
            PlanText::tr("the IANA name of a time zone that this system knows, such as Europe/Berlin"));
    return id;
}

void readOpening(JsonFields &fields, Plan &plan)
{
    static const QRegularExpression Shape(
        QRegularExpression::anchoredPattern(uR"(\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?)"_s));
    const QString text = fields.value("opening"_L1).toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!Shape.match(text).hasMatch() || !time.isValid()) {
        fields.reject("opening"_L1, PlanText::tr("a local time without a zone, such as 2026-11-30T00:00:00"));
        return;
    }
    plan.openingDate = time.date();
    plan.openingTime = time.time();
}

/// A local time that summer time skips is moved, as everywhere in Qt; say so rather than show another hour.
void checkOpening(Plan &plan, JsonFindings &findings)
{
    const QDateTime opening = plan.opening();
    if (opening.date() == plan.openingDate && opening.time() == plan.openingTime)
        return;
    findings.warn(PlanText::tr("“opening” does not exist in %1, where clocks skip it; %2 is used.")
                      .arg(QString::fromLatin1(plan.timeZone), opening.toString(u"yyyy-MM-dd HH:mm")));
    plan.openingDate = opening.date();
    plan.openingTime = opening.time();
}

std::optional<WeeklySpan> readSpan(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 3)
        return {};
    WeeklySpan span{.day = dayOfWeek(parts[0].toString()),
                    .startMinute = minuteOfDay(parts[1].toString()),
                    .endMinute = minuteOfDay(parts[2].toString())};
    if (span.day == 0 || span.startMinute < 0 || span.startMinute == MinutesPerDay || span.endMinute < 0
        || span.startMinute == span.endMinute)
        return {};
    if (span.endMinute < span.startMinute)
        span.endMinute += MinutesPerDay;
    return span;
}

std::optional<Availability::Kind> namedKind(const QJsonValue &value)
{
    for (const auto &[kind, name] : AvailabilityNames) {
        if (value == name)
            return kind;
    }
    return {};
}

Availability readPattern(JsonFields &fields)
{
    fields.expect({"pattern"_L1, "chanceOnPerDay"_L1});
    const auto kind = namedKind(fields.value("pattern"_L1));
    if (!kind)
        fields.reject("pattern"_L1, PlanText::tr("“always”, “office8x5”, “office10x5”, “laptop” or “vdi”"));
    Availability availability = Availability::usual(kind.value_or(Availability::Kind::Always));
    availability.chanceOnPerDay = fields.number("chanceOnPerDay"_L1, availability.chanceOnPerDay, 0.0, 1.0);
    return availability;
}

Availability readWeekly(JsonFields fields)
{
    if (fields.has("pattern"_L1))
        return readPattern(fields);
    fields.expect({"weekly"_L1, "chanceOnPerDay"_L1});
    fields.require("weekly"_L1);
    Availability availability{.kind = Availability::Kind::Weekly};
    availability.chanceOnPerDay = fields.number("chanceOnPerDay"_L1, 1.0, 0.0, 1.0);
    const QJsonArray spans = fields.array("weekly"_L1, Limits::SpansPerWeek);
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (const std::optional<WeeklySpan> span = readSpan(spans[i]))
            availability.weekly.append(*span);
        else
            fields.rejectAt(
                fields.pathOf("weekly"_L1) + u'[' + QString::number(i) + u']', spans[i],
                PlanText::tr("a day, a start and an end, such as [\"mon\", \"08:00\", \"20:00\"]"));
    }
    return availability;
}

Availability readAvailability(JsonFields &fields)
{
    const QJsonValue value = fields.value("availability"_L1);
    if (value.isObject())
        return readWeekly({value.toObject(), fields.pathOf("availability"_L1), fields.findings()});
    if (!fields.has("availability"_L1))
        return {.kind = Availability::Kind::Always};
    if (const auto kind = namedKind(value))
        return Availability::usual(*kind);
    fields.reject(
        "availability"_L1,
        PlanText::tr("“always”, “office8x5”, “office10x5”, “laptop”, “vdi” or an object with “weekly”"));
    return {};
}

Exclusion readExclusion(JsonFields &fields)
{
    if (!fields.has("excluded"_L1))
        return Exclusion::None;
    for (const auto &[exclusion, name] : ExclusionNames) {
        if (fields.value("excluded"_L1) == name)
            return exclusion;
    }
    fields.reject("excluded"_L1, PlanText::tr("“servers”, “collection” or “inactive”"));
    return Exclusion::None;
}

ClientClass readClass(JsonFields fields)
{
    fields.expect({"name"_L1, "count"_L1, "availability"_L1, "timeZone"_L1, "site"_L1, "excluded"_L1});
    fields.require("count"_L1);
    ClientClass result;
    result.name = fields.text("name"_L1, {}, Limits::NameLength);
    result.count = fields.integer("count"_L1, 0, 0, Limits::ClientsPerClass);
    result.availability = readAvailability(fields);
    result.timeZone = readZone(fields, {});
    result.site = fields.text("site"_L1, {}, Limits::NameLength);
    result.exclusion = readExclusion(fields);
    return result;
}

PlanSite readSite(JsonFields fields)
{
    fields.expect({"name"_L1, "linkMbitPerSecond"_L1, "distributionPoint"_L1});
    fields.require("name"_L1);
    fields.require("linkMbitPerSecond"_L1);
    return {.name = fields.text("name"_L1, {}, Limits::NameLength),
            .linkMbitPerSecond = fields.number("linkMbitPerSecond"_L1, 1.0, 0.0, Limits::LinkMbit),
            .distributionPoint = fields.text("distributionPoint"_L1, {}, Limits::NameLength)};
}

DistributionPoint readPoint(JsonFields fields)
{
    fields.expect({"name"_L1, "mbitPerSecond"_L1});
    fields.require("name"_L1);
    fields.require("mbitPerSecond"_L1);
    return {.name = fields.text("name"_L1, {}, Limits::NameLength),
            .mbitPerSecond = fields.number("mbitPerSecond"_L1, 1.0, 0.0, Limits::LinkMbit)};
}

int readMinute(JsonFields &fields, QLatin1StringView key)
{
    const int minute = minuteOfDay(fields.value(key).toString());
    if (minute < 0)
        fields.reject(key, PlanText::tr("a time from 00:00 to 24:00"));
    return minute % MinutesPerDay;
}

std::optional<BitsThrottle> readBits(JsonFields &plan)
{
    if (!plan.has("bits"_L1))
        return {};
    JsonFields fields(plan.object("bits"_L1), u"bits"_s, plan.findings());
    fields.expect({"start"_L1, "end"_L1, "kbitPerSecond"_L1, "kbitPerSecondOutside"_L1});
    fields.require("kbitPerSecond"_L1);
    BitsThrottle bits{.startMinute = readMinute(fields, "start"_L1),
                      .endMinute = readMinute(fields, "end"_L1),
                      .kbitPerSecond = fields.number("kbitPerSecond"_L1, 1.0, 0.0, Limits::BitsKbit)};
    if (fields.has("kbitPerSecondOutside"_L1))
        bits.kbitPerSecondOutside = fields.number("kbitPerSecondOutside"_L1, 1.0, 0.0, Limits::BitsKbit);
    if (bits.kbitPerSecond <= 0.0 && bits.kbitPerSecondOutside.value_or(1.0) <= 0.0)
        fields.reject("kbitPerSecondOutside"_L1, PlanText::tr("above 0 where “kbitPerSecond” is 0"));
    return bits;
}

Plan::BytesSource readBytesSource(JsonFields &fields)
{
    if (fields.value("bytesFrom"_L1) == "comparison"_L1)
        return Plan::BytesSource::Comparison;
    if (fields.has("bytesFrom"_L1))
        fields.reject("bytesFrom"_L1, PlanText::tr("“comparison”, or missing"));
    return fields.has("bytesPerClient"_L1) ? Plan::BytesSource::Stated : Plan::BytesSource::Default;
}

MaintenanceWindow readWindow(JsonFields fields)
{
    fields.expect({"day"_L1, "start"_L1, "hours"_L1});
    MaintenanceWindow window{.day = dayOfWeek(fields.value("day"_L1).toString()),
                             .startMinute = minuteOfDay(fields.value("start"_L1).toString())};
    fields.require("hours"_L1);
    window.hours = fields.number("hours"_L1, 1.0, Limits::LeastWindowHours, Limits::WindowHours);
    if (window.day == 0)
        fields.reject("day"_L1, PlanText::tr("a day of the week from “mon” to “sun”"));
    if (window.startMinute < 0 || window.startMinute == MinutesPerDay)
        fields.reject("start"_L1, PlanText::tr("a time from 00:00 to 23:59"));
    return window;
}

PlanLimits readLimits(JsonFields fields)
{
    fields.expect({"linkShare"_L1, "probability"_L1});
    return {.linkShare = fields.number("linkShare"_L1, 0.8, Limits::LeastLinkShare, 1.0),
            .probability =
                fields.number("probability"_L1, 0.95, Limits::LeastProbability, Limits::MostProbability)};
}

Plan::Redraw readRedraw(JsonFields &fields)
{
    const QJsonValue value = fields.value("redraw"_L1);
    if (value == "full"_L1)
        return Plan::Redraw::Full;
    if (fields.has("redraw"_L1) && value != "remaining"_L1)
        fields.reject("redraw"_L1, PlanText::tr("“remaining” or “full”"));
    return Plan::Redraw::Remaining;
}

/// The elements of a list of objects, each read by `read`.
template<typename T>
QList<T> readList(JsonFields &fields, QLatin1StringView key, qsizetype longest, T (*read)(JsonFields))
{
    QList<T> result;
    const QJsonArray array = fields.array(key, longest);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array[i].isObject())
            result.append(read({array[i].toObject(), elementPath(key, i), fields.findings()}));
        else
            fields.rejectAt(elementPath(key, i), array[i], PlanText::tr("an object"));
    }
    return result;
}

void warnOfOddities(const Plan &plan, JsonFindings &findings)
{
    for (const FieldProblem &problem : checkPlan(plan))
        findings.warn(problem.sentence);
}

void readLoad(JsonFields &fields, Plan &plan)
{
    const Plan defaults;
    plan.bytesPerClient =
        fields.integer("bytesPerClient"_L1, defaults.bytesPerClient, 0, Limits::BytesPerClient);
    plan.bytesSource = readBytesSource(fields);
    plan.peerShare = fields.number("peerShare"_L1, 0.0, 0.0, 1.0);
    plan.clientMbitPerSecond = fields.number("clientMbitPerSecond"_L1, defaults.clientMbitPerSecond,
                                             Limits::LeastClientMbit, Limits::LinkMbit);
    plan.bitsThrottle = readBits(fields);
    plan.sites = readList(fields, "sites"_L1, Limits::Sites, readSite);
    plan.distributionPoints =
        readList(fields, "distributionPoints"_L1, Limits::DistributionPoints, readPoint);
}

Plan readPlan(JsonFields fields)
{
    fields.expect({"schema"_L1,
                   "name"_L1,
                   "opening"_L1,
                   "timeZone"_L1,
                   "days"_L1,
                   "earliestStartHours"_L1,
                   "policyPollMinutes"_L1,
                   "redraw"_L1,
                   "randomise"_L1,
                   "fleet"_L1,
                   "bytesPerClient"_L1,
                   "bytesFrom"_L1,
                   "peerShare"_L1,
                   "clientMbitPerSecond"_L1,
                   "bits"_L1,
                   "sites"_L1,
                   "distributionPoints"_L1,
                   "maintenanceWindows"_L1,
                   "wakeForMaintenance"_L1,
                   "limits"_L1});
    for (const QLatin1StringView key : {"opening"_L1, "days"_L1, "fleet"_L1})
        fields.require(key);
    const Plan defaults;
    Plan plan;
    plan.name = fields.text("name"_L1, {}, Limits::NameLength);
    readOpening(fields, plan);
    if (!fields.has("timeZone"_L1))
        fields.findings().warn(PlanText::tr("The plan names no “timeZone”; its times are taken as UTC."));
    plan.timeZone = readZone(fields, defaults.timeZone);
    plan.days = static_cast<int>(fields.integer("days"_L1, defaults.days, 1, Limits::Days));
    plan.earliestStartHours = fields.number("earliestStartHours"_L1, 0.0, 0.0, Limits::EarliestStartHours);
    plan.policyPollMinutes = static_cast<int>(
        fields.integer("policyPollMinutes"_L1, defaults.policyPollMinutes, 0, Limits::PolicyPollMinutes));
    plan.redraw = readRedraw(fields);
    plan.randomise = fields.boolean("randomise"_L1, true);
    plan.fleet = readList(fields, "fleet"_L1, Limits::Classes, readClass);
    readLoad(fields, plan);
    plan.maintenanceWindows =
        readList(fields, "maintenanceWindows"_L1, Limits::MaintenanceWindows, readWindow);
    plan.wakeForMaintenance = fields.boolean("wakeForMaintenance"_L1, false);
    plan.limits = readLimits({fields.object("limits"_L1), u"limits"_s, fields.findings()});
    return plan;
}

} // namespace

Result<Plan> parsePlan(const QByteArray &json, const QString &source)
{
    if (json.isEmpty())
        return fail(ErrorCode::Empty, source);
    if (json.size() > Limits::Bytes)
        return fail(ErrorCode::TooLarge, source,
                    PlanText::tr("A plan file has at most %1 bytes.").arg(Limits::Bytes));

    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(ErrorCode::Malformed, source,
                    PlanText::tr("It is not JSON: %1.").arg(syntax.errorString()),
                    json::placeOf(json, syntax.offset));
    if (!document.isObject())
        return fail(ErrorCode::WrongKind, source, PlanText::tr("A plan file holds one JSON object."));

    JsonFindings findings{.source = source, .warningLimit = Limits::Warnings};
    const QJsonValue schema = document.object().value("schema"_L1);
    if (!schema.isUndefined() && schema != QJsonValue(Limits::Schema))
        findings.reject(ErrorCode::Unsupported, PlanText::tr("Its “schema” is not 1."));
    Plan plan = readPlan({document.object(), {}, findings});
    if (!findings.error) {
        checkOpening(plan, findings);
        warnOfOddities(plan, findings);
    }
    if (findings.error)
        return std::unexpected(*findings.error);
    plan.warnings = findings.warnings;
    return plan;
}

} // namespace ccm
