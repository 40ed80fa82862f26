// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/runtext.h"
#include "models/client/statemeaning.h"
#include "models/client/statement.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::MessageStatements)
};

Statement stateStatement(int topic, int id, const LogTime &time, const Evidence &evidence)
{
    const auto meaning = stateMeaning(topic, id);
    return {.what = topic == ClientDeploymentTopic
                ? MessageText::tr("State %1").arg(id)
                : MessageText::tr("State %1 of topic %2").arg(QString::number(id), QString::number(topic)),
            .says = meaning ? meaning->text : MessageText::tr("Its meaning is not known to Ccmscope"),
            .time = time.written,
            .status = meaning ? clienttext::statusOf(meaning->kind) : Status::Muted,
            .evidence = evidence};
}

} // namespace

QList<Statement> itemStatements(const RunItem &item)
{
    QList<Statement> statements;
    for (const ItemStage &stage : item.stages) {
        statements.append({.what = clienttext::stageKind(stage.kind),
                           .says = clienttext::stageOutcome(stage),
                           .time = stage.time.written,
                           .status = clienttext::statusOf(stage),
                           .evidence = stage.evidence});
    }
    return statements;
}

QList<Statement> stateStatements(const ClientState &state)
{
    QList<Statement> statements;
    for (const SetupRun &run : state.runs) {
        for (const SentState &sent : run.states)
            statements.append(stateStatement(sent.topic, sent.id, sent.time, sent.evidence));
    }
    if (state.endpointProtection) {
        for (const ProtectionStep &step : state.endpointProtection->steps) {
            if (step.name == "state"_L1)
                statements.append(
                    stateStatement(EndpointProtectionTopic, step.text.toInt(), step.time, step.evidence));
        }
    }
    return statements;
}

QList<Statement> unknownStatements(const ClientState &state)
{
    QList<Statement> statements;
    for (const UnknownMessage &message : state.unknownMessages) {
        statements.append({.what = MessageText::tr("%n time(s)", nullptr, message.count),
                           .says = message.text,
                           .time = {},
                           .status = Status::Neutral,
                           .evidence = message.evidence});
    }
    return statements;
}

} // namespace ccm
