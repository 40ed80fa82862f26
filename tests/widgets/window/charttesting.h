// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"

#include <QCoreApplication>
#include <QImage>
#include <QPalette>
#include <QSet>
#include <QWidget>

namespace ccm::testing {

/// Always on, policy at once: the same number of starts in each hour of the window.
inline Plan evenPlan(int days, qint64 clients, const QDate &opening = QDate(2026, 11, 30))
{
    Plan plan{.name = QStringLiteral("Even"),
              .openingDate = opening,
              .openingTime = QTime(0, 0),
              .timeZone = "Europe/Berlin",
              .days = days,
              .policyPollMinutes = 0};
    plan.fleet = {{.count = clients}};
    return plan;
}

inline QDateTime berlin(const QDate &day, int hour, int minute = 0)
{
    return {day, QTime(hour, minute), QTimeZone("Europe/Berlin")};
}

inline QPalette palette(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, base);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

inline QPalette lightPalette()
{
    return palette(QColor(0xf0, 0xf0, 0xf0), Qt::white, QColor(0x1b, 0x1b, 0x1b));
}

inline QPalette darkPalette()
{
    return palette(QColor(0x22, 0x26, 0x2b), QColor(0x1a, 0x1d, 0x21), QColor(0xe6, 0xe9, 0xed));
}

inline QPalette highContrastPalette()
{
    return palette(Qt::black, Qt::black, Qt::white);
}

/// With all that was changed since it was drawn last.
inline QImage pictureOf(QWidget &widget)
{
    widget.grab(); // lays it out
    QCoreApplication::processEvents(); // charts wait for the end of all changes
    return widget.grab().toImage();
}

inline qsizetype colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return colors.size();
}

inline qsizetype countColor(const QImage &image, const QColor &color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace ccm::testing
