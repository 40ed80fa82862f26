// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/schedule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>
#include <ranges>

namespace ccm {
namespace {

/// No zone is further from UTC than 14 hours; a pair of times that is makes no sense.
constexpr qint64 LargestOffsetInSeconds = qint64{14} * 60 * 60;

struct ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::UpgradeSchedule)

public:
    static QString unreadable(const Evidence &place)
    {
        return tr("%1, line %2: The times of the scheduled upgrade cannot be read.")
            .arg(place.file, QString::number(place.line));
    }
};

std::optional<UpgradeSchedule> read(const SpokenRecord &record)
{
    const auto local = parseUsTime(record.fields.value(0));
    const auto utc = parseUsTime(record.fields.value(1));
    if (!local || !utc || std::abs(local->secsTo(*utc)) > LargestOffsetInSeconds)
        return std::nullopt;
    return UpgradeSchedule{
        .local = *local,
        .utc = *utc,
        .arguments = record.fields.value(2).trimmed(),
        .evidence = record.evidence,
        .drawn = record.time,
    };
}

} // namespace

std::optional<QDateTime> parseUsTime(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{2})/([0-9]{2})/([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) ([AP])M\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;

    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const int hour = number(4);
    if (hour < 1 || hour > 12)
        return std::nullopt;
    const bool afternoon = match.capturedView(7) == u'P';
    const QDate date(number(3), number(1), number(2));
    const QTime time(hour % 12 + (afternoon ? 12 : 0), number(5), number(6));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC);
}

std::optional<UpgradeSchedule> upgradeSchedule(const QList<SpokenRecord> &records, QStringList &warnings)
{
    for (const SpokenRecord &record : std::views::reverse(records)) {
        if (record.kind != MessageKind::Scheduled)
            continue;
        auto schedule = read(record);
        if (!schedule)
            warnings.append(ScheduleText::unreadable(record.evidence));
        return schedule;
    }
    return std::nullopt;
}

QList<UpgradeSchedule> upgradeDraws(const QList<SpokenRecord> &records)
{
    QList<UpgradeSchedule> draws;
    for (const SpokenRecord &record : records) {
        if (record.kind != MessageKind::Scheduled)
            continue;
        auto draw = read(record);
        if (draw && (draws.isEmpty() || draws.constLast().utc != draw->utc))
            draws.append(std::move(*draw));
    }
    return draws;
}

} // namespace ccm
