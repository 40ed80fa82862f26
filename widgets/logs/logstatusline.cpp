// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logstatusline.h"

#include "models/logs/biassign.h"
#include "models/logs/logmodel.h"
#include "models/logs/logrecordtext.h"
#include "widgets/logs/logview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace ccm {

using namespace Qt::StringLiterals;

LogStatusLine::LogStatusLine(LogModel &model, LogView &view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
{
    build();
    connectAll();
    showUnseen(0);
}

void LogStatusLine::build()
{
    const auto label = [this](const QString &name) {
        auto *made = new QLabel(this);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    m_status = label(u"logStatus"_s);
    // It may be cut, but never makes the window wider.
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bias = label(u"logBias"_s);
    m_elapsed = label(u"elapsed"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"logProgress"_s);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(u"cancelFilter"_s);
    m_cancel->setText(tr("Cancel"));
    m_unseen = new QToolButton(this);
    m_unseen->setObjectName(u"unseenRecords"_s);
    m_unseen->setToolTip(tr("Go to the end of the log and follow it (End)"));
    // It comes and goes: the line must not jump.
    QSizePolicy policy = m_unseen->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_unseen->setSizePolicy(policy);
    m_progress->hide();
    m_cancel->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_status, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_elapsed, m_bias, m_progress, m_cancel, m_unseen})
        row->addWidget(part);
}

void LogStatusLine::connectAll()
{
    for (const auto change : {&LogModel::tallyChanged, &LogModel::filterFinished, &LogModel::filesChanged,
                              &LogModel::progressChanged})
        connect(&m_model, change, this, &LogStatusLine::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogStatusLine::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LogStatusLine::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LogStatusLine::showBias);
    connect(&m_model, &LogModel::filterProgress, m_progress, &QProgressBar::setValue);
    connect(m_cancel, &QToolButton::clicked, &m_model, &LogModel::cancelFiltering);
    connect(&m_view, &LogView::currentChanged, this, &LogStatusLine::showBias);
    connect(&m_view, &LogView::visibleRowsChanged, this, &LogStatusLine::showBias);
    connect(&m_view, &LogView::selectionChanged, this, &LogStatusLine::showElapsed);
    connect(&m_view, &LogView::unseenRowsChanged, this, &LogStatusLine::showUnseen);
    connect(m_unseen, &QToolButton::clicked, this, [this] {
        m_view.setFollowing(true);
        m_view.setFocus();
    });
}

void LogStatusLine::setCancelled(bool isCancelled)
{
    m_isCancelled = isCancelled;
    refresh();
}

void LogStatusLine::refresh()
{
    showTally();
    showProgress();
    showBias();
}

/// How many records there are, as far as that is known.
QString LogStatusLine::tallyText() const
{
    if (m_model.isPreview() && m_isCancelled)
        return tr("Reading was cancelled. These are the last %Ln record(s).", nullptr, m_model.rowCount());
    if (m_model.isPreview())
        return tr("The log is being read. These are its last %Ln record(s).", nullptr, m_model.rowCount());
    const LogTally tally = m_model.tally();
    if (m_isCancelled && tally.records == 0)
        return tr("Reading was cancelled.");
    const QString records = tr("%Ln record(s)", nullptr, static_cast<int>(tally.records));
    const QString logs = tr("%n log(s)", nullptr, static_cast<int>(m_model.files().size()));
    const QString errors = tr("%Ln error(s)", nullptr, static_cast<int>(tally.errors));
    const QString warnings = tr("%Ln warning(s)", nullptr, static_cast<int>(tally.warnings));
    //: "195 records in 3 logs, 1 error, 2 warnings"
    const QString text = tr("%1 in %2, %3, %4").arg(records, logs, errors, warnings);
    return m_isCancelled ? tr("Reading was cancelled. So far: %1").arg(text) : text;
}

void LogStatusLine::showTally()
{
    QString text = tallyText();
    if (m_model.isFiltering())
        text = tr("%1 Filtering…").arg(text.endsWith(u'.') ? text : text + u'.');
    else if (!m_model.isPreview() && m_model.rowCount() < m_model.tally().records)
        text = tr("%1. %2").arg(text, tr("%Ln record(s) shown", nullptr, m_model.rowCount()));
    m_status->setText(text);
    m_status->setToolTip(text.toHtmlEscaped());
}

void LogStatusLine::showProgress()
{
    qint64 read = 0;
    qint64 total = 0;
    for (int file = 0; file < m_model.files().size(); ++file) {
        const LogSnapshot &log = m_model.snapshot(file);
        read += log.isCaughtUp ? log.bytesTotal : log.bytesRead;
        total += log.bytesTotal;
    }
    const bool isReading = read < total;
    const bool isFiltering = m_model.isFiltering();
    if (isReading && !isFiltering)
        m_progress->setValue(static_cast<int>(read * 100 / total));
    else if (isFiltering && m_cancel->isHidden())
        m_progress->setValue(0);
    m_progress->setVisible((isReading && !m_isCancelled) || isFiltering);
    m_cancel->setVisible(isFiltering);
}

/// Of the current record, or else the first in view; what the rest of its log is read by stands in the
/// tool tip.
void LogStatusLine::showBias()
{
    const int row = m_view.currentRow() >= 0 ? m_view.currentRow() : m_view.topRow();
    const bool isRow = row >= 0 && row < m_model.rowCount();
    m_bias->setVisible(isRow);
    if (!isRow)
        return;
    const LogSnapshot &log = m_model.shownSnapshot(m_model.fileOf(row));
    const LogTime time = m_model.record(row).time;
    const bool isKnown = hasKnownSign(time.writer);
    QString text = tr("UTC not known");
    if (time.biasMinutes && (isKnown || biasSign(log.biasFactor) == BiasSign::WindowsBias))
        text = tr("UTC = written + bias");
    else if (time.biasMinutes && biasSign(log.biasFactor) == BiasSign::EastPositive)
        text = tr("UTC = written − bias");
    m_bias->setText(text);
    QString reason = log.biasReason;
    const bool hasUtc = time.biasMinutes && (isKnown || log.biasFactor != 0);
    if (!hasUtc && time.isValid())
        reason += u' ' + log.localBias.text(time.written.toMSecsSinceEpoch());
    m_bias->setToolTip(reason.trimmed().toHtmlEscaped());
}

/// Between the first and the last selected record.
void LogStatusLine::showElapsed()
{
    const auto &ranges = m_view.selectedRows().ranges();
    m_elapsed->clear();
    if (ranges.isEmpty() || ranges.constFirst().first == ranges.constLast().last
        || ranges.constLast().last >= m_model.rowCount())
        return;
    const auto begin = m_model.timeOf(ranges.constFirst().first);
    const auto end = m_model.timeOf(ranges.constLast().last);
    if (begin && end)
        m_elapsed->setText(tr("Between the selected records: %1").arg(elapsedText(*end - *begin)));
}

void LogStatusLine::showUnseen(int rows)
{
    m_unseen->setText(tr("%Ln new record(s)", nullptr, rows));
    m_unseen->setVisible(rows > 0);
}

} // namespace ccm
