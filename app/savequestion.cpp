// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/savequestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace ccm {

void askToSave(QWidget *window, const SaveQuestion &question, const std::function<void()> &save,
               const std::function<void()> &discard)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName(question.name);
    QObject::connect(box->addButton(QMessageBox::Save), &QPushButton::clicked, window, save);
    QObject::connect(box->addButton(QMessageBox::Discard), &QPushButton::clicked, window, discard);
    box->setDefaultButton(QMessageBox::Save);
    box->open();
}

} // namespace ccm
