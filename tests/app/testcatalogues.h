// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// A text of the program and what it is in another language.
struct TestText
{
    QString context; ///< "ccm::Panes"
    QString source;
    QString translation;
};

/// Makes ccmscope_<code>.qm in a folder, with Qt's own lrelease. Empty when it is there, else why not.
[[nodiscard]] QString makeCatalogue(const QString &folder, const QString &code, const QList<TestText> &texts);

/// German and Japanese words for a few texts of every layer, and an English catalogue without any.
[[nodiscard]] QString makeTestCatalogues(const QString &folder);
