// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionfinder.h"

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr QStringView Opener = u"<![LOG[";
constexpr QStringView Closer = u"]LOG]!>";
constexpr QStringView ServerTail = u"$$<";

void addPart(QList<OpenPart> &parts, qsizetype start, qsizetype end, bool isAccount = false)
{
    if (end > start)
        parts.append({.start = start, .length = end - start, .isAccount = isAccount});
}

/// The text up to `end` without the openers in it.
void addMessage(QList<OpenPart> &parts, QStringView line, qsizetype start, qsizetype end)
{
    const QStringView message = line.first(end); // what follows is not searched again for each closer
    for (qsizetype opener = message.indexOf(Opener, start); opener >= 0;
         opener = message.indexOf(Opener, start)) {
        addPart(parts, start, opener);
        start = opener + Opener.size();
    }
    addPart(parts, start, end);
}

/// The end of the attributes that begin at `start`: behind the '>' that stands outside of quotes.
qsizetype endOfTail(QStringView line, qsizetype start)
{
    bool isQuoted = false;
    for (qsizetype i = start; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i] == u'>' && !isQuoted)
            return i + 1;
    }
    return line.size();
}

void addAttribute(QList<OpenPart> &parts, QStringView line, qsizetype start, qsizetype end, QStringView name,
                  bool isAccount)
{
    const qsizetype at = line.first(end).indexOf(name, start);
    if (at < 0)
        return;
    const qsizetype value = at + name.size();
    const qsizetype quote = line.first(end).indexOf(u'"', value);
    addPart(parts, value, quote < 0 ? end : quote, isAccount);
}

} // namespace

QList<OpenPart> openParts(QStringView line)
{
    QList<OpenPart> parts;
    qsizetype start = 0;
    for (qsizetype closer = line.indexOf(Closer); closer >= 0; closer = line.indexOf(Closer, start)) {
        addMessage(parts, line, start, closer);
        start = closer + Closer.size();
        if (line.sliced(start).startsWith("<time="_L1)) {
            const qsizetype end = endOfTail(line, start);
            addAttribute(parts, line, start, end, u" context=\"", true);
            addAttribute(parts, line, start, end, u" file=\"", false);
            start = end;
        }
    }
    const qsizetype tail = line.lastIndexOf(ServerTail);
    addMessage(parts, line, start, tail >= start ? tail : line.size());
    return parts;
}

} // namespace ccm
