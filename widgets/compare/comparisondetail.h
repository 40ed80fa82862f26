// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ccm {

/// One item of a comparison in full: the site's version and hash over the client's, and the reason.
class ComparisonDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonDetail(QWidget *parent = nullptr);

    void showItem(const ItemComparison &item);
    void showNothing();

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);
    void manifestItemActivated(const QString &fileName);

private:
    void buildLayout();
    QLabel *addCell(QGridLayout &grid, int row, int column, const QString &name,
                    const QString &accessibleName);

    QLabel *m_title;
    QLabel *m_siteVersion = nullptr;
    QLabel *m_siteSize = nullptr;
    QLabel *m_siteHash = nullptr;
    QLabel *m_clientVersion = nullptr;
    QLabel *m_clientSize = nullptr;
    QLabel *m_clientHash = nullptr;
    QLabel *m_reason;
    QLabel *m_source;
    QPushButton *m_inManifest;
    QPushButton *m_evidence;
    ItemComparison m_item;
};

} // namespace ccm
