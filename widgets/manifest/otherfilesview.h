// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/otherfilemodel.h"

#include <QWidget>

class QLabel;

namespace ccm {

class TableView;

/// What lies beside the manifest, and which of its items do not.
class OtherFilesView final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherFilesView(QWidget *parent = nullptr);

    void showUnknown();
    /// As for filesBeside().
    void showFiles(const Manifest &manifest, const QList<OtherFile> &files, const FileSizes &inFolder);

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void itemActivated(int number); ///< the first of those that name the file, from 1

private:
    OtherFileModel m_model;
    QLabel *m_summary;
    TableView *m_table;
};

} // namespace ccm
