// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/punctuation.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct PunctuationText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Punctuation)
};

} // namespace

QString commaSeparated(const QStringList &words)
{
    //: Between the words of a list, with the space that follows
    return words.join(PunctuationText::tr(", "));
}

QString semicolonSeparated(const QStringList &parts)
{
    //: Between the parts of a sentence, with the space that follows
    return parts.join(PunctuationText::tr("; "));
}

QString asSentence(const QString &words)
{
    //: %1: words that make a sentence; behind them the mark that ends one
    return PunctuationText::tr("%1.").arg(words);
}

} // namespace ccm
