// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/summary.h"

#include "models/base/punctuation.h"
#include "models/window/answers.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

class Lines
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CaseContent)

public:
    void addSite(const Manifest &site)
    {
        heading(tr("Site"), site.source);
        line(tr("%n item(s) in the client manifest", nullptr, static_cast<int>(site.items.size())));
        line(site.clientVersion ? tr("Client version %1").arg(site.clientVersion->text())
                                : tr("The client version is not in this file."));
    }

    void addClient(const ClientCase &client)
    {
        heading(tr("Client"), client.files.source);
        line(client.state.headline);
        line(commaSeparated({tr("%n run(s) of ccmsetup", nullptr, static_cast<int>(client.state.runs.size())),
                             tr("%n log(s)", nullptr, static_cast<int>(client.logs.size()))}));
        for (const QString &warning : client.state.warnings)
            line(warning);
    }

    void addComparison(const Comparison &comparison)
    {
        heading(tr("Comparison"), {});
        line(comparison.verdict.sentence);
        for (const ItemComparison &item : comparison.items) {
            if (item.status == ItemStatus::Differs || item.status == ItemStatus::Missing)
                line(item.fileName + u": "_s + item.reason);
        }
    }

    void addPlan(const Plan &plan)
    {
        heading(tr("Upgrade window"), plan.name);
        for (const PlanAnswer &answer : answers(plan, forecast(plan), QLocale()))
            line(answer.text);
    }

    [[nodiscard]] QString text() const { return m_text; }

private:
    void heading(const QString &title, const QString &source)
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += title;
        if (!source.isEmpty())
            m_text += u": "_s + source;
        m_text += u'\n';
    }
    void line(const QString &text) { m_text += u"  "_s + text + u'\n'; }

    QString m_text;
};

} // namespace

QString summaryOf(const CaseContent &content)
{
    Lines lines;
    if (content.site)
        lines.addSite(*content.site);
    if (content.client)
        lines.addClient(*content.client);
    if (content.comparison)
        lines.addComparison(*content.comparison);
    if (content.plan)
        lines.addPlan(*content.plan);
    return lines.text();
}

} // namespace ccm
