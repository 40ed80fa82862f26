// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logmodel.h"
#include "snapshots.h"

#include <QAbstractItemModelTester>

/// A model of two logs under the eyes of Qt's model tester.
class LogModelTester
{
public:
    explicit LogModelTester(const QStringList &names = {QStringLiteral("a.log"), QStringLiteral("b.log")})
    {
        model.setFiles(names);
    }

    /// The first lines of the messages, from top to bottom.
    [[nodiscard]] QStringList texts() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, ccm::LogModel::Text).data().toString());
        return found;
    }

    void update(int file) { model.update(file, logs[static_cast<std::size_t>(file)].snapshot()); }

    void add(int file, const QByteArray &bytes)
    {
        logs[static_cast<std::size_t>(file)].add(bytes);
        update(file);
    }

    ccm::LogModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::array<logsamples::GrowingLog, 2> logs{logsamples::GrowingLog(QStringLiteral("a.log")),
                                               logsamples::GrowingLog(QStringLiteral("b.log"))};
};
