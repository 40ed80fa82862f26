// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/environment.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

/// A pair of '%' and the name between them. Names hold no '%' and no sign that ends a path's part.
struct Variable
{
    qsizetype start = 0;
    qsizetype size = 0; ///< with both '%'
    QString name;
};

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || u"_().#$-"_s.contains(c);
}

QList<Variable> variablesIn(const QString &text)
{
    QList<Variable> found;
    qsizetype start = text.indexOf(u'%');
    while (start >= 0) {
        const qsizetype end = text.indexOf(u'%', start + 1);
        if (end < 0)
            break;
        const QString name = text.sliced(start + 1, end - start - 1);
        const bool isName = !name.isEmpty() && std::ranges::all_of(name, isNamePart);
        if (isName)
            found.append({.start = start, .size = end - start + 1, .name = name});
        start = isName ? text.indexOf(u'%', end + 1) : end;
    }
    return found;
}

} // namespace

void EnvironmentVariables::set(const QString &name, const QString &value)
{
    m_values.insert(name.toLower(), value);
}

std::optional<QString> EnvironmentVariables::value(const QString &name) const
{
    const auto found = m_values.constFind(name.toLower());
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

EnvironmentVariables windowsEnvironment(const QString &windowsFolder)
{
    EnvironmentVariables variables;
    variables.set(u"windir"_s, windowsFolder);
    variables.set(u"systemroot"_s, windowsFolder);
    return variables;
}

std::optional<QString> windowsFolderIn(const QString &path)
{
    static const QRegularExpression inside(
        uR"(^([A-Za-z]:\\[^\\"<>|*?:]+)\\(?:ccmsetup\\logs|system32)(?:\\|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = inside.match(QString(path).replace(u'/', u'\\'));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QString expanded(const QString &text, const EnvironmentVariables &variables)
{
    QString result;
    qsizetype copied = 0;
    for (const Variable &variable : variablesIn(text)) {
        const auto value = variables.value(variable.name);
        if (!value)
            continue;
        result += QStringView(text).sliced(copied, variable.start - copied);
        result += *value;
        copied = variable.start + variable.size;
    }
    return result + QStringView(text).sliced(copied);
}

QStringList unknownVariables(const QString &text, const EnvironmentVariables &variables)
{
    QStringList unknown;
    for (const Variable &variable : variablesIn(text)) {
        if (!variables.value(variable.name) && !unknown.contains(variable.name, Qt::CaseInsensitive))
            unknown.append(variable.name);
    }
    return unknown;
}

} // namespace ccm
