// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/logwriter.h"

#include "models/compare/logwords.h"
#include "models/manifest/environment.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PredictedLog)
};

} // namespace

LogWriter::LogWriter(PredictedLog &log, const std::optional<QString> &windowsFolder)
    : m_log(log)
    , m_windowsFolder(windowsFolder)
{
}

void LogWriter::write(QLatin1StringView id, const QStringList &fields, QLatin1StringView ruleId)
{
    const LogWord *word = logWord(id);
    const QString text = filledMessage(id, fields);
    Q_ASSERT(word && !text.isEmpty());
    if (!word || text.isEmpty())
        return;
    const bool isProtection = id.startsWith("protection."_L1);
    const bool isKnownHere = isOf2012() || isProtection ? word->in2012 : word->inCurrentBranch;
    m_log.lines.append({.text = text,
                        .type = word->type,
                        .component = isProtection ? u"EndpointProtectionAgent"_s : u"ccmsetup"_s,
                        .ruleId = ruleId,
                        .decision = word->isDecision,
                        .sure = isKnownHere ? LineSureness::Verified : LineSureness::OtherGeneration});
}

void LogWriter::writeIfAllGoesWell(QLatin1StringView id, const QStringList &fields, QLatin1StringView ruleId)
{
    write(id, fields, ruleId);
    if (m_log.lines.constLast().sure == LineSureness::Verified)
        m_log.lines.last().sure = LineSureness::IfAllGoesWell;
}

void LogWriter::note(const QString &sentence)
{
    if (!m_log.notes.contains(sentence))
        m_log.notes.append(sentence);
}

QString LogWriter::path(const QString &written)
{
    if (m_windowsFolder)
        return expanded(written, windowsEnvironment(*m_windowsFolder));
    if (written.contains(u'%'))
        note(WriterText::tr("Nothing tells the Windows folder of the client, so paths keep their %windir%."));
    return written;
}

QString LogWriter::setupPath(const QString &bareName)
{
    return path(u"%windir%\\ccmsetup\\"_s + bareName);
}

} // namespace ccm
