// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/policy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QVariant>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Policy)
};

constexpr auto AllowedKey = "network/allowed"_L1;

enum class Said : quint8 { Nothing, Allowed, Forbidden, Unclear };

Said saidBy(const QVariant &value)
{
    if (!value.isValid())
        return Said::Nothing;
    const QString word = value.toString().trimmed().toLower();
    if (QStringList{u"true"_s, u"1"_s, u"yes"_s, u"on"_s}.contains(word))
        return Said::Allowed;
    if (QStringList{u"false"_s, u"0"_s, u"no"_s, u"off"_s}.contains(word))
        return Said::Forbidden;
    return Said::Unclear;
}

/// Takes over what one place says; a place that forbids is not asked again.
void add(Policy &policy, const QString &place, const QVariant &value)
{
    const Said said = saidBy(value);
    if (policy.networkForbiddenBy || said == Said::Nothing || said == Said::Allowed)
        return;
    policy.networkForbiddenBy = place;
    if (said == Said::Unclear)
        policy.problem =
            PolicyText::tr("%1: The value of \"allowed\" is true or false, not \"%2\". Until it is mended, "
                           "network access is forbidden.")
                .arg(place, value.toString());
}

/// Whatever the case of its letters. Invalid where the file does not say it.
QVariant allowedIn(const QSettings &settings)
{
    for (const QString &key : settings.allKeys()) {
        if (key.compare(AllowedKey, Qt::CaseInsensitive) == 0)
            return settings.value(key);
    }
    return {};
}

void addFile(Policy &policy, const QString &file)
{
    const QFileInfo info(file);
    const QString place = QDir::toNativeSeparators(file);
    if (!info.exists() && !info.isSymLink())
        return;
    const QSettings settings(file, QSettings::IniFormat);
    if (info.isFile() && info.isReadable() && settings.status() == QSettings::NoError) {
        const QVariant value = allowedIn(settings);
        if (value.isValid()) {
            add(policy, place, value);
            return;
        }
    } // whoever wrote a file meant to say something
    if (policy.networkForbiddenBy)
        return;
    policy.networkForbiddenBy = place;
    policy.problem =
        PolicyText::tr("%1: The file cannot be read or understood. Until it is mended, network access is "
                       "forbidden.")
            .arg(place);
}

} // namespace

Policy readPolicy(const QStringList &files)
{
    Policy policy;
    for (const QString &file : files)
        addFile(policy, file);
    return policy;
}

Policy policyOfThisComputer()
{
#ifdef Q_OS_WIN
    const QString key = u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Ccmscope"_s;
    Policy policy;
    add(policy, key, QSettings(key, QSettings::NativeFormat).value(AllowedKey));
    return policy;
#else
#ifdef Q_OS_MACOS
    QStringList files{u"/Library/Preferences/ccmscope/policy.ini"_s};
#else
    QStringList files{u"/etc/xdg/ccmscope/policy.ini"_s};
#endif
    const QStringList folders = qEnvironmentVariable("XDG_CONFIG_DIRS").split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : folders)
        files.append(folder + u"/ccmscope/policy.ini"_s);
    files.removeDuplicates();
    return readPolicy(files);
#endif
}

QString networkRefusal(const Policy &policy, bool userAllows)
{
    if (!policy.problem.isEmpty())
        return policy.problem;
    if (policy.networkForbiddenBy)
        return PolicyText::tr("The administrator of this computer has forbidden network access (%1).")
            .arg(*policy.networkForbiddenBy);
    if (!userAllows)
        return PolicyText::tr("Network access is switched off in the settings of Ccmscope.");
    return {};
}

} // namespace ccm
