// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/errorlookup.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextEdit;

namespace ccm {

/// Says what an error code means, while it is typed: every reading of it, the likeliest first. Not modal;
/// it stays open beside the log.
class ErrorLookupDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ErrorLookupDialog(QWidget *parent = nullptr);

    /// Looks the text up and leaves it selected, so that typing replaces it. likelyErrorCode() tells
    /// whether a selection or the clipboard is worth it; an empty text keeps what is there.
    void lookUp(const QString &text);

private:
    [[nodiscard]] QWidget *buildButtons();
    void showReadings(const QString &input);
    void showHint(const QString &text);
    void copy();

    QLineEdit *m_input = nullptr;
    QLabel *m_hint = nullptr;
    QTextEdit *m_results = nullptr;
    QPushButton *m_copy = nullptr;
    QList<ErrorReading> m_readings;
};

} // namespace ccm
