// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace ccm {

/// A language that the program speaks.
struct Language
{
    QString code; ///< "de": as in the name of its catalogue
    QString name; ///< as those who speak it write it

    bool operator==(const Language &) const = default;
};

/// What stands in the settings instead of a code: whatever the system speaks.
inline constexpr QLatin1StringView SystemLanguage{"system"};

/// Where the catalogues are: ccmscope_<code>.qm.
[[nodiscard]] QString catalogueFolder();
/// Those that there are catalogues of, English first, the others by code.
[[nodiscard]] QList<Language> languagesIn(const QString &folder = catalogueFolder());
/// The code for a wish: that of the wish itself, or, where it is SystemLanguage or there is no catalogue of
/// it, the first of `uiLanguages` (as QLocale::uiLanguages() has them) that there is one of; else English.
[[nodiscard]] QString languageFor(const QString &wish, const QStringList &uiLanguages,
                                  const QList<Language> &languages);
/// How numbers, dates and sizes are written beside texts in the language `code`: as the system does where
/// that speaks the same language, names of months included; else as the language has it. English does without
/// a country's ways where the system has none (locale C).
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &system);

/// The catalogues in use: ours, and Qt's own for its dialogs. English has one too: it holds the plural forms.
/// Needs QCoreApplication. Nothing that has been written changes; see Console for windows.
class Translation final
{
public:
    explicit Translation(QString folder = catalogueFolder());
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// A code or SystemLanguage. Also sets the locale of the program.
    void speak(const QString &wish);
    /// English, and numbers without the marks of any country: what scripts read is the same everywhere.
    void speakToScripts();

    [[nodiscard]] const QString &code() const { return m_code; }
    /// What speak() was told last.
    [[nodiscard]] const QString &wish() const { return m_wish; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    void install(const QString &code);

    QString m_folder;
    QString m_wish{SystemLanguage};
    QString m_code;
    QTranslator m_ours;
    QTranslator m_ofQt;
};

} // namespace ccm
