// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/logs/laidrow.h"
#include "widgets/logs/loglook.h"
#include "widgets/logs/rowselection.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

namespace ccm {

class LogHeader;
struct RowPlace;

/// The rows of a log, however many: it lays out and paints those in view and keeps nothing of the
/// others. Follows the log's end until the user looks at something further up; End, or scrolling down
/// to the end, follows again. Where rows come or go above, what the user looks at stays where it is.
///
/// After a reset of the model nothing is selected or current and the first row is the top one; the
/// owner restores what it wants to keep.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LogView(LogRows &model, QWidget *parent = nullptr);
    ~LogView() override;

    [[nodiscard]] LogRows &model() const { return m_model; }
    [[nodiscard]] LogHeader &header() const { return *m_header; }

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Rows added at the end since following stopped.
    [[nodiscard]] int unseenRows() const { return m_unseen; }
    /// Off while rows come that are not new, as those a new filter finds.
    void setCountingUnseen(bool counting) { m_countingUnseen = counting; }

    /// The first row in view, perhaps not the whole of it.
    [[nodiscard]] int topRow() const { return m_top.row; }
    /// Does not follow any longer.
    void setTopRow(int row);
    /// The rows in view, also those in part.
    [[nodiscard]] RowRange visibleRows();
    /// Makes a row current, selects it and shows it in the middle; does not follow any longer.
    void showRow(int row);

    /// -1: none
    [[nodiscard]] int currentRow() const { return m_current; }
    /// Neither selects nor scrolls.
    void setCurrentRow(int row);
    [[nodiscard]] const RowSelection &selectedRows() const { return m_selection; }
    void setSelectedRows(const RowSelection &rows);
    void selectAll();

    [[nodiscard]] bool isWrapped() const { return m_wrapped; }
    void setWrapped(bool wrapped);
    /// The colours that tell logs apart; of no use where there is but one.
    void setStripesShown(bool shown);
    /// Stands in the middle while there are no rows.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }

    /// Columns: widths, order, visibility.
    [[nodiscard]] QByteArray saveState() const;
    /// False, and nothing changed, where the state is not one of this version.
    bool restoreState(const QByteArray &state);

    /// At most so many rows are copied; more are a matter for an export.
    static constexpr qint64 MaximumCopiedRows = 100'000;
    /// Visible columns as they stand, the whole message, without a line break.
    [[nodiscard]] QString textOf(const LogRowContent &content) const;
    /// The selected rows from top to bottom, a line each. Empty where one of them is not loaded, or they
    /// are too many.
    [[nodiscard]] QString selectedText() const;
    /// Emits copyNeedsReading() instead where selectedText() cannot tell.
    void copySelection();
    /// The current row's message.
    void copyMessage();

    /// -1 where there is none
    [[nodiscard]] int rowAt(const QPoint &viewportPoint);
    /// In viewport coordinates, without the seam; empty where it is not in view.
    [[nodiscard]] QRect rowRect(int row);
    [[nodiscard]] QRect cellRect(int row, int column);

Q_SIGNALS:
    void followingChanged(bool following);
    void unseenRowsChanged(int rows);
    void currentChanged(int row);
    void selectionChanged();
    /// A double click, or Enter.
    void rowActivated(int row);
    /// The row is current by then; -1 and -1 beside all rows or columns.
    void contextMenuRequested(int row, int column, const QPoint &globalPos);
    void visibleRowsChanged(int first, int last);
    /// Copy was asked for, but not all selected rows are loaded.
    void copyNeedsReading();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr quint32 StateMark = 0x4c560001; ///< "LV", version 1

    /// What is at the viewport's top: a row, and how many of its pixels are above.
    struct Place
    {
        int row = 0;
        int offset = 0;
    };
    struct Visible
    {
        int row = 0;
        int y = 0;
    };

    void connectModel();
    void addCopyActions();
    void renewLook();
    void placeHeader();

    void noteInserted(int first, int last);
    void noteRemoved(int first, int last);
    void noteChanged(int first, int last);
    void noteReset();

    [[nodiscard]] int rowCount() const { return m_model.rowCount(); }
    [[nodiscard]] int rowHeight() const { return m_look->line + 2 * m_look->padding; }
    [[nodiscard]] LaidRow &laid(int row);
    [[nodiscard]] RowMeasures measures() const;
    /// Lays out what is in view, if that has changed.
    void layOut();
    void fillView();
    void forgetHiddenRows();
    void invalidate(); ///< all rows are to be laid out anew
    void touch(); ///< what is in view is another part now
    /// Where the top is if the row ends at the viewport's bottom.
    [[nodiscard]] Place placeEndingWith(int row);
    [[nodiscard]] Place placeInTheMiddle(int row);
    [[nodiscard]] int maximumTop();
    void updateBars();
    void updateSideways();
    [[nodiscard]] bool isAtEnd();
    [[nodiscard]] bool canScroll();
    void moveTo(Place place);
    void scrollByPixels(int dy);
    void noteScrolledByUser();
    void ensureVisible(int row);
    [[nodiscard]] RowPlace placeOf(const Visible &visible) const;

    void goTo(int row, Qt::KeyboardModifiers modifiers);
    void goByPage(bool down, Qt::KeyboardModifiers modifiers);
    void extendTo(int row, bool keepOthers);
    [[nodiscard]] bool handleMoveKey(QKeyEvent *event);
    [[nodiscard]] int columnAt(int x) const;
    void showToolTip(const QPoint &position, const QPoint &globalPosition);
    void setUnseen(int rows);
    void announceCurrent();

    LogRows &m_model;
    LogHeader *m_header = nullptr;
    std::unique_ptr<LogLook> m_look;
    QTimer m_soon; ///< lays out where no paint event comes by itself, and sets the horizontal bar
    QTimer m_dragScroll;

    Place m_top;
    std::unordered_map<int, LaidRow> m_laid; ///< those in view, and no others for long
    std::vector<Visible> m_visible;
    RowRange m_announced; ///< by visibleRowsChanged()
    bool m_isLaidOut = false;
    bool m_toEnd = false; ///< show the end with the next layout
    bool m_toMiddle = false; ///< show the current row in the middle, until that was painted
    int m_maximumTop = -1; ///< -1: not known
    int m_textShift = 0;
    int m_widestText = 0; ///< seen since the last reset

    RowSelection m_selection;
    int m_current = -1;
    int m_anchor = -1; ///< where a selection with Shift starts
    int m_unseen = 0;
    bool m_following = true;
    bool m_countingUnseen = true;
    bool m_adjusting = false; ///< the view scrolls by itself
    bool m_wrapped = false;
    bool m_stripesShown = true;
    bool m_dragging = false;
    QString m_emptyText;
    QPoint m_dragPosition;
};

} // namespace ccm
