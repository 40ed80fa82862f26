// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

class QAbstractItemModel;

namespace ccm {

/// Titles and cells, as the reader sees them.
struct ReportTable
{
    QStringList columns; ///< empty: no table
    QList<QStringList> rows;

    bool operator==(const ReportTable &) const = default;
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

/// A heading and what stands under it: lines, a picture, a table; each of them may be missing.
struct ReportPart
{
    QString heading;
    QStringList lines;
    ReportTable table{};
    QString picture{}; ///< its name among the ReportPictures; empty: none
    QString pictureText{}; ///< what it shows, for who cannot see it
    int level = 2; ///< of the heading: 2 or 3

    bool operator==(const ReportPart &) const = default;
};

/// What is handed on, in whatever form it is written. All texts are plain text, foreign ones as they came:
/// who writes a form sees to it that they stay text.
struct Report
{
    QString title;
    QString headline; ///< the one sentence to read; may be empty
    QStringList lines; ///< below it, a paragraph each
    QList<ReportPart> parts;

    bool operator==(const Report &) const = default;
};

/// PNG files by name.
using ReportPictures = QMap<QString, QByteArray>;

/// All rows of a table as they are shown.
[[nodiscard]] ReportTable reportTable(const QAbstractItemModel &model);

/// The parts under whose heading something stands, be it parts of its own.
[[nodiscard]] QList<ReportPart> shownParts(const Report &report, const ReportPictures &pictures = {});

/// Lines of text; a table's cells stand between tabs. Pictures are left out, and so are empty parts.
[[nodiscard]] QString reportToText(const Report &report);
/// One page that loads nothing and runs nothing, light or dark as the reader's system is. A picture that is
/// not among `pictures` is left out.
[[nodiscard]] QString reportToHtml(const Report &report, const ReportPictures &pictures = {});
/// As tickets and wikis take it (CommonMark with tables). No text of the report can become a mark, a link or
/// HTML. Pictures are left out.
[[nodiscard]] QString reportToMarkdown(const Report &report);
/// Text on one line in which no character is a mark of Markdown.
[[nodiscard]] QString markdownText(const QString &text);

} // namespace ccm
