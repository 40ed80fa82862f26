// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ccm {

class FileSaver;
class LogModel;
class LogView;

/// Saves the records that a view shows, in its order and with its filter, as CSV or JSON.
class RowSaver final : public QObject
{
    Q_OBJECT

public:
    /// The bytes are put together in memory, and no spreadsheet takes more rows.
    static constexpr int MostSaved = 1'000'000;

    RowSaver(LogModel &model, LogView &view, QObject *parent);

    void askWhereTo();
    /// JSON where the name ends so, else CSV. The rows are those of now; a thread of its own reads and writes
    /// them.
    void saveTo(const QString &path);

    /// Tells what became of it.
    [[nodiscard]] FileSaver &files() { return *m_files; }

Q_SIGNALS:
    /// Why they are not saved, as a whole sentence.
    void refused(const QString &sentence);

private:
    LogModel &m_model;
    LogView &m_view;
    FileSaver *m_files;
};

} // namespace ccm
