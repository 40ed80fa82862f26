// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/version.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Version;

class TestVersion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFourNumbers_data();
    void readsFourNumbers();
    void sortsAsTextLikeNumbers();
    void refusesWhatIsNoVersion_data();
    void refusesWhatIsNoVersion();
    void ordersByNumberNotByText_data();
    void ordersByNumberNotByText();
    void keepsTheTextAsWritten();
};

void TestVersion::readsFourNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<quint32>>("parts");

    QTest::newRow("client of 2012 SP1") << u"5.00.7804.1000"_s << QList<quint32>{5, 0, 7804, 1000};
    QTest::newRow("zero padded") << u"4.3.0215.0000"_s << QList<quint32>{4, 3, 215, 0};
    QTest::newRow("missing parts are 0") << u"4.3"_s << QList<quint32>{4, 3, 0, 0};
    QTest::newRow("one number") << u"7"_s << QList<quint32>{7, 0, 0, 0};
    QTest::newRow("nine digits") << u"999999999.0.0.1"_s << QList<quint32>{999'999'999, 0, 0, 1};
}

void TestVersion::readsFourNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const QList<quint32>, parts);

    const auto version = Version::parse(text);

    QVERIFY(version);
    QCOMPARE(QList<quint32>(version->parts().begin(), version->parts().end()), parts);
}

void TestVersion::sortsAsTextLikeNumbers()
{
    QVERIFY(Version(5, 0, 9999, 1).sortKey() < Version(5, 0, 10000, 0).sortKey());
    QVERIFY(Version(4, 4294967295, 0, 0).sortKey() < Version(5, 0, 0, 0).sortKey());
    QCOMPARE(Version::parse(u"4.3.0215.0000")->sortKey(), Version::parse(u"4.3.215")->sortKey());
}

void TestVersion::refusesWhatIsNoVersion_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"unknown"_s;
    QTest::newRow("a fifth number") << u"1.2.3.4.5"_s;
    QTest::newRow("an empty part") << u"1..3"_s;
    QTest::newRow("a full stop at the end") << u"1.2.3."_s;
    QTest::newRow("a sign") << u"1.-2.3.4"_s;
    QTest::newRow("a blank") << u"1. 2.3.4"_s;
    QTest::newRow("letters after the number") << u"6.1.7601.18015 (win7sp1)"_s;
    QTest::newRow("ten digits") << u"1000000000.0.0.0"_s;
    QTest::newRow("digits of another script") << u"\u0661.0.0.0"_s;
}

void TestVersion::refusesWhatIsNoVersion()
{
    QFETCH(const QString, text);
    QVERIFY(!Version::parse(text));
}

void TestVersion::ordersByNumberNotByText_data()
{
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("higher");

    QTest::newRow("more digits") << u"5.00.7804.1000"_s << u"5.00.7804.10000"_s;
    QTest::newRow("9 before 10") << u"4.9.0.0"_s << u"4.10.0.0"_s;
    QTest::newRow("the third number first") << u"5.00.7804.9999"_s << u"5.00.7958.1000"_s;
}

void TestVersion::ordersByNumberNotByText()
{
    QFETCH(const QString, lower);
    QFETCH(const QString, higher);

    QVERIFY(Version::parse(lower) < Version::parse(higher));
    QVERIFY(Version::parse(lower) != Version::parse(higher));
}

void TestVersion::keepsTheTextAsWritten()
{
    const auto padded = Version::parse(u"4.3.0215.0000");
    QCOMPARE(padded, Version::parse(u"4.3.215.0"));
    QCOMPARE(padded->text(), u"4.3.0215.0000"_s);
    QCOMPARE(Version(5, 0, 7804, 1000).text(), u"5.0.7804.1000"_s);
}

QTEST_GUILESS_MAIN(TestVersion)
#include "tst_version.moc"
