// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trust/trustdialog.h"

#include "widgets/trust/trustview.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

TrustDialog::TrustDialog(QWidget *parent)
    : QDialog(parent)
    , m_file(new QLabel(this))
    , m_view(new TrustView(this))
{
    setWindowTitle(tr("Signature of a file"));
    setAcceptDrops(true);
    m_file->setObjectName(u"trustFile"_s);
    m_file->setAccessibleName(tr("File"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *other = buttons->addButton(tr("Check another &file..."), QDialogButtonBox::ActionRole);
    other->setObjectName(u"trustOtherFile"_s);
    connect(other, &QPushButton::clicked, this, &TrustDialog::otherFileRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &TrustView::addRootRequested, this, &TrustDialog::addRootRequested);
    connect(m_view, &TrustView::cancelWanted, this, &TrustDialog::cancelWanted);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_file);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 46);
    resize(wanted.boundedTo(screen()->availableSize()));
}

void TrustDialog::showLoading(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
    m_view->showLoading(tr("Checking %1").arg(QFileInfo(file).fileName()));
}

void TrustDialog::showProgress(qint64 done, qint64 total)
{
    m_view->showProgress(done, total);
}

void TrustDialog::showResult(const QString &file, const Result<TrustReport> &report)
{
    m_file->setText(QDir::toNativeSeparators(file));
    report ? m_view->setReport(*report) : m_view->showError(report.error());
}

void TrustDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (std::ranges::any_of(event->mimeData()->urls(), &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void TrustDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const auto local = std::ranges::find_if(urls, &QUrl::isLocalFile);
    if (local == urls.cend())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(local->toLocalFile());
}

} // namespace ccm
