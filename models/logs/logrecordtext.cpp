// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logrecordtext.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LogRecord)
};

constexpr QStringView TimeFormat = u"HH:mm:ss.zzz";
constexpr QStringView DateTimeFormat = u"yyyy-MM-dd HH:mm:ss.zzz";

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r';
}

} // namespace

QString firstLine(const QString &message)
{
    constexpr qsizetype LongestLine = 1'000;
    qsizetype begin = 0;
    while (begin < message.size() && isLineBreak(message[begin]))
        ++begin;
    qsizetype end = begin;
    while (end < message.size() && end - begin < LongestLine && !isLineBreak(message[end]))
        ++end;
    qsizetype next = end;
    while (next < message.size() && isLineBreak(message[next]))
        ++next;
    const QString line = message.sliced(begin, end - begin);
    return next < message.size() ? line % u" …" : line;
}

QString writtenTimeText(const LogTime &time)
{
    return time.isValid() ? time.written.toString(DateTimeFormat) : QString();
}

QString fullTimeText(const LogTime &time)
{
    if (!time.isValid())
        return RecordText::tr("not known");
    const QString written = writtenTimeText(time);
    if (!time.biasMinutes)
        return RecordText::tr("%1, bias and UTC not known").arg(written);
    const QDateTime utc = time.utc();
    const QString sign = *time.biasMinutes < 0 ? u""_s : u"+"_s;
    if (!utc.isValid())
        return RecordText::tr("%1, bias %2 min, UTC not known")
            .arg(written, sign + QString::number(*time.biasMinutes));
    const bool sameDay = utc.date() == time.written.date();
    return RecordText::tr("%1, bias %2 min, UTC %3")
        .arg(written, sign + QString::number(*time.biasMinutes),
             utc.toString(sameDay ? TimeFormat : DateTimeFormat));
}

QString threadText(const QString &thread)
{
    bool isNumber = false;
    const quint64 number = thread.toULongLong(&isNumber);
    if (!isNumber)
        return thread;
    return u"%1 (0x%2)"_s.arg(thread, QString::number(number, 16).toUpper().rightJustified(4, u'0'));
}

QString flagsText(RecordFlags flags)
{
    QStringList sentences;
    if (flags.testFlag(RecordFlag::Damaged))
        sentences.append(RecordText::tr("This record is damaged: a part of it is missing in the file."));
    if (flags.testFlag(RecordFlag::Pending))
        sentences.append(RecordText::tr("The file ends inside this record; it may yet be completed."));
    if (flags.testFlag(RecordFlag::Undecodable))
        sentences.append(RecordText::tr("It holds bytes that are no text; they are shown as �."));
    return sentences.join(u' ');
}

} // namespace ccm
