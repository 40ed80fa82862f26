// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/xmlsides.h"

#include "models/manifest/xmlmarks.h"
#include "widgets/common/fixedfont.h"
#include "widgets/manifest/diffcolors.h"

#include <QEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

/// A hostile item may be megabytes long; nobody reads on after this.
constexpr qsizetype ShownCharacters = 100'000;
constexpr qsizetype ShownMarks = 2'000;

void markRanges(QPlainTextEdit *edit, const QList<TextRange> &ranges, const QTextCharFormat &format)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextRange &range : ranges.first(qMin(ShownMarks, ranges.size()))) {
        QTextCursor cursor(edit->document());
        cursor.setPosition(static_cast<int>(range.start));
        cursor.setPosition(static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format = format;
        selections.append(selection);
    }
    edit->setExtraSelections(selections);
}

} // namespace

XmlSides::XmlSides(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(u"xmlSides"_s);
    m_before = addSide(u"xmlBefore"_s, tr("The item as it stands in the earlier manifest"),
                       tr("The earlier manifest does not have it."));
    m_after = addSide(u"xmlAfter"_s, tr("The item as it stands in the later manifest"),
                      tr("The later manifest does not have it."));
    setChildrenCollapsible(false);
}

QPlainTextEdit *XmlSides::addSide(const QString &objectName, const QString &title, const QString &placeholder)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(title);
    edit->setToolTip(title);
    edit->setPlaceholderText(placeholder);
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setTabChangesFocus(true);
    edit->setFont(fixedFont());
    addWidget(edit);
    return edit;
}

void XmlSides::showXml(const QString &before, const QString &after)
{
    m_before->setPlainText(before.first(qMin(ShownCharacters, before.size())));
    m_after->setPlainText(after.first(qMin(ShownCharacters, after.size())));
    mark();
}

void XmlSides::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

/// From the text as the editor has it: its line ends are one character each.
void XmlSides::mark()
{
    const QString before = m_before->toPlainText();
    const QString after = m_after->toPlainText();
    const WordDiff marks = before.isEmpty() || after.isEmpty() ? WordDiff() : xmlMarks(before, after);
    markRanges(m_before, marks.before, markFormat(DiffSide::Before, palette()));
    markRanges(m_after, marks.after, markFormat(DiffSide::After, palette()));
}

} // namespace ccm
