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

/// Where Windows shares are mounted on this computer, and which certificates are trusted besides the
/// system's: of authorities that vouch for servers, and, apart from them, of roots that signers of files
/// have.
class SharesDialog final : public QDialog
{
    Q_OBJECT

public:
    SharesDialog(const QList<ShareMapping> &shares, const QStringList &caFiles,
                 const QStringList &signerRoots, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void settingsChosen(const QList<ccm::ShareMapping> &shares, const QStringList &caFiles,
                        const QStringList &signerRoots);

private:
    [[nodiscard]] QWidget *buildShares();
    [[nodiscard]] QWidget *buildFiles(const QString &title, QListWidget *list, const QString &addText,
                                      const QString &removeText);
    [[nodiscard]] QList<ShareMapping> shares() const;
    void addRow(const ShareMapping &mapping);
    void askForFiles(QListWidget *list);

    QTableWidget *m_shares;
    QListWidget *m_authorities;
    QListWidget *m_signerRoots;
    QLabel *m_problem;
};

} // namespace ccm
