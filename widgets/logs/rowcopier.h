// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/logs/recordexport.h"

namespace ccm {

class LogModel;
class LogView;

/// The logs of a model as they stand, of which rows may then be taken.
[[nodiscard]] RowsToCopy noRowsOf(const LogModel &model);
/// The columns and times that a view shows.
[[nodiscard]] CellStyle shownCells(const LogModel &model, const LogView &view);

/// Copies the selected rows to the clipboard, however many and wherever their texts are: they are read
/// beside the GUI thread.
class RowCopier final : public QObject
{
    Q_OBJECT

public:
    /// All of them are put together in memory before they can be pasted.
    static constexpr qint64 MostCopied = 500'000;

    RowCopier(LogModel &model, LogView &view, QObject *parent);

    void copy(bool withHeader);
    void copyAsJson();
    void cancel();

Q_SIGNALS:
    /// Why they are not copied, as a whole sentence.
    void refused(const QString &sentence);
    void failed(const QString &sentence);

private:
    enum class Form : quint8 { Text, TextWithHeader, Json };

    void start(Form form);

    LogModel &m_model;
    LogView &m_view;
    Loader<QString> m_reader{this};
};

} // namespace ccm
