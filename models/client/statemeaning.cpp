// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/statemeaning.h"

#include <QResource>

#include <algorithm>
#include <array>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

std::optional<StateMeaning::Kind> kindOf(QStringView word)
{
    using Kind = StateMeaning::Kind;
    static constexpr std::array<std::pair<QLatin1StringView, Kind>, 5> Words{{
        {"neutral"_L1, Kind::Neutral},
        {"progress"_L1, Kind::Progress},
        {"success"_L1, Kind::Success},
        {"restart"_L1, Kind::Restart},
        {"failure"_L1, Kind::Failure},
    }};
    const auto found = std::ranges::find_if(Words, [word](const auto &row) { return row.first == word; });
    return found == Words.end() ? std::nullopt : std::optional(found->second);
}

std::optional<StateMeaning> readRow(const QStringList &cells)
{
    constexpr qsizetype Columns = 4;
    if (cells.size() != Columns)
        return std::nullopt;
    bool hasTopic = false;
    bool hasId = false;
    const int topic = cells[0].toInt(&hasTopic);
    const int id = cells[1].toInt(&hasId);
    const auto kind = kindOf(cells[2]);
    if (!hasTopic || !hasId || !kind)
        return std::nullopt;
    return StateMeaning{.topic = topic, .id = id, .kind = *kind, .text = cells[3]};
}

QList<StateMeaning> readTable()
{
    const QByteArray bytes = QResource(u":/client/statemeanings.tsv"_s).uncompressedData();
    Q_ASSERT(!bytes.isEmpty());
    QList<StateMeaning> meanings;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        if (auto row = readRow(line.trimmed().split(u'\t')))
            meanings.append(std::move(*row));
    }
    return meanings;
}

} // namespace

const QList<StateMeaning> &stateMeanings()
{
    static const QList<StateMeaning> meanings = readTable();
    return meanings;
}

std::optional<StateMeaning> stateMeaning(int topic, int id)
{
    const QList<StateMeaning> &meanings = stateMeanings();
    const auto found = std::ranges::find_if(meanings, [topic, id](const StateMeaning &meaning) {
        return meaning.topic == topic && meaning.id == id;
    });
    return found == meanings.cend() ? std::nullopt : std::optional(*found);
}

} // namespace ccm
