// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/layoutstate.h"

#include "widgets/common/chosenwidths.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMap>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 Magic = 0x63636d4c;
constexpr quint32 Format = 1;
constexpr auto GivenState = "givenState";

/// The names from the root to the widget; empty where it has none of its own.
QString pathOf(const QWidget &widget, const QWidget &root)
{
    if (widget.objectName().isEmpty() || widget.objectName().startsWith("qt_"_L1))
        return {};
    QString path = widget.objectName();
    for (const QWidget *around = widget.parentWidget(); around && around != &root;
         around = around->parentWidget()) {
        if (!around->objectName().isEmpty())
            path.prepend(around->objectName() + u'/');
    }
    return path;
}

QByteArray stateOf(const QSplitter &splitter)
{
    return splitterState(splitter);
}

QByteArray stateOf(const QTabWidget &tabs)
{
    return QByteArray::number(tabs.currentIndex());
}

QByteArray stateOf(const QTreeView &table)
{
    return ChosenWidths::of(*table.header()).state();
}

void restore(QSplitter &splitter, const QByteArray &state)
{
    const int count = splitter.count();
    const QList<int> sizes = splitter.sizes();
    if (!restoreSplitterState(splitter, state) || splitter.sizes().size() != count)
        splitter.setSizes(sizes);
}

void restore(QTabWidget &tabs, const QByteArray &state)
{
    bool isNumber = false;
    const int index = state.toInt(&isNumber);
    if (isNumber && index >= 0 && index < tabs.count() && tabs.isTabVisible(index))
        tabs.setCurrentIndex(index);
}

void restore(QTreeView &table, const QByteArray &state)
{
    ChosenWidths::of(*table.header()).restore(state); // columns of another version stay as they are
}

template<typename T>
void save(QMap<QString, QByteArray> &states, const QWidget &root)
{
    for (const T *widget : root.findChildren<T *>()) {
        if (const QString path = pathOf(*widget, root); !path.isEmpty())
            states.insert(path, stateOf(*widget));
    }
}

template<typename T>
void restoreAll(const QMap<QString, QByteArray> &states, QWidget &root)
{
    for (T *widget : root.findChildren<T *>()) {
        if (const auto found = states.constFind(pathOf(*widget, root)); found != states.cend())
            restore(*widget, *found);
    }
}

/// What a splitter's state begins with. The room that parts take beside texts of another size fits nothing.
QByteArray textHeightOf(const QSplitter &splitter)
{
    return QByteArray::number(splitter.fontMetrics().height()) + ' ';
}

} // namespace

QByteArray splitterState(const QSplitter &splitter)
{
    const bool wasShown = splitter.testAttribute(Qt::WA_WState_Created);
    return wasShown ? textHeightOf(splitter) + splitter.saveState()
                    : splitter.property(GivenState).toByteArray();
}

bool restoreSplitterState(QSplitter &splitter, const QByteArray &state)
{
    const QByteArray height = textHeightOf(splitter);
    if (!state.startsWith(height))
        return true;
    splitter.setProperty(GivenState, state);
    return splitter.restoreState(state.sliced(height.size()));
}

QByteArray layoutState(const QWidget &root)
{
    QMap<QString, QByteArray> states;
    save<QSplitter>(states, root);
    save<QTabWidget>(states, root);
    save<QTreeView>(states, root);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << Magic << Format << states;
    return bytes;
}

void restoreLayoutState(QWidget &root, const QByteArray &state)
{
    constexpr qsizetype Most = 1'000'000; // bytes: nobody arranges as much as that
    if (state.size() > Most)
        return;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    quint32 format = 0;
    QMap<QString, QByteArray> states;
    stream >> magic >> format;
    if (magic != Magic || format != Format)
        return;
    stream >> states;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreAll<QSplitter>(states, root);
    restoreAll<QTabWidget>(states, root);
    restoreAll<QTreeView>(states, root);
}

} // namespace ccm
