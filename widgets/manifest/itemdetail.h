// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"

#include <QSplitter>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ccm {

/// All that one item says: a sentence, its facts, and its XML beside them.
class ItemDetail final : public QSplitter
{
    Q_OBJECT

public:
    explicit ItemDetail(QWidget *parent = nullptr);

    void showItem(const ManifestItem &item);
    void clear();

private:
    [[nodiscard]] QWidget *buildFacts();
    [[nodiscard]] QWidget *buildXml();
    [[nodiscard]] QLineEdit *addLine(const QString &title, const QString &name);
    [[nodiscard]] QLabel *addText(const QString &title, const QString &name);

    QFormLayout *m_form = nullptr;
    QLabel *m_sentence = nullptr;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_hash = nullptr;
    QLabel *m_platforms = nullptr;
    QLabel *m_discovery = nullptr;
    QLabel *m_version = nullptr;
    QLabel *m_installation = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_unknown = nullptr;
    QPlainTextEdit *m_xml = nullptr;
};

} // namespace ccm
