// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/diagnosis/finding.h"

#include <QList>
#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace ccm {

/// What went wrong, the first cause first, each with its records; the others when asked for.
class FindingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    /// The same findings again change nothing.
    void showFindings(const QList<Finding> &findings);

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *buildFinding(const Finding &finding, qsizetype number);
    [[nodiscard]] QToolButton *buildPlace(const Evidence &evidence, const QString &objectName);
    void showOthers(bool isOn);

    QList<Finding> m_findings;
    QVBoxLayout *m_first;
    QToolButton *m_more;
    QScrollArea *m_others;
};

} // namespace ccm
