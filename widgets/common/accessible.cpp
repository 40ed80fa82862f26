// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/accessible.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTextDocument>
#include <QVariant>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr auto RoleProperty = "ccmAccessibleRole";

struct AccessibleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Accessible)
};

class LabelInterface final : public QAccessibleWidget
{
public:
    explicit LabelInterface(QLabel &label)
        : QAccessibleWidget(&label, label.pixmap().isNull() ? QAccessible::StaticText : QAccessible::Graphic)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const QString title = label().accessibleName();
        const QString text = shownText();
        if (title.isEmpty() || text.isEmpty() || text == title)
            return text.isEmpty() ? title : text;
        //: what a label is about, and what it says
        return AccessibleText::tr("%1: %2").arg(title, text);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto all = QAccessibleWidget::relations(match);
        if (label().buddy() && match.testFlag(QAccessible::Labelled))
            all.append({QAccessible::queryAccessibleInterface(label().buddy()), QAccessible::Labelled});
        return all;
    }

private:
    [[nodiscard]] const QLabel &label() const { return *qobject_cast<QLabel *>(widget()); }

    /// Without markup and without the mark of a mnemonic.
    [[nodiscard]] QString shownText() const
    {
        QString text = label().text();
        const bool isRich = label().textFormat() == Qt::RichText
            || (label().textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
        if (isRich)
            return text.remove(QRegularExpression(u"<[^>]*>"_s)).trimmed();
        if (label().buddy())
            text.replace("&&"_L1, "\x1"_L1).remove(u'&').replace("\x1"_L1, "&"_L1);
        return text;
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const QVariant role = widget->property(RoleProperty);
    if (role.isValid())
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
    auto *label = className == "QLabel"_L1 ? qobject_cast<QLabel *>(widget) : nullptr;
    return label ? new LabelInterface(*label) : nullptr;
}

} // namespace

void installAccessibleInterfaces()
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    installAccessibleInterfaces();
    widget.setProperty(RoleProperty, static_cast<int>(role));
}

} // namespace ccm
