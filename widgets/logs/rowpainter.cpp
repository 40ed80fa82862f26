// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/rowpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ccm {
namespace {

/// One row on its way to the screen.
class Painting
{
public:
    Painting(QPainter &painter, LaidRow &row, const RowPlace &place, const LogLook &look)
        : m_painter(painter)
        , m_row(row)
        , m_place(place)
        , m_look(look)
        , m_colors(look.row(row.content, place.isSelected, place.isActive))
        , m_body(place.row.adjusted(0, row.seamHeight, 0, 0))
        , m_baseline(m_body.top() + look.padding + look.metrics.ascent())
    {
    }

    void paint()
    {
        if (m_row.seamHeight > 0)
            paintSeam();
        m_painter.fillRect(m_body, m_colors.background);
        m_painter.setPen(m_colors.text);
        const bool isPending = m_row.content.flags.testFlag(RecordFlag::Pending);
        m_painter.setFont(isPending ? m_look.pendingFont : m_look.font);
        for (int column = 0; column < LogRows::ColumnCount; ++column) {
            if (m_place.widths.at(static_cast<std::size_t>(column)) > 0)
                paintCell(column);
        }
        paintGutter(); // over what is scrolled sideways
        if (m_place.hasFocusFrame)
            paintFocusFrame();
    }

private:
    /// A part of the row that starts `from` pixels after its reading start.
    [[nodiscard]] QRect fromStart(int from, int width) const
    {
        QRect part(m_body.left() + from, m_body.top(), width, m_body.height());
        if (m_place.isRightToLeft)
            part.moveRight(m_body.right() - from);
        return part;
    }

    void paintSeam()
    {
        const QRect seam(m_place.row.left(), m_place.row.top(), m_place.row.width(), m_row.seamHeight);
        m_painter.fillRect(seam, m_look.palette.color(QPalette::Base));
        m_painter.setPen(m_look.muted);
        const int middle = seam.center().y();
        m_painter.drawLine(seam.left(), middle, seam.right(), middle);
        const int width = m_look.metrics.horizontalAdvance(m_row.content.seam) + 4 * m_look.margin;
        const QRect text(seam.left() + m_look.gutter + 4 * m_look.margin, seam.top(), width, seam.height());
        const QRect shown = m_place.isRightToLeft
            ? text.translated(seam.left() + seam.right() - text.left() - text.right(), 0)
            : text;
        m_painter.fillRect(shown, m_look.palette.color(QPalette::Base));
        m_painter.setFont(m_look.font);
        m_painter.drawText(shown, Qt::AlignCenter | Qt::TextSingleLine, m_row.content.seam);
    }

    void paintGutter()
    {
        m_painter.fillRect(fromStart(0, m_look.gutter), m_look.palette.color(QPalette::Base));
        if (m_place.hasStripe)
            m_painter.fillRect(fromStart(0, m_look.bar),
                               m_look.hue(distinctHue(m_row.content.fileNumber)).mark);
        if (m_colors.mark.isValid())
            m_painter.fillRect(fromStart(m_look.gutter - m_look.bar, m_look.bar), m_colors.mark);
        if (m_row.content.isBookmarked)
            paintBookmark();
    }

    /// A ribbon: its shape tells, not its colour.
    void paintBookmark()
    {
        const QRect free = fromStart(m_look.bar, m_look.gutter - 2 * m_look.bar);
        const int width = std::max(4, free.width() * 2 / 3);
        const int height = m_look.metrics.ascent();
        const QRectF ribbon(free.center().x() - width / 2.0, m_body.top() + m_look.padding, width, height);
        QPainterPath path(ribbon.topLeft());
        path.lineTo(ribbon.topRight());
        path.lineTo(ribbon.bottomRight());
        path.lineTo(ribbon.center().x(), ribbon.bottom() - width / 2.0);
        path.lineTo(ribbon.bottomLeft());
        path.closeSubpath();
        m_painter.setRenderHint(QPainter::Antialiasing);
        constexpr int BookmarkHue = 215;
        m_painter.fillPath(path, m_look.hue(BookmarkHue).mark);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void paintCell(int column)
    {
        const auto at = static_cast<std::size_t>(column);
        const QRect cell(m_place.columns.at(at), m_body.top(), m_place.widths.at(at), m_body.height());
        const QRect inner = cell.adjusted(m_look.margin, 0, -m_look.margin, 0);
        if (column == LogRows::Text)
            paintText(inner);
        else if (column == LogRows::Level)
            paintLevel(inner);
        else if (column == LogRows::Time && !m_row.content.timeHint.isEmpty())
            paintUnreadTime(inner, m_row.cells.at(at));
        else
            paintPlain(inner, m_row.cells.at(at), column == LogRows::Elapsed);
    }

    /// Paler and slanted: it is no time like those around it.
    void paintUnreadTime(const QRect &inner, const LaidRow::Cell &cell)
    {
        m_painter.save();
        QColor pale = m_colors.text;
        pale.setAlphaF(0.85F);
        m_painter.setPen(pale);
        QFont slanted = m_painter.font();
        slanted.setItalic(true);
        m_painter.setFont(slanted);
        paintPlain(inner, cell);
        m_painter.restore();
    }

    void paintPlain(const QRect &inner, const LaidRow::Cell &cell, bool atEnd = false)
    {
        if (cell.text.isEmpty())
            return;
        const bool atRight = atEnd != m_place.isRightToLeft;
        m_painter.drawText(QPoint(atRight ? inner.right() + 1 - cell.width : inner.left(), m_baseline),
                           cell.text);
    }

    void paintLevel(QRect inner)
    {
        const bool isQuiet = m_row.content.isContext || m_place.isSelected || m_row.content.hue >= 0
            || !m_colors.mark.isValid();
        const QPixmap shape = m_look.shape(m_row.content.severity, isQuiet ? m_colors.text : m_colors.mark);
        const int size = m_look.shapeSize;
        if (!shape.isNull() && inner.width() >= size) {
            const int x = m_place.isRightToLeft ? inner.right() + 1 - size : inner.left();
            m_painter.drawPixmap(QRect(x, m_body.top() + m_look.padding, size, size), shape);
        }
        if (m_place.isRightToLeft)
            inner.setRight(inner.right() - size - m_look.margin);
        else
            inner.setLeft(inner.left() + size + m_look.margin);
        paintPlain(inner, m_row.cells[LogRows::Level]);
    }

    void paintText(const QRect &inner)
    {
        if (!m_row.content.isLoaded)
            return paintPlaceholder(inner);
        if (m_place.isWrapped)
            return paintWrapped(inner);
        if (m_place.textShift > 0)
            return paintShifted(inner);
        if (!m_row.content.spans.isEmpty() && m_row.layout) {
            m_row.layout->draw(&m_painter, QPointF(startOf(inner), m_body.top() + m_look.padding));
            return;
        }
        paintPlain(inner, m_row.cells[LogRows::Text]);
    }

    [[nodiscard]] int startOf(const QRect &inner) const
    {
        return m_place.isRightToLeft ? inner.right() + 1 - m_row.cells[LogRows::Text].width : inner.left();
    }

    void paintWrapped(const QRect &inner)
    {
        if (!m_row.layout)
            return;
        m_row.layout->draw(&m_painter, QPointF(inner.left(), m_body.top() + m_look.padding));
        if (m_row.cells[LogRows::Text].isElided) {
            const int width = m_look.metrics.horizontalAdvance(u'…');
            const QRect last(inner.right() - width, m_body.bottom() - m_look.padding - m_look.line, width + 1,
                             m_look.line);
            m_painter.fillRect(last, m_colors.background);
            m_painter.drawText(last, Qt::AlignCenter, QString(u'…'));
        }
    }

    void paintShifted(const QRect &inner)
    {
        if (!m_row.layout || m_row.layout->text() != m_row.line)
            makeLineLayout(m_row, m_look);
        if (m_row.layout->lineCount() == 0)
            return;
        m_painter.save();
        m_painter.setClipRect(inner);
        const int y = m_body.top() + m_look.padding;
        if (!m_row.content.spans.isEmpty()) {
            m_row.layout->draw(&m_painter, QPointF(inner.left() - m_place.textShift, y));
        } else {
            // Only what is in view: a line may be a hundred times as wide.
            const QTextLine line = m_row.layout->lineAt(0);
            const int from = line.xToCursor(m_place.textShift, QTextLine::CursorOnCharacter);
            const int to = line.xToCursor(m_place.textShift + inner.width()) + 1;
            const int x = inner.left() - m_place.textShift + qRound(line.cursorToX(from));
            m_painter.drawText(QPoint(x, m_baseline), m_row.line.mid(from, to - from + 1));
        }
        m_painter.restore();
    }

    /// Where the text will be; it has been asked for.
    void paintPlaceholder(const QRect &inner)
    {
        // Some are shorter than others, as text is; by the row's place, so that they do not flicker.
        const int width =
            inner.width() * (35 + (m_body.top() / std::max(1, m_body.height()) * 37) % 45) / 100;
        const int height = std::max(3, m_look.metrics.xHeight());
        const QRect line(m_place.isRightToLeft ? inner.right() + 1 - width : inner.left(),
                         m_body.top() + m_look.padding + (m_look.line - height) / 2, width, height);
        QColor quiet = m_colors.text;
        quiet.setAlpha(40);
        m_painter.fillRect(line, quiet);
    }

    void paintFocusFrame()
    {
        const QRect frame = m_body.adjusted(0, 0, -1, -1);
        m_painter.setPen(m_look.palette.color(m_place.isSelected ? QPalette::Text : QPalette::Highlight));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(frame);
    }

    QPainter &m_painter;
    LaidRow &m_row;
    const RowPlace &m_place;
    const LogLook &m_look;
    LogLook::RowColors m_colors;
    QRect m_body; ///< without the seam
    int m_baseline = 0;
};

} // namespace

void paintRow(QPainter &painter, LaidRow &row, const RowPlace &place, const LogLook &look)
{
    Painting(painter, row, place, look).paint();
}

} // namespace ccm
