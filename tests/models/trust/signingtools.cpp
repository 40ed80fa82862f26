// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/trust/signingtools.h"

#include <QtEndian>

#include <functional>
#include <memory>
#include <openssl/objects.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace ccm::test {
namespace {

using Message = std::unique_ptr<PKCS7, decltype(&PKCS7_free)>;

Message decoded(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    return {d2i_PKCS7(nullptr, &at, static_cast<long>(der.size())), PKCS7_free};
}

template<typename T>
QByteArray encoded(T *object, int (*encode)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = encode(object, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

PKCS7_SIGNER_INFO *signerOf(const Message &message)
{
    return sk_PKCS7_SIGNER_INFO_value(PKCS7_get_signer_info(message.get()), 0);
}

qsizetype signatureAt(const QByteArray &cabinet)
{
    return qFromLittleEndian<quint32>(cabinet.data() + 44);
}

QByteArray changed(const QByteArray &cabinet, const std::function<void(const Message &)> &change)
{
    const Message message = decoded(cabinet.sliced(signatureAt(cabinet)));
    change(message);
    QByteArray der = encoded(message.get(), i2d_PKCS7);
    der.append((8 - der.size() % 8) % 8, '\0');
    QByteArray result = cabinet.first(signatureAt(cabinet)) + der;
    qToLittleEndian(static_cast<quint32>(der.size()), result.data() + 48);
    return result;
}

void addAttribute(PKCS7_SIGNER_INFO *signer, const char *identifier, const QByteArray &value)
{
    int kind = OBJ_txt2nid(identifier);
    if (kind == NID_undef)
        kind = OBJ_create(identifier, nullptr, nullptr);
    ASN1_STRING *text = ASN1_STRING_new();
    ASN1_STRING_set(text, value.data(), static_cast<int>(value.size()));
    PKCS7_add_attribute(signer, kind, V_ASN1_SEQUENCE, text);
}

} // namespace

QByteArray SigningLab::openssl(const QStringList &arguments) const
{
    return run(m_folder.path(), u"openssl"_s, arguments, "openssl");
}

void SigningLab::issue(const QString &name, const QString &subject, const QByteArray &extensions,
                       int serial) const
{
    writeFile(path(name + u".ext"_s), "basicConstraints=critical,CA:FALSE\n" + extensions);
    openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s,
             name + u".csr"_s, u"-subj"_s, subject});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s,
             u"root.key"_s, u"-set_serial"_s, QString::number(serial), u"-days"_s,
             name == u"tsa"_s ? u"3650"_s : u"365"_s, u"-extfile"_s, name + u".ext"_s, u"-out"_s,
             name + u".pem"_s});
}

void SigningLab::make()
{
    for (const QString &name : {u"root"_s, u"other"_s})
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                 name + u".key"_s, u"-out"_s, name + u".pem"_s, u"-days"_s, u"3650"_s, u"-subj"_s,
                 u"/O=Contoso example/CN=Test Root"_s});
    const QByteArray signing = "keyUsage=critical,digitalSignature\n";
    issue(u"code"_s, u"/O=Contoso example/CN=Code Signer"_s, signing + "extendedKeyUsage=codeSigning\n",
          4096);
    issue(u"web"_s, u"/O=Contoso example/CN=www.example"_s, signing + "extendedKeyUsage=serverAuth\n", 4097);
    issue(u"tsa"_s, u"/O=Contoso example/CN=Time Stamper"_s,
          signing + "extendedKeyUsage=critical,timeStamping\n", 4098);
    writeFile(path(u"ts.cnf"_s),
              "[t]\nserial=serial\ndefault_policy=1.2.3.4.1\ndigests=sha256\nsigner_digest=sha256\n"
              "ess_cert_id_alg=sha256\n");
    writeFile(path(u"serial"_s), "01\n");
}

QByteArray SigningLab::program() const
{
    const auto package = "binutils-mingw-w64-x86-64";
    writeFile(path(u"n.s"_s), ".globl start\nstart: ret\n.data\n.ascii \"what the program holds\"\n");
    run(m_folder.path(), u"x86_64-w64-mingw32-as"_s, {u"--64"_s, u"-o"_s, u"n.o"_s, u"n.s"_s}, package);
    run(m_folder.path(), u"x86_64-w64-mingw32-ld"_s, {u"--entry=start"_s, u"-o"_s, u"p.exe"_s, u"n.o"_s},
        package);
    return contentOf(path(u"p.exe"_s));
}

QByteArray SigningLab::cabinet() const
{
    writeFile(path(u"a.txt"_s), "what the cabinet holds\n");
    QFile::remove(path(u"c.cab"_s));
    run(m_folder.path(), u"gcab"_s, {u"-n"_s, u"-c"_s, u"c.cab"_s, u"a.txt"_s}, "gcab");
    return contentOf(path(u"c.cab"_s));
}

QByteArray SigningLab::package() const
{
    QByteArray properties;
    for (int i = 0; i < 400; ++i)
        properties += "<Property Id=\"P" + QByteArray::number(i) + "\" Value=\"value\"/>";
    writeFile(
        path(u"p.wxs"_s),
        R"(<?xml version="1.0" encoding="utf-8"?><Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="{D6804B3A-BFEC-4AB4-BFA5-FD9BECC80630}" UpgradeCode="{252DA259-82CA-4177-B8D0-49C78937BA3E}"
 Name="Client" Manufacturer="Contoso example" Version="1.2.3" Language="1033">
<Package InstallerVersion="500"/>)"
            + properties
            + R"(<Directory Id="TARGETDIR" Name="SourceDir"/><Feature Id="F" Level="1"/></Product></Wix>)");
    run(m_folder.path(), u"wixl"_s, {u"--output"_s, u"p.msi"_s, u"p.wxs"_s}, "wixl");
    return contentOf(path(u"p.msi"_s));
}

QByteArray SigningLab::sign(const QByteArray &file, const QStringList &options,
                            const QString &certificate) const
{
    writeFile(path(u"unsigned"_s), file);
    QFile::remove(path(u"signed"_s));
    const QStringList arguments = QStringList{u"sign"_s,
                                              u"-certs"_s,
                                              certificate + u".pem"_s,
                                              u"-key"_s,
                                              certificate + u".key"_s,
                                              u"-in"_s,
                                              u"unsigned"_s,
                                              u"-out"_s,
                                              u"signed"_s}
        + (options.contains(u"-h"_s) ? QStringList() : QStringList{u"-h"_s, u"sha256"_s}) + options;
    run(m_folder.path(), u"osslsigncode"_s, arguments, "osslsigncode");
    return contentOf(path(u"signed"_s));
}

QByteArray signatureBytes(const QByteArray &cabinet)
{
    const Message message = decoded(cabinet.sliced(signatureAt(cabinet)));
    const ASN1_OCTET_STRING *bytes = signerOf(message)->enc_digest;
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(bytes)), ASN1_STRING_length(bytes)};
}

QByteArray signedMessage(const QByteArray &cabinet)
{
    return encoded(decoded(cabinet.sliced(signatureAt(cabinet))).get(), i2d_PKCS7);
}

QByteArray SigningLab::withCopies(const QByteArray &cabinet, int certificates, int signers) const
{
    return changed(cabinet, [&](const Message &message) {
        STACK_OF(X509) *held = message->d.sign->cert;
        X509 *first = sk_X509_value(held, 0);
        while (sk_X509_num(held) < certificates) {
            X509_up_ref(first);
            sk_X509_push(held, first);
        }
        STACK_OF(PKCS7_SIGNER_INFO) *list = PKCS7_get_signer_info(message.get());
        while (sk_PKCS7_SIGNER_INFO_num(list) < signers) {
            const QByteArray der = encoded(signerOf(message), i2d_PKCS7_SIGNER_INFO);
            const auto *at = reinterpret_cast<const unsigned char *>(der.data());
            sk_PKCS7_SIGNER_INFO_push(list, d2i_PKCS7_SIGNER_INFO(nullptr, &at, long(der.size())));
        }
    });
}

QByteArray SigningLab::withAttribute(const QByteArray &cabinet, const char *identifier,
                                     const QByteArray &value) const
{
    return changed(cabinet,
                   [&](const Message &message) { addAttribute(signerOf(message), identifier, value); });
}

QByteArray SigningLab::timestampToken(const QByteArray &bytes) const
{
    writeFile(path(u"stamped"_s), bytes);
    openssl(
        {u"ts"_s, u"-query"_s, u"-data"_s, u"stamped"_s, u"-sha256"_s, u"-cert"_s, u"-out"_s, u"q.tsq"_s});
    openssl({u"ts"_s, u"-reply"_s, u"-config"_s, u"ts.cnf"_s, u"-section"_s, u"t"_s, u"-queryfile"_s,
             u"q.tsq"_s, u"-signer"_s, u"tsa.pem"_s, u"-inkey"_s, u"tsa.key"_s, u"-token_out"_s, u"-out"_s,
             u"token"_s});
    return contentOf(path(u"token"_s));
}

QByteArray SigningLab::withTwin(const QByteArray &token) const
{
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"tsa.csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s,
             u"root.key"_s, u"-set_serial"_s, u"4098"_s, u"-days"_s, u"3649"_s, u"-extfile"_s, u"tsa.ext"_s,
             u"-out"_s, u"twin.pem"_s});
    const auto der = [this](const QString &name) {
        return openssl({u"x509"_s, u"-in"_s, name, u"-outform"_s, u"DER"_s});
    };
    QByteArray result = token;
    return result.replace(der(u"tsa.pem"_s), der(u"twin.pem"_s));
}

QByteArray SigningLab::withPkcs9(const QByteArray &cabinet) const
{
    writeFile(path(u"stamped"_s), signatureBytes(cabinet));
    openssl({u"smime"_s, u"-sign"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-nodetach"_s, u"-md"_s,
             u"sha256"_s, u"-in"_s, u"stamped"_s, u"-signer"_s, u"tsa.pem"_s, u"-inkey"_s, u"tsa.key"_s,
             u"-out"_s, u"pkcs9"_s});
    const Message stamp = decoded(contentOf(path(u"pkcs9"_s)));
    return changed(cabinet, [&](const Message &message) {
        addAttribute(signerOf(message), "1.2.840.113549.1.9.6",
                     encoded(signerOf(stamp), i2d_PKCS7_SIGNER_INFO));
        PKCS7_add_certificate(message.get(), sk_X509_value(stamp->d.sign->cert, 0));
    });
}

} // namespace ccm::test
