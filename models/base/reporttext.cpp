// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/reporttext.h"

#include <QLocale>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Style = "body{font-family:system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;"
                       "background:#fff;color:#1b1b1b}table{border-collapse:collapse;width:100%}"
                       "th,td{text-align:left;vertical-align:top;padding:.3em .6em;"
                       "border-bottom:1px solid #ccc;overflow-wrap:anywhere}"
                       "del{background:#ffd9d6;color:#7c0d11}ins{background:#d3f0da;color:#0f4a20}"
                       ".kind{color:#555;font-weight:normal}"
                       "img{max-width:100%;background:#fff}"
                       "@media print{body{max-width:none;margin:0}tr,img{break-inside:avoid}"
                       "h2,h3{break-after:avoid}}"
                       "@media screen and (prefers-color-scheme:dark){body{background:#1b1d20;color:#e6e6e6}"
                       "th,td{border-color:#444}del{background:#5a1f1f;color:#ffc9c5}"
                       "ins{background:#173f22;color:#b8f0c6}.kind{color:#aaa}}"_L1;

} // namespace

QString neutralised(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                 || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString htmlText(const QString &text)
{
    return neutralised(text).toHtmlEscaped();
}

QString htmlPage(const QString &title, const QString &body)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().bcp47Name()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
          "content=\"width=device-width\">\n<title>"_s
        + htmlText(title) + u"</title>\n<style>"_s + Style + u"</style>\n</head>\n<body>\n<h1>"_s
        + htmlText(title) + u"</h1>\n"_s + body + u"</body>\n</html>\n"_s;
}

} // namespace ccm
