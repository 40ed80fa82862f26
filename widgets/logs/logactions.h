// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace ccm {

/// What can be done in a log, with the keys of CMTrace where it has them. Only that: what they do is
/// connected by the pane.
class LogActions final : public QObject
{
    Q_OBJECT

public:
    /// The keys work wherever the focus is inside of `owner`.
    explicit LogActions(QWidget *owner);

    QAction *previousError = nullptr; ///< Shift+F8
    QAction *nextError = nullptr; ///< F8
    QAction *follow = nullptr;
    QAction *pause = nullptr; ///< Ctrl+U
    QAction *notify = nullptr; ///< on the desktop
    QAction *find = nullptr; ///< Ctrl+F; the window may have a key of its own for it
    QAction *findNext = nullptr; ///< F3
    QAction *findPrevious = nullptr; ///< Shift+F3
    QAction *filter = nullptr; ///< Ctrl+Shift+F
    QAction *lookUpError = nullptr; ///< Ctrl+L
    QAction *highlights = nullptr;
    QAction *details = nullptr; ///< Ctrl+H
    QAction *histogram = nullptr;
    QAction *wrap = nullptr;
    QAction *bookmark = nullptr; ///< Ctrl+B
    QAction *nextBookmark = nullptr; ///< F2
    QAction *previousBookmark = nullptr; ///< Shift+F2
    QAction *copyWithHeader = nullptr; ///< Ctrl+Shift+C
    QAction *copyJson = nullptr;
    QAction *saveRows = nullptr;
    QAction *paste = nullptr; ///< Ctrl+V
    QActionGroup *times = nullptr; ///< data: TimeDisplay as a number
    QActionGroup *intervals = nullptr; ///< data: milliseconds
    QActionGroup *codePages = nullptr; ///< data: number of the code page
    QActionGroup *contexts = nullptr; ///< data: records

    /// Draws the icons anew, in the owner's palette.
    void drawIcons();
    /// A menu with everything that the tool bar has no place for.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const;

private:
    [[nodiscard]] QAction *add(const QString &text, const char *name, const QKeySequence &key = {});
    [[nodiscard]] QAction *addToggle(const QString &text, const char *name, bool on,
                                     const QKeySequence &key = {});
    void addChoices();

    QWidget *m_owner;
};

} // namespace ccm
