// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ccm {

/// Notes of the case, as plain text.
class NotesView final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesView(QWidget *parent = nullptr);

    /// At most as many characters as a case takes: what is beyond is not in it, and the view says so.
    [[nodiscard]] QString notes() const;
    void setNotes(const QString &notes);

Q_SIGNALS:
    void notesChanged(); ///< by whomever

private:
    void check();

    QPlainTextEdit *m_text;
    QLabel *m_problem;
};

} // namespace ccm
