// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/recordfields.h"

#include "models/logs/logrecordtext.h"
#include "models/logs/severity.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView DateTimeFormat = u"yyyy-MM-dd HH:mm:ss.zzz";
constexpr QStringView UsualTime = u"0000-00-00 00:00:00.000 "; ///< with the margin of a line
constexpr QStringView LongestTime = u"0000-00-00 00:00:00.000 (UTC+00:00) ";
constexpr int SecondsPerMinute = 60;
constexpr int SecondsPerHour = 3600;

QString sentenceCase(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.sliced(1);
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

BiasSign signOf(int factor)
{
    if (factor == 0)
        return BiasSign::Unknown;
    return factor > 0 ? BiasSign::WindowsBias : BiasSign::EastPositive;
}

QString notKnown()
{
    return RecordFields::tr("not known");
}

QString localText(const QDateTime &utc, const QTimeZone &zone)
{
    if (!utc.isValid())
        return notKnown();
    const QDateTime local = utc.toTimeZone(zone);
    const int offset = local.offsetFromUtc();
    const QString sign = offset < 0 ? u"\u2212"_s : u"+"_s;
    return RecordFields::tr("%1 (UTC%2)", "date and time, hours from UTC")
        .arg(local.toString(DateTimeFormat),
             sign
                 + u"%1:%2"_s.arg(std::abs(offset) / SecondsPerHour)
                       .arg(std::abs(offset) / SecondsPerMinute % 60, 2, 10, QChar(u'0')));
}

QString biasText(const RecordDetails &details, BiasSign sign)
{
    const LogTime &time = details.record.time;
    if (!time.biasMinutes)
        return joined({RecordFields::tr("none was written."), details.biasReason});
    // Such records are read in one way, whatever the rest of the log does.
    if (hasKnownSign(time.writer))
        sign = BiasSign::WindowsBias;
    const QString minutes = (*time.biasMinutes < 0 ? QString() : u"+"_s) + QString::number(*time.biasMinutes);
    QString reading;
    switch (sign) {
    case BiasSign::WindowsBias:
        reading = RecordFields::tr("%1 min; UTC = written + bias.").arg(minutes);
        break;
    case BiasSign::EastPositive:
        reading = RecordFields::tr("%1 min; UTC = written − bias.").arg(minutes);
        break;
    case BiasSign::Unknown:
        reading = RecordFields::tr("%1 min; its sign is not known.").arg(minutes);
        break;
    }
    return joined({reading, details.biasReason});
}

QString severityFieldText(const LogRecord &record)
{
    const QString type = record.type.isEmpty() ? RecordFields::tr("no type")
                                               : RecordFields::tr("type \"%1\"").arg(record.type);
    return joined({RecordFields::tr("%1 (%2).", "severity, type").arg(severityText(record.severity), type),
                   severityRuleText(record.severityRule)});
}

QString placeText(const RecordDetails &details)
{
    const QString offset = QString::number(details.record.offset);
    const QString length = QString::number(details.record.length);
    return details.line
        ? RecordFields::tr("%1, line %2, byte %3, length %4 bytes")
              .arg(details.log, QString::number(*details.line), offset, length)
        : RecordFields::tr("%1, line not known, byte %2, length %3 bytes").arg(details.log, offset, length);
}

} // namespace

FieldValue::FieldValue(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    // A read-only value on the window's ground, not a field to write into.
    QPalette colors = palette();
    colors.setBrush(QPalette::Base, Qt::transparent);
    setPalette(colors);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FieldValue::showText(const QString &text)
{
    // A line edit shows line breaks as marks; file names of an archive may hold them.
    setText(text);
    setCursorPosition(0);
    setToolTip(text.toHtmlEscaped());
}

QSize FieldValue::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 1};
}

QSize FieldValue::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height() + 1};
}

void FieldValue::paintEvent(QPaintEvent *event)
{
    constexpr int Margin = 2; // as QLineEdit has
    const QRect room = contentsRect().adjusted(Margin, 0, -Margin, 0);
    if (hasFocus() || hasSelectedText() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

RecordFields::RecordFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_zone(QTimeZone::systemTimeZone())
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth());
    addField(Written, tr("Written:"), u"time"_s);
    addField(Utc, tr("UTC:"), u"utc"_s);
    addField(Local, tr("My zone:"), u"localTime"_s);
    addField(Component, tr("Component:"), u"component"_s);
    addField(Thread, tr("Thread:"), u"thread"_s);
    addField(Source, tr("Source:"), u"source"_s);
    addField(Bias, tr("Bias:"), u"bias"_s);
    addField(SeverityField, tr("Severity:"), u"severity"_s);
    addField(Format, tr("Format:"), u"format"_s);
    addField(Log, tr("Log:"), u"place"_s);
    arrange();
    clear();
}

void RecordFields::addField(Field field, const QString &title, const QString &name)
{
    auto *caption = new QLabel(title, this);
    caption->setTextFormat(Qt::PlainText);
    auto *value = new FieldValue(this);
    value->setObjectName(name);
    value->setAccessibleName(title);
    m_captions[static_cast<std::size_t>(field)] = caption;
    m_values[static_cast<std::size_t>(field)] = value;
}

/// `column` is -1 for a value that takes the whole width.
void RecordFields::place(Field field, int row, int column)
{
    const auto index = static_cast<std::size_t>(field);
    m_grid->addWidget(m_captions[index], row, std::max(column, 0));
    m_grid->addWidget(m_values[index], row, std::max(column, 0) + 1, 1, column < 0 ? 3 : 1);
}

void RecordFields::arrange()
{
    constexpr std::array Left{Written, Utc, Local};
    constexpr std::array Right{Component, Thread, Source};
    constexpr std::array Below{Bias, SeverityField, Format, Log};
    int row = 0;
    for (const Field field : Left)
        place(field, row++, m_isNarrow ? -1 : 0);
    if (!m_isNarrow)
        row = 0;
    for (const Field field : Right)
        place(field, row++, m_isNarrow ? -1 : 2);
    for (const Field field : Below)
        place(field, row++, -1);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(3, m_isNarrow ? 0 : 1);
    m_grid->setColumnMinimumWidth(1,
                                  m_isNarrow ? fontMetrics().horizontalAdvance(LongestTime.toString()) : 0);
    for (int below = 0; below <= FieldCount; ++below)
        m_grid->setRowStretch(below, below == row ? 1 : 0);
}

void RecordFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto widest = [this](const auto &fields) {
        int width = 0;
        for (const Field field : fields)
            width = std::max(width, m_captions[static_cast<std::size_t>(field)]->sizeHint().width());
        return width;
    };
    const int captions = widest(std::array{Written, Utc, Local, Bias, SeverityField, Format, Log})
        + widest(std::array{Component, Thread, Source});
    const int room = (this->width() - captions - 3 * m_grid->horizontalSpacing()) * 2 / 3;
    const bool isNarrow = room < fontMetrics().horizontalAdvance(UsualTime.toString());
    if (isNarrow == std::exchange(m_isNarrow, isNarrow))
        return;
    arrange();
}

void RecordFields::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
}

void RecordFields::set(Field field, const QString &text)
{
    m_values[static_cast<std::size_t>(field)]->showText(text.isEmpty() ? u"–"_s : text);
}

void RecordFields::showRecord(const RecordDetails &details)
{
    const LogRecord &record = details.record;
    const BiasSign sign = signOf(details.biasFactor);
    const QDateTime utc = record.time.utc(sign);
    set(Written, record.time.isValid() ? writtenTimeText(record.time) : fullTimeText(record.time));
    set(Utc, utc.isValid() ? utc.toString(DateTimeFormat) : notKnown());
    set(Local, localText(utc, m_zone));
    set(Bias, biasText(details, sign));
    set(Component, record.component);
    set(Thread, threadText(record.thread));
    set(Source, record.source);
    set(SeverityField, severityFieldText(record));
    set(Format, joined({sentenceCase(grammarText(record.grammar)) + u'.', flagsText(record.flags)}));
    set(Log, placeText(details));
}

void RecordFields::clear()
{
    for (FieldValue *value : m_values)
        value->showText(u"–"_s);
}

} // namespace ccm
