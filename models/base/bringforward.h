// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <functional>

namespace ccm {

/// Puts what passes before what does not; both keep their order. std::stable_partition() does the same in
/// place, but GCC's rests on a function that is deprecated.
template<typename T, typename Predicate>
void bringForward(QList<T> &list, const Predicate &passes)
{
    QList<T> front;
    QList<T> back;
    for (const T &item : list)
        (std::invoke(passes, item) ? front : back).append(item);
    list = front + back;
}

} // namespace ccm
