// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/errorlookupdialog.h"

#include "widgets/common/explain.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QString headingOf(const ErrorReading &reading)
{
    const bool isSmall = reading.kind != ErrorKind::HResult && reading.kind != ErrorKind::NtStatus;
    return ErrorLookupDialog::tr("%1: %2, %3", "code: kind, how it was read")
        .arg(isSmall ? reading.unsignedText() : reading.hexText(), reading.kindText(),
             reading.spellingText());
}

QString sentenceCase(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.sliced(1);
}

/// Everything by insertText(): nothing the user pastes becomes markup.
void appendReading(QTextCursor &cursor, const ErrorReading &reading, int titleWidth)
{
    QTextBlockFormat headingBlock;
    headingBlock.setHeadingLevel(2);
    headingBlock.setTopMargin(cursor.atStart() ? 0 : QFontMetrics(cursor.document()->defaultFont()).height());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    if (cursor.atStart())
        cursor.setBlockFormat(headingBlock);
    else
        cursor.insertBlock(headingBlock);
    cursor.insertText(headingOf(reading), bold);

    const QList<ErrorField> fields = errorFields(reading);
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellPadding(1);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, titleWidth), QTextLength()});
    const QTextTable *table = cursor.insertTable(static_cast<int>(fields.size()), 2, format);
    for (int row = 0; const ErrorField &field : fields) {
        const bool isMeaning = row == 0;
        const QString text = isMeaning ? sentenceCase(field.text) : field.text;
        table->cellAt(row, 0).firstCursorPosition().insertText(field.title);
        table->cellAt(row, 1).firstCursorPosition().insertText(text, isMeaning ? bold : QTextCharFormat());
        ++row;
    }
    cursor.movePosition(QTextCursor::End);
}

QString plainText(const QList<ErrorReading> &readings)
{
    QString text;
    for (const ErrorReading &reading : readings) {
        if (!text.isEmpty())
            text += u'\n';
        text += headingOf(reading) + u'\n';
        for (const ErrorField &field : errorFields(reading))
            text += ErrorLookupDialog::tr("%1: %2", "title: text").arg(field.title, field.text) + u'\n';
    }
    return text;
}

} // namespace

ErrorLookupDialog::ErrorLookupDialog(QWidget *parent)
    : QDialog(parent)
    , m_input(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_results(new QTextEdit(this))
{
    setWindowTitle(tr("Look up an error code"));
    m_input->setObjectName(u"errorCode"_s);
    m_input->setAccessibleName(tr("Error code"));
    m_input->setPlaceholderText(tr("1603, -2147023293, 0x80070643 or E_FAIL"));
    m_input->setClearButtonEnabled(true);
    m_input->setMaxLength(LongestErrorInput);
    m_hint->setObjectName(u"errorHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_results->setObjectName(u"errorReadings"_s);
    m_results->setAccessibleName(tr("What the code means"));
    m_results->setReadOnly(true);
    m_results->setTabChangesFocus(true);
    m_results->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *caption = new QLabel(tr("&Error code:"), this);
    caption->setBuddy(m_input);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::array<QWidget *, 3>{caption, m_input, m_hint})
        layout->addWidget(widget);
    layout->addWidget(m_results, 1);
    layout->addWidget(buildButtons());
    connect(m_input, &QLineEdit::textChanged, this, &ErrorLookupDialog::showReadings);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 80, metrics.height() * 30);
    showReadings({});
}

QWidget *ErrorLookupDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyReadings"_s);
    explain(*m_copy, tr("Copies every reading as plain text."));
    // Enter in the line edit must not press one of them.
    for (QAbstractButton *button : buttons->buttons()) {
        if (auto *push = qobject_cast<QPushButton *>(button))
            push->setAutoDefault(false);
    }
    connect(m_copy, &QPushButton::clicked, this, &ErrorLookupDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ErrorLookupDialog::lookUp(const QString &text)
{
    if (!text.isEmpty())
        m_input->setText(text.simplified());
    m_input->selectAll();
    m_input->setFocus();
}

void ErrorLookupDialog::showReadings(const QString &input)
{
    const Result<QList<ErrorReading>> result = lookUpError(input);
    m_readings = result ? *result : QList<ErrorReading>();
    m_copy->setEnabled(!m_readings.isEmpty());
    m_results->clear();
    if (!result) {
        showHint(result.error().detail);
        return;
    }
    showHint(m_readings.size() > 1
                 ? tr("%n reading(s), the likeliest first.", nullptr, static_cast<int>(m_readings.size()))
                 : QString());

    int titleWidth = 0;
    const QFontMetrics metrics(m_results->font());
    for (const ErrorReading &reading : std::as_const(m_readings)) {
        for (const ErrorField &field : errorFields(reading))
            titleWidth = std::max(titleWidth, metrics.horizontalAdvance(field.title));
    }
    QTextCursor cursor(m_results->document());
    for (const ErrorReading &reading : std::as_const(m_readings))
        appendReading(cursor, reading, titleWidth + metrics.averageCharWidth() * 2);
    m_results->moveCursor(QTextCursor::Start);
}

void ErrorLookupDialog::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void ErrorLookupDialog::copy()
{
    QGuiApplication::clipboard()->setText(plainText(m_readings));
}

} // namespace ccm
