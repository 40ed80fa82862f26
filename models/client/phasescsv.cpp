// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/csv.h"
#include "models/client/clientreport.h"
#include "models/client/clienttext.h"
#include "models/client/runtext.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct PhasesText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PhasesCsv)
};

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u"\r\n"_s;
}

QString seconds(const RunPhase &phase)
{
    if (!phase.start.isValid() || !phase.end.isValid())
        return {};
    constexpr double Second = 1000;
    return QString::number(static_cast<double>(phase.start.written.msecsTo(phase.end.written)) / Second, 'f',
                           3);
}

QString number(qint64 line)
{
    return line > 0 ? QString::number(line) : QString();
}

/// In no language, as in every table that is saved.
QString moment(const LogTime &time)
{
    return time.written.toString(u"yyyy-MM-dd'T'HH:mm:ss");
}

} // namespace

QByteArray phasesToCsv(const ClientState &state)
{
    QString text =
        csvLine({PhasesText::tr("Run"), PhasesText::tr("Started by"), PhasesText::tr("Phase"),
                 PhasesText::tr("Start"), PhasesText::tr("Seconds"), PhasesText::tr("Outcome"),
                 PhasesText::tr("File"), PhasesText::tr("First line"), PhasesText::tr("Last line")});
    for (const SetupRun &run : state.runs) {
        for (const RunPhase &phase : run.phases)
            text +=
                csvLine({run.start.isValid() ? moment(run.start) : clienttext::runName(run),
                         clienttext::trigger(run.trigger), clienttext::phase(phase.name), moment(phase.start),
                         seconds(phase), clienttext::phaseOutcome(phase), phase.evidence.file,
                         number(phase.evidence.line), number(phase.lastEvidence.line)});
    }
    return "\xEF\xBB\xBF"_ba + text.toUtf8();
}

} // namespace ccm
