// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/redactionline.h"

#include "models/cases/redactionwords.h"

#include <algorithm>

namespace ccm {
namespace {

constexpr qsizetype LongestUser = 64;

} // namespace

void NameLine::add(RedactedKind kind, qsizetype start, qsizetype end)
{
    if (end <= start || end - start > Longest)
        return;
    const auto place =
        std::ranges::upper_bound(m_spans, start, {}, [](const NameSpan &span) { return span.start; });
    if (place != m_spans.begin() && std::prev(place)->start + std::prev(place)->length > start)
        return;
    if (place != m_spans.end() && place->start < end)
        return;
    m_spans.insert(place, {.kind = kind, .start = start, .length = end - start});
}

void NameLine::addHost(qsizetype start, qsizetype end)
{
    const QStringView name = part(start, end);
    if (!hasLetter(name) || isWellKnownHost(name))
        return;
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0) {
        add(RedactedKind::Host, start, end);
        return;
    }
    const QStringView domain = name.sliced(dot + 1);
    if (isTopLevel(domain) || m_known.domains.contains(name.toString().toLower())) {
        add(RedactedKind::Domain, start, end);
        return;
    }
    add(RedactedKind::Host, start, start + dot);
    add(RedactedKind::Domain, start + dot + 1, end);
}

void NameLine::addUser(qsizetype start, qsizetype end)
{
    while (end > start && (at(end - 1) == u'.' || at(end - 1) == u'-' || at(end - 1) == u'+'))
        --end;
    const QStringView name = part(start, end);
    if (name.size() > LongestUser || isWellKnownUser(name))
        return;
    const bool isComputer = name.endsWith(u'$');
    if (isComputer)
        add(RedactedKind::Host, start, end - 1);
    else
        add(RedactedKind::User, start, end);
}

} // namespace ccm
