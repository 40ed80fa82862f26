// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingsdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::AnsiCodePage;
using ccm::PreferenceChoices;
using ccm::Preferences;
using ccm::SettingsDialog;
using ccm::TimeDisplay;

namespace {

PreferenceChoices choices()
{
    return {.languages = {{u"system"_s, u"As the system"_s}, {u"de"_s, u"Deutsch"_s}, {u"ja"_s, u"日本語"_s}},
            .themes = {{u"system"_s, u"As the system"_s}, {u"dark"_s, u"Dark"_s}},
            .textSizes = {{80, u"80 %"_s}, {100, u"100 %"_s}, {150, u"150 %"_s}},
            .usual = {.language = u"system"_s, .theme = u"system"_s},
            .place = u"/home/user/.config/ccmscope/ccmscope.conf"_s};
}

const Preferences Chosen{.language = u"de"_s,
                         .theme = u"dark"_s,
                         .textSize = 150,
                         .log = {.times = TimeDisplay::Utc,
                                 .codePage = AnsiCodePage::Japanese,
                                 .intervalMs = 5000,
                                 .notifies = true},
                         .isNetworkAllowed = false};

void press(const SettingsDialog &dialog, QDialogButtonBox::StandardButton button)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
}

} // namespace

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsChosen();
    void nothingIsChosenBeforeItIsAccepted();
    void takesWhatTheFieldsShow();
    void restoresWhatIsUsual();
    void aPolicyIsToldAndNotAskedAbout();
    void leadsToTheOtherDialogs_data();
    void leadsToTheOtherDialogs();
    void aRegistryKeyHasNoFolder();
    void everythingIsReachedByTabAndHasAName();
    void looksRight_data();
    void looksRight();
};

void TestSettingsDialog::showsWhatIsChosen()
{
    const SettingsDialog dialog(Chosen, choices());
    QCOMPARE(dialog.preferences(), Chosen);
    QCOMPARE(dialog.findChild<QComboBox *>(u"language"_s)->currentText(), u"Deutsch"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"theme"_s)->currentText(), u"Dark"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"textSize"_s)->currentText(), u"150 %"_s);
    QVERIFY(dialog.findChild<QComboBox *>(u"codePage"_s)->currentText().contains(u"932"_s));
    QVERIFY(dialog.findChild<QCheckBox *>(u"notify"_s)->isChecked());
    QVERIFY(!dialog.findChild<QCheckBox *>(u"network"_s)->isChecked());
    QCOMPARE(dialog.findChild<QLineEdit *>(u"place"_s)->text(), choices().place);
}

void TestSettingsDialog::nothingIsChosenBeforeItIsAccepted()
{
    SettingsDialog dialog(Chosen, choices());
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    dialog.findChild<QComboBox *>(u"language"_s)->setCurrentIndex(2);
    press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(chosen.size(), 0);
}

void TestSettingsDialog::takesWhatTheFieldsShow()
{
    SettingsDialog dialog(Chosen, choices());
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    dialog.findChild<QComboBox *>(u"language"_s)->setCurrentIndex(2);
    dialog.findChild<QComboBox *>(u"textSize"_s)->setCurrentIndex(0);
    dialog.findChild<QCheckBox *>(u"network"_s)->setChecked(true);
    press(dialog, QDialogButtonBox::Ok);
    Preferences expected = Chosen;
    expected.language = u"ja"_s;
    expected.textSize = 80;
    expected.isNetworkAllowed = true;
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<Preferences>(), expected);
}

void TestSettingsDialog::restoresWhatIsUsual()
{
    const SettingsDialog dialog(Chosen, choices());
    press(dialog, QDialogButtonBox::RestoreDefaults);
    Preferences usual = choices().usual;
    usual.log.intervalMs = Chosen.log.intervalMs; // the dialog does not show it
    QCOMPARE(dialog.preferences(), usual);
}

void TestSettingsDialog::aPolicyIsToldAndNotAskedAbout()
{
    PreferenceChoices forbidden = choices();
    forbidden.networkPolicy = u"The administrator has forbidden it."_s;
    Preferences allowed = Chosen;
    allowed.isNetworkAllowed = true;
    const SettingsDialog dialog(allowed, forbidden);
    const auto *box = dialog.findChild<QCheckBox *>(u"network"_s);
    QVERIFY(!box->isEnabled());
    QVERIFY(!box->isChecked());
    QCOMPARE(dialog.findChild<QLabel *>(u"networkPolicy"_s)->text(), forbidden.networkPolicy);
    QVERIFY(dialog.preferences().isNetworkAllowed); // the user's own wish, for when the policy is gone
}

void TestSettingsDialog::leadsToTheOtherDialogs_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("signal");
    QTest::newRow("shares") << u"sharesAndCertificates"_s << 0;
    QTest::newRow("keys") << u"chooseKeys"_s << 1;
    QTest::newRow("folder") << u"openSettingsFolder"_s << 2;
}

void TestSettingsDialog::leadsToTheOtherDialogs()
{
    QFETCH(const QString, button);
    QFETCH(const int, signal);
    const SettingsDialog dialog(Chosen, choices());
    QSignalSpy shares(&dialog, &SettingsDialog::sharesWanted);
    QSignalSpy keys(&dialog, &SettingsDialog::keysWanted);
    QSignalSpy folder(&dialog, &SettingsDialog::folderWanted);
    QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    const QList<qsizetype> sent{shares.size(), keys.size(), folder.size()};
    for (int i = 0; i < sent.size(); ++i)
        QCOMPARE(sent.at(i), i == signal ? 1 : 0);
}

void TestSettingsDialog::aRegistryKeyHasNoFolder()
{
    PreferenceChoices registry = choices();
    registry.hasFolder = false;
    SettingsDialog dialog(Chosen, registry);
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton *>(u"openSettingsFolder"_s)->isVisible());
}

void TestSettingsDialog::everythingIsReachedByTabAndHasAName()
{
    SettingsDialog dialog(Chosen, choices());
    dialog.show();
    dialog.activateWindow();
    QTRY_VERIFY(dialog.focusWidget());
    QSet<QWidget *> reached;
    for (const QWidget *first = dialog.focusWidget(); reached.isEmpty() || dialog.focusWidget() != first;) {
        QWidget *focus = dialog.focusWidget();
        reached.insert(focus);
        QVERIFY2(!QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name).isEmpty(),
                 qPrintable(focus->objectName()));
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const QString &name :
         {u"language"_s, u"theme"_s, u"times"_s, u"codePage"_s, u"notify"_s, u"network"_s,
          u"sharesAndCertificates"_s, u"place"_s, u"chooseKeys"_s, u"defaults"_s})
        QVERIFY2(reached.contains(dialog.findChild<QWidget *>(name)), qPrintable(name));
}

void TestSettingsDialog::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestSettingsDialog::looksRight()
{
    QFETCH(const bool, isDark);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(isDark ? QPalette(QColor(0x2b3036), QColor(0x22262b)) : QPalette());
    PreferenceChoices forbidden = choices();
    forbidden.networkPolicy = u"The administrator of this computer has forbidden network access."_s;
    SettingsDialog dialog(Chosen, forbidden);
    QVERIFY(dialog.sizeHint().height() <= 700);
    const QImage picture = dialog.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY(colours.size() > 20);
    const int lightness = dialog.palette().color(QPalette::Window).lightness();
    QCOMPARE(lightness < 128, isDark);
    QApplication::setPalette(before);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
