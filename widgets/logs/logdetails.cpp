// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logdetails.h"

#include "models/logs/logrecordtext.h"
#include "models/logs/severity.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// Wrapping one line of a megabyte takes seconds.
constexpr qsizetype LongestShownMessage = 100'000;

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

LogDetails::LogDetails(QWidget *parent) : QWidget(parent), m_message(new QPlainTextEdit(this))
{
    m_message->setObjectName(u"message"_s);
    m_message->setAccessibleName(tr("Message of the selected record"));
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    m_time = addField(*grid, 0, 0, 1, tr("Time:"), u"time"_s);
    m_thread = addField(*grid, 0, 2, 1, tr("Thread:"), u"thread"_s);
    m_component = addField(*grid, 1, 0, 1, tr("Component:"), u"component"_s);
    m_source = addField(*grid, 1, 2, 1, tr("Source:"), u"source"_s);
    m_severity = addField(*grid, 2, 0, 3, tr("Severity:"), u"severity"_s);
    m_place = addField(*grid, 3, 0, 3, tr("Log:"), u"place"_s);
    grid->addWidget(m_message, 4, 0, 1, 4);
    grid->setRowStretch(4, 1);
    clear();
}

QLabel *LogDetails::addField(QGridLayout &grid, int row, int column, int columns, const QString &title,
                             const QString &name)
{
    auto *caption = new QLabel(title, this);
    caption->setTextFormat(Qt::PlainText);
    auto *value = new QLabel(this);
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(title);
    // A long path must not widen the pane.
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid.addWidget(caption, row, column);
    grid.addWidget(value, row, column + 1, 1, columns);
    return value;
}

void LogDetails::showRecord(const LogRecord &record, const QString &file)
{
    m_time->setText(fullTimeText(record.time));
    m_thread->setText(orDash(threadText(record.thread)));
    m_component->setText(orDash(record.component));
    m_source->setText(orDash(record.source));
    const QString type = record.type.isEmpty() ? tr("no type") : tr("type \"%1\"").arg(record.type);
    QStringList severity{tr("%1 (%2).").arg(severityText(record.severity), type),
                         severityRuleText(record.severityRule), flagsText(record.flags)};
    severity.removeAll(QString());
    m_severity->setText(severity.join(u' '));
    m_place->setText(
        tr("%1, line %2, byte %3").arg(file, QString::number(record.line), QString::number(record.offset)));
    for (QLabel *label : {m_time, m_thread, m_component, m_source, m_severity, m_place})
        label->setToolTip(label->text().toHtmlEscaped());

    const bool isLong = record.message.size() > LongestShownMessage;
    m_message->setPlainText(isLong ? record.message.left(LongestShownMessage) : record.message);
    if (isLong)
        m_message->appendPlainText(
            u"\n"_s
            + tr("[Cut here. The message has %1 characters; copying the log text copies all of it.]")
                  .arg(record.message.size()));
    m_message->moveCursor(QTextCursor::Start);
}

void LogDetails::clear()
{
    for (QLabel *label : {m_time, m_thread, m_component, m_source, m_severity, m_place}) {
        label->setText(u"–"_s);
        label->setToolTip({});
    }
    m_message->clear();
    m_message->setPlaceholderText(tr("Select a record to read it in full."));
}

} // namespace ccm
