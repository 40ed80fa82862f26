// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/msilog.h"

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr auto ReturnValue = ". Return value "_L1;
constexpr auto Fatal = "3"_L1;

/// What stands between two texts; empty where one of them is missing.
QStringView between(QStringView text, QLatin1StringView before, QLatin1StringView behind)
{
    const qsizetype begin = text.indexOf(before);
    if (begin < 0)
        return {};
    const QStringView rest = text.sliced(begin + before.size());
    const qsizetype end = rest.indexOf(behind);
    return end < 0 ? QStringView() : rest.first(end);
}

std::optional<int> leadingNumber(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    bool ok = false;
    const int number = text.first(digits).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// "InstallFinalize" of "Action ended 17:56:36: InstallFinalize. Return value 3." and of
/// "Action start 17:56:36: InstallFinalize."; names may hold dots.
QStringView actionName(QStringView text)
{
    const qsizetype colon = text.indexOf(": "_L1);
    if (colon < 0)
        return {};
    QStringView name = text.sliced(colon + 2);
    const qsizetype returned = name.lastIndexOf(ReturnValue);
    if (returned >= 0)
        return name.first(returned);
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool beginsLog(const LogRecord &record)
{
    return record.message.startsWith("=== "_L1) && record.message.contains("ogging started"_L1);
}

/// Follows one installation, record by record.
class MsiReader
{
public:
    MsiReader(const QString &file, const LogRecord &first)
    {
        m_result.file = file;
        m_result.start = first.time;
        m_result.evidence = placeOf(first);
    }

    void take(const LogRecord &record)
    {
        if (record.time.isValid()) {
            if (!m_result.start.isValid())
                m_result.start = record.time;
            m_result.end = record.time;
        }
        const QString &text = record.message;
        if (text.startsWith("Action "_L1))
            action(record);
        else if (text.startsWith("CustomAction "_L1))
            customAction(record);
        else if (text.startsWith("Property("_L1))
            property(text);
        else if (text.startsWith("MainEngineThread is returning "_L1))
            returned(record, QStringView(text).sliced(30));
        else
            takeWords(record);
    }

    [[nodiscard]] MsiInstallation result() const { return m_result; }

private:
    [[nodiscard]] Evidence placeOf(const LogRecord &record) const
    {
        return {.file = m_result.file, .offset = record.offset, .line = record.line};
    }

    [[nodiscard]] MsiStatement statement(const LogRecord &record, QStringView text) const
    {
        return {.text = text.first(std::min(text.size(), LongestMsiText)).toString(),
                .time = record.time,
                .evidence = placeOf(record)};
    }

    void action(const LogRecord &record)
    {
        const QStringView text = record.message;
        const bool ended = text.startsWith("Action ended "_L1);
        if (!ended && !text.startsWith("Action start "_L1))
            return;
        const QStringView name = actionName(text);
        m_result.lastAction = name.first(std::min(name.size(), LongestMsiText)).toString();
        if (!ended)
            return;
        ++m_result.actions;
        const qsizetype returned = text.lastIndexOf(ReturnValue);
        if (returned < 0 || m_result.failedAction
            || !text.sliced(returned + ReturnValue.size()).startsWith(Fatal))
            return;
        m_result.failedAction = statement(record, name);
        m_result.failedCustomAction = m_lastCustomAction;
        m_result.customActionCode = m_lastCode;
    }

    /// "CustomAction CcmRegisterHostingConfiguration returned actual error code 1603 (note this ...)".
    void customAction(const LogRecord &record)
    {
        constexpr auto Returned = " returned actual error code "_L1;
        const QStringView text = record.message;
        const QStringView name = between(text, "CustomAction "_L1, Returned);
        if (name.isEmpty() || m_result.failedAction || text.contains("translated to success"_L1))
            return;
        m_lastCustomAction = statement(record, name);
        m_lastCode = leadingNumber(text.sliced(text.indexOf(Returned) + Returned.size()));
    }

    /// "Property(S): ProductVersion = 5.00.7804.1000"; those of the client process repeat the service's.
    void property(QStringView text)
    {
        const QStringView pair = text.sliced(std::min<qsizetype>(text.indexOf("): "_L1) + 3, text.size()));
        const qsizetype mark = pair.indexOf(" = "_L1);
        if (mark <= 0 || m_result.properties.size() >= MostMsiProperties
            || !text.startsWith("Property(S)"_L1))
            return;
        const QString name = pair.first(std::min(mark, LongestMsiText)).toString();
        const QString value = pair.sliced(mark + 3).left(LongestMsiText).trimmed().toString();
        m_result.properties.append({name, value});
        if (name == "ProductVersion"_L1 && !m_result.productVersion)
            m_result.productVersion = Version::parse(value);
        else if (name == "ProductName"_L1 && m_result.productName.isEmpty())
            m_result.productName = value;
    }

    void returned(const LogRecord &record, QStringView code)
    {
        m_result.result = leadingNumber(code);
        m_result.resultEvidence = placeOf(record);
    }

    void takeWords(const LogRecord &record)
    {
        const QStringView text = record.message;
        if (text.startsWith("Windows Installer installed the product. "_L1)
            || text.startsWith("Windows Installer reconfigured the product. "_L1))
            return installed(record);
        const bool ofProduct = text.startsWith("Product: "_L1);
        const qsizetype words = ofProduct ? text.indexOf(" -- "_L1) : -1;
        if (ofProduct && words >= 0 && m_result.productName.isEmpty())
            m_result.productName = text.sliced(9, words - 9).left(LongestMsiText).toString();
        const QStringView said = words >= 0 ? text.sliced(words + 4) : text;
        if (said.startsWith("Error "_L1) && leadingNumber(said.sliced(6))
            && m_result.errors.size() < MostMsiErrors)
            m_result.errors.append(statement(record, said.trimmed()));
    }

    /// "... Product Name: Configuration Manager Client. Product Version: 5.00.8458.1000. Product Language:
    /// 1033. Manufacturer: ... Installation success or error status: 1603."
    void installed(const LogRecord &record)
    {
        constexpr auto Status = "success or error status: "_L1;
        const QStringView text = record.message;
        const QStringView name = between(text, "Product Name: "_L1, ". Product Version: "_L1);
        if (!name.isEmpty())
            m_result.productName = name.left(LongestMsiText).toString();
        if (const auto version =
                Version::parse(between(text, "Product Version: "_L1, ". Product Language: "_L1)))
            m_result.productVersion = version;
        const qsizetype status = text.indexOf(Status);
        if (status < 0 || m_result.result)
            return;
        returned(record, text.sliced(status + Status.size()));
    }

    MsiInstallation m_result;
    std::optional<MsiStatement> m_lastCustomAction;
    std::optional<int> m_lastCode;
};

bool isMsiLog(const LogDocument &log)
{
    return std::ranges::any_of(log.records,
                               [](const LogRecord &record) { return record.grammar == Grammar::Msi; });
}

} // namespace

bool MsiInstallation::isOfClient() const
{
    if (!productName.isEmpty())
        return productName == "Configuration Manager Client"_L1;
    const QString name = file.section(u'/', -1).section(u'\\', -1);
    return name.startsWith("client.msi"_L1, Qt::CaseInsensitive);
}

QList<MsiInstallation> msiInstallations(const LogDocument &log)
{
    QList<MsiInstallation> result;
    if (!isMsiLog(log))
        return result;
    std::optional<MsiReader> reader;
    const auto finish = [&] {
        if (reader)
            result.append(reader->result());
        if (result.size() > MostMsiInstallations)
            result.removeFirst();
    };
    for (const LogRecord &record : log.records) {
        if (!reader || beginsLog(record)) {
            finish();
            reader.emplace(log.file, record);
        }
        if (!record.flags.testFlag(RecordFlag::Pending))
            reader->take(record);
    }
    finish();
    return result;
}

} // namespace ccm
