// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/tablesaver.h"

#include "models/base/savedtable.h"
#include "widgets/common/filesaver.h"
#include "widgets/common/savedialog.h"
#include "widgets/common/tableview.h"

#include <QMessageBox>

namespace ccm {

using namespace Qt::StringLiterals;

TableSaver::TableSaver(TableView &view) : QObject(&view), m_view(view), m_files(new FileSaver(view))
{
    connect(m_files, &FileSaver::failed, this, [this](const Error &error) {
        if (!m_files->isListenedTo())
            tellFailure(error.message());
    });
}

void TableSaver::askWhereTo()
{
    const QString name = m_view.objectName().isEmpty() ? u"table"_s : m_view.objectName();
    askWhereToSave(&m_view,
                   {.title = tr("Save this table"),
                    .fileName = name + u".csv"_s,
                    .filters = tr("Table for spreadsheets (*.csv);;Table for scripts (*.json)")},
                   [this](const QString &path) { saveTo(path); });
}

void TableSaver::saveTo(const QString &path)
{
    if (!m_view.model())
        return;
    m_files->save(path,
                  [table = savedTable(*m_view.model(), m_view.shownColumns()),
                   isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive)](const std::stop_token &) {
                      return isJson ? tableToJson(table) : tableToCsv(table);
                  });
}

void TableSaver::tellFailure(const QString &sentence)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Save this table"), sentence, QMessageBox::Ok, &m_view);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName(u"tableNotSaved"_s);
    box->open();
}

} // namespace ccm
