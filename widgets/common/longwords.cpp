// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/longwords.h"

#include "models/base/turns.h"
#include "widgets/common/statusdelegate.h"

#include <QLabel>
#include <QTextBoundaryFinder>

namespace ccm {

using namespace Qt::StringLiterals;

QString withShortWords(const QString &text, qsizetype most)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    QString shortened;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype next = breaks.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const QString word = text.mid(start, end - start);
        const qsizetype half = most / 2;
        shortened += word.size() > most ? word.left(half) + u'…' + word.right(most - half - 1) : word;
        start = end;
    }
    return shortened;
}

void setTextWithShortWords(QLabel &label, const QString &text)
{
    const QString shown = withShortWords(withTurnsShown(text));
    label.setText(shown);
    label.setToolTip(shown == text ? QString() : plainToolTip(text));
}

} // namespace ccm
