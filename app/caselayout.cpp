// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/caselayout.h"

#include "app/panes.h"
#include "widgets/client/clientpane.h"
#include "widgets/common/layoutstate.h"
#include "widgets/logs/logpane.h"
#include "widgets/manifest/manifestpane.h"

#include <QDataStream>
#include <QIODevice>
#include <QMainWindow>

namespace ccm {
namespace {

constexpr quint32 LayoutMark = 0x434c0001; ///< "CL", version 1

} // namespace

CaseLayout layoutOf(const QMainWindow &window, Panes &panes)
{
    CaseLayout layout{.geometry = window.saveGeometry(), .docks = window.saveState()};
    for (int i = 0; i < Panes::Count; ++i) {
        const auto id = static_cast<Panes::Id>(i);
        layout.panes.insert(Panes::word(id), layoutState(*panes.widget(id)));
    }
    layout.views.insert(Panes::word(Panes::Client), panes.clientPane().viewState());
    layout.views.insert(Panes::word(Panes::Log), panes.logPane().viewState());
    layout.views.insert(Panes::word(Panes::Manifest), panes.manifestPane().saveState());
    return layout;
}

void restoreLayout(const CaseLayout &layout, QMainWindow &window, Panes &panes)
{
    if (!layout.geometry.isEmpty())
        window.restoreGeometry(layout.geometry);
    if (!layout.docks.isEmpty())
        window.restoreState(layout.docks);
    panes.clientPane().restoreViewState(layout.views.value(Panes::word(Panes::Client)));
    panes.logPane().restoreViewState(layout.views.value(Panes::word(Panes::Log)));
    (void)panes.manifestPane().restoreState(layout.views.value(Panes::word(Panes::Manifest)));
    restorePaneLayouts(layout, panes);
}

void restorePaneLayouts(const CaseLayout &layout, Panes &panes)
{
    for (int i = 0; i < Panes::Count; ++i) {
        const auto id = static_cast<Panes::Id>(i);
        const QByteArray state = layout.panes.value(Panes::word(id));
        if (!state.isEmpty())
            restoreLayoutState(*panes.widget(id), state);
    }
}

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
