// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/casepaths.h"

#include <QWidget>

class QLabel;

namespace ccm {

/// What is open, above the panes: the site and the client, each with its button to open another.
class CaseBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseBar(QWidget *parent = nullptr);

    void showPaths(const CasePaths &paths);

Q_SIGNALS:
    void siteFileWanted();
    void siteFolderWanted();
    void siteAddressWanted();
    void clientFolderWanted();
    void clientFileWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QLabel *m_site;
    QLabel *m_client;
    CasePaths m_paths;
};

} // namespace ccm
