// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr auto English = "en"_L1;
constexpr auto Beginning = "ccmscope_"_L1;
constexpr auto Ending = ".qm"_L1;

/// "Deutsch": Qt names English by its country, and French with a small letter.
QString nameOf(const QString &code)
{
    if (code == English)
        return u"English"_s;
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : locale.toUpper(name.left(1)) + name.mid(1);
}

bool has(const QList<Language> &languages, const QString &code)
{
    return std::ranges::any_of(languages, [&code](const Language &one) { return one.code == code; });
}

/// On Unix, dates are those of LC_TIME, which may be of another language than the numbers are. Many languages
/// share some names, and one country may have one of its own.
bool namesMonthsAs(const QLocale &system, const QLocale &language)
{
    constexpr int Months = 12;
    int same = 0;
    for (int month = 1; month <= Months; ++month)
        same += system.monthName(month) == language.monthName(month) ? 1 : 0;
    return same > Months / 2;
}

} // namespace

QString catalogueFolder()
{
    return u":/i18n"_s;
}

QList<Language> languagesIn(const QString &folder)
{
    QList<Language> languages;
    const QStringList files = QDir(folder).entryList({Beginning + u'*' + Ending}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(Beginning.size()).chopped(Ending.size());
        languages.append({.code = code, .name = nameOf(code)});
    }
    std::ranges::stable_partition(languages, [](const Language &one) { return one.code == English; });
    return languages;
}

QString languageFor(const QString &wish, const QStringList &uiLanguages, const QList<Language> &languages)
{
    if (wish != SystemLanguage && has(languages, wish))
        return wish;
    for (const QString &spoken : uiLanguages) { // "de-AT", "de_AT" or "de"
        const QString code = spoken.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (has(languages, code))
            return code;
    }
    return English;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale own(code);
    if (system.language() == QLocale::C && code == English)
        return system;
    if (system.language() != own.language())
        return own;
    return namesMonthsAs(system, own) ? system
                                      : QLocale(system.language(), system.script(), system.territory());
}

Translation::Translation(QString folder) : m_folder(std::move(folder)) { }

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_ofQt);
}

void Translation::speak(const QString &wish)
{
    m_wish = wish;
    const QLocale system = QLocale::system();
    const QString code = languageFor(wish, system.uiLanguages(), languagesIn(m_folder));
    QLocale::setDefault(localeFor(code, system));
    install(code);
}

void Translation::speakToScripts()
{
    QLocale::setDefault(QLocale::c());
    install(English);
}

void Translation::install(const QString &code)
{
    m_code = code;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_ofQt);
    // Beside the program on Windows, in the system's folder elsewhere. Where it is missing, Qt's buttons stay
    // English.
    const QStringList folders{QLibraryInfo::path(QLibraryInfo::TranslationsPath),
                              QCoreApplication::applicationDirPath() + u"/translations"_s};
    for (const QString &folder : folders) {
        if (code != English
            && (m_ofQt.load(u"qtbase_"_s + code, folder) || m_ofQt.load(u"qt_"_s + code, folder))) {
            QCoreApplication::installTranslator(&m_ofQt);
            break;
        }
    }
    if (m_ours.load(Beginning + code, m_folder)) // asked before Qt's
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace ccm
