// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/savedialog.h"

#include <QFileDialog>

namespace ccm {

QFileDialog *askWhereToSave(QWidget *parent, const SaveOffer &offer,
                            const std::function<void(const QString &path)> &chosen)
{
    using namespace Qt::StringLiterals;
    auto *dialog = new QFileDialog(parent, offer.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!offer.filters.isEmpty())
        dialog->setNameFilter(offer.filters);
    dialog->setDefaultSuffix(offer.fileName.sliced(offer.fileName.lastIndexOf(u'.') + 1));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.indexOf("*."_L1); // "PNG picture (*.png)"
        if (dot >= 0)
            dialog->setDefaultSuffix(filter.mid(dot + 2, filter.indexOf(u')', dot) - dot - 2));
    });
    dialog->selectFile(offer.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
    return dialog;
}

} // namespace ccm
