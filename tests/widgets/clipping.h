// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStringList>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace ccm {

/// Finds texts that do not fit in what they have. One for each pane and size: it keeps what it found.
class ClippedTexts
{
public:
    explicit ClippedTexts(QWidget *root) : m_root(root)
    {
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(root))
                check(*widget);
        }
    }

    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    void check(QWidget &widget)
    {
        if (auto *label = qobject_cast<QLabel *>(&widget))
            checkLabel(*label);
        else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            need(*button, button->text(), roomOf(*button));
        else if (auto *tabs = qobject_cast<QTabBar *>(&widget))
            checkTabs(*tabs);
        else if (auto *group = qobject_cast<QGroupBox *>(&widget))
            need(*group, group->title(), group->width() - group->fontMetrics().averageCharWidth());
        else if (auto *box = qobject_cast<QComboBox *>(&widget))
            checkBox(*box);
        else if (auto *header = qobject_cast<QHeaderView *>(&widget))
            checkHeader(*header);
        checkPlace(widget);
    }

    void tell(const QWidget &widget, const QString &text, const QString &what)
    {
        m_found.append(
            QStringLiteral("%1 \"%2\" %3: \"%4\"")
                .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), what, text));
    }

    /// Elided with a tool tip that tells all of it is no loss.
    static bool isToldElsewhere(const QWidget &widget, const QString &text)
    {
        return text.endsWith(QChar(0x2026)) && !widget.toolTip().isEmpty();
    }

    static int widthOf(const QWidget &widget, const QString &text)
    {
        return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    }

    void need(const QWidget &widget, const QString &text, int room)
    {
        const int width = text.isEmpty() ? 0 : widthOf(widget, text);
        if (width > room && !isToldElsewhere(widget, text))
            tell(widget, text,
                 QStringLiteral("needs %1, has %2").arg(QString::number(width), QString::number(room)));
    }

    static int roomOf(QAbstractButton &button)
    {
        const QStyle &style = *button.style();
        const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
        if (qobject_cast<QCheckBox *>(&button) || qobject_cast<QRadioButton *>(&button)) {
            QStyleOptionButton option;
            option.initFrom(&button);
            const bool isRadio = qobject_cast<QRadioButton *>(&button);
            return style
                       .subElementRect(isRadio ? QStyle::SE_RadioButtonContents : QStyle::SE_CheckBoxContents,
                                       &option, &button)
                       .width()
                - icon;
        }
        const auto *tool = qobject_cast<QToolButton *>(&button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return QWIDGETSIZE_MAX;
        const bool isUnder = tool && tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon;
        return button.width() - (isUnder ? 0 : icon) - 4; // a frame on each side
    }

    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || label.textFormat() == Qt::RichText
            || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()))
            || !label.pixmap().isNull())
            return;
        if (!label.wordWrap()) {
            for (const QString &line : label.text().split(QLatin1Char('\n')))
                need(label,
                     label.buddy() ? line : QString(line).replace(QLatin1Char('&'), QLatin1String("&&")),
                     label.contentsRect().width());
        } else if (label.heightForWidth(label.width()) > label.height() + 1) {
            tell(label, label.text(),
                 QStringLiteral("needs the height %1, has %2")
                     .arg(QString::number(label.heightForWidth(label.width())),
                          QString::number(label.height())));
        }
    }

    void checkTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            if (!tabs.isTabVisible(i))
                continue;
            const int icon = tabs.tabIcon(i).isNull() ? 0 : tabs.iconSize().width() + 4;
            need(tabs, tabs.tabText(i), tabs.tabRect(i).width() - icon);
        }
        if (tabs.count() > 0 && tabs.tabRect(tabs.count() - 1).right() > tabs.width())
            tell(tabs, tabs.tabText(tabs.count() - 1), QStringLiteral("has tabs out of sight, to"));
    }

    void checkBox(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const QRect room =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        const bool isForeign = box.isEditable(); // what was typed scrolls
        if (!isForeign)
            need(box, box.currentText(), room.width());
    }

    void checkHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            if (!header.isSectionHidden(section))
                need(header, text, header.sectionSize(section) - 2);
        }
    }

    static bool isText(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(&widget)
            || qobject_cast<const QComboBox *>(&widget);
    }

    /// Inside what is around it, and on nothing beside it.
    void checkPlace(const QWidget &widget)
    {
        const QWidget *around = widget.parentWidget();
        if (!around || !isText(widget) || widget.isWindow()
            || widget.objectName().startsWith(QLatin1String("qt_")))
            return;
        const bool scrolls = around->parentWidget() && qobject_cast<QScrollArea *>(around->parentWidget());
        const bool isOfTabs = qobject_cast<const QTabBar *>(around);
        if (!scrolls && !isOfTabs && !around->rect().contains(widget.geometry()))
            tell(widget, textOf(widget), QStringLiteral("is cut by what is around it"));
        for (QWidget *other : around->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const bool isLater = std::less<const QWidget *>()(&widget, other); // each pair once
            if (isLater && isText(*other) && other->isVisibleTo(m_root) && !isOfTabs
                && widget.geometry().intersects(other->geometry()))
                tell(widget, textOf(widget), QStringLiteral("overlaps \"%1\"").arg(textOf(*other)));
        }
    }

    static QString textOf(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return label->text();
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return button ? button->text() : widget.objectName();
    }

    QWidget *m_root;
    QStringList m_found;
};

/// Labels, buttons, boxes, tabs, titles of groups and headers in `root` whose text is cut, runs over its
/// neighbour or lies outside of what is around it: class, name, what is wrong, text. What is elided with a
/// tool tip is not.
inline QStringList clippedTexts(QWidget *root)
{
    return ClippedTexts(root).found();
}

} // namespace ccm
