// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/itemfilterbar.h"

#include "widgets/common/explain.h"
#include "widgets/common/filterline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr int ChoiceWidth = 12; ///< in characters; longer values are cut and shown in full in the list

/// The first entry has no data: it asks for nothing.
void fill(QComboBox *box, const QString &all, const QStringList &values, const QString &none)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all);
    for (const QString &value : values)
        box->addItem(value.isEmpty() ? none : value, value);
    box->setCurrentIndex(chosen.isValid() ? qMax(0, box->findData(chosen)) : 0);
    box->setEnabled(!values.isEmpty());
}

std::optional<QString> chosenIn(const QComboBox *box)
{
    const QVariant chosen = box->currentData();
    return chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt;
}

} // namespace

ItemFilterBar::ItemFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new FilterLine(tr("Filter items: file, hash, version, discovery"), this))
    , m_platform(addChoice(u"platformChoice"_s, tr("Platform")))
    , m_os(addChoice(u"systemChoice"_s, tr("Operating system")))
    , m_discovery(addChoice(u"discoveryChoice"_s, tr("Discovery type")))
    , m_installation(addChoice(u"installationChoice"_s, tr("Installation type")))
    , m_count(new QLabel(this))
    , m_note(new QLabel(tr("Items for ALL are shown too."), this))
{
    m_words->setObjectName(u"filter"_s);
    m_words->setAccessibleName(tr("Filter items"));
    for (QComboBox *box : {m_platform, m_os})
        box->setWhatsThis(tr("Only items that apply to it are shown; those for ALL apply to everything."));
    m_discovery->setWhatsThis(tr("Only items that ccmsetup looks for in this way are shown."));
    m_installation->setWhatsThis(tr("Only items that ccmsetup installs in this way are shown."));
    m_count->setObjectName(u"count"_s);
    m_note->setObjectName(u"allNote"_s);
    m_note->setVisible(false);
    setFocusProxy(m_words);
    buildLayout();
    connectSignals();
    setChoices({});
}

void ItemFilterBar::buildLayout()
{
    auto *fileOrder = new QPushButton(tr("Order of the file"), this);
    fileOrder->setObjectName(u"fileOrder"_s);
    fileOrder->setAccessibleName(tr("Show the items in the order of the file"));
    explain(*fileOrder, tr("Shows the items in the order in which the manifest lists them."));
    connect(fileOrder, &QPushButton::clicked, this, &ItemFilterBar::fileOrderWanted);

    auto *words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_count);
    words->addWidget(fileOrder);
    auto *choices = new QHBoxLayout;
    for (QComboBox *box : {m_platform, m_os, m_discovery, m_installation})
        choices->addWidget(box);
    choices->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(words);
    column->addLayout(choices);
}

QComboBox *ItemFilterBar::addChoice(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(ChoiceWidth);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

void ItemFilterBar::connectSignals()
{
    connect(m_words, &FilterLine::filterChanged, this, &ItemFilterBar::filterChanged);
    for (QComboBox *box : {m_platform, m_os, m_discovery, m_installation}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_note->setVisible(chosenIn(m_platform).has_value() || chosenIn(m_os).has_value());
            Q_EMIT filterChanged();
        });
    }
}

void ItemFilterBar::setChoices(const ItemChoices &choices)
{
    fill(m_platform, tr("All platforms"), choices.platforms, {});
    fill(m_os, tr("All systems"), choices.systems, {});
    fill(m_discovery, tr("All discoveries"), choices.discoveryTypes, tr("No discovery"));
    fill(m_installation, tr("All installations"), choices.installationTypes, tr("No installation type"));
    m_note->setVisible(chosenIn(m_platform).has_value() || chosenIn(m_os).has_value());
}

void ItemFilterBar::setCount(int shown, int all)
{
    m_count->setText(shown == all ? QString() : tr("%1 of %n item(s)", nullptr, all).arg(shown));
    m_count->setVisible(shown != all);
}

void ItemFilterBar::clear()
{
    for (QComboBox *box : {m_platform, m_os, m_discovery, m_installation}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    m_note->setVisible(false);
    m_words->clear();
    Q_EMIT filterChanged();
}

ItemFilter ItemFilterBar::filter() const
{
    return {.words = m_words->text(),
            .platform = chosenIn(m_platform).value_or(QString()),
            .os = chosenIn(m_os).value_or(QString()),
            .discoveryType = chosenIn(m_discovery),
            .installationType = chosenIn(m_installation)};
}

} // namespace ccm
