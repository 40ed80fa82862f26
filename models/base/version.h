// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace ccm {

/// A four-part version as ConfigMgr writes it. Compared as numbers, shown as it was written:
/// `4.3.0215.0000` equals `4.3.215.0`, and missing parts are 0. Not QVersionNumber, which trims and
/// takes any number of parts.
class Version
{
public:
    Version() = default;
    Version(quint32 major, quint32 minor, quint32 build, quint32 revision);

    /// One to four decimal numbers of at most 9 digits joined by full stops, nothing else;
    /// anything else is no version.
    [[nodiscard]] static std::optional<Version> parse(QStringView text);

    [[nodiscard]] const std::array<quint32, 4> &parts() const { return m_parts; }
    /// As it was written, zero padding included; "5.0.7804.1000" where it was made from numbers.
    [[nodiscard]] QString text() const { return m_text; }
    /// Texts that sort as the versions do.
    [[nodiscard]] QString sortKey() const;

    friend bool operator==(const Version &a, const Version &b) { return a.m_parts == b.m_parts; }
    friend auto operator<=>(const Version &a, const Version &b) { return a.m_parts <=> b.m_parts; }

private:
    std::array<quint32, 4> m_parts{};
    QString m_text;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Version)
