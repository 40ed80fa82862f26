// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionwords.h"

#include "models/client/messages.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

using WordSet = QSet<QString>;

WordSet wordsOf(QStringView text)
{
    WordSet words;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

bool isIn(const WordSet &words, QStringView word)
{
    return words.contains(word.toString().toLower());
}

void addRuns(WordSet &words, QStringView text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetterOrNumber())
            continue;
        if (i > start)
            words.insert(text.sliced(start, i - start).toString().toLower());
        start = i + 1;
    }
}

WordSet ordinaryWords()
{
    WordSet words = wordsOf(
        u"ccm ccmexec ccmsetup ccmcache client clients windows system system32 syswow64 program files common "
        u"microsoft software policies currentversion sms smsts sccm mecm configmgr configuration manager "
        u"intune management extension logs log cache temp tmp data programdata appdata local roaming users "
        u"user admin administrator guest owner public default all domain host server servers www mail site "
        u"web proxy gateway dns dhcp ldap root test info warning error debug trace verbose cbs dism msi cab "
        u"exe dll xml json html http https ftp true false null none yes no not set get put post head option "
        u"platform x64 x86 i386 amd64 arm64 component context thread type file time date name value id guid "
        u"com net org local lan internal intranet intra home example test invalid arpa agent service "
        u"services install setup update upgrade download package task schedule scheduler state message "
        u"endpoint protection from with for the and was has have been will");
    for (const MessageSpeaker speaker : {MessageSpeaker::Setup, MessageSpeaker::EndpointProtection}) {
        for (const MessageTemplate &message : knownMessages(speaker))
            addRuns(words, QString(message.text));
    }
    return words;
}

constexpr std::array WellKnownDomains = std::to_array<QLatin1StringView>({"microsoft.com"_L1,
                                                                          "windowsupdate.com"_L1,
                                                                          "windows.com"_L1,
                                                                          "microsoftonline.com"_L1,
                                                                          "live.com"_L1,
                                                                          "msftncsi.com"_L1,
                                                                          "msftconnecttest.com"_L1,
                                                                          "office.com"_L1,
                                                                          "office365.com"_L1,
                                                                          "msocsp.com"_L1,
                                                                          "digicert.com"_L1,
                                                                          "verisign.com"_L1,
                                                                          "symantec.com"_L1,
                                                                          "globalsign.com"_L1,
                                                                          "w3.org"_L1,
                                                                          "ietf.org"_L1,
                                                                          "xmlsoap.org"_L1,
                                                                          "oasis-open.org"_L1,
                                                                          "dmtf.org"_L1,
                                                                          "adobe.com"_L1,
                                                                          "google.com"_L1});

} // namespace

bool isOrdinaryWord(QStringView word)
{
    static const WordSet words = ordinaryWords();
    return isIn(words, word);
}

bool isWellKnownHost(QStringView host)
{
    static const WordSet names = wordsOf(u"localhost localhost.localdomain wpad isatap login.windows.net "
                                         u"graph.windows.net aka.ms go.microsoft.com");
    return isIn(names, host) || std::ranges::any_of(WellKnownDomains, [host](QLatin1StringView domain) {
               return host.compare(domain, Qt::CaseInsensitive) == 0
                   || (host.endsWith(domain, Qt::CaseInsensitive)
                       && host[host.size() - domain.size() - 1] == u'.');
           });
}

bool isWellKnownUser(QStringView user)
{
    static const WordSet names = wordsOf(
        u"system localsystem localservice networkservice administrator administrators guest guests users "
        u"everyone public default defaultuser0 defaultappool defaultapppool systemprofile trustedinstaller "
        u"wdagutilityaccount interactive anonymous null none unknown iusr");
    static const QStringList phrases{u"all users"_s, u"default user"_s, u"local service"_s,
                                     u"network service"_s};
    return isIn(names, user) || phrases.contains(user, Qt::CaseInsensitive);
}

bool isNoDomain(QStringView word)
{
    static const WordSet names = wordsOf(
        u"authority builtin service nt apppool font window host manager azuread microsoftaccount "
        u"workgroup hklm hkcu hkcr hku hkcc hkey_local_machine hkey_current_user hkey_classes_root "
        u"hkey_users "
        u"software wow6432node system root rootdse ccm sms ccmsetup windows winnt system32 syswow64 "
        u"microsoft "
        u"policies program files x86 x64 i386 amd64 arm64 programdata users client classes currentversion "
        u"currentcontrolset control services logs cache temp smspkg unc drivers cimv2 sysvol netlogon ipc "
        u"admin c d e");
    return isIn(names, word);
}

bool isTopLevel(QStringView label)
{
    static const WordSet names =
        wordsOf(u"com net org edu gov mil int info biz io de at ch fr uk nl be lu dk no fi es pt it ie cz hu "
                u"ro bg gr "
                u"tr ru ua eu us ca mx br ar cl au nz jp cn kr tw hk sg in id my th vn za il ae sa cloud");
    return isIn(names, label) || isInternalTopLevel(label);
}

bool isInternalTopLevel(QStringView label)
{
    static const WordSet names =
        wordsOf(u"local lan corp internal intranet intra home private ad domain example test invalid");
    return isIn(names, label);
}

bool isFileEnding(QStringView ending)
{
    static const WordSet names = wordsOf(
        u"exe dll msi msp mst cab xml log lo_ ini txt mof sys dat tmp ps1 psm1 psd1 vbs cmd bat inf cat json "
        u"tcf sdf reg zip cpp h c cs js htm html evtx etl sql wim iso pol pkg ver man mum manifest config");
    return isIn(names, ending);
}

int labelledKind(QStringView word)
{
    static const QHash<QString, RedactedKind> kindOfWord = [] {
        QHash<QString, RedactedKind> kinds;
        for (const QString &host : wordsOf(
                 u"fsp mp smsmp smsmplist smsslp ccmhostname sourcehost sourcecomputer computer computername "
                 u"machine machinename compname lscompname hostname netbiosname servername server fqdn "
                 u"dnshostname "
                 u"managementpoint distributionpoint host workstation clientname cn"))
            kinds.insert(host, RedactedKind::Host);
        for (const QString &user : wordsOf(u"user username useraccount account accountname logonname "
                                           u"loggedonuser samaccountname owner"))
            kinds.insert(user, RedactedKind::User);
        for (const QString &domain :
             wordsOf(u"dnssuffix dc domain domainname userdomain logondomain dnsdomain adforest forest"))
            kinds.insert(domain, RedactedKind::Domain);
        return kinds;
    }();
    const auto found = kindOfWord.constFind(word.toString().toLower());
    return found == kindOfWord.constEnd() ? -1 : static_cast<int>(*found);
}

bool isVersionWord(QStringView word)
{
    static const WordSet names = wordsOf(u"ver build release expecting versions v");
    return word.endsWith("version"_L1, Qt::CaseInsensitive) || isIn(names, word);
}

bool isAddressWord(QStringView word)
{
    static const WordSet names =
        wordsOf(u"ip ips ipv4 host hostname server mp dp fsp http https proxy gateway subnet dns ping "
                u"adapter interface resolved wins dhcp listen port");
    return isIn(names, word) || word.contains("address"_L1, Qt::CaseInsensitive);
}

bool isAccountWord(QStringView word)
{
    static const WordSet names =
        wordsOf(u"account accounts logon logoff logged owner principal impersonating impersonate");
    // The folder of profiles tells nothing of what follows it.
    const bool isFolder = word.compare("Users"_L1, Qt::CaseInsensitive) == 0;
    return isIn(names, word) || (word.contains("user"_L1, Qt::CaseInsensitive) && !isFolder);
}

bool isCertificateWord(QStringView word)
{
    return word.contains("thumbprint"_L1, Qt::CaseInsensitive)
        || word.contains("cert"_L1, Qt::CaseInsensitive);
}

} // namespace ccm
