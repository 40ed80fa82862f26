// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPaintDevice;

namespace ccm {

/// A chart that is read with the mouse, with keys and by screen readers, and that can be drawn elsewhere.
/// What it is a chart of stands in its accessible name; what it says where one looks, in its accessible
/// description: without a cursor, what matters most in all of it.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    /// Draws all of it on a picture or a page, in these colours whatever the theme.
    virtual void draw(QPaintDevice &device, const QSize &size, const QPalette &palette) = 0;
    /// What it says where the cursor stands; empty without a cursor.
    [[nodiscard]] QString description() const { return m_described; }

Q_SIGNALS:
    /// The cursor has moved, or what it stands on has changed: for a line of text below the chart.
    void described(const QString &text);

protected:
    void describe(const QString &text);
    /// What it says as a whole.
    void setSummary(const QString &text);
    /// Room for the frame that shows where the keys go.
    [[nodiscard]] QMargins frameMargins() const;

    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tell();

    QString m_described; ///< where the cursor is
    QString m_summary;
};

} // namespace ccm
