// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/logs/roworder.h"

#include <optional>

namespace ccm {

class LogDetails;
class LogModel;
class LogView;

/// Shows the current record in the details, with what has to be read for it: the number of its line and
/// its raw text. A note goes to the record that it was written for.
class DetailsFeed final : public QObject
{
    Q_OBJECT

public:
    DetailsFeed(LogModel &model, LogView &view, LogDetails &details, QObject *parent);

    /// Of the current record, which may say something else by now.
    void refresh();
    /// Other logs: what is shown is of those before.
    void forget();

private:
    void noteOther(const std::optional<RowRef> &ref);
    void readLineOfCurrent();
    void readRawOfCurrent();
    void setNote(const QString &note);

    LogModel &m_model;
    LogView &m_view;
    LogDetails &m_details;
    std::optional<RowRef> m_shown;
    std::optional<qint64> m_line; ///< of m_shown, as soon as it is counted
    bool m_isLineUnknown = false; ///< it could not be counted
    Loader<qint64> m_lineReader{this};
    Loader<QString> m_rawReader{this};
};

} // namespace ccm
