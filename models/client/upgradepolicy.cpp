// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/upgradepolicy.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <functional>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct ReplyText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::UpgradePolicy)
};

constexpr QLatin1StringView LocationReply = "ContentLocationReply"_L1;

/// Walks an answer; nothing in it is trusted.
class ReplyReader
{
public:
    ReplyReader(const QString &xml, const Evidence &evidence) : m_evidence(evidence), m_xml(xml)
    {
        if (xml.size() > replylimits::Characters)
            m_error = error(ErrorCode::TooLarge,
                            ReplyText::tr("The answer of the management point is longer than %n characters.",
                                          nullptr, static_cast<int>(replylimits::Characters)));
    }

    /// Calls `start` for each element with its path, the root first, until the end or an error.
    Result<void> walk(const std::function<void(const QStringList &path, QXmlStreamReader &)> &start)
    {
        QStringList path;
        while (!m_error && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD: // an answer has none; entities of its own are an attack
                m_error = error(ErrorCode::Malformed, ReplyText::tr("It has a document type declaration."));
                break;
            case QXmlStreamReader::StartElement:
                path.append(m_xml.name().toString());
                if (path.size() == 1)
                    m_root = path.constFirst();
                if (path.size() > replylimits::Depth)
                    m_error = error(ErrorCode::TooLarge, ReplyText::tr("Its elements lie too deep."));
                else
                    start(path, m_xml);
                // Where `start` has read the text of the element, it has read its end, too.
                if (m_xml.isEndElement())
                    path.removeLast();
                break;
            case QXmlStreamReader::EndElement:
                path.removeLast();
                break;
            default:
                break;
            }
        }
        if (!m_error && m_xml.hasError())
            m_error = error(ErrorCode::Malformed, m_xml.errorString());
        return m_error ? Result<void>(std::unexpected(*m_error)) : Result<void>();
    }

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] Error error(ErrorCode code, const QString &detail) const
    {
        const bool isFirstLine = m_xml.lineNumber() <= 1; // a part of the message stands before it
        return {.code = code,
                .source = m_evidence.file,
                .detail = detail,
                .place = {.line = m_evidence.line + qMax(m_xml.lineNumber(), qint64{1}) - 1,
                          .column = isFirstLine ? 0 : m_xml.columnNumber() + 1}};
    }

private:
    const Evidence &m_evidence;
    QXmlStreamReader m_xml;
    QString m_root;
    std::optional<Error> m_error;
};

std::optional<bool> flag(QStringView text)
{
    if (text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text == u"0" || text.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

std::optional<int> days(QStringView text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "high;low": units of 100 ns since 1601, UTC.
QDateTime fileTime(QStringView text)
{
    const auto halves = text.split(u';');
    bool isHigh = false;
    bool isLow = false;
    const quint64 high = halves.value(0).toUInt(&isHigh);
    const quint64 low = halves.value(1).toUInt(&isLow);
    const quint64 ticks = high << 32 | low;
    if (halves.size() != 2 || !isHigh || !isLow || ticks == 0)
        return {};
    constexpr quint64 TicksPerMs = 10'000;
    const QDateTime epoch(QDate(1601, 1, 1), QTime(0, 0), Qt::UTC);
    return epoch.addMSecs(static_cast<qint64>(ticks / TicksPerMs));
}

void takeAttribute(const QString &name, const QString &value, UpgradePolicy &policy)
{
    const std::initializer_list<std::pair<QLatin1StringView, std::optional<bool> *>> flags{
        {"ProgramEnabled"_L1, &policy.programEnabled},
        {"ExcludeServers"_L1, &policy.excludeServers},
        {"IsExcludedFromUpgrade"_L1, &policy.isExcludedFromUpgrade},
        {"IgnoreNonPersistableVM"_L1, &policy.ignoreNonPersistableVm},
        {"OverrideServiceWindow"_L1, &policy.overrideServiceWindow},
        {"IsStagingPackage"_L1, &policy.isStagingPackage},
        {"EnablePeerCache"_L1, &policy.enablePeerCache},
    };
    const std::initializer_list<std::pair<QLatin1StringView, QString *>> texts{
        {"ExpectedPackageVersion"_L1, &policy.expectedPackageVersion},
        {"FullPackageVersion"_L1, &policy.fullPackageVersion},
        {"FullPackageID"_L1, &policy.fullPackageId},
        {"FullPackageHash"_L1, &policy.fullPackageHash},
    };
    for (const auto &[known, target] : flags) {
        if (name == known)
            *target = flag(value.trimmed());
    }
    for (const auto &[known, target] : texts) {
        if (name == known)
            *target = value;
    }
    if (name == "RandomizeMaxDays"_L1)
        policy.randomizeMaxDays = days(value.trimmed());
    else if (name == "MinimumClientVersion"_L1)
        policy.minimumClientVersion = Version::parse(value.trimmed());
    else if (name == "SiteVersion"_L1)
        policy.siteVersion = Version::parse(value.trimmed());
    else if (name == "LastModifiedTime"_L1)
        policy.lastModified = fileTime(value.trimmed());
    policy.attributes.append({name, value});
}

} // namespace

Result<std::optional<UpgradePolicy>> readContentLocationReply(const QString &xml, const Evidence &evidence)
{
    std::optional<UpgradePolicy> policy;
    bool isTwice = false;
    ReplyReader reader(xml, evidence);
    const auto walked = reader.walk([&](const QStringList &path, QXmlStreamReader &element) {
        if (path.constFirst() != LocationReply || path.constLast() != "ClientPackage"_L1)
            return;
        isTwice = policy.has_value();
        if (isTwice)
            return element.raiseError(ReplyText::tr("It names more than one client package."));
        policy.emplace().evidence = evidence;
        const QXmlStreamAttributes attributes = element.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            takeAttribute(attribute.qualifiedName().toString(), attribute.value().toString(), *policy);
    });
    if (!reader.root().isEmpty() && reader.root() != LocationReply)
        return std::nullopt; // damaged or not, it is about something else
    if (!walked)
        return std::unexpected(walked.error());
    return policy;
}

Result<SiteInfo> readSiteInfoReply(const QString &xml, const Evidence &evidence)
{
    SiteInfo site;
    ReplyReader reader(xml, evidence);
    const auto walked = reader.walk([&site](const QStringList &path, QXmlStreamReader &element) {
        if (path.size() < 2 || path.at(path.size() - 2) != "Site"_L1)
            return;
        if (path.constLast() == "SiteCode"_L1)
            site.siteCode = element.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else if (path.constLast() == "Version"_L1)
            site.version =
                Version::parse(element.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
    });
    if (!walked)
        return std::unexpected(walked.error());
    return site;
}

} // namespace ccm
