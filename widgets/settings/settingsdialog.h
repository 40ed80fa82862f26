// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace ccm {

/// The few things that the user can choose for the whole program. Nothing changes before it is accepted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Preferences &preferences, PreferenceChoices choices, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;
    void accept() override;

Q_SIGNALS:
    void chosen(const ccm::Preferences &preferences);
    void sharesWanted(); ///< where they are mounted, and certificates
    void keysWanted();
    void folderWanted(); ///< in which the settings are

private:
    [[nodiscard]] QWidget *buildDisplay();
    [[nodiscard]] QWidget *buildLogs();
    [[nodiscard]] QWidget *buildNetwork();
    [[nodiscard]] QWidget *buildPlace();
    [[nodiscard]] QWidget *buildButtons();
    void fillIn(const Preferences &preferences);

    const PreferenceChoices m_choices;
    Preferences m_given; ///< what no field shows stays as it is
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_times;
    QComboBox *m_codePage;
    QCheckBox *m_notify;
    QCheckBox *m_network;
};

} // namespace ccm
