// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QPlainTextEdit;

namespace ccm {

/// The XML of an item as it stands on both sides, with what differs marked.
class XmlSides final : public QSplitter
{
    Q_OBJECT

public:
    explicit XmlSides(QWidget *parent = nullptr);

    /// An empty text: the side has no such item.
    void showXml(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPlainTextEdit *addSide(const QString &objectName, const QString &title,
                                          const QString &placeholder);
    void mark();

    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
};

} // namespace ccm
