// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace ccm {

/// One record in full: its message as text, and where and when it was written.
class LogDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit LogDetails(QWidget *parent = nullptr);

    void showRecord(const LogRecord &record, const QString &file);
    void clear();

private:
    QLabel *addField(QGridLayout &grid, int row, int column, int columns, const QString &title,
                     const QString &name);

    QLabel *m_time = nullptr;
    QLabel *m_thread = nullptr;
    QLabel *m_component = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_severity = nullptr;
    QLabel *m_place = nullptr;
    QPlainTextEdit *m_message;
};

} // namespace ccm
