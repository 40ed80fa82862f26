// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/logs/recorddetails.h"

#include <QLineEdit>
#include <QTimeZone>
#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

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

/// What is known of a record beside its message: when and where it was written, and how that was read. Where
/// times have no room beside other fields, each has a row of its own; it is to stand in a scroll area.
class RecordFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFields(QWidget *parent = nullptr);

    /// What "my zone" is; this computer's unless told otherwise.
    void setTimeZone(const QTimeZone &zone);
    void showRecord(const RecordDetails &details);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

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

    void addField(Field field, const QString &title, const QString &name);
    void arrange();
    void place(Field field, int row, int column);
    void set(Field field, const QString &text);

    QGridLayout *m_grid;
    QTimeZone m_zone;
    std::array<QLabel *, FieldCount> m_captions{};
    std::array<FieldValue *, FieldCount> m_values{};
    bool m_isNarrow = false; ///< each field in a row of its own
};

} // namespace ccm
