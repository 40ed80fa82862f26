// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/huecolors.h"
#include "widgets/common/messagebar.h"
#include "widgets/logs/highlightdialog.h"
#include "widgets/logs/highlightruleeditor.h"
#include "widgets/logs/huepicker.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x30, 0x30, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    return palette;
}

/// Every text half as long again and more, as German can be.
class LongTexts final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char * /*comment*/,
                                    int /*n*/) const override
    {
        const QString source = QString::fromUtf8(text);
        return QByteArrayView(context).startsWith("ccm::")
            ? source + " und "_L1 + source.left(source.size() / 2)
            : QString();
    }
};

HighlightRules twoRules()
{
    return {.rules = {{.name = u"Codes"_s,
                       .pattern = {.text = u"0x[0-9a-f]{8}"_s, .syntax = PatternSyntax::Regex},
                       .hue = 30},
                      {.name = u"Failures"_s,
                       .pattern = {.text = u"failed"_s},
                       .paint = HighlightPaint::Row,
                       .hue = 0}}};
}

} // namespace

class TestHighlightDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void showsTheRules();
    void tellsWhatWasTyped();
    void refusesWhatIsNoPattern();
    void editsEverythingOfARule();
    void paintsTheRowWhereNothingCanBeMarked();
    void showsWhatARulePaints();
    void turnsRulesOnAndOff();
    void addsDuplicatesRemovesAndMoves();
    void addsARuleForSelectedText();
    void holdsItsLimit();
    void resetsToTheBuiltInRules();
    void importsAndExports();
    void keepsItsRulesWhereAFileIsWrong();
    void pressesNothingOnEnter();
    void looksRight_data();
    void looksRight();

private:
    template<typename Widget>
    [[nodiscard]] Widget &child(QStringView name) const
    {
        return *m_dialog->findChild<Widget *>(name.toString());
    }
    [[nodiscard]] QListWidget &list() const { return child<QListWidget>(u"rules"); }
    [[nodiscard]] QLineEdit &pattern() const { return child<QLineEdit>(u"rulePattern"); }
    void press(QStringView name) const { child<QPushButton>(name).click(); }
    void choose(QStringView name, int index) const
    {
        auto &box = child<QComboBox>(name);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index); // as the user's choice does
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list().count(); ++row)
            names.append(list().item(row)->text());
        return names;
    }

    std::unique_ptr<HighlightDialog> m_dialog;
};

void TestHighlightDialog::init()
{
    m_dialog = std::make_unique<HighlightDialog>();
    m_dialog->setRules(twoRules());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestHighlightDialog::showsTheRules()
{
    QVERIFY(!m_dialog->isModal());
    QCOMPARE(names(), (QStringList{u"Codes"_s, u"Failures"_s}));
    list().setCurrentRow(1);
    QCOMPARE(pattern().text(), u"failed"_s);
    QCOMPARE(child<QLineEdit>(u"ruleName").text(), u"Failures"_s);
    QCOMPARE(child<QComboBox>(u"ruleKind").currentIndex(), 0);
    QCOMPARE(child<HuePicker>(u"ruleHue").hue(), 0);
    list().setCurrentRow(0);
    QCOMPARE(child<QComboBox>(u"ruleKind").currentIndex(), 1);
    QCOMPARE(child<HuePicker>(u"ruleHue").hue(), 30);
    m_dialog->setRules({});
    QVERIFY(!child<QPushButton>(u"removeRule").isEnabled());
    QVERIFY(!pattern().isEnabled());
}

void TestHighlightDialog::tellsWhatWasTyped()
{
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    list().setCurrentRow(1);
    pattern().setCursorPosition(0);
    QTest::keyClicks(&pattern(), u"has "_s);
    QCOMPARE(pattern().cursorPosition(), 4); // writing in the middle is not disturbed
    QTRY_COMPARE(changed.size(), 1); // not once for each key
    QCOMPARE(changed[0][0].value<HighlightRules>().rules[1].pattern.text, u"has failed"_s);
    QVERIFY(changed[0][0].value<HighlightRules>() == m_dialog->rules());
}

void TestHighlightDialog::refusesWhatIsNoPattern()
{
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    list().setCurrentRow(0);
    pattern().setText(u"ab"_s);
    QTest::keyClicks(&pattern(), u"("_s);
    QVERIFY2(child<QLabel>(u"ruleProblem").text().startsWith(u"At character "),
             qPrintable(child<QLabel>(u"ruleProblem").text()));
    QTRY_VERIFY(m_dialog->findChild<MessageBar *>()->text().contains(u"\"Codes\""));
    QCOMPARE(changed.size(), 0);
    QTest::keyClicks(&pattern(), u"c)"_s);
    QVERIFY(child<QLabel>(u"ruleProblem").text().isEmpty());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!m_dialog->findChild<MessageBar *>()->isVisible());
    pattern().selectAll();
    QTest::keyClick(&pattern(), Qt::Key_Delete);
    QCOMPARE(child<QLabel>(u"ruleProblem").text(), u"Write what to look for."_s);
}

void TestHighlightDialog::editsEverythingOfARule()
{
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    list().setCurrentRow(1);
    QTest::keyClicks(&child<QLineEdit>(u"ruleName"), u"!"_s);
    QCOMPARE(names()[1], u"Failures!"_s);
    child<QCheckBox>(u"ruleCase").click();
    choose(u"ruleScope", 3);
    choose(u"rulePaint", 1);
    child<QToolButton>(u"hue215").click();
    QTRY_COMPARE(changed.size(), 1);
    const HighlightRule expected{.name = u"Failures!"_s,
                                 .pattern = {.text = u"failed"_s, .isCaseSensitive = true},
                                 .scope = HighlightScope::Any,
                                 .paint = HighlightPaint::Match,
                                 .hue = 215};
    QVERIFY(changed[0][0].value<HighlightRules>().rules[1] == expected);
}

void TestHighlightDialog::paintsTheRowWhereNothingCanBeMarked()
{
    list().setCurrentRow(0);
    choose(u"ruleKind", 2);
    const HighlightRule &rule = m_dialog->rules().rules[0];
    QCOMPARE(rule.scope, HighlightScope::Thread);
    QCOMPARE(rule.paint, HighlightPaint::Row);
    QVERIFY(rule.pattern.isWhole);
    QVERIFY(rule.pattern.syntax == PatternSyntax::Literal);
    QVERIFY(!child<QComboBox>(u"ruleScope").isEnabled());
    QVERIFY(!child<QComboBox>(u"rulePaint").isEnabled());
    choose(u"ruleKind", 0);
    QCOMPARE(rule.scope, HighlightScope::Message);
    QVERIFY(!rule.pattern.isWhole);
    choose(u"ruleScope", 1);
    QCOMPARE(rule.scope, HighlightScope::Component);
    QVERIFY(!child<QComboBox>(u"rulePaint").isEnabled());
}

void TestHighlightDialog::showsWhatARulePaints()
{
    auto &sample = child<QPlainTextEdit>(u"sample");
    LogRecord record;
    record.message = u"It failed, it failed with 0x80004005"_s;
    record.component = u"ccmexec"_s;
    record.thread = u"42"_s;
    m_dialog->setSample(record);
    list().setCurrentRow(0);
    QCOMPARE(sample.extraSelections().size(), 1);
    QCOMPARE(sample.extraSelections()[0].cursor.selectedText(), u"0x80004005"_s);
    QCOMPARE(sample.extraSelections()[0].format.background().color(),
             hueColors(30, sample.palette()).background);
    list().setCurrentRow(1);
    QCOMPARE(child<QLabel>(u"sampleResult").text(), u"The rule colours the row."_s);
    choose(u"rulePaint", 1);
    QCOMPARE(sample.extraSelections().size(), 2);
    sample.setPlainText(u"All is well."_s);
    QVERIFY(sample.extraSelections().isEmpty());
    QVERIFY(child<QLabel>(u"sampleResult").text().contains(u"not find anything"));
    choose(u"ruleKind", 2);
    QTest::keyClick(&pattern(), Qt::Key_End);
    pattern().selectAll();
    QTest::keyClicks(&pattern(), u"42"_s);
    QCOMPARE(child<QLabel>(u"sampleResult").text(), u"The rule colours the row."_s);
}

void TestHighlightDialog::turnsRulesOnAndOff()
{
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    list().item(1)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_dialog->rules().rules[0].isEnabled);
    QVERIFY(!m_dialog->rules().rules[1].isEnabled);
    list().setCurrentRow(1);
    QTest::keyClicks(&child<QLineEdit>(u"ruleName"), u"x"_s);
    QVERIFY(!m_dialog->rules().rules[1].isEnabled); // editing does not turn it on
}

void TestHighlightDialog::addsDuplicatesRemovesAndMoves()
{
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    list().setCurrentRow(0);
    press(u"duplicateRule");
    QCOMPARE(names(), (QStringList{u"Codes"_s, u"Codes (2)"_s, u"Failures"_s}));
    QCOMPARE(list().currentRow(), 1);
    press(u"moveDown");
    QCOMPARE(names(), (QStringList{u"Codes"_s, u"Failures"_s, u"Codes (2)"_s}));
    QVERIFY(!child<QPushButton>(u"moveDown").isEnabled());
    press(u"moveUp");
    press(u"moveUp");
    QCOMPARE(names(), (QStringList{u"Codes (2)"_s, u"Codes"_s, u"Failures"_s}));
    QVERIFY(!child<QPushButton>(u"moveUp").isEnabled());
    press(u"removeRule");
    QCOMPARE(names(), (QStringList{u"Codes"_s, u"Failures"_s}));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_dialog->rules() == twoRules());
    press(u"addRule");
    QCOMPARE(list().count(), 3);
    QCOMPARE(m_dialog->focusWidget(), &pattern());
    QTRY_VERIFY(m_dialog->findChild<MessageBar *>()->isVisible());
    QCOMPARE(changed.size(), 1); // it looks for nothing yet
    QTest::keyClicks(&pattern(), u"abc"_s);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(m_dialog->rules().rules[1].pattern.text, u"abc"_s);
}

void TestHighlightDialog::addsARuleForSelectedText()
{
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    m_dialog->addRuleFor(u"BITS (job)"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_dialog->rules().rules[0].pattern.text, u"BITS (job)"_s);
    QVERIFY(m_dialog->rules().rules[0].pattern.syntax == PatternSyntax::Literal);
    QCOMPARE(list().currentRow(), 0);
}

void TestHighlightDialog::holdsItsLimit()
{
    HighlightRules many;
    many.rules.fill(twoRules().rules[1], HighlightRules::MostRules - 1);
    m_dialog->setRules(many);
    press(u"addRule");
    QCOMPARE(m_dialog->rules().rules.size(), HighlightRules::MostRules);
    QVERIFY(!child<QPushButton>(u"addRule").isEnabled());
    QVERIFY(!child<QPushButton>(u"duplicateRule").isEnabled());
    m_dialog->addRuleFor(u"x"_s);
    QCOMPARE(m_dialog->rules().rules.size(), HighlightRules::MostRules);
}

void TestHighlightDialog::resetsToTheBuiltInRules()
{
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    press(u"resetRules");
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<HighlightRules>() == builtInHighlightRules());
}

void TestHighlightDialog::importsAndExports()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.json"_s);
    m_dialog->exportTo(path);
    QTRY_VERIFY(m_dialog->findChild<MessageBar *>()->text().contains(u"rules.json"));
    m_dialog->setRules({});
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    m_dialog->importFrom(path);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_dialog->rules() == twoRules());
}

void TestHighlightDialog::keepsItsRulesWhereAFileIsWrong()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": 1, "rules": [{"name": "x", "regex": "(", "hue": 1}]})");
    file.close();
    QSignalSpy changed(m_dialog.get(), &HighlightDialog::rulesChanged);
    m_dialog->importFrom(file.fileName());
    QTRY_VERIFY(m_dialog->findChild<MessageBar *>()->text().contains(u"bad.json"));
    m_dialog->importFrom(folder.filePath(u"none.json"_s));
    QTRY_VERIFY(m_dialog->findChild<MessageBar *>()->text().contains(u"none.json"));
    QVERIFY(m_dialog->rules() == twoRules());
    QCOMPARE(changed.size(), 0);
}

void TestHighlightDialog::pressesNothingOnEnter()
{
    list().setCurrentRow(0);
    pattern().setFocus();
    QTest::keyClick(&pattern(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->rules() == twoRules());
    for (int i = 0; i < 40; ++i) {
        const QWidget *widget = m_dialog->focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        bool isLabelled = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            isLabelled = isLabelled || label->buddy() == widget;
        QVERIFY2(isLabelled, qPrintable(widget->objectName()));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
}

void TestHighlightDialog::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("isWrong");
    const QPalette light(QColor(0xef, 0xef, 0xef));
    QTest::newRow("light") << light << false << false;
    QTest::newRow("dark") << darkPalette() << false << false;
    QTest::newRow("light-long") << light << true << false;
    QTest::newRow("dark-wrong") << darkPalette() << false << true;
}

void TestHighlightDialog::looksRight()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, isLong);
    QFETCH(const bool, isWrong);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    LongTexts texts;
    if (isLong)
        QVERIFY(QCoreApplication::installTranslator(&texts));
    init();
    m_dialog->setRules(builtInHighlightRules());
    list().setCurrentRow(3);
    if (isWrong) {
        QTest::keyClicks(&pattern(), u"("_s);
        QTRY_VERIFY(m_dialog->findChild<MessageBar *>()->isVisible());
    }
    QCoreApplication::processEvents();
    const QImage image = m_dialog->grab().toImage();
    if (const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(image.save(folder + u"/highlightdialog-"_s + QString::fromLatin1(QTest::currentDataTag())
                           + u".png"_s));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 30);
    QVERIFY(m_dialog->width() <= 1024 && m_dialog->height() <= 700);
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>())
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    QCoreApplication::removeTranslator(&texts);
    QApplication::setPalette(before);
}

QTEST_MAIN(TestHighlightDialog)
#include "tst_highlightdialog.moc"
