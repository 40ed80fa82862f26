// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/errorlookupdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
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

} // namespace

class TestErrorLookupDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void explainsWhatToWrite();
    void answersWhileTyping();
    void takesOverWhatTheCallerFound();
    void showsHostileTextAsText();
    void copiesPlainText();
    void worksByKeyboard();
    void fitsLongTranslations();
    void looksRight_data();
    void looksRight();

private:
    [[nodiscard]] QLineEdit &input() const { return *m_dialog->findChild<QLineEdit *>(u"errorCode"_s); }
    [[nodiscard]] QLabel &hint() const { return *m_dialog->findChild<QLabel *>(u"errorHint"_s); }
    [[nodiscard]] QPushButton &copy() const { return *m_dialog->findChild<QPushButton *>(u"copyReadings"_s); }
    [[nodiscard]] QString shown() const
    {
        return m_dialog->findChild<QTextEdit *>(u"errorReadings"_s)->toPlainText();
    }

    std::unique_ptr<ErrorLookupDialog> m_dialog;
};

void TestErrorLookupDialog::init()
{
    m_dialog = std::make_unique<ErrorLookupDialog>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestErrorLookupDialog::explainsWhatToWrite()
{
    QVERIFY(!m_dialog->isModal());
    QVERIFY(hint().isVisible());
    QVERIFY(hint().text().startsWith(u"Write a number"));
    QVERIFY(!copy().isEnabled());
    QTest::keyClicks(&input(), u"0x123456789"_s);
    QVERIFY(hint().text().contains(u"32 bits"));
    QVERIFY(shown().isEmpty());
}

void TestErrorLookupDialog::answersWhileTyping()
{
    QTest::keyClicks(&input(), u"0x80070643"_s);
    QVERIFY(!hint().isVisible());
    QVERIFY(copy().isEnabled());
    for (const QString &text : {u"0x80070643: HRESULT"_s, u"The installation failed"_s, u"-2147023293"_s,
                                u"2147944003"_s, u"ERROR_INSTALL_FAILURE (winerror.h)"_s, u"Win32 (7)"_s})
        QVERIFY2(shown().contains(text), qPrintable(shown()));
    input().clear();
    QTest::keyClicks(&input(), u"80070005"_s);
    QVERIFY(hint().text().contains(u"likeliest"));
    const qsizetype hex = shown().indexOf(u"0x80070005: HRESULT, read as hexadecimal");
    const qsizetype decimal = shown().indexOf(u"0x04C5C575: HRESULT, read as decimal");
    QCOMPARE(hex, 0);
    QVERIFY(decimal > hex);
}

void TestErrorLookupDialog::takesOverWhatTheCallerFound()
{
    m_dialog->lookUp(u"failed with\nerror code 0x80190194"_s);
    QCOMPARE(input().text(), u"failed with error code 0x80190194"_s);
    QVERIFY(shown().contains(u"HTTP status 404"));
    QCOMPARE(input().selectedText(), input().text());
    QCOMPARE(m_dialog->focusWidget(), &input());
    m_dialog->lookUp({});
    QVERIFY(shown().contains(u"HTTP status 404"));
}

void TestErrorLookupDialog::showsHostileTextAsText()
{
    m_dialog->lookUp(u"<b>0x80070005</b><img src=x>"_s);
    QVERIFY(shown().startsWith(u"0x80070005"));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy());
}

void TestErrorLookupDialog::copiesPlainText()
{
    m_dialog->lookUp(u"7"_s);
    QTest::mouseClick(&copy(), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"7: exit code of ccmsetup, read as decimal\nMeaning: a restart is required"),
             qPrintable(text));
    QVERIFY(text.contains(u"\n\n7: Win32 code"));
    QVERIFY(text.contains(u"ERROR_ARENA_TRASHED (winerror.h)"));
}

void TestErrorLookupDialog::worksByKeyboard()
{
    m_dialog->lookUp(u"1603"_s);
    QGuiApplication::clipboard()->setText(u"untouched"_s);
    QTest::keyClick(&input(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Enter presses no button
    QCOMPARE(QGuiApplication::clipboard()->text(), u"untouched"_s);
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        const QWidget *widget = m_dialog->focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
        order.append(widget->objectName());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(m_dialog->focusWidget(), &input());
    QCOMPARE(order[0], u"errorCode"_s);
    QCOMPARE(order[1], u"errorReadings"_s);
    QVERIFY(order.contains(u"copyReadings"_s));
    QTest::keyClick(&input(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestErrorLookupDialog::fitsLongTranslations()
{
    LongTexts texts;
    QVERIFY(QCoreApplication::installTranslator(&texts));
    m_dialog = std::make_unique<ErrorLookupDialog>();
    m_dialog->show();
    m_dialog->lookUp(u"0x80072F8F"_s);
    QCoreApplication::processEvents();
    const auto *results = m_dialog->findChild<QTextEdit *>(u"errorReadings"_s);
    QCOMPARE(results->horizontalScrollBar()->maximum(), 0); // wrapped, not cut
    QVERIFY(copy().width() >= copy().sizeHint().width());
    QVERIFY(m_dialog->width() <= 1024 && m_dialog->height() <= 700);
    if (const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(m_dialog->grab().save(folder + u"/errorlookup-long.png"_s));
    QCoreApplication::removeTranslator(&texts);
}

void TestErrorLookupDialog::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("code");
    const QPalette light(QColor(0xef, 0xef, 0xef));
    QTest::newRow("light") << light << u"0x80072F8F"_s;
    QTest::newRow("light-several") << light << u"80070005"_s;
    QTest::newRow("light-empty") << light << QString();
    QTest::newRow("dark") << darkPalette() << u"7"_s;
}

void TestErrorLookupDialog::looksRight()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QString, code);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    m_dialog->lookUp(code);
    QCoreApplication::processEvents();
    const QImage image = m_dialog->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 15);
    QVERIFY(m_dialog->minimumSizeHint().width() <= 600);
    if (const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(image.save(folder + u"/errorlookup-"_s + QString::fromLatin1(QTest::currentDataTag())
                           + u".png"_s));
    QApplication::setPalette(before);
}

QTEST_MAIN(TestErrorLookupDialog)
#include "tst_errorlookupdialog.moc"
