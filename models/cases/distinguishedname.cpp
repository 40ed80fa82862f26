// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/distinguishedname.h"

#include "models/cases/redactionaddresses.h"
#include "models/cases/redactioncharacters.h"
#include "models/cases/redactionwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype CertificateSight = 80; ///< characters before a part that may speak of a certificate

bool isSame(QStringView word, QLatin1StringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

qsizetype endOfBlanks(QStringView text, qsizetype at)
{
    return endOfRun(text, at, [](QChar c) { return c == u' '; });
}

/// The sign of equality behind a word, which may stand apart; -1 for none.
qsizetype equalsBehind(QStringView text, qsizetype end)
{
    const qsizetype sign = endOfBlanks(text, end);
    return charAt(text, sign) == u'=' ? sign : -1;
}

bool isEscape(QStringView text, qsizetype at)
{
    return charAt(text, at) == u'\\' && at + 1 < text.size()
        && QStringView(u",+\"\\<>;=# ").contains(text[at + 1]);
}

/// Where the quoted text that begins at `at`, behind `quotes` quotes, ends. Those inside are doubled.
qsizetype endOfQuoted(QStringView text, qsizetype at, qsizetype quotes)
{
    for (qsizetype i = at; i < text.size(); ++i) {
        const qsizetype end = endOfRun(text, i, [](QChar c) { return c == u'"'; });
        const qsizetype count = end - i;
        if (quotes == 1 ? count % 2 == 1 : count >= quotes)
            return end - quotes;
        i = std::max(i, end - 1);
    }
    return text.size();
}

qsizetype endOfPlain(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && !QStringView(u",;+=\"<>[]{}|\\/\r\n").contains(text[end]))
        end += isEscape(text, end + 1) ? 3 : 1; // an escaped sign belongs to the value
    end = std::min(end, text.size());
    if (charAt(text, end) == u'=') // what is before it is the name of the next part: "O=a OU=b"
        end = at + std::max<qsizetype>(0, text.sliced(at, end - at).lastIndexOf(u' '));
    const bool hasBracket = text.sliced(at, end - at).contains(u'(');
    const auto isLoose = [hasBracket](QChar c) {
        return QStringView(u" ,\\'").contains(c) || (!hasBracket && c == u')');
    };
    while (end > at && isLoose(text[end - 1]))
        --end;
    return end;
}

/// Another part of a name, which no setting and no option is called.
bool hasPart(QStringView text)
{
    for (const QLatin1StringView part : {"CN"_L1, "DC"_L1, "C"_L1}) {
        for (qsizetype at = text.indexOf(part, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(part, at + 1, Qt::CaseInsensitive)) {
            if (!isNameLetter(charAt(text, at - 1)) && equalsBehind(text, at + part.size()) >= 0)
                return true;
        }
    }
    return false;
}

/// 2.5.4.10 and 2.5.4.11 are O and OU (X.520).
bool isOrganisationWord(QStringView text, qsizetype start, qsizetype end)
{
    const QStringView word = text.sliced(start, end - start);
    if (isSame(word, "organizationName"_L1) || isSame(word, "organizationalUnitName"_L1))
        return true;
    if (text.first(start).endsWith("2.5.4."_L1))
        return word == "10"_L1 || word == "11"_L1;
    if (!isSame(word, "O"_L1) && !isSame(word, "OU"_L1))
        return false;
    return charAt(text, start - 1) != u'-'
        && (hasPart(text) || nearestWord(text, start, CertificateSight, isCertificateWord) >= 0);
}

} // namespace

PartValue partValue(QStringView text, qsizetype equals)
{
    const qsizetype at = endOfBlanks(text, equals + 1);
    const qsizetype quotes = endOfRun(text, at, [](QChar c) { return c == u'"'; }) - at;
    if (quotes > 0)
        return {at + quotes, endOfQuoted(text, at + quotes, quotes)};
    if (charAt(text, at) == u'\'') {
        const qsizetype end = text.indexOf(u'\'', at + 1);
        return {at + 1, end < 0 ? text.size() : end};
    }
    return {at, endOfPlain(text, at)};
}

std::optional<NameSpan> organisation(QStringView text, qsizetype start, qsizetype end)
{
    constexpr qsizetype Longest = 64; // RFC 5280, A.1; what is longer is a sentence
    const qsizetype equals = equalsBehind(text, end);
    if (equals < 0 || !isOrganisationWord(text, start, end))
        return {};
    const PartValue value = partValue(text, equals);
    const QStringView name = text.sliced(value.start, value.end - value.start);
    if (!hasLetter(name) || name.size() > Longest || name.startsWith("Microsoft"_L1, Qt::CaseInsensitive))
        return {};
    return NameSpan{.kind = RedactedKind::Organisation, .start = value.start, .length = name.size()};
}

std::optional<NameSpan> personName(QStringView text, qsizetype start, qsizetype end)
{
    constexpr qsizetype Longest = 64; // RFC 5280, A.1
    const qsizetype equals = equalsBehind(text, end);
    if (equals < 0 || !isSame(text.sliced(start, end - start), "CN"_L1))
        return {};
    const PartValue value = partValue(text, equals);
    const QStringView name = text.sliced(value.start, value.end - value.start);
    if (name.size() > Longest || !name.contains("\\,"_L1))
        return {};
    return NameSpan{.kind = RedactedKind::User, .start = value.start, .length = name.size()};
}

} // namespace ccm
