// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cases/bundledialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

BundleDialog::BundleDialog(QWidget *parent)
    : QDialog(parent)
    , m_items(new QCheckBox(tr("With &programs and packages (client.msi, ccmsetup.exe and the like)"), this))
    , m_redact(new QCheckBox(tr("&Replace names by stand-ins"), this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Export as a bundle"));
    auto *text =
        new QLabel(tr("A bundle is a zip with the case and its contents: manifests, logs, the files of "
                      "clients, the plan, filters, bookmarks and notes. Whoever gets it opens it like any "
                      "other file."),
                   this);
    text->setWordWrap(true);
    m_items->setObjectName(u"withItems"_s);
    m_redact->setObjectName(u"redact"_s);
    m_hint->setObjectName(u"bundleHint"_s);
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_next = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_next->setObjectName(u"exportBundle"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_redact, &QCheckBox::toggled, this, &BundleDialog::showChoice);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{text, m_items, m_redact, m_hint})
        column->addWidget(part);
    column->addStretch(1);
    column->addWidget(buttons);
    for (const bool isRedacted : {true, false}) { // so that no text is cut when it changes
        m_redact->setChecked(isRedacted);
        showChoice();
        m_next->setMinimumWidth(std::max(m_next->minimumWidth(), m_next->sizeHint().width()));
    }
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

BundleOptions BundleDialog::options() const
{
    return {.withItems = m_items->isChecked() && !m_redact->isChecked(), .isRedacted = m_redact->isChecked()};
}

/// Names in a program cannot be replaced.
void BundleDialog::showChoice()
{
    const bool isRedacted = m_redact->isChecked();
    m_items->setEnabled(!isRedacted);
    m_hint->setText(
        isRedacted
            ? tr("Names of computers, users, domains and organisations, IP addresses, and thumbprints of "
                 "certificates, each by the same stand-in everywhere. What will be replaced is shown before "
                 "the bundle is written. Programs and packages are left out, as nothing can be replaced in "
                 "them.")
            : tr("The bundle will hold the names of computers and users as they are. Without programs and "
                 "packages, what Compare finds in it may differ: files that are not in the bundle count as "
                 "missing on the client."));
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 4); // so that nothing moves when it changes
    //: Button: the names that were found are shown next.
    m_next->setText(isRedacted ? tr("&Look for names...") : tr("&Save as..."));
}

} // namespace ccm
