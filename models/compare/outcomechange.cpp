// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/outcomechange.h"

#include "models/compare/comparisonmodel.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::OutcomeChange)
};

const ItemComparison *itemOf(const Comparison &comparison, const QString &fileName)
{
    for (const ItemComparison &item : comparison.items) {
        if (item.fileName.compare(fileName, Qt::CaseInsensitive) == 0)
            return &item;
    }
    return nullptr;
}

QString sentenceOf(const ItemComparison *before, const ItemComparison *after)
{
    if (!before)
        return ChangeText::tr("%1 would come: %2, action: %3.")
            .arg(after->fileName, statusWord(after->status), actionWord(after->action));
    if (!after)
        return ChangeText::tr("%1 would no longer be asked for.").arg(before->fileName);
    return ChangeText::tr("%1: %2 instead of %3, action: %4 instead of %5.")
        .arg(after->fileName, statusWord(after->status), statusWord(before->status),
             actionWord(after->action), actionWord(before->action));
}

OutcomeChange changeOf(const ItemComparison *before, const ItemComparison *after)
{
    return {.fileName = (after ? after : before)->fileName,
            .before = before ? std::optional(*before) : std::nullopt,
            .after = after ? std::optional(*after) : std::nullopt,
            .sentence = sentenceOf(before, after)};
}

QString summaryOf(const OutcomeDifference &difference, const Comparison &before, const Comparison &after)
{
    if (!difference.verdictDiffers && difference.items.isEmpty())
        return ChangeText::tr("Nothing would change for this client.");
    if (!difference.verdictDiffers)
        return ChangeText::tr("The client itself would fare the same; %n item(s) would not.", nullptr,
                              static_cast<int>(difference.items.size()));
    return ChangeText::tr("Before: %1 After: %2").arg(before.verdict.sentence, after.verdict.sentence);
}

} // namespace

OutcomeDifference outcomeDifference(const Comparison &before, const Comparison &after)
{
    OutcomeDifference difference;
    for (const ItemComparison &item : after.items) {
        const ItemComparison *old = itemOf(before, item.fileName);
        if (!old || old->status != item.status || old->action != item.action)
            difference.items.append(changeOf(old, &item));
    }
    for (const ItemComparison &item : before.items) {
        if (!itemOf(after, item.fileName))
            difference.items.append(changeOf(&item, nullptr));
    }
    difference.verdictDiffers =
        before.verdict.action != after.verdict.action || before.wanted != after.wanted;
    difference.sentence = summaryOf(difference, before, after);
    return difference;
}

} // namespace ccm
