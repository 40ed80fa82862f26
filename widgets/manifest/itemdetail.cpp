// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/itemdetail.h"

#include "models/manifest/itemreading.h"
#include "widgets/common/fixedfont.h"
#include "widgets/manifest/xmlhighlighter.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

/// A hostile item may be megabytes long; nobody reads on after this.
constexpr qsizetype ShownCharacters = 100'000;
constexpr qsizetype ShownUnknown = 2'000;

QString cut(const QString &text, qsizetype size)
{
    return text.size() > size ? text.first(size) + u'…' : text;
}

/// Foreign text that can be selected, with the keyboard too.
QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not widen the pane
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ItemDetail::ItemDetail(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    addWidget(buildFacts());
    addWidget(buildXml());
    setSizes({6'500, 3'500}); // in proportion: a hash has room at the usual width
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    clear();
}

QWidget *ItemDetail::buildFacts()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setObjectName(u"facts"_s);
    area->setAccessibleName(tr("Facts of the item"));
    auto *facts = new QWidget(area);
    facts->setMinimumWidth(1); // as wide as the area, whatever the longest word asks for
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    m_sentence = plainLabel(facts);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setAccessibleName(tr("What the item says"));
    QFont strong = m_sentence->font();
    strong.setBold(true);
    m_sentence->setFont(strong);
    column->addWidget(m_sentence);

    m_form = new QFormLayout;
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_file = addLine(tr("File:"), u"file"_s);
    m_hash = addLine(tr("SHA-256:"), u"hash"_s);
    m_hash->setFont(fixedFont());
    m_platforms = addText(tr("Applies to:"), u"platforms"_s);
    m_discovery = addText(tr("There already if:"), u"discovery"_s);
    m_onClient = addText(tr("On the client:"), u"onClient"_s);
    m_version = addText(tr("Required version:"), u"version"_s);
    m_installation = addText(tr("Installation:"), u"installation"_s);
    m_place = addText(tr("In the file:"), u"place"_s);
    m_unknown = addText(tr("Unknown parts:"), u"unknown"_s);
    column->addLayout(m_form);
    column->addStretch();
    area->setWidget(facts);
    return area;
}

QLineEdit *ItemDetail::addLine(const QString &title, const QString &name)
{
    auto *line = new QLineEdit;
    line->setReadOnly(true);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->setFrame(false);
    line->setObjectName(name);
    line->setAccessibleName(title);
    QPalette flat = line->palette(); // not a field to type into
    flat.setColor(QPalette::Base, Qt::transparent);
    line->setPalette(flat);
    m_form->addRow(title, line);
    return line;
}

QLabel *ItemDetail::addText(const QString &title, const QString &name)
{
    QLabel *label = plainLabel(nullptr);
    label->setObjectName(name);
    label->setAccessibleName(title);
    m_form->addRow(title, label);
    return label;
}

QWidget *ItemDetail::buildXml()
{
    m_xml = new QPlainTextEdit(this);
    m_xml->setObjectName(u"xml"_s);
    m_xml->setAccessibleName(tr("The item as it stands in the file"));
    m_xml->setReadOnly(true);
    m_xml->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_xml->setTabChangesFocus(true);
    m_xml->setFont(fixedFont());
    m_xml->setPlaceholderText(tr("Select an item to see it as it stands in the file."));
    m_highlighter = new XmlHighlighter(m_xml->document(), m_xml->palette());
    return m_xml;
}

void ItemDetail::showItem(const ManifestItem &item)
{
    const auto known = [](const QString &text) {
        return text.isEmpty() ? tr("The manifest does not say.") : text;
    };
    m_sentence->setText(describeItem(item));
    m_file->setText(item.fileName);
    m_file->setCursorPosition(0);
    m_hash->setText(known(item.hash));
    m_hash->setCursorPosition(0);
    m_platforms->setText(tr("%1, %2").arg(platformText(item), systemText(item)));
    m_discovery->setText(known(describeDiscovery(item)));
    m_onClient->setText(onClient(item));
    m_form->setRowVisible(m_onClient, !m_onClient->text().isEmpty());
    const auto version = item.discovery ? item.discovery->version() : std::nullopt;
    m_version->setText(version ? version->text() : tr("None"));

    QStringList installation;
    if (item.installation) {
        installation.append(item.installation->type);
        installation.append(item.installation->parameters);
        if (item.installation->order)
            installation.append(tr("order %1").arg(*item.installation->order));
    }
    installation.removeAll(QString());
    m_installation->setText(known(installation.join(tr(", "))));
    m_place->setText(tr("line %1").arg(item.line));
    m_unknown->setText(cut(item.unknown.join(u'\n'), ShownUnknown));
    m_form->setRowVisible(m_unknown, !item.unknown.isEmpty());
    m_xml->setPlainText(cut(item.xml, ShownCharacters));
    widget(0)->setEnabled(true);
}

/// What the item writes, as it reads on the client; empty where nothing differs and nothing is open.
QString ItemDetail::onClient(const ManifestItem &item) const
{
    if (m_variables.isEmpty())
        return {};
    QStringList written;
    if (item.discovery)
        written.append(item.discovery->identifier);
    if (item.installation)
        written.append(item.installation->parameters);
    QStringList lines;
    for (const QString &text : std::as_const(written)) {
        const QString there = expanded(text, m_variables);
        if (there != text)
            lines.append(there);
        for (const QString &name : unknownVariables(text, m_variables))
            lines.append(tr("%%1% is not known for this client.").arg(name));
    }
    if (!lines.isEmpty())
        lines.first() = tr("%1: %2", "client, path").arg(m_client, lines.constFirst());
    return lines.join(u'\n');
}

void ItemDetail::setClientEnvironment(const QString &client, const EnvironmentVariables &variables)
{
    m_client = client;
    m_variables = variables;
}

void ItemDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setPalette(palette());
    QSplitter::changeEvent(event);
}

void ItemDetail::clear()
{
    for (QLabel *label :
         {m_platforms, m_discovery, m_onClient, m_version, m_installation, m_place, m_unknown})
        label->clear();
    m_sentence->setText(tr("No item is selected."));
    m_file->clear();
    m_hash->clear();
    m_xml->clear();
    widget(0)->setEnabled(false);
}

} // namespace ccm
