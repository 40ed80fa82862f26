// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/worklimit.h"

#include <QIODevice>

#include <functional>

namespace ccm {

/// Where the bytes of one entry go: hands on what the limits allow and refuses the rest.
class LimitedSink final : public QIODevice
{
public:
    enum class Refusal : quint8 { None, EntryTooLarge, AllTooLarge, Stopped, CannotWrite };

    LimitedSink(QIODevice &target, qint64 bytesForEntry, qint64 bytesLeftInAll, const WorkLimit &work);

    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    /// Calls it with the bytes written to this sink so far, again and again.
    void setProgress(std::function<void(qint64 written)> progress) { m_progress = std::move(progress); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] Refusal refusalOf(qint64 size) const;

    QIODevice &m_target;
    qint64 m_bytesForEntry;
    qint64 m_bytesLeftInAll;
    const WorkLimit &m_work;
    std::function<void(qint64)> m_progress;
    qint64 m_written = 0;
    Refusal m_refusal = Refusal::None;
};

} // namespace ccm
