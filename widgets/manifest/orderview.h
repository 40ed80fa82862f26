// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/installationorder.h"

#include <QWidget>

class QLabel;

namespace ccm {

class TableView;

/// In which order ccmsetup installs what it needs, and what the manifest leaves open about it.
class OrderView final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderView(QWidget *parent = nullptr);

    void showManifest(const Manifest &manifest);

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void itemActivated(int number); ///< in the file, from 1

private:
    InstallationOrderModel m_model;
    QLabel *m_summary;
    TableView *m_table;
};

} // namespace ccm
