// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/help/helpchapter.h"

#include <QDir>
#include <QFile>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString headingOf(const QString &markdown)
{
    const qsizetype start = markdown.indexOf(u"# "_s);
    return start < 0 ? QString() : markdown.mid(start + 2).section(u'\n', 0, 0).trimmed();
}

} // namespace

QList<HelpChapter> helpChapters(const QString &language)
{
    QList<HelpChapter> chapters;
    const QStringList names = QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString translated = u":/help/%1/%2"_s.arg(language, name);
        const QString text = textOf(QFile::exists(translated) ? translated : u":/help/en/"_s + name);
        chapters.append({.id = name.section(u'-', 1).chopped(3), .title = headingOf(text), .markdown = text});
    }
    return chapters;
}

} // namespace ccm
