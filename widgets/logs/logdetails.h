// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "widgets/logs/recorddetails.h"

#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSplitter;
class QTabBar;
class QToolButton;

namespace ccm {

class LinkButton;
class RecordFields;

/// One record in full: its message as text, indented or raw, the error codes that it mentions, its
/// bookmark, and when and where it was written.
class LogDetails final : public QWidget
{
    Q_OBJECT

public:
    /// More of a message is not shown, in characters: wrapping one line of a megabyte takes seconds.
    static constexpr qsizetype LongestShownText = 100'000;

    explicit LogDetails(QWidget *parent = nullptr);

    /// What "my zone" is; this computer's unless told otherwise.
    void setTimeZone(const QTimeZone &zone);
    /// The same record again keeps what the user scrolled to, selected and writes.
    void showRecord(const RecordDetails &details);
    void clear();
    /// What the record belongs to, in words that lead there; empty: nothing is known.
    void setPlace(const QString &text);
    /// The answer to rawRequested(): all text of the record as it is in the file, or why it cannot be read.
    void showRaw(const Result<QString> &raw);

Q_SIGNALS:
    /// The raw text of the record shown is wanted: the caller reads it and calls showRaw().
    void rawRequested();
    /// `code` as the message spells it.
    void errorLookupRequested(const QString &code);
    void placeActivated();
    void bookmarkToggled(bool isOn);
    /// While it is written. Writing into an empty note sets the bookmark first.
    void noteChanged(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum TextView : int { AsText, Indented, Raw };

    [[nodiscard]] QWidget *buildTextSide();
    [[nodiscard]] QWidget *buildBookmark();
    void buildPlace();
    void buildErrors();
    void offerIndented();
    void showText();
    void showErrors();
    void fitErrors();
    void showBookmark();
    void copyErrors() const;
    void lookUpCurrentError();
    void writeNote(const QString &note);

    RecordDetails m_details;
    bool m_isEmpty = true;
    std::optional<QString> m_indented;
    bool m_wantsIndented = false; ///< as soon as a record can be shown so
    std::optional<Result<QString>> m_raw; ///< none while nobody asked for it

    QSplitter *m_splitter;
    QTabBar *m_views = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QListWidget *m_errors = nullptr;
    LinkButton *m_place = nullptr;
    QToolButton *m_bookmark = nullptr;
    QLineEdit *m_note = nullptr;
    RecordFields *m_fields = nullptr;
};

} // namespace ccm
