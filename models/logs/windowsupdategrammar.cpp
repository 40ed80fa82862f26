// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "2023/10/31 09:12:53.1234567 1234  5678  Agent           text", as Get-WindowsUpdateLog makes it from
// traces.

#include "models/logs/linegrammars.h"
#include "models/logs/stampreader.h"

namespace ccm {
namespace {

class WindowsUpdateGrammar final : public LineGrammar
{
public:
    Grammar grammar() const override { return Grammar::WindowsUpdate; }

    LineRole roleOf(std::string_view line) const override
    {
        if (line[0] < '0' || line[0] > '9')
            return LineRole::None;
        return startsWithShape(line, "0000/00/00 00:00:00.0") ? LineRole::Begins : LineRole::None;
    }

    void parse(LogRecord &record, QStringView text, GrammarContext &) const override
    {
        const QDate date = takeYearFirst(text, u'/');
        takeMark(text, u' ');
        const QTime time = takeTimeOfDay(text);
        const int milliseconds = takeMark(text, u'.') ? takeMilliseconds(text) : -1;
        if (!date.isValid() || !time.isValid() || milliseconds < 0)
            return;
        skipSpaces(text);
        const QStringView process = takeWord(text);
        skipSpaces(text);
        const QStringView thread = takeWord(text);
        skipSpaces(text);
        const QStringView component = takeWord(text);
        skipSpaces(text);
        if (process.isEmpty() || thread.isEmpty() || !isDigit(process[0]) || !isDigit(thread[0]))
            return;
        record.time.written = QDateTime(date, time.addMSecs(milliseconds), Qt::UTC);
        record.thread = thread.toString();
        record.component = component.toString();
        record.message = text.toString();
    }
};

} // namespace

const LineGrammar &windowsUpdateGrammar()
{
    static const WindowsUpdateGrammar grammar;
    return grammar;
}

} // namespace ccm
