// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testcatalogues.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

QString makeCatalogue(const QString &folder, const QString &code, const QList<TestText> &texts)
{
    const QString source = QDir(folder).filePath(code + u".ts"_s);
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE TS>"_s);
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, code);
    for (const TestText &text : texts) {
        xml.writeStartElement(u"context"_s);
        xml.writeTextElement(u"name"_s, text.context);
        xml.writeStartElement(u"message"_s);
        xml.writeTextElement(u"source"_s, text.source);
        xml.writeTextElement(u"translation"_s, text.translation);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    file.close();
    QProcess lrelease;
    lrelease.start(QStringLiteral(CCM_LRELEASE),
                   {source, u"-qm"_s, QDir(folder).filePath(u"ccmscope_"_s + code + u".qm"_s)});
    if (!lrelease.waitForFinished() || lrelease.exitCode() != 0)
        return lrelease.errorString() + QString::fromLocal8Bit(lrelease.readAllStandardError());
    return {};
}

QString makeTestCatalogues(const QString &folder)
{
    const auto texts = [](const QStringList &words) {
        return QList<TestText>{{u"ccm::Panes"_s, u"Upgrade window"_s, words.at(0)},
                               {u"ccm::MainWindow"_s, u"&File"_s, words.at(1)},
                               {u"ccm::Verdict"_s,
                                u"ccmsetup would skip the client, because version %1 is already installed."_s,
                                words.at(2)},
                               {u"ccm::Headline"_s, u"%1 was repaired on %2 %3"_s, words.at(3)},
                               {u"ccm::ManifestModel"_s, u"File"_s, words.at(4)}};
    };
    for (const QString &error :
         {makeCatalogue(folder, u"en"_s, {}),
          makeCatalogue(folder, u"de"_s,
                        texts({u"Zeitfenster"_s, u"&Datei"_s,
                               u"ccmsetup ließe den Client aus, denn Version %1 ist schon da."_s,
                               u"%1 wurde repariert: %2 %3"_s, u"Datei"_s})),
          makeCatalogue(
              folder, u"ja"_s,
              texts({u"アップグレード期間"_s, u"ファイル(&F)"_s, u"バージョン %1 は既に存在します。"_s,
                     u"%1 は %2 に修復されました (%3)"_s, u"ファイル"_s}))}) {
        if (!error.isEmpty())
            return error;
    }
    return {};
}
