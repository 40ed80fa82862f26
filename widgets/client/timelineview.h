// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/timeline.h"
#include "widgets/client/timelinelayout.h"
#include "widgets/client/timelinelook.h"

#include <QAbstractScrollArea>
#include <QDateTime>

class QMenu;

namespace ccm {

/// A client's story over real time: runs, their phases, items and downloads, Windows Installer, Endpoint
/// Protection and the schedule, one below the other. Everything in it leads to its record.
///
/// Weeks may lie between two runs that take minutes each. That is why an overview of the whole stands on
/// top, keys lead from run to run, and a story opens at its last run: what a hurried administrator wants to
/// know is what happened last. Where the last run can be made out in the whole, the whole is shown.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// A story of the same source as the one before is that one, grown: what is in sight and what is
    /// current stay, and where the end is in sight, the view follows it. Another one is shown from anew.
    void setTimeline(const Timeline &timeline);
    /// Where the story is live; invalid where it is not. In UTC. Where no record tells how far the client's
    /// clock is from UTC, the present has no place on its timeline and is not shown.
    void setNow(const QDateTime &utc);
    /// Makes a run of ClientState::runs the current entry and shows it. Says nothing.
    void selectRun(qsizetype run);

    /// The stretch of time in sight, as times of entries.
    [[nodiscard]] std::pair<double, double> range() const;
    void showRange(double from, double to);
    [[nodiscard]] TimelinePlace current() const { return m_current; }
    void setCurrent(TimelinePlace place);
    [[nodiscard]] const TimelineLayout &layoutOfEntries() const { return m_layout; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants to see where a statement comes from.
    void evidenceActivated(const ccm::Evidence &evidence);
    /// The user has gone to an entry of another run.
    void runSelected(qsizetype run);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Command : quint8 {
        ShowRecord,
        Copy,
        Fit,
        PreviousRun,
        NextRun,
        LastRun,
        WholeStory,
        ZoomIn,
        ZoomOut,
        PanLeft,
        PanRight,
        Previous,
        Next,
        Up,
        Down,
    };
    struct Key;
    struct MenuItem;
    static const QList<Key> &keys();
    static const QList<MenuItem> &menuItems();
    [[nodiscard]] static const Key *keyOf(const QKeyEvent &event);

    // What is in sight.
    void showOpening();
    void showWhole();
    void fit(TimelinePlace place);
    void bringIntoSight(TimelinePlace place);
    void follow(qint64 presentBefore, qint64 recordsBefore);
    void zoom(double factor, double time);
    void pan(double milliseconds);
    void rangeChanged();
    void updateGeometries();

    // What is current.
    [[nodiscard]] TimelinePlace findAgain(const TimelineEntry &entry, TimelineTrackKind track) const;
    [[nodiscard]] TimelinePlace placeOfRun(qsizetype run) const;
    [[nodiscard]] TimelinePlace lastRun() const;
    void goTo(TimelinePlace place);
    void moveBy(int entries);
    void moveToTrack(int by);
    void moveToRun(int by);
    void describe();

    void carryOut(Command command);
    [[nodiscard]] bool canCarryOut(Command command) const;
    void showRecord(TimelinePlace place);
    void copyText() const;
    void centreWholeOn(QPointF position);

    TimelineLayout m_layout;
    TimelineLook m_look;
    TimelinePlace m_current;
    TimelinePlace m_anchor; ///< whose moment is kept on the way from track to track
    qsizetype m_run = -1; ///< the last that was gone to
    QDateTime m_utc; ///< the present, as it was set
    bool m_isUntouched = true; ///< nobody has zoomed or panned since the story was opened
    enum class Drag : quint8 { None, Pressed, Panning, Overview } m_drag = Drag::None;
    QPointF m_dragFrom;
};

} // namespace ccm
