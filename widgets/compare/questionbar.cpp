// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/questionbar.h"

#include "widgets/common/explain.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

bool supposes(const Question &question)
{
    return question != Question{.run = question.run};
}

} // namespace

QuestionBar::QuestionBar(QWidget *parent)
    : QWidget(parent)
    , m_run(new QComboBox(this))
    , m_whatIf(new QToolButton(this))
    , m_assume(new QPushButton(this))
{
    buildRun();
    buildWhatIf();
    m_assume->setObjectName(u"assumeInstalled"_s);
    connect(m_assume, &QPushButton::clicked, m_packageInstalled, &QAction::trigger);
    auto *label = new QLabel(tr("&Run:"), this);
    label->setBuddy(m_run);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_run);
    row->addWidget(m_whatIf);
    row->addWidget(m_assume);
    showWhatIf();
}

void QuestionBar::buildRun()
{
    m_run->setObjectName(u"runKind"_s);
    m_run->setAccessibleName(tr("Kind of run"));
    explain(*m_run,
            tr("An automatic upgrade (/AutoUpgrade), the scheduled task (/UpgradeWinTask) and a manual run "
               "treat the same client differently."));
    m_run->addItem(tr("Automatic upgrade run"), QVariant::fromValue(RunKind::Automatic));
    m_run->addItem(tr("Scheduled task run"), QVariant::fromValue(RunKind::ScheduledTask));
    m_run->addItem(tr("Manual ccmsetup"), QVariant::fromValue(RunKind::Manual));
    connect(m_run, &QComboBox::activated, this, [this](int index) {
        Question question = m_question;
        question.run = m_run->itemData(index).value<RunKind>();
        ask(question);
    });
}

void QuestionBar::buildWhatIf()
{
    m_whatIf->setObjectName(u"whatIf"_s);
    explain(*m_whatIf, tr("Suppose something instead of what is known, and see what would follow"));
    m_whatIf->setPopupMode(QToolButton::InstantPopup);
    m_whatIf->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_whatIf);
    m_whatIf->setMenu(menu);
    const auto add = [menu](const QString &text, const char *name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        return action;
    };
    m_packageInstalled = add(QString(), "supposePackage");
    connect(m_packageInstalled, &QAction::triggered, this, [this](bool isOn) {
        Question question = m_question;
        question.assumedInstalled = isOn && m_assumable ? std::optional(m_assumable->version) : std::nullopt;
        ask(question);
    });
    m_versionInstalled = add(QString(), "supposeVersion");
    connect(m_versionInstalled, &QAction::triggered, this, &QuestionBar::askForVersion);
    addServers(*menu);
    m_earlier = add(tr("The site has the earlier manifest"), "supposeEarlier");
    connect(m_earlier, &QAction::triggered, this, [this](bool isOn) {
        Question question = m_question;
        question.withEarlierManifest = isOn;
        ask(question);
    });
    m_forced = add(tr("The client is installed again by an administrative action"), "supposeForced");
    connect(m_forced, &QAction::triggered, this, [this](bool isOn) {
        Question question = m_question;
        question.forcedReinstall = isOn;
        ask(question);
    });
    m_ignoreSkip = add(tr("ccmsetup is given /IgnoreSkipUpgrade"), "supposeIgnoreSkip");
    connect(m_ignoreSkip, &QAction::triggered, this, [this](bool isOn) {
        Question question = m_question;
        question.ignoreSkipUpgrade = isOn;
        ask(question);
    });
    menu->addSeparator();
    m_nothing = menu->addAction(tr("Suppose &nothing"));
    m_nothing->setObjectName(u"supposeNothing"_s);
    connect(m_nothing, &QAction::triggered, this, [this] { ask({.run = m_question.run}); });
}

void QuestionBar::addServers(QMenu &menu)
{
    auto *servers = menu.addMenu(tr("The site leaves &servers out"));
    m_servers = new QActionGroup(this);
    const auto add = [&](const QString &text, std::optional<bool> isExcluded) {
        QAction *action = servers->addAction(text);
        action->setCheckable(true);
        action->setData(isExcluded ? QVariant(*isExcluded) : QVariant());
        m_servers->addAction(action);
    };
    add(tr("As its last answer says"), std::nullopt);
    add(tr("Yes"), true);
    add(tr("No"), false);
    connect(m_servers, &QActionGroup::triggered, this, [this](const QAction *action) {
        Question question = m_question;
        const QVariant chosen = action->data();
        question.serversExcluded = chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
        ask(question);
    });
}

/// Without blocking, and asked again for what is no version.
void QuestionBar::askForVersion()
{
    showWhatIf(); // the check mark follows the answer
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Suppose an installed version"));
    dialog->setLabelText(tr("Version of the client that is installed, for example 5.00.9122.1000:"));
    if (m_question.assumedInstalled)
        dialog->setTextValue(m_question.assumedInstalled->text());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const auto version = Version::parse(text.trimmed());
        if (!version) {
            askForVersion();
            return;
        }
        Question question = m_question;
        question.assumedInstalled = version;
        ask(question);
    });
    dialog->open();
}

void QuestionBar::ask(const Question &question)
{
    Q_EMIT questionChosen(question);
    showWhatIf(); // until the answer is there, what was asked before is shown
}

void QuestionBar::setComparison(const Comparison &comparison)
{
    m_question = comparison.question;
    if (comparison.assumable)
        m_assumable = comparison.assumable;
    else if (!m_question.assumedInstalled)
        m_assumable.reset();
    m_hasOtherManifest = !comparison.otherManifest.isEmpty();
    m_run->setCurrentIndex(m_run->findData(QVariant::fromValue(m_question.run)));
    showWhatIf();
}

void QuestionBar::showWhatIf()
{
    const bool supposesPackage =
        m_assumable && m_question.assumedInstalled && *m_question.assumedInstalled == m_assumable->version;
    m_whatIf->setText(supposes(m_question) ? tr("&What if (something is supposed)") : tr("&What if"));
    m_packageInstalled->setVisible(m_assumable.has_value());
    if (m_assumable) {
        const QString version = m_assumable->version.text();
        m_packageInstalled->setText(
            tr("The client.msi on its disk is what is installed (version %1)").arg(version));
        m_assume->setText(tr("&Assume that %1 is installed").arg(version));
        m_assume->setToolTip(
            tr("Nothing tells which version is installed; the client.msi on its disk is version %1.")
                .arg(version));
    }
    m_assume->setVisible(m_assumable && !m_question.assumedInstalled);
    m_packageInstalled->setChecked(supposesPackage);
    const bool supposesOther = m_question.assumedInstalled && !supposesPackage;
    m_versionInstalled->setChecked(supposesOther);
    m_versionInstalled->setText(
        supposesOther ? tr("Version %1 of the client is installed…").arg(m_question.assumedInstalled->text())
                      : tr("Another version of the client is installed…"));
    const QList<QAction *> servers = m_servers->actions();
    for (QAction *action : servers)
        action->setChecked(action->data().isValid() == m_question.serversExcluded.has_value()
                           && action->data().toBool() == m_question.serversExcluded.value_or(false));
    m_earlier->setVisible(m_hasOtherManifest);
    m_earlier->setChecked(m_question.withEarlierManifest);
    m_forced->setChecked(m_question.forcedReinstall);
    m_ignoreSkip->setChecked(m_question.ignoreSkipUpgrade);
    m_nothing->setEnabled(supposes(m_question));
}

} // namespace ccm
