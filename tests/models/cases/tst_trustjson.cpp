// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/trustjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

class TestTrustJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNullWithoutASignature();
    void saysTheFourThings();
    void leavesUnknownNull();
    void listsFurtherSignatures();
    void wrapsAFileWithItsWarnings();
};

namespace {

SignatureReport sample()
{
    const QDateTime time(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    const CertificateFacts signer{
        .subject = u"CN=Signer"_s, .issuer = u"CN=Root"_s, .serial = u"1000"_s, .fingerprint = u"AB"_s};
    const CertificateFacts root{.subject = u"CN=Root"_s, .issuer = u"CN=Root"_s, .fingerprint = u"CD"_s};
    return {.digest = {.answer = Answer::Yes, .sentence = u"Digest."_s},
            .digestAlgorithm = u"SHA-256"_s,
            .signer = {.answer = Answer::No, .sentence = u"Signer."_s},
            .certificate = signer,
            .chain = {.answer = Answer::Yes, .sentence = u"Chain."_s},
            .certificates = {signer, root},
            .checkedAt = time,
            .countersigned = {.answer = Answer::Yes, .sentence = u"Stamp."_s},
            .countersignature = Countersignature{.time = time,
                                                 .valid = {.answer = Answer::Yes},
                                                 .chain = {.answer = Answer::No},
                                                 .signer = root},
            .facts = {u"Fact."_s}};
}

} // namespace

void TestTrustJson::isNullWithoutASignature()
{
    QVERIFY(trustToJson(TrustReport()).isNull());
}

void TestTrustJson::saysTheFourThings()
{
    const QJsonObject told =
        trustToJson({.kind = SignedKind::Program, .signatures = {sample()}, .facts = {u"File."_s}})
            .toObject();
    QCOMPARE(told.keys(),
             (QStringList{u"chain"_s, u"countersignature"_s, u"digest"_s, u"facts"_s, u"kind"_s, u"more"_s,
                          u"revocationChecked"_s, u"signer"_s}));
    QCOMPARE(told[u"kind"].toString(), u"program"_s);
    QCOMPARE(
        told[u"digest"].toObject(),
        (QJsonObject{{u"algorithm"_s, u"SHA-256"_s}, {u"matches"_s, true}, {u"sentence"_s, u"Digest."_s}}));
    QCOMPARE(told[u"signer"].toObject(),
             (QJsonObject{{u"subject"_s, u"CN=Signer"_s},
                          {u"issuer"_s, u"CN=Root"_s},
                          {u"serial"_s, u"1000"_s},
                          {u"fingerprint"_s, u"AB"_s},
                          {u"valid"_s, false},
                          {u"sentence"_s, u"Signer."_s}}));
    QCOMPARE(told[u"chain"].toObject(),
             (QJsonObject{{u"trusted"_s, true},
                          {u"root"_s, u"CN=Root"_s},
                          {u"rootFingerprint"_s, u"CD"_s},
                          {u"checkedAt"_s, u"2026-03-04T05:06:07.000Z"_s},
                          {u"sentence"_s, u"Chain."_s}}));
    QCOMPARE(told[u"countersignature"].toObject(),
             (QJsonObject{{u"time"_s, u"2026-03-04T05:06:07.000Z"_s},
                          {u"valid"_s, true},
                          {u"trusted"_s, false},
                          {u"subject"_s, u"CN=Root"_s},
                          {u"sentence"_s, u"Stamp."_s}}));
    QCOMPARE(told[u"facts"].toArray(), (QJsonArray{u"File."_s, u"Fact."_s}));
    QCOMPARE(told[u"revocationChecked"], QJsonValue(false));
    QCOMPARE(told[u"more"].toArray(), QJsonArray());
}

void TestTrustJson::leavesUnknownNull()
{
    const QJsonObject told = trustToJson({.signatures = {SignatureReport()}}).toObject();
    QVERIFY(told[u"digest"].toObject()[u"matches"].isNull());
    QVERIFY(told[u"signer"].toObject()[u"valid"].isNull());
    QVERIFY(told[u"signer"].toObject()[u"subject"].isNull());
    QVERIFY(told[u"chain"].toObject()[u"trusted"].isNull());
    QVERIFY(told[u"chain"].toObject()[u"root"].isNull());
    QVERIFY(told[u"countersignature"].isNull());
}

void TestTrustJson::listsFurtherSignatures()
{
    SignatureReport inner = sample();
    inner.nesting = 1;
    const QJsonObject told = trustToJson({.signatures = {sample(), inner}}).toObject();
    const QJsonArray more = told[u"more"].toArray();
    QCOMPARE(more.size(), 1);
    QCOMPARE(more[0].toObject()[u"nesting"].toInt(), 1);
    QCOMPARE(more[0].toObject()[u"digest"], told[u"digest"]);
    QVERIFY(!more[0].toObject().contains(u"kind"));
}

void TestTrustJson::wrapsAFileWithItsWarnings()
{
    const QJsonObject expected{{u"schema"_s, 1},
                               {u"source"_s, u"a.exe"_s},
                               {u"signature"_s, QJsonValue()},
                               {u"facts"_s, QJsonArray{u"Fact."_s}},
                               {u"warnings"_s, QJsonArray{u"Warning."_s}}};
    QCOMPARE(trustDocument(u"a.exe"_s, {.facts = {u"Fact."_s}, .warnings = {u"Warning."_s}}), expected);
}

QTEST_GUILESS_MAIN(TestTrustJson)
#include "tst_trustjson.moc"
