// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/help/helpchapter.h"
#include "widgets/help/helpsearch.h"

#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace ccm {

class FilterLine;

/// The manual: its chapters on the left, one of them on the right. Links lead to other chapters only. What is
/// searched for is marked, and stepped through from chapter to chapter.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Begins with the chapter of the id `first`, or with the first there is.
    explicit HelpWindow(QList<HelpChapter> chapters, const QString &first = {}, QWidget *parent = nullptr);

    /// Shows a chapter by its id; the first where there is none.
    void showChapter(const QString &id);
    /// That is read.
    [[nodiscard]] QString chapter() const { return m_shown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where somebody was in the manual.
    struct Place
    {
        QString chapter;
        int scrolled = 0;
    };
    enum class Visit : quint8 { Remembered, NotRemembered };

    void buildLayout();
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] QWidget *buildPage();
    void buildActions();
    void addActionTo(QBoxLayout &row, QAction *action);
    void fill(const QString &typed);
    void forgetSearch();
    void choose(const QString &id);
    void showRow(int row, Visit visit);
    [[nodiscard]] Place here() const;
    void goBack();
    void goForward();
    void goTo(const Place &place);
    void step(int by);
    void markPlaces();
    void showPlace();
    void showWays();
    [[nodiscard]] const HelpFinding *finding() const;
    void follow(const QUrl &link);

    QList<HelpChapter> m_chapters;
    std::optional<HelpSearch> m_search; ///< made when something is searched for
    QString m_typed; ///< as it was searched for
    QList<HelpFinding> m_found; ///< one for each row, where something is searched for
    QString m_shown;
    qsizetype m_place = 0; ///< of those in the chapter that is shown
    QList<Place> m_before;
    QList<Place> m_after;
    FilterLine *m_filter;
    QListWidget *m_list;
    QLabel *m_none;
    QLabel *m_count;
    QTextBrowser *m_text;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_previous;
    QAction *m_next;
};

} // namespace ccm
