// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/report.h"

#include <QPageSize>

#include <stop_token>

class QPagedPaintDevice;

namespace ccm {

/// Draws a report page by page, with the pages' numbers, on a printer or into a PDF file. False where it was
/// cancelled or the device could not be begun. Any thread may call it.
bool drawReport(const Report &report, const ReportPictures &pictures, QPagedPaintDevice &device,
                const std::stop_token &stop = {});
/// The report as a PDF file; its text can be selected. Empty where it was cancelled.
[[nodiscard]] QByteArray reportToPdf(const Report &report, const ReportPictures &pictures,
                                     const QPageSize &page, const std::stop_token &stop = {});
/// Letter where inches are used, A4 elsewhere.
[[nodiscard]] QPageSize pageSizeOf(const QLocale &locale);

} // namespace ccm
