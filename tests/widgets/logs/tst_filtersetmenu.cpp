// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterexpression.h"
#include "widgets/logs/filtersetmenu.h"

#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x30, 0x30, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

const FilterSet Two{{{u"Mine"_s, u"component:ccmexec"_s}, {u"R&D"_s, u"thread:42"_s}}};

} // namespace

class TestFilterSetMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersBuiltInAndOwnFilters();
    void tellsWhatWasChosen();
    void survivesBeingRebuiltWhileItTells();
    void marksTheFilterInUse();
    void savesOnlyWhatCanBeUsed();
    void asksForTheNameToSaveUnder();
    void renamesAndRemoves();
    void asksBeforeRemoving();
    void importsAndExports();
    void saysWhyAFileCannotBeUsed();
    void holdsItsLimit();
    void looksRight_data();
    void looksRight();

private:
    [[nodiscard]] QList<QAction *> actions(const QString &name) const
    {
        QList<QAction *> found;
        for (QAction *action : m_menu->actions()) {
            if (action->objectName() == name)
                found.append(action);
        }
        return found;
    }
    [[nodiscard]] QAction *action(const QString &name) const { return actions(name).value(0); }

    std::unique_ptr<QWidget> m_window;
    FilterSetMenu *m_menu = nullptr;
};

void TestFilterSetMenu::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_window->show();
    m_menu = new FilterSetMenu(m_window.get());
}

void TestFilterSetMenu::cleanup()
{
    m_window.reset();
}

void TestFilterSetMenu::offersBuiltInAndOwnFilters()
{
    QCOMPARE(actions(u"builtInFilter"_s).size(), builtInFilters().filters.size());
    QVERIFY(action(u"noFilters"_s));
    QVERIFY(!action(u"exportFilters"_s)->isEnabled());
    m_menu->setFilters(Two);
    QVERIFY(!action(u"noFilters"_s));
    const QList<QAction *> own = actions(u"ownFilter"_s);
    QCOMPARE(own.size(), 2);
    QCOMPARE(own[1]->text(), u"R&&D"_s);
    QVERIFY(action(u"exportFilters"_s)->isEnabled());
}

void TestFilterSetMenu::tellsWhatWasChosen()
{
    m_menu->setFilters(Two);
    QSignalSpy chosen(m_menu, &FilterSetMenu::chosen);
    actions(u"ownFilter"_s)[1]->trigger();
    actions(u"builtInFilter"_s)[0]->trigger();
    QCOMPARE(chosen, (QList<QVariantList>{{u"thread:42"_s}, {u"severity>=warning"_s}}));
}

void TestFilterSetMenu::survivesBeingRebuiltWhileItTells()
{
    QString last;
    connect(m_menu, &FilterSetMenu::chosen, this, [this, &last](const QString &expression) {
        m_menu->setCurrentExpression(expression);
        m_menu->setFilters(Two);
        last = expression;
    });
    actions(u"builtInFilter"_s)[1]->trigger();
    QCOMPARE(last, builtInFilters().filters[1].expression);
}

void TestFilterSetMenu::marksTheFilterInUse()
{
    m_menu->setFilters(Two);
    m_menu->setCurrentExpression(u"thread:42"_s);
    QVERIFY(!actions(u"ownFilter"_s)[0]->isChecked());
    QVERIFY(actions(u"ownFilter"_s)[1]->isChecked());
    actions(u"ownFilter"_s)[0]->trigger(); // and nobody takes it over
    QVERIFY(!actions(u"ownFilter"_s)[0]->isChecked());
}

void TestFilterSetMenu::savesOnlyWhatCanBeUsed()
{
    QVERIFY(!action(u"saveFilter"_s)->isEnabled());
    m_menu->setCurrentExpression(u"a )"_s);
    QVERIFY(!parseFilter(u"a )"_s));
    QVERIFY(!action(u"saveFilter"_s)->isEnabled());
    m_menu->setCurrentExpression(u"a"_s);
    QVERIFY(action(u"saveFilter"_s)->isEnabled());
}

void TestFilterSetMenu::asksForTheNameToSaveUnder()
{
    QSignalSpy changed(m_menu, &FilterSetMenu::filtersChanged);
    m_menu->setCurrentExpression(u"severity=error"_s);
    action(u"saveFilter"_s)->trigger();
    auto *dialog = m_window->findChild<QInputDialog *>(u"filterName"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"  Errors  only "_s);
    dialog->accept();
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_menu->filters() == (FilterSet{{{u"Errors only"_s, u"severity=error"_s}}}));
}

void TestFilterSetMenu::renamesAndRemoves()
{
    m_menu->setFilters(Two);
    QSignalSpy changed(m_menu, &FilterSetMenu::filtersChanged);
    QSignalSpy failed(m_menu, &FilterSetMenu::failed);
    m_menu->rename(u"Mine"_s, u"Ours"_s);
    QCOMPARE(m_menu->filters().filters[0].name, u"Ours"_s);
    m_menu->rename(u"Ours"_s, u"R&D"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"\"R&D\""));
    m_menu->rename(u"nobody"_s, u"x"_s);
    m_menu->remove(u"nobody"_s);
    QCOMPARE(changed.size(), 1);
    m_menu->remove(u"Ours"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_menu->filters().filters.size(), 1);
}

void TestFilterSetMenu::asksBeforeRemoving()
{
    m_menu->setFilters(Two);
    auto *names = m_menu->findChild<QMenu *>(u"removeFilter"_s);
    QCOMPARE(names->actions().size(), 2);
    names->actions()[0]->trigger();
    auto *question = m_window->findChild<QMessageBox *>(u"removalQuestion"_s);
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QCOMPARE(m_menu->filters().filters.size(), 2);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(m_menu->filters().filters.size(), 1);
    QCOMPARE(m_menu->filters().filters[0].name, u"R&D"_s);
}

void TestFilterSetMenu::importsAndExports()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"filters.json"_s);
    QSignalSpy exported(m_menu, &FilterSetMenu::exported);
    m_menu->setFilters(Two);
    m_menu->exportTo(path);
    QTRY_COMPARE(exported.size(), 1);

    QSignalSpy changed(m_menu, &FilterSetMenu::filtersChanged);
    m_menu->setFilters({{{u"Mine"_s, u"old"_s}, {u"Other"_s, u"kept"_s}}});
    m_menu->importFrom(path);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_menu->filters()
            == (FilterSet{
                {{u"Mine"_s, u"component:ccmexec"_s}, {u"Other"_s, u"kept"_s}, {u"R&D"_s, u"thread:42"_s}}}));
}

void TestFilterSetMenu::saysWhyAFileCannotBeUsed()
{
    const QTemporaryDir folder;
    QSignalSpy failed(m_menu, &FilterSetMenu::failed);
    m_menu->importFrom(folder.filePath(u"none.json"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"none.json"));
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": 1, "filters": [{"name": "x", "filter": "("}, {"name": "y"}]})");
    file.close();
    m_menu->importFrom(file.fileName());
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(failed[1][0].toString().contains(u"Filter 2"));
    m_menu->exportTo(folder.filePath(u"no/such/folder.json"_s));
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY(failed[2][0].toString().contains(u"cannot be written"));
}

void TestFilterSetMenu::holdsItsLimit()
{
    FilterSet many;
    for (qsizetype i = 0; i < FilterSet::MostFilters - 1; ++i)
        many.filters.append({QString::number(i), u"x"_s});
    m_menu->setFilters(many);
    m_menu->setCurrentExpression(u"y"_s);
    QSignalSpy failed(m_menu, &FilterSetMenu::failed);
    m_menu->saveAs(u"last"_s);
    QCOMPARE(m_menu->filters().filters.size(), FilterSet::MostFilters);
    m_menu->saveAs(u"one more"_s);
    QCOMPARE(m_menu->filters().filters.size(), FilterSet::MostFilters);
    QCOMPARE(failed.size(), 1);
    m_menu->setCurrentExpression(u"z"_s);
    m_menu->saveAs(u"last"_s); // in the place of the one before
    QCOMPARE(m_menu->filters().filters.back().expression, u"z"_s);
    QCOMPARE(failed.size(), 1);
}

void TestFilterSetMenu::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << darkPalette();
}

void TestFilterSetMenu::looksRight()
{
    QFETCH(const QPalette, palette);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    m_menu->setFilters({{{u"Mine"_s, u"component:ccmexec"_s},
                         {u"<b>R&D</b>"_s, u"thread:42"_s},
                         {QString(300, u'w'), u"w"_s}}});
    m_menu->setCurrentExpression(u"thread:42"_s);
    m_menu->popup({});
    QCoreApplication::processEvents();
    const QImage image = m_menu->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 10);
    QVERIFY(m_menu->width() < 700);
    if (const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(image.save(folder + u"/filtersetmenu-"_s + QString::fromLatin1(QTest::currentDataTag())
                           + u".png"_s));
    m_menu->close();
    QApplication::setPalette(before);
}

QTEST_MAIN(TestFilterSetMenu)
#include "tst_filtersetmenu.moc"
