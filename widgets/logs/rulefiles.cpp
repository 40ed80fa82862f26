// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/rulefiles.h"

#include "models/base/files.h"
#include "widgets/common/filesaver.h"

#include <QFileDialog>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QFileDialog *fileDialog(QWidget &window, const QString &title)
{
    auto *dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({RuleFiles::tr("JSON files (*.json)"), RuleFiles::tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    return dialog;
}

} // namespace

RuleFiles::RuleFiles(qsizetype largestFile, QWidget &window)
    : QObject(&window)
    , m_largestFile(largestFile)
    , m_window(window)
    , m_writer(new FileSaver(window))
{
    connect(m_writer, &FileSaver::saved, this, &RuleFiles::exported);
    connect(m_writer, &FileSaver::failed, this,
            [this](const Error &error) { Q_EMIT failed(error.message()); });
}

void RuleFiles::askForImport(const QString &title)
{
    QFileDialog *dialog = fileDialog(m_window, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RuleFiles::importFrom);
    dialog->open();
}

void RuleFiles::askForExport(const QString &title, const QString &fileName, const QByteArray &json)
{
    QFileDialog *dialog = fileDialog(m_window, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, json](const QString &path) { exportTo(path, json); });
    dialog->open();
}

void RuleFiles::importFrom(const QString &path)
{
    m_reader.start([path, most = m_largestFile](const std::stop_token &) { return readFile(path, most); },
                   [this, path](const Result<QByteArray> &json) {
                       if (json)
                           Q_EMIT imported(*json, path);
                       else
                           Q_EMIT failed(json.error().message());
                   });
}

void RuleFiles::exportTo(const QString &path, const QByteArray &json)
{
    m_writer->save(path, json);
}

} // namespace ccm
