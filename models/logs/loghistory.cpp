// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/loghistory.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LogEnding = ".log"_L1;
constexpr auto HistoryEnding = ".lo_"_L1;
constexpr qsizetype StampLength = 16; ///< of "-20240131-235959"

struct Dated
{
    QDateTime stamp;
    FolderEntry entry;
};

/// Of "-20240131-235959"
std::optional<QDateTime> stampOf(const QString &text)
{
    const QDateTime stamp = QDateTime::fromString(text, u"'-'yyyyMMdd'-'HHmmss"_s);
    return stamp.isValid() ? std::optional(QDateTime(stamp.date(), stamp.time(), Qt::UTC)) : std::nullopt;
}

bool isEarlier(const Dated &one, const Dated &other)
{
    if (one.stamp != other.stamp)
        return one.stamp < other.stamp;
    return one.entry.name < other.entry.name;
}

} // namespace

QStringList historyNames(const QString &logName, const QList<FolderEntry> &folder)
{
    if (!logName.endsWith(LogEnding, Qt::CaseInsensitive))
        return {};
    const QString base = logName.chopped(LogEnding.size());
    std::optional<FolderEntry> single;
    QList<Dated> dated;
    for (const FolderEntry &entry : folder) {
        if (!entry.name.startsWith(base, Qt::CaseInsensitive))
            continue;
        const QString rest = entry.name.sliced(base.size());
        if (rest.compare(HistoryEnding, Qt::CaseInsensitive) == 0)
            single = entry;
        else if (!rest.endsWith(LogEnding, Qt::CaseInsensitive))
            continue;
        else if (const auto stamp = stampOf(rest.chopped(LogEnding.size())))
            dated.append({.stamp = *stamp, .entry = entry});
    }
    std::ranges::sort(dated, isEarlier);
    QStringList names;
    for (const Dated &one : std::as_const(dated)) {
        if (single && single->modified.isValid() && one.entry.modified > single->modified) {
            names.append(single->name);
            single.reset();
        }
        names.append(one.entry.name);
    }
    if (single)
        names.append(single->name);
    return names;
}

QStringList historyPaths(const QString &logPath)
{
    const QFileInfo log(logPath);
    const QDir folder = log.dir();
    if (!log.fileName().endsWith(LogEnding, Qt::CaseInsensitive))
        return {};
    // The system narrows the listing down, so that a full folder costs little.
    const QString base = log.fileName().chopped(LogEnding.size()).replace(u'[', "[[]"_L1);
    const QStringList patterns{base + u".lo_"_s, base + u"-*-*"_s + LogEnding};
    QList<FolderEntry> entries;
    for (const QFileInfo &info : folder.entryInfoList(patterns, QDir::Files | QDir::Hidden, QDir::Unsorted))
        entries.append({.name = info.fileName(), .modified = info.lastModified().toUTC()});
    QStringList paths;
    for (const QString &name : historyNames(log.fileName(), entries))
        paths.append(folder.filePath(name));
    return paths;
}

QString logOfHistory(const QString &name)
{
    if (name.endsWith(HistoryEnding, Qt::CaseInsensitive))
        return name.chopped(HistoryEnding.size()) + LogEnding;
    if (!name.endsWith(LogEnding, Qt::CaseInsensitive))
        return {};
    const QString base = name.chopped(LogEnding.size());
    return stampOf(base.right(StampLength)) ? base.chopped(StampLength) + LogEnding : QString();
}

QList<LogSource> withoutHistory(const QList<LogSource> &logs)
{
    QSet<QString> names;
    for (const LogSource &log : logs)
        names.insert(log.path.toCaseFolded());
    QHash<QString, QStringList> history; // by log
    for (const LogSource &log : logs) {
        const QString name = logOfHistory(log.path).toCaseFolded();
        if (names.contains(name))
            history[name].append(log.path);
    }
    QSet<QString> dropped;
    for (QStringList &paths : history) {
        std::ranges::sort(paths); // by their stamps; a file without one is the last
        const qsizetype count = std::min(paths.size(), MostHistory);
        dropped.unite(QSet<QString>(paths.cend() - count, paths.cend()));
    }
    QList<LogSource> rest;
    std::ranges::copy_if(logs, std::back_inserter(rest),
                         [&](const LogSource &log) { return !dropped.contains(log.path); });
    return rest;
}

QString shownBeside(const QString &shownAs, const QString &path)
{
    // "bundle.zip: x.log" is how a file at the top of an archive is known.
    const qsizetype separator = std::max(shownAs.lastIndexOf(u'/'), shownAs.lastIndexOf(u'\\'));
    const qsizetype colon = shownAs.lastIndexOf(u": "_s);
    const qsizetype begin = colon > separator ? colon + 2 : separator + 1;
    return shownAs.first(begin) + QFileInfo(path).fileName();
}

} // namespace ccm
