// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/messages.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <vector>

namespace ccm {

/// The wordings of messages.tsv, whose head describes its columns. It owns the texts that its rows show.
class MessageTable
{
public:
    /// A row that cannot be read is left out and counted. A recalled one decides nothing, whatever it says.
    explicit MessageTable(QByteArrayView bytes);

    [[nodiscard]] std::span<const MessageTemplate> rows(MessageSpeaker speaker) const;
    [[nodiscard]] qsizetype unreadRows() const { return m_unread; }

private:
    void read(QByteArrayView line);
    [[nodiscard]] QLatin1StringView keep(const QByteArray &text);

    std::vector<MessageTemplate> m_setup;
    std::vector<MessageTemplate> m_protection;
    QList<QByteArray> m_texts;
    qsizetype m_unread = 0;
};

} // namespace ccm
