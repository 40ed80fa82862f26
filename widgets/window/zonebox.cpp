// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/zonebox.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace ccm {

ZoneBox::ZoneBox(const QString &ofNone, QWidget *parent) : QComboBox(parent), m_ofNone(ofNone)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    if (!m_ofNone.isEmpty())
        addItem(m_ofNone);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        addItem(QString::fromLatin1(zone));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ZoneBox::zoneChosen);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneBox::takeText);
}

/// The line has the focus: it needs the name that its owner has given to the box.
void ZoneBox::showEvent(QShowEvent *event)
{
    lineEdit()->setAccessibleName(accessibleName());
    QComboBox::showEvent(event);
}

/// "berlin" is enough where only one zone has it in its name.
void ZoneBox::takeText()
{
    completer()->setCompletionPrefix(currentText());
    if (findText(currentText(), Qt::MatchExactly) < 0 && completer()->completionCount() == 1)
        setZone(completer()->completionModel()->index(0, 0).data().toString().toUtf8());
    Q_EMIT zoneChosen();
}

void ZoneBox::setZone(const QByteArray &zone)
{
    const QString text = zone.isEmpty() ? m_ofNone : QString::fromUtf8(zone);
    setCurrentIndex(findText(text, Qt::MatchExactly));
    setEditText(text);
    lineEdit()->setCursorPosition(0);
}

QByteArray ZoneBox::zone() const
{
    const QString text = currentText().trimmed();
    return text == m_ofNone ? QByteArray() : text.toUtf8();
}

} // namespace ccm
