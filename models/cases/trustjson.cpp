// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/trustjson.h"

#include "models/base/jsonbase.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

QJsonValue answer(const Statement &statement)
{
    return statement.answer == Answer::Unknown ? QJsonValue() : QJsonValue(statement.answer == Answer::Yes);
}

QJsonObject digestToJson(const SignatureReport &report)
{
    return {{u"algorithm"_s, json::text(report.digestAlgorithm)},
            {u"matches"_s, answer(report.digest)},
            {u"sentence"_s, json::text(report.digest.sentence)}};
}

QJsonObject signerToJson(const SignatureReport &report)
{
    const CertificateFacts facts = report.certificate.value_or(CertificateFacts());
    return {{u"subject"_s, json::text(facts.subject)}, {u"issuer"_s, json::text(facts.issuer)},
            {u"serial"_s, json::text(facts.serial)},   {u"fingerprint"_s, json::text(facts.fingerprint)},
            {u"valid"_s, answer(report.signer)},       {u"sentence"_s, json::text(report.signer.sentence)}};
}

QJsonObject chainToJson(const SignatureReport &report)
{
    CertificateFacts root;
    if (!report.certificates.isEmpty()
        && report.certificates.constLast().subject == report.certificates.constLast().issuer)
        root = report.certificates.constLast();
    return {{u"trusted"_s, answer(report.chain)},
            {u"root"_s, json::text(root.subject)},
            {u"rootFingerprint"_s, json::text(root.fingerprint)},
            {u"checkedAt"_s, json::utcTime(report.checkedAt)},
            {u"sentence"_s, json::text(report.chain.sentence)}};
}

QJsonValue countersignatureToJson(const SignatureReport &report)
{
    if (!report.countersignature)
        return {};
    const Countersignature &stamp = *report.countersignature;
    return QJsonObject{
        {u"time"_s, json::utcTime(stamp.time)},
        {u"valid"_s, answer(stamp.valid)},
        {u"trusted"_s, answer(stamp.chain)},
        {u"subject"_s, stamp.signer ? json::text(stamp.signer->subject) : QJsonValue()},
        {u"sentence"_s, json::text(report.countersigned.sentence)},
    };
}

QJsonObject signatureToJson(const SignatureReport &report)
{
    return {{u"digest"_s, digestToJson(report)},
            {u"signer"_s, signerToJson(report)},
            {u"chain"_s, chainToJson(report)},
            {u"countersignature"_s, countersignatureToJson(report)},
            {u"facts"_s, QJsonArray::fromStringList(report.facts)}};
}

QString kindWord(SignedKind kind)
{
    switch (kind) {
    case SignedKind::Cabinet:
        return u"cabinet"_s;
    case SignedKind::Program:
        return u"program"_s;
    case SignedKind::InstallerPackage:
        return u"package"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonValue trustToJson(const TrustReport &report)
{
    if (report.signatures.isEmpty())
        return {};
    QJsonObject object = signatureToJson(report.signatures.constFirst());
    QJsonArray facts = QJsonArray::fromStringList(report.facts);
    for (const QString &fact : report.signatures.constFirst().facts)
        facts.append(fact);
    QJsonArray more;
    for (const SignatureReport &other : report.signatures.sliced(1)) {
        QJsonObject element = signatureToJson(other);
        element.insert(u"nesting"_s, other.nesting);
        more.append(element);
    }
    object.insert(u"kind"_s, kindWord(report.kind));
    object.insert(u"facts"_s, facts);
    object.insert(u"revocationChecked"_s, false);
    object.insert(u"more"_s, more);
    return object;
}

QJsonObject trustDocument(const QString &source, const TrustReport &report)
{
    return {{u"schema"_s, json::SchemaVersion},
            {u"source"_s, json::text(source)},
            {u"signature"_s, trustToJson(report)},
            {u"facts"_s, QJsonArray::fromStringList(report.facts)},
            {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}};
}

} // namespace ccm
