// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cases/reportdocument.h"

#include "models/base/reporttext.h"
#include "widgets/common/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr double UnitsPerInch = 96; ///< what lengths below are told in
constexpr int BodyPoints = 9;
constexpr int TablePoints = 8;
constexpr double CharacterShare = 0.62; ///< of the size of a font: how wide a character is
constexpr int WordPixels = 100; ///< that words are measured in

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ReportDocument)
};

/// In characters of usual width: of the longest word, and of the longest text.
struct ColumnNeed
{
    double least = 0;
    double most = 0;
};

/// Bold, as titles are.
QFontMetricsF metricsOfWords()
{
    QFont font;
    font.setPixelSize(WordPixels);
    font.setBold(true);
    return QFontMetricsF(font);
}

ColumnNeed needOf(const ReportTable &table, qsizetype column)
{
    constexpr double Around = 1.5; // for the padding
    constexpr qsizetype LongestWord = 14; // a path or a hash is broken
    constexpr qsizetype LongestText = 80;
    const QFontMetricsF metrics = metricsOfWords();
    const auto widthOf = [&metrics](QStringView word) {
        return metrics.horizontalAdvance(word.toString()) / (WordPixels * CharacterShare);
    };
    double least = 0;
    qsizetype most = 0;
    const auto take = [&](const QString &text) {
        most = std::max(most, std::min(text.size(), LongestText));
        for (const QStringView word : QStringView(text).split(u' '))
            least = std::max(least, widthOf(word.left(LongestWord)));
    };
    take(table.columns[column]);
    for (const QStringList &row : table.rows)
        take(row[column]);
    return {.least = least + Around, .most = std::max(least, static_cast<double>(most)) + Around};
}

/// Builds the document for a page of this size, in units; all texts go in as plain text.
class Builder
{
public:
    Builder(QTextDocument &document, const ReportPictures &pictures, const QSizeF &page)
        : m_document(document)
        , m_pictures(pictures)
        , m_page(page)
        , m_cursor(&document)
    {
        m_cursor.beginEditBlock(); // laid out once, at the end
    }
    void finish() { m_cursor.endEditBlock(); }

    void addHead(const Report &report)
    {
        constexpr int TitlePoints = 18;
        constexpr int HeadlinePoints = 11;
        addBlock(report.title, textFormat(TitlePoints, QFont::Bold), {});
        if (!report.headline.isEmpty())
            addBlock(report.headline, textFormat(HeadlinePoints, QFont::Bold), blockFormat(4));
        for (const QString &line : report.lines)
            addBlock(line, textFormat(BodyPoints), blockFormat(2));
    }

    void addPart(const ReportPart &part)
    {
        constexpr int ChapterPoints = 13;
        constexpr int PartPoints = 10;
        const bool isChapter = part.level <= 2;
        QTextBlockFormat heading = blockFormat(isChapter ? 18 : 10);
        heading.setHeadingLevel(part.level);
        addBlock(part.heading, textFormat(isChapter ? ChapterPoints : PartPoints, QFont::Bold), heading);
        addPicture(m_pictures.value(part.picture));
        for (const QString &line : part.lines)
            addBlock(u"•  "_s + line, textFormat(BodyPoints), blockFormat(2));
        if (!part.table.isEmpty())
            addTable(part.table);
    }

private:
    static QTextCharFormat textFormat(int points, QFont::Weight weight = QFont::Normal)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        return format;
    }

    static QTextBlockFormat blockFormat(int above)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        return format;
    }

    void addBlock(const QString &text, const QTextCharFormat &format, const QTextBlockFormat &block)
    {
        if (m_document.isEmpty())
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_cursor.insertText(neutralised(text), format);
    }

    void addPicture(const QByteArray &png)
    {
        QImage image;
        if (png.isEmpty() || !image.loadFromData(png, "PNG"))
            return;
        image.setDevicePixelRatio(1);
        const QString name = u"picture%1"_s.arg(m_number++);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        const double scale =
            std::min(m_page.width() / image.width(), m_page.height() * MostOfAPage / image.height());
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(std::floor(image.width() * scale));
        format.setHeight(std::floor(image.height() * scale));
        m_cursor.insertBlock(blockFormat(4));
        m_cursor.insertImage(format);
    }

    void addTable(const ReportTable &table)
    {
        constexpr double Padding = 3;
        const auto columns = static_cast<int>(table.columns.size());
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(Padding);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(QColor(0xc0, 0xc0, 0xc0));
        format.setBorderCollapse(true);
        format.setTopMargin(Padding);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(widthsOf(table));
        m_cursor.insertBlock(blockFormat(0), textFormat(1));
        QTextTable *grid = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
        fillRow(*grid, 0, table.columns, textFormat(TablePoints, QFont::Bold));
        for (int row = 0; row < table.rows.size(); ++row)
            fillRow(*grid, row + 1, table.rows[row], textFormat(TablePoints));
        m_cursor.movePosition(QTextCursor::End);
    }

    static void fillRow(QTextTable &grid, int row, const QStringList &cells, const QTextCharFormat &format)
    {
        for (int column = 0; column < cells.size(); ++column) {
            QTextTableCell cell = grid.cellAt(row, column);
            if (row == 0) {
                QTextTableCellFormat shaded;
                shaded.setBackground(QColor(0xf0, 0xf0, 0xf0));
                cell.setFormat(shaded);
            }
            cell.firstCursorPosition().insertText(neutralised(cells[column]), format);
        }
    }

    /// No column is narrower than its longest word, as long as all of them can be so.
    [[nodiscard]] QList<QTextLength> widthsOf(const ReportTable &table) const
    {
        constexpr double PointsPerUnit = 72 / UnitsPerInch;
        const double room = m_page.width() * PointsPerUnit / (TablePoints * CharacterShare);
        QList<ColumnNeed> needs;
        ColumnNeed sum;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            needs.append(needOf(table, column));
            sum.least += needs.last().least;
            sum.most += needs.last().most;
        }
        const double spare = std::max(0.0, room - sum.least) / std::max(1.0, sum.most - sum.least);
        const double whole = sum.least + spare * (sum.most - sum.least);
        QList<QTextLength> widths;
        for (const ColumnNeed &need : needs)
            widths.append(QTextLength(QTextLength::PercentageLength,
                                      100 * (need.least + spare * (need.most - need.least)) / whole));
        return widths;
    }

    static constexpr double MostOfAPage = 0.8; ///< for a picture: its heading stands above it

    QTextDocument &m_document;
    const ReportPictures &m_pictures;
    QSizeF m_page;
    QTextCursor m_cursor;
    int m_number = 0;
};

/// The page's body; below it there is a line for its number.
struct PageLook
{
    QRectF body;
    QRectF foot;
    QFont footFont;
};

PageLook pageLook(const QPagedPaintDevice &device, double unit)
{
    constexpr double FootHeight = 24;
    constexpr int FootPoints = 8;
    const double width = device.width();
    const double height = device.height() - FootHeight * unit;
    QFont font;
    font.setPointSize(FootPoints);
    return {.body = {0, 0, width, height}, .foot = {0, height, width, FootHeight * unit}, .footFont = font};
}

/// A heading goes to the page on which what stands under it begins.
void keepHeadings(QTextDocument &document, const std::stop_token &stop)
{
    const double height = document.pageSize().height();
    const auto pageOf =
        [&](const QTextBlock &block) { // a line that has no room on a page is moved, its block is not
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0.0;
            return std::floor((top + line) / height);
        };
    for (QTextBlock block = document.begin(); block.isValid() && !stop.stop_requested();
         block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlock under = block.next();
        while (under.isValid() && (under.text().isEmpty() || under.blockFormat().headingLevel() > 0))
            under = under.next();
        if (!under.isValid() || pageOf(under) == pageOf(block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

void drawPage(QPainter &painter, const QTextDocument &document, const PageLook &look, int page)
{
    painter.save();
    painter.translate(0, -page * look.body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = paperPalette();
    context.clip = look.body.translated(0, page * look.body.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(look.footFont);
    painter.setPen(context.palette.color(QPalette::Text));
    painter.drawText(look.foot, Qt::AlignRight | Qt::AlignBottom,
                     DocumentText::tr("Page %1 of %2")
                         .arg(QLocale().toString(page + 1), QLocale().toString(document.pageCount())));
}

} // namespace

bool drawReport(const Report &report, const ReportPictures &pictures, QPagedPaintDevice &device,
                const std::stop_token &stop)
{
    const double unit = device.logicalDpiX() / UnitsPerInch;
    const PageLook look = pageLook(device, unit);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setPageSize(look.body.size());
    // Paths and hashes are longer than any column.
    document.setDefaultTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    Builder builder(document, pictures, look.body.size() / unit);
    builder.addHead(report);
    for (const ReportPart &part : shownParts(report, pictures)) {
        if (stop.stop_requested())
            return false;
        builder.addPart(part);
    }
    builder.finish();
    keepHeadings(document, stop);

    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (stop.stop_requested() || (page > 0 && !device.newPage()))
            return false;
        drawPage(painter, document, look, page);
    }
    return true;
}

QByteArray reportToPdf(const Report &report, const ReportPictures &pictures, const QPageSize &page,
                       const std::stop_token &stop)
{
    constexpr int DotsPerInch = 300;
    constexpr double Margin = 15; // millimetres
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool isDone = false;
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(DotsPerInch);
        pdf.setPageSize(page);
        pdf.setPageMargins({Margin, Margin, Margin, Margin}, QPageLayout::Millimeter);
        pdf.setTitle(neutralised(report.title));
        pdf.setCreator(u"Ccmscope"_s);
        isDone = drawReport(report, pictures, pdf, stop);
    }
    return isDone ? buffer.data() : QByteArray();
}

QPageSize pageSizeOf(const QLocale &locale)
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                             : QPageSize::A4);
}

} // namespace ccm
