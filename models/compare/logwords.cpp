// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/logwords.h"

#include "models/client/messages.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

// clang-format off
constexpr std::array Words = std::to_array<LogWord>({
    // id                                          type 2012   CB     decision
    {"start.task-scheduler"_L1,                      1, true,  false, false},
    {"start.ccmsetup-being-restarted-due"_L1,        1, true,  true,  false},
    {"start.no-client"_L1,                           1, false, true,  true},
    {"start.excluded"_L1,                            1, false, true,  true},
    {"manifest.versions"_L1,                         1, true,  false, true},
    {"manifest.checking-if-manifest-version"_L1,     1, false, true,  true},
    {"discovery.item"_L1,                            1, true,  false, true},
    {"discovery.applicable"_L1,                      1, false, true,  true},
    {"discovery.not-applicable"_L1,                  1, false, true,  true},
    {"discovery.checking-file-version-expecting"_L1, 0, true,  true,  true},
    {"discovery.file-does-exist-discovery"_L1,       1, false, true,  true},
    {"discovery.couldnt-find-product-msi"_L1,        1, false, true,  true},
    {"discovery.detected"_L1,                        1, true,  true,  true},
    {"discovery.pending"_L1,                         1, true,  true,  true},
    {"discovery.validated"_L1,                       1, true,  false, true},
    {"discovery.mismatch"_L1,                        2, true,  false, true},
    {"discovery.file-doesnt-exist"_L1,               2, false, true,  true},
    {"discovery.product"_L1,                         1, true,  false, true},
    {"discovery.client-download-skipped-because"_L1, 1, true,  false, true},
    {"discovery.no-client-language-changes"_L1,      1, true,  false, true},
    {"download.bits-started"_L1,                     1, true,  true,  false},
    {"download.bits-completed"_L1,                   1, true,  false, false},
    {"download.successfully-downloaded-client-files"_L1, 1, true, false, false},
    {"download.deleted-file"_L1,                     1, true,  true,  false},
    {"manifest.microsoft-trusted"_L1,                1, true,  true,  false},
    {"decision.skip"_L1,                             1, true,  false, true},
    {"decision.repair"_L1,                           1, true,  false, true},
    {"decision.repairing"_L1,                        1, true,  false, true},
    {"exit.code"_L1,                                 1, true,  true,  false},
    {"protection.installer-version"_L1,              1, true,  false, true},
    {"protection.installed-version"_L1,              1, true,  false, true},
    {"protection.lower"_L1,                          1, true,  false, true},
});
// clang-format on

QString filled(const QString &text, const QStringList &fields)
{
    QString result;
    qsizetype at = 0;
    qsizetype field = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        if (field == fields.size())
            return {};
        result += QStringView(text).sliced(at, open - at);
        result += fields.at(field++);
        at = text.indexOf(u'}', open) + 1;
    }
    return field == fields.size() ? result + QStringView(text).sliced(at) : QString();
}

/// Zero padding counts for nothing.
QString plainVersion(const QString &text)
{
    const auto version = Version::parse(text);
    if (!version)
        return text;
    QStringList parts;
    for (const quint32 part : version->parts())
        parts.append(QString::number(part));
    return parts.join(u'.');
}

/// Without letter case, without the Windows folder around ccmsetup and without the folder of a download.
QString plainPath(const QString &text)
{
    static const QRegularExpression windows(uR"(^(?:[a-z]:\\[^\\]+|%windir%|%systemroot%)\\)"_s);
    static const QRegularExpression folder(uR"(\\\{[0-9a-f-]{36}\}\\)"_s);
    QString path = text.toLower();
    return path.replace(windows, QString()).replace(folder, u"\\"_s);
}

/// How a message's fields become a question and an answer.
struct Meaning
{
    QLatin1StringView id;
    SaidLine (*of)(const QStringList &fields);
};

constexpr std::array Meanings = std::to_array<Meaning>({
    {"start.no-client"_L1, [](const QStringList &) { return SaidLine{u"installed"_s, u"none"_s}; }},
    {"start.excluded"_L1, [](const QStringList &) { return SaidLine{u"decision"_s, u"excluded"_s}; }},
    {"manifest.versions"_L1,
     [](const QStringList &f) {
         return SaidLine{u"manifest"_s, plainVersion(f.at(0)) + u' ' + plainVersion(f.at(1))};
     }},
    {"manifest.checking-if-manifest-version"_L1,
     [](const QStringList &f) {
         return SaidLine{u"replacement"_s, plainVersion(f.at(0)) + u' ' + plainVersion(f.at(1))};
     }},
    {"discovery.item"_L1,
     [](const QStringList &f) { return SaidLine{u"applies "_s + f.at(0).toLower(), u"yes"_s}; }},
    {"discovery.applicable"_L1,
     [](const QStringList &f) { return SaidLine{u"applies "_s + f.at(0).toLower(), u"yes"_s}; }},
    {"discovery.not-applicable"_L1,
     [](const QStringList &f) { return SaidLine{u"applies "_s + f.at(0).toLower(), u"no"_s}; }},
    {"discovery.detected"_L1,
     [](const QStringList &f) { return SaidLine{u"item "_s + f.at(0).toLower(), u"detected"_s}; }},
    {"discovery.pending"_L1,
     [](const QStringList &f) { return SaidLine{u"item "_s + f.at(0).toLower(), u"pending"_s}; }},
    {"discovery.checking-file-version-expecting"_L1,
     [](const QStringList &f) {
         return SaidLine{u"version "_s + plainPath(f.at(0)),
                         plainVersion(f.at(1)) + u' ' + f.at(2) + u' ' + plainVersion(f.at(3))};
     }},
    {"discovery.file-does-exist-discovery"_L1,
     [](const QStringList &f) { return SaidLine{u"file "_s + plainPath(f.at(0)), u"missing"_s}; }},
    {"discovery.file-doesnt-exist"_L1,
     [](const QStringList &f) { return SaidLine{u"file "_s + plainPath(f.at(0)), u"missing"_s}; }},
    {"discovery.validated"_L1,
     [](const QStringList &f) { return SaidLine{u"file "_s + plainPath(f.at(0)), f.at(1).toUpper()}; }},
    {"discovery.validated-unspaced"_L1,
     [](const QStringList &f) { return SaidLine{u"file "_s + plainPath(f.at(0)), f.at(1).toUpper()}; }},
    {"discovery.mismatch"_L1,
     [](const QStringList &f) {
         return SaidLine{u"file "_s + plainPath(f.at(0)), f.at(1).toUpper() + u' ' + f.at(2).toUpper()};
     }},
    {"discovery.couldnt-find-product-msi"_L1,
     [](const QStringList &f) { return SaidLine{u"product "_s + f.at(0).toUpper(), u"none"_s}; }},
    {"discovery.product"_L1,
     [](const QStringList &f) {
         return SaidLine{u"product "_s + f.at(0).toUpper(),
                         f.at(1).toUpper() + u' ' + f.at(2) + u' ' + plainVersion(f.at(3))};
     }},
    {"discovery.client-download-skipped-because"_L1,
     [](const QStringList &f) { return SaidLine{u"download"_s, u"skipped "_s + plainVersion(f.at(0))}; }},
    {"discovery.no-client-language-changes"_L1,
     [](const QStringList &) { return SaidLine{u"languages"_s, u"same"_s}; }},
    {"decision.skip"_L1, [](const QStringList &) { return SaidLine{u"decision"_s, u"skip"_s}; }},
    {"decision.repair"_L1,
     [](const QStringList &f) { return SaidLine{u"decision"_s, u"repair "_s + plainVersion(f.at(0))}; }},
    {"decision.repairing"_L1,
     [](const QStringList
            &f) { return SaidLine{u"repair"_s, plainVersion(f.at(0)) + u' ' + f.at(1).toUpper()}; }},
});

} // namespace

const LogWord *logWord(QLatin1StringView id)
{
    const auto *const found = std::ranges::find(Words, id, &LogWord::id);
    return found == Words.end() ? nullptr : found;
}

QString filledMessage(QLatin1StringView id, const QStringList &fields)
{
    for (const MessageSpeaker speaker : {MessageSpeaker::Setup, MessageSpeaker::EndpointProtection}) {
        for (const MessageTemplate &message : knownMessages(speaker)) {
            if (message.id == id && message.sureness == MessageSureness::Verified)
                return filled(message.text, fields);
        }
    }
    return {};
}

LogWording wordingOf(const Version &setup)
{
    static const Version currentBranch(5, 0, 8325, 0);
    return setup < currentBranch ? LogWording::Of2012 : LogWording::OfCurrentBranch;
}

SaidLine saidBy(const QString &message)
{
    const auto known = recognise(MessageSpeaker::Setup, message);
    if (!known || known->known->sureness != MessageSureness::Verified)
        return {};
    const auto *const found = std::ranges::find(Meanings, known->known->id, &Meaning::id);
    return found == Meanings.end() ? SaidLine{} : found->of(known->fields);
}

} // namespace ccm
