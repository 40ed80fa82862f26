// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpackedset.h"

#include "models/base/temporaryfolder.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ccm {
namespace {

constexpr qsizetype MaximumWarnings = 200;

struct UnpackedSetText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::UnpackedSet)
};

} // namespace

Result<FileSet> emptySet(const QString &path)
{
    FileSet set{.source = path, .unpacked = std::make_shared<TemporaryFolder>()};
    if (!set.unpacked->isValid())
        return fail(ErrorCode::CannotRead, path,
                    UnpackedSetText::tr("There is no folder to unpack it into: %1.")
                        .arg(set.unpacked->errorString()));
    return set;
}

void sortFiles(FileSet &set)
{
    std::ranges::sort(set.files, [](const FileEntry &a, const FileEntry &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order == 0 ? a.path < b.path : order < 0; // one name twice stays in the archive's order
    });
}

QString madeUpName(qsizetype number)
{
    return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

QString harmlessName(const QString &name)
{
    QString text = name;
    text.replace(u'\\', u'/');
    if (text.size() > 1 && text[1] == u':' && text[0].isLetter())
        text.remove(0, 2);
    QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("."));
    parts.removeAll(QStringLiteral(".."));
    text = parts.join(u'/');
    for (QChar &c : text) {
        const bool turnsDirection = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        if (c.category() == QChar::Other_Control || turnsDirection)
            c = QChar::ReplacementCharacter;
    }
    return text.isEmpty() ? UnpackedSetText::tr("unnamed") : text;
}

void addWarning(QStringList &warnings, const QString &text)
{
    if (warnings.size() < MaximumWarnings)
        warnings.append(text);
    else if (warnings.size() == MaximumWarnings)
        warnings.append(UnpackedSetText::tr("There are more warnings like these."));
}

QString leftOutText(const QString &name, const Error &error)
{
    //: %1: a file in an archive; %2: one or two sentences
    return UnpackedSetText::tr("%1 was left out: %2").arg(name, error.reason());
}

QString tooManyEntriesText(int maximumEntries)
{
    return UnpackedSetText::tr("Only the first %n entries were looked at.", nullptr, maximumEntries);
}

std::unexpected<Error> stopped(const WorkLimit &work, const QString &source)
{
    if (work.isCancelled())
        return fail(ErrorCode::Cancelled, source);
    return fail(ErrorCode::TooLarge, source, UnpackedSetText::tr("Unpacking it took longer than allowed."));
}

} // namespace ccm
