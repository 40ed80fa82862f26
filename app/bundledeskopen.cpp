// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What BundleDesk does with a bundle that is opened.

#include "app/bundledesk.h"
#include "app/casedesk.h"
#include "widgets/cases/bundleprogress.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// A folder in this one that is not there yet, with the name of the bundle.
QString newFolder(const QString &folder, const QString &zip)
{
    const QString name = QFileInfo(zip).completeBaseName();
    QString path = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1-%2"_s.arg(name).arg(number));
    return path;
}

} // namespace

void BundleDesk::openBundle(const QString &zip)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Open a bundle"),
        tr("%1 holds a case with its contents, which have to be unpacked.").arg(QFileInfo(zip).fileName()),
        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"openBundle"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr(
        "To work on it, unpack it into a folder. To only look into it, let it be unpacked for now: that is "
        "removed when the case is closed."));
    QPushButton *look = box->addButton(tr("&Only look into it"), QMessageBox::AcceptRole);
    look->setObjectName(u"unpackForNow"_s);
    const QPushButton *keep = box->addButton(tr("&Unpack into a folder..."), QMessageBox::AcceptRole);
    connect(look, &QPushButton::clicked, this, [this, zip] { unpackForNow(zip); });
    connect(keep, &QPushButton::clicked, this, [this, zip] {
        auto *dialog = new QFileDialog(m_window, tr("Unpack the bundle into a folder"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, zip](const QString &folder) { unpackInto(folder, zip); });
        dialog->open();
    });
    box->setDefaultButton(look);
    box->open();
}

void BundleDesk::unpackInto(const QString &folder, const QString &zip)
{
    unpack(zip, [folder, zip](const std::stop_token &stop, Progress &progress) -> Result<Unpacked> {
        const QString place = newFolder(folder, zip);
        if (!QDir().mkpath(place))
            return std::unexpected(Error{ErrorCode::CannotWrite, QDir::toNativeSeparators(place), {}, {}});
        auto file = unpackBundle(zip, place, stop, &progress);
        if (!file) {
            QDir(place).removeRecursively();
            return std::unexpected(file.error());
        }
        return Unpacked{.file = std::move(*file), .path = QDir(place).filePath(BundleCaseName)};
    });
}

void BundleDesk::unpackForNow(const QString &zip)
{
    unpack(zip, [zip](const std::stop_token &stop, Progress &progress) -> Result<Unpacked> {
        auto folder = std::make_shared<TemporaryFolder>();
        auto file = unpackBundle(zip, folder->path(), stop, &progress);
        if (!file)
            return std::unexpected(file.error());
        return Unpacked{
            .file = std::move(*file), .path = folder->filePath(BundleCaseName), .folder = std::move(folder)};
    });
}

void BundleDesk::unpack(const QString &zip, const Unpacking &work)
{
    cancel();
    begin(tr("Unpacking the bundle..."));
    const auto run = [work, progress = m_progress](const std::stop_token &stop) {
        return work(stop, *progress);
    };
    m_unpacking.start(run, [this, zip](const Result<Unpacked> &unpacked) {
        m_view->stop();
        if (!unpacked) {
            fail(unpacked.error());
            return;
        }
        const auto goOn = [this, zip, unpacked = *unpacked] {
            const bool stays = !unpacked.folder;
            m_cases.restore(unpacked.file, stays ? unpacked.path : QString());
            m_unpacked = unpacked.folder; // after what was open before is closed
            const QString place = QDir::toNativeSeparators(QFileInfo(unpacked.path).path());
            if (stays)
                m_cases.remark(tr("The bundle is unpacked in %1.").arg(place));
            else
                m_cases.setOrigin(zip, place);
        };
        if (m_cases.mayDrop(goOn))
            goOn();
    });
}

} // namespace ccm
