// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// Records as a native writer makes them; the grammar is that of CMTrace.
namespace logsamples {

inline QByteArray tail(const QByteArray &time = "10:00:00.000+000", const QByteArray &type = "1",
                       const QByteArray &source = "x.cpp:1")
{
    return "<time=\"" + time + "\" date=\"01-02-2024\" component=\"Test\" context=\"\" type=\"" + type
        + "\" thread=\"100\" file=\"" + source + "\">";
}

inline QByteArray record(const QByteArray &message, const QByteArray &time = "10:00:00.000+000",
                         const QByteArray &type = "1")
{
    return "<![LOG[" + message + "]LOG]!>" + tail(time, type);
}

inline QByteArray utf16(const QByteArray &ascii, bool bigEndian = false)
{
    QByteArray wide;
    for (const char character : ascii)
        wide.append(bigEndian ? '\0' : character).append(bigEndian ? character : '\0');
    return wide;
}

} // namespace logsamples
