// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace ccm {

/// Chooses a time zone: typed in part, those that contain it are offered. Takes any text; whether there is
/// such a zone is checked with the plan.
class ZoneBox final : public QComboBox
{
    Q_OBJECT

public:
    /// `ofNone` is offered for an empty zone, as "The plan's"; without it there is always a zone.
    explicit ZoneBox(const QString &ofNone, QWidget *parent = nullptr);

    void setZone(const QByteArray &zone);
    [[nodiscard]] QByteArray zone() const;

Q_SIGNALS:
    void zoneChosen(); ///< from the list, or typed to its end

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeText();

    QString m_ofNone;
};

} // namespace ccm
