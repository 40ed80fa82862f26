// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/environment.h"
#include "models/manifest/manifest.h"

#include <QSplitter>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ccm {

class XmlHighlighter;

/// All that one item says: a sentence, its facts, and its XML beside them.
class ItemDetail final : public QSplitter
{
    Q_OBJECT

public:
    explicit ItemDetail(QWidget *parent = nullptr);

    void showItem(const ManifestItem &item);
    void clear();
    /// Counts from the next item shown. The name is how the user knows the client.
    void setClientEnvironment(const QString &client, const EnvironmentVariables &variables);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString onClient(const ManifestItem &item) const;
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
    QLabel *m_onClient = nullptr;
    QLabel *m_version = nullptr;
    QLabel *m_installation = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_unknown = nullptr;
    QPlainTextEdit *m_xml = nullptr;
    XmlHighlighter *m_highlighter = nullptr;
    QString m_client;
    EnvironmentVariables m_variables;
};

} // namespace ccm
