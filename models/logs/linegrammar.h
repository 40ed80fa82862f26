// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QDate>
#include <QStringView>
#include <QTime>

#include <string_view>

namespace ccm {

/// What a line is to a grammar.
enum class LineRole : quint8 {
    None, ///< nothing that the grammar knows
    Begins, ///< a record begins here; lines without a role may continue it
    Ends, ///< a record ends here, with its metadata; lines before it that nothing claimed belong to it
};

/// What later records need from earlier ones of the same log.
struct GrammarContext
{
    QDate msiDate; ///< of the Windows Installer record before; a header sets it
    QTime msiTime; ///< of that record

    bool operator==(const GrammarContext &) const = default;
};

/// One kind of record that is made of lines. Each has a file of its own; linegrammars.h lists them.
class LineGrammar
{
public:
    virtual ~LineGrammar() = default;

    [[nodiscard]] virtual Grammar grammar() const = 0;
    /// `line` has one byte per character, and bytes above 0x7F outside of ASCII: stamps are ASCII.
    /// Asked of every line of text, so the first or last byte is looked at before anything else.
    [[nodiscard]] virtual LineRole roleOf(std::string_view line) const = 0;
    /// Whether a line without a role goes on with the record that begins before it.
    [[nodiscard]] virtual bool isContinuedBy(std::string_view) const { return true; }
    /// Fills in what the text tells. `record.message` is all of it before; what is left there is shown, so
    /// only what was understood may be taken out.
    virtual void parse(LogRecord &record, QStringView text, GrammarContext &context) const = 0;

protected:
    LineGrammar() = default;
    LineGrammar(const LineGrammar &) = default;
    LineGrammar &operator=(const LineGrammar &) = default;
};

} // namespace ccm
