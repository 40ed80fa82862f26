// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planfile.h"
#include "models/window/planpresets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestPlanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItSaved();
    void saysWhereItCannotSave();
    void readsCompletions();

private:
    QTemporaryDir m_folder;
};

void TestPlanFile::readsWhatItSaved()
{
    const Plan plan = planPresets(QDate(2026, 11, 22), "Europe/Berlin").last().plan;
    const QString path = m_folder.filePath(u"plan.json"_s);
    QVERIFY(savePlan(path, {}).has_value()); // written over
    QVERIFY(savePlan(path, plan).has_value());
    const Result<Plan> read = readPlan(path);
    QVERIFY(read.has_value());
    QCOMPARE(*read, plan);
}

void TestPlanFile::saysWhereItCannotSave()
{
    const QString path = m_folder.filePath(u"no such folder/plan.json"_s);
    const Result<void> saved = savePlan(path, {});
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
    QCOMPARE(saved.error().source, path);
    QVERIFY(!readPlan(path).has_value());
}

void TestPlanFile::readsCompletions()
{
    const QString path = m_folder.filePath(u"done.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("computer,time\nPC1,2026-12-01 09:30\n");
    file.close();
    const Result<Completions> read = readCompletions(path, QTimeZone("Europe/Berlin"));
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.first().time, QDateTime(QDate(2026, 12, 1), QTime(8, 30), Qt::UTC));
    QCOMPARE(readCompletions(m_folder.filePath(u"none.csv"_s), QTimeZone::utc()).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestPlanFile)

#include "tst_planfile.moc"
