// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"

#include <QObject>

namespace ccm {

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

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    void tellFailure(const QString &sentence);

    TableView &m_view;
    Loader<bool> m_writing{this};
};

} // namespace ccm
