// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../widgets/clipping.h"
#include "app/languages.h"
#include "samplewindow.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

/// Every text 40 % longer: what a language may need that nobody has translated to yet.
class LongerTexts final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        constexpr qsizetype Percent = 40;
        const QString text = QString::fromUtf8(source);
        const QString more = QStringLiteral("longer text ").repeated(text.size() / 20 + 1);
        return text + u' ' + more.left(text.size() * Percent / 100).trimmed();
    }
};

} // namespace

/// No text is cut, in any language, on a small screen and on a usual one.
class TestClipping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsCut();
    void noTextIsCut_data();
    void noTextIsCut();
};

void TestClipping::findsWhatIsCut()
{
    QWidget root;
    root.resize(400, 200);
    auto *fits = new QLabel(u"short"_s, &root);
    fits->setGeometry(0, 0, 200, 30);
    root.show();
    QCOMPARE(clippedTexts(&root), QStringList());

    fits->resize(10, 30);
    QCOMPARE(clippedTexts(&root).size(), 1);
    fits->setText(u"sh…"_s);
    fits->setToolTip(u"short"_s);
    QCOMPARE(clippedTexts(&root), QStringList()); // elided, and told
    fits->resize(200, 30);

    auto *box = new QCheckBox(u"rather a long text"_s, &root);
    box->setGeometry(0, 40, 60, 20);
    box->show();
    QCOMPARE(clippedTexts(&root).size(), 1);
    box->setGeometry(0, 10, 300, 30);
    QCOMPARE(clippedTexts(&root).size(), 1); // on the label
    box->setGeometry(300, 40, 300, 30);
    QCOMPARE(clippedTexts(&root).size(), 1); // out of what is around it
    box->setGeometry(0, 40, 300, 30);
    QCOMPARE(clippedTexts(&root), QStringList());

    auto *wrapped = new QLabel(u"many words that need more than one line of text"_s, &root);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 80, 80, wrapped->fontMetrics().height());
    wrapped->show();
    QCOMPARE(clippedTexts(&root).size(), 1);
}

void TestClipping::noTextIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");

    for (const auto &[title, language] : {std::pair{"English", u"en"_s},
                                          {"German", u"de"_s},
                                          {"French", u"fr"_s},
                                          {"Japanese", u"ja"_s},
                                          {"a language that takes more room", u"longer"_s}}) {
        QTest::addRow("%s, small screen", title) << language << QSize(1024, 700);
        QTest::addRow("%s, usual screen", title) << language << QSize(1280, 800);
    }
}

void TestClipping::noTextIsCut()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    if (language == "ja"_L1)
        QVERIFY2(!QFontDatabase::families(QFontDatabase::Japanese).isEmpty(),
                 "This test needs a font with Japanese glyphs: package fonts-vlgothic.");
    Translation translation;
    LongerTexts longer;
    if (language == "longer"_L1)
        QCoreApplication::installTranslator(&longer);
    else
        translation.speak(language);

    SampleWindow sample;
    QVERIFY(sample.open());
    sample.window().resize(size);
    QSet<QString> clipped;
    const QString pictures = qEnvironmentVariable("CCM_PICTURES");
    sample.forEachView([&](QWidget &pane, const QString &name) {
        if (!pictures.isEmpty())
            sample.window().grab().save(u"%1/%2-%3-%4.png"_s.arg(
                pictures, language, QString::number(size.width()), QString(name).replace(u'/', u'-')));
        Q_UNUSED(pane)
        for (const QString &text : clippedTexts(&sample.window()))
            clipped.insert(name.section(u'/', 0, 0) + u": "_s + text);
    });
    for (const auto &[name, dialog] : sample.dialogs()) {
        if (!pictures.isEmpty())
            dialog->grab().save(u"%1/%2-%3.png"_s.arg(pictures, language, name));
        for (const QString &text : clippedTexts(dialog.get()))
            clipped.insert(name + u": "_s + text);
    }
    QStringList lines(clipped.cbegin(), clipped.cend());
    lines.sort();
    for (const QString &line : std::as_const(lines))
        qWarning("%s", qPrintable(line));
    QVERIFY(lines.isEmpty());
}

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
