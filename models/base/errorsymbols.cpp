// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errorsymbols.h"

#include "models/base/bringforward.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QResource>

#include <algorithm>
#include <array>
#include <vector>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct SymbolRow
{
    quint32 value = 0;
    QByteArrayView name; ///< into SymbolTable::bytes
    QByteArrayView header;

    [[nodiscard]] ErrorSymbol symbol() const
    {
        return {.value = value, .name = QString::fromLatin1(name), .header = QString::fromLatin1(header)};
    }
};

/// errorcodes.tsv: value (8 hexadecimal digits), symbol, header; ordered by value.
struct SymbolTable
{
    QByteArray bytes;
    std::vector<SymbolRow> rows;
};

SymbolTable readTable()
{
    SymbolTable table{.bytes = QResource(u":/base/errorcodes.tsv"_s).uncompressedData(), .rows = {}};
    Q_ASSERT(!table.bytes.isEmpty());
    constexpr std::size_t Rows = 4300;
    table.rows.reserve(Rows);
    QByteArrayView rest = table.bytes;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = rest.first(end < 0 ? rest.size() : end).trimmed(); // CR of a checkout
        rest = rest.sliced(end < 0 ? rest.size() : end + 1);
        const qsizetype first = line.indexOf('\t');
        const qsizetype second = line.lastIndexOf('\t');
        if (line.startsWith('#') || first < 0 || second == first)
            continue;
        table.rows.push_back({.value = line.first(first).toByteArray().toUInt(nullptr, 16),
                              .name = line.sliced(first + 1, second - first - 1),
                              .header = line.sliced(second + 1)});
    }
    Q_ASSERT(std::ranges::is_sorted(table.rows, {}, &SymbolRow::value));
    return table;
}

/// Read at the first look-up, not at the start of the program, and never changed.
const std::vector<SymbolRow> &rows()
{
    static const SymbolTable table = readTable();
    return table.rows;
}

bool marksARange(const ErrorSymbol &symbol)
{
    return symbol.name.endsWith("_FIRST"_L1) || symbol.name.endsWith("_LAST"_L1);
}

} // namespace

QList<ErrorSymbol> errorSymbols(quint32 value)
{
    QList<ErrorSymbol> symbols;
    for (const SymbolRow &row : std::ranges::equal_range(rows(), value, {}, &SymbolRow::value))
        symbols.append(row.symbol());
    bringForward(symbols, std::not_fn(marksARange));
    return symbols;
}

std::optional<ErrorSymbol> errorSymbol(QStringView name)
{
    const QByteArray wanted = name.toLatin1();
    const auto row = std::ranges::find_if(rows(), [&wanted](const SymbolRow &candidate) {
        return candidate.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return row == rows().end() ? std::nullopt : std::optional(row->symbol());
}

QList<ErrorSymbol> allErrorSymbols()
{
    QList<ErrorSymbol> symbols;
    symbols.reserve(static_cast<qsizetype>(rows().size()));
    for (const SymbolRow &row : rows())
        symbols.append(row.symbol());
    return symbols;
}

QString wordsOfSymbol(QStringView name)
{
    // What comes before names the subsystem: "WU_E_PT_SOAP_VERSION" keeps "pt soap version".
    constexpr std::array Marks{"ERROR_WINHTTP_"_L1, "ERROR_"_L1, "STATUS_"_L1, "_E_"_L1, "_S_"_L1};
    for (const QLatin1StringView mark : Marks) {
        const qsizetype at = name.indexOf(mark);
        const bool isPrefix = mark.startsWith(u'_') ? at > 0 : at == 0;
        if (isPrefix && at + mark.size() < name.size()) {
            name = name.sliced(at + mark.size());
            break;
        }
    }
    return name.toString().toLower().replace(u'_', u' ');
}

} // namespace ccm
