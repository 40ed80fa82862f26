// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessiblebus.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::AccessibleBus;
using ccm::AccessibleNode;

/// The program from outside, as a screen reader sees and drives it.
class TestAtspi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowIsFound();
    void theHeadlineOfTheClientIsHeard();
    void aMenuLeadsToTheVerdict();
    void aButtonIsPressed();
    void cleanupTestCase();

private:
    /// What has this role and a name that begins so, once it is there; nothing if it does not come.
    [[nodiscard]] std::optional<AccessibleNode> await(const QString &role, const QString &name) const;

    QTemporaryDir m_home;
    AccessibleBus m_bus;
    QProcess m_program;
    AccessibleNode m_application;
};

std::optional<AccessibleNode> TestAtspi::await(const QString &role, const QString &name) const
{
    std::optional<AccessibleNode> found;
    const auto fits = [&](const AccessibleNode &node) {
        return m_bus.name(node).startsWith(name) && m_bus.role(node) == role;
    };
    static_cast<void>(QTest::qWaitFor(
        [&] {
            found = m_bus.find(m_application, fits);
            return found.has_value();
        },
        20'000));
    return found;
}

void TestAtspi::initTestCase()
{
    const QString problem = m_bus.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QProcessEnvironment environment = m_bus.environment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/");
    m_program.start(QStringLiteral(CCM_BINARY_DIR "/ccmscope"),
                    {u"--site"_s, sample + u"site-after"_s, u"--client"_s, sample + u"client-after"_s});
    QVERIFY(m_program.waitForStarted());
    const auto isThere = [this] {
        for (const AccessibleNode &program : m_bus.children(AccessibleBus::root())) {
            m_application = program;
            if (m_bus.name(program) == "ccmscope"_L1)
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(isThere, 20'000));
}

void TestAtspi::theWindowIsFound()
{
    const auto window = await(u"frame"_s, u"Ccmscope"_s);
    QVERIFY(window);
    QVERIFY(m_bus.isShowing(*window));
}

void TestAtspi::theHeadlineOfTheClientIsHeard()
{
    const auto headline =
        await(u"label"_s, u"Where this client is in its upgrade: Client 5.00.7804.1000 was repaired"_s);
    QVERIFY(headline);
    QTRY_VERIFY(m_bus.isShowing(*headline));
}

void TestAtspi::aMenuLeadsToTheVerdict()
{
    const auto verdict = await(u"label"_s, u"Verdict: ccmsetup would skip the client"_s);
    QVERIFY(verdict);
    QVERIFY(!m_bus.isShowing(*verdict));
    const auto view = await(u"menu item"_s, u"View"_s);
    QVERIFY(view);
    const auto compare =
        m_bus.find(*view, [this](const AccessibleNode &node) { return m_bus.name(node) == "Compare"_L1; });
    QVERIFY(compare);
    QVERIFY(m_bus.press(*compare));
    QTRY_VERIFY(m_bus.isShowing(*verdict));
    QVERIFY(m_bus.name(*verdict).contains(u"5.00.7804.1000 is already installed"_s));
}

void TestAtspi::aButtonIsPressed()
{
    const auto fold = await(u"push button"_s, u"Download, folded"_s);
    QVERIFY(fold);
    QVERIFY(m_bus.press(*fold));
    QTRY_VERIFY(m_bus.name(*fold).startsWith(u"Download, unfolded"_s));
}

void TestAtspi::cleanupTestCase()
{
    m_program.terminate();
    QVERIFY(m_program.waitForFinished(20'000));
}

QTEST_GUILESS_MAIN(TestAtspi)
#include "tst_atspi.moc"
