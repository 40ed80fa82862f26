// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

namespace ccm {

/// How times are shown.
enum class TimeDisplay : quint8 { AsWritten, Utc, Local };

/// The first line that holds text, with "…" where more follows. Very long lines are cut.
[[nodiscard]] QString firstLine(const QString &message);
/// "2013-09-09 08:56:37.101", as written. What stands in its place where it cannot be read as a time; empty
/// where there is nothing.
[[nodiscard]] QString writtenTimeText(const LogTime &time);
/// The same as chosen; "... (as written)" where the bias or its sign is not known. `biasFactor` is
/// that of the log (LogSnapshot::biasFactor); native records have their own whatever it is.
[[nodiscard]] QString shownTimeText(const LogTime &time, TimeDisplay display, int biasFactor);
/// "2013-09-09 08:56:37.101, bias +300 min, UTC 13:56:37.101", or what of it is known. The date of
/// UTC is there where it is another.
[[nodiscard]] QString fullTimeText(const LogTime &time);
/// Why what is shown is no time, as a whole sentence; empty where it is one, or there is nothing.
[[nodiscard]] QString unreadTimeHint(const LogTime &time);
/// "+0.123 s", "+1:02:03.456"; for a difference in milliseconds.
[[nodiscard]] QString elapsedText(qint64 milliseconds);
/// "6788 (0x1A84)"; as written where it is no number.
[[nodiscard]] QString threadText(const QString &thread);
/// "CMTrace record", for a line of its own.
[[nodiscard]] QString grammarText(Grammar grammar);
/// "Error", "Info, damaged": what is wrong with a record stands in words beside its severity.
[[nodiscard]] QString levelText(const LogRecord &record);
/// "CcmExec.log" of "client.zip: Windows/CCM/Logs/CcmExec.log".
[[nodiscard]] QString shortLogName(const QString &name);
/// What the flags say, as whole sentences; empty where there are none.
[[nodiscard]] QString flagsText(RecordFlags flags);

} // namespace ccm
