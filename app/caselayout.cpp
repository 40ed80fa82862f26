// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/caselayout.h"

#include <QDataStream>
#include <QIODevice>
#include <QMainWindow>
#include <QSplitter>
#include <QTabWidget>

namespace ccm {
namespace {

constexpr quint32 LayoutMark = 0x434c0001; ///< "CL", version 1

/// Those that have a name; of two of one name none, as nobody could tell them apart.
template<typename Part>
QMap<QString, Part *> partsOf(const QMainWindow &window)
{
    QMap<QString, Part *> parts;
    const QList<Part *> all = window.findChildren<Part *>();
    for (Part *part : all) {
        const QString name = part->objectName();
        if (!name.isEmpty() && !name.startsWith(QLatin1StringView("qt_")))
            parts.insert(name, parts.contains(name) ? nullptr : part);
    }
    parts.removeIf([](const auto &entry) { return entry.value() == nullptr; });
    return parts;
}

} // namespace

CaseLayout layoutOf(const QMainWindow &window)
{
    CaseLayout layout{.geometry = window.saveGeometry(), .docks = window.saveState()};
    for (const auto &[name, splitter] : partsOf<QSplitter>(window).asKeyValueRange())
        layout.splitters.insert(name, splitter->saveState());
    for (const auto &[name, tabs] : partsOf<QTabWidget>(window).asKeyValueRange())
        layout.tabs.insert(name, tabs->currentIndex());
    return layout;
}

void restoreLayout(QMainWindow &window, const CaseLayout &layout)
{
    if (!layout.geometry.isEmpty())
        window.restoreGeometry(layout.geometry);
    if (!layout.docks.isEmpty())
        window.restoreState(layout.docks);
    for (const auto &[name, splitter] : partsOf<QSplitter>(window).asKeyValueRange()) {
        if (layout.splitters.contains(name))
            splitter->restoreState(layout.splitters.value(name));
    }
}

void restoreTabs(QMainWindow &window, const CaseLayout &layout)
{
    for (const auto &[name, tabs] : partsOf<QTabWidget>(window).asKeyValueRange()) {
        const int index = layout.tabs.value(name, -1);
        if (index >= 0 && index < tabs->count())
            tabs->setCurrentIndex(index);
    }
}

QByteArray layoutBytes(const CaseLayout &layout)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << LayoutMark << layout.geometry << layout.docks << layout.splitters << layout.tabs
           << layout.views;
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
    stream >> layout.geometry >> layout.docks >> layout.splitters >> layout.tabs >> layout.views;
    return stream.status() == QDataStream::Ok ? layout : CaseLayout();
}

} // namespace ccm
