// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../widgets/clipping.h"
#include "app/languages.h"
#include "app/textsize.h"
#include "app/theme.h"
#include "samplewindow.h"
#include "widgets/common/panearea.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QScrollBar>
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

/// To be looked at, where somebody wants it.
void savePicture(QWidget &widget, QString name)
{
    if (const QString folder = qEnvironmentVariable("CCM_PICTURES"); !folder.isEmpty())
        widget.grab().save(u"%1/%2.png"_s.arg(folder, name.replace(u'/', u'-')));
}

} // namespace

/// No text is cut, in any language, on a small screen and on a usual one.
class TestClipping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::System); }
    void findsWhatIsCut();
    void noTextIsCut_data();
    void noTextIsCut();
    void noTextOfAStateIsCut_data();
    void noTextOfAStateIsCut();
    void noLargeTextIsCut_data();
    void noLargeTextIsCut();
    void cleanup();
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
        if (language != "longer"_L1) // there, tabs may have to be scrolled
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
    sample.forEachView([&](QWidget &, const QString &name) {
        savePicture(sample.window(), u"%1-%2-%3"_s.arg(language, QString::number(size.width()), name));
        for (const QString &text : clippedTexts(&sample.window()))
            clipped.insert(name.section(u'/', 0, 0) + u": "_s + text);
    });
    for (const auto &[name, dialog] : sample.dialogs()) {
        savePicture(*dialog, u"%1-%2"_s.arg(language, name));
        for (const QString &text : clippedTexts(dialog.get()))
            clipped.insert(name + u": "_s + text);
    }
    QStringList lines(clipped.cbegin(), clipped.cend());
    lines.sort();
    for (const QString &line : std::as_const(lines))
        qWarning("%s", qPrintable(line));
    QVERIFY(lines.isEmpty());
}

/// Nothing open, something being read, something that cannot be read.
void TestClipping::noTextOfAStateIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme>("theme"); // for the pictures
    QTest::newRow("English, small screen") << u"en"_s << QSize(1024, 700) << Theme::Light;
    QTest::newRow("English, large screen") << u"en"_s << QSize(1600, 1000) << Theme::Dark;
    QTest::newRow("German, small screen") << u"de"_s << QSize(1024, 700) << Theme::HighContrastLight;
    QTest::newRow("German, large screen") << u"de"_s << QSize(1600, 1000) << Theme::HighContrastDark;
}

void TestClipping::noTextOfAStateIsCut()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const Theme, theme);
    applyTheme(theme);
    Translation translation;
    translation.speak(language);
    SampleWindow sample;
    sample.window().resize(size);
    sample.window().show();
    QStringList lines;
    sample.forEachState([&](QWidget &, const QString &name) {
        savePicture(sample.window(), u"state-%1-%2-%3"_s.arg(themeWord(theme), language, name));
        for (const QString &text : clippedTexts(&sample.window()))
            lines.append(name + u": "_s + text);
        // Large texts may have to be scrolled to, usual ones need not.
        const auto *area = sample.window().findChild<PaneArea *>();
        if (area->horizontalScrollBar()->isVisible() || area->verticalScrollBar()->isVisible())
            lines.append(name + u": has to be scrolled"_s);
        if (sample.window().size() != size)
            lines.append(u"%1: the window is %2 wide, %3 high"_s.arg(
                name, QString::number(sample.window().width()), QString::number(sample.window().height())));
    });
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
}

/// Half as large again, on a usual screen: what has no room is scrolled to.
void TestClipping::noLargeTextIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::newRow("German, 150 %") << u"de"_s << 150;
}

void TestClipping::noLargeTextIsCut()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    const QSize size(1280, 800);
    applyTextSize(percent);
    Translation translation;
    translation.speak(language);
    SampleWindow sample;
    QVERIFY(sample.open());
    sample.window().resize(size);
    QStringList lines;
    sample.forEachView([&](QWidget &, const QString &name) {
        savePicture(sample.window(), u"text%1-%2-%3"_s.arg(QString::number(percent), language, name));
        for (const QString &text : clippedTexts(&sample.window()))
            lines.append(name + u": "_s + text);
    });
    QCOMPARE(sample.window().size(), size);
    for (const auto &[name, dialog] : sample.dialogs()) {
        savePicture(*dialog, u"text%1-%2-%3"_s.arg(QString::number(percent), language, name));
        for (const QString &text : clippedTexts(dialog.get()))
            lines.append(name + u": "_s + text);
    }
    lines.removeDuplicates();
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
}

void TestClipping::cleanup()
{
    applyTheme(Theme::System);
    applyTextSize(UsualTextSize);
}

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
