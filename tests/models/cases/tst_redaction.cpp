// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientcase.h"
#include "models/cases/clientrunjson.h"
#include "models/cases/recognise.h"
#include "models/cases/redaction.h"
#include "models/logs/logreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

const QString Sample = QString::fromUtf8(CCM_SOURCE_DIR) + u"/resources/sample"_s;
const QString Thumb = u"A1B2C3D4E5F60718293A4B5C6D7E8F9001122334"_s;
const QString ItemHash = u"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"_s;

/// A line as the only one of a file.
QString redacted(const QString &line)
{
    Redactor redactor;
    redactor.learn(line.toUtf8());
    return QString::fromUtf8(redactor.redact(line.toUtf8(), u"x"_s).bytes);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray record(const QString &message, const QString &context = {})
{
    return (u"<![LOG["_s + message
            + u"]LOG]!><time=\"08:56:31.093+300\" date=\"09-09-2013\" component=\"ccmsetup\" context=\""_s
            + context + u"\" type=\"1\" thread=\"6788\" file=\"ccmsetup.cpp:721\">\r\n"_s)
        .toUtf8();
}

/// "A1B2" as "A1 B2"
QString inPairs(const QString &digits, QChar sign)
{
    return QString::fromLatin1(QByteArray::fromHex(digits.toLatin1()).toHex(sign.toLatin1()));
}

QByteArray inEncoding(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding,
                           hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

/// Where a record lies is another thing than what it says.
QJsonValue withoutPlaces(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(withoutPlaces(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key() != u"offset" && it.key() != u"file" && it.key() != u"line")
            object.insert(it.key(), withoutPlaces(it.value()));
    }
    return object;
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesNames_data();
    void replacesNames();
    void leavesAlone_data();
    void leavesAlone();
    void givesOneNameOneStandInInAllFiles();
    void replacesInAnEarlierFileWhatALaterOneTells();
    void knowsAVersionThatAnotherLineTells();
    void keepsTheEncoding_data();
    void keepsTheEncoding();
    void keepsBytesOfAnyCodePage();
    void keepsWhatIsAppendedAsUtf16();
    void keepsTheFrameOfRecords();
    void replacesOwnWordsAndNothingElseWhereAskedTo();
    void letsTheUserKeepNames();
    void tellsWhatItReplaced();
    void keepsTrackOfCuts();
    void numbersMoreAddressesThanARangeHolds();
    void leavesRecordsOfTheSampleAsTheyAre_data();
    void leavesRecordsOfTheSampleAsTheyAre();
    void leavesTheStateOfTheSampleClientAsItIs();
    void leavesNoNameOfTheSample();
    void leavesTheSampleManifestAsItIs();
    void tellsTextFromOtherFiles();
    void isFastEnough();
    void isNotHeldUpByHostileLines_data();
    void isNotHeldUpByHostileLines();
    void keepsPaceWithManyNames();
    void survivesAnything();

private:
    static void redactTree(const QString &from, const QString &to, Redactor &redactor);
};

void TestRedaction::replacesNames_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &line, const QString &expected) {
        QTest::newRow(name) << line << expected;
    };
    row("share", u"from \\\\CM01\\SMS_PRI\\Client"_s, u"from \\\\HOST-1\\SMS_PRI\\Client"_s);
    row("share by its full name", u"\\\\cm01.corp.example\\x"_s, u"\\\\host-1.domain-1.example\\x"_s);
    row("share in JSON", uR"({"p": "\\\\CM01\\x"})"_s, uR"({"p": "\\\\HOST-1\\x"})"_s);
    row("long path of a share", u"\\\\?\\UNC\\CM01\\x"_s, u"\\\\?\\UNC\\HOST-1\\x"_s);
    row("web address", u"GET 'http://cm01.corp.example:80/SMS_DP_SMSPKG$/CAS00006/ccmsetup.cab'"_s,
        u"GET 'http://host-1.domain-1.example:80/SMS_DP_SMSPKG$/CAS00006/ccmsetup.cab'"_s);
    row("web address with a slash that JSON escapes", uR"("https:\/\/cm01.corp.example\/x")"_s,
        uR"("https:\/\/host-1.domain-1.example\/x")"_s);
    row("web address of one word", u"http://cm01/x and CM01"_s, u"http://HOST-1/x and HOST-1"_s);
    row("command line", u"/mp:cm01 SMSMP=cm02.corp.example FSP=\"cm03\""_s,
        u"/mp:HOST-1 SMSMP=host-2.domain-1.example FSP=\"HOST-3\""_s);
    row("the management point that replied", u"from MP 'cm01.corp.example'."_s,
        u"from MP 'host-1.domain-1.example'."_s);
    row("the only management point", u"Only one MP cm01.corp.example is specified. Use it."_s,
        u"Only one MP host-1.domain-1.example is specified. Use it."_s);
    row("the computer in brackets", u"[PC0001] Running on 'Windows 11' (10.0.26100)."_s,
        u"[HOST-1] Running on 'Windows 11' (10.0.26100)."_s);
    row("XML", u"<SourceHost>PC0001</SourceHost><Msg>PC0001</Msg>"_s,
        u"<SourceHost>HOST-1</SourceHost><Msg>HOST-1</Msg>"_s);
    row("attributes in JSON", uR"("Computer=\"PC7\" pc7")"_s, uR"("Computer=\"HOST-1\" HOST-1")"_s);
    row("elements in XML in XML", u"&lt;SourceHost&gt;PC7&lt;/SourceHost&gt;"_s,
        u"&lt;SourceHost&gt;HOST-1&lt;/SourceHost&gt;"_s);
    row("property of a task sequence", u"Property HostName is now = MINI-7"_s,
        u"Property HostName is now = HOST-1"_s);
    row("the management point that was retrieved", u"The MP name retrieved is 'CM01' with version '8577'"_s,
        u"The MP name retrieved is 'HOST-1' with version '8577'"_s);
    row("subject of a certificate", u"CN=PC0001, OU=IT, DC=fabrikam, DC=com"_s,
        u"CN=HOST-1, OU=ORG-1, DC=DOMAIN-1, DC=com"_s);
    row("organisations in the issuer of a certificate, and elsewhere",
        uR"([O=Fabrikam Stahl AG; OU="Werk Nord, Halle 2"; C=DE] Fabrikam Stahl AG)"_s,
        uR"([O=ORG-1; OU="ORG-2"; C=DE] ORG-1)"_s);
    row("organisations without signs between them",
        u"/C=DE/O=Fabrikam Stahl AG/OU=Werk Nord/ O=Nord OU=Werk 2"_s,
        u"/C=DE/O=ORG-1/OU=ORG-2/ O=ORG-3 OU=ORG-4"_s);
    row("organisation with blanks around its sign", u"C = DE, O = Fabrikam Stahl AG, CN = pc1"_s,
        u"C = DE, O = ORG-1, CN = HOST-1"_s);
    row("organisation by the long name and by number",
        u"organizationName=Fabrikam AG, OID.2.5.4.11=Werk Nord"_s,
        u"organizationName=ORG-1, OID.2.5.4.11=ORG-2"_s);
    row("organisation in doubled quotes", uR"("O=""Fabrikam, AG"", C=DE")"_s, uR"("O=""ORG-1"", C=DE")"_s);
    row("organisation with doubled quotes", uR"(O="Das ""gute"" Werk", C=DE)"_s, uR"(O="ORG-1", C=DE)"_s);
    row("organisation with an escaped sign", uR"(O=Fabrikam\, AG,C=DE)"_s, uR"(O=ORG-1,C=DE)"_s);
    row("organisation of a certificate alone", u"Certificate issued to O='Fabrikam AG'."_s,
        u"Certificate issued to O='ORG-1'."_s);
    row("unit with an ordinary name, which stands elsewhere", u"OU=Computers,DC=corp of all Computers"_s,
        u"OU=ORG-1,DC=DOMAIN-1 of all Computers"_s);
    row("person in Active Directory", uR"(CN=Doe\, John,OU=Field,DC=corp)"_s,
        uR"(CN=USER-1,OU=ORG-1,DC=DOMAIN-1)"_s);
    row("computer before an escaped sign", uR"(CN=PC02\, O=Fabrikam AG)"_s, uR"(CN=HOST-1\, O=ORG-1)"_s);
    row("one word that is a domain and stands in a certificate",
        u"CONTOSO\\jd: CN=Contoso Root CA, O=Contoso Ltd"_s,
        u"DOMAIN-1\\USER-1: CN=DOMAIN-1 Root CA, O=ORG-1"_s);
    row("one word that stands in a certificate and is a domain",
        u"CN=Contoso Root CA, O=Contoso Ltd, CONTOSO\\jd"_s, u"CN=HOST-1 Root CA, O=ORG-1, HOST-1\\USER-1"_s);
    row("one word that is a user and a host", u"/user:FABRIKAM\\build7 MP=build7"_s,
        u"/user:DOMAIN-1\\USER-1 MP=USER-1"_s);
    row("a password that is a host", u"http://jsmith:cm01x@cm01x/"_s, u"http://USER-1:PASSWORD-1@HOST-1/"_s);
    row("dotted name within a company", u"reached dc7.ad.fabrikam.local now"_s,
        u"reached host-1.domain-1.example now"_s);
    row("a public domain", u"https://fabrikam.com/x"_s, u"https://domain-1.example/x"_s);
    row("a domain within a company", u"joined fabrikam.local, then pc1.fabrikam.local"_s,
        u"joined domain-1.example, then host-1.domain-1.example"_s);
    row("a tenant's name", u"https://fabrikam.onmicrosoft.com/x"_s, u"https://host-1.domain-1.example/x"_s);
    row("an account", u"Running as user \"CORP\\jdoe\""_s, u"Running as user \"DOMAIN-1\\USER-1\""_s);
    row("an account in small letters", u"user fabrikam\\jane.doe, then jane.doe."_s,
        u"user DOMAIN-1\\USER-1, then USER-1."_s);
    row("an account in JSON", uR"({"User":"FABRIKAM\\jdoe"})"_s, uR"({"User":"DOMAIN-1\\USER-1"})"_s);
    row("an account of a command line", u"net use /user:FABRIKAM\\svc-sccm"_s,
        u"net use /user:DOMAIN-1\\USER-1"_s);
    row("an account of one letter", u"FABRIKAM\\u"_s, u"DOMAIN-1\\USER-1"_s);
    row("an account of a computer", u"as FABRIKAM\\PC0001$ on PC0001"_s, u"as DOMAIN-1\\HOST-1$ on HOST-1"_s);
    row("an account that is not English", u"FABRIKAM\\Müller and müller"_s, u"DOMAIN-1\\USER-1 and USER-1"_s);
    row("the administrator of a domain", u"FABRIKAM\\Administrator"_s, u"DOMAIN-1\\Administrator"_s);
    row("an account of Entra ID", u"AzureAD\\JaneDoe"_s, u"AzureAD\\USER-1"_s);
    row("a mail address", u"jane.doe@corp.example"_s, u"USER-1@domain-1.example"_s);
    row("a profile", u"C:\\Users\\jdoe\\AppData"_s, u"C:\\Users\\USER-1\\AppData"_s);
    row("a profile with a blank", u"C:\\Users\\Jane Doe\\AppData"_s, u"C:\\Users\\USER-1\\AppData"_s);
    row("a profile in JSON", uR"("C:\\Users\\jdoe\\x")"_s, uR"("C:\\Users\\USER-1\\x")"_s);
    row("a profile of a domain", u"C:\\Users\\jdoe.FABRIKAM\\x"_s, u"C:\\Users\\USER-1.DOMAIN-1\\x"_s);
    row("a log of a user", u"SCClient_FABRIKAM@jdoe_1.log"_s, u"SCClient_DOMAIN-1@USER-1_1.log"_s);
    row("one number for both names of a domain", u"CONTOSO\\jd and jd@contoso.example"_s,
        u"DOMAIN-1\\USER-1 and USER-1@domain-1.example"_s);
    row("an address", u"client IP 10.1.2.3 reached"_s, u"client IP 192.0.2.1 reached"_s);
    row("an address with a port", u"10.1.2.3:8530"_s, u"192.0.2.1:8530"_s);
    row("an address of a subnet", u"10.1.2.0/24"_s, u"192.0.2.1/24"_s);
    row("an address in a web address", u"http://10.1.2.3/x"_s, u"http://192.0.2.1/x"_s);
    row("an address of a share", u"\\\\10.1.2.3\\x"_s, u"\\\\192.0.2.1\\x"_s);
    row("an address behind a version", u"site version '5.00.9078.1000' from MP '10.1.2.3'"_s,
        u"site version '5.00.9078.1000' from MP '192.0.2.1'"_s);
    row("an address at the end of a sentence", u"reached 10.1.2.3."_s, u"reached 192.0.2.1."_s);
    row("IPv6", u"from fe80::1c2d:3 and [2001:0:1:2:3:4:5:6]:443."_s,
        u"from 2001:db8::1 and [2001:db8::2]:443."_s);
    row("a thumbprint", u"Signing root cert's thumbprint: "_s + Thumb,
        u"Signing root cert's thumbprint: 0000000000000000000000000000000000000001"_s);
    row("a thumbprint of a property", u"CCMCERTID=\"MY;"_s + Thumb + u'"',
        u"CCMCERTID=\"MY;0000000000000000000000000000000000000001\""_s);
    row("a long thumbprint", u"certificate with SHA-256 "_s + ItemHash,
        u"certificate with SHA-256 "_s + QString(63, u'0') + u'1');
    row("a SID", u"S-1-5-21-1004336348-1177238915-682003330-1001 did"_s, u"S-1-5-21-0-0-0-1 did"_s);
    row("a client id", u"GUID:59A0EA77-3C1B-4D86-8E25-A90D47F6B218 {59a0ea77-3c1b-4d86-8e25-a90d47f6b218}"_s,
        u"GUID:00000000-0000-0000-0000-000000000001 {00000000-0000-0000-0000-000000000001}"_s);
    row("name and password in a web address", u"http://jsmith:S3cret!@proxy.fabrikam.example:8080/x jsmith"_s,
        u"http://USER-1:PASSWORD-1@host-1.domain-1.example:8080/x USER-1"_s);
    row("a password with the sign before a host", u"https://jsmith:p@ss:w@proxy/x"_s,
        u"https://USER-1:PASSWORD-1@HOST-1/x"_s);
    row("a password that is an ordinary word", u"http://jsmith:admin@10.1.2.3/ admin"_s,
        u"http://USER-1:PASSWORD-1@192.0.2.1/ admin"_s);
    row("a name in a web address", u"http://jsmith@proxy/"_s, u"http://USER-1@HOST-1/"_s);
    row("a thumbprint in pairs", u"Certificate "_s + inPairs(Thumb.toLower(), u' '),
        u"Certificate 0000000000000000000000000000000000000001"_s);
    row("one thumbprint in three spellings, one of them alone",
        u"thumbprint \u200E"_s + Thumb + u" cert "_s + inPairs(Thumb, u':') + QString(90, u'.')
            + inPairs(Thumb, u' '),
        u"thumbprint \u200E0000000000000000000000000000000000000001 cert "
        u"0000000000000000000000000000000000000001"_s
            + QString(90, u'.') + u"0000000000000000000000000000000000000001"_s);
    row("a long thumbprint in pairs", u"certificate SHA-256 "_s + inPairs(ItemHash, u' '),
        u"certificate SHA-256 "_s + QString(63, u'0') + u'1');
    row("the management point before and after", u"Assigned MP changed from <cmprim01> to <CMPRIM02>."_s,
        u"Assigned MP changed from <HOST-1> to <HOST-2>."_s);
    row("the computer of a record", u"LsCompName=WKSFIN0999"_s, u"LsCompName=HOST-1"_s);
    row("a numbered computer without a sign", u"Machine WKS-FIN-0001 on server srv-07."_s,
        u"Machine HOST-1 on server HOST-2."_s);
    row("addresses of a network adapter", u"MAC 00:1A:2b:33:44:55, 00-1a-2B-33-44-55, 00-11-22-33-44-66"_s,
        u"MAC 02-00-00-00-00-01, 02-00-00-00-00-01, 02-00-00-00-00-02"_s);
}

void TestRedaction::replacesNames()
{
    QFETCH(const QString, line);
    QTEST(redacted(line), "expected");
}

void TestRedaction::leavesAlone_data()
{
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line; };
    row("version of a client", u"CcmSetup version: 5.0.7804.1000"_s);
    row("version of small numbers", u"EP version 4.2.223.1 is already installed."_s);
    row("version that a word behind it tells", u"4.2.223.1 is the version"_s);
    row("version of an attribute", u"<Property Name=\"Version\" Operator=\">=\">7.4.7.226</Property>"_s);
    row("version with leading zeros", u"is 4.03.0215.0000 now"_s);
    row("version in a path", u"C:\\Definition Updates\\1.2.3.4\\x"_s);
    row("five numbers", u"1.2.3.4.5"_s);
    row("expected version", u"expecting >= '4.3.215.0'."_s);
    row("this computer", u"http://localhost/x 127.0.0.1 ::1 0.0.0.0"_s);
    row("mask and multicast", u"255.255.255.0 239.255.255.250"_s);
    row("schemas", u"http://schemas.microsoft.com/SystemsManagementServer/2005/12/CcmSetup"_s);
    row("a host of Microsoft", u"https://agents.amsua0102.manage.microsoft.com/TrafficGateway"_s);
    row("accounts of Windows", u"user NT AUTHORITY\\SYSTEM, BUILTIN\\Administrators"_s);
    row("folders", u"C:\\Windows\\ccmsetup\\Logs\\ccmsetup.log %windir%\\system32\\wuapi.dll"_s);
    row("folders of JSON", uR"("C:\\Windows\\CCM")"_s);
    row("profiles of Windows", u"C:\\Users\\Public\\x C:\\Users\\Default\\y"_s);
    row("registry", u"HKLM\\SOFTWARE\\Microsoft\\CCM and SOFTWARE\\Policies"_s);
    row("namespaces", u"ROOT\\ccm\\policy and root\\ccm"_s);
    row("scheduled task", u"'Microsoft\\Configuration Manager' not found"_s);
    row("relative file", u"I386\\client.msi"_s);
    row("hash of an item", u"Validated file 'C:\\x.msi' hash '"_s + ItemHash + u'\'');
    row("forty digits without a word", Thumb);
    row("product code", u"{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}"_s);
    row("well-known SID", u"S-1-5-18 S-1-5-32-544"_s);
    row("classes of .NET", u"at System.Net.WebException and Microsoft.Management.Services.Local"_s);
    row("line ends in JSON", uR"("FINISHED\nDONE\tXYZ\r\nABC")"_s);
    row("address of a directory", u"LDAP://CN=System Management,CN=System"_s);
    row("issuer of Microsoft", u"CN=Microsoft Code Signing PCA, O=Microsoft Corporation"_s);
    row("no part of a name", u"/o=1 -O=fast FOO=bar Item O=5 OU=7 mode o=ready flags and retry=O=x; exit"_s);
    row("names of C++", u"CCcmSetup::Run, ab::cd, std::string"_s);
    row("times", u"08:56:31 and 08:56:31:093"_s);
    row("server that is no name", u"MP: not specified, User: none, FSP: "_s);
    row("unread placeholder", u"\\\\%server%\\x \\\\.\\pipe\\x \\\\?\\C:\\x"_s);
    row("computers of a kind", u"machine 64-bit, machine x64-based, computer X64, server S-1-5-18"_s);
    row("addresses of all adapters", u"FF:FF:FF:FF:FF:FF 00-00-00-00-00-00"_s);
    row("more pairs than an adapter has", u"00:11:22:33:44:55:66 and 20-26-11-23-08-30-00"_s);
    row("pairs without a word", inPairs(Thumb, u' '));
    row("a change of something else", u"State changed from <First> to <Second>"_s);
    row("web address with a sign in its path", u"http://localhost/a:b@c"_s);
    row("nothing", {});
}

void TestRedaction::leavesAlone()
{
    QFETCH(const QString, line);
    QCOMPARE(redacted(line), line);
}

void TestRedaction::givesOneNameOneStandInInAllFiles()
{
    Redactor redactor({}, {.hosts = {u"PC7.corp.example"_s}, .users = {u"jdoe"_s}});
    QCOMPARE(redactor.redact("FSP=cm01 x Pc7", u"a"_s).bytes, "FSP=HOST-2 x HOST-1");
    QCOMPARE(redactor.redact("\\\\CM01\\x JDOE", u"b"_s).bytes, "\\\\HOST-2\\x USER-1");
    QCOMPARE(redactor.redact("pc7.corp.example xcm01 cm011 cm01_x", u"c"_s).bytes,
             "host-1.domain-1.example xcm01 cm011 HOST-2_x");
    QCOMPARE(redactor.redactText(u"about Cm01"_s), u"about HOST-2"_s);
}

void TestRedaction::replacesInAnEarlierFileWhatALaterOneTells()
{
    Redactor redactor;
    redactor.learn("waited for cm01");
    redactor.learn("FSP=\"CM01\"");
    QCOMPARE(redactor.redact("waited for cm01", u"a"_s).bytes, "waited for HOST-1");
}

void TestRedaction::knowsAVersionThatAnotherLineTells()
{
    Redactor redactor;
    redactor.learn("it is 4.2.223.1\nEP version 4.2.223.1 is installed\n");
    QCOMPARE(redactor.redact("it is 4.2.223.1, not 4.2.223.2; http://4.2.223.1/", u"a"_s).bytes,
             "it is 4.2.223.1, not 192.0.2.2; http://192.0.2.1/");
    QCOMPARE(redactor.table().size(), 2);
}

void TestRedaction::keepsTheEncoding_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("hasMark");

    for (const bool hasMark : {false, true}) {
        const char *mark = hasMark ? "with a mark" : "without a mark";
        QTest::addRow("UTF-8 %s", mark) << int(QStringConverter::Utf8) << hasMark;
        QTest::addRow("UTF-16LE %s", mark) << int(QStringConverter::Utf16LE) << hasMark;
        QTest::addRow("UTF-16BE %s", mark) << int(QStringConverter::Utf16BE) << hasMark;
    }
}

void TestRedaction::keepsTheEncoding()
{
    QFETCH(const int, encoding);
    QFETCH(const bool, hasMark);
    const auto bytes = [&](const QString &text) {
        return inEncoding(text, QStringConverter::Encoding(encoding), hasMark);
    };
    Redactor redactor;
    const QByteArray before = bytes(u"First line €\r\nuser FABRIKAM\\Jürgen 😀\r\nlast jürgen"_s);
    QCOMPARE(redactor.redact(before, u"a"_s).bytes,
             bytes(u"First line €\r\nuser DOMAIN-1\\USER-1 😀\r\nlast USER-1"_s));
    const QByteArray plain = bytes(u"Nothing\r\n\0here €"_s);
    QCOMPARE(redactor.redact(plain, u"b"_s).bytes, plain);
}

void TestRedaction::keepsBytesOfAnyCodePage()
{
    // Windows-1252 and Shift-JIS; the line between them is UTF-8.
    const QByteArray before =
        "FSP=cm01 Gr\xF6\xDF\x65 \x80\r\nFSP=cm01 Gr\xC3\xB6\r\n\x83\x43\x83\x93 cm01 \x81\r\n";
    const QByteArray after =
        "FSP=HOST-1 Gr\xF6\xDF\x65 \x80\r\nFSP=HOST-1 Gr\xC3\xB6\r\n\x83\x43\x83\x93 HOST-1 \x81\r\n";
    Redactor redactor;
    QCOMPARE(redactor.redact(before, u"a"_s).bytes, after);
    // The same name in two encodings is one name.
    QCOMPARE(redactor.redact("user FABRIKAM\\J\xFCrgen\nuser FABRIKAM\\J\xC3\xBCrgen\n", u"b"_s).bytes,
             "user DOMAIN-1\\USER-1\nuser DOMAIN-1\\USER-1\n");
}

void TestRedaction::keepsWhatIsAppendedAsUtf16()
{
    const auto mixed = [](const QString &name) -> QByteArray {
        return QString(u"first "_s + name + u"\r\n"_s).toUtf8()
            + inEncoding(u"FSP="_s + name + u" behind\r\n"_s, QStringConverter::Utf16LE, true)
            + QString(u"then "_s + name + u" in bytes again\r\n"_s).toUtf8();
    };
    Redactor redactor;
    redactor.learn(mixed(u"cm01"_s));
    QCOMPARE(redactor.redact(mixed(u"cm01"_s), u"a"_s).bytes, mixed(u"HOST-1"_s));
}

void TestRedaction::keepsTheFrameOfRecords()
{
    // Names that are parts of the frame as well are replaced in the message only, and markers stay.
    Redactor redactor(RedactionOptions{.words = {u"LOG"_s, u"ccmsetup"_s, u"6788"_s, u"time"_s, u"09"_s}});
    const QByteArray message = record(u"LOG ccmsetup 6788"_s, u"fabrikam\\jdoe"_s);
    QByteArray expected = record(u"WORD-1 WORD-2 WORD-3"_s, u"DOMAIN-1\\USER-1"_s);
    expected.replace("file=\"ccmsetup.cpp", "file=\"WORD-2.cpp");
    QCOMPARE(redactor.redact(message.repeated(2), u"a"_s).bytes, expected.repeated(2));
    const QByteArray server =
        "~ccmsetup said time $$<ccmsetup><12-06-2016 03:11:46.039+300><thread=6788 (0x1A84)>\r\n";
    QCOMPARE(redactor.redact(server, u"a"_s).bytes,
             "~WORD-2 said WORD-4 $$<ccmsetup><12-06-2016 03:11:46.039+300><thread=6788 (0x1A84)>\r\n");
}

void TestRedaction::replacesOwnWordsAndNothingElseWhereAskedTo()
{
    Redactor redactor(
        RedactionOptions{.kinds = {RedactedKind::Word}, .words = {u"Fabrikam Ltd"_s, u"cm01"_s, u" ?"_s}});
    QCOMPARE(redactor.redact("FABRIKAM LTD: \\\\cm01\\x 10.1.2.3 Fabrikam Ltds", u"a"_s).bytes,
             "WORD-1: \\\\WORD-2\\x 10.1.2.3 Fabrikam Ltds");
    redactor.addWord(u"x"_s);
    QCOMPARE(redactor.redact("x", u"a"_s).bytes, "WORD-3");
}

void TestRedaction::letsTheUserKeepNames()
{
    Redactor redactor;
    redactor.setReplaced(RedactedKind::Host, u"unknown"_s, false); // nothing happens
    redactor.learn("FSP=cm01.corp.example");
    redactor.setReplaced(RedactedKind::Host, u"CM01"_s, false);
    QCOMPARE(redactor.redact("FSP=cm01.corp.example", u"a"_s).bytes, "FSP=cm01.domain-1.example");
    QCOMPARE(redactor.table().first().isReplaced, false);
    redactor.setReplaced(RedactedKind::Host, u"CM01"_s, true);
    QCOMPARE(redactor.redact("cm01", u"a"_s).bytes, "HOST-1");
}

void TestRedaction::tellsWhatItReplaced()
{
    Redactor redactor;
    redactor.learn("FSP=unmet");
    (void)redactor.redact("nothing\nIP 10.1.2.3\nFSP=cm01\n", u"a.log"_s);
    (void)redactor.redact("CM01 cm01", u"b.log"_s);
    const QList<Replacement> table = redactor.table();
    QCOMPARE(table.size(), 2);
    QCOMPARE(table[0],
             (Replacement{.kind = RedactedKind::Host,
                          .original = u"cm01"_s,
                          .standIn = u"HOST-2"_s,
                          .count = 3,
                          .exampleFile = u"a.log"_s,
                          .exampleLine = 3}));
    QCOMPARE(table[1].kind, RedactedKind::Address);
    QCOMPARE(table[1].exampleLine, 2);
    redactor.forgetCounts();
    QVERIFY(redactor.table().isEmpty());
}

void TestRedaction::keepsTrackOfCuts()
{
    Redactor redactor;
    const QByteArray bytes = "\xEF\xBB\xBF"
                             "FSP=server77\r\nserver77\r\nend";
    const ChangedText changed = redactor.redact(bytes, u"a"_s, {0, 3, 17, 27, 30});
    QCOMPARE(changed.bytes,
             "\xEF\xBB\xBF"
             "FSP=HOST-1\r\nHOST-1\r\nend");
    QCOMPARE(changed.cuts, (QList<qint64>{3, 3, 15, 23, 26}));
    QCOMPARE(redactor.redact(bytes, u"a"_s, {1'000}).cuts, QList<qint64>{26});
    QCOMPARE(redactor.redact({}, u"a"_s, {0}).cuts, QList<qint64>{0});
}

void TestRedaction::numbersMoreAddressesThanARangeHolds()
{
    Redactor redactor;
    QSet<QString> standIns;
    for (int i = 0; i < 1'000; ++i)
        (void)redactor.redact(u"IP 10.9.%1.%2"_s.arg(i / 250).arg(i % 250).toLatin1(), u"a"_s);
    for (const Replacement &entry : redactor.table())
        standIns.insert(entry.standIn);
    QCOMPARE(standIns.size(), 1'000);
    QVERIFY(standIns.contains(u"192.0.2.254"_s) && standIns.contains(u"198.51.100.1"_s));
    QVERIFY(standIns.contains(u"203.0.113.254"_s) && standIns.contains(u"198.18.0.0"_s));
}

void TestRedaction::leavesRecordsOfTheSampleAsTheyAre_data()
{
    QTest::addColumn<QString>("path");

    for (const char *name : {"client-after/Windows/ccmsetup/Logs/ccmsetup.log",
                             "client-before/Windows/ccmsetup/Logs/ccmsetup.log",
                             "client-after/Windows/CCM/Logs/EndpointProtectionAgent.log",
                             "client-after/Windows/CCM/Logs/FSPStateMessage.log"})
        QTest::newRow(name) << Sample + u'/' + QString::fromUtf8(name);
    const QDir others(QString::fromUtf8(CCM_SOURCE_DIR) + u"/../shared/samples/logs"_s);
    if (!others.exists())
        qInfo("Logs of other sources are not there and were left out.");
    for (const QString &folder : {u"."_s, u"synthetic"_s}) {
        const QDir logs(others.filePath(folder));
        for (const QString &name : logs.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << logs.filePath(name);
    }
}

void TestRedaction::leavesRecordsOfTheSampleAsTheyAre()
{
    QFETCH(const QString, path);
    const QByteArray bytes = fileBytes(path);
    Redactor redactor;
    redactor.learn(bytes);
    const QByteArray changed = redactor.redact(bytes, u"a"_s).bytes;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed);
    file.close();
    const auto before = readLog(path, u"a"_s);
    const auto after = readLog(file.fileName(), u"a"_s);
    QVERIFY(before.has_value() && after.has_value());
    QCOMPARE(after->records.size(), before->records.size());
    for (qsizetype i = 0; i < before->records.size(); ++i) {
        const LogRecord &was = before->records[i];
        const LogRecord &is = after->records[i];
        QCOMPARE(is.time, was.time);
        QCOMPARE(is.component, was.component);
        QCOMPARE(is.severity, was.severity);
        QCOMPARE(is.thread, was.thread);
        QCOMPARE(is.grammar, was.grammar);
    }
}

void TestRedaction::redactTree(const QString &from, const QString &to, Redactor &redactor)
{
    const auto files = readFolder(from);
    QVERIFY(files.has_value());
    for (const FileEntry &entry : files->files)
        redactor.learn(isText(fileBytes(entry.path)) ? fileBytes(entry.path) : QByteArray());
    for (const FileEntry &entry : files->files) {
        const QString target = to + u'/' + entry.name;
        QVERIFY(QDir().mkpath(QFileInfo(target).absolutePath()));
        const QByteArray bytes = fileBytes(entry.path);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(isText(bytes) ? redactor.redact(bytes, entry.name).bytes : bytes);
    }
}

/// Runs, decisions and versions, as `--json` tells them, but for the names in them.
void TestRedaction::leavesTheStateOfTheSampleClientAsItIs()
{
    QTemporaryDir folder;
    Redactor redactor;
    redactTree(Sample + u"/client-after"_s, folder.path(), redactor);
    const auto runsOf = [](const QString &path) {
        auto input = recognise(path);
        const auto client = input ? readClient(std::move(input->files)) : std::unexpected(input.error());
        return client ? runsToJson(client->state) : QJsonArray();
    };
    const QJsonArray before = withoutPlaces(runsOf(Sample + u"/client-after"_s)).toArray();
    const QJsonArray after = withoutPlaces(runsOf(folder.path())).toArray();
    QCOMPARE(before.size(), 2);
    QString expected = redactor.redactText(QString::fromUtf8(QJsonDocument(before).toJson()));
    QCOMPARE(QString::fromUtf8(QJsonDocument(after).toJson()), expected);
    QVERIFY2(expected.contains(u"7804.1000") && expected.contains(u"host-1.domain-1.example"),
             qPrintable(expected));
}

void TestRedaction::leavesNoNameOfTheSample()
{
    QTemporaryDir folder;
    Redactor redactor;
    redactTree(Sample + u"/client-after"_s, folder.path(), redactor);
    const QByteArray log = fileBytes(folder.filePath(u"Windows/ccmsetup/Logs/ccmsetup.log"_s));
    QVERIFY(!log.isEmpty());
    QVERIFY(!log.toLower().contains("cm01"));
    QVERIFY(!log.toLower().contains("corp.example"));
    QVERIFY(log.contains("host-1.domain-1.example"));
    QVERIFY(log.contains("CCMCERTID=\"MY;0000000000000000000000000000000000000001\""));
    QStringList kinds;
    for (const Replacement &entry : redactor.table())
        kinds.append(entry.original.left(12));
    QCOMPARE(kinds.size(), 3); // host, domain and certificate: all that the sample has
}

void TestRedaction::leavesTheSampleManifestAsItIs()
{
    const QByteArray xml = fileBytes(Sample + u"/source/ccmsetup.xml.in"_s);
    QVERIFY(!xml.isEmpty());
    Redactor redactor;
    redactor.learn(xml);
    QCOMPARE(redactor.redact(xml, u"a"_s).bytes, xml);
}

void TestRedaction::tellsTextFromOtherFiles()
{
    QVERIFY(isText("plain"));
    QVERIFY(isText({}));
    QVERIFY(isText(inEncoding(u"wide"_s, QStringConverter::Utf16LE, true)));
    QVERIFY(isText(QByteArray("log").leftJustified(500, '\0')));
    QVERIFY(!isText("MZ\x90"));
    QVERIFY(!isText("MSCF"));
    QVERIFY(!isText("PK\x03\x04"));
    QVERIFY(!isText(fileBytes(Sample + u"/site-after/ccmsetup.cab"_s)));
    QVERIFY(!isText(fileBytes(Sample + u"/client-after/Windows/ccmsetup/ccmsetup.exe"_s)));
    QVERIFY(!isText(QByteArray("\x01\x02\x03\x04", 4)));
}

/// Only tells how long it takes: what is fast depends on the machine.
void TestRedaction::isFastEnough()
{
    const QByteArray log = fileBytes(Sample + u"/client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s);
    QByteArray many;
    while (many.size() < 16 * 1024 * 1024)
        many += log;
    Redactor redactor;
    QElapsedTimer timer;
    timer.start();
    redactor.learn(many);
    const qint64 learnt = timer.restart();
    const qsizetype size = redactor.redact(many, u"a"_s).bytes.size();
    qInfo("learnt in %lld ms, redacted in %lld ms, of %lld bytes", learnt, timer.elapsed(),
          static_cast<long long>(many.size()));
    QVERIFY(size > 0);
}

/// With work that grows by the square these would take hours.
void TestRedaction::isNotHeldUpByHostileLines_data()
{
    QTest::addColumn<QByteArray>("part");

    for (const char *part : {"a.",       "a",
                             "\\\\a",    "a\\",
                             "A\\b ",    "://a",
                             "a@",       "@a.bc",
                             "[a",       "[",
                             "a=",       "host=",
                             "/Users/",  "::",
                             "1:",       "1.",
                             "01 ",      "01:",
                             "x://a:b@", "MP changed from <a> to ",
                             "1.2.3.4 ", "S-1-5-21-",
                             "GUID:",    "<![LOG[",
                             "]LOG]!>",  "]LOG]!><time=\"",
                             "$$<",      "\"",
                             "cert a ",  "ab.local "})
        QTest::newRow(part) << QByteArray(part);
}

void TestRedaction::isNotHeldUpByHostileLines()
{
    QFETCH(const QByteArray, part);
    const QByteArray line = part.repeated(1'000'000 / part.size());
    Redactor redactor({}, {.hosts = {u"pc1.ab.local"_s}});
    redactor.learn(line);
    QVERIFY(!redactor.redact(line, u"a"_s).bytes.isEmpty());
}

void TestRedaction::keepsPaceWithManyNames()
{
    QByteArray log;
    for (int i = 0; i < 20'000; ++i)
        log += u"MP 'PC-%1' said PC-%1\n"_s.arg(i).toLatin1();
    Redactor redactor;
    redactor.learn(log);
    const QByteArray changed = redactor.redact(log, u"a"_s).bytes;
    QVERIFY(!changed.contains("PC-"));
    QVERIFY(changed.endsWith("MP 'HOST-20000' said HOST-20000\n"));
}

/// Text of all that means something, in any order and any encoding: nothing breaks, and a second look
/// finds nothing else.
void TestRedaction::survivesAnything()
{
    const QList<QByteArray> parts{"\\\\",
                                  "\\",
                                  "cm01",
                                  "CORP",
                                  "jdoe",
                                  "@",
                                  ".",
                                  ":",
                                  "::",
                                  "//",
                                  "/",
                                  "\"",
                                  "'",
                                  "=",
                                  " ",
                                  "FSP",
                                  "user",
                                  "10.1.2.3",
                                  "GUID:",
                                  "S-1-5-21-1-2-3-4",
                                  "Users",
                                  "[",
                                  "] Running on",
                                  "<![LOG[",
                                  "]LOG]!>",
                                  "<time=\"",
                                  ">",
                                  "\r\n",
                                  "\n",
                                  "\0",
                                  "\xFF\xFE",
                                  "\xEF\xBB\xBF",
                                  "\xFC",
                                  "\xC3\xBC",
                                  "fe80::1",
                                  "$$<",
                                  "version",
                                  "a.b.local",
                                  "%",
                                  "$"};
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (auto i = random() % 24; i > 0; --i)
            bytes += parts[static_cast<qsizetype>(random()) % parts.size()];
        Redactor redactor;
        redactor.learn(bytes);
        const QByteArray once = redactor.redact(bytes, u"a"_s).bytes;
        QCOMPARE(redactor.redact(bytes, u"a"_s).bytes, once);
        QCOMPARE(once.count('\n'), bytes.count('\n'));
        QCOMPARE(once.count("<![LOG["), bytes.count("<![LOG["));
        QCOMPARE(once.count("]LOG]!>"), bytes.count("]LOG]!>"));
    }
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
