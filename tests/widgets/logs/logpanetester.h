// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logmodel.h"
#include "tests/models/logs/snapshots.h"
#include "widgets/common/filterline.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

#include <array>

/// A log pane that shows two logs made of real bytes, with Qt's model tester beside it.
class LogPaneTester
{
public:
    LogPaneTester()
    {
        pane.resize(1024, 660);
        pane.show();
    }

    /// "record 0" and so on, a second apart; errors at 10, 60, 110 ..., warnings at 20, 70, 120 ...
    [[nodiscard]] static QByteArray records(int count, int first = 0)
    {
        QByteArray bytes;
        for (int i = first; i < first + count; ++i) {
            const QByteArray type = i % 50 == 10 ? "3" : i % 50 == 20 ? "2" : "1";
            bytes += logsamples::line(i, "record " + QByteArray::number(i), 300, type);
        }
        return bytes;
    }

    void open(const QStringList &names = {QStringLiteral("a.log"), QStringLiteral("b.log")})
    {
        logs[0] = logsamples::GrowingLog(names.value(0));
        logs[1] = logsamples::GrowingLog(names.value(1));
        model.setFiles(names);
    }
    void add(int file, const QByteArray &bytes)
    {
        logs[static_cast<std::size_t>(file)].add(bytes);
        update(file);
    }
    void update(int file) { model.update(file, logs[static_cast<std::size_t>(file)].snapshot()); }
    /// One log, all rows of which are there at once.
    void openOne(int count)
    {
        open({QStringLiteral("a.log")});
        add(0, records(count));
    }

    template<typename T>
    [[nodiscard]] T &child(QAnyStringView name) const
    {
        auto *found = pane.findChild<T *>(name.toString());
        if (!found)
            qFatal("There is no %s.", qPrintable(name.toString()));
        return *found;
    }
    [[nodiscard]] ccm::LogView &view() const { return *pane.findChild<ccm::LogView *>(); }
    [[nodiscard]] ccm::PaneStack &stack() const { return *pane.findChild<ccm::PaneStack *>(); }
    [[nodiscard]] ccm::MessageBar &messages() const { return *pane.findChild<ccm::MessageBar *>(); }
    [[nodiscard]] ccm::FilterLine &line() const { return *pane.findChild<ccm::FilterLine *>(); }
    [[nodiscard]] QComboBox &severity() const { return child<QComboBox>("severityFilter"); }
    [[nodiscard]] QComboBox &mode() const { return child<QComboBox>("filterMode"); }
    [[nodiscard]] QLabel &problem() const { return child<QLabel>("filterProblem"); }
    [[nodiscard]] QString text(QAnyStringView label) const { return child<QLabel>(label).text(); }
    [[nodiscard]] QString field(QAnyStringView name) const { return child<QLineEdit>(name).text(); }
    [[nodiscard]] QString message() const
    {
        return pane.findChild<QPlainTextEdit *>(QStringLiteral("message"))->toPlainText();
    }
    [[nodiscard]] QString current() const
    {
        const int row = view().currentRow();
        return row < 0 ? QString() : model.record(row).message;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.record(row).message);
        return all;
    }
    void trigger(QAnyStringView action) const { child<QAction>(action).trigger(); }
    [[nodiscard]] bool isAtEnd() const
    {
        const QScrollBar *bar = view().verticalScrollBar();
        return bar->maximum() > 0 && bar->value() == bar->maximum();
    }
    void select(int first, int last) const
    {
        ccm::RowSelection rows;
        rows.select({first, last});
        view().setSelectedRows(rows);
    }

    ccm::LogModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ccm::LogPane pane{model};
    std::array<logsamples::GrowingLog, 2> logs;
};
