// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/comparisondetail.h"

#include "models/base/turns.h"
#include "models/compare/comparisonmodel.h"
#include "widgets/common/fixedfont.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

void makePlain(QLabel &label)
{
    label.setTextFormat(Qt::PlainText);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

} // namespace

ComparisonDetail::ComparisonDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_source(new QLabel(this))
    , m_inManifest(new QPushButton(tr("Show in &manifest"), this))
    , m_evidence(new QPushButton(tr("&Show evidence"), this))
{
    buildLayout();
    connect(m_evidence, &QPushButton::clicked, this, [this] { Q_EMIT evidenceActivated(m_item.evidence); });
    connect(m_inManifest, &QPushButton::clicked, this,
            [this] { Q_EMIT manifestItemActivated(m_item.fileName); });
    showNothing();
}

/// The two hashes stand one under the other in a font of one width, so that a difference is seen.
void ComparisonDetail::buildLayout()
{
    m_title->setObjectName(u"detailTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_reason->setObjectName(u"detailReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_source->setObjectName(u"detailSource"_s);
    m_source->setAccessibleName(tr("What decided"));
    for (QLabel *label : {m_title, m_reason, m_source}) {
        makePlain(*label);
        label->setWordWrap(true);
    }
    m_inManifest->setObjectName(u"showInManifest"_s);
    m_evidence->setObjectName(u"showEvidence"_s);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * fontMetrics().averageCharWidth());
    const QStringList heads{tr("Version"), tr("Size"), tr("SHA-256")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(new QLabel(heads.at(column), this), 0, column + 1);
    grid->addWidget(new QLabel(tr("Manifest"), this), 1, 0);
    grid->addWidget(new QLabel(tr("Client"), this), 2, 0);
    m_siteVersion = addCell(*grid, 1, 1, u"siteVersion"_s, tr("Version in the manifest"));
    m_siteSize = addCell(*grid, 1, 2, u"siteSize"_s, tr("Size beside the manifest"));
    m_siteHash = addCell(*grid, 1, 3, u"siteHash"_s, tr("Hash in the manifest"));
    m_clientVersion = addCell(*grid, 2, 1, u"clientVersion"_s, tr("Version on the client"));
    m_clientSize = addCell(*grid, 2, 2, u"clientSize"_s, tr("Size on the client"));
    m_clientHash = addCell(*grid, 2, 3, u"clientHash"_s, tr("Hash on the client"));
    for (QLabel *hash : {m_siteHash, m_clientHash})
        hash->setFont(fixedFont());
    grid->setColumnStretch(3, 1);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_source, 1);
    bottom->addWidget(m_inManifest);
    bottom->addWidget(m_evidence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addWidget(m_reason);
    column->addLayout(bottom);
    column->addStretch(1);
}

QLabel *ComparisonDetail::addCell(QGridLayout &grid, int row, int column, const QString &name,
                                  const QString &accessibleName)
{
    auto *cell = new QLabel(this);
    cell->setObjectName(name);
    cell->setAccessibleName(accessibleName);
    makePlain(*cell);
    grid.addWidget(cell, row, column);
    return cell;
}

void ComparisonDetail::showItem(const ItemComparison &item)
{
    m_item = item;
    //: file name, status, action: "SCEPInstall.exe: differs. Action: download."
    m_title->setText(
        tr("%1: %2. Action: %3.").arg(item.fileName, statusWord(item.status), actionWord(item.action)));
    m_siteVersion->setText(orDash(item.siteVersion));
    m_siteSize->setText(item.siteSize ? QLocale().formattedDataSize(*item.siteSize) : orDash({}));
    m_siteHash->setText(orDash(item.siteHash));
    m_clientVersion->setText(orDash(item.clientVersion));
    m_clientSize->setText(item.clientSize ? QLocale().formattedDataSize(*item.clientSize) : orDash({}));
    m_clientHash->setText(orDash(item.clientHash));
    m_reason->setText(item.reason);
    const QString file = withTurnsShown(item.evidence.file);
    m_source->setText(
        item.evidence.line > 0 ? tr("%1, line %2").arg(file, QString::number(item.evidence.line)) : file);
    m_evidence->setVisible(item.evidence.isRecord());
    m_inManifest->setVisible(!item.fileName.isEmpty());
}

void ComparisonDetail::showNothing()
{
    showItem({});
    m_title->setText(tr("Select an item to see its hashes and versions."));
    m_reason->clear();
}

} // namespace ccm
