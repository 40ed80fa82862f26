// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/diffmodel.h"
#include "models/manifest/diffreport.h"
#include "models/manifest/worddiff.h"
#include "models/manifest/xmlmarks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

ManifestItem item(const QString &name, const QString &hash, int order)
{
    return {.fileName = name,
            .hash = hash,
            .discovery = Discovery{.type = u"File"_s},
            .installation = Installation{.order = order}};
}

/// One item of each kind of difference.
ManifestDiff everything()
{
    Manifest before{.source = u"before.xml"_s,
                    .items = {item(u"gone.exe"_s, u"01"_s, 1), item(u"a.exe"_s, u"02"_s, 2),
                              item(u"b.exe"_s, u"03"_s, 3), item(u"i386/c.exe"_s, u"04"_s, 4)}};
    Manifest after{.source = u"after.xml"_s,
                   .items = {item(u"b.exe"_s, u"03"_s, 3), item(u"x64/c.exe"_s, u"04"_s, 4),
                             item(u"a.exe"_s, u"12"_s, 5), item(u"new.exe"_s, u"05"_s, 6)}};
    before.items[3].unknown = {u"<Item Lang=\"1\"/>"_s};
    after.items[1].unknown = {u"<Item Languages=\"1\"/>"_s};
    after.clientVersion = Version(5, 0, 9141, 1000);
    return diffManifests(before, after);
}

/// The marked parts, joined by '|'.
QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QStringList parts;
    for (const TextRange &range : ranges)
        parts.append(text.sliced(range.start, range.length));
    return parts.join(u'|');
}

} // namespace

class TestDiffModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModel();
    void listsWhatDiffers();
    void answersEveryRole();
    void marksWords_data();
    void marksWords();
    void marksValuesInXml_data();
    void marksValuesInXml();
    void reportsAsText();
    void reportsAsHtml();
    void foreignTextDoesNothing();
};

void TestDiffModel::isAModel()
{
    DiffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setDiff(everything());
    QCOMPARE(resets.size(), 1);
    model.setDiff({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDiffModel::listsWhatDiffers()
{
    DiffModel model;
    model.setDiff(everything());
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, DiffModel::Item).data().toString() + u'='
                      + model.index(row, DiffModel::Change).data().toString());
    QCOMPARE(titles.size(), 5);
    QCOMPARE(titles[0], u"The manifest itself=changed"_s);
    QCOMPARE(titles[1], u"x64/c.exe=moved, attribute renamed"_s);
    QCOMPARE(titles[2], u"a.exe=changed, order"_s);
    QCOMPARE(titles[3], u"new.exe=added"_s);
    QCOMPARE(titles[4], u"gone.exe=removed"_s);
    QCOMPARE(model.count(DiffKind::Changed), 2);
    QCOMPARE(model.rowAt(model.index(4, 0))->beforePlace, 0);
}

void TestDiffModel::answersEveryRole()
{
    DiffModel model;
    model.setDiff(everything());
    QVERIFY(!model.rowAt({}));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        QVERIFY(parent.data(StatusRole).isValid());
        QVERIFY(parent.data(DiffModel::KindsRole).value<DiffKinds>().toInt() != 0);
        for (int line = 0; line < model.rowCount(parent); ++line) {
            for (int column = 0; column < DiffModel::ColumnCount; ++column) {
                const QModelIndex index = model.index(line, column, parent);
                QCOMPARE(model.rowAt(index), model.rowAt(parent));
                QCOMPARE(index.data().typeId(), QMetaType::QString);
                for (int role = 0; role < DiffModel::FilterRole + 3; ++role)
                    (void)index.data(role);
                QVERIFY(!index.data(Qt::ForegroundRole).isValid());
            }
        }
    }
    for (int column = 0; column < DiffModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestDiffModel::marksWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("beforeMarks");
    QTest::addColumn<QString>("afterMarks");

    QTest::newRow("a version") << u"4.2.223.0"_s << u"4.3.215.0"_s << u"2|223"_s << u"3|215"_s;
    QTest::newRow("the same") << u"a b"_s << u"a  b"_s << QString() << QString();
    QTest::newRow("a word more") << u"/quiet"_s << u"/quiet /norestart"_s << QString() << u"/norestart"_s;
    QTest::newRow("from nothing") << QString() << u"a b"_s << QString() << u"a b"_s;
    QTest::newRow("a path") << u"%windir%\\a\\x.dll"_s << u"%windir%\\b\\x.dll"_s << u"a"_s << u"b"_s;
}

void TestDiffModel::marksWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const WordDiff words = wordDiff(before, after);
    QTEST(marked(before, words.before), "beforeMarks");
    QTEST(marked(after, words.after), "afterMarks");
    // Texts for which a table would be too large are marked all the same.
    const QString many = u"x "_s.repeated(3'000);
    const QString others = u"y "_s.repeated(3'000);
    QCOMPARE(wordDiff(many, others).before.size(), 1);
}

void TestDiffModel::marksValuesInXml_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("beforeMarks");
    QTest::addColumn<QString>("afterMarks");

    QTest::newRow("a value") << u"<a x=\"1\" y='2'/>"_s << u"<a y=\"2\" x=\"3\"/>"_s << u"x=\"1\""_s
                             << u"x=\"3\""_s;
    QTest::newRow("a text") << u"<a><b>4.2.0.0</b></a>"_s << u"<a>\n<b> 4.3 </b></a>"_s << u"4.2.0.0"_s
                            << u"4.3"_s;
    QTest::newRow("a padded version")
        << u"<a>4.3.0215.0000</a>"_s << u"<a>4.3.215.0</a>"_s << QString() << QString();
    QTest::newRow("a spelling") << u"<a o=\">=\"/>"_s << u"<a  o='&gt;='></a>"_s << QString() << QString();
    QTest::newRow("an element more") << u"<a><b/></a>"_s << u"<a><!-- < --><b/><b z='1'/></a>"_s << QString()
                                     << u"<b|z='1'"_s;
    QTest::newRow("cut short") << u"<a x=\"1"_s << u"<a x"_s << u"x=\"1"_s << QString();
}

void TestDiffModel::marksValuesInXml()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const WordDiff words = xmlMarks(before, after);
    QTEST(marked(before, words.before), "beforeMarks");
    QTEST(marked(after, words.after), "afterMarks");
}

void TestDiffModel::reportsAsText()
{
    const QString text = diffToText(everything());
    for (const QString &part :
         {u"Before: before.xml\nAfter: after.xml\n"_s, u"gone.exe (removed)\n"_s, u"new.exe (added)\n"_s,
          u"  SHA-256: 02 -> 12\n"_s, u"  Installation order: 2 -> 5\n"_s, u"not met"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QCOMPARE(diffToText(everything()), text);
}

void TestDiffModel::reportsAsHtml()
{
    const QString page = diffToHtml(everything());
    QVERIFY(page.contains(u"<del>02</del>"_s));
    QVERIFY(page.contains(u"<ins>12</ins>"_s));
    QVERIFY(page.contains(u"prefers-color-scheme:dark"_s));
    for (const QString &loaded : {u"src="_s, u"href="_s, u"url("_s, u"<script"_s, u"@import"_s})
        QVERIFY2(!page.contains(loaded), qPrintable(loaded));
}

void TestDiffModel::foreignTextDoesNothing()
{
    const QString name = u"<script>alert(1)</script>\n- [x] met\x1b[31m\u202e.exe"_s;
    Manifest after{.source = u"<b>\x07"_s, .items = {item(name, {}, 1)}};
    const auto diff = diffManifests({.source = u"a"_s}, after);
    const QString page = diffToHtml(diff);
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<b>"_s));
    const QString text = diffToText(diff);
    for (const QString &bad : {u"\x1b"_s, u"\u202e"_s, u"\x07"_s, u"\n- [x]"_s}) {
        QVERIFY(!text.contains(bad));
        QVERIFY(!page.contains(bad));
    }
}

QTEST_GUILESS_MAIN(TestDiffModel)
#include "tst_diffmodel.moc"
