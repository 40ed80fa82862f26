// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

namespace ccm {

/// Lines of a file, changed.
struct ChangedText
{
    QByteArray bytes;
    QList<qint64> cuts; ///< where the cuts that were asked for are now
};

/// Gets whole lines with their ends, and gives what is to stand there. `changed` is false where nothing is.
using ChangeLines = std::function<QString(QStringView lines, bool &changed)>;

/// Hands the lines of a file on as text, some at a time, and puts what comes back into the encoding that they
/// were in: UTF-8, UTF-16 with or without a mark, one behind the other, or, where a line is none of these,
/// bytes above 0x7F as the characters of Latin-1 with their number, so that any code page comes back as it
/// was. Marks and what was not changed stay byte for byte. No text that is handed on reaches over one of
/// the `cuts`, which are offsets in order.
[[nodiscard]] ChangedText changeText(QByteArrayView bytes, const ChangeLines &change,
                                     const QList<qint64> &cuts = {});

/// Whether it is text by its first bytes: no program, package, archive or picture.
[[nodiscard]] bool isText(QByteArrayView head);

} // namespace ccm
