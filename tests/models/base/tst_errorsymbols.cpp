// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errorsymbols.h"
#include "models/base/errortexts.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestErrorSymbols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOrderedAndComplete();
    void agreesWithTheHeaders();
    void textsNameTheirSymbol();
    void textsAreAFewWords();
};

void TestErrorSymbols::isOrderedAndComplete()
{
    const QList<ErrorSymbol> symbols = allErrorSymbols();
    QVERIFY(symbols.size() > 4'000);
    QVERIFY(std::ranges::is_sorted(symbols, {}, &ErrorSymbol::value));
    QSet<QString> names;
    for (const ErrorSymbol &symbol : symbols) {
        QVERIFY(!symbol.name.isEmpty());
        QVERIFY(symbol.header.endsWith(u".h"));
        QVERIFY(!symbol.name.contains(u' '));
        names.insert(symbol.name);
    }
    QCOMPARE(names.size(), symbols.size());
}

void TestErrorSymbols::agreesWithTheHeaders()
{
    QFile file(QStringLiteral(CCM_SOURCE_DIR) + u"/../shared/domain/error_symbols.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("The table of the headers is not here, so the symbols were not compared with it.");
        return;
    }
    QHash<QString, quint32> headers;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const QList<QByteArray> cells = line.trimmed().split('\t');
        if (!line.startsWith('#') && cells.size() == 3)
            headers.insert(QString::fromLatin1(cells[1]), cells[2].toUInt(nullptr, 16));
    }
    QVERIFY(headers.size() > 4'000);

    // winerror.h of the Windows SDK has these four, that of mingw-w64 has not.
    const QStringList onlyInTheSdk{u"ERROR_VIRUS_INFECTED"_s, u"ERROR_FAIL_NOACTION_REBOOT"_s,
                                   u"ERROR_INVALID_IMAGE_HASH"_s, u"ERROR_ELEVATION_REQUIRED"_s};
    const QStringList compared{u"winerror.h"_s, u"bitsmsg.h"_s, u"wuerror.h"_s};
    qsizetype found = 0;
    for (const ErrorSymbol &symbol : allErrorSymbols()) {
        if (!compared.contains(symbol.header) || onlyInTheSdk.contains(symbol.name))
            continue;
        QVERIFY2(headers.contains(symbol.name), qPrintable(symbol.name));
        QVERIFY2(headers.value(symbol.name) == symbol.value, qPrintable(symbol.name));
        ++found;
    }
    const auto errors = std::count_if(headers.keyBegin(), headers.keyEnd(), [](const QString &name) {
        return !name.startsWith(u"FACILITY_") && !name.startsWith(u"SEVERITY_");
    });
    QCOMPARE(found, qsizetype(errors)); // none is left out
}

void TestErrorSymbols::textsNameTheirSymbol()
{
    for (const auto rows : {win32TextRows(), hresultTextRows()}) {
        for (const ErrorTextRow &row : rows) {
            if (!row.symbol) {
                QCOMPARE(row.value >> 16U, 0x87D0U); // no public header names those of ConfigMgr
                continue;
            }
            const auto symbol = errorSymbol(QString::fromLatin1(row.symbol));
            QVERIFY2(symbol, row.symbol);
            QVERIFY2(symbol->value == row.value, row.symbol);
        }
    }
    QVERIFY(std::ranges::all_of(win32TextRows(), [](const auto &row) { return row.value <= 0xFFFF; }));
}

void TestErrorSymbols::textsAreAFewWords()
{
    QStringList texts;
    for (const auto rows : {win32TextRows(), hresultTextRows()}) {
        quint32 before = 0;
        for (const ErrorTextRow &row : rows) {
            QVERIFY2(row.value > before || row.value == 0, row.text); // one text for a value
            before = row.value;
            texts.append(QString::fromLatin1(row.text));
        }
    }
    for (const QString &text : std::as_const(texts)) {
        QVERIFY2(!text.isEmpty() && text.size() <= 90 && !text.endsWith(u'.'), qPrintable(text));
        QCOMPARE(text, text.simplified());
    }
}

QTEST_GUILESS_MAIN(TestErrorSymbols)
#include "tst_errorsymbols.moc"
