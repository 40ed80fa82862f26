// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionfinder.h"

#include "models/cases/redactionaddresses.h"
#include "models/cases/redactioncharacters.h"
#include "models/cases/redactionlabels.h"
#include "models/cases/redactionline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype AccountSight = 40; ///< characters before an account that may speak of one
constexpr qsizetype CertificateSight = 80;
constexpr qsizetype LongestNetBios = 15;
constexpr qsizetype LongestLogin = 200; ///< name and password before a host
constexpr QChar LeftToRight = u'\x200E'; ///< the certificate manager copies one before a thumbprint

/// Finds the names of one line, in one pass.
class Finder final : private NameLine
{
public:
    Finder(QStringView text, const NameKnowledge &known, bool isAccount)
        : NameLine(text, known)
        , m_isAccount(isAccount)
    {
    }

    [[nodiscard]] QList<NameSpan> find();

private:
    void atWord(qsizetype start, qsizetype end);
    void atHexadecimal(qsizetype start, qsizetype end);
    void atPair(qsizetype start);
    void atQuad(qsizetype start);
    void atLabel(qsizetype start, qsizetype end);
    void atDotted(qsizetype start, qsizetype end);
    void atUsersFolder(qsizetype start, qsizetype end);
    void atUserLog(qsizetype start, qsizetype end);
    void atBackslash(qsizetype start, qsizetype end);
    void atShare(qsizetype name);
    void atAccount(qsizetype sign, qsizetype name);
    void atScheme(qsizetype colon);
    [[nodiscard]] qsizetype atLogin(qsizetype start);
    void atMail(qsizetype sign);
    void atBracket(qsizetype bracket);
    [[nodiscard]] bool isDomain(QStringView name, qsizetype start) const;

    bool m_isAccount;
};

QList<NameSpan> Finder::find()
{
    for (qsizetype i = 0; i < m_text.size();) {
        const QChar c = m_text[i];
        if (c == LeftToRight) {
            ++i;
            continue;
        }
        if (isNameLetter(c)) {
            const qsizetype end = endOf(i, isNameLetter);
            atWord(i, end);
            i = end;
            continue;
        }
        qsizetype end = i + 1;
        if (c == u'\\') {
            end = endOf(i, [](QChar d) { return d == u'\\'; });
            atBackslash(i, end);
        } else if (c == u':') {
            atScheme(i);
        } else if (c == u'@') {
            atMail(i);
        } else if (c == u'[') {
            atBracket(i);
        }
        i = end;
    }
    return m_spans;
}

void Finder::atWord(qsizetype start, qsizetype end)
{
    const qsizetype length = end - start;
    const QChar before = at(start - 1);
    const QChar next = at(end);
    if (length == 40 || length == 64)
        atHexadecimal(start, end);
    if (length == 2)
        atPair(start);
    if (next == u'-' && length == 1)
        add(RedactedKind::Sid, start, start + sidLength(m_text, start));
    if (next == u':' && length == 4 && clientIdLength(m_text, start) > 0)
        add(RedactedKind::ClientId, end + 1, end + 1 + clientIdLength(m_text, start));
    if (next == u'.' && before != u'.' && before != u'_' && isDigit(at(start)))
        atQuad(start);
    if ((next == u':') && length <= 4) {
        if (const qsizetype address = longAddressLength(m_text, start))
            add(RedactedKind::Address, start, start + address);
    }
    if (isSlash(next) && isSlash(before))
        atUsersFolder(start, end);
    if (next == u'_' && length == 8)
        atUserLog(start, end);
    if ((next == u'.' || next == u'-') && before != u'.' && before != u'-' && before != u'_')
        atDotted(start, end);
    atLabel(start, end);
}

void Finder::atHexadecimal(qsizetype start, qsizetype end)
{
    if (!std::ranges::all_of(part(start, end), isHexDigit))
        return;
    if (nearestWord(m_text, start, CertificateSight, isCertificateWord) >= 0)
        add(RedactedKind::Thumbprint, start, end);
}

/// "01 23 45 ..." or "00-11-22-33-44-55"
void Finder::atPair(qsizetype start)
{
    const qsizetype thumbprint = pairedThumbprintLength(m_text, start);
    if (thumbprint > 0 && nearestWord(m_text, start, CertificateSight, isCertificateWord) >= 0)
        add(RedactedKind::Thumbprint, start, start + thumbprint);
    else
        add(RedactedKind::Adapter, start, start + hardwareAddressLength(m_text, start));
}

void Finder::atQuad(qsizetype start)
{
    const qsizetype length = quadLength(m_text, start);
    if (length == 0)
        return;
    const Quad meaning = quadMeaning(m_text, start, length);
    const bool isKnownVersion = m_known.versions.contains(m_text.sliced(start, length).toString());
    if (meaning == Quad::Address || (meaning == Quad::Unclear && !isKnownVersion))
        add(RedactedKind::Address, start, start + length);
}

void Finder::atLabel(qsizetype start, qsizetype end)
{
    const auto name = labelledName(m_text, start, end);
    if (!name)
        return;
    const qsizetype last = name->start + name->length;
    const bool isName = hasLetter(part(name->start, last));
    if (name->kind == RedactedKind::Host)
        addHost(name->start, endOfDotted(name->start));
    else if (name->kind == RedactedKind::User && isName)
        addUser(name->start, last);
    else if (name->kind == RedactedKind::Organisation)
        add(RedactedKind::Organisation, name->start, last);
    else if (isName)
        add(RedactedKind::Domain, name->start, endOfDotted(name->start));
}

/// A dotted name that no word announces.
void Finder::atDotted(qsizetype start, qsizetype end)
{
    end = endOfDotted(start);
    const QStringView name = part(start, end);
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 1 || name.size() > NameLine::Longest || name.contains(u'_') || at(end) == u'@'
        || at(end) == u'(')
        return;
    const QStringView domain = name.sliced(dot + 1);
    const QStringView top = name.sliced(name.lastIndexOf(u'.') + 1);
    const bool hasThree = domain.contains(u'.');
    bool isName = (hasThree && isTopLevel(top)) || isInternalTopLevel(top);
    isName = isName || m_known.domains.contains(name.toString().toLower());
    for (qsizetype i = dot; i >= 0 && !isName && !m_known.domains.isEmpty(); i = name.indexOf(u'.', i + 1))
        isName = m_known.domains.contains(name.sliced(i + 1).toString().toLower());
    const bool isCode = name.contains("System."_L1) || name.contains("Microsoft."_L1);
    if (isName && !isCode && !domain.contains(u".."))
        addHost(start, end);
}

/// C:\Users\name, C:\\Users\\name
void Finder::atUsersFolder(qsizetype start, qsizetype end)
{
    const QStringView word = part(start, end);
    const bool isFolder = word.compare("Users"_L1, Qt::CaseInsensitive) == 0
        || (word.compare("Settings"_L1, Qt::CaseInsensitive) == 0
            && m_text.first(start).endsWith("Documents and "_L1, Qt::CaseInsensitive));
    if (!isFolder)
        return;
    const qsizetype name = endOf(end, isSlash);
    const auto isInPath = [](QChar c) { return !QStringView(u"\\/\"'<>|:*?;,()[]").contains(c); };
    qsizetype last = endOf(name, isInPath);
    if (!isSlash(at(last))) // a sentence may go on
        last = endOf(name, isUserLetter);
    const qsizetype dot = part(name, last).lastIndexOf(u'.');
    if (dot > 0 && isInCapitals(part(name + dot + 1, last))) { // "jdoe.CORP"
        add(RedactedKind::Domain, name + dot + 1, last);
        last = name + dot;
    }
    addUser(name, last);
}

/// SCClient_CORP@jdoe_1.log, as the Software Center names its logs.
void Finder::atUserLog(qsizetype start, qsizetype end)
{
    if (part(start, end).compare("SCClient"_L1, Qt::CaseInsensitive) != 0)
        return;
    const qsizetype sign = endOf(end + 1, [](QChar c) { return isNameLetter(c) || c == u'-' || c == u'.'; });
    if (at(sign) != u'@')
        return;
    const qsizetype last = endOf(sign + 1, [](QChar c) { return isUserLetter(c) && c != u'_'; });
    add(RedactedKind::Domain, end + 1, sign);
    addUser(sign + 1, last);
}

void Finder::atBackslash(qsizetype start, qsizetype end)
{
    const QChar before = at(start - 1);
    const qsizetype count = end - start;
    const bool isDrive = before == u':' && isNameLetter(at(start - 2)) && !isNameLetter(at(start - 3));
    const bool beginsPath = start == 0 || QStringView(u" \t\"'=([{,;<>|:").contains(before);
    const bool isLongPath = count == 1 && m_text.first(start).endsWith(u"\\\\?\\UNC");
    if (isLongPath || (count >= 2 && count <= 4 && beginsPath && !isDrive))
        atShare(end);
    else if (count <= 2 && isUserLetter(before))
        atAccount(start, end);
}

/// \\server: the name begins at `name`.
void Finder::atShare(qsizetype name)
{
    const qsizetype last = endOfDotted(name);
    if (last > name && !isOrdinaryWord(part(name, last)))
        addHost(name, last);
    else if (last > name && isSlash(at(last)) && hasLetter(part(name, last)) && !isNoDomain(part(name, last)))
        add(RedactedKind::Host, name, last); // \\server\share: an ordinary word, and still a host
}

/// DOMAIN\user: where the sign begins, and the name behind it.
void Finder::atAccount(qsizetype sign, qsizetype name)
{
    const qsizetype first = startOf(sign, [](QChar c) { return isHostLetter(c) || c == u'.'; });
    const QChar before = at(first - 1);
    const QStringView domain = part(first, sign);
    const qsizetype last = endOf(name, isUserLetter);
    const bool isDrive = before == u':' && isNameLetter(at(first - 2)) && !isNameLetter(at(first - 3));
    const bool isEscape = last - name == 1 && QStringView(u"nrtbf").contains(at(name)); // of JSON
    if (isSlash(before) || before == u'%' || isDrive || isEscape || before == u'$' || last == name
        || isSlash(at(last)) || domain.isEmpty())
        return;
    const QStringView user = part(name, last);
    if (isFileEnding(user.sliced(user.lastIndexOf(u'.') + 1)) && user.contains(u'.'))
        return;
    if (domain.compare("AzureAD"_L1, Qt::CaseInsensitive) == 0) {
        addUser(name, last);
        return;
    }
    const bool isInName = !m_spans.isEmpty() // "C:\Users\Jane Doe\x"
        && m_spans.constLast().start + m_spans.constLast().length > first
        && m_spans.constLast().start < first;
    if (isInName || !isDomain(domain, first))
        return;
    addUser(name, last);
    add(RedactedKind::Domain, first, sign);
}

bool Finder::isDomain(QStringView name, qsizetype start) const
{
    if (!hasLetter(name) || isNoDomain(name) || isOrdinaryWord(name))
        return false;
    if (name.contains(u'.') ? !isTopLevel(name.sliced(name.lastIndexOf(u'.') + 1))
                            : name.size() > LongestNetBios)
        return m_known.domains.contains(name.toString().toLower());
    return m_isAccount || isInCapitals(name) || m_known.domains.contains(name.toString().toLower())
        || nearestWord(m_text, start, AccountSight, isAccountWord) >= 0;
}

/// "://" and what follows it; "::1" and its like.
void Finder::atScheme(qsizetype colon)
{
    if (at(colon + 1) == u':') {
        if (const qsizetype address = longAddressLength(m_text, colon))
            add(RedactedKind::Address, colon, colon + address);
        return;
    }
    // JSON may write "\/" for a slash.
    const QStringView rest = m_text.sliced(colon + 1);
    const qsizetype slashes = rest.startsWith("//"_L1) ? 2 : rest.startsWith("\\/\\/"_L1) ? 4 : 0;
    if (slashes == 0)
        return;
    const qsizetype start = atLogin(colon + 1 + slashes);
    const qsizetype end = endOfDotted(start);
    if (at(end) != u'=') // "LDAP://CN=..."
        addHost(start, end);
}

/// "user:password@" before the host; where that begins.
qsizetype Finder::atLogin(qsizetype start)
{
    const qsizetype limit = std::min(m_text.size(), start + LongestLogin);
    const qsizetype end = endOfRun(m_text.first(limit), start, [](QChar c) {
        return !c.isSpace() && !QStringView(u"/?#\"'<>|").contains(c);
    });
    const qsizetype sign = part(start, end).lastIndexOf(u'@');
    if (sign < 0)
        return start;
    const QStringView login = part(start, start + sign);
    const qsizetype colon = login.indexOf(u':');
    addUser(start, start + (colon < 0 ? sign : colon));
    if (colon >= 0)
        add(RedactedKind::Password, start + colon + 1, start + sign);
    return start + sign + 1;
}

void Finder::atMail(qsizetype sign)
{
    const qsizetype start = startOf(sign, isUserLetter);
    const qsizetype end = endOfDotted(sign + 1);
    const QStringView domain = part(sign + 1, end);
    const QStringView top = domain.sliced(domain.lastIndexOf(u'.') + 1);
    const bool isMail = domain.contains(u'.') && top.size() >= 2
        && std::ranges::none_of(top, [](QChar c) { return isDigit(c); });
    if (start == sign || !isMail || isWellKnownHost(domain))
        return;
    addUser(start, sign);
    add(RedactedKind::Domain, sign + 1, end);
}

/// "[PC1] Running on ..." and "[PC1] Params to send ...", as ccmsetup of 2012 R2 and later words them.
void Finder::atBracket(qsizetype bracket)
{
    const qsizetype end = endOf(bracket + 1, isHostLetter);
    const QStringView rest = m_text.sliced(end);
    if (rest.startsWith("] Running on"_L1) || rest.startsWith("] Params to send"_L1))
        addHost(bracket + 1, end);
}

} // namespace

QList<NameSpan> findNames(QStringView line, const NameKnowledge &known, bool isAccount)
{
    return Finder(line, known, isAccount).find();
}

void learnVersions(QStringView line, NameKnowledge &known)
{
    for (qsizetype dot = line.indexOf(u'.'); dot >= 0; dot = line.indexOf(u'.', dot + 1)) {
        qsizetype start = dot;
        while (start > 0 && isDigit(line[start - 1]))
            --start;
        const bool begins =
            start < dot && (start == 0 || (!isNameLetter(line[start - 1]) && line[start - 1] != u'.'));
        const qsizetype length = begins ? quadLength(line, start) : 0;
        if (length > 0 && quadMeaning(line, start, length) == Quad::Version)
            known.versions.insert(line.sliced(start, length).toString());
    }
}

} // namespace ccm
