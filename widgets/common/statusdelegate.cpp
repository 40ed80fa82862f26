// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/statusdelegate.h"

#include "models/base/tablemodel.h"
#include "models/base/turns.h"
#include "widgets/common/icons.h"
#include "widgets/common/statuscolors.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPixmapCache>
#include <QToolTip>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// Rows are painted often: the drawn shape is kept per status, colour and size.
QIcon cachedStatusIcon(Status status, const QPalette &palette, int size, QIcon::Mode mode)
{
    const QString key =
        u"ccm-status-%1-%2-%3-%4"_s.arg(QString::number(static_cast<int>(status)), QString::number(mode),
                                        palette.color(QPalette::Base).name(), QString::number(size));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = statusIcon(status, palette).pixmap(size, mode);
        QPixmapCache::insert(key, pixmap);
    }
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, mode); // as it is: nothing is to be tinted once more
    return icon;
}

} // namespace

QString plainToolTip(const QString &text)
{
    constexpr qsizetype MaximumLength = 2'000;
    const QString shown = text.size() > MaximumLength ? text.left(MaximumLength) + u'…' : text;
    return u"<p style='white-space:pre-wrap'>"_s + withTurnsShown(shown).toHtmlEscaped() + u"</p>"_s;
}

bool StatusDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);

    QString text = index.data(Qt::ToolTipRole).toString();
    const bool isElided = sizeHint(option, index).width() > view->visualRect(index).width();
    if (text.isEmpty() && isElided)
        text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport());
    return true;
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 4 / 3));
    return size;
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A row is one line: a message with line breaks would be drawn over its neighbours.
    option->text.replace(QChar::LineSeparator, u' ');
    option->text = withTurnsShown(option->text);

    const QVariant value = index.data(StatusRole);
    if (!value.isValid())
        return;
    const auto status = value.value<Status>();
    if (status == Status::Neutral)
        return;
    option->palette.setColor(QPalette::Text, statusColors(status, option->palette).text);
    const QIcon::Mode mode = option->state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
    option->icon = cachedStatusIcon(status, option->palette, option->decorationSize.height(), mode);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace ccm
