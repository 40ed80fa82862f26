// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/redactioncharacters.h"
#include "models/cases/redactionfinder.h"

namespace ccm {

/// A line in which names are looked for: what stands where, and the names that were found so far.
class NameLine
{
protected:
    static constexpr qsizetype Longest = 255; ///< of a name, in characters

    NameLine(QStringView text, const NameKnowledge &known) : m_text(text), m_known(known) { }

    [[nodiscard]] QChar at(qsizetype i) const { return charAt(m_text, i); }
    [[nodiscard]] QStringView part(qsizetype start, qsizetype end) const
    {
        return m_text.sliced(start, end - start);
    }
    template<typename Test>
    [[nodiscard]] qsizetype endOf(qsizetype start, Test test) const
    {
        return endOfRun(m_text, start, test);
    }
    template<typename Test>
    [[nodiscard]] qsizetype startOf(qsizetype end, Test test) const
    {
        while (end > 0 && test(m_text[end - 1]))
            --end;
        return end;
    }
    /// Dots at the end belong to the sentence.
    [[nodiscard]] qsizetype endOfDotted(qsizetype start) const
    {
        qsizetype end = endOf(start, [](QChar c) { return isHostLetter(c) || c == u'.'; });
        while (end > start && (at(end - 1) == u'.' || at(end - 1) == u'-'))
            --end;
        return end;
    }

    /// In order; what lies over an earlier name is left out.
    void add(RedactedKind kind, qsizetype start, qsizetype end);
    /// "cm01.corp.example" is a host and a domain, "corp.com" and "corp.local" are domains.
    void addHost(qsizetype start, qsizetype end);
    void addUser(qsizetype start, qsizetype end);
    QStringView m_text;
    const NameKnowledge &m_known;
    QList<NameSpan> m_spans;
};

} // namespace ccm
