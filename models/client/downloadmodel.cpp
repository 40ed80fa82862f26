// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/downloadmodel.h"

#include "models/client/clienttext.h"
#include "models/client/runtext.h"

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using DownloadSpec = ColumnSpec<RunDownload>;

QVariant lasting(const RunDownload &download)
{
    if (!download.start.isValid() || !download.end.isValid())
        return {};
    return download.start.written.msecsTo(download.end.written);
}

QVariant rate(const RunDownload &download)
{
    const auto rate = download.bytesPerSecond();
    return rate ? QVariant(*rate) : QVariant();
}

constexpr std::array<DownloadSpec, DownloadModel::ColumnCount> DownloadColumns{{
    {DownloadModel::Files, QT_TRANSLATE_NOOP("ccm::DownloadModel", "Files"), Leading,
     [](const RunDownload &d) -> QVariant { return d.files.join(", "_L1); },
     [](const RunDownload &d) -> QVariant { return d.files.join(u' ').toCaseFolded(); }},
    {DownloadModel::Outcome, QT_TRANSLATE_NOOP("ccm::DownloadModel", "Outcome"), Leading,
     [](const RunDownload &d) -> QVariant { return clienttext::downloadOutcome(d); },
     [](const RunDownload &d) -> QVariant { return clienttext::downloadOutcome(d).toCaseFolded(); }},
    {DownloadModel::Start, QT_TRANSLATE_NOOP("ccm::DownloadModel", "Start"), Leading,
     [](const RunDownload &d) -> QVariant { return clienttext::time(d.start); },
     [](const RunDownload &d) -> QVariant { return d.start.written; }},
    {DownloadModel::Duration, QT_TRANSLATE_NOOP("ccm::DownloadModel", "Duration"), Trailing,
     [](const RunDownload &d) -> QVariant { return clienttext::duration(d.start, d.end); },
     [](const RunDownload &d) -> QVariant { return lasting(d); }},
    {DownloadModel::Size, QT_TRANSLATE_NOOP("ccm::DownloadModel", "Bytes"), Trailing,
     [](const RunDownload &d) -> QVariant { return clienttext::downloadSize(d); },
     [](const RunDownload &d) -> QVariant { return d.bytes ? QVariant(*d.bytes) : QVariant(); }},
    {DownloadModel::Rate, QT_TRANSLATE_NOOP("ccm::DownloadModel", "Rate"), Trailing,
     [](const RunDownload &d) -> QVariant { return clienttext::downloadRate(d); },
     [](const RunDownload &d) -> QVariant { return rate(d); }},
    {DownloadModel::Way, QT_TRANSLATE_NOOP("ccm::DownloadModel", "By"), Leading,
     [](const RunDownload &d) -> QVariant {
         return d.byBits ? DownloadModel::tr("BITS") : DownloadModel::tr("Copying");
     },
     [](const RunDownload &d) -> QVariant { return d.byBits; }},
    {DownloadModel::Source, QT_TRANSLATE_NOOP("ccm::DownloadModel", "From"), Leading,
     [](const RunDownload &d) -> QVariant { return d.source; },
     [](const RunDownload &d) -> QVariant { return d.source.toCaseFolded(); }},
}};
static_assert(columnsAreComplete(DownloadColumns), "one described column per enumerator, in enum order");

} // namespace

DownloadModel::DownloadModel(QObject *parent) : TableModel(DownloadColumns, parent) { }

QVariant DownloadModel::ownData(const RunDownload &download, int column, int role) const
{
    switch (role) {
    case StatusRole:
        return column == Outcome ? QVariant::fromValue(clienttext::statusOf(download)) : QVariant();
    case EvidenceRole: {
        const bool ofEnd = (column == Outcome || column == Size) && !download.endEvidence.isEmpty();
        const Evidence &evidence = ofEnd ? download.endEvidence : download.evidence;
        return evidence.isEmpty() ? QVariant() : QVariant::fromValue(evidence);
    }
    default:
        return {};
    }
}

} // namespace ccm
