// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/xmltree.h"
#include "models/manifest/xmltreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestXmlTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOut();
    void givesEachPartAsItStands();
    void keepsWhatStandsBeforeAnError();
    void pointsAtABlankInAnEndTag();
    void limitsNodes();
    void limitsDepth();
    void showsTheTree();
    void finds();
    void takesAnEmptyTree();
};

namespace {

const QString Sample = uR"(<?xml version="1.0"?>
<!-- top -->
<a xmlns:n="urn:n"
   one="1 &lt; 2" n:two='"'>
  text &amp; more
  <?do it?>
  <n:b/><![CDATA[<raw>]]>
</a>
<!-- end -->)"_s;

} // namespace

void TestXmlTree::leavesNothingOut()
{
    const XmlTree tree = readXmlTree(Sample, u"x"_s);
    QVERIFY(!tree.error);
    struct Expected
    {
        XmlKind kind;
        QString name;
        QString value;
        int parent;
        int line;
    };
    const QList<Expected> expected{
        {XmlKind::Declaration, u"xml"_s, u"version=\"1.0\""_s, -1, 1},
        {XmlKind::Comment, {}, u" top "_s, -1, 2},
        {XmlKind::Element, u"a"_s, {}, -1, 3},
        {XmlKind::Namespace, u"xmlns:n"_s, u"urn:n"_s, 2, 3},
        {XmlKind::Attribute, u"one"_s, u"1 < 2"_s, 2, 4},
        {XmlKind::Attribute, u"n:two"_s, u"\""_s, 2, 4},
        {XmlKind::Text, {}, u"\n  text & more\n  "_s, 2, 5},
        {XmlKind::Instruction, u"do"_s, u"it"_s, 2, 6},
        {XmlKind::Element, u"n:b"_s, u"urn:n"_s, 2, 7},
        {XmlKind::CData, {}, u"<raw>"_s, 2, 7},
        {XmlKind::Comment, {}, u" end "_s, -1, 9},
    };
    QCOMPARE(tree.nodes.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const XmlNode &node = tree.nodes.at(i);
        QCOMPARE(node.kind, expected.at(i).kind);
        QCOMPARE(node.name, expected.at(i).name);
        QCOMPARE(node.value, expected.at(i).value);
        QCOMPARE(node.parent, expected.at(i).parent);
        QCOMPARE(node.line, expected.at(i).line);
    }
    QCOMPARE(tree.nodes.at(2).next, 10);
}

void TestXmlTree::givesEachPartAsItStands()
{
    const XmlTree tree = readXmlTree(Sample, u"x"_s);
    const auto xml = [&tree](int node) {
        return Sample.sliced(tree.nodes.at(node).start, tree.nodes.at(node).end - tree.nodes.at(node).start);
    };
    QCOMPARE(xml(0), u"<?xml version=\"1.0\"?>"_s);
    QCOMPARE(xml(1), u"<!-- top -->"_s);
    QVERIFY(xml(2).startsWith(u"<a xmlns") && xml(2).endsWith(u"</a>"));
    QCOMPARE(xml(7), u"<?do it?>"_s);
    QCOMPARE(xml(8), u"<n:b/>"_s);
    QCOMPARE(xml(9), u"<![CDATA[<raw>]]>"_s);
}

void TestXmlTree::keepsWhatStandsBeforeAnError()
{
    const XmlTree tree = readXmlTree(u"<a><b c='1'/><d></e></a>"_s, u"x"_s);
    QVERIFY(tree.error);
    QCOMPARE(tree.nodes.size(), 4);
    QCOMPARE(tree.nodes.at(3).name, u"d"_s);
}

void TestXmlTree::pointsAtABlankInAnEndTag()
{
    const XmlTree tree =
        readXmlTree(u"<CcmSetup>\n <Item FileName='a'>\n < /Item>\n</CcmSetup>"_s, u"x.xml"_s);
    QVERIFY(tree.error);
    QCOMPARE(tree.error->place.line, 3);
    QCOMPARE(tree.error->place.column, 3); // the blank
    QVERIFY2(tree.error->message().contains(u"< /Item>"), qPrintable(tree.error->message()));
}

void TestXmlTree::limitsNodes()
{
    const XmlLimits limits{.nodes = 10};
    const auto text = [](int parts) -> QString {
        return u"<a>"_s + u"<b/>"_s.repeated(parts - 1) + u"</a>"_s;
    };
    QVERIFY(!readXmlTree(text(10), u"x"_s, limits).error);
    const XmlTree tree = readXmlTree(text(11), u"x"_s, limits);
    QVERIFY(tree.error);
    QCOMPARE(tree.error->code, ErrorCode::TooLarge);
    QCOMPARE(tree.nodes.size(), 10);
}

void TestXmlTree::limitsDepth()
{
    const XmlLimits limits{.depth = 3};
    QVERIFY(!readXmlTree(u"<a><b><c/></b></a>"_s, u"x"_s, limits).error);
    const XmlTree tree = readXmlTree(u"<a><b><c><d/></c></b></a>"_s, u"x"_s, limits);
    QVERIFY(tree.error);
    QCOMPARE(tree.error->code, ErrorCode::TooLarge);
    QCOMPARE(tree.error->place.column, 10);
}

void TestXmlTree::showsTheTree()
{
    XmlTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setNodes(readXmlTree(Sample, u"x"_s).nodes);
    QCOMPARE(model.rowCount(), 4);
    const QModelIndex a = model.index(2, XmlTreeModel::Name);
    QCOMPARE(a.data().toString(), u"<a>"_s);
    QCOMPARE(model.rowCount(a), 7);
    const auto value = [&](int row) { return model.index(row, XmlTreeModel::Value, a).data().toString(); };
    QCOMPARE(value(0), u"urn:n"_s);
    QCOMPARE(value(1), u"1 < 2"_s);
    QCOMPARE(value(3), u"text & more"_s);
    QCOMPARE(value(6), u"<raw>"_s);
    QCOMPARE(model.index(6, XmlTreeModel::Line, a).data().toInt(), 7);
    QCOMPARE(model.index(2, XmlTreeModel::Value).data().toString(),
             u"one=\"1 < 2\"  n:two=\"\"\"  text & more"_s);
    for (int i = 0; i < model.nodes().size(); ++i) {
        QCOMPARE(model.nodeAt(model.indexOf(i)), i);
        QCOMPARE(model.nodeAt(model.indexOf(i).parent()), model.nodes().at(i).parent);
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(model.indexOf(i, column).data().isValid());
            QVERIFY(model.indexOf(i, column).data(Qt::TextAlignmentRole).isValid());
            QVERIFY(!model.indexOf(i, column).data(Qt::ForegroundRole).isValid());
        }
    }
    const QString longer(XmlTreeModel::ShownCharacters + 1, u'v');
    model.setNodes(readXmlTree(u"<a b='"_s + longer + u"'/>"_s, u"x"_s).nodes);
    QCOMPARE(model.indexOf(1, XmlTreeModel::Value).data().toString(), longer.chopped(1) + u'…');
}

void TestXmlTree::finds()
{
    XmlTreeModel model;
    model.setNodes(readXmlTree(Sample, u"x"_s).nodes);
    QCOMPARE(model.countOf(u"TE"_s), 1);
    QCOMPARE(model.find(u"TE"_s, -1), 6);
    QCOMPARE(model.find(u"TE"_s, 6), 6); // comes round to itself
    QCOMPARE(model.countOf(u"two"_s), 1); // the attribute, not its element as well
    QCOMPARE(model.find(u"urn"_s, 3), 3);
    QCOMPARE(model.find(u" "_s, 1, false), 4);
    QCOMPARE(model.find(u" "_s, 1, true), 10);
    QCOMPARE(model.find(u"zzz"_s, 3), -1);
    QCOMPARE(model.find({}, 3), -1);
}

void TestXmlTree::takesAnEmptyTree()
{
    XmlTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setNodes({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.find(u"a"_s, -1), -1);
}

QTEST_GUILESS_MAIN(TestXmlTree)
#include "tst_xmltree.moc"
