// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ccm {

enum class XmlKind : quint8 {
    Declaration, ///< <?xml version="1.0"?>
    Element,
    Attribute,
    Namespace, ///< an attribute that declares one: xmlns or xmlns:ns
    Text, ///< without text of white space alone, which only lays out
    CData,
    Comment,
    Instruction,
};

/// One part of an XML file, known to us or not.
struct XmlNode
{
    XmlKind kind = XmlKind::Element;
    QString name; ///< as written, with its prefix; empty for text and comments
    QString value; ///< entities resolved; of an element the namespace it is in
    qint32 parent = -1; ///< place in the list; -1 at the top of the file
    qint32 next = 0; ///< place of the first node after this one and all inside it
    qint32 start = 0; ///< in the text of the file, in UTF-16 units
    qint32 end = 0; ///< likewise, past the last one
    qint32 line = 0; ///< on which it starts, from 1

    bool operator==(const XmlNode &) const = default;
};

/// All parts of a file in its order: each node before what is inside it, attributes first.
using XmlNodes = QList<XmlNode>;

} // namespace ccm
