// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/help/helpchapter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace ccm {

class FilterLine;

/// The manual: its chapters on the left, one of them on the right. Links lead to other chapters only.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QList<HelpChapter> chapters, QWidget *parent = nullptr);

    /// Shows a chapter by its id; the first where there is none.
    void showChapter(const QString &id);
    [[nodiscard]] QString chapter() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void fill(const QString &typed);
    void showCurrent();
    void follow(const QUrl &link);

    QList<HelpChapter> m_chapters;
    FilterLine *m_filter;
    QListWidget *m_list;
    QLabel *m_none;
    QTextBrowser *m_text;
};

} // namespace ccm
