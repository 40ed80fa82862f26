// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QLabel *sentence(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setVisible(!text.isEmpty());
    return label;
}

QPushButton *button(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

void fill(QComboBox &box, const QString &objectName, const QList<Choice> &choices)
{
    box.setObjectName(objectName);
    for (const Choice &choice : choices)
        box.addItem(choice.text, choice.word);
}

/// What is not among them shows the first: there is always one.
void choose(QComboBox &box, const QVariant &word)
{
    box.setCurrentIndex(qMax(0, box.findData(word)));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, PreferenceChoices choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_given(preferences)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_textSize(new QComboBox(this))
    , m_times(new QComboBox(this))
    , m_codePage(new QComboBox(this))
    , m_notify(new QCheckBox(this))
    , m_network(new QCheckBox(this))
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : {buildDisplay(), buildLogs(), buildNetwork(), buildPlace()})
        column->addWidget(part);
    column->addStretch();
    column->addWidget(buildButtons());
    fillIn(preferences);
    resize(qMax(sizeHint().width(), fontMetrics().averageCharWidth() * 80), sizeHint().height());
    m_language->setFocus();
}

QWidget *SettingsDialog::buildDisplay()
{
    fill(*m_language, u"language"_s, m_choices.languages);
    m_language->setWhatsThis(
        tr("The language of menus and sentences, and how numbers and dates are written. What stands in logs "
           "and files is shown as it is. The window is made anew; what is open stays open."));
    fill(*m_theme, u"theme"_s, m_choices.themes);
    m_theme->setWhatsThis(tr("Light or dark colours, for the whole program."));
    m_textSize->setObjectName(u"textSize"_s);
    for (const auto &[percent, text] : m_choices.textSizes)
        m_textSize->addItem(text, percent);
    m_textSize->setWhatsThis(tr("How large all texts of the program are; 100 % is what the system has."));
    auto *box = new QGroupBox(tr("Display"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Appearance:"), m_theme);
    form->addRow(tr("Si&ze of texts:"), m_textSize);
    auto *keys = button(tr("&Keys..."), u"chooseKeys"_s, box);
    keys->setWhatsThis(tr("Shows the keys of all commands, which can be changed there."));
    connect(keys, &QPushButton::clicked, this, &SettingsDialog::keysWanted);
    //: before a button that shows which keys do what
    auto *label = new QLabel(tr("Keys of commands:"), box);
    form->addRow(label, keys);
    return box;
}

QWidget *SettingsDialog::buildLogs()
{
    m_times->setObjectName(u"times"_s);
    m_times->addItem(tr("As written"), static_cast<int>(TimeDisplay::AsWritten));
    m_times->addItem(tr("In UTC"), static_cast<int>(TimeDisplay::Utc));
    m_times->addItem(tr("In my time zone"), static_cast<int>(TimeDisplay::Local));
    m_times->setWhatsThis(tr("How the Log pane shows times. Where the zone of a log is not known, they are "
                             "shown as written."));
    m_codePage->setObjectName(u"codePage"_s);
    for (const AnsiCodePage page : ansiCodePages())
        m_codePage->addItem(ansiCodePageText(page), static_cast<int>(page));
    m_codePage->setWhatsThis(tr("How to read text of logs that is neither UTF-8 nor UTF-16: by the code page "
                                "of the computer that wrote it. Logs that are open are read again."));
    m_notify->setObjectName(u"notify"_s);
    m_notify->setText(tr("&Notify me on the desktop of new errors and of the end of a run"));
    m_notify->setWhatsThis(tr("While logs are followed: once for the first new error of each log, and when a "
                              "run of ccmsetup ends. A click on the notification leads to the record."));
    auto *box = new QGroupBox(tr("Logs"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("&Times of records:"), m_times);
    form->addRow(tr("Te&xt that is not Unicode:"), m_codePage);
    form->addRow(m_notify);
    return box;
}

QWidget *SettingsDialog::buildNetwork()
{
    m_network->setObjectName(u"network"_s);
    m_network->setText(tr("&Fetch from servers what I open by its address"));
    m_network->setWhatsThis(
        tr("Without it, no address of a server is opened. Ccmscope fetches nothing but what you open."));
    m_network->setEnabled(m_choices.networkPolicy.isEmpty());
    auto *box = new QGroupBox(tr("Network"), this);
    auto *policy = sentence(m_choices.networkPolicy, u"networkPolicy"_s, box);
    auto *note =
        sentence(tr("Files on shares (\\\\server\\share) are opened by the system and are not affected. "
                    "Passwords are never saved."),
                 u"networkNote"_s, box);
    auto *shares = button(tr("&Shares and certificates..."), u"sharesAndCertificates"_s, box);
    connect(shares, &QPushButton::clicked, this, &SettingsDialog::sharesWanted);
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_network);
    column->addWidget(policy);
    column->addWidget(note);
    column->addWidget(shares, 0, Qt::AlignLeading);
    return box;
}

QWidget *SettingsDialog::buildPlace()
{
    auto *box = new QGroupBox(tr("Where settings are kept"), this);
    auto *place = new QLineEdit(m_choices.place, box);
    place->setObjectName(u"place"_s);
    place->setAccessibleName(box->title());
    place->setReadOnly(true);
    place->setCursorPosition(0);
    auto *folder = button(tr("Open f&older"), u"openSettingsFolder"_s, box);
    folder->setVisible(m_choices.hasFolder);
    connect(folder, &QPushButton::clicked, this, &SettingsDialog::folderWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(place, 1);
    row->addWidget(folder);
    auto *column = new QVBoxLayout(box);
    column->addLayout(row);
    column->addWidget(sentence(m_choices.remark, u"placeRemark"_s, box));
    return box;
}

QWidget *SettingsDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setObjectName(u"defaults"_s);
    defaults->setAutoDefault(false);
    defaults->setWhatsThis(tr("Shows what is usual in every field. It counts when you accept it with OK."));
    connect(defaults, &QPushButton::clicked, this, [this] { fillIn(m_choices.usual); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SettingsDialog::fillIn(const Preferences &preferences)
{
    choose(*m_language, preferences.language);
    choose(*m_theme, preferences.theme);
    choose(*m_textSize, preferences.textSize);
    choose(*m_times, static_cast<int>(preferences.log.times));
    choose(*m_codePage, static_cast<int>(preferences.log.codePage));
    m_notify->setChecked(preferences.log.notifies);
    if (m_network->isEnabled())
        m_network->setChecked(preferences.isNetworkAllowed);
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences = m_given;
    preferences.language = m_language->currentData().toString();
    preferences.theme = m_theme->currentData().toString();
    preferences.textSize = m_textSize->currentData().toInt();
    preferences.log.times = static_cast<TimeDisplay>(m_times->currentData().toInt());
    preferences.log.codePage = static_cast<AnsiCodePage>(m_codePage->currentData().toInt());
    preferences.log.notifies = m_notify->isChecked();
    if (m_network->isEnabled()) // else it is not the user's to say
        preferences.isNetworkAllowed = m_network->isChecked();
    return preferences;
}

void SettingsDialog::accept()
{
    QDialog::accept();
    Q_EMIT chosen(preferences());
}

} // namespace ccm
