// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/runtext.h"
#include "models/client/statement.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct InstallationText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::InstallationStatements)
};

QString productOf(const MsiInstallation &installation)
{
    const QString name = installation.productName.isEmpty() ? u"client.msi"_s : installation.productName;
    return installation.productVersion ? name + u' ' + installation.productVersion->text() : name;
}

Statement ofMsi(const QString &what, const MsiStatement &said, Status status)
{
    return {.what = what,
            .says = said.text,
            .time = said.time.written,
            .status = status,
            .evidence = said.evidence};
}

Statement customAction(const MsiInstallation &installation)
{
    Statement statement =
        ofMsi(InstallationText::tr("Custom action before it"), *installation.failedCustomAction, Status::Bad);
    if (installation.customActionCode)
        statement.says =
            InstallationText::tr("%1 returned %2")
                .arg(installation.failedCustomAction->text, QString::number(*installation.customActionCode));
    return statement;
}

void tell(const MsiInstallation &installation, QList<Statement> &statements)
{
    const Evidence &end =
        installation.resultEvidence.isEmpty() ? installation.evidence : installation.resultEvidence;
    statements.append({.what = productOf(installation),
                       .says = clienttext::installationResult(installation),
                       .time = installation.start.written,
                       .status = clienttext::statusOf(installation),
                       .evidence = end});
    if (installation.failedAction)
        statements.append(
            ofMsi(InstallationText::tr("First \"Return value 3\""), *installation.failedAction, Status::Bad));
    if (installation.failedCustomAction)
        statements.append(customAction(installation));
    for (const MsiStatement &error : installation.errors)
        statements.append(ofMsi(InstallationText::tr("Error"), error, Status::Warning));
}

} // namespace

QList<Statement> installationStatements(const QList<MsiInstallation> &installations)
{
    QList<Statement> statements;
    for (const MsiInstallation &installation : installations)
        tell(installation, statements);
    return statements;
}

} // namespace ccm
