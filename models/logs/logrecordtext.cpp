// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logrecordtext.h"

#include "models/logs/severity.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LogRecord)
};

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LogModel)
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
    return time.isValid() ? time.written.toString(DateTimeFormat) : time.unread;
}

QString shownTimeText(const LogTime &time, TimeDisplay display, int biasFactor)
{
    if (display == TimeDisplay::AsWritten || !time.isValid())
        return writtenTimeText(time);
    const int factor = hasKnownSign(time.writer) ? 1 : biasFactor;
    if (!time.biasMinutes || factor == 0)
        return RowText::tr("%1 (as written)").arg(writtenTimeText(time));
    const QDateTime utc = time.written.addSecs(qint64{*time.biasMinutes} * factor * 60);
    return writtenTimeText({.written = display == TimeDisplay::Local ? utc.toLocalTime() : utc});
}

QString levelText(const LogRecord &record)
{
    const QString severity = severityText(record.severity);
    if (record.flags.testFlag(RecordFlag::Damaged))
        return RowText::tr("%1, damaged").arg(severity);
    if (record.flags.testFlag(RecordFlag::Pending))
        return RowText::tr("%1, unfinished").arg(severity);
    return severity;
}

QString shortLogName(const QString &name)
{
    return name.section(u'/', -1).section(u'\\', -1);
}

QString fullTimeText(const LogTime &time)
{
    if (!time.isValid())
        return time.unread.isEmpty()
            ? RecordText::tr("not known")
            : RecordText::tr("%1 (not readable as a date and time)").arg(time.unread);
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

QString unreadTimeHint(const LogTime &time)
{
    return time.isValid() || time.unread.isEmpty()
        ? QString()
        : RecordText::tr("Not a date and time that Ccmscope can read: it is shown as it stands in the log.");
}

QString elapsedText(qint64 milliseconds)
{
    constexpr qint64 Second = 1000;
    constexpr qint64 Minute = 60 * Second;
    constexpr qint64 Hour = 60 * Minute;
    const QChar sign = milliseconds < 0 ? u'\u2212' : u'+';
    const qint64 all = qAbs(milliseconds);
    const QString fraction = u".%1"_s.arg(all % Second, 3, 10, QChar(u'0'));
    if (all < Minute)
        return u"%1%2%3 s"_s.arg(sign).arg(QString::number(all / Second), fraction);
    return u"%1%2:%3:%4%5"_s.arg(sign)
        .arg(all / Hour)
        .arg(all / Minute % 60, 2, 10, QChar(u'0'))
        .arg(all / Second % 60, 2, 10, QChar(u'0'))
        .arg(fraction);
}

QString threadText(const QString &thread)
{
    bool isNumber = false;
    const quint64 number = thread.toULongLong(&isNumber);
    if (!isNumber)
        return thread;
    return u"%1 (0x%2)"_s.arg(thread, QString::number(number, 16).toUpper().rightJustified(4, u'0'));
}

QString grammarText(Grammar grammar)
{
    switch (grammar) {
    case Grammar::CmTrace:
        return RecordText::tr("CMTrace record");
    case Grammar::Simple:
        return RecordText::tr("record of a site server");
    case Grammar::Pasted:
        return RecordText::tr("line copied from CMTrace");
    case Grammar::Msi:
        return RecordText::tr("verbose log of Windows Installer");
    case Grammar::Dated:
        return RecordText::tr("dated line, as CBS and DISM write");
    case Grammar::WindowsUpdate:
        return RecordText::tr("line of WindowsUpdate.log");
    case Grammar::Psadt:
        return RecordText::tr("line of the PowerShell App Deployment Toolkit");
    case Grammar::Plain:
        return RecordText::tr("line of text");
    }
    Q_UNREACHABLE();
}

QString flagsText(RecordFlags flags)
{
    QStringList sentences;
    if (flags.testFlag(RecordFlag::Damaged))
        sentences.append(
            RecordText::tr("This record is damaged: a part of it is missing in the file, or it was "
                           "cut here because it is too long."));
    if (flags.testFlag(RecordFlag::Pending))
        sentences.append(RecordText::tr("The file ends inside this record; it may yet be completed."));
    if (flags.testFlag(RecordFlag::Undecodable))
        sentences.append(RecordText::tr("It holds bytes that are no text; they are shown as �."));
    return sentences.join(u' ');
}

} // namespace ccm
