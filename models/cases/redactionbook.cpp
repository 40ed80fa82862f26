// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionbook.h"

#include "models/cases/redactioncharacters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype ShortestAlone = 3; ///< a shorter name is no name where nothing says so
constexpr qsizetype LongestWord = 64; ///< longer ones are looked at by their first characters

/// RFC 5737, and behind its three the range for measuring networks (RFC 2544), which nobody routes either.
QString shortAddress(int number)
{
    constexpr int Hosts = 254;
    constexpr std::array Ranges{"192.0.2."_L1, "198.51.100."_L1, "203.0.113."_L1};
    const int range = (number - 1) / Hosts;
    if (range < static_cast<int>(Ranges.size()))
        return Ranges.at(static_cast<std::size_t>(range)) + QString::number((number - 1) % Hosts + 1);
    const int rest = number - 1 - static_cast<int>(Ranges.size()) * Hosts;
    return u"198.%1.%2.%3"_s.arg(18 + rest / 65'536 % 2).arg(rest / 256 % 256).arg(rest % 256);
}

/// The first byte says that nobody made it; in the form of Windows, whatever the original's.
QString hardwareAddress(int number)
{
    const QByteArray bytes = QByteArray::fromHex("020000000000").first(3)
        + QByteArray::fromHex(QByteArray::number(number, 16).rightJustified(6, '0', true));
    return QString::fromLatin1(bytes.toHex('-')).toUpper();
}

/// One spelling for what is written with and without signs between its pairs.
QString spelled(RedactedKind kind, QStringView original)
{
    QString name = original.toString();
    if (kind == RedactedKind::Thumbprint)
        name.removeIf([](QChar c) { return !isHexDigit(c); });
    else if (kind == RedactedKind::Adapter)
        name.replace(u':', u'-');
    return name;
}

/// "01 23 45", as the certificate manager shows a thumbprint.
QString inPairs(const QString &thumbprint)
{
    QString pairs;
    for (qsizetype i = 0; i < thumbprint.size(); i += 2)
        pairs += (i > 0 ? u" "_s : QString())
            + thumbprint.sliced(i, std::min<qsizetype>(2, thumbprint.size() - i));
    return pairs;
}

/// Every word of ASCII may be one that stands elsewhere too.
bool isOnlyInContext(RedactedKind kind, const QString &original)
{
    if (kind == RedactedKind::Address)
        return true; // the text around it decides whether it is a version
    if (kind == RedactedKind::Organisation && !original.contains(u' '))
        return true; // units are called Computers, or Field
    if (kind != RedactedKind::Host && kind != RedactedKind::User && kind != RedactedKind::Domain
        && kind != RedactedKind::Password && kind != RedactedKind::Organisation)
        return false;
    return original.size() < ShortestAlone || !hasLetter(original) || isOrdinaryWord(original)
        || isTopLevel(original);
}

} // namespace

qsizetype RedactionBook::learn(RedactedKind kind, QStringView original)
{
    if (const qsizetype known = find(kind, original); known >= 0)
        return known;
    const QString name = spelled(kind, original);
    Replacement entry{.kind = kind, .original = name};
    const QString shared = sharedStandIn(kind, name);
    entry.standIn = shared.isEmpty() ? standInFor(kind, name) : shared;
    entry.onlyInContext = isOnlyInContext(kind, name);
    const auto place = static_cast<qsizetype>(m_entries.size());
    m_places.insert({kind, name.toLower()}, place);
    m_entries.push_back(std::move(entry));
    if (kind == RedactedKind::Domain && !isTopLevel(name))
        m_domains.insert(name.toLower());
    if (!m_entries.back().onlyInContext)
        index(place, name);
    if (kind == RedactedKind::Thumbprint)
        index(place, inPairs(name));
    return place;
}

qsizetype RedactionBook::find(RedactedKind kind, QStringView original) const
{
    return m_places.value({kind, spelled(kind, original).toLower()}, -1);
}

/// "CN=Contoso Root CA" and "CONTOSO\jdoe": who reads of a host here and of a domain there is to see that it
/// is one word. Nobody is to see that of a password.
QString RedactionBook::sharedStandIn(RedactedKind kind, const QString &original) const
{
    constexpr std::array Kinds{RedactedKind::Host, RedactedKind::User, RedactedKind::Domain,
                               RedactedKind::Word, RedactedKind::Organisation};
    if (std::ranges::find(Kinds, kind) == Kinds.end())
        return {};
    for (const RedactedKind other : Kinds) {
        if (const qsizetype known = find(other, original); known >= 0)
            return m_entries[static_cast<std::size_t>(known)].standIn;
    }
    return {};
}

QString RedactionBook::standInFor(RedactedKind kind, const QString &original)
{
    switch (kind) {
    case RedactedKind::Host:
        return u"HOST-%1"_s.arg(nextNumber(kind));
    case RedactedKind::User:
        return u"USER-%1"_s.arg(nextNumber(kind));
    case RedactedKind::Domain:
        return (original.contains(u'.') ? u"domain-%1.example"_s : u"DOMAIN-%1"_s)
            .arg(domainNumber(original));
    case RedactedKind::Address:
        // Numbers of both kinds run together: nobody counts them.
        return original.contains(u':') ? u"2001:db8::%1"_s.arg(QString::number(nextNumber(kind), 16))
                                       : shortAddress(nextNumber(kind));
    case RedactedKind::Thumbprint:
        return QString::number(nextNumber(kind), 16).toUpper().rightJustified(original.size(), u'0');
    case RedactedKind::Sid:
        return original.first(9) + u"0-0-0-%1"_s.arg(nextNumber(kind));
    case RedactedKind::ClientId:
        return u"00000000-0000-0000-0000-%1"_s.arg(nextNumber(kind), 12, 10, QChar(u'0'));
    case RedactedKind::Word:
        return u"WORD-%1"_s.arg(nextNumber(kind));
    case RedactedKind::Password:
        return u"PASSWORD-%1"_s.arg(nextNumber(kind));
    case RedactedKind::Adapter:
        return hardwareAddress(nextNumber(kind));
    case RedactedKind::Organisation:
        return u"ORG-%1"_s.arg(nextNumber(kind));
    }
    Q_UNREACHABLE();
}

/// CORP and the first corp.example have one number, as they nearly always are one domain.
int RedactionBook::domainNumber(const QString &original)
{
    const QString name = original.toLower();
    const bool isDotted = name.contains(u'.');
    const QString label = name.section(u'.', 0, 0);
    const bool isFree = !isDotted || !m_labelOwners.contains(label);
    if (isDotted && isFree)
        m_labelOwners.insert(label, name);
    if (!isFree)
        return nextNumber(RedactedKind::Domain);
    if (!m_labels.contains(label))
        m_labels.insert(label, nextNumber(RedactedKind::Domain));
    return m_labels.value(label);
}

/// In lower case; until the next call.
std::u16string_view RedactionBook::folded(QStringView text) const
{
    m_folded.resize(static_cast<std::size_t>(text.size()));
    std::ranges::transform(text, m_folded.begin(), [](QChar c) {
        const bool isCapital = c >= u'A' && c <= u'Z';
        return isCapital ? static_cast<char16_t>(c.unicode() | 0x20) : c.toLower().unicode();
    });
    return m_folded;
}

void RedactionBook::index(qsizetype place, const QString &name)
{
    const qsizetype first = std::min(endOfRun(name, 0, isNameLetter), LongestWord);
    if (first == 0)
        return;
    std::vector<qsizetype> &lengths = m_lengths[std::u16string(folded(QStringView(name).first(first)))];
    if (const auto at = std::ranges::lower_bound(lengths, name.size(), std::greater());
        at == lengths.end() || *at != name.size())
        lengths.insert(at, name.size());
    m_byName[std::u16string(folded(name))].push_back(place);
}

qsizetype RedactionBook::nameAt(QStringView text, qsizetype start, qsizetype wordEnd,
                                const QSet<RedactedKind> &kinds, NameSpan &found) const
{
    const auto lengths = m_lengths.find(folded(text.sliced(start, std::min(wordEnd - start, LongestWord))));
    if (lengths == m_lengths.end())
        return -1;
    for (const qsizetype length : lengths->second) {
        const qsizetype end = start + length;
        const bool isWhole = end == text.size()
            || (end < text.size() && !(isNameLetter(text[end]) && isNameLetter(text[end - 1])));
        const auto names = isWhole ? m_byName.find(folded(text.sliced(start, length))) : m_byName.end();
        if (names == m_byName.end())
            continue;
        for (const qsizetype place : names->second) {
            if (!kinds.contains(m_entries[static_cast<std::size_t>(place)].kind))
                continue;
            found = {
                .kind = m_entries[static_cast<std::size_t>(place)].kind, .start = start, .length = length};
            return place;
        }
    }
    return -1;
}

} // namespace ccm
