// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow does for the view of two manifests: asks for files, and writes the difference into one.

#include "app/mainwindow.h"
#include "app/siteopener.h"
#include "models/cases/diffjson.h"
#include "models/manifest/diffreport.h"
#include "widgets/common/savedialog.h"

#include <QJsonDocument>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const ManifestDiff &diff, DiffFormat format)
{
    switch (format) {
    case DiffFormat::Text:
        return diffToText(diff).toUtf8();
    case DiffFormat::Html:
        return diffToHtml(diff).toUtf8();
    case DiffFormat::Json:
        return QJsonDocument(diffToJson(diff)).toJson();
    }
    Q_UNREACHABLE();
}

QString suffixOf(DiffFormat format)
{
    switch (format) {
    case DiffFormat::Text:
        return u"txt"_s;
    case DiffFormat::Html:
        return u"html"_s;
    case DiffFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::connectChanges()
{
    DiffView *view = &m_panes->changes();
    connect(view, &DiffView::beforeWanted, this,
            [this](ManifestPlace place) { askForManifest(SiteRole::Earlier, place); });
    connect(view, &DiffView::afterWanted, this,
            [this](ManifestPlace place) { askForManifest(SiteRole::Current, place); });
    connect(view, &DiffView::exportWanted, this, &MainWindow::saveChanges);
}

void MainWindow::askForManifest(SiteRole role, ManifestPlace place)
{
    const QString title =
        role == SiteRole::Earlier ? tr("Compare with an earlier manifest") : tr("Open a site's manifest");
    const auto open = [this, role](const QString &path) { m_session.openSite(path, role); };
    switch (place) {
    case ManifestPlace::File:
        askForFiles(title, [open](const QStringList &files) { open(files.constFirst()); });
        return;
    case ManifestPlace::Folder:
        askForFolder(title, open);
        return;
    case ManifestPlace::Address:
        m_siteOpener->askForAddress(role);
        return;
    }
    Q_UNREACHABLE();
}

void MainWindow::saveChanges(DiffFormat format)
{
    saveAs(tr("Save the difference"), u"manifest-changes."_s + suffixOf(format),
           [diff = m_panes->diff(), format](const std::stop_token &) { return bytesOf(diff, format); });
}

void MainWindow::saveAs(const QString &title, const QString &fileName, const FileSaver::Make &make)
{
    askWhereToSave(this, {.title = title, .fileName = fileName},
                   [this, make](const QString &path) { m_saver->save(path, make); });
}

} // namespace ccm
