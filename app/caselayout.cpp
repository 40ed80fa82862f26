// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/caselayout.h"

#include <QDataStream>
#include <QIODevice>

namespace ccm {
namespace {

constexpr quint32 LayoutMark = 0x434c0001; ///< "CL", version 1

} // namespace

QByteArray layoutBytes(const CaseLayout &layout)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << LayoutMark << layout.geometry << layout.docks << layout.panes << layout.views;
    return bytes;
}

CaseLayout layoutFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    stream >> mark;
    if (mark != LayoutMark)
        return {};
    CaseLayout layout;
    stream >> layout.geometry >> layout.docks >> layout.panes >> layout.views;
    return stream.status() == QDataStream::Ok ? layout : CaseLayout();
}

} // namespace ccm
