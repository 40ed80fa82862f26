// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/site/certificatedialog.h"

#include "models/base/moment.h"
#include "widgets/common/fixedfont.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QLabel *plain(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Two lines, so that it fits and can be compared.
QString fingerprintLines(const QString &fingerprint)
{
    const QString half = fingerprint.left(48);
    return half + u'\n' + fingerprint.sliced(half.size());
}

} // namespace

CertificateDialog::CertificateDialog(const UntrustedCertificate &certificate, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Certificate not trusted"));
    const auto time = [](const QDateTime &utc) { return momentText(utc, MomentPrecision::Minute); };
    auto *problems = plain(certificate.problems.join(u'\n'), u"problems"_s, this);
    QFont bold = problems->font();
    bold.setBold(true);
    problems->setFont(bold);
    auto *fingerprint = plain(fingerprintLines(certificate.fingerprint), u"fingerprint"_s, this);
    fingerprint->setFont(fixedFont());

    auto *form = new QFormLayout;
    form->addRow(tr("Host:"), plain(certificate.host, u"host"_s, this));
    form->addRow(tr("Issued to:"), plain(certificate.subject, u"subject"_s, this));
    form->addRow(tr("Issued by:"), plain(certificate.issuer, u"issuer"_s, this));
    form->addRow(tr("For hosts:"),
                 plain(certificate.names.isEmpty() ? tr("none named") : certificate.names.join(u", "_s),
                       u"names"_s, this));
    form->addRow(tr("Valid (UTC):"),
                 plain(tr("%1 to %2").arg(time(certificate.validFrom), time(certificate.validTo)),
                       u"validity"_s, this));
    form->addRow(tr("SHA-256:"), fingerprint);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *trust = buttons->addButton(tr("Trust it for this session"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(u"trust"_s);
    trust->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, print = certificate.fingerprint] {
        Q_EMIT certificateAccepted(print);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(problems);
    column->addLayout(form);
    column->addWidget(
        plain(tr("Compare the fingerprint with the server's own. Whoever stands between could show "
                 "another certificate. Only exactly this one is trusted, and not kept."),
              u"advice"_s, this));
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

} // namespace ccm
