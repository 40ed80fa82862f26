// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/rowsaver.h"

#include "models/logs/logmodel.h"
#include "widgets/common/filesaver.h"
#include "widgets/common/savedialog.h"
#include "widgets/logs/logview.h"
#include "widgets/logs/rowcopier.h"

namespace ccm {

using namespace Qt::StringLiterals;

RowSaver::RowSaver(LogModel &model, LogView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_files(new FileSaver(view))
{
}

void RowSaver::askWhereTo()
{
    if (m_model.rowCount() > MostSaved) {
        Q_EMIT refused(
            tr("More than %L1 records cannot be saved at once; a filter makes them fewer.").arg(MostSaved));
        return;
    }
    askWhereToSave(&m_view,
                   {.title = tr("Save these records"),
                    .fileName = u"records.csv"_s,
                    .filters = tr("Table for spreadsheets (*.csv);;Table for scripts (*.json)")},
                   [this](const QString &path) { saveTo(path); });
}

void RowSaver::saveTo(const QString &path)
{
    RowsToCopy rows = noRowsOf(m_model);
    const int count = std::min(m_model.rowCount(), MostSaved);
    rows.rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row)
        rows.rows.push_back(m_model.ref(row));
    m_files->save(path,
                  [rows = std::move(rows), style = shownCells(m_model, m_view),
                   isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive)](const std::stop_token &stop) {
                      return isJson ? recordsToJson(rows, stop) : recordsToCsv(rows, style, stop);
                  });
}

} // namespace ccm
