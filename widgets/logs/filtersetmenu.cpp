// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/filtersetmenu.h"

#include "models/logs/filterexpression.h"
#include "widgets/logs/rulefiles.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestShownName = 60; ///< characters

QString actionText(const QString &name)
{
    QString text = name.simplified();
    if (text.size() > LongestShownName)
        text = text.first(LongestShownName) + u'…';
    return text.replace(u'&', "&&"_L1); // not a mnemonic
}

} // namespace

FilterSetMenu::FilterSetMenu(QWidget *parent)
    : QMenu(parent)
    , m_window(*parent)
    , m_files(new RuleFiles(FilterSet::LargestFile, *parent))
{
    setTitle(tr("Saved filters"));
    setToolTipsVisible(true);
    m_files->setParent(this);
    connect(m_files, &RuleFiles::imported, this, &FilterSetMenu::takeImported);
    connect(m_files, &RuleFiles::failed, this, &FilterSetMenu::failed);
    connect(m_files, &RuleFiles::exported, this, &FilterSetMenu::exported);
    rebuild();
}

void FilterSetMenu::setFilters(const FilterSet &filters)
{
    m_filters = filters;
    rebuild();
}

void FilterSetMenu::setCurrentExpression(const QString &expression)
{
    if (m_expression == expression)
        return;
    m_expression = expression;
    rebuild();
}

void FilterSetMenu::rebuild()
{
    // clear() leaves submenus behind. What they do opens a dialog first, so none of them is at work now.
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    clear();
    addFilters(builtInFilters(), u"builtInFilter"_s);
    addSection(tr("My filters"));
    addFilters(m_filters, u"ownFilter"_s);
    if (m_filters.filters.isEmpty()) {
        QAction *none = addAction(tr("None saved yet"));
        none->setObjectName(u"noFilters"_s);
        none->setEnabled(false);
    }
    addSeparator();
    addCommands();
}

void FilterSetMenu::addFilters(const FilterSet &set, const QString &objectName)
{
    for (const NamedFilter &filter : set.filters) {
        QAction *action = addAction(actionText(filter.name));
        action->setObjectName(objectName);
        action->setToolTip(filter.expression.left(1000).toHtmlEscaped());
        action->setCheckable(true);
        action->setChecked(filter.expression == m_expression);
        connect(action, &QAction::triggered, this, [this, action, filter] {
            // The mark waits until the caller says that the filter is in use; then this action is gone.
            action->setChecked(filter.expression == m_expression);
            const QString expression = filter.expression;
            Q_EMIT chosen(expression);
        });
    }
}

void FilterSetMenu::addCommands()
{
    const bool hasOwn = !m_filters.filters.isEmpty();
    QAction *save = addAction(tr("&Save this filter as..."), this, &FilterSetMenu::askForSaving);
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(!m_expression.trimmed().isEmpty() && parseFilter(m_expression).has_value());
    addNames(tr("Re&name"), u"renameFilter"_s, &FilterSetMenu::askForRenaming)->setEnabled(hasOwn);
    addNames(tr("&Remove"), u"removeFilter"_s, &FilterSetMenu::askForRemoval)->setEnabled(hasOwn);
    addSeparator();
    addAction(tr("&Import..."), this, [this] {
        m_files->askForImport(tr("Import filters"));
    })->setObjectName(u"importFilters"_s);
    QAction *exporting = addAction(tr("&Export..."), this, [this] {
        m_files->askForExport(tr("Export filters"), u"log-filters.json"_s, filterSetJson(m_filters));
    });
    exporting->setObjectName(u"exportFilters"_s);
    exporting->setEnabled(hasOwn);
}

QMenu *FilterSetMenu::addNames(const QString &title, const QString &objectName,
                               void (FilterSetMenu::*ask)(const QString &))
{
    QMenu *menu = addMenu(title);
    menu->setObjectName(objectName);
    for (const NamedFilter &filter : m_filters.filters) {
        menu->addAction(tr("%1...", "name of a filter, a dialog follows").arg(actionText(filter.name)), this,
                        [this, ask, name = filter.name] { (this->*ask)(name); });
    }
    return menu;
}

void FilterSetMenu::askForName(const QString &title, const QString &name,
                               const std::function<void(const QString &)> &done)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"filterName"_s);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(name);
    if (auto *edit = dialog->findChild<QLineEdit *>())
        edit->setMaxLength(LongestName);
    connect(dialog, &QInputDialog::textValueSelected, this, [done](const QString &chosenName) {
        if (const QString newName = chosenName.simplified(); !newName.isEmpty())
            done(newName);
    });
    dialog->open();
}

void FilterSetMenu::askForSaving()
{
    askForName(tr("Save this filter"), QString(), [this](const QString &name) { saveAs(name); });
}

void FilterSetMenu::askForRenaming(const QString &name)
{
    askForName(tr("Rename the filter"), name,
               [this, name](const QString &newName) { rename(name, newName); });
}

void FilterSetMenu::askForRemoval(const QString &name)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove the filter"),
                                tr("Remove the filter \"%1\"?").arg(name), QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"removalQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, name](const QAbstractButton *button) {
        if (static_cast<const void *>(button) == yes)
            remove(name);
    });
    box->open();
}

bool FilterSetMenu::isFull(const QString &name)
{
    const bool isKnown =
        std::ranges::find(m_filters.filters, name, &NamedFilter::name) != m_filters.filters.end();
    if (isKnown || m_filters.filters.size() < FilterSet::MostFilters)
        return false;
    Q_EMIT failed(
        tr("No more than %n filter(s) can be saved.", nullptr, static_cast<int>(FilterSet::MostFilters)));
    return true;
}

void FilterSetMenu::saveAs(const QString &name)
{
    if (isFull(name))
        return;
    FilterSet filters = m_filters;
    filters.save({.name = name, .expression = m_expression});
    change(filters);
}

void FilterSetMenu::rename(const QString &name, const QString &newName)
{
    FilterSet filters = m_filters;
    const auto renamed = std::ranges::find(filters.filters, name, &NamedFilter::name);
    if (renamed == filters.filters.end() || name == newName)
        return;
    if (std::ranges::find(filters.filters, newName, &NamedFilter::name) != filters.filters.end()) {
        Q_EMIT failed(tr("There is a filter named \"%1\" already.").arg(newName));
        return;
    }
    renamed->name = newName;
    change(filters);
}

void FilterSetMenu::remove(const QString &name)
{
    FilterSet filters = m_filters;
    if (filters.filters.removeIf([&name](const NamedFilter &filter) { return filter.name == name; }) > 0)
        change(filters);
}

void FilterSetMenu::importFrom(const QString &path)
{
    m_files->importFrom(path);
}

void FilterSetMenu::exportTo(const QString &path)
{
    m_files->exportTo(path, filterSetJson(m_filters));
}

void FilterSetMenu::takeImported(const QByteArray &json, const QString &path)
{
    const Result<FilterSet> imported = parseFilterSet(json, path);
    if (!imported) {
        Q_EMIT failed(imported.error().message());
        return;
    }
    FilterSet filters = m_filters;
    for (const NamedFilter &filter : imported->filters)
        filters.save(filter);
    if (filters.filters.size() > FilterSet::MostFilters)
        Q_EMIT failed(
            tr("No more than %n filter(s) can be saved.", nullptr, static_cast<int>(FilterSet::MostFilters)));
    else
        change(filters);
}

void FilterSetMenu::change(const FilterSet &filters)
{
    if (filters == m_filters)
        return;
    setFilters(filters);
    Q_EMIT filtersChanged(m_filters);
}

} // namespace ccm
