// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/sitecase.h"

#include <QDialog>

class QTreeWidget;

namespace ccm {

/// Lets the user choose one of several manifests of an archive or folder.
class CandidatesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CandidatesDialog(const QList<ManifestCandidate> &candidates, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void candidateChosen(const QString &address);

private:
    void fill();

    QList<ManifestCandidate> m_candidates;
    QTreeWidget *m_list;
};

} // namespace ccm
