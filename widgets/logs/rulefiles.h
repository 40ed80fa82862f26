// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"

#include <QByteArray>
#include <QObject>

class QWidget;

namespace ccm {

class FileSaver;

/// Asks for a file of filters or highlight rules, and reads or writes it on a thread of its own.
class RuleFiles final : public QObject
{
    Q_OBJECT

public:
    /// Larger files are not read; `window` is the one that the file dialogs belong to.
    RuleFiles(qsizetype largestFile, QWidget &window);

    void askForImport(const QString &title);
    void askForExport(const QString &title, const QString &fileName, const QByteArray &json);
    void importFrom(const QString &path);
    void exportTo(const QString &path, const QByteArray &json);

Q_SIGNALS:
    void imported(const QByteArray &json, const QString &path);
    void exported(const QString &path);
    /// Why it was not read or written, as a whole sentence.
    void failed(const QString &sentence);

private:
    qsizetype m_largestFile;
    QWidget &m_window;
    FileSaver *m_writer;
    Loader<QByteArray> m_reader{this};
};

} // namespace ccm
