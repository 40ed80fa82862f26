// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's view beside QTableView over the same ten million made-up rows, offscreen at 1280 x 800.
// What counts is the ratio; README.md tells what was measured and how.

#include "widgets/logs/logview.h"

#include "tests/widgets/logs/generatedrows.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QTableView>

#include <benchmark/benchmark.h>
#include <memory>

namespace {

constexpr int TenMillion = 10'000'000;
constexpr QSize Size(1'280, 800);

std::unique_ptr<ccm::LogView> logView(GeneratedRows &rows)
{
    auto view = std::make_unique<ccm::LogView>(rows);
    view->resize(Size);
    view->show();
    view->setTopRow(TenMillion / 2);
    return view;
}

std::unique_ptr<QTableView> tableView(GeneratedRows &rows)
{
    auto view = std::make_unique<QTableView>();
    view->setModel(&rows);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(1);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 4);
    view->horizontalHeader()->setSectionResizeMode(ccm::LogRows::Text, QHeaderView::Stretch);
    view->setColumnHidden(ccm::LogRows::Elapsed, true);
    view->resize(Size);
    view->show();
    return view;
}

/// A frame after moving on by `rows`; painted whole, as a remote desktop would.
void scrollAndPaint(benchmark::State &state, QAbstractScrollArea &view, int rows)
{
    QApplication::processEvents();
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    int value = TenMillion / 2;
    for (auto _ : state) {
        value = value + rows < TenMillion - 1'000 ? value + rows : TenMillion / 2;
        view.verticalScrollBar()->setValue(value);
        view.render(&image);
        benchmark::DoNotOptimize(image.constBits());
    }
}

void logViewFrame(benchmark::State &state)
{
    GeneratedRows rows(TenMillion);
    const auto view = logView(rows);
    scrollAndPaint(state, *view, static_cast<int>(state.range(0)));
}
BENCHMARK(logViewFrame)->ArgName("rows")->Arg(3)->Arg(1'000)->Unit(benchmark::kMillisecond);

void logViewFrameWrapped(benchmark::State &state)
{
    GeneratedRows rows(TenMillion);
    const auto view = logView(rows);
    view->setWrapped(true);
    scrollAndPaint(state, *view, static_cast<int>(state.range(0)));
}
BENCHMARK(logViewFrameWrapped)->ArgName("rows")->Arg(3)->Arg(1'000)->Unit(benchmark::kMillisecond);

void peerQTableViewFrame(benchmark::State &state)
{
    GeneratedRows rows(TenMillion);
    const auto view = tableView(rows);
    scrollAndPaint(state, *view, static_cast<int>(state.range(0)));
}
BENCHMARK(peerQTableViewFrame)->ArgName("rows")->Arg(3)->Arg(1'000)->Unit(benchmark::kMillisecond);

template<typename MakeView>
void firstPaint(benchmark::State &state, MakeView makeView)
{
    GeneratedRows rows(TenMillion);
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        const auto view = makeView(rows);
        QApplication::processEvents();
        view->render(&image);
        benchmark::DoNotOptimize(image.constBits());
    }
}

void logViewFirstPaint(benchmark::State &state)
{
    firstPaint(state, logView);
}
BENCHMARK(logViewFirstPaint)->Unit(benchmark::kMillisecond);

void peerQTableViewFirstPaint(benchmark::State &state)
{
    firstPaint(state, tableView);
}
BENCHMARK(peerQTableViewFirstPaint)->Unit(benchmark::kMillisecond);

/// Five million rows before those in view, and everything selected.
void logViewInsertMillionsAbove(benchmark::State &state)
{
    GeneratedRows rows(TenMillion);
    const auto view = logView(rows);
    view->selectAll();
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        rows.prepend(5'000'000);
        view->render(&image);
        state.PauseTiming();
        rows.removeFirst(5'000'000);
        view->render(&image);
        state.ResumeTiming();
    }
}
BENCHMARK(logViewInsertMillionsAbove)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
