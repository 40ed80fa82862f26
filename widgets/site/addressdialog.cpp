// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/site/addressdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AddressDialog::AddressDialog(const QStringList &recent, QWidget *parent)
    : QDialog(parent)
    , m_address(new QComboBox(this))
    , m_reason(wrapped({}, this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_plain(new QCheckBox(tr("Send it even where others on the way can read it (http)"), this))
{
    setWindowTitle(tr("Open an address"));
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setEditable(true);
    m_address->addItems(recent);
    m_address->setCurrentText({});
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setMinimumContentsLength(48);
    m_address->lineEdit()->setPlaceholderText(u"https://mp01.corp.example/CCM_Client/ccmsetup.cab"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->hide();
    m_user->setObjectName(u"user"_s);
    m_user->setPlaceholderText(tr("DOMAIN\\user"));
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_plain->setObjectName(u"plainPassword"_s);
    buildLayout();
    m_address->setFocus();
}

void AddressDialog::buildLayout()
{
    auto *help =
        wrapped(tr("• A management point's name (mp01, mp01.corp.example), asked by https, or by http "
                   "where https is not offered\n"
                   "• The address of ccmsetup.cab, or of a distribution point's package folder\n"
                   "• \\\\server\\share\\..., a file, a folder, or an archive that holds a manifest"),
                this);
    help->setObjectName(u"help"_s);
    auto *signIn = new QGroupBox(tr("Sign in, if the server asks"), this);
    auto *form = new QFormLayout(signIn);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(m_plain);
    form->addRow(wrapped(tr("The password is kept in memory only, until another site is opened."), signIn));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->button(QDialogButtonBox::Open);
    open->setObjectName(u"open"_s);
    open->setEnabled(false);
    connect(m_address, &QComboBox::currentTextChanged, open,
            [open](const QString &text) { open->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AddressDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *label = new QLabel(tr("&Address:"), this);
    label->setBuddy(m_address);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_reason);
    column->addWidget(label);
    column->addWidget(m_address);
    column->addWidget(help);
    column->addWidget(signIn);
    column->addStretch();
    column->addWidget(buttons);
}

void AddressDialog::setAddress(const QString &address)
{
    m_address->setCurrentText(address);
    m_address->lineEdit()->selectAll();
}

void AddressDialog::askForCredentials(const QString &reason, bool wantsPlainPassword)
{
    m_reason->setText(reason);
    m_reason->show();
    if (wantsPlainPassword)
        m_plain->setFocus();
    else
        m_user->setFocus();
}

void AddressDialog::accept()
{
    std::optional<Credentials> credentials;
    if (!m_user->text().isEmpty())
        credentials = {.user = m_user->text(), .password = m_password->text()};
    Q_EMIT addressChosen(m_address->currentText().trimmed(), credentials, m_plain->isChecked());
    m_password->clear();
    QDialog::accept();
}

} // namespace ccm
