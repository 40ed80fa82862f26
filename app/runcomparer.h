// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/cases/clientcase.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ccm {

class RunComparison;

/// Reads the runs of the client that is open, and those of another one, and shows two of them side by side.
class RunComparer final : public QObject
{
    Q_OBJECT

public:
    /// The dialog's parent, which owns both.
    explicit RunComparer(QWidget *parent);

    /// Opens the dialog; `run` is the one that the user looks at.
    void compare(const ClientCase &client, qsizetype run);
    /// A folder, an archive or a log of another client.
    void openOther(const QString &path);
    /// The client that was compared is not open any more.
    void close();

    [[nodiscard]] RunComparison &dialog() { return *m_dialog; }

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);
    void otherEvidenceActivated(const QString &client, const ccm::Evidence &evidence);

private:
    RunComparison *m_dialog;
    Loader<QList<ToldRun>> m_own{this};
    Loader<QList<ToldRun>> m_other{this};
};

} // namespace ccm
