// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/trust.h"

#include <QDialog>

class QLabel;

namespace ccm {

class TrustView;

/// The signature of one file. Which file is chosen or dropped here, and read elsewhere.
class TrustDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TrustDialog(QWidget *parent = nullptr);

    void showLoading(const QString &file);
    /// In bytes; a total of 0 is not known.
    void showProgress(qint64 done, qint64 total);
    void showResult(const QString &file, const Result<TrustReport> &report);

Q_SIGNALS:
    void otherFileRequested();
    void fileDropped(const QString &path);
    void addRootRequested();
    void cancelWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLabel *m_file;
    TrustView *m_view;
};

} // namespace ccm
