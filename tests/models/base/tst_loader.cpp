// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/loader.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using namespace Qt::StringLiterals;
using ccm::Loader;
using ccm::Result;

class TestLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheOwnersThread();
    void handsOnTheError();
    void aNewStartSupersedesTheOld();
    void nothingComesAfterCancel();
    void whatIsDoneMayStartTheNext();
    void isDestroyedWithItsThread();
};

void TestLoader::deliversOnTheOwnersThread()
{
    QObject owner;
    Loader<int> loader(&owner);
    std::optional<int> result;
    QThread *workedOn = nullptr;
    QThread *deliveredOn = nullptr;
    loader.start(
        [&workedOn](const std::stop_token &) {
            workedOn = QThread::currentThread();
            return Result<int>(42);
        },
        [&](const Result<int> &value) {
            deliveredOn = QThread::currentThread();
            result = *value;
        });
    QVERIFY(loader.isRunning());
    QTRY_COMPARE(result, 42);
    QCOMPARE(deliveredOn, QThread::currentThread());
    QVERIFY(workedOn != deliveredOn);
    QVERIFY(!loader.isRunning());
}

void TestLoader::handsOnTheError()
{
    QObject owner;
    Loader<int> loader(&owner);
    std::optional<ccm::ErrorCode> code;
    loader.start(
        [](const std::stop_token &) -> Result<int> { return ccm::fail(ccm::ErrorCode::Empty, u"x"_s); },
        [&code](const Result<int> &value) { code = value.error().code; });
    QTRY_COMPARE(code, ccm::ErrorCode::Empty);
}

void TestLoader::aNewStartSupersedesTheOld()
{
    QObject owner;
    Loader<int> loader(&owner);
    std::binary_semaphore release{0};
    QList<int> results;
    const auto note = [&results](const Result<int> &value) { results.append(*value); };
    std::atomic_bool wasAskedToStop = false;

    loader.start(
        [&](const std::stop_token &stop) {
            release.acquire();
            wasAskedToStop = stop.stop_requested();
            return Result<int>(1);
        },
        note);
    loader.start([](const std::stop_token &) { return Result<int>(2); }, note);
    QTRY_COMPARE(results, QList<int>({2}));
    release.release();

    // The late result of the first would arrive before that of a third.
    QTRY_VERIFY(wasAskedToStop);
    loader.start([](const std::stop_token &) { return Result<int>(3); }, note);
    QTRY_COMPARE(results, QList<int>({2, 3}));
}

void TestLoader::nothingComesAfterCancel()
{
    QObject owner;
    Loader<int> loader(&owner);
    QList<int> results;
    loader.start([](const std::stop_token &) { return Result<int>(1); },
                 [&results](const Result<int> &value) { results.append(*value); });
    loader.cancel();
    QVERIFY(!loader.isRunning());
    loader.start([](const std::stop_token &) { return Result<int>(2); },
                 [&results](const Result<int> &value) { results.append(*value); });
    QTRY_COMPARE(results, QList<int>({2}));
}

void TestLoader::whatIsDoneMayStartTheNext()
{
    QObject owner;
    Loader<int> loader(&owner);
    QList<int> results;
    const QString kept = u"what the first function holds must outlive its call"_s;
    loader.start([](const std::stop_token &) { return Result<int>(1); },
                 [&, kept](const Result<int> &value) {
                     results.append(*value);
                     loader.start([](const std::stop_token &) { return Result<int>(2); },
                                  [&results](const Result<int> &next) { results.append(*next); });
                     QVERIFY(kept.endsWith(u"call"_s));
                 });
    QTRY_COMPARE(results, QList<int>({1, 2}));
}

void TestLoader::isDestroyedWithItsThread()
{
    std::atomic_bool isAlive = false;
    {
        QObject owner;
        Loader<int> loader(&owner);
        loader.start(
            [&isAlive](const std::stop_token &stop) {
                isAlive = true;
                while (!stop.stop_requested())
                    std::this_thread::yield();
                isAlive = false;
                return Result<int>(1);
            },
            [](const Result<int> &) {});
        QTRY_VERIFY(isAlive);
    }
    QVERIFY(!isAlive);
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
