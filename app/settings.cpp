// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "app/languages.h"
#include "app/textsize.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVariantMap>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

// A key whose meaning changes gets another number, so that old values are not misread.
constexpr auto RecentKey = "recentCases/1"_L1;
constexpr auto GeometryKey = "window/geometry/1"_L1;
constexpr auto LogViewKey = "log/view/2"_L1;
constexpr auto PaneLayoutGroup = "layout/1/"_L1;
constexpr auto ClientViewKey = "client/view/2"_L1;
constexpr auto HighlightRulesKey = "log/highlightRules"_L1;
constexpr auto FilterSetKey = "log/filters"_L1;
constexpr auto AddressesKey = "network/recentAddresses"_L1;
constexpr auto SharesKey = "network/shares/1"_L1;
constexpr auto CaFilesKey = "network/caFiles"_L1;
constexpr auto SignerRootsKey = "trust/signerRoots"_L1;
constexpr auto KeysKey = "window/keys/1"_L1;
constexpr auto LanguageKey = "window/language"_L1;
constexpr auto NetworkKey = "network/allowed"_L1;
constexpr auto NotificationsKey = "log/notifications"_L1;
constexpr auto TimesKey = "log/times"_L1;
constexpr auto CodePageKey = "log/codePage"_L1;
constexpr auto IntervalKey = "log/interval"_L1;
constexpr auto ThemeKey = "window/theme"_L1;
constexpr auto TextSizeKey = "window/textSize"_L1;

QVariantMap toMap(const CasePaths &paths)
{
    return {{u"site"_s, paths.site}, {u"client"_s, paths.client},           {u"logs"_s, paths.logs},
            {u"plan"_s, paths.plan}, {u"earlierSite"_s, paths.earlierSite}, {u"caseFile"_s, paths.caseFile}};
}

CasePaths fromMap(const QVariantMap &map)
{
    return {.site = map.value(u"site"_s).toString(),
            .client = map.value(u"client"_s).toString(),
            .logs = map.value(u"logs"_s).toStringList(),
            .plan = map.value(u"plan"_s).toString(),
            .earlierSite = map.value(u"earlierSite"_s).toString(),
            .caseFile = map.value(u"caseFile"_s).toString()};
}

} // namespace

Settings::Settings(const QString &file)
    : m_file(file)
    , m_settings(file.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QList<CasePaths> Settings::recentCases() const
{
    QList<CasePaths> cases;
    for (const QVariant &value : m_settings->value(RecentKey).toList()) {
        const CasePaths paths = fromMap(value.toMap());
        if (!paths.isEmpty() && cases.size() < MaximumRecentCases)
            cases.append(paths);
    }
    return cases;
}

void Settings::addRecentCase(const CasePaths &paths)
{
    if (paths.isEmpty())
        return;
    QList<CasePaths> cases = recentCases();
    cases.removeAll(paths);
    cases.prepend(paths);
    QVariantList values;
    for (const CasePaths &recent : std::as_const(cases)) {
        if (values.size() < MaximumRecentCases)
            values.append(toMap(recent));
    }
    m_settings->setValue(RecentKey, values);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(GeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(GeometryKey, geometry);
}

QByteArray Settings::clientView() const
{
    return m_settings->value(ClientViewKey).toByteArray();
}

void Settings::setClientView(const QByteArray &state)
{
    m_settings->setValue(ClientViewKey, state);
}

QByteArray Settings::paneLayout(const QString &pane) const
{
    return m_settings->value(PaneLayoutGroup + pane).toByteArray();
}

void Settings::setPaneLayout(const QString &pane, const QByteArray &state)
{
    m_settings->setValue(PaneLayoutGroup + pane, state);
}

QByteArray Settings::logView() const
{
    return m_settings->value(LogViewKey).toByteArray();
}

void Settings::setLogView(const QByteArray &state)
{
    m_settings->setValue(LogViewKey, state);
}

QByteArray Settings::highlightRules() const
{
    return m_settings->value(HighlightRulesKey).toByteArray();
}

void Settings::setHighlightRules(const QByteArray &json)
{
    m_settings->setValue(HighlightRulesKey, json);
}

QByteArray Settings::filterSet() const
{
    return m_settings->value(FilterSetKey).toByteArray();
}

void Settings::setFilterSet(const QByteArray &json)
{
    m_settings->setValue(FilterSetKey, json);
}

QStringList Settings::recentAddresses() const
{
    return m_settings->value(AddressesKey).toStringList().mid(0, MaximumRecentAddresses);
}

void Settings::addRecentAddress(const QString &address)
{
    QStringList addresses = recentAddresses();
    addresses.removeAll(address);
    addresses.prepend(address);
    m_settings->setValue(AddressesKey, addresses.mid(0, MaximumRecentAddresses));
}

QList<ShareMapping> Settings::shares() const
{
    QList<ShareMapping> shares;
    for (const QVariant &value : m_settings->value(SharesKey).toList()) {
        const QStringList row = value.toStringList();
        const ShareMapping mapping{.share = row.value(0), .folder = row.value(1)};
        if (checkShares({mapping}))
            shares.append(mapping);
    }
    return shares;
}

void Settings::setShares(const QList<ShareMapping> &shares)
{
    QVariantList values;
    for (const ShareMapping &mapping : shares)
        values.append(QStringList{mapping.share, mapping.folder});
    m_settings->setValue(SharesKey, values);
}

QStringList Settings::caFiles() const
{
    return m_settings->value(CaFilesKey).toStringList();
}

void Settings::setCaFiles(const QStringList &files)
{
    m_settings->setValue(CaFilesKey, files);
}

QStringList Settings::signerRoots() const
{
    return m_settings->value(SignerRootsKey).toStringList();
}

void Settings::setSignerRoots(const QStringList &files)
{
    m_settings->setValue(SignerRootsKey, files);
}

QString Settings::place() const
{
    return m_settings->fileName();
}

QString Settings::dataFolder() const
{
    return isPortable() ? QFileInfo(m_file).absolutePath()
                        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Settings::bookmarkFile() const
{
    return dataFolder() + u"/bookmarks.json"_s;
}

QString Settings::rescueFolder() const
{
    return dataFolder() + u"/rescue"_s;
}

QString Settings::webCacheFolder() const
{
    if (isPortable())
        return dataFolder() + u"/cache/web"_s;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return folder.isEmpty() ? QString() : folder + u"/web"_s;
}

QString Settings::language() const
{
    return m_settings->value(LanguageKey, QString(SystemLanguage)).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(LanguageKey, language);
}

bool Settings::isNetworkAllowed() const
{
    return m_settings->value(NetworkKey, true).toBool();
}

void Settings::setNetworkAllowed(bool isAllowed)
{
    m_settings->setValue(NetworkKey, isAllowed);
}

LogChoices Settings::logChoices() const
{
    const LogChoices usual;
    const int times = m_settings->value(TimesKey, static_cast<int>(usual.times)).toInt();
    const int interval = m_settings->value(IntervalKey, usual.intervalMs).toInt();
    const auto page = ansiCodePageOf(m_settings->value(CodePageKey).toInt());
    return {.times = LogChoices::isTimeDisplay(times) ? static_cast<TimeDisplay>(times) : usual.times,
            .codePage = page.value_or(usual.codePage),
            .intervalMs = LogChoices::isInterval(interval) ? interval : usual.intervalMs,
            .notifies = m_settings->value(NotificationsKey, usual.notifies).toBool()};
}

void Settings::setLogChoices(const LogChoices &choices)
{
    m_settings->setValue(TimesKey, static_cast<int>(choices.times));
    m_settings->setValue(CodePageKey, static_cast<int>(choices.codePage));
    m_settings->setValue(IntervalKey, choices.intervalMs);
    m_settings->setValue(NotificationsKey, choices.notifies);
}

ChosenKeys Settings::chosenKeys() const
{
    ChosenKeys chosen;
    const QVariantMap values = m_settings->value(KeysKey).toMap();
    for (auto value = values.begin(); value != values.end(); ++value)
        chosen.insert(value.key(),
                      QKeySequence::fromString(value.value().toString(), QKeySequence::PortableText));
    return chosen;
}

void Settings::setChosenKeys(const ChosenKeys &chosen)
{
    QVariantMap values;
    for (auto keys = chosen.begin(); keys != chosen.end(); ++keys)
        values.insert(keys.key(), keys.value().toString(QKeySequence::PortableText));
    m_settings->setValue(KeysKey, values);
}

Theme Settings::theme() const
{
    return themeFromWord(m_settings->value(ThemeKey).toString());
}

void Settings::setTheme(Theme theme)
{
    m_settings->setValue(ThemeKey, themeWord(theme));
}

int Settings::textSize() const
{
    bool isNumber = false;
    const int percent = m_settings->value(TextSizeKey, UsualTextSize).toInt(&isNumber);
    return isNumber ? nearestTextSize(percent) : UsualTextSize;
}

void Settings::setTextSize(int percent)
{
    m_settings->setValue(TextSizeKey, percent);
}

QString portableSettings(const QString &programFolder)
{
    const QString file = QDir(programFolder).filePath(u"ccmscope.ini"_s);
    return QFileInfo(file).isFile() ? file : QString();
}

} // namespace ccm
