// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/moment.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct MomentText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::MomentText)
};

QString dayFormat(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return u"yyyy-MM-dd"_s;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString clockFormat(MomentPrecision precision, const QLocale &locale)
{
    QString format = locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(u'm');
    if (precision != MomentPrecision::Second || minutes < 1)
        return format;
    // With what stands between hours and minutes: a colon, or a full stop. A word there is of the hours.
    const QChar between = format.at(minutes - 1);
    return format.insert(format.lastIndexOf(u'm') + 1,
                         (between.isPunct() && between != u'\'' ? between : u':') + "ss"_L1);
}

} // namespace

QString momentFormat(MomentPrecision precision, const QLocale &locale)
{
    const QString day = dayFormat(locale);
    return precision == MomentPrecision::Day ? day : day + u' ' + clockFormat(precision, locale);
}

QString momentText(const QDateTime &moment, MomentPrecision precision, const QLocale &locale)
{
    return moment.isValid() ? locale.toString(moment, momentFormat(precision, locale)) : QString();
}

QString dateText(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormat(locale)) : QString();
}

QString utcText(const QDateTime &moment, MomentPrecision precision, const QLocale &locale)
{
    return moment.isValid() ? MomentText::tr("%1 UTC").arg(momentText(moment.toUTC(), precision, locale))
                            : QString();
}

QString weekdayFormat(MomentPrecision precision, const QLocale &locale)
{
    //: %1 is the format of a date, and "ddd" becomes the name of the day; both as QDate::toString() has them.
    const QString day = MomentText::tr("ddd %1").arg(dayFormat(locale));
    return precision == MomentPrecision::Day ? day : day + u' ' + clockFormat(precision, locale);
}

QString weekdayText(const QDateTime &moment, const QLocale &locale)
{
    return moment.isValid() ? locale.toString(moment, weekdayFormat(MomentPrecision::Minute, locale))
                            : QString();
}

QString weekdayText(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, weekdayFormat(MomentPrecision::Day, locale)) : QString();
}

} // namespace ccm
