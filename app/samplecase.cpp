// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samplecase.h"

#include <QCoreApplication>
#include <QDir>

namespace ccm {

using namespace Qt::StringLiterals;

CasePaths sampleCase()
{
    // Installed beside the program, or in the tree that it was built from.
    for (const QString &place : {u"../share/ccmscope/sample"_s, u"../../../resources/sample"_s}) {
        const QDir folder(QCoreApplication::applicationDirPath() + u'/' + place);
        if (folder.exists(u"site-after"_s))
            return {.site = QDir::cleanPath(folder.filePath(u"site-after"_s)),
                    .client = QDir::cleanPath(folder.filePath(u"client-after"_s)),
                    .earlierSite = QDir::cleanPath(folder.filePath(u"site-before"_s))};
    }
    return {};
}

} // namespace ccm
