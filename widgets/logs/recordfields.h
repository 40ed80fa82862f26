// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/logs/recorddetails.h"

#include <QLineEdit>
#include <QTimeZone>
#include <QWidget>

#include <array>

class QGridLayout;

namespace ccm {

/// A value that can be selected and copied whole; cut with "…" where it has no room, unless it has focus.
class FieldValue final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldValue(QWidget *parent = nullptr);

    void showText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What is known of a record beside its message, a line each: when and where it was written, and how that
/// was read.
class RecordFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFields(QWidget *parent = nullptr);

    /// What "my zone" is; this computer's unless told otherwise.
    void setTimeZone(const QTimeZone &zone);
    void showRecord(const RecordDetails &details);
    void clear();

private:
    enum Field : int {
        Written,
        Utc,
        Local,
        Bias,
        Component,
        Thread,
        Source,
        SeverityField,
        Format,
        Log,
        FieldCount
    };

    void addField(Field field, int row, int column, const QString &title, const QString &name);
    void set(Field field, const QString &text);

    QGridLayout *m_grid;
    QTimeZone m_zone;
    std::array<FieldValue *, FieldCount> m_values{};
};

} // namespace ccm
