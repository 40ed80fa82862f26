// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/site/sharesdialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QPushButton *button(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

QLayout *buttonColumn(const QList<QPushButton *> &buttons)
{
    auto *column = new QVBoxLayout;
    for (QPushButton *one : buttons)
        column->addWidget(one);
    column->addStretch();
    return column;
}

} // namespace

SharesDialog::SharesDialog(const QList<ShareMapping> &shares, const QStringList &caFiles,
                           const QStringList &signerRoots, QWidget *parent)
    : QDialog(parent)
    , m_shares(new QTableWidget(0, 2, this))
    , m_authorities(new QListWidget(this))
    , m_signerRoots(new QListWidget(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Shares and certificates"));
    for (const ShareMapping &mapping : shares)
        addRow(mapping);
    m_authorities->addItems(caFiles);
    m_authorities->setObjectName(u"authorities"_s);
    m_signerRoots->addItems(signerRoots);
    m_signerRoots->setObjectName(u"signerRoots"_s);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SharesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildShares(), 2);
    column->addWidget(
        buildFiles(tr("Certificates of authorities to trust for servers, besides the system's (PEM files)"),
                   m_authorities, tr("A&dd..."), tr("Re&move")),
        1);
    column->addWidget(
        buildFiles(tr("Roots to trust for signatures of files, besides the system's (PEM files)"),
                   m_signerRoots, tr("Add r&oot..."), tr("Remo&ve")),
        1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
}

QWidget *SharesDialog::buildShares()
{
    m_shares->setObjectName(u"shares"_s);
    m_shares->setAccessibleName(tr("Shares"));
    m_shares->setHorizontalHeaderLabels({tr("Share"), tr("Mounted in")});
    m_shares->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_shares->verticalHeader()->hide();
    m_shares->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_shares->setTabKeyNavigation(false);
    auto *box =
        new QGroupBox(tr("Shares: \\\\server\\share is read from the folder where it is mounted"), this);
    auto *add = button(tr("&Add"), u"addShare"_s, box);
    auto *remove = button(tr("&Remove"), u"removeShare"_s, box);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_shares->setCurrentCell(m_shares->rowCount() - 1, 0);
        m_shares->editItem(m_shares->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_shares->removeRow(m_shares->currentRow()); });
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_shares, 1);
    row->addLayout(buttonColumn({add, remove}));
    return box;
}

QWidget *SharesDialog::buildFiles(const QString &title, QListWidget *list, const QString &addText,
                                  const QString &removeText)
{
    list->setAccessibleName(title);
    auto *box = new QGroupBox(title, this);
    auto *add = button(addText, u"add-"_s + list->objectName(), box);
    auto *remove = button(removeText, u"remove-"_s + list->objectName(), box);
    connect(add, &QPushButton::clicked, this, [this, list] { askForFiles(list); });
    connect(remove, &QPushButton::clicked, this, [list] { delete list->takeItem(list->currentRow()); });
    auto *row = new QHBoxLayout(box);
    row->addWidget(list, 1);
    row->addLayout(buttonColumn({add, remove}));
    return box;
}

void SharesDialog::addRow(const ShareMapping &mapping)
{
    const int row = m_shares->rowCount();
    m_shares->insertRow(row);
    m_shares->setItem(row, 0, new QTableWidgetItem(mapping.share));
    m_shares->setItem(row, 1, new QTableWidgetItem(mapping.folder));
}

void SharesDialog::askForFiles(QListWidget *list)
{
    auto *dialog = new QFileDialog(this, tr("Certificates to trust"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, list,
            [list](const QStringList &files) { list->addItems(files); });
    dialog->open();
}

/// Rows in which nothing was typed are no rows.
QList<ShareMapping> SharesDialog::shares() const
{
    QList<ShareMapping> shares;
    for (int row = 0; row < m_shares->rowCount(); ++row) {
        const ShareMapping mapping{.share = m_shares->item(row, 0)->text().trimmed(),
                                   .folder = m_shares->item(row, 1)->text().trimmed()};
        if (!mapping.share.isEmpty() || !mapping.folder.isEmpty())
            shares.append(mapping);
    }
    return shares;
}

void SharesDialog::accept()
{
    const auto filesOf = [](const QListWidget *list) {
        QStringList files;
        for (int row = 0; row < list->count(); ++row)
            files.append(list->item(row)->text());
        return files;
    };
    const QList<ShareMapping> mappings = shares();
    if (const auto checked = checkShares(mappings); !checked) {
        m_problem->setText(checked.error().message());
        m_problem->show();
        return;
    }
    Q_EMIT settingsChosen(mappings, filesOf(m_authorities), filesOf(m_signerRoots));
    QDialog::accept();
}

} // namespace ccm
