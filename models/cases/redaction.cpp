// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redaction.h"

#include "models/cases/redactioncharacters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

/// Each line with its end.
template<typename Take>
void forEachLine(QStringView lines, const Take &take)
{
    for (qsizetype start = 0; start < lines.size();) {
        const qsizetype found = lines.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? lines.size() : found + 1;
        take(lines.sliced(start, end - start));
        start = end;
    }
}

/// "host-1.domain-1.example" reads as a name of DNS does.
QString standInAt(const Replacement &entry, QStringView text, qsizetype end)
{
    const bool isDotted = end + 1 < text.size() && text[end] == u'.' && isNameLetter(text[end + 1]);
    return entry.kind == RedactedKind::Host && isDotted ? entry.standIn.toLower() : entry.standIn;
}

} // namespace

Redactor::Redactor(RedactionOptions options, const RedactionSeeds &seeds) : m_options(std::move(options))
{
    for (const QString &domain : seeds.domains)
        learnText(QString(u"domain=" + domain));
    for (const QString &host : seeds.hosts)
        learnText(QString(u"host=" + host));
    for (const QString &user : seeds.users)
        learnText(QString(u"user=" + user));
    for (const QString &text : seeds.texts)
        learnText(text);
    const QStringList words =
        m_options.words.first(std::min(m_options.words.size(), RedactionOptions::MostWords));
    for (const QString &word : words)
        addWord(word);
}

void Redactor::addWord(const QString &word)
{
    const QString trimmed = word.trimmed();
    const auto first = std::ranges::find_if(trimmed, isNameLetter);
    if (first != trimmed.end())
        m_book.learn(RedactedKind::Word, QStringView(trimmed).sliced(first - trimmed.begin()));
}

void Redactor::learn(QByteArrayView bytes)
{
    (void)changeText(bytes, [this](QStringView lines, bool &) {
        learnText(lines);
        return QString();
    });
}

void Redactor::learnText(QStringView text)
{
    forEachLine(text, [this](QStringView line) { learnLine(line); });
}

void Redactor::learnLine(QStringView line)
{
    for (const OpenPart &part : openParts(line)) {
        const QStringView text = line.sliced(part.start, part.length);
        learnVersions(text, m_known);
        for (const NameSpan &span : findNames(text, m_known, part.isAccount)) {
            m_book.learn(span.kind, text.sliced(span.start, span.length));
            if (span.kind == RedactedKind::Domain)
                m_known.domains = m_book.domains();
        }
    }
}

ChangedText Redactor::redact(QByteArrayView bytes, const QString &file, const QList<qint64> &cuts)
{
    m_file = file;
    m_line = 0;
    ChangedText result = changeText(
        bytes, [this](QStringView lines, bool &changed) { return redactLines(lines, changed); }, cuts);
    m_file.clear();
    return result;
}

QString Redactor::redactText(QStringView text)
{
    bool isChanged = false;
    const QString result = redactLines(text, isChanged);
    return isChanged ? result : text.toString();
}

QString Redactor::redactLines(QStringView lines, bool &changed)
{
    m_result.clear();
    m_lines = lines;
    m_copied = 0;
    m_isChanged = false;
    forEachLine(lines, [this](QStringView line) { redactLine(line); });
    changed = m_isChanged;
    if (!changed)
        return {};
    m_result.append(lines.sliced(m_copied));
    return m_result;
}

void Redactor::redactLine(QStringView line)
{
    ++m_line;
    for (const OpenPart &part : openParts(line))
        redactPart(line.sliced(part.start, part.length), part.isAccount);
}

/// Names that the text gives away first; known ones in what is between them.
void Redactor::redactPart(QStringView part, bool isAccount)
{
    qsizetype at = 0;
    for (const NameSpan &span : findNames(part, m_known, isAccount)) {
        if (!m_options.kinds.contains(span.kind))
            continue;
        replaceKnown(part, at, span.start);
        const qsizetype place = m_book.learn(span.kind, part.sliced(span.start, span.length));
        if (span.kind == RedactedKind::Domain)
            m_known.domains = m_book.domains();
        replace(span, part, place);
        at = span.start + span.length;
    }
    replaceKnown(part, at, part.size());
}

void Redactor::replaceKnown(QStringView part, qsizetype start, qsizetype end)
{
    for (qsizetype i = start; i < end;) {
        if (!isNameLetter(part[i])) {
            ++i;
            continue;
        }
        qsizetype wordEnd = i;
        while (wordEnd < end && isNameLetter(part[wordEnd]))
            ++wordEnd;
        NameSpan span;
        const qsizetype place = m_book.nameAt(part.first(end), i, wordEnd, m_options.kinds, span);
        if (place >= 0)
            replace(span, part, place);
        i = place >= 0 ? i + span.length : wordEnd;
    }
}

void Redactor::replace(const NameSpan &span, QStringView part, qsizetype place)
{
    Replacement &entry = m_book.entry(place);
    if (!m_file.isEmpty() && entry.count++ == 0) {
        entry.exampleFile = m_file;
        entry.exampleLine = m_line;
    }
    if (!entry.isReplaced)
        return;
    const qsizetype start = part.data() - m_lines.data() + span.start;
    m_result.append(m_lines.sliced(m_copied, start - m_copied));
    m_result.append(standInAt(entry, part, span.start + span.length));
    m_copied = start + span.length;
    m_isChanged = true;
}

QList<Replacement> Redactor::table() const
{
    QList<Replacement> table;
    for (const Replacement &entry : m_book.entries()) {
        if (entry.count > 0)
            table.append(entry);
    }
    std::ranges::stable_sort(table, {}, &Replacement::kind);
    return table;
}

void Redactor::forgetCounts()
{
    for (std::size_t i = 0; i < m_book.entries().size(); ++i) {
        Replacement &entry = m_book.entry(static_cast<qsizetype>(i));
        entry.count = 0;
        entry.exampleFile.clear();
        entry.exampleLine = 0;
    }
}

void Redactor::setReplaced(RedactedKind kind, const QString &original, bool isReplaced)
{
    if (const qsizetype place = m_book.find(kind, original); place >= 0)
        m_book.entry(place).isReplaced = isReplaced;
}

} // namespace ccm
