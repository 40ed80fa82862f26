// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/cases/casepaths.h"
#include "models/compare/question.h"
#include "models/logs/savedbookmarks.h"

#include <QByteArray>
#include <QJsonObject>

namespace ccm {

/// Named limits of a case file.
struct CaseFileLimits
{
    static constexpr qint64 Bytes = 16'777'216;
    static constexpr int Version = 1;
    static constexpr qsizetype Logs = 10'000;
    static constexpr qsizetype Clients = 20'000;
    static constexpr qsizetype Filters = 10'000;
    static constexpr qsizetype SetsPerFilter = 100;
    static constexpr qsizetype PathLength = 32'767; ///< the longest that Windows has
    static constexpr qsizetype FilterLength = 100'000;
    static constexpr qsizetype NameLength = 200;
    static constexpr qsizetype NotesLength = 1'000'000;
    static constexpr qsizetype LayoutBytes = 1'048'576;
    static constexpr qsizetype PlanDraftBytes = 1'048'576; ///< as compact JSON
    static constexpr qint64 Offset = qint64{1} << 52; ///< in a log; JSON has no larger whole numbers
    static constexpr int Number = 1'000'000; ///< of an item or a run
};

/// What of one log is shown.
struct CaseFilter
{
    QString log; ///< its path, or "archive: entry"; empty: all logs together
    QString text; ///< as parseFilter() reads it
    QStringList sets; ///< names of saved filters that were chosen
    bool isHidden = false; ///< the log is switched off
    QJsonObject others; ///< keys that this version does not know

    bool operator==(const CaseFilter &) const = default;
};

/// What was looked at last, in each pane that has such a place.
struct CasePlace
{
    QString log; ///< of the record that was shown in full: its path, or "archive: entry"
    qint64 offset = -1; ///< of that record, in bytes; -1: none
    int item = 0; ///< of the manifest, from 1; 0: none
    qsizetype run = -1; ///< of the client, from 0; -1: none

    bool operator==(const CasePlace &) const = default;
};

/// A case as one file: what is open and what was noted about it. It holds paths, never contents.
struct CaseFile
{
    CasePaths paths;
    QStringList clients; ///< further clients of the list, in its order
    QList<CaseFilter> filters;
    QList<SavedBookmark> bookmarks; ///< with a note for each record
    QString notes; ///< about the case; plain text
    QString pane; ///< the name of the one that was in front
    CasePlace place;
    QJsonObject
        planDraft; ///< a plan file with changes that `paths.plan` does not have; empty: there are none
    Question question; ///< what the comparison was asked
    /// The word of a kind of run that this version does not know; written again while the question is about
    /// another one of nobody's choice, which is the automatic run.
    QString unknownRun;
    QByteArray layout; ///< of the window; opaque
    QJsonObject others; ///< keys that this version does not know; they are written again

    bool operator==(const CaseFile &) const = default;
};

/// The ending of such files.
inline constexpr QStringView CaseFileEnding = u".ccmcase";

/// Path of a case file in the words of a case in `folder`: "./logs/a.log" below it, anything else as it is.
/// Letters of a path with a drive are compared without regard to case, and its backslashes are slashes.
[[nodiscard]] QString portablePath(const QString &path, const QString &folder);
/// The other way. Only what begins with "./" or "../" is relative: "cm01" may be a management point.
[[nodiscard]] QString pathFromPortable(const QString &portable, const QString &folder);

/// {"format": "ccmscope-case", "version": 1, "site": "./site", "earlierSite": "...", "client": "...",
///  "clients": [...], "logs": [...], "plan": "...", "filters": [{"log", "text", "sets", "hidden": bool}],
///  "bookmarks": [as in the file of bookmarks], "notes": "...", "pane": "...",
///  "place": {"log", "offset", "item", "run"}, "planDraft": {as a plan file},
///  "question": {"run": "auto", "task" or "manual", "assumedInstalled": a version, "serversExcluded": bool,
///               "forcedReinstall": bool, "withEarlierManifest": bool, "ignoreSkipUpgrade": bool},
///  "layout": base64}
/// with the keys in order, and without those that are empty. `folder` is where the file will lie; empty:
/// paths are written as they are.
[[nodiscard]] QByteArray writeCaseFile(const CaseFile &given, const QString &folder = {});
/// `source` names the file in errors. Malformed with line and column where it is no JSON, WrongKind where it
/// is another document, Unsupported where a later version wrote it, TooLarge beyond a limit.
[[nodiscard]] Result<CaseFile> readCaseFile(const QByteArray &json, const QString &source,
                                            const QString &folder = {});

/// The same case after its files were moved from one folder to another; what lies elsewhere stays.
[[nodiscard]] CaseFile movedCase(const CaseFile &file, const QString &from, const QString &to);

/// What of the case this version does not understand and leaves out, as a sentence; empty where there is
/// nothing.
[[nodiscard]] QString notUnderstoodIn(const CaseFile &file);

/// Reads the file; paths relative to it become absolute.
[[nodiscard]] Result<CaseFile> loadCaseFile(const QString &path);
/// Writes it: the whole of it or, with an Error, nothing; what was there before stays until then. What could
/// not be read again is not written. Paths that are relative to the working folder are made absolute.
[[nodiscard]] Result<void> saveCaseFile(const QString &path, const CaseFile &file);

} // namespace ccm
