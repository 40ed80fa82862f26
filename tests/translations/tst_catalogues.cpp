// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One <message> of a catalogue.
struct Text
{
    QString source;
    QStringList forms; ///< of the translation; several where the text counts something
    bool isUnfinished = false;
    bool counts = false;
};

/// By context, source and disambiguation.
using Catalogue = QMap<QString, Text>;

Text readMessage(QXmlStreamReader &xml, QString &comment)
{
    Text text{.counts = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            comment = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            text.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!text.counts)
                text.forms = {xml.readElementText()};
            else
                while (xml.readNextStartElement())
                    text.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString comment;
            const Text text = readMessage(xml, comment);
            catalogue.insert(context + u" | "_s + text.source + u" | "_s + comment, text);
        }
    }
    return xml.hasError() ? Catalogue{} : catalogue;
}

/// What stands for a value: %1, %L2, %n; in order of their names.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    return places;
}

qsizetype mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(?=[^\\s&])"_s);
    return text.count(mnemonic);
}

/// For a failure: the first few, a line each.
QByteArray firstOf(const QStringList &texts)
{
    return QByteArray::number(texts.size()) + " texts, among them\n"
        + texts.first(qMin<qsizetype>(8, texts.size())).join(u'\n').toUtf8();
}

QString folder()
{
    return QStringLiteral(CCM_SOURCE_DIR "/translations/");
}

} // namespace

class tst_Catalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCatalogueHoldsTheTextsOfTheSources_data() { languages(); }
    void theCatalogueHoldsTheTextsOfTheSources();
    void eachTextIsTranslated_data() { languages(); }
    void eachTextIsTranslated();
    void valuesAndKeysStayInTheText_data() { languages(); }
    void valuesAndKeysStayInTheText();

private:
    static void languages();

    QTemporaryDir m_updated; ///< the catalogues as lupdate makes them from the sources of today
};

void tst_Catalogues::languages()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("formsOfACount");
    QTest::newRow("English") << u"ccmscope_en.ts"_s << 2;
    QTest::newRow("German") << u"ccmscope_de.ts"_s << 2;
    QTest::newRow("French") << u"ccmscope_fr.ts"_s << 2;
    QTest::newRow("Japanese") << u"ccmscope_ja.ts"_s << 1;
}

void tst_Catalogues::initTestCase()
{
    QStringList translated;
    for (const QString &name : QDir(folder()).entryList({u"*.ts"_s}, QDir::Files)) {
        QVERIFY(QFile::copy(folder() + name, m_updated.filePath(name)));
        if (name != "ccmscope_en.ts"_L1)
            translated.append(m_updated.filePath(name));
    }
    const QStringList common{u"-silent"_s,
                             u"-locations"_s,
                             u"none"_s,
                             u"-no-obsolete"_s,
                             u"-I"_s,
                             QStringLiteral(CCM_SOURCE_DIR),
                             u'@' + QStringLiteral(CCM_TEXTS)};
    const QString lupdate = QStringLiteral(CCM_LUPDATE);
    QCOMPARE(QProcess::execute(
                 lupdate,
                 common + QStringList{u"-pluralonly"_s, u"-ts"_s, m_updated.filePath(u"ccmscope_en.ts"_s)}),
             0);
    QCOMPARE(QProcess::execute(lupdate, common + QStringList{u"-ts"_s} + translated), 0);
}

void tst_Catalogues::theCatalogueHoldsTheTextsOfTheSources()
{
    QFETCH(const QString, name);
    const QStringList ours = readCatalogue(folder() + name).keys();
    const QStringList today = readCatalogue(m_updated.filePath(name)).keys();
    QVERIFY(!today.isEmpty());
    QCOMPARE(ours, today); // otherwise: ./dev translations
}

void tst_Catalogues::eachTextIsTranslated()
{
    QFETCH(const QString, name);
    QFETCH(const int, formsOfACount);
    QStringList left;
    const Catalogue catalogue = readCatalogue(folder() + name);
    for (const auto &[key, text] : catalogue.asKeyValueRange()) {
        const bool isWhole =
            text.forms.size() == (text.counts ? formsOfACount : 1) && !text.forms.contains(QString());
        if (text.isUnfinished || !isWhole)
            left.append(key);
    }
    QVERIFY2(left.isEmpty(), firstOf(left).constData());
}

void tst_Catalogues::valuesAndKeysStayInTheText()
{
    QFETCH(const QString, name);
    QStringList wrong;
    const Catalogue catalogue = readCatalogue(folder() + name);
    for (const auto &[key, text] : catalogue.asKeyValueRange()) {
        for (const QString &form : text.forms) {
            QStringList wanted = placesOf(text.source);
            const bool isSingular = text.forms.size() > 1 && &form == &text.forms.first();
            if (isSingular && !form.contains("%n"_L1) && !form.contains("%Ln"_L1)) // "one day" needs no %n
                wanted.removeIf([](const QString &place) { return place.endsWith(u'n'); });
            if (placesOf(form) != wanted || mnemonicsOf(form) != mnemonicsOf(text.source))
                wrong.append(key);
        }
    }
    QVERIFY2(wrong.isEmpty(), firstOf(wrong).constData());
}

QTEST_GUILESS_MAIN(tst_Catalogues)
#include "tst_catalogues.moc"
