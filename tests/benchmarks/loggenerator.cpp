// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/loggenerator.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace ccm {
namespace {

constexpr std::array<std::string_view, 32> Words{
    "client", "download", "hash",     "policy",  "file",    "manifest", "location", "point",
    "site",   "version",  "state",    "message", "task",    "service",  "started",  "content",
    "setup",  "install",  "upgrade",  "window",  "request", "reply",    "found",    "checking",
    "item",   "boundary", "assigned", "0x0",     "cache",   "bytes",    "complete", "registry"};

constexpr std::array<std::string_view, 21> Components{"ccmsetup",
                                                      "CcmExec",
                                                      "PolicyAgent",
                                                      "LocationServices",
                                                      "DataTransferService",
                                                      "ContentTransfer",
                                                      "CAS",
                                                      "ExecMgr",
                                                      "AppEnforce",
                                                      "AppDiscovery",
                                                      "UpdatesDeployment",
                                                      "WUAHandler",
                                                      "StateMessage",
                                                      "Scheduler",
                                                      "InventoryAgent",
                                                      "ClientIDManager",
                                                      "FSPStateMessage",
                                                      "CertificateMgr",
                                                      "EndpointProtect",
                                                      "ServiceWindow",
                                                      "StatusAgent"};

} // namespace

int LogGenerator::between(int least, int most)
{
    return std::uniform_int_distribution(least, most)(m_random);
}

void LogGenerator::addNumber(int number, int digits)
{
    const std::string text = std::to_string(number);
    m_record.append(
        static_cast<std::size_t>(digits) - std::min(text.size(), static_cast<std::size_t>(digits)), '0');
    m_record += text;
}

void LogGenerator::addMessage(bool isLong)
{
    const std::size_t end = m_record.size() + static_cast<std::size_t>(between(20, 400));
    const std::size_t breakAt = isLong ? m_record.size() + 10 : end;
    bool broken = !isLong;
    while (m_record.size() < end) {
        m_record += Words.at(static_cast<std::size_t>(between(0, 31)));
        m_record += ' ';
        if (!broken && m_record.size() >= breakAt) {
            m_record += "\r\n";
            broken = true;
        }
    }
    if (between(0, 999) == 0)
        m_record += "needle42";
}

std::string_view LogGenerator::next()
{
    m_record.clear();
    if (m_isFirst)
        m_record = "\xEF\xBB\xBF";
    m_isFirst = false;
    const int luck = between(0, 99);
    m_record += "<![LOG[";
    addMessage(between(0, 19) == 0);
    // Three of four records of a client share their millisecond with the one before.
    m_milliseconds += between(0, 3) == 0 ? between(1, 2000) : 0;
    using namespace std::chrono;
    const sys_time<milliseconds> time = sys_days(2026y / March / 2) + milliseconds(m_milliseconds);
    const year_month_day date(floor<days>(time));
    const hh_mm_ss clock(time - floor<days>(time));
    m_record += "]LOG]!><time=\"";
    addNumber(static_cast<int>(clock.hours().count()), 2);
    m_record += ':';
    addNumber(static_cast<int>(clock.minutes().count()), 2);
    m_record += ':';
    addNumber(static_cast<int>(clock.seconds().count()), 2);
    m_record += '.';
    addNumber(static_cast<int>(clock.subseconds().count()), 3);
    m_record += "-060\" date=\"";
    addNumber(static_cast<int>(static_cast<unsigned>(date.month())), 2);
    m_record += '-';
    addNumber(static_cast<int>(static_cast<unsigned>(date.day())), 2);
    m_record += '-';
    addNumber(static_cast<int>(date.year()), 4);
    m_record += "\" component=\"";
    const auto component = static_cast<std::size_t>(between(0, 20));
    m_record += Components.at(component);
    m_record += "\" context=\"\" type=\"";
    m_record += luck < 97 ? '1' : luck < 99 ? '2' : '3';
    m_record += "\" thread=\"";
    addNumber(1000 + between(0, 39) * 4, 4);
    m_record += "\" file=\"";
    m_record += Components.at(component);
    m_record += ".cpp:";
    addNumber(100 + between(0, 19) * 37, 1);
    m_record += "\">\r\n";
    return m_record;
}

void LogGenerator::write(std::size_t size, const std::function<void(std::string_view)> &sink)
{
    constexpr std::size_t BlockSize = std::size_t{1} << 20;
    std::string block;
    for (std::size_t written = 0; written < size;) {
        block += next();
        if (block.size() >= BlockSize || written + block.size() >= size) {
            sink(block);
            written += block.size();
            block.clear();
        }
    }
}

} // namespace ccm
