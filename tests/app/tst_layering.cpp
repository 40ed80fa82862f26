// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// app -> widgets -> models, and nothing back. models/layering.cpp holds the link line to it; this
/// reads the includes, so that a header alone cannot slip through either.
class TestLayering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDown_data();
    void includesPointDown();
    void theGuardIsCompiledIntoEveryRoom();
};

void TestLayering::includesPointDown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");

    QTest::newRow("models know no screen") << u"models"_s
                                           << u"^#include\\s+[<\"](QtGui|QtWidgets|QWidget|Q\\w*Application>|"
                                              u"QGui|QIcon|QColor|QPixmap|QPainter|QFont|"
                                              "QPalette|QImage|qcustomplot|widgets/|app/)"_s;
    QTest::newRow("widgets do not know the program") << u"widgets"_s << u"^#include\\s+\"app/"_s;
}

void TestLayering::includesPointDown()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, forbidden);
    const QRegularExpression pattern(forbidden, QRegularExpression::MultilineOption);

    int files = 0;
    QDirIterator sources(QStringLiteral(CCM_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        text.remove(u"#include <QCoreApplication>"_s);
        const auto match = pattern.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
        ++files;
    }
    QVERIFY(files > 10);
}

void TestLayering::theGuardIsCompiledIntoEveryRoom()
{
    QFile file(QStringLiteral(CCM_SOURCE_DIR "/models/CMakeLists.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("models/layering.cpp"));

    QDirIterator rooms(QStringLiteral(CCM_SOURCE_DIR "/models"), {u"CMakeLists.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (rooms.hasNext()) {
        QFile room(rooms.next());
        QVERIFY(room.open(QIODevice::ReadOnly));
        const QByteArray text = room.readAll();
        QVERIFY2(!text.contains("Qt6::Gui") && !text.contains("Qt6::Widgets"), qPrintable(room.fileName()));
        if (room.fileName() != file.fileName())
            QVERIFY2(text.contains("ccm_add_room("), qPrintable(room.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
