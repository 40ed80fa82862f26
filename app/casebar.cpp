// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casebar.h"

#include "models/base/turns.h"
#include "widgets/common/statusdelegate.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QLabel *pathLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QToolButton *openButton(const QString &text, const QString &accessibleName, QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    menu->setParent(button, menu->windowFlags());
    button->setMenu(menu);
    return button;
}

QString nativeClient(const CasePaths &paths)
{
    QStringList all = paths.logs;
    if (!paths.client.isEmpty())
        all.prepend(paths.client);
    for (QString &path : all)
        path = QDir::toNativeSeparators(path);
    return all.join(u"; "_s);
}

} // namespace

CaseBar::CaseBar(QWidget *parent)
    : QWidget(parent)
    , m_site(pathLabel(u"sitePath"_s, this))
    , m_client(pathLabel(u"clientPath"_s, this))
{
    auto *siteMenu = new QMenu;
    siteMenu->addAction(tr("A ccmsetup.cab or ccmsetup.xml..."), this, &CaseBar::siteFileWanted);
    siteMenu->addAction(tr("A site's Client folder..."), this, &CaseBar::siteFolderWanted);
    siteMenu->addAction(tr("A management point, or another address..."), this, &CaseBar::siteAddressWanted);
    auto *clientMenu = new QMenu;
    clientMenu->addAction(tr("A client's Windows folder, or a copy..."), this, &CaseBar::clientFolderWanted);
    clientMenu->addAction(tr("An archive, or log files..."), this, &CaseBar::clientFileWanted);

    auto *row = new QHBoxLayout(this);
    row->addWidget(new QLabel(tr("Site:"), this));
    row->addWidget(m_site, 1);
    row->addWidget(openButton(tr("Open"), tr("Open another site"), siteMenu, this));
    row->addSpacing(row->spacing() * 2);
    row->addWidget(new QLabel(tr("Client:"), this));
    row->addWidget(m_client, 1);
    row->addWidget(openButton(tr("Open"), tr("Open another client"), clientMenu, this));
    showPaths({});
}

void CaseBar::showPaths(const CasePaths &paths)
{
    m_paths = paths;
    elide();
}

void CaseBar::elide()
{
    const auto show = [](QLabel *label, const QString &path) {
        const QString shown = path.isEmpty() ? tr("none open") : withTurnsShown(path);
        // What is not there is said quietly, but so that it can be read.
        label->setForegroundRole(path.isEmpty() ? QPalette::PlaceholderText : QPalette::NoRole);
        label->setText(label->fontMetrics().elidedText(shown, Qt::ElideMiddle, label->width()));
        label->setToolTip(path.isEmpty() ? QString() : plainToolTip(path));
        label->setAccessibleName(shown);
    };
    show(m_site, m_paths.site.contains("://"_L1) ? m_paths.site : QDir::toNativeSeparators(m_paths.site));
    show(m_client, nativeClient(m_paths));
}

void CaseBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace ccm
