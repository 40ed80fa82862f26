// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/casebundle.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ccm {

/// Asks what a bundle is to hold, and whether names in it are to be replaced.
class BundleDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BundleDialog(QWidget *parent = nullptr);

    [[nodiscard]] BundleOptions options() const;

private:
    void showChoice();

    QCheckBox *m_items;
    QCheckBox *m_redact;
    QLabel *m_hint;
    QPushButton *m_next = nullptr;
};

} // namespace ccm
