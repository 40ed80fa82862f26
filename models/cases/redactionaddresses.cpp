// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionaddresses.h"

#include "models/cases/redactioncharacters.h"
#include "models/cases/redactionwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype Sight = 60; ///< characters before a number that tell what it is
constexpr qsizetype SightAfter = 25;
constexpr qsizetype LongestAddress = 45;

/// 0 to 255 without leading zeros; -1 for anything else. `at` moves behind it.
int smallNumber(QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    int number = 0;
    while (at < text.size() && isDigit(text[at]) && at - start < 4)
        number = number * 10 + text[at++].digitValue();
    const qsizetype length = at - start;
    return length == 0 || length > 3 || number > 255 || (length > 1 && text[start] == u'0') ? -1 : number;
}

bool isVersionAfter(QStringView text, qsizetype end)
{
    const qsizetype last = std::min(text.size(), end + SightAfter);
    return nearestWord(text, last, last - end, isVersionWord) >= 0;
}

/// A whole address of eight groups, or with "::" for those that are zero.
bool isLongAddress(QStringView text)
{
    int groups = 0;
    int digits = 0;
    bool hasGap = false;
    bool hasNumber = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHexDigit(text[i])) {
            hasNumber = hasNumber || isDigit(text[i]);
            groups += digits == 0 ? 1 : 0;
            if (++digits > 4)
                return false;
            continue;
        }
        digits = 0;
        if (charAt(text, i + 1) != u':')
            continue;
        if (hasGap || charAt(text, i + 2) == u':')
            return false;
        hasGap = true;
        ++i;
    }
    const bool endsOpen = text.endsWith(u':') && !text.endsWith(u"::");
    const bool beginsOpen = text.startsWith(u':') && !text.startsWith(u"::");
    // "::" stands in C++ names as well: a name of hexadecimal letters only is taken for one.
    return !endsOpen && !beginsOpen && hasNumber && (hasGap ? groups >= 1 && groups <= 7 : groups == 8);
}

/// The number of pairs of hexadecimal digits with one sign between them, up to `most`.
int pairCount(QStringView text, qsizetype at, int most)
{
    constexpr qsizetype Step = 3;
    const QChar sign = charAt(text, at + 2);
    int count = 0;
    for (; count < most; ++count, at += Step) {
        const bool isPair = isHexDigit(charAt(text, at)) && isHexDigit(charAt(text, at + 1))
            && !isNameLetter(charAt(text, at + 2));
        if (!isPair || (count > 0 && charAt(text, at - 1) != sign))
            break;
    }
    return count;
}

qsizetype lengthOfPairs(int count)
{
    return 3 * qsizetype(count) - 1;
}

} // namespace

qsizetype hardwareAddressLength(QStringView text, qsizetype at)
{
    constexpr int Pairs = 6;
    const QChar before = charAt(text, at - 1);
    const QChar sign = charAt(text, at + 2);
    if ((sign != u':' && sign != u'-') || before == sign || before == u'_' || isNameLetter(before)
        || pairCount(text, at, Pairs + 1) != Pairs)
        return 0;
    const QStringView address = text.sliced(at, lengthOfPairs(Pairs));
    const QChar next = charAt(text, at + address.size());
    const bool isOfAll = std::ranges::all_of(
        address, [&](QChar c) { return c == sign || c.toLower() == address[0].toLower(); });
    const bool goesOn = next == u'_' || (next == sign && isNameLetter(charAt(text, at + address.size() + 1)));
    return goesOn || (isOfAll && (address[0] == u'0' || address[0].toLower() == u'f')) ? 0 : address.size();
}

qsizetype pairedThumbprintLength(QStringView text, qsizetype at)
{
    constexpr int Sha1 = 20;
    constexpr int Sha256 = 32;
    if (!QStringView(u" :-").contains(charAt(text, at + 2)))
        return 0;
    const int count = pairCount(text, at, Sha256 + 1);
    return count == Sha1 || count == Sha256 ? lengthOfPairs(count) : 0;
}

qsizetype nearestWord(QStringView text, qsizetype at, qsizetype distance, bool (*tells)(QStringView))
{
    const qsizetype first = std::max<qsizetype>(0, at - distance);
    qsizetype end = at;
    while (end > first) {
        while (end > first && !isNameLetter(text[end - 1]))
            --end;
        qsizetype start = end;
        while (start > first && isNameLetter(text[start - 1]))
            --start;
        if (start < end && tells(text.sliced(start, end - start)))
            return start;
        end = start;
    }
    return -1;
}

qsizetype quadLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    for (int part = 0; part < 4; ++part) {
        if (smallNumber(text, end) < 0)
            return 0;
        if (part < 3 && charAt(text, end++) != u'.')
            return 0;
    }
    const QChar next = charAt(text, end);
    const bool goesOn =
        isNameLetter(next) || next == u'_' || (next == u'.' && isNameLetter(charAt(text, end + 1)));
    return goesOn ? 0 : end - at;
}

Quad quadMeaning(QStringView text, qsizetype at, qsizetype length)
{
    qsizetype end = at;
    const int first = smallNumber(text, end);
    if (first == 0 || first == 127 || first >= 224)
        return Quad::WellKnown;
    const QChar before = charAt(text, at - 1);
    const QChar next = charAt(text, at + length);
    if (isSlash(before))
        return charAt(text, at - 2) == before ? Quad::Address : Quad::Version;
    const bool hasPort = (next == u':' || next == u'/') && isDigit(charAt(text, at + length + 1));
    if (hasPort || before == u'@')
        return Quad::Address;
    if (before == u'v' || before == u'V' || (before == u'-' && !isDigit(charAt(text, at - 2))))
        return Quad::Version;
    const qsizetype version = nearestWord(text, at, Sight, isVersionWord);
    const qsizetype address = nearestWord(text, at, Sight, isAddressWord);
    if (version != address)
        return version > address ? Quad::Version : Quad::Address;
    return isVersionAfter(text, at + length) ? Quad::Version : Quad::Unclear;
}

qsizetype longAddressLength(QStringView text, qsizetype at)
{
    const QChar before = charAt(text, at - 1);
    if (isNameLetter(before) || before == u':' || before == u'.' || before == u'_')
        return 0;
    qsizetype end = at;
    while (end < text.size() && end - at <= LongestAddress && (isHexDigit(text[end]) || text[end] == u':'))
        ++end;
    // A sentence may go on: "fe80::1: not reached".
    if (end - at > 2 && text[end - 1] == u':' && text[end - 2] != u':')
        --end;
    const QStringView address = text.sliced(at, end - at);
    const QChar next = charAt(text, end);
    if (address.size() < 3 || isNameLetter(next) || next == u'_' || next == u'.' || address == u"::1")
        return 0;
    return isLongAddress(address) ? address.size() : 0;
}

qsizetype sidLength(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    if (!rest.startsWith("S-1-5-21-"_L1, Qt::CaseInsensitive)
        && !rest.startsWith("S-1-12-1-"_L1, Qt::CaseInsensitive))
        return 0;
    qsizetype end = 1;
    while (end < rest.size() && (isDigit(rest[end]) || rest[end] == u'-'))
        ++end;
    while (rest[end - 1] == u'-')
        --end;
    return end;
}

qsizetype clientIdLength(QStringView text, qsizetype at)
{
    constexpr qsizetype Length = 36;
    const QStringView rest = text.sliced(at);
    if (!rest.startsWith("GUID:"_L1, Qt::CaseInsensitive) || rest.size() < 5 + Length)
        return 0;
    const QStringView guid = rest.sliced(5, Length);
    for (qsizetype i = 0; i < Length; ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? guid[i] != u'-' : !isHexDigit(guid[i]))
            return 0;
    }
    return Length;
}

} // namespace ccm
