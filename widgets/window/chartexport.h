// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <optional>

namespace ccm {

class Chart;

enum class ChartFormat : quint8 { Png, Svg, Pdf };

/// By the end of the name: ".png", ".svg", ".pdf", whatever the case.
[[nodiscard]] std::optional<ChartFormat> chartFormat(const QString &path);
/// For a file dialog: "PNG picture (*.png);;...".
[[nodiscard]] QString chartFileFilter();

/// A chart of `size` pixels, dark on light whatever the theme.
[[nodiscard]] QImage chartImage(Chart &chart, const QSize &size);
/// That picture as a file; on any thread.
[[nodiscard]] QByteArray pngBytes(const QImage &image);
/// The same as a file. SVG and PDF are of as many points of 1/96 inch.
[[nodiscard]] QByteArray chartBytes(Chart &chart, const QSize &size, ChartFormat format);
/// Of a name that chartFormat() does not know.
[[nodiscard]] Error notAChart(const QString &path);

} // namespace ccm
