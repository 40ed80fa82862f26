// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "widgets/client/timelinelook.h"
#include "widgets/common/contraststyle.h"
#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"
#include "widgets/logs/loglook.h"
#include "widgets/manifest/diffcolors.h"

#include <QApplication>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>
#include <QTextCharFormat>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ccm;

/// Success criteria 1.4.3 (text) and 1.4.11 (graphics that carry meaning) of WCAG 2.1, level AA.
class TestContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormulaIsThatOfTheGuideline();
    void thePaletteCanBeRead_data();
    void thePaletteCanBeRead();
    void statusesCanBeRead_data() { thePaletteCanBeRead_data(); }
    void statusesCanBeRead();
    void huesCanBeRead_data() { thePaletteCanBeRead_data(); }
    void huesCanBeRead();
    void rowsOfALogCanBeRead_data() { thePaletteCanBeRead_data(); }
    void rowsOfALogCanBeRead();
    void marksOfADifferenceCanBeRead_data() { thePaletteCanBeRead_data(); }
    void marksOfADifferenceCanBeRead();
    void theTimelineCanBeRead_data() { thePaletteCanBeRead_data(); }
    void theTimelineCanBeRead();
    void focusAndSelectionCanBeSeen_data() { thePaletteCanBeRead_data(); }
    void focusAndSelectionCanBeSeen();
    void highContrastIsToldFromTheOthers();
    void highContrastHasTheBestOfContrasts();
    void aFieldHasAnEdgeInHighContrast_data();
    void aFieldHasAnEdgeInHighContrast();
    void leavingHighContrastLeavesNothingOfIt_data();
    void leavingHighContrastLeavesNothingOfIt();
    void everyThemeIsRemembered();
    void cleanup() { applyTheme(Theme::System); }
};

namespace {

constexpr double ForText = 4.5;
constexpr double ForGraphics = 3.0;

/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

/// What is seen of a colour that is seen through.
QColor laidOn(const QColor &color, const QColor &ground)
{
    const auto part = [&](float above, float below) {
        return above * color.alphaF() + below * (1.0F - color.alphaF());
    };
    return QColor::fromRgbF(part(color.redF(), ground.redF()), part(color.greenF(), ground.greenF()),
                            part(color.blueF(), ground.blueF()));
}

/// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor &color, const QColor &ground)
{
    const double a = luminance(laidOn(color, ground));
    const double b = luminance(ground);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Empty, or what is wrong with it.
QByteArray problem(double least, const QColor &color, const QColor &ground, const QString &what)
{
    const double ratio = contrast(color, ground);
    if (ratio >= least)
        return {};
    return u"%1: %2 on %3 is %4 : 1"_s.arg(what, color.name(), ground.name(), QString::number(ratio, 'f', 2))
        .toUtf8();
}

QPalette worn(Theme theme)
{
    applyTheme(theme);
    return QApplication::palette();
}

QString name(QPalette::ColorRole role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(role));
}

/// Grounds that text stands on.
constexpr std::array Grounds{QPalette::Base, QPalette::AlternateBase, QPalette::Window};

constexpr std::array AllStatuses{Status::Neutral, Status::Good, Status::Notice,
                                 Status::Warning, Status::Bad,  Status::Muted};

} // namespace

#define VERIFY_CONTRAST(least, color, ground, what)                                                          \
    do {                                                                                                     \
        const QByteArray wrong = problem(least, color, ground, what);                                        \
        QVERIFY2(wrong.isEmpty(), wrong.constData());                                                        \
    } while (false)

void TestContrast::theFormulaIsThatOfTheGuideline()
{
    // Its own examples: black on white is 21 : 1; #767676 is the palest grey that may stand on white.
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(contrast(0x767676, Qt::white) >= ForText);
    QVERIFY(contrast(0x777777, Qt::white) < ForText);
    QVERIFY(std::abs(contrastRatio(0x767676, Qt::white) - contrast(0x767676, Qt::white)) < 0.01);
}

void TestContrast::thePaletteCanBeRead_data()
{
    QTest::addColumn<Theme>("theme");
    for (const Theme theme : AllThemes)
        QTest::newRow(qPrintable(themeWord(theme))) << theme;
}

void TestContrast::thePaletteCanBeRead()
{
    QFETCH(const Theme, theme);
    const QPalette palette = worn(theme);
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Window},
        {QPalette::Link, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, ground] : pairs)
            VERIFY_CONTRAST(ForText, palette.color(group, text), palette.color(group, ground), name(text));
    }
}

void TestContrast::statusesCanBeRead()
{
    QFETCH(const Theme, theme);
    const QPalette palette = worn(theme);
    for (const Status status : AllStatuses) {
        const QString what = u"status %1"_s.arg(static_cast<int>(status));
        const StatusColors colors = statusColors(status, palette);
        VERIFY_CONTRAST(ForText, colors.text, colors.background, what);
        for (const auto ground : Grounds)
            VERIFY_CONTRAST(ForText, colors.text, palette.color(ground), what + u" on "_s + name(ground));
        // A message bar carries links and buttons.
        VERIFY_CONTRAST(ForText, palette.color(QPalette::Text), colors.background, what + u": text"_s);
    }
}

void TestContrast::huesCanBeRead()
{
    QFETCH(const Theme, theme);
    const QPalette palette = worn(theme);
    for (int hue = 0; hue < 360; hue += 5) {
        const HueColors colors = hueColors(hue, palette);
        const QString what = u"hue %1"_s.arg(hue);
        VERIFY_CONTRAST(ForText, colors.text, colors.background, what);
        VERIFY_CONTRAST(ForText, colors.mark, palette.color(QPalette::Base), what + u": mark"_s);
    }
}

void TestContrast::rowsOfALogCanBeRead()
{
    QFETCH(const Theme, theme);
    const LogLook look(worn(theme), QApplication::font(), 1.0);
    for (const Severity severity : {Severity::Verbose, Severity::Info, Severity::Warning, Severity::Error}) {
        for (const int hue : {-1, 0, 60, 120, 180, 240, 300}) {
            for (int flags = 0; flags < 8; ++flags) {
                LogRowContent content;
                content.severity = severity;
                content.hue = hue;
                content.isContext = (flags & 1) != 0;
                const bool isSelected = (flags & 2) != 0;
                const LogLook::RowColors row = look.row(content, isSelected, (flags & 4) != 0);
                const QString what =
                    u"severity %1, hue %2, flags %3"_s.arg(QString::number(static_cast<int>(severity)),
                                                           QString::number(hue), QString::number(flags));
                VERIFY_CONTRAST(ForText, row.text, row.background, what);
                if (row.mark.isValid() && !isSelected && hue < 0)
                    VERIFY_CONTRAST(ForGraphics, row.mark, row.background, what + u": mark"_s);
            }
        }
    }
}

void TestContrast::marksOfADifferenceCanBeRead()
{
    QFETCH(const Theme, theme);
    const QPalette palette = worn(theme);
    for (const DiffSide side : {DiffSide::Before, DiffSide::After}) {
        const QTextCharFormat format = markFormat(side, palette);
        VERIFY_CONTRAST(ForText, format.foreground().color(), format.background().color(), u"mark"_s);
        QVERIFY(format.fontUnderline() != format.fontStrikeOut()); // not told by colour alone
    }
}

void TestContrast::theTimelineCanBeRead()
{
    QFETCH(const Theme, theme);
    const QPalette palette = worn(theme);
    TimelineLook look(palette);
    Timeline timeline;
    timeline.tracks.append({.kind = TimelineTrackKind::Phases});
    for (int i = 0; i < 12; ++i)
        timeline.tracks[0].entries.append(
            {.kind = TimelineEntryKind::Phase, .label = u"phase %1"_s.arg(i), .status = Status::Neutral});
    look.nameHues(timeline);
    QList<TimelineLook::Colors> all;
    for (const TimelineEntry &entry : std::as_const(timeline.tracks[0].entries))
        all.append(look.colorsOf(entry));
    for (const Status status : AllStatuses)
        all.append(look.colorsOf(status));
    for (const TimelineLook::Colors &colors : std::as_const(all)) {
        VERIFY_CONTRAST(ForText, colors.text, colors.fill, u"text"_s);
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase})
            VERIFY_CONTRAST(ForGraphics, colors.mark, palette.color(ground), u"mark"_s);
    }
}

void TestContrast::focusAndSelectionCanBeSeen()
{
    QFETCH(const Theme, theme);
    const QPalette palette = worn(theme);
    for (const auto ground : {QPalette::Base, QPalette::Window})
        VERIFY_CONTRAST(ForGraphics, palette.color(QPalette::Highlight), palette.color(ground),
                        u"highlight on "_s + name(ground));
}

void TestContrast::highContrastIsToldFromTheOthers()
{
    for (const Theme theme : AllThemes) {
        const bool isHigh = theme == Theme::HighContrastLight || theme == Theme::HighContrastDark;
        QCOMPARE(isHighContrast(worn(theme)), isHigh);
        QCOMPARE(qobject_cast<ContrastStyle *>(QApplication::style()) != nullptr, isHigh);
        QCOMPARE(isDark(QApplication::palette()), theme == Theme::Dark || theme == Theme::HighContrastDark);
    }
}

/// Level AAA, which who chooses these asks for; what cannot be used is readable as well.
void TestContrast::highContrastHasTheBestOfContrasts()
{
    constexpr double Most = 7.0;
    for (const Theme theme : {Theme::HighContrastLight, Theme::HighContrastDark}) {
        const QPalette palette = worn(theme);
        for (const Status status : AllStatuses)
            VERIFY_CONTRAST(Most, statusColors(status, palette).text, palette.color(QPalette::Base),
                            u"status"_s);
        VERIFY_CONTRAST(Most, palette.color(QPalette::Link), palette.color(QPalette::Base), u"link"_s);
        VERIFY_CONTRAST(Most, palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base),
                        u"hint"_s);
        VERIFY_CONTRAST(Most, palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
                        u"selection"_s);
        VERIFY_CONTRAST(ForText, palette.color(QPalette::Disabled, QPalette::Text),
                        palette.color(QPalette::Base), u"disabled"_s);
    }
}

void TestContrast::aFieldHasAnEdgeInHighContrast_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::HighContrastLight;
    QTest::newRow("dark") << Theme::HighContrastDark;
}

void TestContrast::aFieldHasAnEdgeInHighContrast()
{
    QFETCH(const Theme, theme);
    const QPalette palette = worn(theme);
    QLineEdit field;
    field.resize(200, field.sizeHint().height());
    const QImage picture = field.grab().toImage();
    for (const QPoint &edge :
         {QPoint(100, 0), QPoint(0, picture.height() / 2), QPoint(199, picture.height() / 2)})
        VERIFY_CONTRAST(ForGraphics, picture.pixelColor(edge), palette.color(QPalette::Window), u"edge"_s);
}

void TestContrast::leavingHighContrastLeavesNothingOfIt_data()
{
    QTest::addColumn<Theme>("theme");

    QTest::newRow("light") << Theme::HighContrastLight;
    QTest::newRow("dark") << Theme::HighContrastDark;
}

void TestContrast::leavingHighContrastLeavesNothingOfIt()
{
    QFETCH(const Theme, theme);
    const auto drawn = [] {
        QLineEdit line;
        line.resize(200, 40);
        return line.grab().toImage();
    };
    const QPalette palette = worn(Theme::System);
    const QImage field = drawn();
    applyTheme(theme);
    QVERIFY(drawn() != field);
    QCOMPARE(worn(Theme::System), palette);
    QCOMPARE(drawn(), field);
}

void TestContrast::everyThemeIsRemembered()
{
    QStringList words;
    for (const Theme theme : AllThemes) {
        QCOMPARE(themeFromWord(themeWord(theme)), theme);
        QVERIFY(!themeTitle(theme).isEmpty());
        words.append(themeWord(theme));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(themeFromWord(u"unheard of"_s), Theme::System);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
