// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ccm {

class FileSaver;
class TableView;

/// Saves a table as it is shown, in its order and with its filter, as CSV or JSON.
class TableSaver final : public QObject
{
    Q_OBJECT

public:
    explicit TableSaver(TableView &view);

    void askWhereTo();
    /// JSON where the name ends so, else CSV. The rows are those of now; a thread of its own writes them.
    void saveTo(const QString &path);

    /// Tells what became of it. Where nobody listens, as in a dialog, a box of its own tells of failures.
    [[nodiscard]] FileSaver &files() { return *m_files; }

private:
    void tellFailure(const QString &sentence);

    TableView &m_view;
    FileSaver *m_files;
};

} // namespace ccm
