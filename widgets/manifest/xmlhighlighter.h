// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPalette;

namespace ccm {

/// Colours XML: names of elements and attributes, values, comments. Colours follow the palette.
class XmlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    XmlHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void setColors(const QPalette &palette);
    /// These read from `i` on, colour what they read and return where they stopped.
    [[nodiscard]] qsizetype readText(const QString &text, qsizetype i);
    [[nodiscard]] qsizetype readTag(const QString &text, qsizetype i);
    [[nodiscard]] qsizetype readUntil(const QString &text, qsizetype i, QStringView end, int nextState,
                                      const QTextCharFormat &format);
    void paint(qsizetype begin, qsizetype end, const QTextCharFormat &format);

    QTextCharFormat m_element;
    QTextCharFormat m_attribute;
    QTextCharFormat m_value;
    QTextCharFormat m_comment;
    int m_state = 0;
};

} // namespace ccm
