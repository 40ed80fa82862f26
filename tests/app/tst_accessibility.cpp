// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "samplewindow.h"
#include "widgets/client/timelineview.h"
#include "widgets/common/explain.h"
#include "widgets/common/huecolors.h"
#include "widgets/logs/loghistogram.h"
#include "widgets/logs/logminimap.h"
#include "widgets/window/chart.h"
#include "widgets/window/weekgrid.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QWhatsThis>

using namespace Qt::StringLiterals;
using namespace ccm;

/// What somebody needs who works without a mouse or without a screen.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingThatTakesTheFocusHasANameAndARole();
    void aLabelIsCalledByItsText();
    void chartsTellTheirNumbers();
    void tabReachesEverythingAndComesBack();
    void everyInputIsExplained();
    void theFieldWithTheFocusIsExplainedByAKey();
    void whatIsSaidCanBeRead_data();
    void whatIsSaidCanBeRead();
    void dialogsHaveNamesAndRoles();
    void tabReachesEverythingInADialog();

private:
    SampleWindow m_sample;
};

namespace {

QString told(const QWidget &widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                    widget.objectName(),
                                    widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

/// Parts that Qt makes itself, such as a spin box's line edit, are told as parts of what they are in.
bool isQtsOwn(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_"_s) || widget.focusProxy();
}

/// What is wrong with the names and roles of everything in a widget that takes the focus.
QStringList unnamed(const QWidget &root)
{
    QStringList wrong;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isQtsOwn(*widget))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            wrong.append(told(*widget) + u" has no name"_s);
        const QAccessible::Role role = interface ? interface->role() : QAccessible::NoRole;
        const bool isPane = qobject_cast<QScrollArea *>(widget); // what it holds has the roles
        if (role == QAccessible::NoRole || (role == QAccessible::Client && !isPane))
            wrong.append(told(*widget) + u" has no role"_s);
    }
    return wrong;
}

bool isReachable(const QWidget &widget)
{
    const bool takesTab = (widget.focusPolicy() & Qt::TabFocus) != 0;
    return takesTab && widget.isVisible() && widget.isEnabled() && !isQtsOwn(widget);
}

/// Goes through `root` by Tab alone. What it does not meet, or where it does not get away from.
QStringList unreachable(QWidget &root)
{
    QSet<QWidget *> left;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (isReachable(*widget) && widget->window() == root.window())
            left.insert(widget);
    }
    if (left.isEmpty())
        return {};
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    QWidget *first = *std::ranges::find_if(all, [&left](QWidget *widget) { return left.contains(widget); });
    first->setFocus(Qt::TabFocusReason);
    constexpr int Most = 400;
    constexpr int MostInOne = 8; // parts of a date
    QWidget *before = nullptr;
    int inOne = 0;
    for (int i = 0; i < Most; ++i) {
        QWidget *current = QApplication::focusWidget();
        if (!current)
            return {u"nothing has the focus after "_s + (before ? told(*before) : QString())};
        inOne = current == before ? inOne + 1 : 0;
        if (inOne > MostInOne)
            return {told(*current) + u" keeps the focus"_s};
        before = current;
        left.remove(current);
        QTest::keyClick(current, Qt::Key_Tab);
        // It may have links in it, which Tab goes to first.
        if (QApplication::focusWidget() == first && (current != first || left.isEmpty()))
            break;
    }
    // Of buttons that exclude each other, Tab reaches one and arrows the others.
    left.removeIf([](QWidget *widget) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        return button && button->group() && button->group()->exclusive() && !button->isChecked();
    });
    QStringList wrong;
    if (QApplication::focusWidget() != first)
        wrong.append(u"Tab does not come back to "_s + told(*first));
    for (const QWidget *widget : std::as_const(left))
        wrong.append(told(*widget) + u" is not reached"_s);
    return wrong;
}

/// What can be typed into, chosen from or switched, and every table.
bool isInput(const QWidget &widget)
{
    if (isQtsOwn(widget) || widget.focusPolicy() == Qt::NoFocus)
        return false;
    if (widget.property("readOnly").toBool())
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSlider *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const WeekGrid *>(&widget) || qobject_cast<const Chart *>(&widget)
        || qobject_cast<const LogHistogram *>(&widget) || (button && button->isCheckable());
}

/// All of it: what a check says of itself is cut.
bool isNothing(QStringList wrong)
{
    wrong.sort();
    for (const QString &line : std::as_const(wrong))
        qWarning("%s", qPrintable(line));
    return wrong.isEmpty();
}

} // namespace

void TestAccessibility::initTestCase()
{
    QVERIFY(m_sample.open());
}

void TestAccessibility::everythingThatTakesTheFocusHasANameAndARole()
{
    QStringList wrong;
    m_sample.forEachView([&](QWidget &, const QString &name) {
        for (const QString &what : unnamed(m_sample.window()))
            wrong.append(name + u": "_s + what);
    });
    QVERIFY(isNothing(wrong));
}

/// Else nobody who listens hears the verdict.
void TestAccessibility::aLabelIsCalledByItsText()
{
    int count = 0;
    for (QLabel *label : m_sample.window().findChildren<QLabel *>()) {
        if (label->text().isEmpty() || label->accessibleName().isEmpty())
            continue;
        const QString name = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
        QVERIFY2(name.contains(label->text()) && name.startsWith(label->accessibleName()), qPrintable(name));
        ++count;
    }
    QVERIFY(count > 10);
    const auto *verdict = m_sample.pane(Panes::Compare)->findChild<QLabel *>(u"verdictSentence"_s);
    QVERIFY(verdict);
}

void TestAccessibility::chartsTellTheirNumbers()
{
    static const QRegularExpression number(u"\\d"_s);
    QSet<QWidget *> seen;
    m_sample.forEachView([&](QWidget &pane, const QString &name) {
        QList<QWidget *> charts;
        for (auto *chart : pane.findChildren<Chart *>())
            charts.append(chart);
        for (auto *chart : pane.findChildren<LogHistogram *>())
            charts.append(chart);
        for (auto *chart : pane.findChildren<LogMinimap *>())
            charts.append(chart);
        for (QWidget *chart : std::as_const(charts)) {
            if (!chart->isVisible())
                continue;
            seen.insert(chart);
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(chart);
            QCOMPARE(interface->role(), QAccessible::Chart);
            const auto text = [interface]() -> QString {
                return interface->text(QAccessible::Name) + u'\n' + interface->text(QAccessible::Description);
            };
            // Some numbers are worked out beside the window.
            QVERIFY2(QTest::qWaitFor([&] { return text().contains(number); }, 20'000),
                     qPrintable(name + u": "_s + told(*chart) + text()));
        }
    });
    QVERIFY2(seen.size() >= 6, qPrintable(QString::number(seen.size())));
    // The timeline's entries are its children.
    auto *timeline = m_sample.window().findChild<TimelineView *>();
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(timeline);
    QVERIFY(interface->role() != QAccessible::NoRole && interface->role() != QAccessible::Client);
    QVERIFY(interface->childCount() > 5);
    QVERIFY(!interface->child(0)->text(QAccessible::Name).isEmpty());
}

void TestAccessibility::tabReachesEverythingAndComesBack()
{
    QStringList wrong;
    m_sample.forEachView([&](QWidget &pane, const QString &name) {
        for (const QString &what : unreachable(pane))
            wrong.append(name + u": "_s + what);
    });
    QVERIFY(isNothing(wrong));
}

void TestAccessibility::everyInputIsExplained()
{
    QSet<QString> wrong;
    m_sample.forEachView([&](QWidget &pane, const QString &name) {
        for (QWidget *widget : pane.findChildren<QWidget *>()) {
            if (widget->isVisible() && isInput(*widget) && explanationOf(*widget).isEmpty())
                wrong.insert(name.section(u'/', 0, 0) + u": "_s + told(*widget));
        }
    });
    QVERIFY(isNothing({wrong.cbegin(), wrong.cend()}));
}

void TestAccessibility::theFieldWithTheFocusIsExplainedByAKey()
{
    m_sample.window().showPane(Panes::Window);
    auto *days = m_sample.window().findChild<QWidget *>(u"days"_s);
    days->setFocus();
    QTest::keyClick(days, Qt::Key_F1, Qt::ControlModifier);
    const auto explained = [] {
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QWhatsThat") && widget->isVisible())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(explained());
    QWhatsThis::hideText();
    QTest::keyClick(days, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
}

void TestAccessibility::whatIsSaidCanBeRead_data()
{
    QTest::addColumn<Theme>("theme");
    for (const Theme theme : AllThemes)
        QTest::newRow(qPrintable(themeWord(theme))) << theme;
}

/// Level AA of WCAG. What names a field that cannot be used may be paler.
void TestAccessibility::whatIsSaidCanBeRead()
{
    constexpr double LevelAA = 4.5;
    QFETCH(const Theme, theme);
    applyTheme(theme);
    SampleWindow sample; // with nothing open
    sample.window().show();
    QStringList wrong;
    sample.forEachState([&](QWidget &, const QString &state) {
        for (const QLabel *label : sample.window().findChildren<QLabel *>()) {
            const bool isOfAField = label->buddy() && !label->buddy()->isEnabled();
            if (!label->isVisible() || label->text().isEmpty() || isOfAField)
                continue;
            const QPalette &palette = label->palette(); // and what of it counts now
            const double ratio =
                contrastRatio(palette.color(label->foregroundRole()), palette.color(label->backgroundRole()));
            if (ratio < LevelAA)
                wrong.append(u"%1: %2, \"%3\": %4 : 1"_s.arg(state, told(*label), label->text(),
                                                             QString::number(ratio, 'f', 2)));
        }
    });
    applyTheme(Theme::System);
    QVERIFY(isNothing(wrong));
}

void TestAccessibility::dialogsHaveNamesAndRoles()
{
    QStringList wrong;
    for (const auto &[name, dialog] : m_sample.dialogs()) {
        for (const QString &what : unnamed(*dialog))
            wrong.append(name + u": "_s + what);
        if (dialog->windowTitle().isEmpty())
            wrong.append(name + u" has no title"_s);
    }
    QVERIFY(isNothing(wrong));
}

void TestAccessibility::tabReachesEverythingInADialog()
{
    QStringList wrong;
    for (const auto &[name, dialog] : m_sample.dialogs()) {
        dialog->activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(dialog.get()), qPrintable(name));
        for (const QString &what : unreachable(*dialog))
            wrong.append(name + u": "_s + what);
        dialog->hide();
    }
    QVERIFY(isNothing(wrong));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
