// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/sharemap.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;
class QTableWidget;

namespace ccm {

/// Where Windows shares are mounted on this computer, and which authorities are trusted besides the system's.
class SharesDialog final : public QDialog
{
    Q_OBJECT

public:
    SharesDialog(const QList<ShareMapping> &shares, const QStringList &caFiles, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void settingsChosen(const QList<ccm::ShareMapping> &shares, const QStringList &caFiles);

private:
    [[nodiscard]] QWidget *buildShares();
    [[nodiscard]] QWidget *buildAuthorities();
    [[nodiscard]] QList<ShareMapping> shares() const;
    void addRow(const ShareMapping &mapping);
    void askForAuthorities();

    QTableWidget *m_shares;
    QListWidget *m_authorities;
    QLabel *m_problem;
};

} // namespace ccm
