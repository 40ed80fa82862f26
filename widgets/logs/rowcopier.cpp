// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/rowcopier.h"

#include "models/logs/logmodel.h"
#include "widgets/logs/logheader.h"
#include "widgets/logs/logview.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ccm {

RowsToCopy noRowsOf(const LogModel &model)
{
    RowsToCopy rows{.names = model.files()};
    for (int file = 0; file < model.files().size(); ++file)
        rows.logs.append(model.readableSnapshot(file));
    return rows;
}

CellStyle shownCells(const LogModel &model, const LogView &view)
{
    CellStyle style{.times = model.timeDisplay()};
    const QHeaderView &header = view.header();
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            style.columns.append(static_cast<LogRows::Column>(column));
    }
    return style;
}

RowCopier::RowCopier(LogModel &model, LogView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
}

void RowCopier::copy(bool withHeader)
{
    start(withHeader ? Form::TextWithHeader : Form::Text);
}

void RowCopier::copyAsJson()
{
    start(Form::Json);
}

void RowCopier::cancel()
{
    m_reader.cancel();
}

void RowCopier::start(Form form)
{
    if (m_view.selectedRows().count() > MostCopied) {
        Q_EMIT refused(
            tr("More than %L1 records cannot be copied at once; a filter makes them fewer.").arg(MostCopied));
        return;
    }
    RowsToCopy rows = noRowsOf(m_model);
    for (const RowRange &range : m_view.selectedRows().ranges()) {
        for (int row = range.first; row <= range.last; ++row)
            rows.rows.push_back(m_model.ref(row));
    }
    if (rows.rows.empty())
        return;
    m_reader.start(
        [=, style = shownCells(m_model, m_view)](const std::stop_token &stop) -> Result<QString> {
            const auto copied = readRows(rows, stop);
            if (!copied)
                return std::unexpected(copied.error());
            return form == Form::Json ? QString::fromUtf8(jsonLines(*copied))
                                      : tabSeparated(*copied, style, form == Form::TextWithHeader);
        },
        [this](const Result<QString> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(*text);
            else
                Q_EMIT failed(text.error().message());
        });
}

} // namespace ccm
