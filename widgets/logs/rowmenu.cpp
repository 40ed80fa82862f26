// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/rowmenu.h"

#include "models/logs/logmodel.h"
#include "models/logs/logrecordtext.h"

#include <optional>

namespace ccm {
namespace {

/// The field of a filter that a column is; none where a column cannot be filtered by its value.
std::optional<FilterField> fieldOf(int column)
{
    switch (column) {
    case LogModel::Component:
        return FilterField::Component;
    case LogModel::Thread:
        return FilterField::Thread;
    case LogModel::Source:
        return FilterField::Source;
    case LogModel::File:
        return FilterField::Log;
    case LogModel::Text:
        return FilterField::Message;
    default:
        return {};
    }
}

QString valueOf(const LogRecord &record, const QString &log, FilterField field)
{
    switch (field) {
    case FilterField::Component:
        return record.component;
    case FilterField::Thread:
        return record.thread;
    case FilterField::Source:
        return record.source;
    case FilterField::Log:
        return log;
    default:
        return record.message;
    }
}

} // namespace

RowMenu::RowMenu(const LogModel &model, int row, int column, QWidget *parent) : QMenu(parent)
{
    const auto field = fieldOf(column);
    if (row < 0 || !field || !model.isLoaded(row))
        return;
    const QString value = valueOf(model.record(row), model.files().at(model.fileOf(row)), *field);
    const FilterCondition condition = fieldIs(*field, value);
    const QString shown =
        fontMetrics()
            .elidedText(firstLine(value), Qt::ElideRight, fontMetrics().averageCharWidth() * 40)
            .replace(u'&', QStringLiteral("&&"));
    addAction(tr("Show only \"%1\"").arg(shown), this, [this, condition] { Q_EMIT included(condition); });
    addAction(tr("Hide \"%1\"").arg(shown), this, [this, condition] { Q_EMIT excluded(condition); });
    addSeparator();
}

} // namespace ccm
